"""When something was said, as a day, where the attribution leaves no other reading."""

from __future__ import annotations

from bisect import bisect_left

from generator.extract.drafts import Draft
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import tokenise


def said_on(draft: Draft, document: Document, dates: tuple[DateMention, ...], lexicon: Lexicon) -> str | None:
    """Return the date that an attribution holds: "said on Thursday".

    A date behind the verb goes before one in front of it. Two that differ tell nothing, nor does one in a clause about
    the speaker: "Reed, who resigned on Monday, said".
    """
    inside = _inside(draft.zone, dates)
    if draft.cue is None:
        return _only(inside)
    cue = draft.cue
    behind = [one for one in inside if one.span.start >= cue.end]
    return _only(behind or [one for one in inside if not _is_about_speaker(one.span, draft, document, lexicon)])


def _inside(zone: Span, dates: tuple[DateMention, ...]) -> list[DateMention]:
    low = bisect_left(dates, zone.start, key=lambda date: date.span.end)
    high = bisect_left(dates, zone.end, key=lambda date: date.span.start)
    return [date for date in dates[low:high] if zone.overlaps(date.span)]


def _only(dates: list[DateMention]) -> str | None:
    told = {date.date for date in dates}
    return told.pop() if len(told) == 1 else None


def _is_about_speaker(date: Span, draft: Draft, document: Document, lexicon: Lexicon) -> bool:
    """Tell whether a relative pronoun stands between the speaker and a date."""
    if draft.speaker is None or not draft.speaker.end <= date.start:
        return False
    between = tokenise(document.text, draft.speaker.end, date.start)
    return any(token.lower in lexicon.words.relatives for token in between)
