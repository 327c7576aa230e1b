"""Long lists: the best of them at once, the rest folded below, all of it on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from generator.render.views import words

Item = TypeVar("Item")

LEAST: Final = 3  # fewer are not worth a fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded(Generic[Item]):
    """What is shown at once, and the rest with the words that open it: "7 more people"."""

    first: tuple[Item, ...]
    rest: tuple[Item, ...]
    label: str


def fold(items: Sequence[Item], keep: int, one: str, many: str) -> Folded[Item]:
    """Return a list of which so many are shown at once; the nouns name one and several of the rest."""
    shown = len(items) if len(items) < keep + LEAST else keep
    rest = tuple(items[shown:])
    return Folded(first=tuple(items[:shown]), rest=rest, label=words.counted(len(rest), f"more {one}", f"more {many}"))
