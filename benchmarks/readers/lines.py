"""Lines in, lines out: what every reader of figures is asked, and how it answers."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

Figure = dict[str, Any]


def figure(value: float, unit: str = "-", span: tuple[int, int] | None = None) -> Figure:
    """Return a figure as the scorer takes it."""
    return {"value": value, "unit": unit, "change": "=", "concept": None, "span": span}


def answer(read: Callable[[str], Iterable[Figure]]) -> None:
    """Read {"id", "text"} lines and print the figures of each; a text on which the reader fails has none."""
    for line in sys.stdin.buffer.read().decode("utf-8").splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        try:
            found = list(read(row["text"]))
        except Exception:  # noqa: BLE001 - whatever goes wrong in the reader, the text counts against it
            found = []
        print(json.dumps({"id": row["id"], "figures": found}))
