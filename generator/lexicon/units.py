"""Units of measure: our own entries, and the words CLDR has for them through babel: "kilometres", "gigabits"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from babel import Locale
from babel.units import format_unit

from generator.lexicon.schema import read_entries

ONE, MANY = 1, 2


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit: words that follow a number, signs that may stand right behind it, signs that stand before it.

    `parts` of the smaller unit `part` make one: 12 inches a foot. Behind a word of `bare` the part needs no name
    ("six foot two"); `part_words` name the unit only as a part ("5 ft 2 in"). `loose` are letters that may follow a
    blank ("5 W"), `marks` stand right behind digits (5'10").
    """

    name: str
    words: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    part: str = ""
    parts: int = 0
    part_words: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CldrEntry:
    """The locales of CLDR whose words count, the first for the names, and the keys of units that are left out."""

    locales: tuple[str, ...]
    left_out: frozenset[str]


def read_units(language: str) -> tuple[UnitEntry, ...]:
    """Return the units of `units.yml` with the words CLDR has for them, and those that only CLDR has.

    A unit of CLDR is the same as one of ours that has its name or one of its words; no word names two units.
    """
    own = read_entries(language, "units", UnitEntry)
    units = {unit.name: unit for unit in own}
    taken = {word: unit.name for unit in own for word in unit.words}
    for entry in read_entries(language, "cldr", CldrEntry):
        for name, words in _named_units(entry):
            known = name if name in units else next((taken[word] for word in words if word in taken), name)
            fresh = tuple(word for word in words if word not in taken)
            unit = units.get(known, UnitEntry(name=known))
            units[known] = replace(unit, words=(*unit.words, *fresh))
            taken.update(dict.fromkeys(fresh, known))
    return tuple(units.values())


def _named_units(entry: CldrEntry) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the name and the words of each unit of CLDR, in the order of their keys."""
    locales = [Locale.parse(locale) for locale in entry.locales]
    for key in sorted(set(locales[0].unit_display_names) - entry.left_out):
        words = tuple(word for locale in locales for word in _words(key, locale))
        if words:
            yield words[0], tuple(dict.fromkeys(word.lower() for word in words))


def _words(key: str, locale: Locale) -> Iterator[str]:
    """Yield what follows one and several of a unit: "kilometre", "kilometres"; a unit without words has its key."""
    for value in (ONE, MANY):
        number, _, word = format_unit(value, key, length="long", locale=locale).partition(" ")
        if number == str(value) and word and word != key:
            yield word
