"""A statement on its way: found in one sentence, not yet joined with the quotations around it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.folding import Unit
from generator.model.span import Span

Range = tuple[int, int]  # token indexes of one unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a sentence tells of one act of saying. Without content it waits for a quotation beside it.

    `zone` are the characters of the attribution, with its adjuncts: "Reed told reporters on Friday". What is `verbatim`
    needs no quotation marks: a post, a turn of a transcript. A `relay` passes on what the speaker said, and who speaks
    `cites` another.
    """

    content: tuple[Span, ...]
    cue: Span | None
    speaker: Span | None
    rule: str
    zone: Span
    stands_for: Span | None = None
    medium: str | None = None
    on_behalf_of: Span | None = None
    relay: Span | None = None
    cites: tuple[Span, ...] = ()
    verbatim: bool = False

    @property
    def start(self) -> int:
        """Return where its content starts, or its attribution where it has none."""
        return self.content[0].start if self.content else self.zone.start

    @property
    def end(self) -> int:
        """Return where the last of its words ends."""
        return max([self.zone.end, *(span.end for span in self.content)])


def content_span(unit: Unit, start: int, end: int) -> Span:
    """Return the characters of content: a quotation that stands by itself without its marks."""
    quote = unit.quote_at(start)
    if quote is not None and end == start + 1 and len(quote.inner):
        return quote.inner
    return unit.span(start, end)


def marked_draft(unit: Unit, content: tuple[Range, ...], speaker: Range, zone: Range, rule: str) -> Draft:
    """Return a statement that no word tells, only a mark or its place."""
    return Draft(
        content=tuple(content_span(unit, *one) for one in content),
        cue=None,
        speaker=unit.span(*speaker),
        rule=rule,
        zone=unit.span(*zone),
    )
