"""Findings on counts by place: those of one article that add up to what others count as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.model.briefing import AttributedFigure, Finding, FindingKind, Reading, Sureness
from generator.model.findings import Comparator
from generator.model.reasons import Reason
from generator.model.span import Span
from generator.resolve.measure import ANY
from generator.resolve.phrasing import say_number, say_of_what, shown_at
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding

Parts = tuple[AttributedFigure, ...]
ADDS_UP = Reason("sum", "the counts by place add up to the count of all")


def sums(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each sentence whose counts by place add up to what another article gives as a whole.

    "41 homes in Amberly and nine in Corve" agrees with "50 homes".
    """
    wholes: dict[tuple[str | None, frozenset[str], Decimal | None], list[AttributedFigure]] = defaultdict(list)
    for item in scene.figures:
        one = scene.measures[item.id]
        if one.event is not None and one.past is None and not (one.is_among or one.is_added or one.is_left_out):
            wholes[one.event, one.populations or ANY, item.figure.low].append(item)
    told: set[tuple[str | None, frozenset[str], Decimal]] = set()
    for parts in _parts(scene):
        one, total = scene.measures[parts[0].id], sum((item.figure.low or Decimal(0) for item in parts), Decimal(0))
        key = (one.event, one.populations or ANY, total)
        others = [item for item in wholes.get(key, []) if item.article != parts[0].article]
        if others and key not in told:
            told.add(key)
            yield _sum(parts, others, scene)


def _parts(scene: Scene) -> Iterator[Parts]:
    """Yield the counts of one sentence that are of one event and kind, each of another place."""
    found: dict[tuple[str, Span, str | None, frozenset[str]], list[AttributedFigure]] = defaultdict(list)
    for item in scene.figures:
        one, figure = scene.measures[item.id], item.figure
        exact = figure.low is not None and figure.low == figure.high and figure.comparator is Comparator.EXACTLY
        if one.is_among and one.place and one.event is not None and exact:
            sentence = scene.sentence(item.article, figure.spans[0].start)
            found[item.article, sentence, one.event, one.populations or ANY].append(item)
    for items in found.values():
        places = {scene.measures[item.id].place for item in items}
        if len(items) > 1 and len(places) == len(items):
            yield tuple(items)


def _sum(parts: Parts, others: Sequence[AttributedFigure], scene: Scene) -> Finding:
    draft = Draft(because=(ADDS_UP,))
    draft.say("The counts by place in one article, ")
    for number, item in enumerate(parts):
        if number:
            draft.say(" and " if number == len(parts) - 1 else ", ")
        say_number(draft, item, scene)
    draft.say(", add up to the ")
    say_number(draft, others[0], scene)
    say_of_what(draft, others, scene)
    articles = sorted({item.article for item in (*parts, *others)})
    draft.say(" that another gives." if len(articles) == len("ab") else " that others give.")
    for item in (*parts, *others):
        draft.cite(shown_at(item, scene))
    draft.read_as(Reading.GRANULARITY, "one article tells the places apart")
    draft.rate(Sureness.LIKELY, "the numbers fit; no article says itself that these are all")
    about = [str(scene.measures[parts[0].id].event), *(str(item.figure.low) for item in parts)]
    return finding(FindingKind.FIGURE_AGREEMENT, ["sum", *about], draft, scene.independent(articles))
