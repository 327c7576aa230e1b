"""Why something is believed: what was looked at, how much it weighs, and the same in plain words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for something, or against it where it weighs less than zero: "the same office", 0.3.

    `feature` names what was looked at ("same role"); without a `weight` nothing was summed up: it tells by itself.
    """

    feature: str
    text: str
    weight: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two things weighed as one: two spellings as printed, or the ids of two statements, figures or articles."""

    one: str
    other: str
    score: float
    because: tuple[Reason, ...]


def reasons_of(likenesses: Iterable[Likeness]) -> tuple[Reason, ...]:
    """Return the reasons of all pairs in order, each once."""
    return tuple(dict.fromkeys(reason for one in likenesses for reason in one.because))


def in_words(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Return reasons in plain words, each once."""
    return tuple(dict.fromkeys(reason.text for reason in reasons))
