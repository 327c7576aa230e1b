"""Figures as the summary and the actors' pages show them: rows that stand side by side, by measure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.briefing import AttributedFigure
from generator.model.corrections import ItemKind
from generator.model.span import Span, printed
from generator.render.dates import day
from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of
from generator.render.views.folding import Folded, fold
from generator.render.views.lookup import Lookup, Tag
from generator.text.folding import folded_words

LONE: Final = 6  # figures of one article only before the rest is folded


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One printed number: its words, what it counts, and who says so.

    `bound` is how it bounds the real number, `note` what else is to be known of it, `via` who stands between the outlet
    and the one who reports it.
    """

    anchor: str
    value: str
    bound: str | None
    note: str | None
    target: Markdown
    counted: str | None
    event: str | None
    source: Tag
    origin: str
    reporter: str | None
    reporter_target: Markdown | None
    via: str | None
    as_of: str | None
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """Rows side by side; a column that would say the same in every row, or nothing, is left out."""

    caption: str
    rows: tuple[FigureRow, ...]
    tells_event: bool
    tells_day: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What several articles count, under a heading; `anchor` is the group's id."""

    anchor: str
    heading: str
    reach: str
    table: FigureTable


def measures(lookup: Lookup) -> tuple[Measure, ...]:
    """Return the measures that several articles give, those with most origins first."""
    shared = {group: items for group, items in lookup.measures.items() if len({one.article for one in items}) > 1}
    ranked = sorted(shared.items(), key=lambda item: (-_origins(item[1], lookup), -len(item[1]), item[0]))
    return tuple(
        Measure(
            anchor=group,
            heading=_heading(items, lookup),
            reach=lookup.reach(one.article for one in items),
            table=figure_table(_heading(items, lookup), items, lookup),
        )
        for group, items in ranked
    )


def lone_figures(lookup: Lookup) -> Folded[FigureTable]:
    """Return the figures that one article alone gives, those of many in two tables of which one is folded."""
    shared = {group for group, items in lookup.measures.items() if len({one.article for one in items}) > 1}
    alone = [item for item in lookup.briefing.figures if item.group not in shared]
    parts = fold(sorted(alone, key=lambda one: _place(one, lookup)), LONE, "figure", "figures")
    first, rest = (figure_table("Figures in one article only", part, lookup) for part in (parts.first, parts.rest))
    return Folded(first=(first,) if first.rows else (), rest=(rest,) if rest.rows else (), label=parts.label)


def figure_table(caption: str, items: Iterable[AttributedFigure], lookup: Lookup) -> FigureTable:
    """Return figures as a table, in the order of the articles."""
    ranked = sorted(items, key=lambda one: _place(one, lookup))
    rows = tuple(figure_row(item, lookup) for item in ranked)
    return FigureTable(
        caption=caption,
        rows=rows,
        tells_event=len({row.event for row in rows}) > 1,
        tells_day=any(row.as_of for row in rows),
    )


def figure_row(item: AttributedFigure, lookup: Lookup) -> FigureRow:
    """Return a figure as a row."""
    text, figure = lookup.sources[item.article].article.text, item.figure
    reporter = lookup.actors[item.reporter].name if item.reporter else _words(text, figure.reporter)
    return FigureRow(
        anchor=item.id,
        value=printed(text, figure.spans),
        bound=_bound(item, printed(text, figure.spans)),
        note=_note(item),
        target=lookup.passage_target(item.article, item.id),
        counted=_words(text, figure.counted),
        event=figure.event,
        source=replace(lookup.tag(item.article), target=None),
        origin=lookup.sources[item.article].origin,
        reporter=reporter,
        via=words.listed([one for one in item.chain[1:] if one != reporter]) or None,
        reporter_target=lookup.actor_link(item.reporter).target if item.reporter else None,
        as_of=day(figure.as_of) if figure.as_of else None,
        edits=edits_of(lookup, (ItemKind.FIGURE, item.id)),
    )


def _bound(item: AttributedFigure, number: str) -> str | None:
    """Return in words how the number bounds the real one, unless more than the number is printed: "at least 200"."""
    return None if _is_vague(item) or " " in number else words.COMPARATORS[item.figure.comparator]


def _is_vague(item: AttributedFigure) -> bool:
    return item.figure.low is None and item.figure.high is None


def _note(item: AttributedFigure) -> str | None:
    figure = item.figure
    vague = words.NO_NUMBER if _is_vague(item) else None
    told = (vague, words.TRENDS.get(figure.trend or ""), words.EXTENTS[figure.extent])
    return ", ".join(one for one in told if one) or None


def _heading(items: Sequence[AttributedFigure], lookup: Lookup) -> str:
    phrases = Counter(row.counted for row in (figure_row(item, lookup) for item in items) if row.counted)
    event = items[0].topic or items[0].figure.event or items[0].figure.unit
    commonest = min(phrases, key=lambda phrase: (-phrases[phrase], phrase), default=None)
    said = event is not None and commonest is not None and _holds(commonest, event)
    told = ": ".join(one for one in (None if said else event, commonest) if one) or "counted"
    return told[0].upper() + told[1:]


def _holds(phrase: str, word: str) -> bool:
    """Tell whether a phrase says a word already: "people missing"."""
    return word in folded_words(phrase)


def _origins(items: Iterable[AttributedFigure], lookup: Lookup) -> int:
    return len({lookup.origin_labels[one.article] for one in items})


def _place(item: AttributedFigure, lookup: Lookup) -> tuple[int, int, str]:
    return lookup.sources[item.article].number, item.figure.spans[0].start, item.id


def _words(text: str, span: Span | None) -> str | None:
    return None if span is None else span.of(text)
