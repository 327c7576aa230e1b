"""Sameness as a table of named, weighted features, and an answer that says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Pair = TypeVar("Pair")


@dataclass(frozen=True, slots=True)
class Feature(Generic[Pair]):
    """A question about a pair: its answer is a reason in plain words, or None where it does not hold."""

    reason: Callable[[Pair], str | None]
    weight: float


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of the features that hold, and their reasons in the order of the table."""

    value: float
    because: tuple[str, ...]


def score(pair: Pair, table: Sequence[Feature[Pair]]) -> Score:
    """Weigh a pair: "same office" for 0.3 and "same surname" for 0.5 give 0.8 and both reasons."""
    held = [(feature.weight, reason) for feature in table if (reason := feature.reason(pair)) is not None]
    return Score(round(sum(weight for weight, _ in held), 6), tuple(reason for _, reason in held))
