"""Weekdays as printed, and the day each stands for: the one before publication, or one still to come."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from generator.lexicon.calendar import Calendar
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention
from generator.model.span import Span
from generator.text.deadlines import sets_deadline
from generator.text.layouts import PrintedDate
from generator.text.patterns import SPACE, any_of, capitalised, opening

WEEK = 7
LOOK_BACK = 160  # characters of a clause before a weekday; keeps hostile text linear
CLAUSE_END = re.compile(r"[,;:.!?()“”\"\n]")
SAME_DAY = re.compile(r"\s*[,(]\s*")  # between a day and its weekday: "10 January (Monday)"


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The patterns around a weekday."""

    weekday: re.Pattern[str]
    tense: re.Pattern[str]
    apposed: re.Pattern[str]


@cache
def wording(calendar: Calendar) -> Wording:
    """Return the patterns of a language."""
    words = calendar.words
    part = rf"(?:{SPACE}+{any_of(words['day_parts'])}\b)?"
    names = [name for name in calendar.weekdays if name.endswith("day")]
    opens = opening([*names, *words["last"], *words["next"]])
    which = any_of(words["last"] | words["next"])
    return Wording(
        weekday=re.compile(rf"\b{opens}(?:(?P<which>(?i:{which})){SPACE}+)?(?P<weekday>{capitalised(names)})\b{part}"),
        tense=re.compile(
            rf"\b(?:(?P<ahead>{any_of(words['looks_ahead'])})|(?P<back>{any_of(words['looks_back'])}))\b", re.IGNORECASE
        ),
        apposed=re.compile(rf"\s*[,(]\s*(?:{any_of(words['any_day'])}{SPACE}+)?", re.IGNORECASE),
    )


def find_weekdays(text: str, published: date, absolute: Sequence[PrintedDate], lexicon: Lexicon) -> list[DateMention]:
    """Return the weekdays of a text with their days; `absolute` are the dates it prints in full, in order.

    Published on Friday 12 March 2021, "killed by gunmen on Monday" is the 8th, "must leave by Monday" the 15th. The
    weekday beside a date tells no second day: "10 March, a Wednesday".
    """
    calendar = lexicon.calendar
    words, patterns = calendar.words, wording(calendar)
    found = []
    for match in patterns.weekday.finditer(text):
        if _names_something_else(text, match, words) or _belongs_to_a_date(text, match, absolute, patterns):
            continue
        which = (match["which"] or "").lower()
        back = (published.weekday() - calendar.weekdays[match["weekday"].lower()]) % WEEK
        if which in words["next"] or (not which and _looks_ahead(text, match, patterns.tense, lexicon)):
            day = published + timedelta(days=WEEK - back)
        else:
            day = published - timedelta(days=back or (WEEK if which else 0))
        found.append(DateMention(span=Span(*match.span()), date=day.isoformat()))
    return found


def _names_something_else(text: str, match: re.Match[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether a weekday is part of a name, or no one day: "Bloody Sunday", "the Sunday Herald", "every Friday"."""
    before = re.search(r"([\w’']+)[ ]$", text[max(0, match.start() - 20) : match.start()])
    word = before[1] if before else ""
    if word.lower() in words["named_days"] or word.lower() in words["any_day"]:
        return True
    return word.lower() == "the" and re.match(r"[ ][A-Z]", text[match.end() : match.end() + 2]) is not None


def _belongs_to_a_date(text: str, match: re.Match[str], absolute: Sequence[PrintedDate], patterns: Wording) -> bool:
    """Tell whether a weekday stands beside the day it is: "10 January, a Monday", "Monday (10 January)"."""
    at = bisect_left(absolute, match.start(), key=lambda one: one.span.end)
    if (
        at > 0
        and absolute[at - 1].day
        and _is_between(text, absolute[at - 1].span.end, match.start(), patterns.apposed)
    ):
        return True
    return (
        at < len(absolute)
        and absolute[at].day is not None
        and absolute[at].span.start >= match.end()
        and _is_between(text, match.end(), absolute[at].span.start, SAME_DAY)
    )


def _is_between(text: str, start: int, end: int, pattern: re.Pattern[str]) -> bool:
    return end - start <= LOOK_BACK and pattern.fullmatch(text, start, end) is not None


def _looks_ahead(text: str, match: re.Match[str], tense: re.Pattern[str], lexicon: Lexicon) -> bool:
    """Tell whether the clause around a weekday speaks of what is to come: "will meet on Tuesday", "pay by Friday"."""
    offset = match.start()
    clause = CLAUSE_END.split(text[max(0, offset - LOOK_BACK) : offset])[-1]
    deadline = sets_deadline(clause, text[match.end() : match.end() + LOOK_BACK], lexicon)
    if deadline is not None:
        return deadline
    told = tuple(tense.finditer(clause))
    return bool(told) and told[-1]["ahead"] is not None
