"""Numbers as printed, in digits, in words and in both: "1,200", "two and a half million", "dozens"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from generator.lexicon.quantities import Numerals
from generator.text.digits import Literal, joined, read_digits, skip_hyphen, skip_loose_hyphen, word_at
from generator.text.number import Number, is_digits, magnitude
from generator.text.shares import read_share
from generator.text.sums import Sum
from generator.text.tokens import Token
from generator.text.vague import read_vague

TEN = 10
SCALES = 20  # parts of a number that are read


@dataclass(frozen=True, slots=True)
class _Part:
    value: Fraction
    scale: Fraction
    last: int


def read_number(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Return the number that begins at a token: "two hundred and fifty people" gives 250; None where none does."""
    if is_digits(tokens[first].text):
        return _digits(tokens, first, numerals)
    if tokens[first].lower not in numerals.opening:
        return None
    return read_vague(tokens, first, numerals) or read_share(tokens, first, numerals) or _words(tokens, first, numerals)


def _digits(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    literal = read_digits(tokens, first)
    if literal is None:
        return None
    value, last = _half_more(tokens, literal.last, literal.value, Fraction(1), numerals)
    return _with_rest(tokens, _scaled(tokens, Number(first=first, last=last, value=value), numerals), numerals)


def _with_rest(tokens: Sequence[Token], number: Number, numerals: Numerals) -> Number:
    """Add what follows a magnitude behind digits: "3 million and a half", "6 crore 20 lakh"."""
    if number.scale == 1 or number.value is None:
        return number
    value, last = _half_more(tokens, number.last, number.value, number.scale, numerals)
    below = number.scale
    while (part := _smaller_part(tokens, last, below, numerals)) is not None:
        value, below, last = value + part.value * part.scale, part.scale, part.last
    rest, last = _below_hundred(tokens, last, below, numerals)
    return replace(number, value=value + rest, last=last)


def _below_hundred(tokens: Sequence[Token], index: int, scale: Fraction, numerals: Numerals) -> tuple[Fraction, int]:
    """Return the 21 of "3 hundred and 21"; behind larger magnitudes another count may begin."""
    if scale not in numerals.hundred.values() or word_at(tokens, index) not in numerals.words["joiners"]:
        return Fraction(0), index
    rest = _plain(tokens, index + 1, numerals)
    return (rest.value, rest.last) if rest is not None and 0 < rest.value < scale else (Fraction(0), index)


def _plain(tokens: Sequence[Token], index: int, numerals: Numerals) -> Literal | None:
    """Read digits, or words, that nothing multiplies."""
    if index < len(tokens) and is_digits(tokens[index].text):
        return read_digits(tokens, index)
    words = _words(tokens, index, numerals)
    return None if words is None or words.value is None else Literal(words.value, words.last)


def _smaller_part(tokens: Sequence[Token], index: int, below: Fraction, numerals: Numerals) -> _Part | None:
    """Return the "20 lakh" of "6 crore 20 lakh": digits with a magnitude that stays below the one ahead."""
    literal = read_digits(tokens, index) if index < len(tokens) and is_digits(tokens[index].text) else None
    scale = None if literal is None else magnitude(tokens, literal.last, numerals)
    if literal is None or scale is None or literal.value * scale >= below:
        return None
    return _Part(literal.value, scale, literal.last + 1)


def _words(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    added = Sum()
    index = first
    while (index_of_next := _next_part(tokens, index, added, numerals)) is not None:
        index = index_of_next
    if index == first:
        return None
    value, last = _decimals(tokens, index, added.value, numerals)
    value, last = _half_more(tokens, last, value, added.scale if added.group is None else Fraction(1), numerals)
    number = Number(
        first=_with_article(tokens, first, numerals), last=last, value=value, scale=added.scale, in_words=True
    )
    return _scaled(tokens, number, numerals) if last > index else number


def _next_part(tokens: Sequence[Token], index: int, added: Sum, numerals: Numerals) -> int | None:
    """Add the next part of a number in words and return the token behind it; None where the number ends."""
    word = word_at(tokens, index)
    if word == "-" and added.begun:
        tied = skip_hyphen(tokens, index)
        index = tied if tied > index or not added.ends_in_ten else skip_loose_hyphen(tokens, index)
        word = word_at(tokens, index)
    elif word in numerals.words["joiners"] and added.round:
        index, word = index + 1, word_at(tokens, index + 1)
        if (word not in numerals.ones and word not in numerals.tens) or _opens_share(tokens, index, numerals):
            return None
    return index + 1 if added.add(word, numerals) else None


def _opens_share(tokens: Sequence[Token], index: int, numerals: Numerals) -> bool:
    """Tell whether a small number is the upper part of a fraction: "two million and three fifths"."""
    at = skip_loose_hyphen(tokens, index + 1)
    share, over = numerals.fractions.get(word_at(tokens, at)), numerals.ones.get(word_at(tokens, index))
    return share is not None and over is not None and over * share < 1


def _with_article(tokens: Sequence[Token], first: int, numerals: Numerals) -> int:
    """Let "a hundred" begin with its article."""
    word = tokens[first].lower
    if word in numerals.ones or word in numerals.tens or word_at(tokens, first - 1) not in numerals.words["articles"]:
        return first
    return first - 1


def _scaled(tokens: Sequence[Token], number: Number, numerals: Numerals) -> Number:
    """Multiply a number by the magnitudes behind it: "2.5 million", "10k", "3 lakh crore"."""
    scale, last = Fraction(1), number.last
    while last < min(len(tokens), number.last + SCALES):
        at = last + 1 if tokens[last].text == "-" and joined(tokens, last) and joined(tokens, last + 1) else last
        step = magnitude(tokens, at, numerals)
        if step is None:
            break
        scale, last = scale * step, at + 1
    if scale == 1 or number.value is None:
        return number
    return replace(number, last=last, value=number.value * scale, scale=scale)


def _decimals(tokens: Sequence[Token], last: int, value: Fraction, numerals: Numerals) -> tuple[Fraction, int]:
    """Add the decimals of "three point one four"."""
    if word_at(tokens, last) not in numerals.words["decimal_points"]:
        return value, last
    digits, end = "", last + 1
    while len(digits) < SCALES and (word := word_at(tokens, end)):
        if word in numerals.words["zeros"]:
            digits, end = digits + "0", end + 1
        elif word in numerals.ones:
            digits, end = digits + str(numerals.ones[word]), end + 1
        elif word in numerals.tens:
            behind = skip_hyphen(tokens, end + 1)
            one = numerals.ones.get(word_at(tokens, behind), Fraction(0))
            goes_on = 0 < one < TEN
            digits, end = digits + str(numerals.tens[word] + one * goes_on), behind + 1 if goes_on else end + 1
        else:
            break
    return (value + Fraction(int(digits), TEN ** len(digits)), end) if digits else (value, last)


def _half_more(
    tokens: Sequence[Token], last: int, value: Fraction, scale: Fraction, numerals: Numerals
) -> tuple[Fraction, int]:
    """Add the share of "two and a half", "a million and a quarter", "two and three-quarters"."""
    at = skip_hyphen(tokens, last)
    if word_at(tokens, at) not in numerals.words["joiners"]:
        return value, last
    at = skip_hyphen(tokens, at + 1)
    word = word_at(tokens, at)
    over = Fraction(1) if word in numerals.words["articles"] else numerals.ones.get(word)
    at = skip_hyphen(tokens, at + 1)
    share = numerals.fractions.get(word_at(tokens, at))
    if over is None or share is None or over * share >= 1:
        return value, last
    own = numerals.magnitudes.get(word_at(tokens, at + 1))  # "one billion and a half million"
    if own is not None and own < scale:
        return value + over * share * own, at + 2
    return value + over * share * scale, at + 1
