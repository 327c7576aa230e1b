"""One number with its sign, its unit and whatever goes on with it: "$5.2bn", "-12C", "120 MSEK"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from generator.extract.measured import with_part, with_unit
from generator.extract.quantity import Quantity
from generator.extract.unit_tables import Tables, find_unit
from generator.lexicon.quantities import Quantities
from generator.text.digits import joined, skip_hyphen, word_at
from generator.text.number import Number
from generator.text.numbers import read_number
from generator.text.tokens import Token

MINUS = ("-", "−", "–")


def read_amount(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Return the number that begins at a token with its sign and unit, no range: "$5.2bn", "minus 12 degrees"."""
    number = read_number(tokens, index, lexicon.numerals)
    if number is None:
        return None
    value, first = _negated(tokens, number, lexicon)
    sign = known.money_signs.before(tokens, first)
    if sign is not None:
        number = _with_letter(tokens, number, lexicon)
        value = number.value if first == number.first or number.value is None else -number.value
    quantity = Quantity(
        first=sign[0] if sign else first,
        last=number.last,
        digits=number.first,
        low=value,
        high=value,
        order=number.order,
        unit=sign[1] if sign else None,
        rule=_rule(number),
        scale=number.scale,
        in_words=number.in_words,
        has_sign=bool(sign),
    )
    quantity = _behind_coded_million(tokens, quantity, known)
    return with_part(tokens, with_unit(tokens, quantity, lexicon, known), lexicon, known)


def read_part_of_unit(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Read "half an hour", "a half-mile", "quarter of an inch" where the share alone would be no number."""
    words = lexicon.numerals.words
    if tokens[index].lower not in words["halves"] or word_at(tokens, index - 1) in words["half_names"]:
        return None
    at = index + 1 + (word_at(tokens, index + 1) in words["of"])
    start = at + 1 if word_at(tokens, at) in words["articles"] else skip_hyphen(tokens, at)
    unit = find_unit(tokens, start, known) if index + 1 < start < len(tokens) else None
    if unit is None or unit[1] in lexicon.counted["multiple_units"]:
        return None
    value = lexicon.numerals.fractions[tokens[index].lower]
    first = index - 1 if word_at(tokens, index - 1) in words["articles"] else index
    return Quantity(
        first=first,
        last=unit[0],
        digits=index,
        low=value,
        high=value,
        unit=unit[1],
        rule="figures/words",
        in_words=True,
    )


def _rule(number: Number) -> str:
    if number.order is not None:
        return "figures/vague"
    return "figures/words" if number.in_words else "figures/digits"


def _with_letter(tokens: Sequence[Token], number: Number, lexicon: Quantities) -> Number:
    """Read the "m" of "$5m" as a million; without money beside it, it may be a metre."""
    at = number.last
    scale = lexicon.numerals.money_suffixes.get(tokens[at].text) if at < len(tokens) else None
    if scale is None or number.value is None or not joined(tokens, at):
        return number
    return replace(number, last=at + 1, value=number.value * scale, scale=scale)


def _behind_coded_million(tokens: Sequence[Token], quantity: Quantity, known: Tables) -> Quantity:
    """Read the code ahead of "MSEK 120": millions of a currency."""
    coded = known.coded_millions.get(tokens[quantity.first - 1].text) if quantity.first else None
    if coded is None or quantity.low is None or quantity.unit is not None:
        return quantity
    value = quantity.low * coded[1]
    return replace(
        quantity, first=quantity.first - 1, low=value, high=value, scale=coded[1], unit=coded[0], has_sign=True
    )


def _negated(tokens: Sequence[Token], number: Number, lexicon: Quantities) -> tuple[Fraction | None, int]:
    before = number.first - 1
    minus = word_at(tokens, before)
    words = lexicon.numerals.words["minus"]
    if number.value is None:
        return None, number.first
    if minus in MINUS and joined(tokens, number.first):
        if word_at(tokens, before - 1) in words:  # "minus-5"
            return -number.value, before - 1
        alone = not joined(tokens, before) or not tokens[before - 1].text[-1].isalnum()
        return (-number.value, before) if alone else (number.value, number.first)
    return (-number.value, before) if minus in words else (number.value, number.first)
