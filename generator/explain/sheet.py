"""What is told of one item, before it is laid out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an entry; its weight stands in a column before the words, and it stands deeper below another."""

    text: str
    weight: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One side of an item: "printed in", and its lines."""

    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is told of one item: its id, what it is, and its sides, none of them empty."""

    id: str
    kind: str
    entries: tuple[Entry, ...]


def entry(label: str, lines: Iterable[Line | str | None]) -> Entry:
    """Return an entry of plain or weighed lines; None stands for what there is nothing to tell of."""
    told = (Line(line) if isinstance(line, str) else line for line in lines if line is not None)
    return Entry(label, tuple(told))


def sheet(identity: str, kind: str, entries: Iterable[Entry]) -> Sheet:
    """Return a sheet without the entries that hold nothing."""
    return Sheet(identity, kind, tuple(one for one in entries if one.lines))
