"""Pairs into groups: the surest pair first, and never two that must stay apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Link(Generic[Item]):
    """Two items that seem to be one, and how sure that is."""

    one: Item
    other: Item
    weight: float


def _nothing(_: Hashable, __: Hashable) -> bool:
    """Tell of any two marks that they go together."""
    return False


@dataclass(frozen=True, slots=True)
class Labels(Generic[Item]):
    """What an item is and what it refuses to be joined with: two casts of one sentence refuse each other.

    `mark` is what an item shares with many, such as its name, and `clash` tells which marks no group may hold at once.
    """

    carries: Mapping[Item, frozenset[Hashable]]
    refuses: Mapping[Item, frozenset[Hashable]]
    mark: Mapping[Item, Hashable] = field(default_factory=dict)
    clash: Callable[[Hashable, Hashable], bool] = _nothing

    @classmethod
    def lanes(cls, lane: Mapping[Item, Hashable]) -> Labels[Item]:
        """Return labels under which no two items of one lane are joined."""
        own: dict[Item, frozenset[Hashable]] = {item: frozenset({name}) for item, name in lane.items()}
        return cls(own, own)


def clusters(items: Iterable[Item], links: Iterable[Link[Item]], labels: Labels[Item]) -> list[tuple[Item, ...]]:
    """Return the groups the links make, each in the order of the items, which also decides between equal weights.

    A link is passed over when it would join an item to one that carries a label it refuses, directly or through
    those already joined to them.
    """
    rank = {item: number for number, item in enumerate(items)}
    members = {item: [item] for item in rank}
    carries = {item: set(labels.carries.get(item, ())) for item in rank}
    refuses = {item: set(labels.refuses.get(item, ())) for item in rank}
    marks = {item: {labels.mark[item]: None} if item in labels.mark else {} for item in rank}
    home = {item: item for item in rank}
    ranked = sorted(links, key=lambda link: (-link.weight, *sorted((rank[link.one], rank[link.other]))))
    for link in ranked:
        big, small = sorted((home[link.one], home[link.other]), key=lambda item: -len(members[item]))
        if big == small or carries[big] & refuses[small] or carries[small] & refuses[big]:
            continue
        if any(labels.clash(one, other) for one in marks[big] for other in marks[small]):
            continue
        for item in members[small]:
            home[item] = big
        members[big] += members.pop(small)
        carries[big] |= carries.pop(small)
        refuses[big] |= refuses.pop(small)
        marks[big] |= marks.pop(small)
    groups = [tuple(sorted(group, key=rank.__getitem__)) for group in members.values()]
    return sorted(groups, key=lambda group: rank[group[0]])
