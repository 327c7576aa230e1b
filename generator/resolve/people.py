"""The people of all articles, and which of them are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.lexicon.comparison import Comparison
from generator.resolve.alignment import Match, last_words
from generator.resolve.anchors import Key
from generator.resolve.blocks import neighbours
from generator.resolve.casts import Surroundings
from generator.resolve.namelike import may_be_one
from generator.resolve.names import Name, parse_name
from generator.resolve.pairs import Bearer, BearerPair, NamePair, name_pair


def bearers(names: Mapping[Key, str], around: Mapping[Key, Surroundings], comparison: Comparison) -> tuple[Bearer, ...]:
    """Gather the people of all articles by name."""
    gathered: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    once = {name: parse_name(name, comparison) for name in sorted(set(names.values()))}
    parsed = {key: once[name] for key, name in names.items()}
    for key in sorted(names):
        name = parsed[key]
        gathered[name.identity if name.is_full else (*name.words, *key)].append(key)
    made = [Bearer(parsed[keys[0]], tuple(keys), _joined([around[key] for key in keys])) for keys in gathered.values()]
    return tuple(sorted(made, key=lambda bearer: (bearer.name.words, bearer.key)))


def _joined(parts: Sequence[Surroundings]) -> Surroundings:
    return Surroundings(
        frozenset().union(*(part.sentences for part in parts)),
        tuple(sorted({role for part in parts for role in part.roles}, key=sorted)),
        frozenset().union(*(part.company for part in parts)),
        frozenset().union(*(part.utterances for part in parts)),
    )


def candidate_pairs(people: Sequence[Bearer], comparison: Comparison) -> Iterator[BearerPair]:
    """Yield the pairs worth weighing: those of a block whose names may be one person's, each once."""
    near = neighbours(people)
    paired = {
        (i, j): names
        for i, j in near.pairs
        if may_be_one(names := name_pair(people[i].name, people[j].name, comparison))
    }
    fitting: dict[int, list[int]] = defaultdict(list)
    for (i, j), names in paired.items():
        if (short := _shorter(i, j, names)) is not None:
            fitting[short].append(i + j - short)
    only = {
        short: _only_one(people[short].name, sorted(others), people, comparison)
        for short, others in fitting.items()
        if short not in near.crowded
    }
    for (i, j), names in paired.items():
        short = _shorter(i, j, names)
        alone = short is not None and i + j - short in only.get(short, frozenset())
        yield BearerPair(people[i], people[j], names, alone)


def _shorter(i: int, j: int, names: NamePair) -> int | None:
    """Return which of two names holds less, so that other people may bear it, too: "Petrova", "A. Petrova"."""
    sizes = [(len(name.words), sum(map(len, name.folded))) for name in (names.one, names.other)]
    if not (names.one.is_thin or names.other.is_thin or names.is_part) or sizes[0] == sizes[1]:
        return None
    return i if sizes[0] < sizes[1] else j


def _only_one(short: Name, others: Sequence[int], people: Sequence[Bearer], comparison: Comparison) -> frozenset[int]:
    """Return the fuller names that a shorter one fits best, if all of them may be one person's; else none.

    Those that hold it as their last word fit best, where any does.
    """
    exact = [number for number in others if last_words(short, people[number].name, comparison) is Match.EXACT]
    best = exact or others
    first, *rest = (people[number].name for number in best)
    apart = any(not may_be_one(name_pair(first, other, comparison)) for other in rest)
    return frozenset() if apart else frozenset(best)
