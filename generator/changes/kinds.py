"""What may change from one build to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class What(Enum):
    """What changed, in the order in which it is told."""

    ARTICLE = "articles"
    FIGURE = "figures"
    DIFFERENCE = "differences"
    AGREEMENT = "agreements"
    STATEMENT = "statements"
    ACTOR = "actors"


class How(Enum):
    """How it changed, in the order in which it is told."""

    NEW = "new"
    CHANGED = "changed"
    SETTLED = "settled"  # a difference that the articles, as they are now, no longer have
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a line: words, and where they are printed: a passage, a whole article, or all of an actor's page."""

    text: str
    article: str | None = None
    anchor: str | None = None
    actor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that changed: its id, a line of pieces, and what is to be known beside it.

    `before` and `after` are what it was and is, in words: "11, 14" and "11, 14, 18"; the lowest `rank` is told first.
    `rests` are the ids of all that it was told from: a correction of one of them is what may have changed it.
    """

    what: What
    how: How
    id: str
    line: tuple[Piece, ...]
    aside: str | None = None
    before: str | None = None
    after: str | None = None
    rank: int = 0
    rests: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Return the line as plain text."""
        told = "".join(piece.text for piece in self.line)
        return told if self.aside is None else f"{told} {self.aside}"


@dataclass(frozen=True, slots=True)
class Total:
    """How many there were, and are, of something: "articles", 3, 4."""

    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that changed in one briefing, in order; `is_same` tells that the two exports are equal to the last letter."""

    title: str
    totals: tuple[Total, ...]
    found: tuple[Change, ...]
    is_same: bool

    def of(self, what: What) -> tuple[Change, ...]:
        """Return the changes of one sort, in order."""
        return tuple(one for one in self.found if one.what is what)
