"""Words that tell where what somebody said ends and the reporter goes on."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.schema import read_words


@dataclass(frozen=True, slots=True)
class Contents:
    """The classes of `contents.yml`."""

    contrasts: frozenset[str]
    corrections: frozenset[str]
    summaries: frozenset[str]
    comparisons: frozenset[str]
    gestures: frozenset[str]
    nouns_in_ing: frozenset[str]
    circumstances: frozenset[str]
    dated: frozenset[str]
    reasons: frozenset[str]
    connectives: frozenset[str]
    attitudes: frozenset[str]
    leading: frozenset[str]
    counting: frozenset[str]
    nobody: frozenset[str]
    shown: frozenset[str]
    works: frozenset[str]
    topics: frozenset[str]
    requests: frozenset[str]
    pointers: frozenset[str]
    answering: frozenset[str]
    roughly: frozenset[str]
    unnamed: frozenset[str]
    asked: frozenset[str]
    telling: frozenset[str]
    claims: frozenset[str]
    knowing: frozenset[str]
    none: frozenset[str]
    approximate: frozenset[str]
    handing: frozenset[str]
    timely: frozenset[str]
    fights: frozenset[str]
    fighters: frozenset[str]
    targets: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Contents:
        """Read `contents.yml` of a language."""
        return cls(**read_words(language, "contents"))
