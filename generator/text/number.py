"""What a number is, and the magnitudes it may end in: "million", "k"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.lexicon.quantities import Numerals
from generator.text.digits import joined
from generator.text.tokens import Token

DIGITS = frozenset("0123456789")
ASCII = "\x7f"  # the last of its characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number from token `first` up to, not including, `last`. A vague word has no value but bounds for ordering.

    `scale` is the magnitude the number ends in ("million"), 1 where there is none.
    """

    first: int
    last: int
    value: Fraction | None
    order: tuple[int, int] | None = None
    scale: Fraction = Fraction(1)
    in_words: bool = False


def is_digits(text: str) -> bool:
    """Tell whether a token opens with a digit or is a sign such as ½."""
    first = text[0]
    return first in DIGITS or (first > ASCII and (first.isdecimal() or (len(text) == 1 and first.isnumeric())))


def magnitude(tokens: Sequence[Token], index: int, numerals: Numerals) -> Fraction | None:
    """Return what the word or letter at a token multiplies by: the million of "2.5 million"."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    for table in (numerals.magnitudes, numerals.plural_magnitudes, numerals.hundred):
        if token.lower in table:
            return table[token.lower]
    if joined(tokens, index) or len(token.text) > 1 or token.text in numerals.words["loose_suffixes"]:
        return numerals.suffixes.get(token.text) if not _is_initial(tokens, index) else None
    return None


def _is_initial(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a letter opens a name: "on day 5 M. Vega"."""
    stops = index + 1 < len(tokens) and tokens[index + 1].text == "."
    return stops and not joined(tokens, index) and index + 2 < len(tokens)
