"""Where content ends, and content in front of or around an attribution."""

from __future__ import annotations

from typing import Final

from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon

LONGEST: Final = 200  # tokens of one sentence: more is no sentence of news, and bounds the cost of nested reports
FAR: Final = 30  # tokens from an attribution to a quotation that goes on behind it
PAUSES: Final = frozenset({",", ";", "—", "–", "-"})
STOPS: Final = frozenset({".", "!", "?", "…", ")"})
LEADS: Final = frozenset({",", ":", "—", "–"})  # marks that a quotation may follow


def content_end(unit: Unit, start: int, cut: int, lexicon: Lexicon) -> int:
    """Return where content that starts at `start` ends, at `cut` at the latest: without the final stop."""
    end = min(cut, start + LONGEST)
    following = unit.lower(start + 1)
    words = lexicon.speech.words
    goes_on = following not in words.resumes or unit.lower(start + 2) in words.that
    if unit.quote_at(start) is not None and (start + 1 >= end or following in PAUSES | STOPS or not goes_on):
        return start + 1
    while end > start + 1 and unit.lower(end - 1) in (STOPS | PAUSES) - {")"}:
        end -= 1
    return end


def clause_before(unit: Unit, stop: int) -> tuple[int, int] | None:
    """Return the content in front of an attribution that starts at `stop`: "The road is shut, | police said".

    A quotation that ends there is the content by itself, unless the clause runs into it: "It is “no use,” she said."
    """
    end = stop
    if unit.lower(end - 1) in PAUSES:
        end -= 1
    elif unit.quote_at(end - 1) is None:
        return None
    if not 0 < end <= LONGEST:
        return None
    quoted = unit.quote_at(end - 1) is not None
    if quoted and (end == 1 or unit.lower(end - 2) in LEADS | STOPS or unit.quote_at(end - 2) is not None):
        return end - 1, end
    return 0, end


def rest_after(unit: Unit, start: int, cut: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return how content goes on behind an attribution set in it: "The road, police said, | is shut"."""
    index = start + 1
    if unit.lower(start) != "," or index >= cut:
        return None
    words, low = lexicon.words, unit.lower(index)
    if low in words.subordinators or low in words.prepositions or low in words.relatives:
        return None
    apart = unit.lower(index + 1) in words.prepositions and unit.lower(index + 2) in words.relatives  # "many of whom"
    if apart or low.endswith(lexicon.speech.endings.ing):
        return None
    end = content_end(unit, index, cut, lexicon)
    return (index, end) if end > index + 1 or unit.quote_at(index) is not None else None


def quotation_after(unit: Unit, start: int, cut: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the next quotation that a comma or colon opens: "..., said Reed, 42, | “and we will stay”"."""
    for index in range(start, min(cut, start + FAR)):
        if unit.quote_at(index) is not None and (index == start or unit.lower(index - 1) in LEADS):
            return index, content_end(unit, index, cut, lexicon)
    return None
