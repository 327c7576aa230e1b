"""Fractions in words: "a third of", "two-thirds", "half a million"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from generator.lexicon.quantities import Numerals
from generator.text.digits import skip_hyphen, skip_loose_hyphen, word_at
from generator.text.number import Number
from generator.text.tokens import Token


def read_share(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Read "a third of", "two-thirds", "half a million"; "the third day" and "the first half" are none."""
    over = numerals.ones.get(tokens[first].lower)
    begin = first
    if over is None:
        over, at = Fraction(1), first
        begin = first - 1 if word_at(tokens, first - 1) in numerals.words["articles"] else first
        if word_at(tokens, first - 1) in numerals.words["half_names"]:
            return None
    else:
        at = skip_loose_hyphen(tokens, first + 1)
    share = numerals.fractions.get(word_at(tokens, at))
    if share is None or over * share >= 1:
        return None
    return _half_million(tokens, begin, at + 1, over * share, numerals) or (
        Number(first=begin, last=at + 1, value=over * share, in_words=True)
        if _is_share(tokens, begin, at, over, numerals)
        else None
    )


def _is_bounded(tokens: Sequence[Token], first: int, at: int, numerals: Numerals) -> bool:
    """Tell whether a word of bounds stands ahead of "half" or "a quarter": "more than half", "nearly a quarter"."""
    if word_at(tokens, first - 1) not in numerals.words["share_bounds"]:
        return False
    behind = word_at(tokens, at + 1)
    return tokens[at].lower in numerals.words["halves"] and behind != "-" and behind not in numerals.words["half_nouns"]


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
    if _is_bounded(tokens, first, at, numerals):
        return True
    if over == 1 and tokens[first].lower in numerals.ones and not behind[:1].isalpha():
        return True
    if behind in numerals.words["of"]:
        return first < at or tokens[at].lower in numerals.words["halves"]
    if tokens[at].lower in numerals.words["halves"]:
        return behind in numerals.words["share_of"]
    return (over > 1 and tokens[at].lower.endswith("s")) or tokens[at - 1].text == "-"
