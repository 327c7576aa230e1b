"""How many were killed and injured, by article and over all: from printed numbers, and from people told one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from generator.model.briefing import ArticleToll, AttributedFigure, Counting, Evidence, Toll
from generator.model.findings import Comparator, Report, Victim
from generator.resolve.harm_counts import (
    HOSPITALISED,
    INJURED,
    KILLED,
    Numbers,
    harm_counts,
    sentence_of,
    stretch,
    value_of,
)
from generator.resolve.scene import Scene

SEVERAL: Final = 3  # from here on a printed number tells more than people told one by one
DAY: Final = len("2022-01-07")
SHOWN: Final = 12  # passages of one article


def tolls(scene: Scene) -> tuple[Toll, ...]:
    """Return how many were killed and how many injured, where any article tells of any."""
    counts = harm_counts(scene)
    found: dict[str, list[ArticleToll]] = {KILLED: [], INJURED: []}
    for article in sorted(scene.reports):
        for event, one in _in_article(scene.reports[article], counts.get(article, ()), scene).items():
            found[event].append(one)
    return tuple(toll for event, given in found.items() if (toll := _toll(event, given, scene)) is not None)


def _in_article(report: Report, counts: Sequence[AttributedFigure], scene: Scene) -> Mapping[str, ArticleToll]:
    """Return the number of killed and of injured in one article; one that tells of nobody harmed has none."""
    dead = [one for one in report.victims if one.event == KILLED]
    hurt = [one for one in report.victims if one.event == INJURED]
    deaths = _numbers(counts, KILLED)
    killed = max(deaths.best(len(dead)), len(dead))
    wounds = _wounded(counts, killed, len(hurt), scene)
    injured = max(wounds[0], len(hurt))
    if not killed and not injured:
        return {}
    is_whole = len(dead) + len(hurt) >= killed + injured  # who is told one by one leaves nobody out
    found = {}
    if killed or is_whole:
        found[KILLED] = _article_toll(report, killed, deaths, dead, scene)
    if injured or is_whole:
        found[INJURED] = _article_toll(report, injured, wounds[1], hurt, scene)
    return found


def _numbers(counts: Sequence[AttributedFigure], event: str) -> Numbers:
    return Numbers(tuple(item for item in counts if item.figure.event == event))


def _wounded(counts: Sequence[AttributedFigure], killed: int, told: int, scene: Scene) -> tuple[int, Numbers]:
    """Return how many an article prints as wounded: of those shot who is not dead, then who is in hospital."""
    hurt = _numbers(counts, INJURED).items
    shot = Numbers(tuple(item for item in hurt if _may_kill(item, scene)))
    wounded = Numbers(tuple(item for item in hurt if not _may_kill(item, scene)))
    if wounded.items:
        return wounded.best(told), wounded
    if shot.items:
        left = shot.best(told) - killed
        return max(0, left), shot
    treated = _numbers(counts, HOSPITALISED)
    return treated.best(told), treated


def _may_kill(item: AttributedFigure, scene: Scene) -> bool:
    """Tell whether what happened leaves open who survived: "five were shot"."""
    words = item.figure.event_span
    if words is None:
        return False
    return words.of(scene.article(item.article).text).lower() in scene.lexicon.quantities.counted["may_kill"]


def _article_toll(report: Report, value: int, numbers: Numbers, people: Sequence[Victim], scene: Scene) -> ArticleToll:
    """Return the number of one article with the first place that prints it or what it is reckoned from.

    Where it prints none, every person told of is shown, up to a dozen.
    """
    is_printed = value > len(people) or numbers.best(len(people)) == value
    printed = next(iter(numbers.giving(value)), None) if is_printed and value else None
    told = tuple(islice(_told(report, people, scene), SHOWN))
    return ArticleToll(
        article=report.article.id,
        value=value,
        counting=Counting.TOLD if printed is None else Counting.PRINTED,
        comparator=printed.figure.comparator if printed and value_of(printed) == value else Comparator.EXACTLY,
        evidence=told if printed is None else (_shown(printed, scene),),
    )


def _shown(item: AttributedFigure, scene: Scene) -> Evidence:
    """Return a number with the words that tell what happened, where both stand close by in one sentence."""
    whole = stretch(item.figure)
    if whole == item.figure.spans[0] or not sentence_of(item, scene).covers(whole):
        return scene.evidence(item.article, item.figure.spans, item.id)
    return scene.evidence(item.article, (whole,))


def _told(report: Report, people: Sequence[Victim], scene: Scene) -> Iterator[Evidence]:
    """Yield for each person the first passage that tells what became of them."""
    for one in people:
        first = next(telling for telling in one.tellings if telling.event == one.event)
        yield scene.evidence(report.article.id, (first.span,))


def _toll(event: str, given: Sequence[ArticleToll], scene: Scene) -> Toll | None:
    """Return the toll of an event over all articles, None where none of them tells of anybody."""
    told = [one for one in given if one.value]
    if not told:
        return None
    supporting = _without_partial(given)
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


def _without_partial(given: Sequence[ArticleToll]) -> list[ArticleToll]:
    """Return what articles give, without those that tell of some people where others print how many there are."""
    most = max((one.value for one in given if one.counting is Counting.PRINTED), default=0)
    return [one for one in given if most < SEVERAL or one.counting is Counting.PRINTED or one.value >= most]


def _risen_to(given: Sequence[ArticleToll], scene: Scene) -> int | None:
    """Return the last number of a count that only rises from day to day, as bodies are found."""
    printed = (one for one in given if one.counting is Counting.PRINTED)
    dated = sorted({(day[:DAY], one.value) for one in printed if (day := _published(one, scene))})
    values = [value for _, value in dated]
    rises = values == sorted(values) and len({day for day, _ in dated}) > 1
    return values[-1] if rises else None


def _most_supported(given: Sequence[ArticleToll], scene: Scene) -> int:
    """Return the number of most origins; of equals the one published last, then the higher."""
    articles: dict[int, list[str]] = defaultdict(list)
    for one in given:
        articles[one.value].append(one.article)
    best = max(given, key=lambda one: (scene.independent(articles[one.value]), _published(one, scene), one.value))
    return best.value


def _published(one: ArticleToll, scene: Scene) -> str:
    return scene.article(one.article).published or ""
