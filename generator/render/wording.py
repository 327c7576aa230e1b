"""Copies of one utterance side by side: which words differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from generator.model.span import Span

LONGEST: Final = 300  # words; comparing grows with the square of them
MOST: Final = 8  # variants that one is compared with

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


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
