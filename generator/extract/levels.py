"""Numbers told again of what was counted before: "it was raised to nine", "acknowledged only six", "up from six"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.extract.counted import of_those
from generator.extract.quantity import Quantity
from generator.lexicon.load import Lexicon, load_lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token
from generator.text.wordings import Wordings, phrase_table

VERBS = 5  # words between "the number" and the "to" of "had since been raised to"


def points_back(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number is told of what was counted before: "the union put the number at six", "six of them"."""
    if of_those(tokens, found.last, lexicon) > found.last:
        return True
    return found.unit is None and (_is_reckoned(tokens, found, lexicon) or _is_of_the_number(tokens, found, lexicon))


def is_other_level(tokens: Sequence[Token], ahead_end: int, found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number is another level of the count that ends at a token: "nine, up from six", "by two to 14"."""
    counted, trends = lexicon.quantities.counted, lexicon.quantities.trends
    if found.unit is not None or not _stands_alone(tokens, found, lexicon):
        return False
    at = found.first - 1
    if word_at(tokens, at) in counted["levels_from"]:
        return at == ahead_end or word_at(tokens, at - 1) in trends["up"] | trends["down"]
    if word_at(tokens, at) not in counted["toll_words"] - counted["of"]:
        return False
    if at == ahead_end:
        return word_at(tokens, at) in lexicon.quantities.numerals.words["range_words"]
    start = _before_verbs(tokens, at, lexicon)
    joined = word_at(tokens, start) in counted["aside_marks"] or word_at(tokens, start) in lexicon.words.conjunctions
    return start < at - 1 and joined


def _is_of_the_number(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether "the number" or "it" stands at or was raised to a number."""
    counted, words = lexicon.quantities.counted, lexicon.words
    at = found.first - 1
    if word_at(tokens, at) not in counted["toll_words"]:
        return False
    start = _before_verbs(tokens, at, lexicon)
    if word_at(tokens, start) in words.neuter_pronouns:
        return any(token.lower in counted["stands"] for token in tokens[start + 1 : at])
    return word_at(tokens, start) in counted["count_nouns"] and word_at(tokens, start - 1) in words.determiners


def _is_reckoned(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number alone is what somebody gave: "the army had acknowledged only six"."""
    at = found.first
    at -= word_at(tokens, at - 1) in lexicon.quantities.counted["only"]
    return _reckons(lexicon.language).before(tokens, at) is not None and _stands_alone(tokens, found, lexicon)


@cache
def _reckons(language: str) -> Wordings:
    return phrase_table((phrase, "") for phrase in load_lexicon(language).quantities.counted["reckons"])


def _before_verbs(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return the token in front of the verbs that lead to a level: "the | number | was later raised to"."""
    stands = lexicon.quantities.counted["stands"] | lexicon.words.auxiliaries
    last = max(-1, at - 1 - VERBS)
    at -= 1
    while at > last and word_at(tokens, at) in stands:
        at -= 1
    return at


def _stands_alone(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether no noun stands behind a number."""
    behind = tokens[found.last] if found.last < len(tokens) else None
    return behind is None or not behind.is_word or behind.lower in lexicon.quantities.counted["behind_levels"]
