"""The content of a claim as a set of word stems, so that a paraphrase meets its original."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from generator.lexicon.load import Lexicon
from generator.text.folding import folded_words

STEM = 4  # letters that must remain when an ending is cut


@dataclass(frozen=True, slots=True)
class Wording:
    """Stems words as one lexicon says; `synonyms` leads from a stem to the name of its group."""

    light: frozenset[str]
    endings: tuple[str, ...]
    synonyms: dict[str, str]

    def content(self, text: str) -> frozenset[str]:
        """Return the stems that carry content: "They urged restraint" gives {"calm"}."""
        return frozenset(self.meaning(word) for word in folded_words(text) if word not in self.light)

    def meaning(self, word: str) -> str:
        """Return the group of near-synonyms of a folded word, or its stem."""
        return self.synonyms.get(word) or self.synonyms.get(stem(word, self.endings)) or stem(word, self.endings)


@cache
def wording(lexicon: Lexicon) -> Wording:
    """Return the stemmer of a lexicon."""
    words, classes = lexicon.words, lexicon.comparison.classes
    light = (
        words.determiners
        | words.prepositions
        | words.conjunctions
        | words.subordinators
        | words.relatives
        | words.auxiliaries
        | words.adverbs
        | words.personal_pronouns
        | words.possessives
        | words.weekdays
        | classes.light_words
    )
    endings = tuple(sorted(classes.endings, key=lambda ending: (-len(ending), ending)))
    synonyms = {word: name for word, name in sorted(lexicon.comparison.synonym_of.items()) if " " not in word}
    stems = {stem(word, endings): name for word, name in synonyms.items()}
    return Wording(light, endings, stems | synonyms)


@lru_cache(maxsize=100_000)
def stem(word: str, endings: tuple[str, ...]) -> str:
    """Cut the longest ending that leaves a stem: "promotion" and "promote" both give "promot"."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return word[: -len(ending)]
    return word
