"""JSON Lines, as commands are given them: each line an object with the texts that are asked for, or why it is none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.errors import UnreadableLineError


@dataclass(frozen=True, slots=True)
class Row:
    """What one line holds, and its number."""

    number: int
    values: dict[str, Any]


def rows(lines: Iterable[bytes], keys: Sequence[str], shape: str) -> Iterator[Row | UnreadableLineError]:
    """Yield each line that is not empty; `keys` must hold texts, `shape` says in an error what was expected."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield Row(number, _values(number, line, keys, shape))
        except UnreadableLineError as error:
            yield error


def _values(number: int, line: bytes, keys: Sequence[str], shape: str) -> dict[str, Any]:
    try:
        values = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableLineError(number, "no UTF-8 text") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableLineError(number, f"no JSON: {error}") from error
    if not isinstance(values, dict):
        raise UnreadableLineError(number, f"expected an object {shape}")
    for key in keys:
        if key not in values:
            raise UnreadableLineError(number, f"{key}: missing")
        if not isinstance(values[key], str):
            raise UnreadableLineError(number, f"{key}: expected a text")
    return values
