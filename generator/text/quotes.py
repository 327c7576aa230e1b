"""Quotations: what stands between quotation marks, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.span import Span
from generator.text.dialogue import spoken
from generator.text.marks import SINGLE, Mark, marks

# A mark that opens, and those that may close it. “ closes a German quotation.
CLOSERS: Final = {
    '"': frozenset({'"', "”"}),
    "“": frozenset({"”"}),
    "”": frozenset({"”"}),
    "„": frozenset({"“", "”", '"'}),
    "«": frozenset({"»"}),
    "»": frozenset({"«"}),
    "‹": frozenset({"›"}),
    "›": frozenset({"‹"}),
    "「": frozenset({"」"}),
    "『": frozenset({"』"}),
    "〝": frozenset({"〞"}),
    "``": frozenset({"''"}),
    "''": frozenset({"''"}),
}
SLIPS: Final = {"“": frozenset({"“", '"'})}  # these close, too, where nothing can open
STRAIGHT: Final = '"'
EITHER: Final = frozenset({'"', "»", "›", "''"})  # these open and close
BACKWARDS: Final = frozenset({"”"})  # opens only where it cannot close
PAUSES: Final = ".,!?…"
AHEAD: Final = 12  # marks after a single one among which it must be closed
DEPTH: Final = 3  # quotations inside each other


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph: `span` with its marks, `inner` without these and without spaces at its ends.

    One that is not closed runs to the end of the paragraph, or to the next quotation; single marks that are not closed
    are apostrophes.
    """

    span: Span
    inner: Span
    closed: bool


def quotes(text: str, paragraph: Span) -> tuple[Quote, ...]:
    """Return the outermost quotations of a paragraph, in order. A closing mark that nothing opened is passed over.

    "He called it “a ‘model’ port”." holds one. Linear in the length of the paragraph.
    """
    between_dashes = spoken(text, paragraph)
    if between_dashes:
        return tuple(Quote(span, span, closed=True) for span in between_dashes)
    found = tuple(marks(text, paragraph))
    pairs = _pairs(found)
    told: list[Quote] = []
    index = 0
    while index < len(found):
        if found[index].glyph in SINGLE and _opens(found[index]):
            closing = _closing_single(found, index)
        else:
            closing = pairs.get(index)
        if closing is not None:
            told.append(_quote(text, found[index], found[closing], paragraph))
            index = closing
        elif index in pairs:
            closing = _next_alike(found, pairs, index)
            stop = paragraph.end if closing == len(found) else found[closing].start
            told.append(_quote(text, found[index], None, Span(paragraph.start, stop)))
            index = closing - 1
        index += 1
    return tuple(told)


def _next_alike(found: Sequence[Mark], pairs: Mapping[int, int | None], opening: int) -> int:
    """Return the next mark of the same look that opens: before it, one that is not closed ends; else their number."""
    alike = (at for at in range(opening + 1, len(found)) if at in pairs and found[at].glyph == found[opening].glyph)
    return next(alike, len(found))


def _pairs(found: Sequence[Mark]) -> dict[int, int | None]:
    """Return for each double mark that opens which one closes it; None where none does."""
    nested = _nests([mark for mark in found if mark.glyph == STRAIGHT])
    pairs: dict[int, int | None] = {}
    opened: list[int] = []
    for index, mark in enumerate(found):
        if mark.glyph in SINGLE or mark.glyph in SINGLE.values():
            continue
        inner = nested and mark.glyph == STRAIGHT and mark.only_opens
        level = None if inner else _closes(mark, opened, found)
        if level is not None:
            pairs[opened[level]] = index
            del opened[level:]
        elif _may_open(mark):
            pairs[index] = None
            opened.append(index)
    return pairs


def _nests(straight: Sequence[Mark]) -> bool:
    """Tell whether straight marks stand inside each other, or one is missing: their neighbours then tell more.

    "“He cried "go" and left”, printed with straight marks alike." Where they come in pairs, every second one closes.
    """
    depth = deepest = 0
    for mark in straight:
        if not (mark.only_opens or mark.only_closes):
            return False
        depth += 1 if mark.only_opens else -1
        deepest = max(deepest, depth)
        if depth < 0:
            return False
    return deepest > 1 and (depth == 0 or len(straight) % 2 == 1)


def _closes(mark: Mark, opened: Sequence[int], found: Sequence[Mark]) -> int | None:
    """Return the place of the opening mark that a mark closes among those still open."""
    for level in range(len(opened) - 1, max(-1, len(opened) - 1 - DEPTH), -1):
        glyph = found[opened[level]].glyph
        if mark.glyph in CLOSERS[glyph] or (mark.only_closes and mark.glyph in SLIPS.get(glyph, ())):
            return level
    return None


def _may_open(mark: Mark) -> bool:
    if mark.glyph not in CLOSERS or (mark.glyph in BACKWARDS and not mark.only_opens):
        return False
    return mark.glyph not in EITHER or not mark.only_closes


def _closing_single(found: Sequence[Mark], opening: int) -> int | None:
    """Return the index of the mark that closes a single one: behind a pause, else the first before another opens."""
    glyph = found[opening].glyph
    first = None
    for index in range(opening + 1, min(len(found), opening + AHEAD)):
        mark = found[index]
        closes = not _opens(mark) and (mark.glyph == SINGLE[glyph] or (mark.glyph == "’" and glyph == "‚"))
        if closes and mark.before in PAUSES:
            return index
        if closes and first is None:
            first = index
        if mark.glyph in SINGLE and _opens(mark):
            break
    return first


def _opens(mark: Mark) -> bool:
    """Tell whether a single mark stands before a word and not behind one."""
    return not (mark.before.isalnum() or mark.before in PAUSES)


def _quote(text: str, opening: Mark, closing: Mark | None, within: Span) -> Quote:
    end, inner_end = (within.end, within.end) if closing is None else (closing.end, closing.start)
    inner = text[opening.end : inner_end]
    start = opening.end + len(inner) - len(inner.lstrip())
    stop = max(start, opening.end + len(inner.rstrip()))
    last = end if closing is not None else max(stop, opening.end)
    return Quote(
        Span(opening.start, last),
        Span(start, stop) if inner.strip() else Span(opening.end, opening.end),
        closing is not None,
    )
