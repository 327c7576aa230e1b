"""Names introduced as a body's by the words beside them: "the charity Living Hills", "Living Hills, a charity, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from generator.extract.parts import Part
from generator.extract.rows import Row
from generator.lexicon.load import Lexicon
from generator.lexicon.words import Words

# Capitalised words of which one is unknown or common; a first name or an office ahead makes it a person.
RUN: Final = "(?=[CWSNXYOD])[CWSNXYODLAVK]{0,4}[CW][CWSNXYODLAVK]{0,4}(?![GTHICWA@-])"
BEHIND_KIND: Final = re.compile(f"[a-z](?P<name>{RUN})")
BEFORE_KIND: Final = re.compile("(?P<name>(?=[A-Z]{0,4}[CW])[CWSNXDVAL]{1,4}[CW])(?=[a-z])")
TEAM: Final = re.compile("aL[CW](?![A-Z])")  # "the Chicago Herons"
PLURAL: Final = "s"
APPOSED: Final = re.compile("(?P<name>w?[CWSNXYODLAVK]{1,5}),[ah]")
OF_PLACES: Final = frozenset({Part.PLACE, Part.ADJECTIVE, Part.BODY})
REACH: Final = 6  # units behind "Living Hills, a" in which the kind of body stands


def introduced(row: Row, lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """Yield the words of each name of several words that a row introduces as a body's."""
    kinds = lexicon.names.groups.kinds
    for match in BEHIND_KIND.finditer(row.letters):
        start, end = match.span("name")
        if end - start > 1 and row.units[match.start()].text in kinds:
            yield _words(row, start, end)
    for match in BEFORE_KIND.finditer(row.letters):
        start, end = match.span("name")
        start += not _opens(row, start, lexicon.words)
        if end - start > 1 and row.units[end].text in lexicon.names.groups.followed:
            yield _words(row, start, end)
    for match in TEAM.finditer(row.letters):
        if (
            row.units[match.start()].lower in lexicon.names.parts.definite
            and row.units[match.end() - 1].text[-1] == PLURAL
        ):
            yield _words(row, match.start() + 1, match.end())
    for match in APPOSED.finditer(row.letters):
        start, end = match.span("name")
        start += not _opens(row, start, lexicon.words)
        behind = (one.text for one in row.units[match.end() : match.end() + REACH])
        described = takewhile(lambda word: word not in lexicon.names.parts.of and word.isalpha(), behind)
        if (
            end - start > 1
            and not kinds.isdisjoint(described)
            and not OF_PLACES.issuperset(row.letters[start + 1 : end])
        ):
            yield _words(row, start, end)


def _opens(row: Row, at: int, words: Words) -> bool:
    """Tell whether a capitalised word may open a name: at the head of a sentence any that is no word of grammar."""
    unit = row.units[at]
    grammar = words.determiners | words.prepositions | words.conjunctions | words.adverbs | words.subordinators
    return unit.is_capital and unit.lower not in grammar


def _words(row: Row, start: int, end: int) -> tuple[str, ...]:
    return tuple(unit.text for unit in row.units[start:end])
