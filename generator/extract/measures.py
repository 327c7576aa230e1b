"""What a number measures, named ahead of it: "a magnitude of 6.1", "with a population of 900"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token


def measure_ahead(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the token of the measure that the number from token `first` on tells, or None.

    "A magnitude of 6.1" and "a magnitude 6.1 quake" both measure a magnitude.
    """
    counted, at = lexicon.quantities.counted, first - 1
    if word_at(tokens, at) in counted["measures_of"] and word_at(tokens, at - 1) in counted["measures"]:
        return at - 1, at
    return (at, at + 1) if word_at(tokens, at) in counted["scales"] else None
