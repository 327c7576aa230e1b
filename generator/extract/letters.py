"""The letter of a word: which part it plays in names, as far as the word alone tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, NamedTuple

from generator.extract.parts import Part
from generator.lexicon.names import Known, Names
from generator.lexicon.words import Words
from generator.text.tokens import Token, tokenise

KINDS: Final = {
    Known.PLACE: Part.PLACE, Known.BODY: Part.BODY, Known.ADJECTIVE: Part.ADJECTIVE, Known.PEOPLE: Part.PEOPLE,
}  # fmt: skip
SHOUTED: Final = 4  # letters from which a common word in capitals is no abbreviation
REMEMBERED: Final = 50_000  # words whose form is kept: more than a language uses in its news
POSSESSIVE: Final = frozenset({"'s", "’s", "'S", "’S"})


class KnownName(NamedTuple):
    """A name of the lexicon: its words, its letter, and the name it is filed under."""

    words: tuple[str, ...]
    letter: str
    filed: str


class Form(NamedTuple):
    """What a word tells without its neighbours; `known` are the names of the lexicon that open with it, longest first.

    `bare` is the word without its mark of possession: "Peru's" gives "Peru" and "'s". Where it `is_settled`, as words in
    small letters, numbers and marks are, no neighbour changes its letter.
    """

    bare: str
    mark: str
    letter: str
    is_settled: bool
    known: tuple[KnownName, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The letters of words: `printed` as printed, `titles` and `folded` case-folded, known names by their first word."""

    printed: Mapping[str, str]
    titles: Mapping[str, str]
    folded: Mapping[str, str]
    function: frozenset[str]
    given: frozenset[str]
    names: Names
    abbreviations: frozenset[str]
    known: Mapping[str, tuple[KnownName, ...]]

    def opening(self, form: Form, follower: Token | None) -> str:
        """Return the letter of a word whose capital may be that of the sentence: "Turning off" is no name."""
        letter, lower = form.letter, form.bare.lower()
        small = self.folded.get(lower)
        if lower in self.function and small != Part.PARTICLE:
            return small or Part.WORD
        continues = follower is not None and follower.is_word and follower.is_capital
        if continues and small == Part.PARTICLE:
            return Part.CAPITALISED
        if letter == Part.CAPITALISED_COMMON:
            return small or Part.WORD
        if not continues and letter != Part.GIVEN and (small is not None or self.names.is_common(lower)):
            return small or Part.WORD
        return letter


@lru_cache(maxsize=REMEMBERED)
def form_of(word: str, letters: Letters) -> Form:
    """Return what a word tells by itself."""
    bare, mark = split_possessive(word)
    known = letters.known.get(bare, ())
    is_small = word.islower() or not word[0].isalpha()
    return Form(bare, mark, _letter(bare, letters), is_small and not mark and not known, known)


def split_possessive(word: str) -> tuple[str, str]:
    """Return a word and its mark of possession: "Peru's" gives "Peru" and "'s"."""
    return (word[:-2], word[-2:]) if word[-2:] in POSSESSIVE and len(word) > len("'s") else (word, "")


def _letter(word: str, letters: Letters) -> str:
    first = word[0]
    if first.isupper():
        return _capital_letter(word, letters)
    if first.isalpha():
        if _is_tied(word, letters):
            return Part.CAPITALISED
        return letters.folded.get(word) or letters.folded.get(_without_prefix(word, letters), Part.WORD)
    return Part.NUMBER if first.isdigit() else letters.folded.get(word, first)


def _is_tied(word: str, letters: Letters) -> bool:
    """Tell whether a name hangs on a particle: "al-Zaabi"."""
    particle, hyphen, rest = word.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle in letters.names.titles.tied


def _capital_letter(word: str, letters: Letters) -> str:
    lower = word.lower().replace("’", "'")
    if (
        letter := letters.printed.get(word)
        or letters.titles.get(lower)
        or letters.titles.get(_without_prefix(word, letters))
    ):
        return letter
    if lower.partition("'")[0] in letters.function:
        return letters.folded.get(lower, Part.WORD)
    is_common = lower in letters.names.common
    if word.isupper() and (len(word) < SHOUTED or not is_common):
        return Part.INITIAL if len(word) == 1 else Part.ALL_CAPITALS
    return Part.CAPITALISED_COMMON if is_common else Part.CAPITALISED


def _without_prefix(word: str, letters: Letters) -> str:
    """Return an office without what is tied to it by a hyphen: "ex-president" is one."""
    prefix, _, rest = word.lower().partition("-")
    return rest if letters.titles.get(prefix) == Part.TITLE_MODIFIER else ""


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
        (nots.things, Part.THING_END),
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
        (titles.offices, Part.OFFICE),
        (groups.nouns, Part.GROUP),
        (groups.bodies, Part.NATIONAL_BODY),
        (groups.ministries, Part.SMALL_BODY),
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


def without_stops(tokens: tuple[Token, ...], abbreviations: frozenset[str]) -> tuple[Token, ...]:
    """Return the tokens without the stops of abbreviations and initials: "St. Louis" is two words."""
    stops = [at for at, token in enumerate(tokens) if token.text == "." and at]
    gone = {at for at in stops if _takes_stop(tokens[at - 1], abbreviations)}
    return tuple(token for at, token in enumerate(tokens) if at not in gone) if gone else tokens


def _takes_stop(token: Token, abbreviations: frozenset[str]) -> bool:
    return (len(token.text) == 1 and token.is_capital) or token.lower + "." in abbreviations
