"""A text on its way to being clean: paragraphs that know where they came from, and what has been taken out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model.article import Passage, Removed
from generator.model.span import Span
from generator.read.metadata import NOTHING, Metadata


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without line breaks; `passages` lead from its characters to those of the text as printed.

    `is_item` says that the mark-up of its file makes it an item of a list, and no link.
    """

    text: str
    passages: tuple[Passage, ...]
    is_item: bool = False

    @property
    def source(self) -> Span:
        """Return the stretch of the printed text that it was made from."""
        return Span(self.passages[0].source.start, self.passages[-1].source.end)

    def part(self, start: int, end: int) -> Paragraph | None:
        """Return the paragraph of the characters between two offsets, without white space at its ends."""
        kept = self.text[start:end]
        start += len(kept) - len(kept.lstrip())
        kept = kept.strip()
        if not kept:
            return None
        return replace(self, text=kept, passages=tuple(_moved(self.passages, start, start + len(kept))))


def _moved(passages: Iterable[Passage], start: int, end: int) -> Iterable[Passage]:
    for one in passages:
        left, right = max(one.text.start, start), min(one.text.end, end)
        if left < right:
            shift = one.source.start - one.text.start
            yield Passage(Span(left - start, right - start), Span(left + shift, right + shift))


@dataclass(frozen=True, slots=True)
class Draft:
    """The paragraphs kept so far, what was removed, and what the removed lines told.

    `title` is the number of the paragraph that is the headline.
    """

    paragraphs: tuple[Paragraph, ...]
    removed: tuple[Removed, ...] = ()
    found: Metadata = NOTHING
    title: int | None = None

    def with_items(self, items: Sequence[Span]) -> Draft:
        """Return the draft with the paragraphs marked that are items of lists; `items` are places of them, in order."""
        return replace(self, paragraphs=tuple(_marked(one, items) for one in self.paragraphs)) if items else self

    def without(self, reasons: Mapping[int, str]) -> Draft:
        """Return the draft without some paragraphs, each with the reason why it went."""
        return self.changed(dict.fromkeys(reasons), reasons) if reasons else self

    def changed(self, parts: Mapping[int, Paragraph | None], reasons: Mapping[int, str]) -> Draft:
        """Return the draft with paragraphs replaced by a part of theirs; the rest of each is removed for its reason."""
        if not parts:
            return self
        kept: list[Paragraph] = []
        removed, title = list(self.removed), self.title
        for number, paragraph in enumerate(self.paragraphs):
            part = parts.get(number, paragraph)
            if number == self.title:
                title = None if part is None else len(kept)
            if part is not None:
                kept.append(part)
            if part is not paragraph:
                removed.extend(_remains(paragraph, part, reasons[number]))
        return replace(self, paragraphs=tuple(kept), removed=tuple(removed), title=title)


def _marked(paragraph: Paragraph, items: Sequence[Span]) -> Paragraph:
    at = bisect_right(items, paragraph.source.start, key=lambda one: one.end)
    return replace(paragraph, is_item=at < len(items) and items[at].overlaps(paragraph.source))


def _remains(whole: Paragraph, part: Paragraph | None, reason: str) -> Iterable[Removed]:
    """Yield what a paragraph had before and after the part of it that is kept."""
    if part is None:
        yield Removed(text=whole.text, reason=reason, source=whole.source)
        return
    start, end = part.source.start, part.source.end
    for rest in (_before(whole, start), _after(whole, end)):
        if rest is not None:
            yield Removed(text=rest.text, reason=reason, source=rest.source)


def _before(whole: Paragraph, offset: int) -> Paragraph | None:
    edge = max(
        (_local(one, min(offset, one.source.end)) for one in whole.passages if one.source.start < offset), default=0
    )
    return whole.part(0, edge)


def _after(whole: Paragraph, offset: int) -> Paragraph | None:
    edges = [_local(one, max(offset, one.source.start)) for one in whole.passages if one.source.end > offset]
    return whole.part(min(edges), len(whole.text)) if edges else None


def _local(passage: Passage, offset: int) -> int:
    return offset - passage.source.start + passage.text.start
