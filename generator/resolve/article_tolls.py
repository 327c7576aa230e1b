"""How many were killed and injured in one article: from printed numbers, and from people told of one by one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.lexicon.harms import Part
from generator.lexicon.load import Lexicon
from generator.model.briefing import ArticleToll, AttributedFigure, Counting, Evidence
from generator.model.findings import Comparator, Report, Victim
from generator.model.span import Span
from generator.resolve.harm_counts import HOSPITALISED, INJURED, KILLED, Count, Numbers, sentence_of, stretch
from generator.resolve.scene import Scene

SHOWN: Final = 12  # passages of one article
NEAR: Final = 200  # characters between a count and people told of beside it


def article_tolls(report: Report, counts: Sequence[AttributedFigure], scene: Scene) -> Mapping[str, ArticleToll]:
    """Return the number of killed and of injured in one article; one that tells of nobody harmed has none.

    Who tells of everybody one by one tells that nobody else was killed or injured, too.
    """
    dead = [one for one in report.victims if one.event == KILLED]
    hurt = [one for one in report.victims if one.event == INJURED]
    deaths = _numbers(counts, KILLED, Passages.of(dead, scene.lexicon), scene)
    killed = max(deaths.best(len(dead)), len(dead))
    wounds = _wounded(counts, killed, hurt, scene)
    injured = max(wounds.best(len(hurt)), len(hurt))
    if not killed and not injured:
        return {}
    is_whole = len(dead) + len(hurt) >= killed + injured
    found = {}
    if killed or is_whole:
        found[KILLED] = _toll(report, killed, deaths, dead, scene)
    if injured or is_whole:
        found[INJURED] = _toll(report, injured, wounds, hurt, scene)
    return found


@dataclass(frozen=True, slots=True)
class Passages:
    """What an article tells of people one by one, in order: the passage, whose it is, whether it is his own deed."""

    told: tuple[tuple[Span, int, bool], ...]

    @classmethod
    def of(cls, people: Sequence[Victim], lexicon: Lexicon) -> Passages:
        """Return the passages that tell what became of people in the end."""
        own = {entry.rule for entry in lexicon.harms.entries if entry.place is Part.SELF}
        told = (
            (telling.span, number, telling.rule in own)
            for number, one in enumerate(people)
            for telling in one.tellings
            if telling.event == one.event
        )
        return cls(tuple(sorted(told)))

    def beside(self, item: AttributedFigure, sentence: Span) -> int:
        """Return how many people are told of together with a count, or turn on themselves behind it.

        "A clerk and | two | cooks were hurt"; "he killed | two | cooks, then himself". A count of one is of somebody
        who is told of anyway.
        """
        number, event = item.figure.spans[0], item.figure.event_span
        if item.figure.low == 1:
            return 0
        first, last = (bisect_left(self.told, (Span(at, at),)) for at in (number.start - NEAR, number.end + NEAR))
        near = self.told[max(0, first) : last]
        together = {one for span, one, _ in near if span.covers(number)}
        governed = event is not None and event.start < number.start
        return len(together) or len(
            {one for span, one, is_own in near if is_own and governed and sentence.covers(span)}
        )


def _numbers(counts: Sequence[AttributedFigure], event: str, passages: Passages, scene: Scene) -> Numbers:
    """Return the counts of an event; whoever is told of beside one adds to it."""
    return Numbers(
        tuple(
            Count(item, int(item.figure.low or 0) + passages.beside(item, sentence_of(item, scene)))
            for item in counts
            if item.figure.event == event
        )
    )


def _wounded(counts: Sequence[AttributedFigure], killed: int, hurt: Sequence[Victim], scene: Scene) -> Numbers:
    """Return the counts of an article's wounded: else of those shot who are not dead, else of those in hospital."""
    passages = Passages.of(hurt, scene.lexicon)
    given = [item for item in counts if item.figure.event == INJURED]
    wounded = [item for item in given if not _may_kill(item, scene)]
    if wounded:
        return _numbers(wounded, INJURED, passages, scene)
    if given:
        shot = _numbers(given, INJURED, passages, scene)
        return Numbers(tuple(Count(one.item, max(0, one.value - killed)) for one in shot.counts))
    return _numbers(counts, HOSPITALISED, passages, scene)


def _may_kill(item: AttributedFigure, scene: Scene) -> bool:
    """Tell whether what happened leaves open who survived: "five were shot"."""
    words = item.figure.event_span
    if words is None:
        return False
    return words.of(scene.article(item.article).text).lower() in scene.lexicon.quantities.counted["may_kill"]


def _toll(report: Report, value: int, numbers: Numbers, people: Sequence[Victim], scene: Scene) -> ArticleToll:
    """Return a number with the first place that prints it, or with a passage for each person told of.

    Where a count and people beside it make the number, both are shown.
    """
    is_printed = value > len(people) or numbers.best(len(people)) == value
    count = next((one for one in numbers.counts if one.value == value), None) if is_printed and value else None
    told = tuple(islice(_told(report, people, scene), SHOWN))
    is_plain = count is not None and count.value == count.item.figure.low
    is_more = count is not None and count.item.figure.low is not None and count.value > count.item.figure.low
    printed = () if count is None else (_shown(count.item, scene),)
    return ArticleToll(
        article=report.article.id,
        value=value,
        counting=Counting.TOLD if count is None else Counting.PRINTED,
        comparator=count.item.figure.comparator if count and is_plain else Comparator.EXACTLY,
        evidence=(*printed, *told) if count is None or is_more else printed,
        headline=_in_headline(report, numbers, people),
    )


def _in_headline(report: Report, numbers: Numbers, people: Sequence[Victim]) -> int:
    """Return how many the headline tells of."""
    title = report.article.title_span
    if title is None:
        return 0
    printed = [one.value for one in numbers.counts if title.covers(one.item.figure.spans[0])]
    told = sum(any(title.covers(telling.span) for telling in one.tellings) for one in people)
    return max([told, *printed])


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
