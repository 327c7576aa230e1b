"""Counts by place: "41 homes in Amberly and nine in Corve" are parts of those destroyed in the whole valley."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.resolve.measure import Measure
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded_words

RIGHT_AHEAD = 3  # characters between a place and the number it is of: "In Harn, 25 died"
AHEAD = 30  # the same where nothing stands nearer behind the number
BEHIND = 60  # characters behind a count and its verb in which its place stands
LOOK_BACK = 20  # characters ahead of a name that hold its preposition


def with_regions(found: Mapping[Key, Measure], reports: Sequence[Report], lexicon: Lexicon) -> dict[Key, Measure]:
    """Return measures in which counts of places that one sentence sets side by side are parts, in every article."""
    places = {key: name for report in reports for key, name in _places(report, found, lexicon).items()}
    regions = _regions(places, found, reports)
    made = dict(found)
    for key, place in places.items():
        one = found[key]
        if one.event is not None and one.past is None and (one.event, place) in regions:
            made[key] = replace(one, is_among=True, place=place)
    return made


def _regions(
    places: Mapping[Key, str], found: Mapping[Key, Measure], reports: Sequence[Report]
) -> set[tuple[str | None, str]]:
    """Return the places that have a count of their own beside that of another, with what happened there."""
    told: dict[tuple[str, Span, str | None, frozenset[str]], set[str]] = defaultdict(set)
    for report in reports:
        around = Surroundings.of(report, {})
        for number, figure in enumerate(report.figures):
            key = (report.article.id, number)
            one = found[key]
            if key in places and one.event is not None:
                told[report.article.id, around.sentence(figure), one.event, one.populations].add(places[key])
    found_in = {(event, place) for (_, _, event, _), names in told.items() if len(names) > 1 for place in names}
    return found_in | {(one.event, one.place) for one in found.values() if one.is_among and one.place}


def _places(report: Report, found: Mapping[Key, Measure], lexicon: Lexicon) -> dict[Key, str]:
    """Return the place each count of an event is of, by the words right beside it."""
    around = Surroundings.of(report, {})
    names = [name for name in _names(report) if _is_led_to(name, report.article.text, lexicon)]
    made = {}
    for number, figure in enumerate(report.figures):
        if found[report.article.id, number].event is not None and (at := _place(figure, names, around)) is not None:
            made[report.article.id, number] = " ".join(folded_words(at.of(report.article.text)))
    return made


def _names(report: Report) -> list[Span]:
    return sorted({mention.span for cast in report.cast for mention in cast.mentions})


def _is_led_to(name: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a preposition of place leads to a name: "in Harn"."""
    words = folded_words(text[max(0, name.start - LOOK_BACK) : name.start])
    if words and words[-1] in lexicon.words.articles:
        words = words[:-1]
    return bool(words) and words[-1] in lexicon.quantities.counted["place_prepositions"]


def _place(figure: Figure, names: Sequence[Span], around: Surroundings) -> Span | None:
    """Return the name that stands nearest to a count, on its side of the numbers next to it."""
    sentence, numbers = around.sentence(figure), around.numbers
    first, last = figure.spans[0], figure.spans[-1]
    before = bisect_left(numbers, first)
    after = before + len(figure.spans)
    start = max(sentence.start, numbers[before - 1].end if before else 0)
    end = min(sentence.end, numbers[after].start if after < len(numbers) else sentence.end)
    at = bisect_left(names, first)
    ahead = names[at - 1] if at and names[at - 1].start >= start and names[at - 1].end <= first.start else None
    if ahead is not None and first.start - ahead.end <= RIGHT_AHEAD:
        return ahead
    told = [span.end for span in (figure.counted, figure.event_span) if span is not None and span.end <= end]
    behind = names[bisect_right(names, last) :][:1]
    if behind and behind[0].end <= end and behind[0].start - max(last.end, *told, last.end) <= BEHIND:
        return behind[0]
    return ahead if ahead is not None and first.start - ahead.end <= AHEAD else None
