"""Why the values of one measure differ: another time, another scope, a rounded number, or nothing that is told."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from generator.model.briefing import AttributedFigure, Reading
from generator.model.findings import Comparator, Extent, Figure
from generator.resolve.scene import Scene
from generator.resolve.values import size_of
from generator.text.folding import folded_words

MIN_VALUES = 2
COMPARED = 12  # figures of one value whose days are looked at
RISING = 0.75  # share of the pairs of days in which the later count is the higher one
ROUND = Decimal("0.1")  # a rounded number and an exact one within a tenth of each other are one count
LEAST = Decimal("0.6")  # a lower bound from this share of a number on leaves room for it and no more
DAY = len("2031-05-14")
REACH = 150  # characters on either side of a number in which it is told to be a correction
UP = frozenset({Comparator.AT_LEAST, Comparator.MORE_THAN})
DOWN = frozenset({Comparator.AT_MOST, Comparator.LESS_THAN})

Ranked = Sequence[Sequence[AttributedFigure]]


def read_difference(ranked: Ranked, scene: Scene) -> tuple[Reading, str]:
    """Return why values of one measure, lowest first, differ, and the sign of it in plain words."""
    figures = [item.figure for items in ranked for item in items]
    if len({figure.extent for figure in figures}) > 1:
        part = next(figure.extent for figure in figures if figure.extent is not Extent.TOTAL)
        what = "a stretch of time" if part is Extent.WINDOW else "those added to an earlier count"
        return Reading.SCOPE, f"one count covers {what} only"
    exact = [items for items in ranked if _is_number(items[0].figure)]
    if len(exact) < MIN_VALUES and _overlap(ranked):
        return Reading.GRANULARITY, "one is given as a word or a range, the other as a number"
    if len(exact) > 1 and _rounded(exact, scene):
        return Reading.ROUNDING, "one number is rounded"
    grows = _grows(ranked, scene)
    if _set_against(exact, scene) if grows else _apart_in_one_article(exact, scene):
        return Reading.CONFLICT, "one article sets its sources against each other"
    return _over_time(ranked, scene) or _bounded(exact, scene) or (Reading.CONFLICT, _unexplained(ranked))


def _grows(ranked: Ranked, scene: Scene) -> bool:
    """Tell whether the figures are of what changes as days pass: a count of what happened, an area burnt."""
    one = scene.measures[ranked[0][0].id]
    return one.event is not None or (one.topic is not None and scene.lexicon.comparison.topics.by_name[one.topic].grows)


def _set_against(ranked: Ranked, scene: Scene) -> bool:
    """Tell whether one article names two sources that differ: those are no steps of one count."""
    for one, other in combinations(ranked, 2):
        if _rounded([one, other], scene):
            continue
        told = {(item.article, item.reporter) for item in one if item.reporter is not None}
        if any(
            (item.article, item.reporter) not in told and item.article in {article for article, _ in told}
            for item in other
            if item.reporter is not None
        ):
            return True
    return False


def _apart_in_one_article(ranked: Ranked, scene: Scene) -> bool:
    """Tell whether one article gives two of the values and they are no rounding of each other."""
    for one, other in combinations(ranked, 2):
        both = {item.article for item in one} & {item.article for item in other}
        if both and not _rounded([one, other], scene):
            return True
    return False


def _overlap(ranked: Ranked) -> bool:
    """Tell whether the words, ranges and numbers of a measure leave room for one number: "dozens", "30"."""
    bounds = [_bounds(items[0].figure) for items in ranked]
    return max(low for low, _ in bounds) <= min(high for _, high in bounds)


def _bounds(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the least and the most that a figure may stand for."""
    low, high = figure.order or (0, 0)
    least = figure.low if figure.low is not None else Decimal(low)
    most = figure.high if figure.high is not None else Decimal("Infinity") if figure.low is not None else Decimal(high)
    if figure.comparator in UP:
        most = Decimal("Infinity")
    return (Decimal(0) if figure.comparator in DOWN else least), most


def _is_number(figure: Figure) -> bool:
    return figure.low is not None and figure.low == figure.high


def _rounded(ranked: Ranked, scene: Scene) -> bool:
    """Tell whether a number that is no exact one may stand for the others: "some 1,000" for 987, not for 870."""
    values = [size_of(items[0], scene) for items in ranked]
    slack = [_slack(size_of(item, scene)) for items in ranked for item in items if not _is_exact(item)]
    return bool(slack) and max(values) - min(values) <= max(slack)


