"""How many were killed and injured, over all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from generator.model.briefing import ArticleToll, Counting, Toll
from generator.resolve.article_tolls import article_tolls
from generator.resolve.harm_counts import INJURED, KILLED, harm_counts
from generator.resolve.scene import Scene
from generator.resolve.shared_victims import shared_victims

SEVERAL: Final = 3  # from here on a printed number tells more than people told one by one
MANY: Final = 5  # from here on a count rises as bodies are found, not as stories differ
DAY: Final = len("2022-01-07")
HEADLINE: Final = 0.5  # of an origin: what a headline tells again


def tolls(scene: Scene) -> tuple[Toll, ...]:
    """Return how many were killed and how many injured, where any article tells of any."""
    counts = harm_counts(scene)
    found: dict[str, list[ArticleToll]] = {KILLED: [], INJURED: []}
    for article in sorted(scene.reports):
        for event, one in article_tolls(scene.reports[article], counts.get(article, ()), scene).items():
            found[event].append(one)
    return tuple(toll for event, given in found.items() if (toll := _toll(event, given, scene)) is not None)


def _toll(event: str, given: Sequence[ArticleToll], scene: Scene) -> Toll | None:
    """Return the toll of an event over all articles, None where none of them tells of anybody."""
    told = [one for one in given if one.value]
    if not told:
        return None
    shared = shared_victims(scene.reports.values(), scene.origin_of, event)
    supporting = _without_partial(given, shared)
    best = _risen_to(supporting, scene) or _most_supported(supporting, scene)
    values = [one.value for one in told]
    return Toll(
        event=event,
        low=min(values),
        best=best,
        high=max(values),
        origins=scene.independent([one.article for one in told if one.value == best]),
        articles=tuple(told),
    )


def _without_partial(given: Sequence[ArticleToll], shared: int) -> list[ArticleToll]:
    """Return what articles give, without those that tell of some people where others print how many there are.

    Who tells of exactly those whom several origins tell of has told of all: the others count more than this event.
    """
    most = max((one.value for one in given if one.counting is Counting.PRINTED), default=0)
    return [
        one
        for one in given
        if most < SEVERAL or one.counting is Counting.PRINTED or one.value >= most or (shared and one.value == shared)
    ]


def _risen_to(given: Sequence[ArticleToll], scene: Scene) -> int | None:
    """Return the last number of a count that only rises from day to day, as bodies are found."""
    printed = (one for one in given if one.counting is Counting.PRINTED)
    dated = sorted({(day[:DAY], one.value) for one in printed if (day := _published(one, scene))})
    values = [value for _, value in dated]
    rises = values == sorted(values) and len({day for day, _ in dated}) > 1
    return values[-1] if rises and values[-1] >= MANY else None


def _most_supported(given: Sequence[ArticleToll], scene: Scene) -> int:
    """Return the number of most origins and headlines; of equals the one published last, then the higher."""
    articles: dict[int, list[str]] = defaultdict(list)
    headlines: dict[int, float] = defaultdict(float)
    for one in given:
        articles[one.value].append(one.article)
        headlines[one.headline] += HEADLINE
    best = max(
        given,
        key=lambda one: (
            scene.independent(articles[one.value]) + (headlines[one.value] if one.value else 0),
            _published(one, scene),
            one.value,
        ),
    )
    return best.value


def _published(one: ArticleToll, scene: Scene) -> str:
    return scene.article(one.article).published or ""
