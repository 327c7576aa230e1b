"""The same measure across articles: what happened to whom, in what unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure, Report
from generator.resolve.anchors import Key, name_groups
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

ANYONE = "people"
LONGEST = 5  # words of a population's name
NEXT = 50  # figures of a block each is linked with: bounds the work on hostile input


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure measures: two figures are comparable when these agree.

    `populations` are the classes of people or things counted; `topic` their words, for counts outside every event.
    """

    event: str | None
    unit: str | None
    trend: str | None
    populations: frozenset[str]
    topic: frozenset[str]
    place: str | None
    year: str | None

    def comparable(self, other: Measure) -> bool:
        """Tell whether two figures measure one thing: officers killed and people killed do not."""
        if (self.event, self.unit, self.trend) != (other.event, other.unit, other.trend):
            return False
        if _differ(self.place, other.place) or _differ(self.year, other.year):
            return False
        if self.event is None:
            return len(self.topic) > 1 and self.topic == other.topic
        return bool(self.populations) and self.populations == other.populations


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def measures(reports: Sequence[Report], wording: Wording, lexicon: Lexicon) -> dict[Key, Measure]:
    """Return what each figure of each article measures."""
    return {
        (report.article.id, number): measure(report.article.text, figure, wording, lexicon)
        for report in reports
        for number, figure in enumerate(report.figures)
    }


def measure(text: str, figure: Figure, wording: Wording, lexicon: Lexicon) -> Measure:
    """Return what one figure measures."""
    counted = "" if figure.counted is None else figure.counted.of(text)
    return Measure(
        event=figure.event,
        unit=figure.unit,
        trend=figure.trend,
        populations=populations(counted, lexicon),
        topic=wording.content(counted),
        place=None if figure.place is None else " ".join(folded_words(figure.place.of(text))),
        year=None if figure.as_of is None else figure.as_of[:4],
    )


def populations(counted: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the classes of those counted: "12 police officers and soldiers" gives officers and soldiers.

    A count without a noun, "ten were killed", is one of people.
    """
    conjunctions = lexicon.words.conjunctions
    parts: list[list[str]] = [[]]
    for word in folded_words(counted):
        if word in conjunctions:
            parts.append([])
        else:
            parts[-1].append(word)
    found = {_population(part, lexicon) for part in parts if part}
    return frozenset(found or {ANYONE})


def _population(words: Sequence[str], lexicon: Lexicon) -> str:
    """Return the class of one noun phrase, by its last words ahead of any preposition, or its head itself."""
    comparison, prepositions = lexicon.comparison, lexicon.words.prepositions
    words = [word for word in words if word not in lexicon.words.determiners] or words
    plain = [comparison.singular(word) for word in words]
    for length in range(LONGEST, 1, -1):
        for start in range(len(plain) - length, -1, -1):
            if name := comparison.population_of.get(" ".join(plain[start : start + length])):
                return name
    head = next((at for at, word in enumerate(words) if word in prepositions), len(words))
    noun = plain[max(head, 1) - 1]
    if noun in comparison.classes.anyone:
        return ANYONE
    return comparison.population_of.get(noun, noun)


def measure_groups(found: Mapping[Key, Measure]) -> dict[Key, str]:
    """Return the id of the measure each figure belongs to, where another article gives it too."""
    blocks: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    for key in sorted(found):
        one = found[key]
        what = one.topic if one.event is None else one.populations
        blocks[one.event, one.unit, one.trend, what].append(key)
    links = [
        Link(block[at], other, 1.0)
        for block in blocks.values()
        for at in range(len(block))
        for other in block[at + 1 : at + 1 + NEXT]
        if found[block[at]].comparable(found[other])
    ]
    groups = clusters(sorted(found), links, Labels({}, {}))
    return name_groups("m", [group for group in groups if len({article for article, _ in group}) > 1])
