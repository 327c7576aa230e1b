"""Dates that name their day or month, in the layouts news prints them in."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.lexicon.calendar import Calendar
from generator.model.span import Span
from generator.text.patterns import SPACE, after, any_of, capitalised, not_after

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?:1[5-9]|20)\d\d"
MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """What a printed date tells; "6 January" has no year. Of a range, this is the first day."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of printing a date; the pattern has groups among year, month, number (a month in digits) and day."""

    name: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Layouts:
    """All ways of printing a date, fuller ones first, and what one of them may open with."""

    ordered: tuple[Layout, ...]
    opener: re.Pattern[str]

    def at(self, text: str, offset: int) -> re.Match[str] | None:
        """Return the date that begins at an offset, in the fullest layout that fits there."""
        found = (layout.pattern.match(text, offset) for layout in self.ordered)
        return next((match for match in found if match is not None), None)


@cache
def layouts(calendar: Calendar) -> Layouts:
    """Return the layouts of a language."""
    words = calendar.words
    month = rf"(?P<month>{capitalised(calendar.months)})\b(?:\.(?={SPACE}?\d))?"
    weekday = rf"(?:{capitalised(calendar.weekdays)}\b\.?,?{SPACE}+)?(?:the{SPACE}+)?"
    to = rf"(?:{SPACE}?[-–—/&]{SPACE}?|{SPACE}+{any_of(words['range_words'])}{SPACE}+)"
    days = rf"(?P<day>{DAY})(?:st|nd|rd|th)?(?:{to}{DAY}(?:st|nd|rd|th)?(?![\d%]))?"
    year = rf"(?P<year>{YEAR})"
    mark, alone = r"(?P<mark>[-/.])", (r"(?<![\d/.-])", r"(?!\d|[-/.]\d)")
    of = rf"{SPACE}+(?:of{SPACE}+)?"
    printed = {
        "iso": rf"{alone[0]}{year}{mark}(?P<number>0?[1-9]|1[0-2])(?P=mark)(?P<day>{DAY}){alone[1]}",
        "numeric": rf"{alone[0]}(?P<first>\d\d?){mark}(?P<second>\d\d?)(?P=mark){year}{alone[1]}",
        "day-month-year": rf"\b(?P<day>{DAY})(?P<mark>[-/]){month}(?P=mark){year}\b",
        "day month year": rf"\b{weekday}{days}{of}{month}(?:,?{of}{year}(?!\d))?",
        "month day year": rf"\b{weekday}{month}{SPACE}+(?:the{SPACE}+)?{days}(?:,{SPACE}*|{SPACE}+){year}(?!\d)",
        "month day": rf"\b{not_after(words['before_month_only'])}{weekday}{month}{SPACE}+{days}\b(?![.,:]\d|%)",
        "month year": rf"\b{month},?{of}{year}\b",
        "month": rf"\b{after(words['month_prepositions'])}{month}",
        "year": rf"\b{after(words['year_prepositions'])}{year}(?:[-–/](?:\d\d|{YEAR}))?\b(?![.,:]\d|%)",
        "holiday": rf"\b(?i:(?P<holiday>{any_of(calendar.holidays)}))\b",
    }
    named = capitalised([*calendar.months, *calendar.weekdays])
    holiday = any_of(form for name in calendar.holidays for form in _cases(name.split()[0]))
    opener = rf"(?<!\d)\d|\b(?:{named}\b|the{SPACE}+(?=[A-Z\d])|{holiday}\b)"
    return Layouts(tuple(Layout(name, re.compile(pattern)) for name, pattern in printed.items()), re.compile(opener))


def _cases(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


@lru_cache(maxsize=2)  # dates and figures ask for those of the same text
def printed_dates(text: str, calendar: Calendar) -> tuple[PrintedDate, ...]:
    """Return the dates that name a year, a month or a day of one, in order: "January 9, 2022", "4-5 May", "in 1992".

    A date that cannot be ("31/13/2022") or can be two ("03/04/2022") is returned without what is unsure.
    """
    known, dates, end = layouts(calendar), [], 0
    for opener in known.opener.finditer(text):
        match = known.at(text, opener.start()) if opener.start() >= end else None
        if match is not None:
            dates.append(_read(match, calendar))
            end = match.end()
    return tuple(dates)


def _read(match: re.Match[str], calendar: Calendar) -> PrintedDate:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    month, day = _month_and_day(parts, calendar)
    year = int(parts["year"]) if "year" in parts else None
    leap_year = 2000
    if month and day and not _exists(year or leap_year, month, day):
        day = None
    return PrintedDate(span=Span(*match.span()), year=year, month=month, day=day)


def _month_and_day(parts: dict[str, str], calendar: Calendar) -> tuple[int | None, int | None]:
    if "holiday" in parts:
        return calendar.holidays[" ".join(parts["holiday"].lower().replace("’", "'").split())]
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        # Only countries that print the day first put full stops between the numbers.
        return (second, first) if parts["mark"] == "." else _told_apart(first, second)
    day = int(parts["day"]) if "day" in parts else None
    if "month" in parts:
        return calendar.months[parts["month"].lower()], day
    return (int(parts["number"]) if "number" in parts else None), day


def _told_apart(first: int, second: int) -> tuple[int | None, int | None]:
    """Return month and day of "13/01": only one of the two numbers can be a month. Of "03/04", neither is sure."""
    if first == second or (first <= MONTHS_IN_YEAR < second):
        return first, second
    return (second, first) if second <= MONTHS_IN_YEAR < first else (None, None)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= MONTHS_IN_YEAR and 1 <= day <= monthrange(year, month)[1]
