"""Small word classes around a speaker: what stands between subject and verb, and what leads to whom it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """The classes of `speaker_words.yml`, case-folded."""

    floating: frozenset[str]
    nominative: frozenset[str]
    dateline_ends: frozenset[str]
    contractions: frozenset[str]
    restrictive: frozenset[str]
    degrees: frozenset[str]
    irregular_pasts: frozenset[str]
    deaths: frozenset[str]
    killings: frozenset[str]
    dead: frozenset[str]
    remains: frozenset[str]
    late: frozenset[str]
    own: frozenset[str]
    businesses: frozenset[str]
    public_bodies: frozenset[str]
    contrasts: frozenset[str]
    sentence_adverbs: frozenset[str]
    joiners: frozenset[str]
    quantities: frozenset[str]
    adjective_endings: frozenset[str]
    leaning: frozenset[str]

    @classmethod
    def load(cls, language: str) -> SpeakerWords:
        """Read the file of a language."""
        return cls(**read_words(language, "speaker_words"))
