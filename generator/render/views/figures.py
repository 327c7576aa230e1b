"""Figures as the summary and the actors' pages show them: rows that stand side by side, by measure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.briefing import AttributedFigure
from generator.model.span import Span, printed
from generator.render.dates import day
from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.lookup import Link, Lookup


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One printed number: its words, what it counts, and who says so. `bound` is how it bounds the real number."""

    anchor: str
    value: str
    bound: str | None
    target: Markdown
    counted: str | None
    event: str | None
    source: Link
    origin: str
    reporter: str | None
    reporter_target: Markdown | None
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The rows of one measure under a heading; `anchor` is the group's id."""

    anchor: str
    heading: str
    reach: str
    rows: tuple[FigureRow, ...]


def measures(lookup: Lookup) -> tuple[Measure, ...]:
    """Return the measures that several articles give, those with most origins first."""
    shared = {group: items for group, items in lookup.measures.items() if len({one.article for one in items}) > 1}
    ranked = sorted(shared.items(), key=lambda item: (-_origins(item[1], lookup), -len(item[1]), item[0]))
    return tuple(
        Measure(
            anchor=group,
            heading=_heading(items, lookup),
            reach=lookup.reach(one.article for one in items),
            rows=figure_rows(items, lookup),
        )
        for group, items in ranked
    )


def lone_figures(lookup: Lookup) -> tuple[FigureRow, ...]:
    """Return the figures that one article alone gives."""
    shared = {group for group, items in lookup.measures.items() if len({one.article for one in items}) > 1}
    return figure_rows([item for item in lookup.briefing.figures if item.group not in shared], lookup)


def figure_rows(items: Iterable[AttributedFigure], lookup: Lookup) -> tuple[FigureRow, ...]:
    """Return figures as rows, in the order of the articles."""
    return tuple(figure_row(item, lookup) for item in sorted(items, key=lambda one: _place(one, lookup)))


def figure_row(item: AttributedFigure, lookup: Lookup) -> FigureRow:
    """Return a figure as a row."""
    text, figure = lookup.sources[item.article].article.text, item.figure
    return FigureRow(
        anchor=item.id,
        value=printed(text, figure.spans),
        bound=bound(item),
        target=lookup.passage_target(item.article, item.id),
        counted=_words(text, figure.counted),
        event=figure.event,
        source=lookup.source_link(item.article, item.id),
        origin=lookup.sources[item.article].origin,
        reporter=lookup.actors[item.reporter].name if item.reporter else _words(text, figure.reporter),
        reporter_target=lookup.actor_link(item.reporter).target if item.reporter else None,
        as_of=day(figure.as_of) if figure.as_of else None,
    )


def bound(item: AttributedFigure) -> str | None:
    """Return in words how the printed number bounds the real one, and what part of it is counted."""
    figure = item.figure
    comparator = words.NO_NUMBER if figure.low is None and figure.high is None else words.COMPARATORS[figure.comparator]
    told = (comparator, words.TRENDS.get(figure.trend or ""), words.EXTENTS[figure.extent])
    return ", ".join(one for one in told if one) or None


def _heading(items: Sequence[AttributedFigure], lookup: Lookup) -> str:
    phrases = Counter(row.counted for row in figure_rows(items, lookup) if row.counted)
    event = items[0].figure.event or items[0].figure.unit
    commonest = min(phrases, key=lambda phrase: (-phrases[phrase], phrase), default=None)
    return ": ".join(one for one in (event, commonest) if one).capitalize() or "Counted"


def _origins(items: Iterable[AttributedFigure], lookup: Lookup) -> int:
    return len({lookup.origin_labels[one.article] for one in items})


def _place(item: AttributedFigure, lookup: Lookup) -> tuple[int, int, str]:
    return lookup.sources[item.article].number, item.figure.spans[0].start, item.id


def _words(text: str, span: Span | None) -> str | None:
    return None if span is None else span.of(text)
