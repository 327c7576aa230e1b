"""Dates as printed, and the days they stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from generator.lexicon.calendar import Calendar
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention
from generator.model.span import Span
from generator.text.document import Document
from generator.text.layouts import MONTHS_IN_YEAR, PrintedDate, printed_dates
from generator.text.patterns import SPACE, any_of, opening
from generator.text.weekdays import find_weekdays

LOOK_BACK = 160  # characters in which a year stands before "today"; keeps hostile text linear
SENTENCE_END = re.compile(r"[.!?;\n]")
WORD = re.compile(r"\w+")
DAY_LENGTH = len("2022-01-06")
EARLIEST, LATEST = 1000, 9000  # years of publication; weekdays are counted from them, and calendars end


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The patterns of days told from the day of publication."""

    relative: re.Pattern[str]
    preposition: re.Pattern[str]


@cache
def wording(calendar: Calendar) -> Wording:
    """Return the patterns for relative days."""
    words = calendar.words
    part = rf"(?:{SPACE}+{any_of(words['day_parts'])}\b)?"
    relative = [*calendar.relative, *calendar.relative_months, *calendar.relative_years]
    return Wording(
        relative=re.compile(
            rf"\b{opening(relative)}(?P<relative>{any_of(relative)})\b{part}(?!['’]s\b)", re.IGNORECASE
        ),
        preposition=re.compile(rf"\b{any_of(words['day_prepositions'])}{SPACE}+(?:the{SPACE}+)?$", re.IGNORECASE),
    )


def find_dates(document: Document, published: str | None, lexicon: Lexicon) -> tuple[DateMention, ...]:
    """Return the dates of a text, in order; "on Thursday" is read from the publication date, where one is known.

    Published on Friday 7 January 2022, "clashes on Wednesday" gives 2022-01-05 and "6 December" 2021-12-06. What
    cannot be told is left out; nothing is ever read from the clock.
    """
    text, calendar = document.text, lexicon.calendar
    known = _published(published)
    absolute = printed_dates(text, calendar)
    found = [DateMention(span=one.span, date=iso) for one in absolute if (iso := _iso(one, known))]
    if known is not None and known.day is not None:
        taken = {offset for one in absolute for offset in range(one.span.start, one.span.end)}
        told = (*find_weekdays(text, known.day, absolute, lexicon), *_relatives(text, known.day, absolute, lexicon))
        found.extend(mention for mention in told if mention.span.start not in taken)
    pattern = wording(calendar).preposition
    return tuple(sorted((_with_preposition(text, one, pattern) for one in found), key=lambda one: one.span))


@dataclass(frozen=True, slots=True)
class Published:
    """The year of publication, and the month and day where they are known."""

    year: int
    month: int | None
    day: date | None


def _published(iso: str | None) -> Published | None:
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", iso or "")
    if match is None:
        return None
    year, month = int(match[1]), int(match[2]) if match[2] else None
    if not EARLIEST <= year <= LATEST:
        return None
    return Published(year, month, _day(match.group()) if match[3] else None)


def _day(iso: str) -> date | None:
    """Return the day, or None for one that no calendar has: 30 February."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _iso(printed: PrintedDate, published: Published | None) -> str | None:
    """Return the date as precise as it is known; a missing year is the one that brings it nearest to publication."""
    if printed.month is None:
        return None if printed.year is None else str(printed.year)
    year = printed.year or (published and _nearest_year(printed.month, published))
    if year is None:
        return None
    month = f"{year:04}-{printed.month:02}"
    if printed.day is None:
        return month
    day = _day(f"{month}-{printed.day:02}")  # 29 February without its year may fall in one that has none
    return None if day is None else day.isoformat()


def _nearest_year(month: int, published: Published) -> int | None:
    if published.month is None:
        return None
    ahead = month - published.month
    half = MONTHS_IN_YEAR // 2
    return published.year + (1 if ahead < -half else -1 if ahead > half else 0)


def _relatives(text: str, published: date, absolute: Sequence[PrintedDate], lexicon: Lexicon) -> list[DateMention]:
    found, calendar = [], lexicon.calendar
    for match in wording(calendar).relative.finditer(text):
        word = " ".join(match["relative"].lower().split())
        if word in calendar.words["nowadays"] and _is_nowadays(text, Span(*match.span()), published, absolute, lexicon):
            continue
        found.append(DateMention(span=Span(*match.span()), date=_told(word, published, calendar)))
    return found


def _is_nowadays(text: str, today: Span, published: date, absolute: Sequence[PrintedDate], lexicon: Lexicon) -> bool:
    """Tell whether "today" stands for these years: a year gone by before it, a verb of the present behind it."""
    at = bisect_left(absolute, today.start, key=lambda one: one.span.end) - 1
    if at < 0 or absolute[at].month or not (absolute[at].year or published.year) < published.year:
        return False
    between = text[max(absolute[at].span.end, today.start - LOOK_BACK) : today.start]
    if absolute[at].span.end < today.start - LOOK_BACK or SENTENCE_END.search(between):
        return False
    words, closed = lexicon.calendar.words, lexicon.words
    for behind in WORD.finditer(text, today.end, today.end + LOOK_BACK):
        word = behind.group().lower()
        if word in closed.adverbs:
            continue
        if word in words["present_forms"]:
            return True
        is_verb = word.endswith(tuple(words["present_endings"])) and behind.group().islower()
        return is_verb and word not in words["not_present"]
    return False


def _told(word: str, published: date, calendar: Calendar) -> str:
    if word in calendar.relative:
        return (published + timedelta(days=calendar.relative[word])).isoformat()
    if word in calendar.relative_years:
        return str(published.year + calendar.relative_years[word])
    months = published.year * MONTHS_IN_YEAR + published.month - 1 + calendar.relative_months[word]
    return f"{months // MONTHS_IN_YEAR:04}-{months % MONTHS_IN_YEAR + 1:02}"


def _with_preposition(text: str, mention: DateMention, pattern: re.Pattern[str]) -> DateMention:
    """Let the printed date begin with its preposition: "on Thursday"; a year or a month goes without."""
    before = max(0, mention.span.start - len("on the  "))
    match = pattern.search(text[before : mention.span.start])
    if match is None or len(mention.date) < DAY_LENGTH:
        return mention
    return DateMention(span=Span(before + match.start(), mention.span.end), date=mention.date)
