"""Findings on figures: where articles agree on a measure and where they differ, and how to read it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.model.briefing import AttributedFigure, Evidence, Finding, FindingKind, Reading, Sureness
from generator.model.findings import ActorKind, Comparator, Figure
from generator.model.reasons import Reason
from generator.model.span import Span, printed
from generator.resolve.measure import ANY
from generator.resolve.populations import populations
from generator.resolve.readings import read_difference
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding, in_small, prints
from generator.resolve.told import goes_without_event, is_event_alone, is_several

SMALL = 10  # a count below this that belongs to no event says nothing where copies agree on it

Value = tuple[Decimal | str | None, Decimal | None]

BOUNDS = {
    Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ",
    Comparator.AT_MOST: "at most ",
    Comparator.LESS_THAN: "fewer than ",
    Comparator.ABOUT: "about ",
    Comparator.EXACTLY: "",
}


def figure_findings(scene: Scene) -> Iterator[Finding]:
    """Yield, for each measure of several articles, how far they differ and which values several articles give."""
    groups: dict[str, list[AttributedFigure]] = defaultdict(list)
    for item in scene.figures:
        if item.group is not None:
            groups[item.group].append(item)
    for name in sorted(groups):
        by_value: dict[Value, list[AttributedFigure]] = defaultdict(list)
        for item in groups[name]:
            by_value[value_of(item, scene)].append(item)
        if len(by_value) > 1 and len({item.article for item in groups[name]}) > 1:
            yield _difference(name, by_value, scene)
        for value in sorted(by_value, key=str):
            if len({item.article for item in by_value[value]}) > 1 and _tells(by_value[value], scene):
                yield _agreement(name, str(value), by_value[value], scene)


def _tells(items: Sequence[AttributedFigure], scene: Scene) -> bool:
    """Tell whether one value in several articles is worth a line: in copies a small count of no event is not.

    "Three times" in an agency's text and in its reprint agrees with nothing.
    """
    small = all(item.figure.event is None and (item.figure.low or 0) < SMALL for item in items)
    return not small or scene.independent([item.article for item in items]) > 1


def value_of(item: AttributedFigure, scene: Scene) -> Value:
    """Return what two figures share when they give one value: the number, or the vague word."""
    if item.figure.low is None and item.figure.high is None:
        return literal(item, scene).casefold(), None
    return item.figure.low, item.figure.high


def literal(item: AttributedFigure, scene: Scene) -> str:
    """Return a figure's number as printed."""
    return printed(scene.article(item.article).text, item.figure.spans)


def shown_at(item: AttributedFigure, scene: Scene) -> Evidence:
    """Return the shortest printed words that hold a figure, what it counts and what happened."""
    figure, article = item.figure, item.article
    sentence = scene.sentence(article, figure.spans[0].start)
    parts = [span for span in (*figure.spans, figure.counted, figure.event_span) if span is not None]
    inside = [span for span in parts if sentence.covers(span)] or list(figure.spans)
    span = Span(min(part.start for part in inside), max(part.end for part in inside))
    return scene.evidence(article, (span,), item.id)


def _difference(name: str, by_value: dict[Value, list[AttributedFigure]], scene: Scene) -> Finding:
    ranked = sorted(by_value.values(), key=lambda items: (_size(items[0].figure), _first(items)))
    draft = Draft()
    every = [item for items in ranked for item in items]
    _ask(draft, every, scene)
    for number, items in enumerate(ranked):
        if number:
            draft.say(" or " if number == len(ranked) - 1 else ", ")
        say_number(draft, items[0], scene)
    draft.say(".")
    _cite_articles(draft, every, scene)
    draft.read_as(*read_difference([item.figure for item in every], ranked, scene))
    draft.because = (_comparable(every[0].figure),)
    draft.rate(*_sureness(every))
    articles = sorted({item.article for item in every})
    return finding(
        FindingKind.FIGURE_DIFFERENCE,
        [name],
        draft,
        scene.independent(articles),
    )


def _agreement(name: str, value: str, items: Sequence[AttributedFigure], scene: Scene) -> Finding:
    draft = Draft()
    articles = sorted({item.article for item in items})
    draft.say("Both articles give " if len(articles) == len("ab") else "All these articles give ")
    say_number(draft, items[0], scene)
    say_of_what(draft, items, scene)
    draft.say(".")
    _cite_articles(draft, items, scene)
    origins = scene.independent(articles)
    rounded = len({item.figure.comparator is Comparator.ABOUT for item in items}) > 1
    copies = "they derive from one text, so this counts once" if origins == 1 else "from independent origins"
    if rounded:
        draft.read_as(Reading.ROUNDING, "some print the number as a rounded one")
    draft.because = (_comparable(items[0].figure), Reason("origins", copies))
    draft.rate(*_sureness(items))
    return finding(
        FindingKind.FIGURE_AGREEMENT,
        [name, value],
        draft,
        origins,
    )


def _comparable(figure: Figure) -> Reason:
    if figure.event:
        return Reason("same event", "the same event and the same people or things counted")
    return Reason("same counted", "the same thing counted")


def _sureness(items: Sequence[AttributedFigure]) -> tuple[Sureness, str]:
    """Return how sure it is that figures are of one measure: what happened tells more than whose they are."""
    if any(item.figure.event is None for item in items):
        if any(item.holders for item in items):
            return Sureness.LIKELY, "it is told whose figure it is, but not of what event"
        return Sureness.POSSIBLE, "it is told neither of what event nor whose figure it is"
    if all(item.figure.counted is not None for item in items):
        return Sureness.SURE, "every article prints what is counted and what happened"
    return Sureness.LIKELY, "not every article prints what is counted"


