"""Numbers that multiply what was: "a two-fold rise", "prices doubled"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantities import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import skip_hyphen, word_at
from generator.text.numbers import read_number
from generator.text.tokens import Token


def read_multiple(tokens: Sequence[Token], index: int, lexicon: Quantities) -> Quantity | None:
    """Return the multiple that a token opens, with the unit "time": "two-fold", "tenfold", "doubled"."""
    numerals = lexicon.numerals
    word = word_at(tokens, index)
    if word in numerals.multiples:
        value, last = numerals.multiples[word], index + 1
    else:
        number = read_number(tokens, index, numerals)
        if number is None or number.value is None:
            return None
        at = skip_hyphen(tokens, number.last)
        if word_at(tokens, at) not in numerals.words["fold"]:
            return None
        value, last = number.value, at + 1
    return Quantity(
        first=index, last=last, digits=index, low=value, high=value, unit="time", rule="figures/multiple", in_words=True
    )
