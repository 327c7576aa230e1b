"""What a format makes of a file, before it is cleaned."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from generator.model.article import Passage, Removed
from generator.model.span import Span
from generator.read.metadata import NOTHING, Metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The text of a file as printed, line by line, with what its mark-up tells.

    `origin` leads from `text` to the decoded input; None where the two are the same. `items` are the lines of lists
    that the mark-up tells to be text and no links, in order; `fault` is what was wrong in a file that was read.
    """

    text: str
    told: Metadata = NOTHING
    origin: tuple[Passage, ...] | None = None
    removed: tuple[Removed, ...] = ()
    items: tuple[Span, ...] = ()
    fault: str | None = None

    def traced(self, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        """Return passages that lead into this text as passages that lead into the decoded input."""
        if self.origin is None:
            return passages
        return tuple(_composed(passages, self.origin))


def _composed(outer: tuple[Passage, ...], inner: tuple[Passage, ...]) -> list[Passage]:
    """Follow one list of passages through another, which is sorted."""
    found = []
    for passage in outer:
        index = bisect_right(inner, passage.source.start, key=lambda one: one.text.end)
        while index < len(inner) and inner[index].text.start < passage.source.end:
            step = inner[index]
            start, end = max(step.text.start, passage.source.start), min(step.text.end, passage.source.end)
            if start < end:
                out = passage.text.start - passage.source.start
                found.append(Passage(Span(start + out, end + out), step.source_of(start, end)))
            index += 1
    return found
