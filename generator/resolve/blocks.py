"""Which names are worth comparing: those that share a block, each with a few of its nearest; never all with all."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import Final

from generator.resolve.alignment import ALIKE, edits
from generator.resolve.names import Name
from generator.resolve.pairs import Bearer
from generator.text.skeletons import skeleton

NEAREST: Final = 6  # names of a block each name is compared with, in the order of their sounds
CROWD: Final = 20  # full names that hold a name alone; among more it is found by what stands around it
WORDS: Final = 6  # of a name that make blocks; more make no name easier to know again
SLIPS: Final = 3  # consonants a word must have before one of them may be a slip

EDITS: Final = 2  # letters by which two spellings of one word may differ
HEADS: Final = frozenset(letter for pair in ALIKE for letter in pair)  # consonants at the head that may be another's

Block = tuple[str, ...]
Member = tuple[tuple[str, ...], int]  # the words that make it one of the block, and its number


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The pairs of people worth comparing, by number; `crowded` are names alone that more fit than are compared."""

    pairs: tuple[tuple[int, int], ...]
    crowded: frozenset[int]


def neighbours(people: Sequence[Bearer]) -> Neighbours:
    """Return which people are worth comparing: for each a few, however many there are.

    Full names share two words, a word and all but one consonant of another, or the whole written together. A name
    alone shares its word; where many bear it, those who share company, office or words with it come first.
    """
    sounds = [bearer.name.solid for bearer in people]
    full: dict[Block, list[Member]] = defaultdict(list)
    for number, bearer in enumerate(people):
        for block, words in _blocks(bearer.name).items():
            full[block].append((words, number))
    pairs = {pair for block in full.values() if len(block) > 1 for pair in _alike(sorted(block))}
    alone, crowded = _names_alone(people, sounds)
    return Neighbours(tuple(sorted(pairs | alone)), crowded)


def _alike(block: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Yield each member of a block with those of the next ones whose words are spelled nearly as its own."""
    for at, (words, one) in enumerate(block):
        for others, other in block[at + 1 : at + 1 + NEAREST]:
            if one != other and all(_nearly(*pair) for pair in zip(words, others, strict=True)):
                yield _pair(one, other)


def _nearly(one: str, other: str) -> bool:
    return one == other or (abs(len(one) - len(other)) <= EDITS and edits(one, other) <= EDITS)


def _nearest(block: Sequence[int], sounds: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each member of a block with the next ones, in the order of their sounds."""
    ranked = sorted(block, key=lambda number: (sounds[number], number))
    for at, one in enumerate(ranked):
        for other in ranked[at + 1 : at + 1 + NEAREST]:
            yield _pair(one, other)


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _blocks(name: Name) -> dict[Block, tuple[str, ...]]:
    """Return the blocks of a full name, each with the words that must be spelled nearly alike in it.

    An account called by a name written together shares a block with that name.
    """
    blocks: dict[Block, tuple[str, ...]] = {("whole", skeleton(name.solid)): (name.solid,)}
    if not name.is_full:
        return blocks
    if name.roughly:
        blocks["chinese", name.roughly] = ()
    forms = [_forms(name, at) for at in range(len(name.words[:WORDS]))]
    for i, j in permutations(range(len(forms)), 2):
        for less in _less_one(name.words[j]):
            for one, first in forms[i].items():
                blocks["slip", one, less] = (first, name.words[j])
    apart = range(len(forms) - 1) if len(forms) > len(("Abdel", "Aziz")) else ()
    for written in (name, *(name.joined(at) for at in apart)):
        blocks |= _two_words(written)
    return blocks


def _two_words(name: Name) -> dict[Block, tuple[str, ...]]:
    """Return a block for any two words of a name, in whichever order they stand."""
    forms = [_forms(name, at) for at in range(len(name.words[:WORDS]))]
    found: dict[Block, tuple[str, ...]] = {}
    for i, j in combinations(range(len(forms)), 2):
        for one, first in forms[i].items():
            for other, second in forms[j].items():
                (head, spelled), (tail, ending) = sorted(((one, first), (other, second)))
                found[head, tail] = (spelled, ending)
    return found


def _forms(name: Name, at: int) -> dict[str, str]:
    """Return what a word is found by and what must then be spelled nearly alike: itself, or nothing for a nickname."""
    aliases = (f"={alias}" for alias in name.aliases[at])
    return {skeleton(name.words[at]): name.words[at], **dict.fromkeys(aliases, "")}


def _less_one(word: str) -> Iterator[str]:
    """Yield the consonants of a word without each of them, so that two that differ by one share a block.

    At the head of a word few differ.
    """
    bones = skeleton(word)
    if len(bones) >= SLIPS:
        for at in range(0 if bones[0] in HEADS else 1, len(bones)):
            yield f"{bones[:at]}-{bones[at + 1 :]}"


def _names_alone(people: Sequence[Bearer], sounds: Sequence[str]) -> tuple[set[tuple[int, int]], frozenset[int]]:
    """Return the pairs of names alone with each other and with full names, and those that too many fit."""
    alone: dict[str, list[int]] = defaultdict(list)
    for number, bearer in enumerate(people):
        for form in _forms_alone(bearer.name):
            alone[form].append(number)
    full: dict[str, list[int]] = defaultdict(list)
    for number, bearer in enumerate(people):
        if bearer.name.is_full:
            for form in {form for at in range(len(bearer.name.words[:WORDS])) for form in _forms(bearer.name, at)}:
                if form in alone:
                    full[form].append(number)
    pairs: set[tuple[int, int]] = set()
    crowded: set[int] = set()
    for form, few in alone.items():
        pairs.update(_nearest(few, sounds))
        if len(full[form]) <= CROWD:
            pairs.update(_pair(one, other) for one in few for other in full[form] if one != other)
        else:
            crowded.update(few)
            pairs.update(_by_evidence(few, full[form], people, sounds))
    return pairs, frozenset(crowded)


def _forms_alone(name: Name) -> set[str]:
    """Return what a name alone is found by: "Petrova", "A. Petrova", "@apetrova"."""
    if not name.is_thin:
        return set()
    forms = {form for at in range(len(name.words)) if not name.is_initial(at) for form in _forms(name, at)}
    return forms | ({skeleton(name.words[0][1:])} if name.is_handle and len(name.words[0]) > SLIPS else set())


def _by_evidence(
    few: Sequence[int], many: Sequence[int], people: Sequence[Bearer], sounds: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Yield each name alone with those of many full names that share what stands around it, and the nearest."""
    ranked = sorted(many, key=lambda number: (sounds[number], number))
    places = [sounds[number] for number in ranked]
    around: dict[str, list[int]] = defaultdict(list)
    for number in ranked:
        for mark in _marks(people[number]):
            around[mark].append(number)
    for one in few:
        shared = _rarest(_marks(people[one]), around)
        at = bisect_left(places, sounds[one])
        for other in {*shared, *ranked[at : at + NEAREST]} - {one}:
            yield _pair(one, other)


def _rarest(marks: Iterable[str], around: Mapping[str, Sequence[int]]) -> list[int]:
    """Return a few who share what is around, those who share what the fewest do first."""
    ranked = sorted((mark for mark in marks if mark in around), key=lambda mark: (len(around[mark]), mark))
    found = dict.fromkeys(number for mark in ranked[:NEAREST] for number in around[mark][:NEAREST])
    return list(found)[:NEAREST]


def _marks(bearer: Bearer) -> set[str]:
    around = bearer.around
    return (
        {f"beside {name}" for name in around.company}
        | around.utterances
        | {word for role in around.roles for word in role}
    )
