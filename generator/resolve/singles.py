"""Findings on what one article alone has: voices and counts nobody else reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from generator.model.briefing import AttributedFigure, AttributedStatement, Evidence, Finding, FindingKind, Sureness
from generator.model.findings import ActorKind
from generator.model.reasons import Reason
from generator.resolve.measure import ANYONE
from generator.resolve.phrasing import literal, say_number, say_of_what, shown_at
from generator.resolve.populations import populations
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding, in_small, prints
from generator.resolve.voices import is_bare_office, said_by, source_words, speaker_evidence, voice

SPEAKERS = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})
MANY_SOURCES = 2  # articles there must be for one to be alone with something
MOST_VOICES = 20  # voices of one article alone
MOST_COUNTS = 12  # counts of one article alone; what weighs less is found on its page
MANY = 10  # people a count needs to be worth a line where nothing is told to have happened to them
HANDLE = "@"
ONLY_TEXT = Reason("only text", "the articles that quote this source are copies of one text")
ONLY_VOICE = Reason("only voice", "no other article quotes this source or carries these words")
ONLY_COUNT = Reason("only count", "no other article gives a figure for this")


Echoed = tuple[AttributedStatement, AttributedStatement]


class Rank(IntEnum):
    """What one article alone has, in the order a reader should see it."""

    FATE = 0  # what happened to people: "30 people killed"
    NAMED = 1  # a person or body by name
    UNNAMED = 2  # "a harbour official"
    HAPPENING = 3  # what happened to things
    AMOUNT = 4  # money, land and whatever else is told to be of something
    COUNT = 5
    COPIED = 6  # a source that copies of one text share


@dataclass(frozen=True, slots=True)
class Single:
    """A finding on one article, and its place among those of its kind: rank, then event, then size."""

    made: Finding
    place: tuple[int, int, int, str]


def single_sources(scene: Scene, echoed: Iterable[Echoed]) -> Iterator[Finding]:
    """Yield what one article alone has, the weightiest first and of each article so much as a reader takes in.

    `echoed` are pairs of statements of two articles that say the same.
    """
    if len(scene.reports) < MANY_SOURCES:
        return
    voices = _weightiest(_voices(scene, echoed), MOST_VOICES)
    counts = _weightiest(_counts(scene), MOST_COUNTS)
    for single in sorted((*voices, *counts), key=lambda one: one.place):
        yield single.made


def _weightiest(singles: Iterable[Single], most: int) -> Iterator[Single]:
    """Yield of each article so many findings as a reader takes in: no count crowds out a voice."""
    shown: Counter[str] = Counter()
    for single in sorted(singles, key=lambda one: one.place):
        shown.update(single.made.articles)
        if all(shown[article] <= most for article in single.made.articles):
            yield single


def _voices(scene: Scene, echoed: Iterable[Echoed]) -> Iterator[Single]:
    """Yield a finding for each speaker who speaks in one article only and says what no other carries.

    Copies of one text are one source: who speaks in them alone comes after those of one article.
    """
    by_voice: dict[str, list[AttributedStatement]] = defaultdict(list)
    pairs = tuple(echoed)
    elsewhere = frozenset(item.id for pair in pairs for item in pair)
    apart = (pair for pair in pairs if scene.independent([item.article for item in pair]) > 1)
    in_other_texts = frozenset(item.id for pair in apart for item in pair)
    for item in scene.statements:
        if (name := voice(item, scene)) is not None:
            by_voice[name].append(item)
    for name in sorted(by_voice):
        items = by_voice[name]
        alone = scene.independent([item.article for item in items]) == 1
        copied = len({item.article for item in items}) > 1
        heard = in_other_texts if copied else elsewhere
        own = [item for item in items if item.id not in heard and item.statement.outer is None]
        named = items[0].speaker is not None and scene.actors[name].kind in SPEAKERS
        person = named and scene.actors[name].kind is ActorKind.PERSON
        unheard = person or not any(item.id in heard for item in items)
        if alone and (not copied or len(scene.origins) > 1) and _is_worthy(items[0], scene) and own and unheard:
            made = _only_voice(name, own, items, scene)
            rank = Rank.COPIED if len(made.articles) > 1 else Rank.NAMED if named else Rank.UNNAMED
            yield Single(made, (rank, 0, 0, made.id))


def _is_worthy(item: AttributedStatement, scene: Scene) -> bool:
    """Tell whether a speaker is a person or body, or a source that the article introduces."""
    known = item.speaker is not None and scene.actors[item.speaker].kind in SPEAKERS
    return known or source_words(item, scene) is not None


def _only_voice(
    name: str, own: Sequence[AttributedStatement], items: Sequence[AttributedStatement], scene: Scene
) -> Finding:
    """Cite the most telling of a speaker's `own` statements, and one of each copy among all `items` of the speaker."""
    item = max(own, key=lambda one: (_names_inside(one, scene), -one.statement.spans[0].start))
    copies = {one.article: one for one in reversed((*own, *items)) if one.article != item.article}
    draft = Draft()
    draft.say("Only copies of one text cite " if copies else "Only one article cites ")
    evidence, speaker = said_by(item, scene), speaker_evidence(item, scene)
    _name_source(draft, item, speaker.text, evidence if prints(evidence.text, speaker.text) else speaker, scene)
    draft.say(".")
    draft.cite(evidence)
    for article in sorted(copies):
        draft.cite(said_by(copies[article], scene))
    draft.because = (ONLY_TEXT if copies else ONLY_VOICE,)
    draft.rate(Sureness.LIKELY, "another article may say it in words too different to be recognised")
    return finding(FindingKind.SINGLE_SOURCE, [*sorted({item.article, *copies}), name], draft, 1)


