"""What befell one person, told without a number: "was shot dead", "killing", "succumbed"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from generator.errors import LexiconError
from generator.lexicon.schema import file_name, read_entries, read_words


class Part(Enum):
    """Where whoever something befell stands beside the words that tell it."""

    DONE = "done"  # ahead: "a clerk was shot", "left a clerk dead"
    DOES = "does"  # behind: "killing a clerk"
    HAPPENS = "happens"  # ahead: "a clerk died"
    ACT = "act"  # "the death of a clerk", "the clerk's death"
    SELF = "self"  # ahead, or nowhere: "turned the gun on himself"


class Outcome(Enum):
    """What became of whoever something befell, as far as the words tell."""

    KILLED = "killed"
    OPEN = "open"  # "was shot": some die of it
    ALIVE = "alive"


@dataclass(frozen=True, slots=True)
class HarmEntry:
    """Words that tell what befell one person; how to read the fields stands at the head of `harms.yml`."""

    rule: str
    event: str
    part: str
    outcome: str
    words: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    borne: frozenset[str] = frozenset()

    @property
    def place(self) -> Part:
        """Return where the person stands."""
        return Part(self.part)

    @property
    def fate(self) -> Outcome:
        """Return what became of the person."""
        return Outcome(self.outcome)


@dataclass(frozen=True, slots=True, eq=False)
class Harms:
    """All that tells what befell one person: the entries of `harms.yml` and the lists of `harm_words.yml`.

    `openers` are the words a phrase of an entry may open with.
    """

    entries: tuple[HarmEntry, ...]
    around: Mapping[str, frozenset[str]]
    openers: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Harms:
        """Read the files of a language; LexiconError names an entry whose part or outcome is unknown."""
        entries = read_entries(language, "harms", HarmEntry)
        for entry in entries:
            if entry.part not in {one.value for one in Part} or entry.outcome not in {one.value for one in Outcome}:
                raise LexiconError(file_name(language, "harms"), f"{entry.rule}: unknown part or outcome")
        openers = frozenset(words.split()[0] for one in entries for words in one.words)
        return cls(entries=entries, around=read_words(language, "harm_words"), openers=openers)
