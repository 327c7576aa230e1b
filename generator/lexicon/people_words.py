"""Words for one person without a name: "a man", "the girl", "another"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.lexicon.names import Gender
from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True, eq=False)
class PeopleWords:
    """The lists of `people_words.yml`; `nouns` are all nouns for one person, with the gender they tell."""

    nouns: Mapping[str, Gender | None]
    lists: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls, language: str) -> PeopleWords:
        """Read `people_words.yml` of a language."""
        lists = read_words(language, "people_words")
        nouns: dict[str, Gender | None] = dict.fromkeys(sorted(lists["neuter"]))
        nouns |= dict.fromkeys(sorted(lists["masculine"]), Gender.MASCULINE)
        nouns |= dict.fromkeys(sorted(lists["feminine"]), Gender.FEMININE)
        return cls(nouns=nouns, lists=lists)
