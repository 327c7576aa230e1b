"""Quotations: what stands between quotation marks, paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.span import Span

# A mark that opens, and those that may close it. “ closes a German quotation.
CLOSERS = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "``": "''", "''": "''"}
MARK = re.compile(r"[\"“”„«»]|``|''")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph: `span` with its marks, `inner` without.

    One that is not closed runs to the end of the paragraph.
    """

    span: Span
    inner: Span
    closed: bool


def quotes(text: str, paragraph: Span) -> tuple[Quote, ...]:
    """Return the outermost quotations of a paragraph, in order. A closing mark that nothing opened is passed over.

    Linear in the length of the paragraph: every mark is looked at once.
    """
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text, paragraph.start, paragraph.end):
        if opened is None:
            if mark.group() in CLOSERS and not _only_closes(text, mark, paragraph):
                opened = mark
        elif mark.group() in CLOSERS[opened.group()]:
            found.append(_quote(opened.start(), opened.end(), mark.start(), mark.end(), closed=True))
            opened = None
    if opened is not None:
        end = paragraph.end
        found.append(_quote(opened.start(), opened.end(), end, end, closed=False))
    return tuple(found)


def _only_closes(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Tell whether a mark that could open stands where only a closing one can: after a word, before a space."""
    if mark.group() not in {'"', "»", "''"}:
        return False
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return not before.isspace() and before not in "([—–-" and (after.isspace() or after in ".,;:!?)")


def _quote(start: int, inner_start: int, inner_end: int, end: int, *, closed: bool) -> Quote:
    return Quote(Span(start, end), Span(inner_start, inner_end), closed)
