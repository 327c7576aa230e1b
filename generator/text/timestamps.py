"""The date and time of a short line such as "Published March 04, 2024 | 07:15 AM"."""

from __future__ import annotations

import re
from datetime import time

from generator.lexicon.load import Lexicon
from generator.text.layouts import printed_dates
from generator.text.patterns import any_of

CLOCK = r"(?<![\d:+-])(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:\.\d+)?(?![\d:])"
HALF = r"(?:\s*(?P<half>[AaPp])\.?[Mm]\b\.?)?"
OFFSET = r"(?P<sign>[+-])(?P<hours>[01]\d):?(?P<minutes>[0-5]\d)\b"
NOON = 12
LINE = 300  # characters of a line that are read


def read_timestamp(line: str, lexicon: Lexicon) -> str | None:
    """Return the first full date of a short line with the time of day beside it, as ISO 8601; None where none stands.

    "Updated 14 March 2021, 6:05 PM GMT" gives 2021-03-14T18:05+00:00. A zone that could be several is left out.
    """
    line = line[:LINE]
    dates = [one for one in printed_dates(line, lexicon.calendar) if one.year]
    if not dates:
        return None
    best = max(dates, key=lambda one: (one.day is not None, one.month is not None, -one.span.start))
    if best.month is None or best.day is None:
        return str(best.year) if best.month is None else f"{best.year:04}-{best.month:02}"
    day = f"{best.year:04}-{best.month:02}-{best.day:02}"
    clock = _clock(line[: best.span.start] + " " * len(best.span) + line[best.span.end :], lexicon)
    return day if clock is None else f"{day}T{clock}"


def _clock(line: str, lexicon: Lexicon) -> str | None:
    """Return the time of day of a line from which the date has been taken out."""
    zones = lexicon.calendar.zones
    match = re.search(rf"{CLOCK}{HALF}\s*(?:{OFFSET}|\(?(?P<zone>(?i:{any_of(zones)}))\b)?", line)
    if match is None:
        return None
    hour = int(match["hour"])
    if match["half"] and hour <= NOON:
        hour = hour % NOON + (NOON if match["half"] in "Pp" else 0)
    told = time(hour, int(match["minute"]), int(match["second"] or 0))
    shown = told.isoformat("seconds" if match["second"] else "minutes")
    if match["sign"]:
        return f"{shown}{match['sign']}{match['hours']}:{match['minutes']}"
    return shown + (zones[match["zone"].lower()] if match["zone"] else "")
