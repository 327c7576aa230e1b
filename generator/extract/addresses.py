"""Numbers of houses: "41 Elm Street", "at 4235 Oak Mills"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.tokens import Token

HOUSE_DIGITS = 3
STREET_REACH = 4


def is_address(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a street follows: "1600 Pennsylvania Avenue"."""
    streets = lexicon.nonfigures["streets"]
    if word_at(tokens, found.last) in lexicon.nonfigures["blocks"]:
        return True
    if _stands_at(tokens, found, lexicon):
        return True
    for at in range(found.last, min(found.last + STREET_REACH, len(tokens))):
        if at > found.last and tokens[at].lower in streets and tokens[at].is_capital:
            return True
        if not (tokens[at].is_capital or tokens[at].text == "."):
            return False
    return False


def _stands_at(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a house number stands ahead of a name: "at 4235 Oak Shadows", but not "at 200 Zambian mines"."""
    if len(tokens[found.digits].text) < HOUSE_DIGITS or found.unit is not None:
        return False
    if word_at(tokens, found.first - 1) not in lexicon.counted["place_prepositions"]:
        return False
    at = found.last
    while at < len(tokens) and tokens[at].is_capital:
        at += 1
    return at > found.last and not (at < len(tokens) and tokens[at].text.islower() and tokens[at].lower.endswith("s"))
