"""Counts of those shot or stabbed that hold the dead as well: "five were shot" where one died and four were hurt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from generator.lexicon.quantities import Quantities
from generator.model.findings import Figure

INJURED, KILLED = "injured", "killed"
MOST = 32  # counts of injured an article is compared by; keeps the cost linear in a list without end
UNTOLD_DEATH = Decimal(1)  # "a clerk died": one death is mostly told without a number


def without_the_dead(text: str, figures: Iterable[Figure], lexicon: Quantities) -> Iterator[Figure]:
    """Yield the figures of an article, no count called injured whose difference to another is told as dead.

    "Five clerks were shot. One died, four are wounded.": the five are neither all injured nor all killed.
    """
    given = tuple(figures)
    told = (one.low for one in given if one.event == INJURED and not _may_kill(text, one, lexicon))
    hurt = tuple(islice(dict.fromkeys(low for low in told if low is not None), MOST))
    dead = {one.low for one in given if one.event == KILLED} | {UNTOLD_DEATH}
    for one in given:
        holds_dead = one.low is not None and any(one.low - few in dead for few in hurt)
        told_apart = one.event == INJURED and holds_dead and _may_kill(text, one, lexicon)
        yield replace(one, event=None, event_span=None) if told_apart else one


def _may_kill(text: str, figure: Figure, lexicon: Quantities) -> bool:
    """Tell whether what happened leaves open who survived."""
    return figure.event_span is not None and figure.event_span.of(text).lower() in lexicon.counted["may_kill"]
