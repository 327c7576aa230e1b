"""How the cost of telling who is who grows with the number of names, on made-up people.

    make bench      # or: python -m benchmarks.matching

Surnames and first names are as frequent as in life, few of them common and most of them rare; one name in eight is
also printed in another spelling, one in ten also as a surname alone. The second table is the worst case: all people
share sixty surnames. CPU seconds of this process; nothing here may grow faster than n log n.
"""

from __future__ import annotations

import math
import random
import sys
import time
from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from generator.lexicon.load import load_lexicon
from generator.resolve.actors import join_people
from generator.resolve.anchors import Key
from generator.resolve.casts import Surroundings
from generator.resolve.people import bearers, candidate_pairs
from generator.resolve.resemblance import compare

SIZES: Final = (1_000, 10_000, 100_000)
CROWDED: Final = (1_000, 10_000)
STEEP: Final = 1.6  # times the cost for one n log n may rise from size to size; more says that it grows faster
ALONE: Final = Surroundings(frozenset(), (), frozenset(), frozenset())
HEADS: Final = (
    "b",
    "d",
    "f",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "z",
    "ch",
    "sh",
    "kh",
    "st",
    "br",
    "gr",
)
ENDS: Final = ("ov", "ev", "in", "sky", "son", "ez", "i", "ian", "a", "o", "er", "ak", "ko", "ini", "and")
SPELLED: Final = (("kh", "h"), ("sh", "sch"), ("ov", "off"), ("sky", "skiy"), ("k", "q"), ("i", "y"), ("u", "ou"))


@dataclass(frozen=True, slots=True)
class Stock:
    """Names with how often they are given, as running sums."""

    names: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, chance: random.Random, count: int, ends: Sequence[str]) -> Stock:
        """Make up names; the nth is n times as rare as the first, but for a few at the head."""
        names: dict[str, None] = {}
        while len(names) < count:
            length = chance.choice((1, 2, 2, 3))
            start = "".join(chance.choice(HEADS) + chance.choice("aeiou") for _ in range(length))
            names[(start + chance.choice(HEADS) + chance.choice(ends)).capitalize()] = None
        return cls(tuple(names), tuple(accumulate(1 / (rank + 10) for rank in range(count))))

    def draw(self, chance: random.Random) -> str:
        """Return one of the names, the common ones more often."""
        return self.names[bisect(self.weights, chance.random() * self.weights[-1])]


def made_up(count: int, surnames: int) -> dict[Key, str]:
    """Return so many names, each of an article of its own; the same for the same numbers."""
    chance = random.Random(count + surnames)
    family, first = Stock.of(chance, surnames, ENDS), Stock.of(chance, 2_000, ("a", "o", "el", "an", "is"))
    names: list[str] = []
    while len(names) < count:
        name = f"{first.draw(chance)} {family.draw(chance)}"
        names.append(name)
        if chance.random() < 1 / 8:
            names.append(name.replace(*chance.choice(SPELLED)))
        if chance.random() < 1 / 10:
            names.append(name.rsplit(maxsplit=1)[-1])
    return {(f"a-{number:06}", 0): name for number, name in enumerate(names[:count])}


def measure(names: Mapping[Key, str]) -> tuple[int, int, float]:
    """Return the pairs weighed, the people found and the CPU seconds it took."""
    comparison = load_lexicon("en").comparison
    started = time.process_time()
    people = bearers(names, dict.fromkeys(names, ALONE), comparison)
    weighed = [(pair, compare(pair)) for pair in candidate_pairs(people, comparison)]
    found = join_people(people, weighed, comparison)
    return len(weighed), len(found), time.process_time() - started


def main() -> int:
    """Print the cost at each size; 1 where it grows faster than n log n."""
    measure(made_up(200, 100))  # reads the word lists
    steep = [_table("surnames as in life", SIZES, 40_000), _table("sixty surnames", CROWDED, 60)]
    return 1 if any(steep) else 0


def _table(title: str, sizes: Sequence[int], surnames: int) -> bool:
    print(f"\n{title:22} {'pairs':>9} {'a name':>7} {'people':>8} {'CPU s':>7} {'µs for one n log n':>19}")
    costs = []
    for size in sizes:
        pairs, people, seconds = measure(made_up(size, surnames))
        costs.append(1e6 * seconds / (size * math.log2(size)))
        print(f"{size:22,} {pairs:9,} {pairs / size:7.2f} {people:8,} {seconds:7.2f} {costs[-1]:19.1f}", flush=True)
    steep = any(later > STEEP * earlier for earlier, later in pairwise(costs))
    if steep:
        print("grows faster than n log n")
    return steep


if __name__ == "__main__":
    sys.exit(main())
