"""Printed words as they are shown elsewhere: gaps told, and the quotation marks that the article prints, no others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from generator.model.findings import Statement, StatementKind
from generator.model.span import Span

GAP: Final = " … "

_OPENING: Final = "“„«‟"
_CLOSING: Final = "”»"
_STRAIGHT: Final = '"＂'
# A straight mark opens after a space or a bracket and closes before anything but a letter.
_BEFORE: Final = re.compile(rf"(?:[{_OPENING}]|(?<![^\s(\[—–-])[{_STRAIGHT}])\Z")
_AFTER: Final = re.compile(rf"[,.;!?…]?(?:[{_CLOSING}{_OPENING[0]}]|[{_STRAIGHT}])(?!\w)")
_NEAR: Final = 2  # characters in which a mark beside a span is looked for


def joined(text: str, spans: Sequence[Span]) -> str:
    """Return what stands at the spans, with a sign wherever other words stand between: "We stay … to the end"."""
    parts = [spans[0].of(text)]
    for last, span in pairwise(spans):
        parts += [GAP if text[last.end : span.start].strip() else " ", span.of(text)]
    return "".join(parts)


def as_printed(text: str, statement: Statement) -> str:
    """Return the words of a statement, each part within the marks that the article prints around it.

    `"We stay," he said, "to the end."` gives `"We stay," … "to the end."`. Reported words get no marks, and a
    quotation that the article does not close is not closed here.
    """
    if statement.kind is StatementKind.INDIRECT:
        return joined(text, statement.spans)
    return joined(text, [_with_marks(text, span, statement.kind) for span in statement.spans])


def _with_marks(text: str, span: Span, kind: StatementKind) -> Span:
    opening = _BEFORE.search(text, max(span.start - _NEAR, 0), span.start)
    closing = _AFTER.match(text, span.end, span.end + _NEAR + 1)
    grown = Span(opening.start() if opening else span.start, closing.end() if closing else span.end)
    if kind is StatementKind.DIRECT or _is_balanced(grown.of(text)):
        return grown
    return span


def _is_balanced(words: str) -> bool:
    opened, closed = (sum(map(words.count, marks)) for marks in (_OPENING, _CLOSING))
    return opened == closed and not sum(map(words.count, _STRAIGHT)) % 2
