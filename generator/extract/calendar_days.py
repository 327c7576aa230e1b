"""Days of a month that no reader of dates knows, as their months are spelled small: "oct . 13", "on may 19"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.labels import is_countable
from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.tokens import Token

LAST_DAY = 31


def is_day(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number is the day of a month beside it: "oct . 13", "on may 19", "by 3 march"."""
    if found.unit is not None or found.low != found.high or not tokens[found.digits].text.isdecimal():
        return False
    if not 0 < int(tokens[found.digits].text) <= LAST_DAY or is_countable(word_at(tokens, found.last), lexicon):
        return False
    words = lexicon.nonfigures
    ahead = found.first - 1 - (word_at(tokens, found.first - 1) == ".")
    for month, opener in ((ahead, ahead - 1), (found.last, found.first - 1)):
        if word_at(tokens, month) in words["months"]:
            return True
        if word_at(tokens, month) in words["month_words"] and word_at(tokens, opener) in words["before_dates"]:
            return True
    return False
