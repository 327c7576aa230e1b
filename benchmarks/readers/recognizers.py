"""Ask Recognizers-Text; runs in its own environment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lines import Figure, answer, figure
from recognizers_number import recognize_number, recognize_percentage
from recognizers_number_with_unit import (
    recognize_age,
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
)
from recognizers_text import Culture

MEASURED: Final = (recognize_currency, recognize_dimension, recognize_temperature, recognize_age)


def read(text: str) -> Iterator[Figure]:
    """Yield what its readers of units find, then the percentages and numbers that lie outside of those."""
    taken: list[tuple[int, int]] = []
    for reader in (*MEASURED, recognize_percentage, recognize_number):
        for one in reader(text, Culture.English):
            span = (one.start, one.end + 1)
            value = _value(one.resolution)
            if value is None or any(span[0] < end and start < span[1] for start, end in taken):
                continue
            taken.append(span)
            unit = "percentage" if reader is recognize_percentage else (one.resolution.get("unit") or "-")
            yield figure(value, unit.lower(), span)


def _value(resolution: dict[str, Any] | None) -> float | None:
    printed = (resolution or {}).get("value")
    return None if printed is None else float(str(printed).rstrip("%"))


answer(read)
