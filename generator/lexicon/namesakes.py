"""What comparing names of people asks for: nicknames, spellings, particles, suffixes, titles and first names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from anyascii import anyascii

from generator.lexicon.equivalents import Equivalents, Respelling
from generator.lexicon.names import Gender, GivenNames, Titles
from generator.lexicon.romanised import WadeGiles
from generator.lexicon.schema import read_entries, read_words


@dataclass(frozen=True, slots=True)
class NameWords:
    """The word lists of `namesakes.yml`, folded."""

    descent: frozenset[str]
    joining: frozenset[str]
    leading_courtesies: frozenset[str]
    juniors: frozenset[str]
    seniors: frozenset[str]
    numerals: frozenset[str]
    degrees: frozenset[str]
    family_first: frozenset[str]
    apart: frozenset[str]
    servants: frozenset[str]

    @property
    def servant_of(self) -> str:
        """Return the spelling that stands for all of `servants`."""
        return max(self.servants)


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Language knowledge for telling whether two names of people are of one.

    `aliases` leads from a folded word to the names of its groups: "sasha" to "alexander" and "alexandra"; `spelled` are
    the groups of one name in several spellings.
    """

    words: NameWords
    nicknames: tuple[Equivalents, ...]
    spellings: tuple[Equivalents, ...]
    heads: tuple[Respelling, ...]
    endings: tuple[Respelling, ...]
    aliases: Mapping[str, frozenset[str]]
    spelled: frozenset[str]
    courtesies: frozenset[str]
    titles: frozenset[str]
    modifiers: frozenset[str]
    particles: frozenset[str]
    genders: Mapping[str, Gender]
    given: frozenset[str]
    wade_giles: WadeGiles

    @classmethod
    def load(cls, language: str) -> Namesakes:
        """Read the files on names of people of a language."""
        titles = Titles(**read_words(language, "titles"))
        first = GivenNames(**read_words(language, "given_names"))
        words = NameWords(**read_words(language, "namesakes"))
        nicknames = read_entries(language, "nicknames", Equivalents)
        spellings = read_entries(language, "spellings", Equivalents)
        aliases = _index((*nicknames, *spellings))
        courtesies = _folded(titles.honorifics)
        return cls(
            words=words,
            nicknames=nicknames,
            spellings=spellings,
            heads=_longest_first(read_entries(language, "name_heads", Respelling)),
            endings=_longest_first(read_entries(language, "name_endings", Respelling)),
            aliases=aliases,
            spelled=frozenset(group.name.lower() for group in spellings),
            courtesies=courtesies,
            titles=_folded(titles.offices | titles.short) | courtesies,
            modifiers=_folded(titles.modifiers),
            particles=_folded(titles.particles) | words.descent | words.joining,
            genders=MappingProxyType(_genders(titles, first)),
            wade_giles=WadeGiles.load(language),
            given=_folded(first.masculine | first.feminine) | frozenset(aliases),
        )


def _longest_first(rules: Iterable[Respelling]) -> tuple[Respelling, ...]:
    return tuple(sorted(rules, key=lambda rule: (-len(rule.printed), rule.printed)))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(anyascii(word).lower().strip("-.") for word in words)


def _index(groups: Iterable[Equivalents]) -> Mapping[str, frozenset[str]]:
    """Return each word, and the name of a group itself, with the names of its groups."""
    named: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for word in (group.name.lower(), *group.words):
            named[word].add(group.name.lower())
    return MappingProxyType({word: frozenset(names) for word, names in named.items()})


def _genders(titles: Titles, first: GivenNames) -> dict[str, Gender]:
    """Return the gender that a courtesy, an office or a first name tells, by the folded word."""
    told = {word: first.gender(word) for word in sorted(first.masculine | first.feminine)}
    found = {anyascii(word).lower(): gender for word, gender in told.items() if gender is not None}
    for words, gender in (
        (titles.masculine | titles.masculine_offices, Gender.MASCULINE),
        (titles.feminine | titles.feminine_offices, Gender.FEMININE),
    ):
        found.update(dict.fromkeys(_folded(words), gender))
    return found
