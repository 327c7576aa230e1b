"""Datelines: where, when and by whom a story was filed, in front of its first sentence."""

from __future__ import annotations

from typing import Final

from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.text.phrases import QUOTED

LABEL: Final = 4  # tokens of "Water and shelter: "
LONGEST: Final = 20  # tokens of "DUNMORE, Ohio, Dec. 8 (Coast Wire) — "
SHOUTED: Final = 3  # letters of a place in capitals: fewer may be initials
MARKS: Final = frozenset({",", ".", "(", ")", "/"})
DASHES: Final = frozenset({"-", "–", "—"})


def past_mark(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return the token behind a dash with nothing but names, numbers and marks in front; 0 where there is none.

    "DUNMORE (Wire) — | The mayor" and "Dunmore — | The mayor".
    """
    for index in range(1, min(stop, LONGEST)):
        token = unit.tokens[index]
        if token.lower in lexicon.speakers.dateline_ends or (token.lower == ":" and index <= LABEL):
            return index + 1
        if not (token.is_capital or token.text[0].isdigit() or token.lower in MARKS):
            break
    return 0


def past_dateline(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return the token behind what can only be a dateline: "DUNMORE, Dec. 8 (Wire) — | The mayor", "(Dunmore) | The".

    A place in capitals or a bracket tells it, and that a sentence opens behind it; 0 where there is none.
    """
    behind = _past_bracket(unit, stop) or past_mark(unit, stop, lexicon)
    while 0 < behind < stop and unit.lower(behind) in lexicon.speakers.dateline_ends:
        behind += 1
    if not 0 < behind < stop or not _opens_sentence(unit, behind):
        return 0
    return behind if unit.lower(0) == "(" or _is_filed(unit, behind) else 0


def _is_filed(unit: Unit, behind: int) -> bool:
    """Tell whether a bracket in front of a mark, or a place in capitals, tells where something was filed."""
    first = next((token.text for token in unit.tokens[:behind] if token.is_word), "")
    if sum((unit.lower(at) == "(") - (unit.lower(at) == ")") for at in range(behind)):
        return False
    shouted = first.isupper() and len(first) >= SHOUTED
    marked = unit.lower(behind - 1) != ")"
    return shouted or (marked and any(unit.lower(at) == ")" for at in range(behind)))


def _past_bracket(unit: Unit, stop: int) -> int:
    """Return the token behind the first bracket, with nothing but names, numbers and marks in it and in front."""
    for index in range(min(stop, LONGEST)):
        token = unit.tokens[index]
        if token.lower == ")":
            return index + 1
        ordinal = index > 0 and token.start == unit.tokens[index - 1].end and unit.tokens[index - 1].text.isdigit()
        if not (ordinal or token.is_capital or token.text[0].isdigit() or token.lower in MARKS | DASHES):
            break
    return 0


def _opens_sentence(unit: Unit, index: int) -> bool:
    token = unit.tokens[index]
    return token.is_capital or token.text[0].isdigit() or token.lower == QUOTED
