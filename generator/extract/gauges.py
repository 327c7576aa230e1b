"""Letters behind a number that are degrees on a gauge, and those that are part of a name: "41C", "a 13F filing"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import joined, word_at
from generator.text.tokens import Token

NEAR = 8  # tokens in which words about weather are looked for


def is_lettered_name(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the letter joined to a number is no degree: "the 13F filing", but not "hit 41C"."""
    words, last = lexicon.readings, found.last - 1
    if found.unit not in words["temperatures"] or not _is_letter(tokens, last):
        return False
    is_signed = found.low is not None and found.low < 0
    if is_signed or found.rule == "figures/range" or word_at(tokens, found.first - 1) in words["shown"]:
        return False
    if found.first < found.digits:  # a bound stands ahead: "nearly 41C"
        return False
    near = tokens[max(0, found.first - NEAR) : found.last + NEAR]
    return not any(token.lower in words["weather"] for token in near)


def _is_letter(tokens: Sequence[Token], index: int) -> bool:
    return len(tokens[index].text) == 1 and tokens[index].text.isalpha() and joined(tokens, index)
