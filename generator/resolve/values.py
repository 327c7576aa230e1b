"""The values that figures of one measure have, with all who give each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from generator.model.briefing import AttributedFigure
from generator.model.span import Span
from generator.resolve.conversions import is_same_amount
from generator.resolve.phrasing import literal
from generator.resolve.scene import Scene

Value = tuple[Decimal | str | None, Decimal | None]
SEVERAL = 60  # values of one measure looked at for a like one in another unit


def by_value(items: Sequence[AttributedFigure], scene: Scene) -> dict[Value, list[AttributedFigure]]:
    """Return figures by the value they give; 100 hectares and 247 acres are one."""
    found: dict[Value, list[AttributedFigure]] = defaultdict(list)
    for item in items:
        found[value_of(item, scene)].append(item)
    ranked = sorted(found, key=lambda value: (-len(found[value]), str(value)))[:SEVERAL]
    for number, value in enumerate(ranked):
        like = (one for one in ranked[:number] if one in found and _are_one(found[one], found[value], scene))
        if (one := next(like, None)) is not None:
            found[one] += found.pop(value)
    return found


def _are_one(one: Sequence[AttributedFigure], other: Sequence[AttributedFigure], scene: Scene) -> bool:
    return is_same_amount(one[0].figure, other[0].figure, scene.lexicon)


def value_of(item: AttributedFigure, scene: Scene) -> Value:
    """Return what two figures share when they give one value: the number, or the vague word."""
    figure = item.figure
    if figure.low is None and figure.high is None:
        return literal(item, scene).casefold(), None
    size = scene.lexicon.comparison.topics.size(figure.unit)
    if size == 1:
        return figure.low, figure.high
    low, high = (None if end is None else (end * size).normalize() for end in (figure.low, figure.high))
    return low, high


def size_of(item: AttributedFigure, scene: Scene) -> Decimal:
    """Return where a figure stands among others of its measure; a vague word by its bounds, which are never shown."""
    figure = item.figure
    end = figure.low if figure.low is not None else figure.high
    if end is not None:
        return end * scene.lexicon.comparison.topics.size(figure.unit)
    return Decimal(figure.order[0]) if figure.order else Decimal(0)


def place_of(item: AttributedFigure) -> tuple[str, Span]:
    """Return where a figure is printed, for an order that is always the same."""
    return item.article, item.figure.spans[0]
