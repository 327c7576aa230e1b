"""Numbers as printed, in digits, in words and in both: "1,200", "two and a half million", "dozens"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from generator.lexicon.quantities import Numerals
from generator.text.digits import joined, read_digits, skip_hyphen, word_at
from generator.text.sums import Sum
from generator.text.tokens import Token

TEN = 10
SCALES = 20  # parts of a number that are read
DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number from token `first` up to, not including, `last`. A vague word has no value but bounds for ordering.

    `scale` is the magnitude the number ends in ("million"), 1 where there is none.
    """

    first: int
    last: int
    value: Fraction | None
    order: tuple[int, int] | None = None
    scale: Fraction = Fraction(1)
    in_words: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    value: Fraction
    scale: Fraction
    last: int


def split_numbers(tokens: Sequence[Token], numerals: Numerals) -> tuple[Token, ...]:
    """Return the tokens with number words cut off their hyphens: "five-year-old" gives "five", "-", "year-old"."""
    found: list[Token] = []
    for token in tokens:
        if "-" in token.lower and _opens(token.lower.partition("-")[0], numerals):
            found.extend(_cut(token, numerals))
        else:
            found.append(token)
    return tuple(found)


def _opens(word: str, numerals: Numerals) -> bool:
    return word in numerals.opening or word in numerals.words["minus"]


def _cut(token: Token, numerals: Numerals) -> Iterator[Token]:
    start = 0
    while (hyphen := token.lower.find("-", start)) >= 0:
        word = token.lower[start:hyphen]
        if not _opens(word, numerals) and word not in numerals.words["joiners"] | numerals.words["articles"]:
            break
        yield _part(token, start, hyphen)
        yield _part(token, hyphen, hyphen + 1)
        start = hyphen + 1
    if start < len(token.lower):
        yield _part(token, start, len(token.text))


def _part(token: Token, start: int, end: int) -> Token:
    return Token(token.text[start:end], token.start + start, token.start + end, token.lower[start:end])


