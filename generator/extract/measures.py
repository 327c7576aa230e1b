"""What a number measures, named ahead of it: "a magnitude of 6.1", "with a population of 900"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.counted import counted_noun, is_noun_word
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token

FAR = 14  # tokens of "the number of people held in the town since May from"
REACH = 6  # words of what is numbered


def measure_ahead(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the token of the measure that the number from token `first` on tells, or None.

    "A magnitude of 6.1" and "a magnitude 6.1 quake" both measure a magnitude.
    """
    counted, at = lexicon.quantities.counted, first - 1
    if word_at(tokens, at) in counted["measures_of"] and word_at(tokens, at - 1) in counted["measures"]:
        return at - 1, at
    return (
        (at, at + 1)
        if word_at(tokens, at) in counted["scales"]
        else (_numbered(tokens, at, lexicon) or _levelled(tokens, at, lexicon) or _topic(tokens, at, lexicon))
    )


def _levelled(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what a level is of, however far ahead: "cut the number of people held in May from | 21 | to 17"."""
    counted = lexicon.quantities.counted
    if word_at(tokens, at) not in counted["levels"] | counted["told_as"]:
        return None
    for index in range(at - 1, max(-1, at - FAR), -1):
        if not tokens[index].is_word:
            return None
        if tokens[index].lower in counted["count_nouns"] and word_at(tokens, index + 1) in counted["of"]:
            noun = counted_noun(tokens, index + 2, lexicon)
            return None if noun is None else (noun.first, noun.last)
    return None


def _numbered(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what a number is the number of: "put the number of passengers at 34", "the number of cases rose to 34"."""
    counted, words = lexicon.quantities.counted, lexicon.words
    is_told = word_at(tokens, at) in counted["told_as"] and word_at(tokens, at - 1) in counted["stands"]
    if not is_told and (word_at(tokens, at) not in counted["toll_words"] or word_at(tokens, at) in counted["of"]):
        return None
    last = at
    while word_at(tokens, last - 1) in counted["stands"] | words.auxiliaries | words.adverbs:
        last -= 1
    first = last
    while first > max(0, last - REACH) and is_noun_word(tokens[first - 1], lexicon):
        first -= 1
    opened = first - (word_at(tokens, first - 1) in words.determiners)
    is_number_of = (
        word_at(tokens, opened - 1) in counted["of"] and word_at(tokens, opened - 2) in counted["count_nouns"]
    )
    return (first, last) if first < last and is_number_of else None


def _topic(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return what an opening says a number is about: "As for the detainees, there are | 57"."""
    counted, comma = lexicon.quantities.counted, at - 2
    is_told = word_at(tokens, at) in lexicon.speech.words.be and word_at(tokens, at - 1) in counted["existential"]
    if not is_told or word_at(tokens, comma) != ",":
        return None
    first = comma
    while first > max(0, comma - REACH) and is_noun_word(tokens[first - 1], lexicon):
        first -= 1
    opened = first - (word_at(tokens, first - 1) in lexicon.words.determiners)
    return (first, comma) if first < comma and word_at(tokens, opened - 1) in counted["topic_openers"] else None
