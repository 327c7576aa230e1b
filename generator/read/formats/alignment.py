"""Which lines of a page are those of its story, where the story is known as text alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

WINDOW = 20_000  # folded characters of the story in which the next line is looked for
NEAR = 20  # lines of the story among which a short one is looked for
ANCHOR = 30  # folded characters of a line that a story hardly holds twice


def aligned(lines: Sequence[str], story: Sequence[str]) -> set[int]:
    """Return the numbers of the lines that are printed in the story, in its order; all are folded.

    Long lines are looked for first. "The Lake Times" alone is part of the story only where it is a line of it between
    its neighbours, not where a sentence far below names the paper.
    """
    whole = "".join(story)
    places = _anchored(lines, whole)
    ahead = _starts_ahead(len(lines), places, len(whole))
    starts = list(accumulate((len(one) for one in story), initial=0))
    place = 0
    for number, wanted in enumerate(lines):
        if number not in places and wanted:
            found = _short(wanted, whole, starts, range(place, ahead[number]))
            if found is not None:
                places[number] = found
        place = places[number] + len(wanted) if number in places else place
    return set(places)


def _anchored(lines: Sequence[str], whole: str) -> dict[int, int]:
    """Return where in the story the long lines stand."""
    places: dict[int, int] = {}
    place = 0
    for number, wanted in enumerate(lines):
        found = whole.find(wanted, place, place + WINDOW + len(wanted)) if len(wanted) >= ANCHOR else -1
        if found >= 0:
            places[number], place = found, found + len(wanted)
    return places


def _starts_ahead(count: int, places: dict[int, int], end: int) -> list[int]:
    """Return for each line where the next long line begins."""
    ahead = [end] * count
    for number in reversed(range(count - 1)):
        ahead[number] = places.get(number + 1, ahead[number + 1])
    return ahead


def _short(wanted: str, whole: str, starts: Sequence[int], gap: range) -> int | None:
    """Return where a short line stands: right behind the one before, or at the start of a line close by."""
    if gap.start + len(wanted) <= gap.stop and whole.startswith(wanted, gap.start):
        return gap.start
    first = bisect_left(starts, gap.start)
    for start in starts[first : first + NEAR]:
        if start + len(wanted) <= gap.stop and whole.startswith(wanted, start):
            return start
    return None
