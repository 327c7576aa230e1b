"""What a text itself says of two names: that they are one person's ("Ana Ruiz, better known as La Roja")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from generator.lexicon.comparison import Comparison
from generator.model.findings import ActorKind, Report
from generator.model.reasons import Reason
from generator.resolve.anchors import Key
from generator.resolve.pairs import Bearer, BearerPair, name_pair
from generator.resolve.scoring import Score
from generator.text.folding import folded_words

WEIGHT: Final = 1.2
SAID: Final = Score(WEIGHT, (Reason("told as one", "a text says that both are one person", WEIGHT),))
BETWEEN: Final = 40  # characters that such words take at most


def told_as_one(
    reports: Sequence[Report], people: Sequence[Bearer], comparison: Comparison
) -> Mapping[frozenset[Key], BearerPair]:
    """Return the pairs of people that a text says are one, the name that comes second behind."""
    bearer_of = {cast: bearer for bearer in people for cast in bearer.casts}
    found: dict[frozenset[Key], BearerPair] = {}
    for report in reports:
        for first, second in _told(report, comparison):
            one, other = bearer_of[report.article.id, first], bearer_of[report.article.id, second]
            if one is not other:
                names = name_pair(one.name, other.name, comparison)
                found.setdefault(frozenset((one.key, other.key)), BearerPair(one, other, names, only=False))
    return found


def _told(report: Report, comparison: Comparison) -> Iterator[tuple[int, int]]:
    """Yield the casts of names that such words stand between, and nothing else."""
    text = report.article.text
    placed = sorted(
        (mention.span, number)
        for number, cast in enumerate(report.cast)
        if cast.kind is ActorKind.PERSON
        for mention in cast.mentions
    )
    for (span, first), (following, second) in pairwise(placed):
        between = text[span.end : following.start]
        if first != second and len(between) <= BETWEEN and " ".join(folded_words(between)) in comparison.identity_of:
            yield first, second
