"""Sameness as a table of named, weighted features, and an answer that says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.reasons import Reason, in_words

Pair = TypeVar("Pair")


@dataclass(frozen=True, slots=True)
class Feature(Generic[Pair]):
    """A question about a pair: its answer is a reason in plain words, or None where it does not hold."""

    reason: Callable[[Pair], str | None]
    weight: float

    @property
    def name(self) -> str:
        """Return what the question is called: "same role"."""
        return self.reason.__name__.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of the features that hold, and each of them as a reason, in the order of the table."""

    value: float
    reasons: tuple[Reason, ...]

    @property
    def because(self) -> tuple[str, ...]:
        """Return the reasons in plain words."""
        return in_words(self.reasons)


def score(pair: Pair, table: Sequence[Feature[Pair]]) -> Score:
    """Weigh a pair: "same office" for 0.3 and "same surname" for 0.5 give 0.8 and both reasons."""
    asked = ((feature, feature.reason(pair)) for feature in table)
    held = tuple(Reason(feature.name, text, feature.weight) for feature, text in asked if text is not None)
    return Score(round(sum(reason.weight or 0 for reason in held), 6), held)
