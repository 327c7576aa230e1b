"""Ask quantulum3; runs in its own environment."""

from __future__ import annotations

from collections.abc import Iterator

from lines import Figure, answer, figure
from quantulum3 import parser


def read(text: str) -> Iterator[Figure]:
    """Yield its quantities; a range comes as its mean."""
    for one in parser.parse(text):
        name = one.unit.name
        yield figure(float(one.value), "-" if name == "dimensionless" else name, tuple(one.span))


answer(read)
