"""How many were killed and injured, over all sources, each number leading to the words that tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.briefing import ArticleToll, Counting, Evidence, Toll
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of, figures_in
from generator.render.views.lookup import Link, Lookup, excerpt

SHOWN: Final = 5  # people told one by one
QUOTE: Final = 90  # characters of a passage


@dataclass(frozen=True, slots=True, kw_only=True)
class TollRow:
    """A best-supported number and how widely; `told` are the passages it is made of where no source prints it."""

    number: Link
    event: str
    support: str
    low: Link | None
    high: Link | None
    told: tuple[Link, ...]
    untold: int
    edits: Edits


def toll_rows(lookup: Lookup) -> tuple[TollRow, ...]:
    """Return the tolls of a briefing that are more than nobody."""
    return tuple(_row(toll, lookup) for toll in lookup.briefing.tolls if toll.best)


def _row(toll: Toll, lookup: Lookup) -> TollRow:
    supporting = _giving(toll, toll.best)
    first = min(supporting, key=lambda one: (one.counting is Counting.TOLD, lookup.sources[one.article].number))
    is_told = first.counting is Counting.TOLD
    told = _apart(first.evidence) if is_told else ()
    return TollRow(
        number=_link(first, lookup),
        event=toll.event,
        support=words.origins(toll.origins),
        low=_other(toll, toll.low, lookup),
        high=_other(toll, toll.high, lookup),
        told=tuple(
            Link(text=excerpt(one.text, QUOTE), target=lookup.passage_target(one.article, one.anchor))
            for one in told[:SHOWN]
        ),
        untold=max(0, len(told) - SHOWN),
        edits=edits_of(lookup, *figures_in((found for one in toll.articles for found in one.evidence), lookup)),
    )


def _apart(told: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return passages without those that are part of another: "a cook and a porter died" tells of both."""
    return tuple(
        one
        for one in told
        if not any(other.spans[0].covers(one.spans[0]) and len(other.spans[0]) > len(one.spans[0]) for other in told)
    )


def _giving(toll: Toll, value: int) -> list[ArticleToll]:
    return [one for one in toll.articles if one.value == value]


def _other(toll: Toll, value: int, lookup: Lookup) -> Link | None:
    """Return another number than the best; None where it is no other."""
    if value == toll.best:
        return None
    first = min(_giving(toll, value), key=lambda one: lookup.sources[one.article].number)
    return _link(first, lookup)


def _link(one: ArticleToll, lookup: Lookup) -> Link:
    shown = one.evidence[0]
    bound = words.COMPARATORS[one.comparator]
    return Link(
        text=f"{bound} {one.value:,}" if bound else f"{one.value:,}",
        target=lookup.passage_target(shown.article, shown.anchor),
    )