def _slack(value: Decimal) -> Decimal:
    """Return how far a rounded number may be from what it stands for: by its last digit but the noughts."""
    exponent = int(value.normalize().as_tuple().exponent)
    return min(Decimal(1).scaleb(exponent), ROUND * value)


def _over_time(ranked: Ranked, scene: Scene) -> tuple[Reading, str] | None:
    """Read values that change from day to day as one count kept up to date, or one that an article says was revised."""
    if any(_is_revised(item, scene) for items in ranked for item in items):
        return Reading.UPDATE, "an article says that the count was revised"
    if not _grows(ranked, scene) and _sources_apart(ranked):
        return None
    if _on_one_day(ranked, scene):
        return None
    falls = scene.measures[ranked[0][0].id].event in scene.lexicon.comparison.classes.falling
    if _rises(ranked, scene, by=-1 if falls else 1):
        return Reading.UPDATE, f"the {'lower' if falls else 'higher'} counts are the later ones"
    if falls and _rises(ranked, scene):
        return Reading.UPDATE, "the higher counts are the later ones"
    return None


def _is_revised(item: AttributedFigure, scene: Scene) -> bool:
    """Tell whether the sentence of a figure says that an earlier count was corrected: "revised down to 19"."""
    at, text = item.figure.spans[0], scene.article(item.article).text
    sentence = scene.sentence(item.article, at.start)
    near = text[max(sentence.start, at.start - REACH) : min(sentence.end, at.end + REACH)]
    return not scene.lexicon.comparison.classes.revising.isdisjoint(folded_words(near))


def _bounded(ranked: Ranked, scene: Scene) -> tuple[Reading, str] | None:
    """Read bounds that leave room for the one exact number, or for each other, as one count: "at least 12", "15"."""
    if _apart_in_one_article(ranked, scene):
        return None
    found: dict[str, list[Decimal]] = {"exact": [], "least": [], "most": []}
    for items in ranked:
        bounds = [item.figure.comparator for item in items]
        kind = "least" if UP.issuperset(bounds) else "most" if DOWN.issuperset(bounds) else "exact"
        found[kind].append(size_of(items[0], scene))
    high = max([*found["exact"], *found["least"]], default=Decimal(0))
    fits = all(LEAST * high <= one <= high for one in found["least"]) and all(one >= high for one in found["most"])
    if len(found["exact"]) < MIN_VALUES and found["least"] and fits and high == max(found["exact"] or [high]):
        return Reading.ROUNDING, "a bound that leaves room for the other number"
    return None


def _unexplained(ranked: Ranked) -> str:
    """Say what is known of values that nothing brings together: whether other sources give them."""
    if _sources_apart(ranked):
        return "different sources give them, and nothing in the articles tells why"
    return "nothing in the articles tells why"


def _sources_apart(ranked: Ranked) -> bool:
    """Tell whether two values are given by sources of which none gives both."""
    sources = [{item.reporter for item in items if item.reporter is not None} for items in ranked]
    told = [one for one in sources if one]
    return any(one.isdisjoint(other) for one, other in combinations(told[:COMPARED], 2))


def _on_one_day(ranked: Ranked, scene: Scene) -> bool:
    """Tell whether on the last day several sources give numbers of their own: those are no steps of one count."""
    days = {day[:DAY] for items in ranked for item in items if (day := _day(item, scene)) is not None}
    last = max(days, default=None)
    found = [
        [item for item in items[:COMPARED] if (_day(item, scene) or "")[:DAY] == last and _is_exact(item)]
        for items in ranked
    ]
    values = [items for items in found if items]
    return len(values) >= MIN_VALUES and not _rounded(values, scene) and _sources_apart(values)


def _is_exact(item: AttributedFigure) -> bool:
    return _is_number(item.figure) and item.figure.comparator is Comparator.EXACTLY


def _rises(ranked: Ranked, scene: Scene, by: int = 1) -> bool:
    """Tell whether nearly all counts of a later day are the higher ones , or with `by` -1 the lower ones."""
    dated = [
        (day, by * size_of(items[0], scene))
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
    """Return the day of a count: that of its article, and for several counts of one article the days they are told of.

    "Twelve people died on Monday" tells when they died; that twelve are counted is of the day it is printed.
    """
    published = scene.article(item.article).published
    told = item.figure.as_of
    if published is None:
        return told
    return f"{published[:DAY]} {min(told, published[:DAY])}" if told else f"{published[:DAY]} {published[:DAY]}"
