"""One article as the reader reads it, and the way back to the file it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.model.corrections import Correction
from generator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Characters of the input that are no part of the story, with the name of the cleaning step that took them."""

    text: str
    reason: str
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of the clean text and where it stands in the decoded input.

    Where both are of one length, it is copied unchanged. Otherwise it is what an entity stands for: "&amp;" prints "&",
    and the whole entity is the source of any part of it.
    """

    text: Span
    source: Span

    def source_of(self, start: int, end: int) -> Span:
        """Return where the characters between two offsets of the text, both inside the run, stand in the input."""
        if len(self.text) != len(self.source):
            return self.source
        shift = self.source.start - self.text.start
        return Span(start + shift, end + shift)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A cleaned article. Every other value of its report points into `text`.

    `text` is the headline as first paragraph, where the file prints one, then the body; paragraphs are separated by a
    blank line and hold no line break. A field is None where the file does not tell it. `published` is an ISO 8601 date
    or date-time, as precise as the source. `agency` is the wire agency or reprinted outlet the text is credited to,
    `credit` the printed words that say so. `passages` lead from `text` back to the decoded input.
    """

    id: str
    file: str
    sha256: str
    text: str
    title: str | None = None
    title_span: Span | None = None
    author: str | None = None
    publisher: str | None = None
    agency: str | None = None
    credit: Span | None = None
    dateline: Span | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    removed: tuple[Removed, ...] = ()
    passages: tuple[Passage, ...] = ()

    def source_of(self, span: Span) -> tuple[Span, ...]:
        """Return where the characters of a span of `text` stand in the decoded input; an entity is always whole.

        Blanks that join lines, and the blank lines between paragraphs, are laid out anew and stand nowhere in it.
        """
        found = []
        for passage in self.passages:
            start, end = max(span.start, passage.text.start), min(span.end, passage.text.end)
            if start < end:
                found.append(passage.source_of(start, end))
        return tuple(found)


class Outcome(Enum):
    """What became of an input that is not as it should be."""

    LEFT_OUT = "left out"
    MENDED = "mended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An input that could not be used as it is, and why, in words for the user."""

    file: str
    reason: str
    outcome: Outcome = Outcome.LEFT_OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """All that one briefing is made from: the articles by file name, what was skipped, and how it is introduced.

    `corrections` is what an editor puts right in it; `place` is the folder as it was asked for, for messages alone.
    """

    name: str
    title: str
    description: str | None = None
    articles: tuple[Article, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    corrections: tuple[Correction, ...] = ()
    place: str | None = None
