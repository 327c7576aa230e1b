"""The words that tell what happened to the counted, by the part they play."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from generator.lexicon.load import load_lexicon
from generator.text.wordings import Wordings, phrase_table


@dataclass(frozen=True, slots=True)
class EventWords:
    """An event with the tokens that tell it.

    `governs` says that it stands ahead of the number ("killed 12"), `is_toll` that it names a count ("a toll of 12"),
    `is_ahead` that the count may yet come ("the toll could rise to 12").
    """

    name: str
    first: int
    last: int
    governs: bool = False
    is_toll: bool = False
    is_ahead: bool = False


@cache
def event_tables(language: str) -> dict[str, Wordings]:
    """Return the phrases of the event vocabulary by the part they play."""
    events = load_lexicon(language).quantities.events
    parts = (
        "done",
        "does",
        "happens",
        "states",
        "nouns",
        "acts",
        "tolls",
        "loses",
        "bears",
        "borne",
        "deeds",
        "people",
    )
    return {part: phrase_table((word, one.name) for one in events for word in getattr(one, part)) for part in parts}
