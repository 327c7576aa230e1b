"""Lines that pages print around a story, and how each is known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from generator.lexicon.schema import read_entries

# Marks that pages set around a label; quotation marks and round brackets belong to the line.
EDGES = " \t\u00a0.:;,!?*|•·●▪■□♦◆–—-»«›‹<>←→↑↓▲▼▶►#_=~+[]{}/\\"
WORD = re.compile(r"[^\W_]+")
LONGEST = 500
REMEMBERED = 4096  # lines: several steps of the reader ask about each line of a page
KEY = 4  # letters by which openers are looked up


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One kind of line that is no part of a story; `boilerplate.yml` says what the fields mean."""

    name: str
    reason: str
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    whole: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    made_of: tuple[str, ...] = ()
    pattern: str | None = None
    longest: int = 200
    takes: str = "line"


@dataclass(frozen=True, eq=False)
class Boilerplate:
    """All kinds of such lines, prepared for one look per line."""

    notices: tuple[Notice, ...]
    _whole: Mapping[str, Notice] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_whole", {phrase: one for one in self.notices for phrase in one.whole})

    @classmethod
    def load(cls, language: str, name: str) -> Boilerplate:
        """Read a file of such lines: `boilerplate.yml` of a language, or `below.yml` of what stands under a story."""
        return cls(read_entries(language, name, Notice))

    def find(self, line: str) -> Notice | None:
        """Return the kind of furniture a line is, or None for a line of the story.

        "Leave a Reply" is the head of a comment form; "Leave the harbour, he told them." belongs to the story.
        """
        return None if len(line) > LONGEST else _found(self, line)

    def known(self, folded: str) -> Notice | None:
        """Return the kind of furniture a folded line is."""
        return (
            self._whole.get(folded)
            or self._opened(folded)
            or next((one for one, pattern in self._patterns if _fits(one, folded) and pattern.fullmatch(folded)), None)
            or self._held(folded)
        )

    @cached_property
    def _openers(self) -> Mapping[str, tuple[tuple[str, Notice], ...]]:
        found: dict[str, list[tuple[str, Notice]]] = {}
        for one in self.notices:
            for phrase in one.opens:
                found.setdefault(phrase[:KEY], []).append((phrase, one))
        return {key: tuple(phrases) for key, phrases in found.items()}

    @cached_property
    def _patterns(self) -> tuple[tuple[Notice, re.Pattern[str]], ...]:
        written = [(one, re.compile(one.pattern)) for one in self.notices if one.pattern]
        return (*((one, _made_of(one.made_of)) for one in self.notices if one.made_of), *written)

    @cached_property
    def _holders(self) -> Mapping[str, tuple[tuple[str, Notice], ...]]:
        found: dict[str, list[tuple[str, Notice]]] = {}
        for one in self.notices:
            for phrase in one.holds:
                found.setdefault(WORD.findall(phrase)[0], []).append((phrase, one))
        return {word: tuple(phrases) for word, phrases in found.items()}

    def _held(self, folded: str) -> Notice | None:
        for word in WORD.findall(folded):
            for phrase, one in self._holders.get(word, ()):
                if phrase in folded and _fits(one, folded):
                    return one
        return None

    def _opened(self, folded: str) -> Notice | None:
        for length in range(1, KEY + 1):
            for phrase, one in self._openers.get(folded[:length], ()):
                if folded.startswith(phrase) and _fits(one, folded) and _whole_words(phrase, folded):
                    return one
        return None


@lru_cache(maxsize=REMEMBERED)
def _found(boilerplate: Boilerplate, line: str) -> Notice | None:
    return boilerplate.known(folded_line(line))


def folded_line(line: str) -> str:
    """Return a line as it is compared: "« Previous  Post »" gives "previous post"."""
    return " ".join(line.strip(EDGES).casefold().replace("’", "'").split())


def _fits(one: Notice, folded: str) -> bool:
    return len(folded) <= one.longest


def _whole_words(phrase: str, folded: str) -> bool:
    rest = folded[len(phrase) : len(phrase) + 1]
    return not (phrase[-1].isalpha() and rest.isalpha())


def _made_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match a line of these words alone, printed apart or run together; atomic, so that a long line costs one pass."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?>(?:{'|'.join(map(re.escape, ordered))})[\W\d]*(?:(?<=\d)[km]\b\W*)?)+")