def read_number(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Return the number that begins at a token: "two hundred and fifty people" gives 250; None where none does."""
    if is_digits(tokens[first].text):
        return _digits(tokens, first, numerals)
    if tokens[first].lower not in numerals.opening:
        return None
    return vague_number(tokens, first, numerals) or _share(tokens, first, numerals) or _words(tokens, first, numerals)


def is_digits(text: str) -> bool:
    """Tell whether a token opens with a digit or is a sign such as ½."""
    return text[0] in DIGITS or (not text.isascii() and (text[0].isdecimal() or (len(text) == 1 and text.isnumeric())))


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
    return replace(number, value=value, last=last)


def _smaller_part(tokens: Sequence[Token], index: int, below: Fraction, numerals: Numerals) -> _Part | None:
    """Return the "20 lakh" of "6 crore 20 lakh": digits with a magnitude that stays below the one ahead."""
    literal = read_digits(tokens, index) if index < len(tokens) and is_digits(tokens[index].text) else None
    scale = None if literal is None else _magnitude(tokens, literal.last, numerals)
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
    if word == "-" and added.begun and joined(tokens, index) and joined(tokens, index + 1):
        index, word = index + 1, word_at(tokens, index + 1)
    elif word in numerals.words["joiners"] and added.round:
        index, word = index + 1, word_at(tokens, index + 1)
        if word not in numerals.ones and word not in numerals.tens:
            return None
    return index + 1 if added.add(word, numerals) else None


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
        step = _magnitude(tokens, at, numerals)
        if step is None:
            break
        scale, last = scale * step, at + 1
    if scale == 1 or number.value is None:
        return number
    return replace(number, last=last, value=number.value * scale, scale=scale)


def _magnitude(tokens: Sequence[Token], index: int, numerals: Numerals) -> Fraction | None:
    if index >= len(tokens):
        return None
    token = tokens[index]
    for table in (numerals.magnitudes, numerals.plural_magnitudes, numerals.hundred):
        if token.lower in table:
            return table[token.lower]
    if joined(tokens, index) or len(token.text) > 1:
        return numerals.suffixes.get(token.text)
    return None


def _decimals(tokens: Sequence[Token], last: int, value: Fraction, numerals: Numerals) -> tuple[Fraction, int]:
    """Add the decimals of "three point one four"."""
    if word_at(tokens, last) not in numerals.words["decimal_points"]:
        return value, last
    digits, end = "", last + 1
    while len(digits) < SCALES and (word := word_at(tokens, end)):
        if word in numerals.ones:
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
    return value + over * share * scale, at + 1


def _share(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Read "a third of", "two-thirds", "half a million"; "the third day" and "the first half" are none."""
    over = numerals.ones.get(tokens[first].lower)
    begin = first
    if over is None:
        over, at = Fraction(1), first
        begin = first - 1 if word_at(tokens, first - 1) in numerals.words["articles"] else first
        if word_at(tokens, first - 1) in numerals.words["half_names"]:
            return None
    else:
        at = skip_hyphen(tokens, first + 1)
    share = numerals.fractions.get(word_at(tokens, at))
    if share is None or over * share >= 1:
        return None
    return _half_million(tokens, begin, at + 1, over * share, numerals) or (
        Number(first=begin, last=at + 1, value=over * share, in_words=True)
        if _is_share(tokens, begin, at, over, numerals)
        else None
    )


def _half_million(tokens: Sequence[Token], first: int, last: int, share: Fraction, numerals: Numerals) -> Number | None:
    """Read on from a share to the magnitude it is of: "half a million", "three quarters of a billion"."""
    at = last + (word_at(tokens, last) in numerals.words["of"])
    at = skip_hyphen(tokens, at + (word_at(tokens, at) in numerals.words["articles"]))
    scale = numerals.magnitudes.get(word_at(tokens, at))
    if scale is None:
        return None
    return Number(first=first, last=at + 1, value=share * scale, scale=scale, in_words=True)


def _is_share(tokens: Sequence[Token], first: int, at: int, over: Fraction, numerals: Numerals) -> bool:
    """Tell whether a fraction word is no ordinal: it has its plural, a hyphen, or "of" behind it."""
    behind = word_at(tokens, at + 1)
    if over == 1 and tokens[first].lower in numerals.ones and not behind[:1].isalpha():
        return True
    if behind in numerals.words["of"]:
        return first < at or tokens[at].lower in numerals.words["halves"]
    if tokens[at].lower in numerals.words["halves"]:
        return behind in numerals.words["share_of"]
    return (over > 1 and tokens[at].lower.endswith("s")) or tokens[at - 1].text == "-"


def vague_number(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred": no value, bounds for ordering only."""
    word = tokens[first].lower
    if word in numerals.vague:
        return _plural(tokens, first, numerals)
    if word not in numerals.vague_before:
        return None
    at = first + 1 + (word_at(tokens, first + 1) in numerals.words["of"])
    at += word_at(tokens, at) in numerals.words["articles"]
    scale = _magnitude(tokens, at, numerals)
    if scale is None:
        return None
    low, high = numerals.vague_before[word]
    begin = first - 1 if word_at(tokens, first - 1) in numerals.words["articles"] else first
    order = (int(low * scale), int(high * scale))
    return Number(first=begin, last=at + 1, value=None, order=order, scale=scale, in_words=True)


def _plural(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    low, high = numerals.vague[tokens[first].lower]
    of = word_at(tokens, first + 1) in numerals.words["of"]
    scale = numerals.plural_magnitudes.get(word_at(tokens, first + 2)) if of else None
    if scale is not None:
        return _bounded(first, first + 3, low, high, scale)
    if tokens[first].lower in numerals.words["vague_with_of"]:
        of = of or word_at(tokens, first + 1) in numerals.words["vague_verbs"]
        return _bounded(first, first + 1, low, high, Fraction(1)) if of else None
    return _bounded(first, first + 1, low, high, Fraction(1))


def _bounded(first: int, last: int, low: int, high: int, scale: Fraction) -> Number:
    order = (int(low * scale), int((high + 1) * scale) - 1)
    return Number(first=first, last=last, value=None, order=order, scale=scale, in_words=True)
