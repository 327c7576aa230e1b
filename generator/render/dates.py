"""Dates as a reader reads them, as precise as they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from babel.dates import format_date

LOCALE = "en_GB"
_PATTERNS = {4: "y", 7: "MMMM y", 10: "d MMMM y"}  # by the length of an ISO date


def day(iso: str) -> str:
    """Return an ISO date or date-time in words: "2022-01-07T11:00" gives "7 January 2022, 11:00"."""
    shown = _format(iso[:10], _PATTERNS.get(len(iso[:10]), "d MMMM y"))
    return f"{shown}, {datetime.fromisoformat(iso):%H:%M}" if len(iso) > len("2022-01-07T") else shown


def days(isos: Iterable[str]) -> str | None:
    """Return the days from the first to the last, or None where there is none: "6–9 January 2022"."""
    known = sorted({iso[:10] for iso in isos})
    if not known:
        return None
    first, last = known[0], known[-1]
    if first == last:
        return day(last)
    if len(first) == len(last) == len("2022-01-07"):
        if first[:7] == last[:7]:
            return f"{_format(first, 'd')}–{day(last)}"
        if first[:4] == last[:4]:
            return f"{_format(first, 'd MMMM')} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def _format(iso: str, pattern: str) -> str:
    full = date.fromisoformat(iso + "-01-01"[len(iso) - len("2022") :])
    return str(format_date(full, pattern, locale=LOCALE))
