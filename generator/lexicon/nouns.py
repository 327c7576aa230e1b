"""Nouns that tell what somebody said, and the words that open their content."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.lexicon.schema import read_entries, read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class NounGroup:
    """Nouns that open their content with the same words, as the data file holds them."""

    name: str
    words: tuple[str, ...]
    opens: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpeechNoun:
    """A noun in one of its forms: "claims", and what may open its content."""

    word: str
    opens: frozenset[str]

    @property
    def rule(self) -> str:
        """Return how an answer names the entry."""
        return f"noun/{self.word}"


@dataclass(frozen=True, slots=True)
class SpeechNouns:
    """All nouns that report; `of` is asked with a case-folded word, `light` are verbs that only make them happen."""

    groups: tuple[NounGroup, ...]
    light: frozenset[str]
    agents: frozenset[str]
    of: dict[str, SpeechNoun] = field(compare=False)

    @classmethod
    def load(cls, language: str) -> SpeechNouns:
        """Read `speech_nouns.yml` and the verbs and words beside them in `speech_noun_words.yml`."""
        groups = read_entries(language, "speech_nouns", NounGroup)
        opens: dict[str, frozenset[str]] = {}
        for group in groups:
            for word in group.words:
                opens[word] = opens.get(word, frozenset()) | frozenset(group.opens)
        words = read_words(language, "speech_noun_words")
        return cls(
            groups=groups,
            light=words["light"],
            agents=words["agents"],
            of={word: SpeechNoun(word, openers) for word, openers in opens.items()},
        )