def _ask(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Open the sentence: what the articles differ on, in the words most of them print."""
    event, holder = items[0].figure.event, _holder(items, scene)
    counted = _counted(items, scene)
    if counted is not None and is_event_alone(counted[0], event, scene.lexicon):
        counted = None
    if event is not None:
        draft.say("Articles differ on how many ")
        _say_counted(draft, counted, "people", scene)
        draft.say(f" {_befell(event, scene)}: ")
    elif holder is not None:
        draft.say("Articles give different figures for ")
        draft.quote(holder.text, holder)
        draft.say(": ")
    else:
        draft.say("Articles give different figures for ")
        named = (found for item in items if (found := _noun(item, scene)) is not None)
        _say_counted(draft, counted or next(named, None), "the same thing", scene)
        draft.say(": ")


def _befell(event: str, scene: Scene) -> str:
    """Return what happened as a verb: "were killed", but "protested", which nobody did to them."""
    done = any(entry.name == event and entry.done for entry in scene.lexicon.quantities.events)
    return f"were {event}" if done else event


def say_of_what(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Say what a number is of: " soldiers killed", " bodies", " seats for the Farmers' Party"."""
    event, lexicon = items[0].figure.event, scene.lexicon
    nouns = (found for item in items if (found := _noun(item, scene)) is not None)
    noun = next((found for found in nouns if not is_event_alone(found[0], event, lexicon)), None)
    if noun is not None and not prints(literal(items[0], scene), noun[0]):
        draft.say(_link(items[0].figure, noun[0], scene))
        draft.quote(in_small(noun[0], lexicon.names), noun[1])
    if event is not None and (noun is None or not goes_without_event(noun[0], event, lexicon)):
        draft.say(f" {event}")
    elif event is None and (holder := _holder(items, scene)) is not None:
        draft.say(" for ")
        draft.quote(holder.text, holder)


def _link(figure: Figure, noun: str, scene: Scene) -> str:
    """Return what stands between a number and its noun: "12 seats", "dozens of people", "61% for turnout"."""
    ahead = figure.counted is not None and figure.counted.end <= figure.spans[0].start
    if ahead and (figure.unit is not None or not is_several(noun, scene.lexicon)):
        return " for "
    return " " if figure.low is not None and figure.unit is None else " of "


def _say_counted(draft: Draft, counted: tuple[str, Evidence] | None, instead: str, scene: Scene) -> None:
    if counted is None:
        draft.say(instead)
    else:
        draft.quote(in_small(counted[0], scene.lexicon.names), counted[1])


def _counted(items: Sequence[AttributedFigure], scene: Scene) -> tuple[str, Evidence] | None:
    """Return the noun most articles count by; None for people in general."""
    nouns: dict[str, list[Evidence]] = defaultdict(list)
    for item in items:
        if (found := _noun(item, scene)) is not None:
            nouns[found[0]].append(found[1])
    event = items[0].figure.event
    telling = [noun for noun in nouns if populations(noun, scene.lexicon, event) != ANY]
    if not telling:
        return None
    best = min(telling, key=lambda noun: (-len(nouns[noun]), len(noun), noun))
    return best, nouns[best][0]


def _noun(item: AttributedFigure, scene: Scene) -> tuple[str, Evidence] | None:
    """Return the counted noun where it stands in the words that show the figure."""
    counted, shown = item.figure.counted, shown_at(item, scene)
    if counted is None or not any(span.covers(counted) for span in shown.spans):
        return None
    return counted.of(scene.article(item.article).text), shown


def _holder(items: Sequence[AttributedFigure], scene: Scene) -> Evidence | None:
    """Return the printed name of the actor whose figure it is, people first."""
    counts = Counter(holder for item in items for holder in item.holders)
    if not counts:
        return None
    best = min(counts, key=lambda h: (-counts[h], scene.actors[h].kind is not ActorKind.PERSON, h))
    item = next(item for item in items if best in item.holders)
    sentence = scene.sentence(item.article, item.figure.spans[0].start)
    mentions = [m for m in scene.mentions[best, item.article] if sentence.covers(m.span)]
    name = scene.actors[best].name
    shown = min(mentions, key=lambda m: (m.form != name, -len(m.form), m.span))
    return scene.evidence(shown.article, (shown.span,), shown.anchor)


def say_number(draft: Draft, item: AttributedFigure, scene: Scene) -> None:
    """Say a number as printed, small within a sentence of ours: "Eight" becomes "eight"."""
    words = literal(item, scene)
    if words[:1].isdigit():
        draft.say(BOUNDS[item.figure.comparator])
    elif words[1:2].islower() or words[1:2] == " ":
        words = words[:1].lower() + words[1:]
    draft.quote(words, shown_at(item, scene))


def _cite_articles(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Cite one passage of every article for each value it gives."""
    seen: set[tuple[str, Value]] = set()
    for item in sorted(items, key=_place):
        if (key := (item.article, value_of(item, scene))) not in seen:
            seen.add(key)
            draft.cite(shown_at(item, scene))


def _size(figure: Figure) -> Decimal:
    if figure.low is not None:
        return figure.low
    return Decimal(figure.order[0]) if figure.order else figure.high or Decimal(0)


def _first(items: Sequence[AttributedFigure]) -> tuple[str, Span]:
    return min(_place(item) for item in items)


def _place(item: AttributedFigure) -> tuple[str, Span]:
    return item.article, item.figure.spans[0]
