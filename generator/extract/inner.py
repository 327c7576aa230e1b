"""Passives inside what somebody said: "He assured that 59 cases were confirmed by the clinic" is said by him alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from generator.extract.cues import Cue, Shape
from generator.extract.found import Found


def without_inner_passives(found: Sequence[Found]) -> list[Found]:
    """Return the statements without passives whose subject stands in the content of another: they are a part of it."""
    told = sorted(one.content[-1] for one in found if one.content and not _is_passive(one) and one.content[0][0] > 0)
    ends = list(accumulate((end for _, end in told), max))
    return [one for one in found if not (_is_passive(one) and _is_held(one, told, ends))]


def _is_passive(one: Found) -> bool:
    return isinstance(one.cue, Cue) and one.cue.shape is Shape.PASSIVE


def _is_held(one: Found, told: Sequence[tuple[int, int]], ends: Sequence[int]) -> bool:
    """Tell whether a range in `told`, in order, holds where content starts; `ends` are the furthest ends so far."""
    if not one.content:
        return False
    start = one.content[0][0]
    at = bisect_right(told, start, key=lambda span: span[0]) - 1
    return at >= 0 and start < ends[at]
