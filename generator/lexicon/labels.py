"""Labels: what stands above a text or in front of a colon, and whether somebody speaks there."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True)
class Labels:
    """The lists of `labels.yml`, case-folded."""

    askers: frozenset[str]
    answerers: frozenset[str]
    notices: frozenset[str]
    pieces: frozenset[str]
    links: frozenset[str]
    openers: frozenset[str]
    handing: frozenset[str]
    principals: frozenset[str]
    meeting: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Labels:
        """Read `labels.yml` of a language."""
        return cls(**read_words(language, "labels"))