def _name_source(draft: Draft, item: AttributedStatement, words: str, shown: Evidence, scene: Scene) -> None:
    """Say who is cited: a name as printed, a description as it reads inside a sentence: "a nurse", "the envoy"."""
    if item.speaker is not None and scene.actors[item.speaker].kind is not ActorKind.GROUP:
        draft.quote(words, shown)
        return
    if is_bare_office(words, scene.lexicon):
        draft.say("the ")
    draft.quote(in_small(words, scene.lexicon.names), shown)


def _names_inside(item: AttributedStatement, scene: Scene) -> int:
    """Return how many others a statement names in words, not by a handle; the one that names most tells most."""
    report = scene.reports[item.article]
    return sum(
        number != item.statement.cast
        and any(
            span.covers(mention.span) and report.article.text[mention.span.start] != HANDLE
            for mention in cast.mentions
            for span in item.statement.spans
        )
        for number, cast in enumerate(report.cast)
    )


def _counts(scene: Scene) -> Iterator[Single]:
    """Yield a finding for each count of one article alone that is of people, or of something that happened."""
    printed_in = _articles_by_count(scene)
    told: set[tuple[str, str]] = set()
    for item in scene.figures:
        alone = all(printed_in[key] == {item.article} for key in _counted_as(item, scene))
        if item.group is not None or scene.measures[item.id].is_left_out or not alone or not _is_telling(item, scene):
            continue
        evidence = shown_at(item, scene)
        if (item.article, evidence.text) not in told:
            told.add((item.article, evidence.text))
            yield _placed(item, scene)


def _placed(item: AttributedFigure, scene: Scene) -> Single:
    figure, quantities = item.figure, scene.lexicon.quantities
    made, size = _only_count(item, scene), -int(figure.low or 0)
    if figure.event is None:
        rank = Rank.COUNT if item.topic is None and figure.reporter is None else Rank.AMOUNT
        return Single(made, (rank, 0, size, made.id))
    event = next((n for n, one in enumerate(quantities.events) if one.name == figure.event), len(quantities.events))
    rank = Rank.HAPPENING if figure.event in quantities.counted["events_of_things"] else Rank.FATE
    return Single(made, (rank, event, size, made.id))


def _articles_by_count(scene: Scene) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for item in scene.figures:
        for key in _counted_as(item, scene):
            found[key].add(item.article)
    return found


def _counted_as(item: AttributedFigure, scene: Scene) -> set[tuple[str, str]]:
    """Return the value with its unit and with each population: who gives the same number of the same is not alone."""
    figure, text = item.figure, scene.article(item.article).text
    value = str(figure.low) if figure.low is not None else literal(item, scene).casefold()
    counted = "" if figure.counted is None else figure.counted.of(text)
    names = populations(counted, scene.lexicon, figure.event) | ({figure.unit} if figure.unit else set())
    return {(value, name) for name in names or {ANYONE}}


def _is_telling(item: AttributedFigure, scene: Scene) -> bool:
    """Tell whether a count is worth a line where one article alone gives it: "10 minutes" is not."""
    figure, text = item.figure, scene.article(item.article).text
    if figure.event is not None or item.topic is not None:
        return True
    if figure.unit in scene.lexicon.comparison.classes.passing_units:
        return False
    if figure.counted is None and figure.unit is None:
        return False
    if figure.statement is not None or figure.reporter is not None:
        return figure.low is not None and figure.low >= MANY
    if figure.counted is None or figure.unit is not None or figure.low is None or figure.low < MANY:
        return False
    known = set(scene.lexicon.comparison.population_of.values()) | {ANYONE}
    return not populations(figure.counted.of(text), scene.lexicon).isdisjoint(known)


def _only_count(item: AttributedFigure, scene: Scene) -> Finding:
    draft = Draft(because=(ONLY_COUNT,))
    draft.rate(Sureness.LIKELY, "another article may count it in words too different to be recognised")
    draft.say("Only one article gives ")
    say_number(draft, item, scene)
    say_of_what(draft, [item], scene)
    draft.say(".")
    return finding(FindingKind.SINGLE_SOURCE, [item.article, item.id], draft, 1)
