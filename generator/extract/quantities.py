"""Numbers with their sign, unit, range and bound: "up to $15 billion", "8-10 days", "at least 200"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from generator.extract.quantity import Quantity
from generator.extract.ratios import read_ratio
from generator.extract.unit_tables import Tables, find_unit
from generator.lexicon.quantities import Quantities
from generator.model.findings import Comparator
from generator.text.digits import joined, word_at
from generator.text.number import Number
from generator.text.numbers import read_number
from generator.text.tokens import Token

DASHES = ("-", "–", "—", "~")
MINUS = ("-", "−", "–")
MILLION = 1_000_000
CHANGE_REACH = 6  # tokens between a verb of change and its levels


def read_quantity(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Return the quantity whose number begins at a token, with its range, unit and comparator; None where none does."""
    one = read_ratio(tokens, index, lexicon, known) or _single(tokens, index, lexicon, known)
    if one is None:
        return None
    return bounded(tokens, _ranged(tokens, one, lexicon, known), known)


def _single(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
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
        rule="figures/words" if number.in_words else "figures/digits",
        scale=number.scale,
        in_words=number.in_words,
        has_sign=bool(sign),
    )
    if number.order is not None:
        quantity = replace(quantity, rule="figures/vague")
    return _with_part(tokens, _with_unit(tokens, quantity, lexicon, known), lexicon, known)


def _with_part(tokens: Sequence[Token], whole: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Add the smaller unit of "5 feet 2 inches", "3 dollars and 50 cents"."""
    if whole.unit not in known.parts or whole.low is None:
        return whole
    name, parts = known.parts[whole.unit]
    at = whole.last + (word_at(tokens, whole.last) in lexicon.numerals.words["joiners"])
    number = read_number(tokens, at, lexicon.numerals) if at < len(tokens) else None
    unit = find_unit(tokens, number.last, known) if number is not None else None
    if number is None or number.value is None or unit is None or unit[1] != name or not 0 < number.value < parts:
        return whole
    value = whole.low + number.value / parts
    return replace(whole, last=unit[0], low=value, high=value)


def _with_letter(tokens: Sequence[Token], number: Number, lexicon: Quantities) -> Number:
    """Read the "m" of "$5m" as a million; without money beside it, it may be a metre."""
    at = number.last
    scale = lexicon.numerals.money_suffixes.get(tokens[at].text) if at < len(tokens) else None
    if scale is None or number.value is None or not joined(tokens, at):
        return number
    return replace(number, last=at + 1, value=number.value * scale, scale=scale)


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


def _with_unit(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Read the unit behind a number: "3-inch", "5 per cent", "dozens of miles"."""
    of = quantity.order is not None and word_at(tokens, quantity.last) in lexicon.counted["of"]
    found = find_unit(tokens, quantity.last + of, known)
    if found is None or (quantity.unit is not None and found[1] not in known.money):
        last, unit = quantity.last, quantity.unit
    else:
        last, unit = found[0], quantity.unit or found[1]
    if unit is None:
        return quantity
    if unit == "pound" and quantity.scale >= MILLION:
        unit = "pound sterling"
    return _per(tokens, replace(quantity, last=last, unit=unit), lexicon, known)


def _per(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Read "per gallon", "/kg" and "a share" behind a unit."""
    at = quantity.last
    per = word_at(tokens, at)
    if per not in lexicon.counted["per"]:
        return quantity
    below = known.units.after(tokens, at + 1) or known.unit_signs.after(tokens, at + 1)
    noun = word_at(tokens, at + 1)
    if (
        below is None
        and (per in lexicon.counted["always_per"] or noun in lexicon.counted["per_nouns"])
        and noun.isalpha()
    ):
        below = (at + 2, noun)
    if below is None:
        return quantity
    return replace(quantity, last=below[0], unit=f"{quantity.unit} per {below[1]}")


def _ranged(tokens: Sequence[Token], low: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Join "8-10", "from 8 to 10", "between 8 and 10", "five or six" and "$10 to $15 billion" to one quantity."""
    at = _behind_range_word(tokens, low, lexicon)
    if at is None or low.low is None:
        return low
    sign = known.money_signs.after(tokens, at)
    start = sign[0] if sign else at
    high = _single(tokens, start, lexicon, known) if start < len(tokens) else None
    if high is None or high.low is None or high.first != at or not _share_unit(low, high):
        return low
    bottom = _lifted(low.low, low.scale, high.low, high.scale)
    if bottom >= high.low:
        return low
    first = low.first - (word_at(tokens, low.first - 1) in lexicon.numerals.words["range_openers"])
    whole = replace(high, first=first, digits=low.digits, low=bottom, rule="figures/range", has_sign=low.has_sign)
    return replace(whole, unit=high.unit or low.unit)


def _share_unit(low: Quantity, high: Quantity) -> bool:
    """Tell whether two numbers measure the same: "$2 to $3 a share", "2 to 3 percent", but not "up 2% to 300"."""
    if low.unit is None:
        return True
    if high.unit is None:
        return low.has_sign
    return high.unit.split(" per ")[0].split()[-1] == low.unit.split()[-1]


def _lifted(low: Fraction, low_scale: Fraction, high: Fraction, high_scale: Fraction) -> Fraction:
    """Return the lower bound with the magnitude of the upper: the 10 of "10 to 15 million"."""
    return low * high_scale if low_scale == 1 < high_scale and low < high / high_scale else low


def _behind_range_word(tokens: Sequence[Token], low: Quantity, lexicon: Quantities) -> int | None:
    words = lexicon.numerals.words
    word, at = word_at(tokens, low.last), low.last + 1
    if word in DASHES:
        return at if joined(tokens, low.last) == joined(tokens, at) else None
    opener = word_at(tokens, low.first - 1)
    if word in words["range_words"]:
        return None if opener in words["from"] and _changes(tokens, low.first - 1, lexicon) else at
    if word in words["joiners"] and opener in words["between"]:
        return at
    return at if word in words["alternative_words"] and low.in_words else None


def _changes(tokens: Sequence[Token], index: int, lexicon: Quantities) -> bool:
    """Tell whether a verb of change stands shortly ahead: "rose from 5 to 7" names two levels, no range."""
    verbs = lexicon.trends["up"] | lexicon.trends["down"]
    return any(word_at(tokens, at) in verbs for at in range(index - CHANGE_REACH, index))


def bounded(tokens: Sequence[Token], quantity: Quantity, known: Tables) -> Quantity:
    """Read what bounds a quantity, before or behind it: "as many as 300", "200 or more", "10+"."""
    before = known.comparators.before(tokens, quantity.first)
    if before is not None:
        return replace(quantity, first=before[0], comparator=Comparator(before[1]))
    at = quantity.last
    if word_at(tokens, at) == "+" and joined(tokens, at):
        return replace(quantity, last=at + 1, comparator=Comparator.AT_LEAST)
    behind = known.comparators_behind.after(tokens, at)
    if behind is not None:
        return replace(quantity, last=behind[0], comparator=Comparator(behind[1]))
    return quantity
