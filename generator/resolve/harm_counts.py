"""The printed counts of killed and injured that are of the story: people known to be harmed, and all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.lexicon.load import Lexicon
from generator.model.briefing import AttributedFigure
from generator.model.findings import Extent, Figure
from generator.model.span import Span
from generator.resolve.past import past_event
from generator.resolve.populations import populations
from generator.resolve.scene import Scene
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded_words

KILLED: Final = "killed"
INJURED: Final = "injured"
HOSPITALISED: Final = "hospitalised"
INFECTED: Final = "infected"
EVENTS: Final = frozenset({KILLED, INJURED, HOSPITALISED})
STRETCH: Final = 160  # characters of a number with the words that tell what happened
AHEAD: Final = 20  # characters ahead of a number in which "including" stands


@dataclass(frozen=True, slots=True)
class Count:
    """A printed count of an article, and how many it stands for together with people told of beside it."""

    item: AttributedFigure
    value: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The counts an article prints of one event, in the order of the text."""

    counts: tuple[Count, ...]

    def best(self, told: int) -> int:
        """Return the number given most often; of equals that of the people told one by one, then the first."""
        given = Counter(one.value for one in self.counts)
        most = max(given.values(), default=0)
        equal = [value for value in given if given[value] == most]
        return told if told in equal else next(iter(equal), 0)


def harm_counts(scene: Scene) -> Mapping[str, Sequence[AttributedFigure]]:
    """Return the counts of killed, injured and hospitalised people by article.

    Those of one side tell how many there were at least; where nothing but sides is counted, nobody knows of all, and
    no count of that event is kept: "12 guards died, and dozens of protesters".
    """
    days = sorted(one.article.published for one in scene.reports.values() if one.article.published)
    story = days[0] if days else None
    events = EVENTS - {HOSPITALISED} if _is_illness(scene) else EVENTS
    harmed = [item for item in scene.figures if item.figure.event in events]
    around = {one: Surroundings.of(scene.reports[one], {}, story) for one in sorted({item.article for item in harmed})}
    counts = [item for item in harmed if _is_of_story(item.figure, around[item.article], scene.lexicon)]
    kept: dict[str, list[AttributedFigure]] = defaultdict(list)
    for event in sorted(events):
        for item in _of_all([item for item in counts if item.figure.event == event], scene):
            kept[item.article].append(item)
    return kept


def _of_all(counts: Sequence[AttributedFigure], scene: Scene) -> list[AttributedFigure]:
    """Return the counts of one event that may be of all whom it befell."""
    sides = {item.id: _side(item, scene) for item in counts}
    numbers = [item for item in counts if item.figure.low is not None]
    general = max((int(item.figure.low or 0) for item in numbers if not sides[item.id]), default=0)
    several = len({side for side in sides.values() if side}) > 1 or len(numbers) < len(counts)
    if several and not general:
        return []
    return [item for item in numbers if not sides[item.id] or int(item.figure.low or 0) >= general]


def _side(item: AttributedFigure, scene: Scene) -> frozenset[str]:
    """Return the sides of a fight or crowd that a count is of, nobody where it is of people in general."""
    counted = item.figure.counted
    if counted is None:
        return frozenset()
    text = scene.article(item.article).text
    classes = populations(counted.of(text), scene.lexicon, item.figure.event)
    return classes if classes <= scene.lexicon.comparison.classes.sides else frozenset()


def _is_of_story(figure: Figure, surroundings: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether a count is neither of another event nor of a stretch of time, and of people known to be harmed.

    Left out are herds, the "feared dead" and the guard of "12 people, including one guard".
    """
    if figure.extent is Extent.WINDOW or past_event(figure, surroundings, lexicon) is not None:
        return False
    text = surroundings.report.article.text
    told = folded_words(stretch(figure).of(text))
    counted = folded_words(figure.counted.of(text)) if figure.counted is not None else ()
    start = figure.spans[0].start
    ahead = folded_words(text[max(0, start - AHEAD) : start])[-1:]
    return not (
        lexicon.harms.around["animals"].intersection((*told, *counted))
        or lexicon.comparison.classes.presumed.intersection(told)
        or lexicon.quantities.counted["including"].intersection(ahead)
    )


def stretch(figure: Figure) -> Span:
    """Return a number with the words that tell what happened, where they stand close by."""
    spans, event = figure.spans, figure.event_span
    whole = spans[0] if event is None else Span(min(spans[0].start, event.start), max(spans[-1].end, event.end))
    return whole if len(whole) <= STRETCH else spans[0]


def sentence_of(item: AttributedFigure, scene: Scene) -> Span:
    """Return the sentence a count stands in."""
    return scene.sentence(item.article, item.figure.spans[0].start)


def _is_illness(scene: Scene) -> bool:
    """Tell whether the articles count people who fell ill: those in hospital are then not injured."""
    return any(item.figure.event == INFECTED for item in scene.figures)
