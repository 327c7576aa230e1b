"""How our sentences say a figure: its number as printed, what it counts, what happened and whose it is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.model.briefing import AttributedFigure, Evidence
from generator.model.findings import ActorKind, Comparator, Figure
from generator.model.span import Span, printed
from generator.resolve.measure import ANY
from generator.resolve.populations import populations
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, in_small, prints
from generator.resolve.told import goes_without_event, is_event_alone, is_several
from generator.text.folding import folded_words

BOUNDS = {
    Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ",
    Comparator.AT_MOST: "at most ",
    Comparator.LESS_THAN: "fewer than ",
    Comparator.ABOUT: "about ",
    Comparator.EXACTLY: "",
}


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


def ask(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Open the sentence: what the articles differ on, in the words most of them print."""
    event, holder = event_of(items[0], scene), _holder(items, scene)
    counted = _counted(items, scene)
    if counted is not None and is_event_alone(counted[0], event, scene.lexicon):
        counted = None
    if event is not None:
        draft.say("Articles differ on how many ")
        _say_counted(draft, counted, "people", scene)
        draft.say(f" {_befell(event, scene)}")
        say_where(draft, items, scene)
        draft.say(": ")
    elif (topic := label(items, scene)) is not None:
        draft.say(f"Articles give different figures for {topic}: ")
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
    event, lexicon = event_of(items[0], scene), scene.lexicon
    nouns = (found for item in items if (found := _noun(item, scene)) is not None)
    noun = next((found for found in nouns if not is_event_alone(found[0], event, lexicon)), None)
    if noun is not None and event is not None and _is_elided(items[0].figure, noun[0], scene):
        noun = None
    if noun is not None and not prints(literal(items[0], scene), noun[0]):
        draft.say(_link(items[0].figure, literal(items[0], scene), noun[0], scene))
        draft.quote(in_small(noun[0], lexicon.names), noun[1])
    if event is not None and (noun is None or not goes_without_event(noun[0], event, lexicon)):
        draft.say(f" {event}")
    elif event is None and (topic := label(items, scene)) is not None:
        draft.say(f" for {topic}")
    elif event is None and (holder := _holder(items, scene)) is not None:
        draft.say(" for ")
        draft.quote(holder.text, holder)


def _is_elided(figure: Figure, noun: str, scene: Scene) -> bool:
    """Tell whether a number goes without its noun: "one miner died and two are missing" names no miners."""
    ahead = figure.counted is not None and figure.counted.end <= figure.spans[0].start
    return ahead and figure.low != 1 and not is_several(noun, scene.lexicon)


def _link(figure: Figure, number: str, noun: str, scene: Scene) -> str:
    """Return what stands between a number and its noun: "12 seats", "dozens of people", "61% for turnout"."""
    ahead = figure.counted is not None and figure.counted.end <= figure.spans[0].start
    if ahead and (figure.unit is not None or not is_several(noun, scene.lexicon)):
        return " for "
    if figure.unit is not None:
        return " of "
    last = folded_words(number)[-1:]
    return (
        " of " if figure.low is None and any(scene.lexicon.comparison.singular(word) != word for word in last) else " "
    )


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
    event = event_of(items[0], scene)
    telling = [noun for noun in nouns if populations(noun, scene.lexicon, event) != ANY]
    if not telling:
        return None
    several = {noun for noun in telling if is_several(noun, scene.lexicon)}
    best = min(telling, key=lambda noun: (noun not in several, -len(nouns[noun]), len(noun), noun))
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


def say_where(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Say which part of the whole a count is of: " in Harn"."""
    place = scene.measures[items[0].id].place
    if place is None or not scene.measures[items[0].id].is_among:
        return
    words = re.compile(r"\W+".join(re.escape(word) for word in place.split()), re.IGNORECASE)
    for item in items:
        sentence, text = scene.sentence(item.article, item.figure.spans[0].start), scene.article(item.article).text
        if match := words.search(text, sentence.start, sentence.end):
            shown = scene.evidence(item.article, (Span(*match.span()),))
            draft.say(" in ")
            draft.quote(shown.text, shown)
            return


def say_number(draft: Draft, item: AttributedFigure, scene: Scene) -> None:
    """Say a number as printed, small within a sentence of ours: "Eight" becomes "eight".

    Words that do not read on in one are said in ours: "exceeds 90" becomes "more than 90".
    """
    words = literal(item, scene)
    head, number = _parted(words, scene)
    if not head or not scene.lexicon.comparison.classes.bounding.isdisjoint(folded_words(head)):
        draft.say(BOUNDS[item.figure.comparator])
        words = number
    draft.quote(_small(words, scene), shown_at(item, scene))


def say_plain_number(draft: Draft, items: Sequence[AttributedFigure], scene: Scene) -> None:
    """Say the number that several figures share, without what bounds it in some of them."""
    item = min(items, key=lambda one: one.figure.comparator is not Comparator.EXACTLY)
    draft.quote(_small(_parted(literal(item, scene), scene)[1], scene), shown_at(item, scene))


def printings(items: Sequence[AttributedFigure], scene: Scene) -> list[tuple[str, AttributedFigure]]:
    """Return the ways in which figures of one value are printed where they bound it differently: "nearly 90", "90"."""
    short = scene.lexicon.comparison.classes.falling_short
    found: dict[str, tuple[str, AttributedFigure]] = {}
    for item in items:
        words = _small(literal(item, scene), scene)
        found.setdefault(f"{_parted(words, scene)[0]} {item.figure.unit}", (words, item))
    shown = [item for _, item in found.values()]
    bounds = {(item.figure.comparator, item.figure.unit, _head(item, scene) in short) for item in shown}
    return [found[head] for head in sorted(found)] if len(bounds) > 1 else []


def _head(item: AttributedFigure, scene: Scene) -> str:
    return _parted(_small(literal(item, scene), scene), scene)[0]


def label(items: Sequence[AttributedFigure], scene: Scene) -> str | None:
    """Return what amounts are of, in our words: "the amount spilled"."""
    topic = items[0].topic
    return None if topic is None else scene.lexicon.comparison.topics.by_name[topic].label


def event_of(item: AttributedFigure, scene: Scene) -> str | None:
    """Return what happened to the counted, also where it is told in other words; None for an amount of something."""
    return scene.measures[item.id].event


def _parted(words: str, scene: Scene) -> tuple[str, str]:
    """Return what stands ahead of a printed number, and the number: "at least", "12"."""
    numerals = scene.lexicon.quantities.numerals
    pieces = words.split(" ")
    for at, piece in enumerate(pieces):
        if any(letter.isdigit() for letter in piece) or piece.casefold().partition("-")[0] in numerals.opening:
            return " ".join(pieces[:at]), " ".join(pieces[at:])
    return "", words


def _small(words: str, scene: Scene) -> str:
    """Return a number that opens a printed sentence as it stands inside one of ours; "Rs 5 lakh" stays."""
    first = words.partition(" ")[0].partition("-")[0]
    opening = scene.lexicon.quantities.numerals.opening
    is_word = first.casefold() in opening or scene.lexicon.names.is_common(first.lower())
    return words[:1].lower() + words[1:] if is_word else words
