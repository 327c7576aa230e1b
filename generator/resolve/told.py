"""Counted nouns that tell what happened by themselves: "29 bodies", "dozens missing", "23 cases of measles"."""

from __future__ import annotations

from generator.lexicon.load import Lexicon
from generator.lexicon.quantities import EventEntry
from generator.text.folding import folded_words


def goes_without_event(counted: str, event: str | None, lexicon: Lexicon) -> bool:
    """Tell whether a counted noun says what happened, so that the event need not be said: "29 bodies", not "killed"."""
    entry = _entry(event, lexicon)
    if entry is None:
        return False
    words = f" {_up_to_preposition(counted, lexicon)}"
    told = (*entry.nouns, *entry.people, *entry.tolls, *entry.states, *entry.done)
    return any(words.endswith(f" {one}") for one in told)


def is_event_alone(counted: str, event: str | None, lexicon: Lexicon) -> bool:
    """Tell whether words taken for what is counted are no more than the event: "missing", "Death toll"."""
    entry = _entry(event, lexicon)
    if entry is None:
        return False
    words = " ".join(folded_words(counted))
    return words in {*entry.states, *entry.done} or (words in entry.tolls and words not in entry.nouns)


def is_several(counted: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is of several, so that a number can stand right before it: "seats", not "turnout"."""
    plurals = lexicon.quantities.counted["plurals"]
    return any(word in plurals or lexicon.comparison.singular(word) != word for word in folded_words(counted)[-1:])


def _entry(event: str | None, lexicon: Lexicon) -> EventEntry | None:
    return next((one for one in lexicon.quantities.events if one.name == event), None)


def _up_to_preposition(counted: str, lexicon: Lexicon) -> str:
    """Return the folded words of a noun without what a preposition adds: "cases of measles" gives "cases"."""
    words = folded_words(counted)
    end = next((at for at, word in enumerate(words) if at and word in lexicon.words.prepositions), len(words))
    return " ".join(words[:end])
