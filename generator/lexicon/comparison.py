"""What comparing articles needs to know: which names, populations, offices and words may be the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from anyascii import anyascii

from generator.lexicon.equivalents import Equivalents, Respelling
from generator.lexicon.names import Country, Titles
from generator.lexicon.namesakes import Namesakes
from generator.lexicon.schema import read_entries, read_words
from generator.lexicon.topics import Topics


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The word lists of `comparison.yml`, folded."""

    fillers: frozenset[str]
    body_fillers: frozenset[str]
    legal_forms: frozenset[str]
    other_times: frozenset[str]
    single_offices: frozenset[str]
    shared_offices: frozenset[str]
    light_words: frozenset[str]
    anyone: frozenset[str]
    endings: frozenset[str]
    common_bodies: frozenset[str]
    state_offices: frozenset[str]
    public_offices: frozenset[str]
    its: frozenset[str]
    telling: frozenset[str]
    inner_particles: frozenset[str]
    naming_particles: frozenset[str]
    falling: frozenset[str]
    presumed: frozenset[str]
    scales: frozenset[str]
    sequels: frozenset[str]
    counts: frozenset[str]
    appeals: frozenset[str]
    among: frozenset[str]
    newcomers: frozenset[str]
    succession: frozenset[str]
    accused: frozenset[str]
    accusing: frozenset[str]
    everyone: frozenset[str]
    sides: frozenset[str]
    alone: frozenset[str]
    referring: frozenset[str]
    crowds: frozenset[str]
    gatherings: frozenset[str]
    third_persons: frozenset[str]
    spokespeople: frozenset[str]
    appealed: frozenset[str]
    carried: frozenset[str]
    aboard: frozenset[str]
    carrying: frozenset[str]
    again: frozenset[str]
    amounts: frozenset[str]
    expected: frozenset[str]
    bounding: frozenset[str]
    capacity: frozenset[str]
    revising: frozenset[str]
    joining: frozenset[str]
    versions: frozenset[str]
    instead: frozenset[str]
    other_events: frozenset[str]
    resumed: frozenset[str]
    back_then: frozenset[str]
    moved: frozenset[str]
    passing_units: frozenset[str]
    falling_short: frozenset[str]
    out_of: frozenset[str]
    stretch_openers: frozenset[str]
    stretch_links: frozenset[str]
    beginnings: frozenset[str]
    of_which: frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Language knowledge for telling whether two printed things are one."""

    classes: WordClasses
    romanisations: tuple[Respelling, ...]
    plurals: tuple[Respelling, ...]
    populations: tuple[Equivalents, ...]
    synonyms: tuple[Equivalents, ...]
    identities: tuple[Equivalents, ...]
    firm_offices: tuple[Equivalents, ...]
    namesakes: Namesakes
    courtesies: frozenset[str]
    particles: frozenset[str]
    population_of: Mapping[str, str]
    synonym_of: Mapping[str, str]
    identity_of: Mapping[str, str]
    country_of: Mapping[str, str]
    topics: Topics

    def singular(self, word: str) -> str:
        """Return the singular of a folded word: "policemen" gives "policeman"."""
        fitting = (rule for rule in self.plurals if word.endswith(rule.printed))
        rule = next(fitting, None)
        return word if rule is None else word.removesuffix(rule.printed) + rule.folded

    @classmethod
    def load(cls, language: str) -> Comparison:
        """Read the comparison files of a language."""
        titles = Titles(**read_words(language, "titles"))
        groups = {name: read_entries(language, name, Equivalents) for name in GROUPS}
        return cls(
            classes=WordClasses(**read_words(language, "comparison")),
            courtesies=frozenset(anyascii(word) for word in titles.honorifics),
            particles=frozenset(anyascii(word).strip("-") for word in titles.particles),
            romanisations=read_entries(language, "transliteration", Respelling),
            plurals=read_entries(language, "plurals", Respelling),
            populations=groups["populations"],
            synonyms=groups["synonyms"],
            identities=groups["identities"],
            firm_offices=groups["firm_offices"],
            namesakes=Namesakes.load(language),
            population_of=_index(groups["populations"]),
            synonym_of=_index(groups["synonyms"]),
            topics=Topics.load(language),
            identity_of=_index(groups["identities"]),
            country_of=MappingProxyType(_nationalities(language)),
        )


GROUPS = ("firm_offices", "identities", "populations", "synonyms")


def _index(groups: tuple[Equivalents, ...]) -> Mapping[str, str]:
    """Return each word, and the name of a group itself, with the name of its group."""
    named = {group.name.lower(): group.name.lower() for group in groups}
    return MappingProxyType(named | {word: group.name.lower() for group in groups for word in group.words})


def _nationalities(language: str) -> dict[str, str]:
    """Return the names and adjectives of all countries, folded, with the country: "kenyan" gives "kenya"."""
    return {
        anyascii(word).lower(): anyascii(country.name).lower()
        for country in read_entries(language, "countries", Country)
        for word in (country.name, *country.also, *country.adjectives)
    }
