"""Numbers that leave out a noun which a sentence before told: "Six miners died. Another nine are missing."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.lexicon.quantities import Quantities
from generator.model.findings import Figure

REACH = 2  # sentences back


def with_nouns_told(figures: Iterable[tuple[int, Figure]], lexicon: Quantities) -> Iterator[Figure]:
    """Yield figures, each given with the number of its sentence; those that leave out people take those told last."""
    told: tuple[int, Figure] | None = None
    for sentence, figure in figures:
        if told is not None and sentence - told[0] <= REACH and _leaves_out(figure, lexicon):
            yield replace(figure, counted=told[1].counted)
            continue
        if _tells_people(figure, lexicon):
            told = sentence, figure
        yield figure


def _leaves_out(figure: Figure, lexicon: Quantities) -> bool:
    return figure.counted is None and figure.unit is None and _befalls_people(figure, lexicon)


def _tells_people(figure: Figure, lexicon: Quantities) -> bool:
    """Tell whether a figure counts people: not "12 deaths", whose noun is what happened."""
    if figure.counted is None or figure.event_span is None or not _befalls_people(figure, lexicon):
        return False
    return not figure.counted.overlaps(figure.event_span)


def _befalls_people(figure: Figure, lexicon: Quantities) -> bool:
    return figure.event is not None and figure.event not in lexicon.counted["events_of_things"]
