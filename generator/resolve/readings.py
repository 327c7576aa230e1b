"""Why the values of one measure differ: another time, another scope, a rounded number, or nothing that is told."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from generator.model.briefing import AttributedFigure, Reading
from generator.model.findings import Comparator, Extent, Figure
from generator.resolve.scene import Scene

MIN_VALUES = 2
COMPARED = 12  # figures of one value whose days are looked at
RISING = 0.75  # share of the pairs of days in which the later count is the higher one
ROUND = Decimal("0.1")  # a rounded number and an exact one within a tenth of each other are one count


def read_difference(
    figures: Sequence[Figure], ranked: Sequence[Sequence[AttributedFigure]], scene: Scene
) -> tuple[Reading, str]:
    """Return why values of one measure differ, and the sign of it in plain words."""
    if len({figure.extent for figure in figures}) > 1:
        part = next(figure.extent for figure in figures if figure.extent is not Extent.TOTAL)
        what = "a stretch of time" if part is Extent.WINDOW else "those added to an earlier count"
        return Reading.SCOPE, f"one count covers {what} only"
    exact = [figure for figure in figures if figure.low is not None and figure.low == figure.high]
    if len({figure.low for figure in exact}) < MIN_VALUES:
        return Reading.GRANULARITY, "one is given as a word or a range, the other as a number"
    if _rounded(exact):
        return Reading.ROUNDING, "one number is rounded"
    falls = figures[0].event in scene.lexicon.comparison.classes.falling
    if _rises(ranked, scene, by=-1 if falls else 1):
        return Reading.UPDATE, f"the {'lower' if falls else 'higher'} counts are the later ones"
    if falls and _rises(ranked, scene):
        return Reading.UPDATE, "the higher counts are the later ones"
    return Reading.CONFLICT, "nothing in the articles tells why"


def _rounded(figures: Sequence[Figure]) -> bool:
    values = [figure.low for figure in figures if figure.low is not None]
    about = any(figure.comparator is not Comparator.EXACTLY for figure in figures)
    return about and max(values) - min(values) <= ROUND * max(values)


def _rises(ranked: Sequence[Sequence[AttributedFigure]], scene: Scene, by: int = 1) -> bool:
    """Tell whether nearly all counts of a later day are the higher ones , or with `by` -1 the lower ones."""
    dated = [
        (day, by * item.figure.low)
        for items in ranked
        for item in items[:COMPARED]
        if item.figure.low is not None and (day := _day(item, scene)) is not None
    ]
    told = set(dated)
    pairs = [
        (one, other)
        for one, other in combinations(sorted(told), 2)
        if one[0] != other[0] and one[1] != other[1] and (one[0], other[1]) not in told
    ]
    rising = sum(one[1] < other[1] for one, other in pairs)
    return bool(pairs) and rising >= RISING * len(pairs)


def _day(item: AttributedFigure, scene: Scene) -> str | None:
    published = scene.article(item.article).published
    return item.figure.as_of or (published[:10] if published else None)
