"""Where content ends, and content in front of or around an attribution."""

from __future__ import annotations

from typing import Final

from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon

LONGEST: Final = 200  # tokens of one sentence: more is no sentence of news, and bounds the cost of nested reports
FAR: Final = 30  # tokens from an attribution to a quotation that goes on behind it
PAUSES: Final = frozenset({",", ";", "—", "–", "-"})
STOPS: Final = frozenset({".", "!", "?", "…", ")"})
DATELINE: Final = 16  # tokens of a place or an agency's name in front of the first sentence
DASHES: Final = frozenset({"-", "—", "–"})
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
    opening = past_dateline(unit)
    return (opening, end) if opening < end else None


def past_dateline(unit: Unit) -> int:
    """Return where a sentence starts behind its dateline: "DUNMORE (Reed Wire) - | The road is shut"."""
    if not unit.tokens or not unit.tokens[0].text.isupper():
        return 0
    opening = _find(unit, "(", 1, DATELINE)
    closing = None if opening is None else _find(unit, ")", opening, DATELINE)
    if opening is None or closing is None or not all(_is_place(unit, at) for at in range(opening)):
        return 0
    inside = {unit.lower(at)[:1] for at in range(opening, closing)}
    if unit.lower(closing + 1) in DASHES:
        return min(closing + 2, len(unit.tokens) - 1)
    dated = any(low.isdigit() for low in inside) and inside & (DASHES | {"/"})
    return min(closing + 1, len(unit.tokens) - 1) if dated else 0


def _find(unit: Unit, mark: str, start: int, size: int) -> int | None:
    return next((at for at in range(start, min(start + size, len(unit.tokens))) if unit.lower(at) == mark), None)


def _is_place(unit: Unit, index: int) -> bool:
    """Tell whether a token can stand in front of an agency's name: "PORT DUNMORE, May 4"."""
    token = unit.tokens[index]
    return token.is_capital or token.lower == "," or token.text[0].isdigit()


def rest_after(unit: Unit, start: int, cut: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return how content goes on behind an attribution set in it: "The road, police said, | is shut"."""
    index = start + 1
    if unit.lower(start) != "," or index >= cut:
        return None
    words, low = lexicon.words, unit.lower(index)
    if low in words.subordinators or low in words.prepositions or low in words.relatives:
        return None
    if low.endswith(lexicon.speech.endings.ing):
        return None
    end = content_end(unit, index, cut, lexicon)
    return (index, end) if end > index + 1 or unit.quote_at(index) is not None else None


def quotation_after(unit: Unit, start: int, cut: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the next quotation that a comma or colon opens: "..., said Reed, 42, | “and we will stay”"."""
    for index in range(start, min(cut, start + FAR)):
        if unit.quote_at(index) is not None and unit.lower(index - 1) in LEADS:
            return index, content_end(unit, index, cut, lexicon)
    return None
