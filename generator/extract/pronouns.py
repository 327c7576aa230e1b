"""The "one" that stands for somebody or something and counts nothing."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.tokens import Token


def is_pronoun(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether "one" stands for somebody or something: "no one", "the one", "one of them"."""
    words = lexicon.nonfigures
    if tokens[found.digits].lower not in words["pronouns"]:
        return False
    if _is_tied_time(tokens, found, lexicon):
        return True
    if found.last > found.digits + 1:
        return False
    is_negative = found.low is not None and found.low < 0
    if is_negative or _suffers(tokens, found, lexicon):
        return False
    if word_at(tokens, found.first - 1) in words["one_pronoun_before"]:
        return True
    return not _opens_a_list(tokens, found, lexicon) and _stands_alone(tokens, found, lexicon)


def _stands_alone(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether nothing that "one" could count follows."""
    behind = tokens[found.last] if found.last < len(tokens) else None
    return behind is None or not behind.is_word or behind.lower in lexicon.nonfigures["one_pronoun_after"]


def _is_tied_time(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether "one" only says that it was once: "a one-time offer", "one - time gains"."""
    return found.unit in lexicon.counted["multiple_units"] and word_at(tokens, found.digits + 1) == "-"


def _opens_a_list(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether further number words follow "one": "one, two and three"."""
    at = found.last
    joins = word_at(tokens, at) in lexicon.nonfigures["list_joiners"]
    return joins and word_at(tokens, at + 1) in lexicon.numerals.ones


def _suffers(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether something happened to "one": "killed one and injured five"."""
    return word_at(tokens, found.first - 1) in lexicon.harming or word_at(tokens, found.last) in lexicon.harming
