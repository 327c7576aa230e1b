"""Findings on figures: where articles agree on a measure and where they differ, and how to read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.model.briefing import AttributedFigure, Finding, FindingKind, Reading, Sureness
from generator.model.findings import Comparator
from generator.model.reasons import Reason
from generator.resolve.phrasing import (
    ask,
    event_of,
    printings,
    say_number,
    say_of_what,
    say_plain_number,
    shown_at,
)
from generator.resolve.readings import read_difference
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.resolve.values import Value, by_value, place_of, size_of, value_of

SMALL = 10  # a count below this that belongs to no event says nothing where copies agree on it


def figure_findings(scene: Scene) -> Iterator[Finding]:
    """Yield, for each measure of several articles, how far they differ and which values several articles give."""
    groups: dict[str, list[AttributedFigure]] = defaultdict(list)
    for item in scene.figures:
        if item.group is not None:
            groups[item.group].append(item)
    for name in sorted(groups):
        values = by_value(groups[name], scene)
        if len(values) > 1 and len({item.article for item in groups[name]}) > 1:
            yield _difference(name, values, scene)
        for value in sorted(values, key=str):
            if len({item.article for item in values[value]}) > 1 and _tells(values[value], scene):
                yield _agreement(name, str(value), values[value], scene)


def _tells(items: Sequence[AttributedFigure], scene: Scene) -> bool:
    """Tell whether one value in several articles is worth a line: in copies a small count of no event is not.

    "Three times" in an agency's text and in its reprint agrees with nothing.
    """
    passing = scene.lexicon.comparison.classes.passing_units
    small = all(event_of(item, scene) is None and (item.figure.low or 0) < SMALL for item in items)
    told = any(item.topic is not None or item.figure.unit not in passing for item in items)
    return (told and not small) or scene.independent([item.article for item in items]) > 1


def _difference(name: str, values: Mapping[Value, Sequence[AttributedFigure]], scene: Scene) -> Finding:
    ranked = sorted(values.values(), key=lambda items: (size_of(items[0], scene), min(map(place_of, items))))
    draft = Draft()
    every = [item for items in ranked for item in items]
    ask(draft, every, scene)
    for number, items in enumerate(ranked):
        if number:
            draft.say(" or " if number == len(ranked) - 1 else ", ")
        say_number(draft, items[0], scene)
    draft.say(".")
    _cite_articles(draft, every, scene)
    draft.read_as(*read_difference(ranked, scene))
    draft.because = (_comparable(every[0], scene),)
    draft.rate(*_sureness(every, scene))
    articles = sorted({item.article for item in every})
    return finding(FindingKind.FIGURE_DIFFERENCE, [name], draft, scene.independent(articles))


def _agreement(name: str, value: str, items: Sequence[AttributedFigure], scene: Scene) -> Finding:
    draft = Draft()
    articles = sorted({item.article for item in items})
    draft.say("Both articles give " if len(articles) == len("ab") else "All these articles give ")
    printed = printings(items, scene)
    if len(printed) > 1:
        say_plain_number(draft, items, scene)
    else:
        say_number(draft, items[0], scene)
    say_of_what(draft, items, scene)
    if len(printed) > 1:
        draft.say(", printed as ")
        draft.listing([(f"“{words}”", shown_at(item, scene)) for words, item in printed])
    draft.say(".")
    _cite_articles(draft, items, scene)
    origins = scene.independent(articles)
    if len({item.figure.comparator is Comparator.ABOUT for item in items}) > 1:
        draft.read_as(Reading.ROUNDING, "some print the number as a rounded one")
    copies = "they derive from one text, so this counts once" if origins == 1 else "from independent origins"
    draft.because = (_comparable(items[0], scene), Reason("origins", copies))
    draft.rate(*_sureness(items, scene))
    return finding(FindingKind.FIGURE_AGREEMENT, [name, value], draft, origins)


def _comparable(item: AttributedFigure, scene: Scene) -> Reason:
    if item.topic is not None:
        return Reason("same topic", "words near each amount tell that it is of the same")
    if event_of(item, scene) is not None:
        return Reason("same event", "the same event and the same people or things counted")
    return Reason("same counted", "the same thing counted")


def _sureness(items: Sequence[AttributedFigure], scene: Scene) -> tuple[Sureness, str]:
    """Return how sure it is that figures are of one measure: what happened tells more than whose they are."""
    if all(item.topic is not None for item in items):
        return Sureness.LIKELY, "it is told what the amounts are of, though not always in the same words"
    if any(event_of(item, scene) is None for item in items):
        if any(item.holders for item in items):
            return Sureness.LIKELY, "it is told whose figure it is, but not of what event"
        return Sureness.POSSIBLE, "it is told neither of what event nor whose figure it is"
    if any(item.figure.event is None for item in items):
        return Sureness.LIKELY, "one article tells in words of its own what happened"
    if all(item.figure.counted is not None for item in items):
        return Sureness.SURE, "every article prints what is counted and what happened"
    return Sureness.LIKELY, "not every article prints what is counted"


def _cite_articles(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Cite one passage of every article for each value it gives."""
    seen: set[tuple[str, Value]] = set()
    for item in sorted(items, key=place_of):
        if (key := (item.article, value_of(item, scene))) not in seen:
            seen.add(key)
            draft.cite(shown_at(item, scene))
