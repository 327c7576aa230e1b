"""Findings on one article's sources: a count by one of them set against the count of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, islice

from generator.model.briefing import Actor, AttributedFigure, Evidence, Finding, FindingKind, Reading, Sureness
from generator.model.reasons import Reason
from generator.resolve.phrasing import say_number, say_of_what, shown_at
from generator.resolve.readings import ROUND
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding

Pair = tuple[AttributedFigure, AttributedFigure]

SET_AGAINST = Reason("one article", "one article sets the two sources against each other")
MOST = 6  # reporters of one measure in one article compared with each other


def contrasts(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each two sources that one article cites with different values of one measure."""
    groups: dict[str, list[AttributedFigure]] = defaultdict(list)
    for item in scene.figures:
        if item.group is not None and item.figure.low is not None:
            groups[item.group].append(item)
    for name in sorted(groups):
        items = groups[name]
        rivals = (pair for one in _by_article(items) for pair in _rivals(one, scene))
        for values, pair in {(_value(low), _value(high)): (low, high) for low, high in rivals}.items():
            cited = [item for item in items if item.article == pair[0].article and item.figure.low in values]
            if any(item.figure.low not in values for item in items):
                yield _contrast(name, pair, cited, scene)


def _by_article(items: Sequence[AttributedFigure]) -> list[list[AttributedFigure]]:
    found: dict[str, list[AttributedFigure]] = defaultdict(list)
    for item in items:
        found[item.article].append(item)
    return [found[article] for article in sorted(found)]


def _rivals(items: Sequence[AttributedFigure], scene: Scene) -> Iterator[Pair]:
    """Yield the figures set against each other, the lower first: no two of one body's sources, nor a rounding."""
    last = {item.reporter: item for item in items if item.reporter is not None}
    for one, other in combinations(islice(sorted(last), MOST), 2):
        low, high = sorted((last[one], last[other]), key=_value)
        if _value(high) - _value(low) > ROUND * _value(high) and not _one_side(one, other, scene):
            yield low, high


def _value(item: AttributedFigure) -> Decimal:
    return item.figure.low or Decimal(0)


def _one_side(one: str, other: str, scene: Scene) -> bool:
    """Tell whether two sources may speak for one body: a ministry and its minister."""
    first, second = scene.actors[one], scene.actors[other]
    return not _words(first, scene).isdisjoint(_words(second, scene))


def _words(actor: Actor, scene: Scene) -> frozenset[str]:
    return scene.wording.content(" ".join((actor.name, *(role.title for role in actor.roles))))


def _contrast(name: str, pair: Pair, items: Sequence[AttributedFigure], scene: Scene) -> Finding:
    """Say who gives which number in one article; `items` are its figures with one of the two values."""
    draft = Draft(because=(SET_AGAINST,))
    draft.read_as(Reading.CONFLICT, "each source gives its own count of the same")
    draft.rate(Sureness.SURE, "both counts and their sources stand in one article")
    for number, item in enumerate(pair):
        draft.say("; " if number else "In one article, sources differ: ")
        say_number(draft, item, scene)
        if not number:
            say_of_what(draft, [item], scene)
        draft.say(", according to ")
        shown = _name(item.reporter or "", item, scene)
        draft.quote(shown.text, shown)
    draft.say(".")
    for item in items:
        draft.cite(shown_at(item, scene))
    articles = sorted({item.article for item in items})
    about = [str(_value(item)) for item in pair]
    return finding(FindingKind.FIGURE_DIFFERENCE, [name, *about], draft, scene.independent(articles))


def _name(reporter: str, item: AttributedFigure, scene: Scene) -> Evidence:
    """Return the fullest printed name of a source in the article that cites it."""
    mentions = scene.mentions[reporter, item.article]
    best = min(mentions, key=lambda m: (m.form != scene.actors[reporter].name, -len(m.form.split()), m.span))
    return scene.evidence(best.article, (best.span,), best.anchor)
