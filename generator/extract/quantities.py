"""Numbers with their sign, unit, range and bound: "up to $15 billion", "8-10 days", "at least 200"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.extract.amounts import MINUS, read_amount, read_part_of_unit
from generator.extract.quantity import Quantity
from generator.extract.ranges import ranged, with_other_bound
from generator.extract.ratios import read_ratio
from generator.extract.unit_tables import Tables
from generator.lexicon.quantities import Quantities
from generator.model.findings import Comparator
from generator.text.digits import joined, word_at
from generator.text.number import is_digits
from generator.text.tokens import Token


def read_quantity(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Return the quantity whose number begins at a token, with its range, unit and comparator; None where none does."""
    one = read_ratio(tokens, index, lexicon, known) or read_amount(tokens, index, lexicon, known)
    if one is None:
        part = read_part_of_unit(tokens, index, lexicon, known)
        return None if part is None else bounded(tokens, part, lexicon, known)
    whole = _below_zero(tokens, ranged(tokens, one, lexicon, known), lexicon)
    return with_other_bound(tokens, bounded(tokens, whole, lexicon, known), lexicon, known)


def _below_zero(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> Quantity:
    """Read the minus of a temperature: "12 degrees below zero", "20 below zero", "- 20 degrees Celsius"."""
    temperatures = lexicon.readings["temperatures"]
    if found.low is None or found.high is None or found.low <= 0 or found.unit not in temperatures | {None}:
        return found
    cold = word_at(tokens, found.last) in lexicon.readings["below"]
    if cold and word_at(tokens, found.last + 1) in lexicon.readings["zero"]:
        (unit,) = (found.unit,) if found.unit else lexicon.readings["plain_degree"]
        return replace(found, last=found.last + 2, low=-found.high, high=-found.low, unit=unit)
    before = found.first - 1
    if found.unit is None or word_at(tokens, before) not in MINUS or joined(tokens, found.first):
        return found
    if before > 0 and is_digits(tokens[before - 1].text):
        return found
    return replace(found, first=before, low=-found.high, high=-found.low)


def _moves(tokens: Sequence[Token], index: int, sign: Comparator, lexicon: Quantities) -> bool:
    """Tell whether "up to" goes with the verb ahead and bounds nothing: "edged back up to 4 percent"."""
    return sign is Comparator.AT_MOST and word_at(tokens, index - 1) in lexicon.readings["moved"]


def bounded(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Read what bounds a quantity, before or behind it: "as many as 300", "200 or more", "10+"."""
    before = known.comparators.before(tokens, quantity.first)
    if before is not None and not _moves(tokens, before[0], Comparator(before[1]), lexicon):
        return replace(quantity, first=before[0], comparator=Comparator(before[1]))
    at = quantity.last
    if word_at(tokens, at) == "+" and joined(tokens, at):
        return replace(quantity, last=at + 1, comparator=Comparator.AT_LEAST)
    behind = known.comparators_behind.after(tokens, at)
    if behind is not None and word_at(tokens, behind[0]) not in lexicon.readings["than"]:
        return replace(quantity, last=behind[0], comparator=Comparator(behind[1]))
    return quantity
