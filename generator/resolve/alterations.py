"""What copies do to a quotation beyond other words: cut and join it, date it otherwise, quote what was reported."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from generator.model.briefing import AttributedStatement, Evidence
from generator.model.findings import ActorKind, StatementKind
from generator.model.reasons import Reason
from generator.model.span import Span, printed
from generator.resolve.changes import COMPARED, SIGN, Copy, left_out
from generator.resolve.scene import Scene
from generator.text.folding import folded, folded_words

SAME: Final = 0.6  # share of the content words of both that makes two copies the same words
FEWEST: Final = 3  # content words
APART: Final = 80  # characters between two quotations of one article that are two
NEAR: Final = 40  # characters between a quotation and where it was spoken
LAST_WORD: Final = re.compile(r"[^\W\d_]+(?=\s*\Z)")

Items = Sequence[AttributedStatement]


@dataclass(frozen=True, slots=True)
class Alteration:
    """What copies of one utterance do to it: our words, with the printed ones between them, and why it counts."""

    reason: Reason
    said: str
    shown: tuple[tuple[str, Evidence], ...] = ()
    joint: str = ""
    after: str = ""
    cited: tuple[Evidence, ...] = ()


CUT = Reason("left out", "words are left out and nothing shows it")
JOINED = Reason("joined", "one quotation in one article is two in another")
DATED = Reason("other day", "the same words are dated to different days")
PLACED = Reason("other place", "the same words are said to be of different places")
TURNED = Reason("turned direct", "copies of one text: one quotes what the other tells in its own words")


def alterations(items: Items, halves: Iterable[Items], scene: Scene) -> Iterator[Alteration]:
    """Yield what the copies of one utterance do to it, at most one of each kind.

    `halves` are two quotations of one article that a copy among `items` prints as one.
    """
    ordered = sorted(items, key=lambda item: (item.article, item.id))[:COMPARED]
    same = [pair for pair in combinations(ordered, 2) if _are_same_words(*pair, scene)]
    finders: tuple[Callable[[AttributedStatement, AttributedStatement, Scene], Alteration | None], ...]
    finders = (_cut, _dated, _placed, _turned)
    for finder in finders:
        found = (finder(one, other, scene) for one, other in same)
        if (alteration := next((one for one in found if one is not None), None)) is not None:
            yield alteration
    for one, other in halves:
        yield _joined(one, other, scene)
        break


def _are_same_words(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> bool:
    """Tell whether two copies of different articles share most of their words, and one prints them as a quotation."""
    words, others = (scene.wording.content(_printed(item, scene)) for item in (one, other))
    shared = len(words & others)
    quoted = StatementKind.DIRECT in {one.statement.kind, other.statement.kind}
    return (
        one.article != other.article and quoted and shared >= FEWEST and shared >= SAME * min(len(words), len(others))
    )


def _printed(item: AttributedStatement, scene: Scene) -> str:
    return printed(scene.article(item.article).text, item.statement.spans)


def _cut(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> Alteration | None:
    """Find words inside one quotation that the other leaves out without a sign."""
    if any(item.statement.kind is StatementKind.INDIRECT for item in (one, other)):
        return None
    copies = [Copy.of(scene.evidence(item.article, item.statement.spans, item.id), item) for item in (one, other)]
    for whole, short in (copies, copies[::-1]):
        if (words := left_out(whole, short, scene.wording)) is not None:
            return Alteration(CUT, "one leaves out “", ((words, whole.evidence),), after="” and shows no sign of it")
    return None


def _dated(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> Alteration | None:
    """Find two days to which the same words are dated, printed in different words."""
    days = [_day(item, scene) for item in (one, other)]
    if None in days or one.statement.said_on == other.statement.said_on:
        return None
    shown = tuple((day.text, day) for day in days if day is not None)
    if len({folded_words(text) for text, _ in shown}) < len(shown):
        return None
    return Alteration(DATED, "they are dated “", shown, "” or “", "”")


def _day(item: AttributedStatement, scene: Scene) -> Evidence | None:
    """Return the printed day on which a statement was made, where the article tells it."""
    first, last = item.statement.spans[0], item.statement.spans[-1]
    around = Span(scene.sentence(item.article, first.start).start, scene.sentence(item.article, last.end - 1).end)
    dates = scene.reports[item.article].dates
    told = (
        date.span
        for date in dates
        if date.date == item.statement.said_on and around.covers(date.span) and not _inside(date.span, item)
    )
    span = next(told, None)
    return None if span is None else scene.evidence(item.article, (span,))


def _inside(span: Span, item: AttributedStatement) -> bool:
    return any(one.covers(span) for one in item.statement.spans)


def _placed(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> Alteration | None:
    """Find two places at which the same words are said to have been spoken."""
    places = [_place(item, scene) for item in (one, other)]
    if None in places:
        return None
    shown = tuple((place.text, place) for place in places if place is not None)
    first, second = ({*folded_words(text)} for text, _ in shown)
    if not first.isdisjoint(second):
        return None
    return Alteration(PLACED, "they are said to have been spoken in “", shown, "” or “", "”")


def _place(item: AttributedStatement, scene: Scene) -> Evidence | None:
    """Return the town in which a statement is said to have been made: "she told a rally in Dalby"."""
    cue, report = item.statement.cue, scene.reports[item.article]
    if cue is None:
        return None
    text, sentence = report.article.text, scene.sentence(item.article, cue.start)
    countries, links = scene.lexicon.comparison.country_of, scene.lexicon.names.parts.place_prepositions
    for cast in report.cast:
        if cast.kind is not ActorKind.PLACE:
            continue
        for mention in cast.mentions[bisect_left(cast.mentions, cue.end, key=lambda one: one.span.start) :]:
            span = mention.span
            if span.end > sentence.end or span.start - cue.end > NEAR:
                break
            between = text[cue.end : span.start]
            before = LAST_WORD.search(between)
            if (
                before is not None
                and folded(before.group()) in links
                and "," not in between
                and folded(span.of(text)) not in countries
                and not _inside(span, item)
                and not (item.statement.speaker is not None and item.statement.speaker.overlaps(span))
            ):
                return scene.evidence(item.article, (span,), None)
    return None


def _turned(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> Alteration | None:
    """Find words that one copy of a text quotes and the other tells in its own voice."""
    kinds = {one.statement.kind: one, other.statement.kind: other}
    if scene.origin_of[one.article] != scene.origin_of[other.article] or StatementKind.INDIRECT not in kinds:
        return None
    quoted, told = (kinds[kind] for kind in (StatementKind.DIRECT, StatementKind.INDIRECT))
    shown = tuple(scene.evidence(item.article, item.statement.spans, item.id) for item in (quoted, told))
    return Alteration(TURNED, "one copy puts in quotation marks what another reports in its own words", cited=shown)


def _joined(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> Alteration:
    shown = tuple(scene.evidence(item.article, item.statement.spans, item.id) for item in (one, other))
    return Alteration(JOINED, "one article joins two quotations of another into one", cited=shown)


def joined_quotations(
    echoed: Iterable[tuple[AttributedStatement, AttributedStatement]], scene: Scene
) -> dict[str, list[Items]]:
    """Return, by the id of a statement that is one quotation, the two of another article that it holds.

    `echoed` are pairs of statements the shorter of which stands nearly whole in the other.
    """
    held: Mapping[tuple[str, str], dict[str, AttributedStatement]] = defaultdict(dict)
    by_id: dict[str, AttributedStatement] = {}
    for pair in echoed:
        if any(item.statement.kind is not StatementKind.DIRECT for item in pair):
            continue
        short, long = sorted(pair, key=lambda item: (sum(map(len, item.statement.spans)), item.id))
        by_id[long.id] = long
        if len(long.statement.spans) == 1 and not SIGN.search(_printed(long, scene)):
            held[long.id, short.article][short.id] = short
    joined: dict[str, list[Items]] = defaultdict(list)
    for (whole, _), parts in sorted(held.items()):
        ordered = sorted(parts.values(), key=lambda item: item.statement.spans)
        for one, other in pairwise(ordered):
            if other.statement.spans[0].start - one.statement.spans[-1].end >= APART and _are_apart(one, other, scene):
                joined[whole].append((one, other))
    return dict(joined)


def _are_apart(one: AttributedStatement, other: AttributedStatement, scene: Scene) -> bool:
    """Tell whether two quotations say different things, each of some length."""
    words, others = (scene.wording.content(_printed(item, scene)) for item in (one, other))
    return min(len(words), len(others)) >= FEWEST and 2 * len(words & others) < min(len(words), len(others))
