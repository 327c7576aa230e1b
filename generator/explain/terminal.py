"""A sheet as plain text for a terminal of eighty columns and more; no article's text can steer it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from generator.explain.sheet import Entry, Line, Sheet
from generator.text.printable import printable

WIDTH: Final = 92
LABEL: Final = 14  # columns of the labels
DEEPER: Final = 2
WEIGHT: Final = 7


def laid_out(sheet: Sheet) -> str:
    """Return a sheet as text: its id and kind, then each side beside its label."""
    head = f"{printable(sheet.id)}  {sheet.kind}"
    return "\n".join((head, "", *(line for one in sheet.entries for line in _entry(one))))


def _entry(one: Entry) -> Iterator[str]:
    label = one.label
    for line in one.lines:
        for text in _wrapped(line):
            yield f"{label:<{LABEL}}{text}".rstrip()
            label = ""


def _wrapped(line: Line) -> list[str]:
    """Return a line cut at words to the width; what goes on stands below its first word."""
    margin = " " * DEEPER * line.depth
    lead = f"{margin}{line.weight:>{WEIGHT - 2}}  " if line.weight else margin
    return textwrap.wrap(
        printable(line.text),
        width=WIDTH - LABEL,
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_on_hyphens=False,
    )
