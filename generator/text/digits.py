"""Numbers in digits: 1,200 and 1 200 and 1.200.000, 1,20,000, 3.5 and 3,5, ½ and 10 1/2."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.text.tokens import Token

GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$")
GROUPED_BY_DOTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|\d{1,3}(?:\.\d{3})+,\d+$")
ADDRESS = re.compile(r"(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$")  # of a machine: 255.255.255.255
DECIMAL = re.compile(r"\d+\.\d+$|\d+,\d\d?$")
DOT_GROUP = re.compile(r"[1-9]\d{0,2}\.\d{3}$")
GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?$")
MAX_GROUP = 3
LONGEST = 40  # characters; more digits than that are no count, and cost more than their length
HUNDRED, THOUSAND = 100, 1000
RULER = (2, 3, 4, 8, 16, 32)  # parts whose slash may be set apart: "1 / 4 point"


@dataclass(frozen=True, slots=True)
class Literal:
    """A value in digits and the token behind it."""

    value: Fraction
    last: int


def word_at(tokens: Sequence[Token], index: int) -> str:
    """Return the case-folded token, or nothing beyond either end."""
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def joined(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether no white space stands ahead of the token."""
    return 0 < index < len(tokens) and tokens[index - 1].end == tokens[index].start


def skip_hyphen(tokens: Sequence[Token], index: int) -> int:
    """Return the token behind a hyphen that joins two words, or the token itself."""
    return index + 1 if word_at(tokens, index) == "-" and joined(tokens, index) and joined(tokens, index + 1) else index


def skip_loose_hyphen(tokens: Sequence[Token], index: int) -> int:
    """Return the token behind a hyphen with or without a blank on both its sides: "one-third", "one - third"."""
    if word_at(tokens, index) != "-" or index + 1 >= len(tokens):
        return index
    return index + 1 if joined(tokens, index) == joined(tokens, index + 1) else index


def read_digits(tokens: Sequence[Token], first: int) -> Literal | None:
    """Return the value printed in digits from a token on; None for 10:30, 192.168.1.2 and their like."""
    text = tokens[first].text
    if len(text) > LONGEST or ADDRESS.match(text):
        return None
    if not text[0].isdecimal():
        return Literal(_sign(text), first + 1)
    plain = _grouped(text)
    if plain is not None:
        return Literal(plain, first + 1)
    if not text.isdecimal():
        return _decimal(tokens, first)
    if word_at(tokens, first - 1) == "." and joined(tokens, first) and not joined(tokens, first - 1):
        return Literal(Fraction(f"0.{text}"), first + 1)
    return _spaced(tokens, first) or _with_fraction(tokens, first)


def _decimal(tokens: Sequence[Token], first: int) -> Literal | None:
    text = tokens[first].text
    if DOT_GROUP.match(text) and _counts_many(tokens, first + 1):
        return Literal(Fraction(text.replace(".", "")), first + 1)
    return Literal(Fraction(text.replace(",", ".")), first + 1) if DECIMAL.match(text) else None


def _grouped(text: str) -> Fraction | None:
    if GROUPED.match(text):
        return Fraction(text.replace(",", ""))
    if GROUPED_BY_DOTS.match(text):
        return Fraction(text.replace(".", "").replace(",", "."))
    return None


def _counts_many(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a plural follows, so that 1.200 is a count and no decimal: "1.200 homes"."""
    word = tokens[index].text if index < len(tokens) else ""
    return word.isalpha() and word.islower() and len(word) > MAX_GROUP and word.endswith(("s", "people"))


def _spaced(tokens: Sequence[Token], first: int) -> Literal | None:
    """Read groups of three behind blanks or apostrophes: "12 500 000", "12'500"."""
    digits, last = tokens[first].text, first + 1
    if len(digits) > MAX_GROUP or digits.startswith("0"):
        return None
    while "." not in digits and len(digits) < LONGEST and (at := _next_group(tokens, last)) is not None:
        digits, last = digits + tokens[at].text.replace(",", "."), at + 1
    return Literal(Fraction(digits), last) if last > first + 1 else None


def _next_group(tokens: Sequence[Token], last: int) -> int | None:
    if last >= len(tokens):
        return None
    if tokens[last].text in ("'", "’") and joined(tokens, last) and joined(tokens, last + 1):
        at = last + 1
    elif tokens[last].start == tokens[last - 1].end + 1:
        at = last
    else:
        return None
    return at if GROUP.match(tokens[at].text) else None


def _with_fraction(tokens: Sequence[Token], first: int) -> Literal:
    """Read "1/2", "10 1/2" and "2½"; a number alone stays as it is."""
    whole, last = Fraction(int(tokens[first].text)), first + 1
    plain = _slashed(tokens, first)
    if plain is not None:
        return Literal(plain, first + 3)
    if last < len(tokens) and len(tokens[last].text) == 1 and unicodedata.category(tokens[last].text) == "No":
        return (
            Literal(whole + _sign(tokens[last].text), last + 1)
            if _sign(tokens[last].text) < 1
            else Literal(whole, last)
        )
    more = _slashed(tokens, last)
    if more is not None and not joined(tokens, last):
        return Literal(whole + more, last + 3)
    return Literal(whole, last)


def _slashed(tokens: Sequence[Token], first: int) -> Fraction | None:
    if first + 2 >= len(tokens) or tokens[first + 1].text not in ("/", "⁄"):
        return None
    over, under = tokens[first].text, tokens[first + 2].text
    if not (over.isdecimal() and under.isdecimal() and joined(tokens, first + 1) == joined(tokens, first + 2)):
        return None
    if not joined(tokens, first + 1) and int(under) not in RULER:
        return None
    longest = THOUSAND if tokens[first + 1].text == "⁄" else HUNDRED
    return Fraction(int(over), int(under)) if 0 < int(over) < int(under) <= longest else None


def _sign(text: str) -> Fraction:
    """Return the value of a sign such as ½."""
    return Fraction(unicodedata.numeric(text)).limit_denominator(HUNDRED)
