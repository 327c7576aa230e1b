"""Two numbers that bound one quantity: "8-10", "between 8 and 10", "more than 10 but less than 40"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from generator.extract.amounts import read_amount
from generator.extract.quantity import Quantity
from generator.extract.unit_tables import Tables
from generator.lexicon.quantities import Quantities
from generator.model.findings import Comparator
from generator.text.digits import joined, skip_hyphen, word_at
from generator.text.tokens import Token

DASHES = ("-", "–", "—", "~")
CHANGE_REACH = 6  # tokens between a verb of change and its levels
LOWER = (Comparator.MORE_THAN, Comparator.AT_LEAST)
UPPER = (Comparator.LESS_THAN, Comparator.AT_MOST)
RANGE = "figures/range"


def ranged(tokens: Sequence[Token], low: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Join "8-10", "from 8 to 10", "between 8 and 10", "five or six" and "$10 to $15 billion" to one quantity."""
    at = _behind_range_word(tokens, low, lexicon)
    if at is None or low.low is None:
        return low
    sign = known.money_signs.after(tokens, at)
    start = sign[0] if sign else at
    high = read_amount(tokens, start, lexicon, known) if start < len(tokens) else None
    if high is None or high.low is None or high.first != at or not _share_unit(low, high):
        return low
    if _is_level(tokens, low, high, lexicon):
        return low
    bottom = _lifted(low.low, low.scale, high.low, high.scale)
    if bottom >= high.low:
        return low
    first = low.first - (word_at(tokens, low.first - 1) in lexicon.numerals.words["range_openers"])
    whole = replace(high, first=first, digits=low.digits, low=bottom, rule=RANGE, has_sign=low.has_sign)
    return replace(whole, unit=high.unit or low.unit)


def with_other_bound(tokens: Sequence[Token], one: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Join two bounds of one number to a range: "more than 10 but less than 40", "at most 90 and at least 20"."""
    if one.comparator not in LOWER + UPPER or one.low is None or one.low != one.high:
        return one
    at = one.last + (word_at(tokens, one.last) in lexicon.numerals.words["bound_joiners"])
    bound = known.comparators.after(tokens, at) if at > one.last else None
    if bound is None or bound[0] >= len(tokens):
        return one
    sign = known.money_signs.after(tokens, bound[0])
    start = sign[0] if sign else bound[0] + (word_at(tokens, bound[0]) in lexicon.numerals.words["articles"])
    other = read_amount(tokens, start, lexicon, known) if start < len(tokens) else None
    if other is None or other.low is None or other.first != bound[0] or one.unit not in (None, other.unit):
        return one
    bounds = _in_order(one.comparator, one.low, Comparator(bound[1]), other.low)
    if bounds is None:
        return one
    return replace(
        other,
        first=one.first,
        digits=one.digits,
        low=bounds[0],
        high=bounds[1],
        rule=RANGE,
        comparator=Comparator.EXACTLY,
    )


def _in_order(
    one: Comparator, value: Fraction, other: Comparator, second: Fraction
) -> tuple[Fraction, Fraction] | None:
    """Return the lower and the upper bound; None where the two bound nothing between them."""
    if one in LOWER and other in UPPER and value < second:
        return value, second
    if one in UPPER and other in LOWER and second < value:
        return second, value
    return None


def _is_level(tokens: Sequence[Token], low: Quantity, high: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a second number is where a change led: "rose by 3 to 34 on Friday", not "by 3 to 4 jobs"."""
    if high.unit is not None or word_at(tokens, low.first - 1) not in lexicon.trends["by"]:
        return False
    behind = tokens[high.last] if high.last < len(tokens) else None
    stands_alone = behind is None or not behind.is_word or behind.lower in lexicon.counted["behind_levels"]
    return stands_alone and _changes(tokens, low.first - 1, lexicon)


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
        if word_at(tokens, at) in words["range_words"]:  # "10-to-15-year"
            return skip_hyphen(tokens, at + 1)
        return at if joined(tokens, low.last) == joined(tokens, at) else None
    opener = word_at(tokens, _behind_opener(tokens, low, lexicon))
    if word in words["range_words"]:
        return None if opener in words["from"] and _changes(tokens, low.first - 1, lexicon) else at
    if word in words["joiners"] and opener in words["between"]:
        return at
    return at if word in words["alternative_words"] and low.in_words else None


def _behind_opener(tokens: Sequence[Token], low: Quantity, lexicon: Quantities) -> int:
    """Return the token that may open a range, ahead of the words for ages in "between the ages of 5 and 11"."""
    at = low.first - 1
    at -= word_at(tokens, at) in lexicon.counted["of"]
    if word_at(tokens, at) not in lexicon.counted["aged"]:
        return low.first - 1
    return at - 1 - (word_at(tokens, at - 1) in lexicon.counted["part_of"])


def _changes(tokens: Sequence[Token], index: int, lexicon: Quantities) -> bool:
    """Tell whether a verb of change stands shortly ahead: "rose from 5 to 7" names two levels, no range."""
    verbs = lexicon.trends["up"] | lexicon.trends["down"]
    return any(word_at(tokens, at) in verbs for at in range(index - CHANGE_REACH, index))
