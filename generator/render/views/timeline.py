"""What happened when: the day the text tells, apart from the day it was reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.briefing import Event
from generator.render.dates import day, days
from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.folding import Folded, fold
from generator.render.views.lookup import Lookup, Tag
from generator.text.folding import folded_words

SHOWN: Final = 8  # lines before the rest is folded
DAY: Final = len("2022-01-07")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What the articles say happened on a day; `precision` is told where it is less than a day.

    `ahead` tells that it was still to come when it was reported.
    """

    day: str
    precision: str | None
    text: str
    target: Markdown
    sources: tuple[Tag, ...]
    reported: str
    ahead: str | None


def timeline(lookup: Lookup) -> Folded[Dated]:
    """Return the dated passages by day; the very same words in several articles stand once."""
    same: dict[tuple[str, tuple[str, ...]], list[Event]] = {}
    for event in lookup.briefing.events:
        same.setdefault((event.date, folded_words(event.text)), []).append(event)
    ranked = sorted(same.values(), key=lambda events: (events[0].date, _first(events, lookup)))
    return fold([_dated(events, lookup) for events in ranked], SHOWN, "date", "dates")


def is_ahead(event: Event, published: Mapping[str, str | None]) -> bool:
    """Tell whether an event is still to come where it is told of: "the gate opens on 19 May at the earliest"."""
    told = published[event.article]
    return told is not None and event.date > told[:DAY]


def _first(events: Sequence[Event], lookup: Lookup) -> tuple[int, int]:
    return min((lookup.sources[one.article].number, one.span.start) for one in events)


def _dated(events: Sequence[Event], lookup: Lookup) -> Dated:
    published = {one.article: lookup.sources[one.article].article.published for one in events}
    carriers = {one.article: one.anchor for one in reversed(events)}
    reported = days(one for one in published.values() if one)
    shown = [(source.article.id, carriers[source.article.id]) for source in lookup.in_order(carriers)]
    return Dated(
        day=day(events[0].date),
        precision=words.PRECISIONS.get(len(events[0].date)),
        text=" ".join(events[0].text.split()),
        target=lookup.passage_target(*shown[0]),
        sources=lookup.tags(shown),
        reported=f"reported {reported}" if reported else words.NOT_DATED,
        ahead="then still to come" if any(is_ahead(one, published) for one in events) else None,
    )
