"""Words that tell how many suffered at once: "a double murder", "the triple stabbing"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.event_words import EventWords, event_tables
from generator.extract.quantity import Quantity
from generator.lexicon.load import Lexicon
from generator.text.digits import skip_hyphen
from generator.text.tokens import Token

AT_ONCE = "figures/at once"


def read_at_once(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Quantity | None:
    """Return the number of victims that one word tells ahead of what was done to them, or None."""
    value = lexicon.quantities.numerals.at_once.get(tokens[index].lower)
    if value is None or _deed(tokens, index + 1, lexicon) is None:
        return None
    return Quantity(first=index, last=index + 1, digits=index, low=value, high=value, rule=AT_ONCE, in_words=True)


def event_at_once(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> EventWords | None:
    """Return what happened to those a number of `read_at_once` counts: the "murder" of "a double murder"."""
    return _deed(tokens, found.last, lexicon) if found.rule == AT_ONCE else None


def _deed(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> EventWords | None:
    at = skip_hyphen(tokens, index)
    found = event_tables(lexicon.language)["deeds"].after(tokens, at)
    return EventWords(found[1], at, found[0]) if found is not None else None
