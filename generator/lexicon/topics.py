"""What amounts are of ("a spill of 40 tonnes", "debts of $3 million") and how units of one dimension convert."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.lexicon.quantities import Quantities
from generator.lexicon.schema import read_entries

MONEY: Final = "money"
SHARE: Final = "share"
COUNT: Final = "count"  # the dimension of a number without a unit


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSize:
    """How many of the first unit of its dimension a unit is: an acre is 0.4 hectares of area."""

    unit: str
    dimension: str
    size: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What an amount is of, and the words near it that tell; `matches` and `rejects` are its proof.

    `things` tell it where no word of `words` does. An amount that is `owned` is compared with those of its owner or of
    nobody who is named, one told `by_giver` with those of its giver alone. What is `awaited` by nature is the same
    amount before it comes: a fine, the cost of repairs. One that `grows` has other values as days pass. Of a count,
    "people" are those of the class `people`, where it is given, as are the classes `alike`: who is employed is a
    worker. With an `event` it is one of that event in words of its own, told of the classes `who`.
    """

    name: str
    of: frozenset[str]
    words: frozenset[str]
    label: str
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
    things: frozenset[str] = frozenset()
    owned: bool = False
    people: str = ""
    alike: frozenset[str] = frozenset()
    by_giver: bool = False
    awaited: bool = False
    grows: bool = False
    event: str | None = None
    who: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics by name, and by dimension the phrases that tell them; the sizes of units."""

    by_name: Mapping[str, Topic]
    told_by: Mapping[str, Mapping[str, str]]
    hinted_by: Mapping[str, Mapping[str, str]]
    sizes: Mapping[str, UnitSize]
    currencies: frozenset[str]

    def dimension(self, unit: str | None) -> str | None:
        """Return what a unit measures: "acre" gives "area"; None for one that is not compared by topic."""
        if unit is None:
            return COUNT
        if unit in self.currencies:
            return MONEY
        size = self.sizes.get(unit)
        return None if size is None else size.dimension

    def size(self, unit: str | None) -> Decimal:
        """Return how many of the first unit of its dimension a unit is."""
        size = self.sizes.get(unit or "")
        return Decimal(1) if size is None else size.size

    @classmethod
    def load(cls, language: str) -> Topics:
        """Read `topics.yml` and `unit_sizes.yml` of a language."""
        topics = read_entries(language, "topics", Topic)
        sizes = read_entries(language, "unit_sizes", UnitSize)
        dimensions = sorted({dimension for topic in topics for dimension in topic.of})
        told = {
            one: {word: topic.name for topic in topics if one in topic.of for word in topic.words} for one in dimensions
        }
        hints = {
            one: {word: topic.name for topic in topics if one in topic.of for word in topic.things}
            for one in dimensions
        }
        return cls(
            by_name=MappingProxyType({topic.name: topic for topic in topics}),
            told_by=MappingProxyType(told),
            hinted_by=MappingProxyType(hints),
            sizes=MappingProxyType({one.unit: one for one in sizes}),
            currencies=frozenset(one.name for one in Quantities.load(language).currencies),
        )
