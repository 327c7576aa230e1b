"""The closed word classes every extractor asks for."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True)
class Words:
    """Closed classes, case-folded, with straight apostrophes."""

    determiners: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    partitives: frozenset[str]
    conjunctions: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    personal_pronouns: frozenset[str]
    feminine_pronouns: frozenset[str]
    masculine_pronouns: frozenset[str]
    plural_pronouns: frozenset[str]
    neuter_pronouns: frozenset[str]
    possessives: frozenset[str]
    weekdays: frozenset[str]
    months: frozenset[str]
    abbreviations: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Words:
        """Read `words.yml` of a language."""
        return cls(**read_words(language, "words"))
