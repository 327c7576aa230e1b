"""Names of days, months and moments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.errors import LexiconError
from generator.lexicon.schema import build_entries, build_words, file_name, read_data

FILE = "calendar"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A name with its shorter forms and the number it stands for: "september", "sept", 9."""

    name: str
    number: int
    short: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a fixed place in the year."""

    name: str
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone as printed and its offset from UTC: "gmt", "+00:00"."""

    name: str
    offset: str


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """What a date may be made of, case-folded. `relative` counts days, months or years from those of publication."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, int]
    relative_months: Mapping[str, int]
    relative_years: Mapping[str, int]
    holidays: Mapping[str, tuple[int, int]]
    zones: Mapping[str, str]
    words: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls, language: str) -> Calendar:
        """Read `calendar.yml` of a language."""
        data, where = read_data(language, FILE), file_name(language, FILE)
        if not isinstance(data, dict):
            raise LexiconError(where, "expected a mapping")

        def numbers(key: str) -> dict[str, int]:
            entries = build_entries(where, data.get(key), Numbered)
            return {form: entry.number for entry in entries for form in (entry.name, *entry.short)}

        return cls(
            months=numbers("months"),
            weekdays=numbers("weekdays"),
            relative=numbers("relative"),
            relative_months=numbers("relative_months"),
            relative_years=numbers("relative_years"),
            holidays={day.name: (day.month, day.day) for day in build_entries(where, data.get("holidays"), Holiday)},
            zones={zone.name: zone.offset for zone in build_entries(where, data.get("zones"), Zone)},
            words=build_words(where, data.get("words")),
        )
