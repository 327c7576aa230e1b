"""Numbers that leave out what a sentence before told: "Six miners died. Another nine are missing."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.lexicon.quantities import Quantities
from generator.model.findings import Figure

REACH = 2  # sentences back


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with the number of its sentence; one that points back is another count of what was counted before.

    One `of_them` is a part of those told last.
    """

    sentence: int
    figure: Figure
    points_back: bool = False
    of_them: bool = False


def with_nouns_told(figures: Iterable[Told], lexicon: Quantities) -> Iterator[Figure]:
    """Yield the figures; those that leave out people take those told last.

    "Six miners died. Police put the number at nine.": the nine are miners who died as well.
    """
    last: Told | None = None
    number: Told | None = None
    for told in figures:
        figure = told.figure
        meant = last if told.of_them else number
        if meant is not None and told.sentence - meant.sentence <= REACH and _is_bare(told):
            yield replace(
                figure, counted=meant.figure.counted, event=meant.figure.event, event_span=meant.figure.event_span
            )
            continue
        if last is not None and told.sentence - last.sentence <= REACH and _leaves_out(figure, lexicon):
            yield replace(figure, counted=last.figure.counted)
            continue
        if not told.points_back and _tells_people(figure, lexicon):
            last = told
        if _tells_number(told, number, lexicon):
            number = told
        yield figure


def _is_bare(told: Told) -> bool:
    return told.points_back and told.figure.counted is None and told.figure.event is None


def _tells_number(told: Told, before: Told | None, lexicon: Quantities) -> bool:
    """Tell whether "the number" of a later sentence is this one: the first count of people in its own."""
    if told.points_back or told.figure.counted is None or not _befalls_people(told.figure, lexicon):
        return False
    return before is None or before.sentence < told.sentence


def _leaves_out(figure: Figure, lexicon: Quantities) -> bool:
    return figure.counted is None and figure.unit is None and _befalls_people(figure, lexicon)


def _tells_people(figure: Figure, lexicon: Quantities) -> bool:
    """Tell whether a figure counts people: not "12 deaths", whose noun is what happened."""
    if figure.counted is None or figure.event_span is None or not _befalls_people(figure, lexicon):
        return False
    return not figure.counted.overlaps(figure.event_span)


def _befalls_people(figure: Figure, lexicon: Quantities) -> bool:
    return figure.event is not None and figure.event not in lexicon.counted["events_of_things"]
