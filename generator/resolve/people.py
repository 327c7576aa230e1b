"""The people of all articles, and which of them are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.lexicon.comparison import Comparison
from generator.resolve.alignment import Match, align, last_words
from generator.resolve.anchors import Key
from generator.resolve.casts import Surroundings
from generator.resolve.names import Name, parse_name
from generator.resolve.pairs import Bearer, BearerPair, name_pair
from generator.text.skeletons import initial, skeleton

NEIGHBOURS: Final = 20  # names of a block each name is compared with, in the order of their sounds


def bearers(names: Mapping[Key, str], around: Mapping[Key, Surroundings], comparison: Comparison) -> tuple[Bearer, ...]:
    """Gather the people of all articles by name."""
    gathered: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    parsed = {key: parse_name(name, comparison) for key, name in names.items()}
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
    """Yield the pairs worth comparing: those that share a block, each once; n log n in the number of people."""
    paired = {(i, j): name_pair(people[i].name, people[j].name, comparison) for i, j in _neighbours(people)}
    fitting: dict[int, set[int]] = defaultdict(set)
    for (i, j), names in paired.items():
        if not names.aligned.clashes and people[i].name.is_full != people[j].name.is_full:
            bare, full = (j, i) if people[i].name.is_full else (i, j)
            fitting[bare].add(full)
    only = {bare: _only_one(people[bare].name, sorted(full), people, comparison) for bare, full in fitting.items()}
    for (i, j), names in paired.items():
        bare = j if people[i].name.is_full else i
        yield BearerPair(people[i], people[j], names, i + j - bare in only.get(bare, frozenset()))


def _neighbours(people: Sequence[Bearer]) -> list[tuple[int, int]]:
    full: dict[tuple[str, str], list[int]] = defaultdict(list)
    bare: dict[str, list[int]] = defaultdict(list)
    for number, bearer in enumerate(people):
        for key in _full_blocks(bearer.name):
            full[key].append(number)
        for word in set(bearer.name.words):
            bare[skeleton(word)].append(number)
    pairs = {pair for block in full.values() for pair in _window(block)}
    for block in bare.values():
        if not all(people[number].name.is_full for number in block):
            pairs |= {(i, j) for i, j in _window(block) if not (people[i].name.is_full and people[j].name.is_full)}
    return sorted(pairs)


def _window(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield each member of a block with the next ones."""
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + NEIGHBOURS]:
            yield one, other


def _full_blocks(name: Name) -> set[tuple[str, str]]:
    """Return pairs of one word's consonants and another's first letter; one person's full names share at least one.

    So do names written together and apart, by the consonants of the whole.
    """
    if not name.is_full:
        return set()
    return {(skeleton(name.solid), "")} | {
        (skeleton(word), start)
        for i, word in enumerate(name.words)
        if len(word) > 1
        for j, other in enumerate(name.words)
        for start in {initial(other), *(initial(alias) for alias in name.aliases[j])}
        if i != j
    }


def _only_one(bare: Name, full: Sequence[int], people: Sequence[Bearer], comparison: Comparison) -> frozenset[int]:
    """Return the full names that a bare one fits best, if all of them may be one person's; else none.

    Those that hold it as their last word fit best, where any does.
    """
    exact = [number for number in full if last_words(bare, people[number].name, comparison) is Match.EXACT]
    best = exact or full
    first, *others = (people[number].name for number in best)
    told_apart = any(align(first, other, comparison).clashes for other in others)
    return frozenset() if told_apart else frozenset(best)
