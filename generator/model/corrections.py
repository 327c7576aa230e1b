"""What an editor has written down to be put right, and what became of each entry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

BOUNDS: Final = {  # how a number bounds the real one, in the words of corrections.yml
    "exactly": "=",
    "at least": ">=",
    "more than": ">",
    "at most": "<=",
    "fewer than": "<",
    "about": "~",
}
WITHIN: Final = "in"  # the key that narrows an entry to articles
NOBODY: Final = "nobody"  # as speaker
NO_EVENT: Final = "none"


class ItemKind(Enum):
    """What kind of thing an entry is about."""

    ACTOR = "actor"
    STATEMENT = "statement"
    FIGURE = "figure"
    FINDING = "finding"
    ARTICLE = "article"


class Action(Enum):
    """What an entry asks for; the value is its key in corrections.yml."""

    SAME_AS = "same_as"
    SPLIT = "split"
    NAME = "name"
    ROLE = "role"
    NOT_ROLE = "not_role"
    SPEAKER = "speaker"
    VALUE = "value"
    BOUND = "bound"
    COUNTED = "counted"
    EVENT = "event"
    READING = "reading"
    OUTLET = "outlet"
    ONE_ORIGIN = "one_origin_with"
    OWN_ORIGIN = "own_origin"
    HIDE = "hide"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is to be so, as written: (NAME, ("Ada Lindqvist",)), (VALUE, ("10", "12"))."""

    action: Action
    given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry: which item, by its id or by words quoted from it, what is right, who says so and why.

    `within` names the articles in which the item is meant. `id` is made from item and changes, not from the line.
    """

    id: str
    line: int
    kind: ItemKind
    item: str
    within: tuple[str, ...] = ()
    changes: tuple[Change, ...]
    by: str | None = None
    why: str | None = None

    def given(self, action: Action) -> tuple[str, ...] | None:
        """Return what is given for an action; None where the entry does not ask for it."""
        return next((change.given for change in self.changes if change.action is action), None)


@dataclass(frozen=True, slots=True)
class Touched:
    """An item that a correction is about, by the id it has in the corrected briefing."""

    kind: ItemKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """A correction and what it changed, or why it does not apply (any more).

    `was` is how the item was read before, in the order of the changes; None where there is nothing to tell. `about` is
    the item that is named, of all that are touched; None where that is each of them.
    """

    correction: Correction
    about: Touched | None = None
    touched: tuple[Touched, ...] = ()
    was: tuple[str | None, ...] = ()
    fault: str | None = None

    @property
    def applies(self) -> bool:
        """Tell whether the correction was followed."""
        return self.fault is None
