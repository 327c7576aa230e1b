"""The year of what happened before the story: "a flood in the same valley killed 30 people in 2009"."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from generator.model.findings import DateMention, Figure, Report
from generator.model.span import Span

SEVERAL = 5  # dates of one sentence that are looked at
STRETCH = 120  # characters between a number and a date of its own
MONTHS = 3  # a day told less than these before the article is still of its story, whatever the year
OPENING = 12  # characters of a sentence in which the time it tells of stands: "In 2009, ..."


def past_year(figure: Figure, report: Report, sentence: Span, story: str | None) -> str | None:
    """Return the year a figure is told of where it lies before the story; None where it is of the story or not told.

    `story` is the day of the first article on it, for articles that do not tell when they were published.
    """
    published = report.article.published or story
    told = figure.as_of or _told(figure, report, sentence)
    if told is None or published is None or told[:4] >= published[:4]:
        return None
    return None if _is_near(told, published) else told[:4]


def _is_near(told: str, published: str) -> bool:
    """Tell whether a day, known to the month at least, lies a few months at most before another."""
    if len(told) < len("2009-01"):
        return False
    first, last = date.fromisoformat(f"{told}-01"[:10]), date.fromisoformat(published[:10])
    return (last.year - first.year) * 12 + last.month - first.month < MONTHS


def _told(figure: Figure, report: Report, sentence: Span) -> str | None:
    """Return the date that opens a figure's sentence, or stands in one stretch with the figure, commas apart."""
    number, text = figure.spans[0], report.article.text
    for mention in _dates(report, sentence)[:SEVERAL]:
        before, after = sorted((mention.span, number))
        opens = mention.span.start <= sentence.start + OPENING and mention.span < number
        if opens and text[sentence.start : mention.span.start].count(" ") <= 1:
            return mention.date
        if after.start - before.end <= STRETCH and "," not in text[before.end : after.start]:
            return mention.date
    return None


def _dates(report: Report, sentence: Span) -> tuple[DateMention, ...]:
    first, last = (bisect_left(report.dates, at, key=_start) for at in (sentence.start, sentence.end))
    return report.dates[first:last]


def _start(mention: DateMention) -> int:
    return mention.span.start
