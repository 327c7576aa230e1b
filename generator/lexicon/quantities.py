"""What numbers are made of, what they are measured in, what bounds them and what happened to the counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from generator.errors import LexiconError
from generator.lexicon.schema import build_words, file_name, read_data, read_entries, read_words
from generator.lexicon.units import UnitEntry, read_units

OPENING = ("ones", "tens", "hundred", "magnitudes", "fractions", "vague", "vague_before")


@dataclass(frozen=True, slots=True)
class ComparatorEntry:
    """A sign with the phrases that say it, before or after the number; `matches` and `rejects` are its proof."""

    sign: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event and the words that tell it; what each list is for stands at the head of `events.yml`."""

    name: str
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    done: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    tolls: tuple[str, ...] = ()
    loses: tuple[str, ...] = ()
    bears: tuple[str, ...] = ()
    borne: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Numerals:
    """Number words and what they stand for; `opening` are all that a number may begin with, an article apart."""

    ones: Mapping[str, Fraction]
    tens: Mapping[str, Fraction]
    hundred: Mapping[str, Fraction]
    magnitudes: Mapping[str, Fraction]
    plural_magnitudes: Mapping[str, Fraction]
    suffixes: Mapping[str, Fraction]
    money_suffixes: Mapping[str, Fraction]
    fractions: Mapping[str, Fraction]
    multiples: Mapping[str, Fraction]
    at_once: Mapping[str, Fraction]
    vague: Mapping[str, tuple[int, int]]
    vague_before: Mapping[str, tuple[int, int]]
    words: Mapping[str, frozenset[str]]
    opening: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Numerals:
        """Read `numerals.yml` of a language."""
        data, where = read_data(language, "numerals"), file_name(language, "numerals")
        if not isinstance(data, dict):
            raise LexiconError(where, "expected a mapping")
        exact = ("ones", "tens", "hundred", "magnitudes", "plural_magnitudes", "suffixes", "money_suffixes")
        values = {key: _fractions(where, data.get(key)) for key in (*exact, "fractions", "multiples", "at_once")}
        return cls(
            **values,
            vague=_bounds(where, data.get("vague")),
            vague_before=_bounds(where, data.get("vague_before")),
            words=build_words(where, data.get("words")),
            opening=frozenset(word for key in OPENING for word in data[key]),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Quantities:
    """All that is asked about a number, once it is read.

    `happenings` are words an event behind it may open with, `harming` words that tell one right beside it.
    """

    numerals: Numerals
    units: tuple[UnitEntry, ...]
    currencies: tuple[UnitEntry, ...]
    comparators: tuple[ComparatorEntry, ...]
    events: tuple[EventEntry, ...]
    counted: Mapping[str, frozenset[str]]
    trends: Mapping[str, frozenset[str]]
    nonfigures: Mapping[str, frozenset[str]]
    readings: Mapping[str, frozenset[str]]
    happenings: frozenset[str]
    harming: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Quantities:
        """Read the data files about quantities of a language."""
        events = read_entries(language, "events", EventEntry)
        return cls(
            numerals=Numerals.load(language),
            units=read_units(language),
            currencies=read_entries(language, "currencies", UnitEntry),
            comparators=read_entries(language, "comparators", ComparatorEntry),
            events=events,
            counted=read_words(language, "counted"),
            trends=read_words(language, "trends"),
            nonfigures=read_words(language, "nonfigures"),
            readings=read_words(language, "readings"),
            harming=frozenset(phrase for one in events for phrase in (*one.done, *one.does)),
            happenings=frozenset(
                phrase.split()[0] for one in events for phrase in (*one.done, *one.happens, *one.states, *one.bears)
            ),
        )


def _fractions(where: str, data: object) -> dict[str, Fraction]:
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise LexiconError(where, "expected words with quoted numbers")
    return {word: Fraction(value) for word, value in data.items()}


def _bounds(where: str, data: object) -> dict[str, tuple[int, int]]:
    if not isinstance(data, dict) or not all(isinstance(value, list) for value in data.values()):
        raise LexiconError(where, "expected words with two bounds each")
    return {word: (int(low), int(high)) for word, (low, high) in data.items()}
