"""Shares told as so many out of so many: "one in four"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.extract.unit_tables import Tables, find_unit
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.numbers import read_number
from generator.text.tokens import Token

MAX_RATIO = 1000


def read_ratio(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Read "one in four", "three out of five", "one in every ten" as shares."""
    words = lexicon.numerals.words
    over = read_number(tokens, index, lexicon.numerals)
    if over is None or over.value is None:
        return None
    at = over.last
    if word_at(tokens, at) in words["ratio_out"] and word_at(tokens, at + 1) in words["of"]:
        at += 2
    elif word_at(tokens, at) in words["ratio_in"]:
        at += 1 + (word_at(tokens, at + 1) in words["ratio_every"])
    else:
        return None
    under = read_number(tokens, at, lexicon.numerals) if at < len(tokens) else None
    if under is None or under.value is None or not 0 < over.value < under.value <= MAX_RATIO:
        return None
    if under.first != at or find_unit(tokens, under.last, known) is not None:
        return None
    share = over.value / under.value
    return Quantity(
        first=over.first,
        last=under.last,
        digits=over.first,
        low=share,
        high=share,
        rule="figures/ratio",
        in_words=over.in_words,
    )
