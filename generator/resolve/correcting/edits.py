"""What an article is read as saying, put right by an editor: numbers, speakers, roles; ids and spans stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from generator.errors import UnmetCorrectionError
from generator.model.article import Article
from generator.model.corrections import BOUNDS, NO_EVENT, WITHIN, Action
from generator.model.findings import Comparator, Figure, Report, Role
from generator.model.span import Span
from generator.text.folding import folded

Item = TypeVar("Item")


def occurrences(article: Article, words: str) -> list[Span]:
    """Return where words stand in an article, whatever their case and the blanks between them."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [Span(*found.span()) for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", article.text, re.IGNORECASE)]


def corrected_figure(figure: Figure, article: Article, action: Action, given: Sequence[str]) -> Figure:
    """Return a figure with another value, bound, counted noun or event; what is counted must be printed."""
    if action is Action.VALUE:
        return replace(figure, low=Decimal(given[0]), high=Decimal(given[-1]), order=None)
    if action is Action.BOUND:
        return replace(figure, comparator=Comparator(BOUNDS[given[0]]))
    if action is Action.EVENT:
        return replace(figure, event=None if given[0] == NO_EVENT else given[0], event_span=None)
    return replace(figure, counted=_nearest(article, given[0], figure.spans[0]))


def _nearest(article: Article, words: str, to: Span) -> Span:
    found = occurrences(article, words)
    if not found:
        raise UnmetCorrectionError(words, f"{article.file} does not print this; what is counted is told in its words")
    return min(found, key=lambda span: (abs(span.start - to.start), span))


def told_of(figure: Figure, article: Article, action: Action) -> str | None:
    """Return what a figure was read as before."""
    if action is Action.VALUE:
        ends = [f"{end:f}" for end in (figure.low, figure.high) if end is not None]
        return "–".join(dict.fromkeys(ends)) or None
    if action is Action.BOUND:
        return next(word for word, sign in BOUNDS.items() if sign == figure.comparator.value)
    if action is Action.EVENT:
        return figure.event
    return None if figure.counted is None else figure.counted.of(article.text)


def with_figure(report: Report, number: int, figure: Figure) -> Report:
    """Return a report with another reading of one figure."""
    return replace(report, figures=_with(report.figures, number, figure))


def with_speaker(report: Report, number: int, cast: int | None) -> Report:
    """Return a report in which a statement is of another actor of the article, or of none that it names.

    A printed pronoun or description stays with the statement; the printed name of somebody else does not.
    """
    statement = report.statements[number]
    others = [one.span for n, other in enumerate(report.cast) if n != cast for one in other.mentions]

    def kept(printed: Span | None) -> Span | None:
        return None if printed is None or any(span.overlaps(printed) for span in others) else printed

    changed = replace(
        statement, cast=cast, speaker=kept(statement.speaker), stands_for=kept(statement.stands_for), reference=None
    )
    return replace(report, statements=_with(report.statements, number, changed))


def without_role(report: Report, casts: Iterable[int], title: str) -> Report:
    """Return a report in which some actors do not hold a role in these words."""
    held = set(casts)
    return replace(
        report,
        cast=tuple(
            replace(cast, roles=tuple(role for role in cast.roles if not _is_role(role, report, title)))
            if number in held
            else cast
            for number, cast in enumerate(report.cast)
        ),
    )


def has_role(report: Report, casts: Iterable[int], title: str) -> bool:
    """Tell whether some actors hold a role in these words."""
    return any(_is_role(role, report, title) for number in casts for role in report.cast[number].roles)


def _is_role(role: Role, report: Report, title: str) -> bool:
    return folded(" ".join(role.span.of(report.article.text).split())) == folded(title)


def with_role(report: Report, casts: Sequence[int], title: str) -> Report:
    """Return a report in which an actor holds a role that it prints, of the one named nearest to it."""
    if not casts:
        raise UnmetCorrectionError(title, f"{report.article.file} does not name the actor whose role this is")
    places = occurrences(report.article, title)
    if not places:
        raise UnmetCorrectionError(
            title, f"{report.article.file} does not print this role; without {WITHIN}: it is your word"
        )
    holders = [(one.span, number) for number in casts for one in report.cast[number].mentions]
    span, (holder, number) = min(
        ((span, holder) for span in places for holder in holders),
        key=lambda pair: (abs(pair[0].start - pair[1][0].start), pair),
    )
    cast = report.cast[number]
    return replace(
        report, cast=_with(report.cast, number, replace(cast, roles=(*cast.roles, Role(span=span, holder=holder))))
    )


def _with(items: Sequence[Item], number: int, item: Item) -> tuple[Item, ...]:
    return (*items[:number], item, *items[number + 1 :])
