"""Whether a number is a change rather than a level, and whether it is an age."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.extract.multiples import MULTIPLE
from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.tokens import Token

BACK = 7
JOINERS = 2  # tokens between two ages of a list
OLDEST = 120
AGE = "figures/age"


def trend_of(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> str | None:
    """Return "up" or "down" for a number that says how much something changed: "fell by 3 points", "a 5% rise".

    "A two-fold rise" is a multiple of what was, not a change by two.
    """
    if found.rule == MULTIPLE or found.unit in lexicon.counted["multiple_units"]:
        return None
    behind = word_at(tokens, found.last)
    for way in ("up", "down"):
        if behind in lexicon.trends[way] and behind in lexicon.trends["behind"]:
            return way
    at = found.first - 1
    while at >= 0 and word_at(tokens, at) in lexicon.trends["passed"]:
        at -= 1
    if found.unit is None and at == found.first - 1 and word_at(tokens, at) in lexicon.trends["with_object"]:
        return None
    return _way(word_at(tokens, at), lexicon) or _cut_by(tokens, found, lexicon)


def _way(word: str, lexicon: Quantities) -> str | None:
    return next((way for way in ("up", "down") if word in lexicon.trends[way]), None)


def _cut_by(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> str | None:
    """Find the verb of "cut rates by 25 basis points"."""
    if word_at(tokens, found.first - 1) not in lexicon.trends["by"]:
        return None
    for at in range(found.first - 2, max(-1, found.first - BACK), -1):
        if not tokens[at].is_word:
            return None
        if way := _way(tokens[at].lower, lexicon):
            return way
    return None


def age_of(tokens: Sequence[Token], found: Quantity, ahead: Quantity | None, lexicon: Quantities) -> Quantity:
    """Give a number that is somebody's age its unit: "aged 4 and 7", "ages of 4 and 7", "Ana Mora, 29, said".

    `ahead` is the number ahead of it.
    """
    if found.unit is not None or found.low is None or found.high is None or found.high > OLDEST:
        return found
    goes_on = ahead is not None and ahead.rule == AGE and _goes_on(tokens[ahead.last : found.first], lexicon)
    is_told = any(
        test(tokens, found, lexicon) for test in (_is_aged, _is_beside_name, _is_what_somebody_is, _is_of_somebody)
    )
    if goes_on or is_told:
        return replace(found, unit="year of age", rule=AGE)
    return found


def _goes_on(between: Sequence[Token], lexicon: Quantities) -> bool:
    """Tell whether the ages of a list stand on both sides of some tokens: "ages 4, 7, and 9"."""
    joiners = lexicon.nonfigures["label_joiners"]
    return 0 < len(between) <= JOINERS and all(token.lower in joiners for token in between)


def _is_aged(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a word of ages stands ahead: "aged 29", "between the ages of 5 and 11"."""
    words, at = lexicon.counted, found.first - 1
    if word_at(tokens, at) in words["of"]:
        at -= 1
    return word_at(tokens, at) in words["aged"]


def _is_what_somebody_is(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a person is said to be the number: "She is 29.", "his daughter, who was 10, ...", "turned 30"."""
    words, at = lexicon.readings, found.first - 1
    if (
        found.last < len(tokens)
        and tokens[found.last].text[0].isalnum()
        and word_at(tokens, found.last) not in words["after_age"]
    ):
        return False
    if word_at(tokens, at) in words["turns"]:
        return found.low == found.high
    at -= word_at(tokens, at) in words["just"]
    return word_at(tokens, at) in words["is"] and word_at(tokens, at - 1) in words["somebody"]


def _is_of_somebody(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a bare number is told of people: "a girl of seven", "children under five"."""
    words, ahead = lexicon.counted, word_at(tokens, found.first - 1)
    behind = tokens[found.last] if found.last < len(tokens) else None
    if behind is not None and behind.is_word and behind.lower not in words["behind_ages"]:
        return False
    if ahead in words["of"]:
        return word_at(tokens, found.first - 2) in words["aged_persons"]
    return ahead in words["aged_groups"] and tokens[found.first].lower in words["age_bounds"]


def _is_beside_name(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number stands alone between commas behind a name: "Ana Mora, 29, said", "her sons, 3 and 5,"."""
    if found.first < 2 or tokens[found.first - 1].text != "," or found.last >= len(tokens):  # noqa: PLR2004
        return False
    ahead = tokens[found.first - 2]
    if ahead.lower in lexicon.readings["one_person"]:
        return tokens[found.last].text == ","
    if ahead.lower in lexicon.counted["aged_groups"]:
        return tokens[found.last].lower in lexicon.nonfigures["list_joiners"] and _ends_ages(tokens, found)
    return tokens[found.last].text in (",", ".", ";") and ahead.is_capital


def _ends_ages(tokens: Sequence[Token], found: Quantity) -> bool:
    """Tell whether another number and a comma close a pair of ages: "3 and 5, were killed"."""
    return word_at(tokens, found.last + 1).isdecimal() and not word_at(tokens, found.last + 2).isalpha()
