"""What has happened where no verb of the event vocabulary tells it: crowds, people aboard."""

from __future__ import annotations

from itertools import pairwise

from generator.lexicon.load import Lexicon
from generator.model.findings import Comparator, Figure
from generator.model.span import Span
from generator.resolve.measure import ANY
from generator.text.folding import folded_words

CROWD = 500  # demonstrators from here on are a crowd, fewer of them may be any
NEAR = 30  # characters on either side of a count in which "aboard" or "carrying" stands
NEXT = 3  # words behind a count among which "aboard" is

Told = tuple[str, frozenset[str]]


def implied_event(figure: Figure, counts: frozenset[str], lexicon: Lexicon) -> Told | None:
    """Return what happened and to whom, where a count without an event tells it; None where it does not.

    "Police saw 10,000 demonstrators" counts people who protested.
    """
    if figure.event is not None or figure.low is None or figure.unit is not None:
        return None
    classes = lexicon.comparison.classes
    if counts and counts <= classes.crowds and figure.low >= CROWD:
        return next(((event, ANY) for event in sorted(classes.gatherings)), None)
    return None


def is_aboard(figure: Figure, counts: frozenset[str], clause: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a count is of all who are carried: "90 people aboard", but not "room for up to 90"."""
    if figure.event is not None or figure.unit is not None or figure.comparator is Comparator.AT_MOST:
        return False
    classes, number = lexicon.comparison.classes, figure.spans[0]
    if counts != ANY and not (counts and counts <= classes.carried):
        return False
    end = max(figure.spans[-1].end, figure.counted.end if figure.counted else 0)
    ahead = folded_words(text[max(clause.start, number.start - NEAR) : number.start])[-NEXT:]
    behind = folded_words(text[end : min(clause.end, end + NEAR)])[:NEXT]
    pairs = {" ".join(pair) for pair in pairwise(behind)} | set(behind)
    return not classes.carrying.isdisjoint(ahead) or not classes.aboard.isdisjoint(pairs)
