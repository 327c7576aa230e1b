"""Which words of the lexicon play which part in names."""

from __future__ import annotations

from functools import cache
from typing import Final

from generator.extract.letters import SHOUTED, KnownName, Letters, without_stops
from generator.extract.parts import Part
from generator.lexicon.names import Known, Names
from generator.lexicon.words import Words
from generator.text.tokens import tokenise

KINDS: Final = {
    Known.PLACE: Part.PLACE, Known.BODY: Part.BODY, Known.ADJECTIVE: Part.ADJECTIVE, Known.PEOPLE: Part.PEOPLE,
}  # fmt: skip


@cache
def letters_of(names: Names, words: Words) -> Letters:
    """Gather the letters of all words of a language once."""
    titles = names.titles
    function = words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.relatives
    function |= words.auxiliaries | words.adverbs | words.personal_pronouns | words.possessives
    return Letters(
        printed=_table(_printed(names, words)),
        titles=_table(
            [
                (titles.modifiers, Part.TITLE_MODIFIER),
                (titles.offices, Part.TITLE),
                (titles.honorifics, Part.HONORIFIC),
            ]
        ),
        folded=_table(_folded(names, words)),
        function=function,
        given=names.given.masculine | names.given.feminine | names.given.open,
        names=names,
        abbreviations=words.abbreviations,
        endings=tuple(sorted(titles.endings)),
        known=_known(names, words.abbreviations),
    )


Lists = list[tuple[frozenset[str], Part]]


def _table(lists: Lists) -> dict[str, str]:
    """Return the letter of each word; where two lists hold a word, the later one decides."""
    return {word: part for words, part in lists for word in words}


def _printed(names: Names, words: Words) -> Lists:
    titles, parts, nots, given = names.titles, names.parts, names.not_names, names.given
    return [
        (given.masculine | given.feminine | given.open, Part.GIVEN),
        (parts.directions, Part.DIRECTION),
        (parts.place_ends, Part.PLACE_END),
        (parts.place_openers, Part.PLACE_OPENER),
        (parts.place_kinds, Part.PLACE_KIND),
        (parts.organisation_ends, Part.BODY_END),
        (parts.organisation_openers, Part.BODY_OPENER),
        (parts.organisation_ends & parts.organisation_openers, Part.BODY_EITHER),
        (parts.foreign_openers, Part.FOREIGN_OPENER),
        (nots.things, Part.THING_END),
        (nots.openers, Part.THING_OPENER),
        (nots.abbreviations | nots.words, Part.NO_ACTOR),
        (nots.creeds, Part.CREED),
        (frozenset(word.capitalize() for word in words.weekdays | words.months), Part.NO_ACTOR),
        (nots.credits, Part.CREDIT),
        (titles.suffixes, Part.SUFFIX),
        (titles.short, Part.TITLE),
    ]


def _folded(names: Names, words: Words) -> Lists:
    titles, parts, groups = names.titles, names.parts, names.groups
    return [
        (titles.particles, Part.PARTICLE),
        (words.prepositions, Part.PREPOSITION),
        (words.auxiliaries, Part.AUXILIARY),
        (titles.modifiers | groups.modifiers, Part.MODIFIER),
        (titles.offices | titles.trades, Part.OFFICE),
        (words.possessives, Part.OWNER),
        (groups.nouns, Part.GROUP),
        (groups.bodies, Part.NATIONAL_BODY),
        (groups.ministries, Part.SMALL_BODY),
        (groups.branches, Part.SMALL_BRANCH),
        (groups.offices, Part.SMALL_OFFICE),
        (names.not_names.events, Part.EVENT),
        (parts.of, Part.OF),
        (parts.purpose, Part.FOR),
        (parts.towards, Part.TO),
        (parts.articles, Part.ARTICLE),
        (parts.joints, Part.AND),
    ]


def _known(names: Names, abbreviations: frozenset[str]) -> dict[str, tuple[KnownName, ...]]:
    """Return the known names by their first word, longest first."""
    known: dict[str, list[KnownName]] = {}
    for name, (kind, filed) in sorted(names.known.items()):
        words = tuple(token.text for token in without_stops(tokenise(name), abbreviations))
        is_long = kind is Known.BODY and len(words) > 1 and words[-1] in names.parts.organisation_ends
        one = KnownName(words, Part.LONG_BODY if is_long else KINDS[kind], filed)
        known.setdefault(words[0], []).append(one)
        if len(words) > 1 or (kind in {Known.PLACE, Known.BODY} and len(name) > SHOUTED):
            shouted = one._replace(words=tuple(map(str.upper, words)))  # the datelines of wires: "SAN SALVADOR"
            known.setdefault(shouted.words[0], []).append(shouted)
    return {first: tuple(sorted(rows, key=lambda one: -len(one.words))) for first, rows in known.items()}
