"""Copies of one utterance side by side: which words differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from generator.model.span import Span

LONGEST: Final = 300  # words; comparing grows with the square of them
MOST: Final = 8  # variants that one is compared with

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


class Edit(Enum):
    """What became of words on the way from one wording to another."""

    KEPT = "kept"
    PUT_IN = "put in"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row, as printed, that were all kept, put in or left out."""

    edit: Edit
    text: str


def edited(base: str, text: str) -> tuple[Run, ...]:
    """Return a text word by word as an edit of another: "freedom of ", -"expression", +"speech".

    What is kept or put in makes up the text; what is left out is printed in the other. One run where they share less
    than half of the words, or are too long to compare.
    """
    words, others = list(_WORD.finditer(text)), list(_WORD.finditer(base))
    whole = (Run(Edit.KEPT, text),)
    if not words or not others or max(len(words), len(others)) > LONGEST:
        return whole
    here, there = ([word.group().casefold() for word in found] for found in (words, others))
    matcher = SequenceMatcher(None, there, here, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) * 2 < max(len(here), len(there)):
        return whole
    runs: list[Run] = []
    place = 0
    for _, gone, gone_end, new, new_end in (code for code in matcher.get_opcodes() if code[0] != "equal"):
        start = words[new].start() if new < len(words) else len(text)
        end = words[new_end - 1].end() if new < new_end else start
        runs += [Run(Edit.KEPT, text[place:start])]
        if gone < gone_end:
            runs.append(Run(Edit.LEFT_OUT, base[others[gone].start() : others[gone_end - 1].end()]))
            runs.append(Run(Edit.KEPT, " "))
        runs.append(Run(Edit.PUT_IN, text[start:end]))
        place = end
    return tuple(run for run in (*runs, Run(Edit.KEPT, text[place:])) if run.text)


def differing(text: str, others: Sequence[str]) -> tuple[Span, ...]:
    """Return the stretches of a text whose words at least one of the others does not have there.

    "freedom of speech" beside "freedom of expression" gives "speech". Others that share less than half of the words
    are another text, not another wording, and are not compared.
    """
    words = list(_WORD.finditer(text))
    if not words or len(words) > LONGEST:
        return ()
    here = [word.group().casefold() for word in words]
    unmatched = [_unmatched(here, other) for other in others[:MOST]]
    odd = {place for places in unmatched if 2 * len(places) <= len(here) for place in places}
    return tuple(Span(words[first].start(), words[last].end()) for first, last in _runs(sorted(odd)))


def _unmatched(here: Sequence[str], other: str) -> set[int]:
    there = [word.casefold() for word in _WORD.findall(other)][: LONGEST + 1]
    blocks = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
    shared = {place for block in blocks for place in range(block.a, block.a + block.size)}
    return set(range(len(here))) - shared


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of neighbouring numbers."""
    start = 0
    for number, place in enumerate(places):
        if number + 1 == len(places) or places[number + 1] != place + 1:
            yield places[start], place
            start = number + 1
