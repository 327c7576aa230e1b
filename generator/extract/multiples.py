"""Numbers that multiply what was: "a two-fold rise", "prices doubled"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.extract.counted import is_noun_word
from generator.extract.quantities import bounded
from generator.extract.quantity import Quantity
from generator.extract.unit_tables import Tables
from generator.lexicon.load import Lexicon
from generator.lexicon.quantities import Quantities
from generator.text.digits import skip_hyphen, word_at
from generator.text.tokens import Token

MULTIPLE = "figures/multiple"
REACH = 4


def read_multiple(tokens: Sequence[Token], index: int, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Return the multiple that one word is, with the unit "time": "tenfold", "doubled"."""
    value = lexicon.numerals.multiples.get(tokens[index].lower)
    if value is None:
        return None
    (unit,) = lexicon.counted["multiple_units"]
    multiple = Quantity(
        first=index, last=index + 1, digits=index, low=value, high=value, unit=unit, rule=MULTIPLE, in_words=True
    )
    return bounded(tokens, multiple, lexicon, known)


def with_fold(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> Quantity:
    """Make a number with "fold" behind it a multiple: "two-fold"."""
    at = skip_hyphen(tokens, found.last)
    if word_at(tokens, at) not in lexicon.numerals.words["fold"]:
        return found
    (unit,) = lexicon.counted["multiple_units"]
    return replace(found, last=at + 1, unit=unit, rule=MULTIPLE)


def multiplied_noun(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the tokens of what was multiplied: "a two-fold increase in rents", "rents had doubled"."""
    at = found.last
    if word_at(tokens, at) in lexicon.quantities.trends["up"] | lexicon.quantities.trends["down"]:
        last = at + 1
        if word_at(tokens, last) in lexicon.quantities.counted["change_of"]:
            last += 1
            while last < len(tokens) and last - at < REACH and is_noun_word(tokens[last], lexicon):
                last += 1
        return at, last
    return _subject(tokens, found.first, lexicon)


def _subject(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the run of words ahead of a verb, past its auxiliaries and adverbs."""
    words = lexicon.words
    while index > 0 and (tokens[index - 1].lower in words.auxiliaries or tokens[index - 1].lower in words.adverbs):
        index -= 1
    first = index
    while first > 0 and index - first < REACH and is_noun_word(tokens[first - 1], lexicon):
        first -= 1
    return (first, index) if first < index else None
