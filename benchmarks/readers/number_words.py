"""Ask number-parser; runs in its own environment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lines import Figure, answer, figure
from number_parser import parse

NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def read(text: str) -> Iterator[Figure]:
    """Yield every number in digits that stands in what it makes of the text."""
    for match in NUMBER.finditer(parse(text)):
        yield figure(float(match.group().replace(",", "")))


answer(read)
