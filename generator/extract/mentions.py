"""Names and roles of a cast in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.findings import Cast
from generator.model.span import Span

REACH = 4  # mentions ahead of a span that may still overlap it: names nest once or twice, never deeper
MOST = 60  # mentions looked at in one stretch, however long it is


@dataclass(frozen=True, slots=True)
class Named:
    """A name or a role as printed, with the index of its actor."""

    span: Span
    cast: int


class Mentions:
    """Looks up what stands where."""

    def __init__(self, named: Iterable[Named]) -> None:
        """Order everything by place."""
        self._named = sorted(named, key=lambda one: (one.span.start, one.span.end))
        self._starts = [one.span.start for one in self._named]
        self._starts_of: dict[int, list[int]] = defaultdict(list)
        for one in self._named:
            self._starts_of[one.cast].append(one.span.start)

    def overlapping(self, span: Span) -> list[Named]:
        """Return what has a character in common with a span, in order."""
        end = bisect_left(self._starts, span.end)
        start = bisect_left(self._starts, span.start) - REACH
        return [named for named in self._named[max(0, start, end - MOST) : end] if named.span.overlaps(span)]

    def leading(self, offset: int, casts: Iterable[int], since: int) -> int | None:
        """Return the actor among some that was named first between two offsets, the earlier one given last."""
        named = self._named[bisect_left(self._starts, since) : bisect_left(self._starts, offset)]
        able = set(casts)
        return next((one.cast for one in named[:MOST] if one.cast in able), None)

    def place_before(self, offset: int, cast: int) -> int:
        """Return where an actor was named last before an offset; -1 where nowhere."""
        starts = self._starts_of[cast]
        at = bisect_left(starts, offset)
        return starts[at - 1] if at else -1

    def last_before(self, offset: int, casts: Iterable[int]) -> int | None:
        """Return the actor among some that was named last before an offset."""
        last = [
            (starts[at - 1], cast) for cast in casts if (at := bisect_left(starts := self._starts_of[cast], offset))
        ]
        return max(last)[1] if last else None


def names_of(cast: Sequence[Cast]) -> Mentions:
    """Return all names of a cast."""
    return Mentions(Named(mention.span, index) for index, one in enumerate(cast) for mention in one.mentions)


def roles_of(cast: Sequence[Cast]) -> Mentions:
    """Return all roles of a cast."""
    return Mentions(Named(role.span, index) for index, one in enumerate(cast) for role in one.roles)
