"""Whose soldiers a count is of, where both sides of a fight count their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.resolve.anchors import Key
from generator.resolve.bodies import countries_in
from generator.resolve.measure import Measure
from generator.text.folding import folded_words

WORD = re.compile(r"[^\W\d_]+")


def nations_in(counted: str, counts: frozenset[str], lexicon: Lexicon) -> frozenset[str]:
    """Return whose people a noun tells of: countries, and for one side of a fight any name: "Sarnian soldiers"."""
    comparison = lexicon.comparison
    nations = frozenset(countries_in(counted, comparison))
    if nations or not counts or not counts <= comparison.classes.sides:
        return nations
    plain = {word for phrase in comparison.population_of for word in phrase.split()} | comparison.classes.common_bodies
    names = [word for word in WORD.findall(counted) if word[:1].isupper() and word[1:].islower()]
    return frozenset(name for word in names for name in folded_words(word)) - plain


def with_sides(found: Mapping[Key, Measure], homes: Mapping[str, str | None], lexicon: Lexicon) -> dict[Key, Measure]:
    """Return measures in which nationals of an article's home country are people like any others.

    Where articles count the soldiers of two nations, they stay apart, and a bare count of soldiers, which may be of
    either side, is compared with the same number alone.
    """
    sides = _nations_by_side(found, lexicon)
    made = {}
    for key, one in found.items():
        if len(sides[one.event, one.populations]) > 1:
            made[key] = one if one.nations else replace(one, nations=frozenset({f"unnamed {one.value}"}))
        else:
            made[key] = replace(one, nations=one.nations - {homes[key[0]]})
    return made


def _nations_by_side(
    found: Mapping[Key, Measure], lexicon: Lexicon
) -> Mapping[tuple[str | None, frozenset[str]], set[frozenset[str]]]:
    told: dict[tuple[str | None, frozenset[str]], set[frozenset[str]]] = defaultdict(set)
    for one in found.values():
        if one.event is not None and one.nations and one.populations <= lexicon.comparison.classes.sides:
            told[one.event, one.populations].add(one.nations)
    return told
