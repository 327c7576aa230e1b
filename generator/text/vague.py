"""Amounts without a number: "dozens", "tens of thousands", "several hundred"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from generator.lexicon.quantities import Numerals
from generator.text.digits import word_at
from generator.text.number import Number, magnitude
from generator.text.tokens import Token


def read_vague(tokens: Sequence[Token], first: int, numerals: Numerals) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred": no value, bounds for ordering only."""
    word = tokens[first].lower
    if word in numerals.vague:
        return _plural(tokens, first, numerals)
    if word not in numerals.vague_before:
        return None
    at = first + 1 + (word_at(tokens, first + 1) in numerals.words["of"])
    at += word_at(tokens, at) in numerals.words["articles"]
    scale = magnitude(tokens, at, numerals)
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
