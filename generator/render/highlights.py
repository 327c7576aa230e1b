"""Highlights in a paragraph: any spans, however they overlap, into well-formed inline markup, each id once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.span import Span
from generator.render.escape import Markdown, attribute, body, destination

DEPTH: Final = 12  # tags open at once; below, only the place of a highlight is kept, so that pages stay linear in size


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A stretch of a paragraph that is marked up.

    `target` makes it a link, which then has the title, so that it shows on focus, too; `after` is put behind its end.
    Of two at the same place the one with the lower `rank` stands outside.
    """

    span: Span
    rank: int = 0
    anchor: str | None = None
    tag: str = "span"
    css: str
    title: str | None = None
    target: str | None = None
    after: Markdown | None = None


def marked_up(text: str, highlights: Iterable[Highlight]) -> Markdown:
    """Return the text as one line of Markdown with its highlights; borders that cross are cut.

    `ab` marked from 0 to 2 and linked from 1 to 2 gives `<mark ...>a<span ...>[b](...)</span></mark>`.
    """
    waiting = sorted(highlights, key=_opens, reverse=True)
    borders = sorted({0, len(text), *(edge for one in waiting for edge in (one.span.start, one.span.end))})
    sheet = _Sheet()
    for place, until in zip(borders, [*borders[1:], len(text)], strict=True):
        sheet.close(place)
        while waiting and waiting[-1].span.start == place:
            sheet.open(waiting.pop())
        sheet.write(text[place:until])
    return Markdown("".join(sheet.parts).strip(" "))  # four spaces at the start would make it code


def by_paragraph(paragraphs: Sequence[Span], highlights: Iterable[Highlight]) -> list[list[Highlight]]:
    """Return for each paragraph, all in order, the highlights that touch it, moved to its offsets.

    What runs on into the next paragraph keeps its id in the first and what stands behind it in the last.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    shelves: list[list[Highlight]] = [[] for _ in paragraphs]
    for one in highlights:
        first = max(bisect_right(starts, one.span.start) - 1, 0)
        for number in range(first, bisect_left(starts, one.span.end)):
            if one.span.overlaps(paragraphs[number]):
                shelves[number].append(_cut(one, paragraphs[number]))
    return shelves


def _cut(one: Highlight, paragraph: Span) -> Highlight:
    start, end = max(one.span.start, paragraph.start), min(one.span.end, paragraph.end)
    return replace(
        one,
        span=Span(start - paragraph.start, end - paragraph.start),
        anchor=one.anchor if one.span.start >= paragraph.start else None,
        after=one.after if one.span.end <= paragraph.end else None,
    )


def _opens(one: Highlight) -> tuple[int, int, int, str]:
    return one.span.start, -one.span.end, one.rank, one.anchor or ""


class _Sheet:
    """What is written so far, and the tags that are open, outermost first."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.stack: list[Highlight] = []
        self.linked: Highlight | None = None  # the open tag that is a link; a link holds no other
        self.later: list[str] = []  # links of their own, until no link is open

    def write(self, text: str) -> None:
        self.parts.append(body(text))

    def open(self, one: Highlight) -> None:
        """Open a tag; what lies too deep leaves only its id."""
        if len(self.stack) < DEPTH:
            self._start(one, one.anchor)
            return
        self.parts.append(f'<span id="{attribute(one.anchor)}"></span>' if one.anchor else "")
        self.later.append(one.after or "")
        self._follow()

    def close(self, place: int) -> None:
        """Close what ends here; what was opened inside it and goes on is opened again, without its id."""
        lowest = next((i for i, one in enumerate(self.stack) if one.span.end <= place), len(self.stack))
        shut = self.stack[lowest:]
        for one in reversed(shut):
            self._end(one)
        self.later += [one.after or "" for one in shut if one.span.end <= place]
        self._follow()
        for one in shut:
            if one.span.end > place:
                self._start(one, None)

    def _start(self, one: Highlight, anchor: str | None) -> None:
        self.stack.append(one)
        links = one.target is not None and self.linked is None
        title = None if links else one.title
        self.parts.append(f"<{one.tag}{_attributes(anchor, one.css, title)}>")
        if links:
            self.linked = one
            self.parts.append("[")

    def _end(self, one: Highlight) -> None:
        self.stack.pop()
        if self.linked is one:
            self.linked = None
            self.parts.append(f"]({destination(one.target or '', one.title)})")
        self.parts.append(f"</{one.tag}>")

    def _follow(self) -> None:
        if self.linked is None:
            self.parts += self.later
            self.later.clear()


def _attributes(anchor: str | None, css: str, title: str | None) -> str:
    named = (("id", anchor), ("class", css), ("title", title))
    return "".join(f' {name}="{attribute(value)}"' for name, value in named if value)
