"""Quotations: what stands between quotation marks, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.span import Span

# A mark that opens, and those that may close it. “ closes a German quotation.
CLOSERS: Final = {
    '"': frozenset({'"'}),
    "“": frozenset({"”"}),
    "„": frozenset({"“", "”"}),
    "«": frozenset({"»"}),
    "»": frozenset({"«"}),
    "``": frozenset({"''"}),
    "''": frozenset({"''"}),
}
EITHER: Final = frozenset({'"', "»", "''"})  # these open and close
# Single marks are apostrophes, too: one opens only before a word and closes only behind one.
SINGLE: Final = {"‘": "’", "'": "'"}
MARK: Final = re.compile(
    r"[\"“”„«»]|``|''|‘(?=[^\W\d]|[“\"])|’(?!\w)|(?<![^\s(\[—–])'(?=[^\W\d])|(?<=[\w.,!?…])'(?!\w)"
)
PAUSES: Final = ".,!?…"
AHEAD: Final = 12  # marks after a single one among which it must be closed


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph: `span` with its marks, `inner` without.

    One that is not closed runs to the end of the paragraph; single marks that are not closed are apostrophes.
    """

    span: Span
    inner: Span
    closed: bool


def quotes(text: str, paragraph: Span) -> tuple[Quote, ...]:
    """Return the outermost quotations of a paragraph, in order. A closing mark that nothing opened is passed over.

    "He called it “a ‘model’ port”." holds one. Linear in the length of the paragraph.
    """
    marks = tuple(MARK.finditer(text, paragraph.start, paragraph.end))
    found: list[Quote] = []
    index = 0
    while index < len(marks):
        mark = marks[index]
        if mark.group() in SINGLE and _opens(text, mark):
            closing = _closing_single(text, marks, index)
        elif mark.group() in CLOSERS and not _only_closes(text, mark, paragraph):
            closing = _closing(marks, index)
        else:
            closing = None
        if closing is not None:
            found.append(_quote(mark, marks[closing] if closing < len(marks) else None, paragraph))
            index = closing
        index += 1
    return tuple(found)


def _closing(marks: Sequence[re.Match[str]], opening: int) -> int:
    """Return the index of the mark that closes a double one; the number of marks where none does."""
    closers = CLOSERS[marks[opening].group()]
    return next(
        (index for index in range(opening + 1, len(marks)) if marks[index].group() in closers),
        len(marks),
    )


def _closing_single(text: str, marks: Sequence[re.Match[str]], opening: int) -> int | None:
    """Return the index of the mark that closes a single one: behind a pause, else the first before another opens."""
    closer = SINGLE[marks[opening].group()]
    first = None
    for index in range(opening + 1, min(len(marks), opening + AHEAD)):
        mark = marks[index]
        if mark.group() == closer and not _opens(text, mark) and text[mark.start() - 1] in PAUSES:
            return index
        if mark.group() == closer and not _opens(text, mark) and first is None:
            first = index
        if mark.group() in SINGLE and _opens(text, mark):
            break
    return first


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a single mark stands before a word and not behind one."""
    return not mark.start() or not (text[mark.start() - 1].isalnum() or text[mark.start() - 1] in PAUSES)


def _only_closes(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Tell whether a mark that could open stands where only a closing one can: after a word, before a space."""
    if mark.group() not in EITHER:
        return False
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    return not before.isspace() and before not in "([—–-" and (after.isspace() or after in ".,;:!?)")


def _quote(opening: re.Match[str], closing: re.Match[str] | None, paragraph: Span) -> Quote:
    end, inner_end = (paragraph.end, paragraph.end) if closing is None else (closing.end(), closing.start())
    return Quote(Span(opening.start(), end), Span(opening.end(), inner_end), closing is not None)
