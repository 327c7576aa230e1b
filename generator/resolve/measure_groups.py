"""Figures that measure one thing, in groups, each with an id made from what is counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model.span import content_id
from generator.resolve.anchors import Key
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.measure import ANY, PER, Measure

NEXT = 50  # figures of a block each is linked with: bounds the work on hostile input


def measure_groups(found: Mapping[Key, Measure], occasions: Mapping[str, int]) -> dict[Key, str]:
    """Return the id of the measure each figure belongs to, where another article gives it too.

    What happened is compared within one occasion; `occasions` tells which one each article is on.
    """
    blocks: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key in sorted(found):
        for block in _blocks(found[key], occasions.get(key[0], 0)):
            blocks[block].append(key)
    pairs = {
        (block[at], other)
        for block in blocks.values()
        for at in range(len(block))
        for other in block[at + 1 : at + 1 + NEXT]
        if found[block[at]].comparable(found[other])
    }
    links = [Link(one, other, 1.0) for one, other in sorted(pairs)]
    groups = clusters(sorted(found), links, Labels({}, {}))
    return measure_ids([group for group in groups if len({article for article, _ in group}) > 1], found)


def _blocks(one: Measure, occasion: int) -> set[tuple[str, ...]]:
    """Return what comparable figures have in common: the population of an event, a holder, or the number itself."""
    unit = (one.unit or "").partition(PER)[0].rpartition(" ")[2]
    event = "" if one.event is None else f"{occasion} {one.event}"
    kind = (event, unit, one.trend or "")
    shared = {str(holder) for holder in one.holders} or {"+".join(sorted(one.populations or ANY))}
    same = {(*kind, "=", str(one.value))} if one.event is None and one.value is not None else set()
    about = {("about", str(occasion), one.topic, one.dimension or "")} if one.topic is not None else set()
    carried = {(*kind, str(occasion), "aboard")} if one.is_aboard else set()
    return {(*kind, name) for name in shared} | same | carried | about


def measure_ids(groups: Sequence[tuple[Key, ...]], found: Mapping[Key, Measure]) -> dict[Key, str]:
    """Return the id of the group of each figure: from what is counted, so that one article more does not change it.

    Where several groups count the same, the one of most articles has that id and the others add their first figure.
    """
    ids: dict[Key, str] = {}
    taken: set[str] = set()
    for group in sorted(groups, key=lambda group: (-len({article for article, _ in group}), group)):
        name = _counted_by(group, found)
        identity = content_id("m", name)
        if identity in taken:
            identity = content_id("m", name, group[0][0], str(group[0][1]))
        taken.add(identity)
        ids |= dict.fromkeys(group, identity)
    return ids


def _counted_by(group: Sequence[Key], found: Mapping[Key, Measure]) -> str:
    """Return what most figures of a group count, in words that hold no order of articles."""
    names = Counter(_name(found[key]) for key in group)
    return min(names, key=lambda name: (-names[name], name))


def _name(one: Measure) -> str:
    value = "" if one.event is not None or one.topic is not None or one.value is None else str(one.value)
    what = (one.event, one.unit) if one.topic is None else (f"of {one.topic}", one.dimension)
    named = (*what, one.trend, one.past, value, *sorted(one.populations or ANY), *sorted(one.nations))
    coming = ("expected",) if one.is_expected else ()
    return "/".join((*(name or "" for name in named), str(one.is_added), str(one.is_feared), *coming))
