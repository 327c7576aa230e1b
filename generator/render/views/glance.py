"""The first screen of a summary: the figures that most articles give, and where the sources differ most sharply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.edits import Edits, Mark
from generator.render.views.figures import FigureRow, Measure
from generator.render.views.findings import Card
from generator.render.views.lookup import Link
from generator.render.views.tolls import TollRow

SHOWN: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A number as printed, with a place that prints it, and how many articles do."""

    bound: str | None
    value: Link
    articles: str
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """What is counted, leading to its table, and each number that is given for it."""

    measure: Link
    given: tuple[Given, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharp:
    """A difference in one sentence, leading to its card."""

    sentence: Link
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What to know first."""

    tolls: tuple[TollRow, ...]
    figures: tuple[KeyFigure, ...]
    differences: tuple[Sharp, ...]


def glance(tolls: tuple[TollRow, ...], differences: Sequence[Card], measures: Sequence[Measure]) -> Glance:
    """Return the first of the differences and measures, which come in the order of their weight."""
    return Glance(
        tolls=tolls,
        figures=tuple(_key_figure(measure) for measure in measures[:SHOWN]),
        differences=tuple(_sharp(card) for card in differences[:SHOWN]),
    )


def _key_figure(measure: Measure) -> KeyFigure:
    numbers: dict[tuple[str | None, str, tuple[Mark, ...]], list[FigureRow]] = {}
    for row in measure.table.rows:
        numbers.setdefault((row.bound, row.value.casefold(), row.edits.marks), []).append(row)
    return KeyFigure(
        measure=Link(text=measure.heading, target=Markdown(f"#{measure.anchor}")),
        given=tuple(_given(rows) for rows in numbers.values()),
    )


def _given(rows: Sequence[FigureRow]) -> Given:
    first = rows[0]
    return Given(
        bound=first.bound,
        value=Link(text=first.value, target=first.target),
        articles=words.articles(len({row.source.text for row in rows})),
        edits=replace(first.edits, notes=()),
    )


def _sharp(card: Card) -> Sharp:
    sentence = "".join(piece.text for piece in card.sentence)
    return Sharp(sentence=Link(text=sentence, target=Markdown(f"#{card.anchor}")), kind=card.kind)
