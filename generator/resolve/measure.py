"""What a figure measures, and when two figures measure one thing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.lexicon.topics import COUNT, MONEY

SHARES = frozenset({"percent", "percentage point"})  # units of what has to be named for a number to say anything
ANYONE = "people"
CONTEXT = 2  # words two sentences share before counts that belong to no event are compared
KINDS = 2  # words on the kind of thing two counts share before one word of context will do: "oral cholera vaccine"
PER = " per "  # between a unit and what it is divided by
TELLING = 10  # a number from here on is seldom given twice by chance for the same things


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure measures: two figures are comparable when these agree.

    `is_added` tells a count that comes on top of an earlier one. `populations` are the classes of people or things
    counted, empty where the article does not name them; `is_subject` says they stand ahead of the number,
    `is_part` that it is one of two ("21 of the 25 sailors"), `is_among` that it is of those counted before ("five of
    them in hospital"), `is_aboard` that it is of all those carried, `nations` whose nationals they are. `holders` are
    the actors whose figure it is, `context` the words of its sentence and `kinds` those that tell what kind of thing
    is counted ("oral" of "oral vaccines"), for counts outside every event. `past` is the year of what happened before
    the story. `is_feared` tells a count of what is only presumed to have happened, `is_expected` one of what is still
    to come, `value` is the number itself. `topic` is what an amount of a `dimension` is of, `is_owned` says that it is
    somebody's, `by_giver` that it is told apart by who gives it. What `is_left_out` is compared with nothing: it says
    the number ahead again, or is taken back.
    """

    event: str | None
    unit: str | None
    trend: str | None
    is_added: bool
    is_feared: bool
    is_expected: bool
    value: Decimal | None
    populations: frozenset[str]
    is_subject: bool
    is_part: bool
    is_among: bool
    is_aboard: bool
    nations: frozenset[str]
    holders: frozenset[int]
    context: frozenset[str]
    kinds: frozenset[str]
    place: str | None
    past: str | None
    topic: str | None = None
    dimension: str | None = None
    is_owned: bool = False
    by_giver: bool = False
    is_left_out: bool = False

    def comparable(self, other: Measure) -> bool:
        """Tell whether two figures measure one thing: officers killed and people killed do not."""
        if self.is_left_out or other.is_left_out or self._kind != other._kind or not self._one_unit(other):
            return False
        if self.nations != other.nations or self.past != other.past or _differ(self.place, other.place):
            return False
        told = self.event is not None or self.topic is not None
        if self.is_among and told and self.place is None and not self._is_same_number(other):
            return False
        if self.event is not None:
            return self._may_be_one_population(other)
        if self.topic is not None and other.topic is not None:
            return self._one_topic(other)
        carried = self.is_aboard and other.is_aboard
        return carried or self._same_value(other) or self._same_holder(other)

    @property
    def _kind(self) -> tuple[str | bool | None, ...]:
        return self.event, self.trend, self.is_added, self.is_feared, self.is_expected, self.is_among

    def _one_unit(self, other: Measure) -> bool:
        """Tell whether two figures have one unit, or units of one dimension for amounts of one topic."""
        if self.topic is not None and self.topic == other.topic and self.dimension == other.dimension != MONEY:
            return True
        return _one_unit(self.unit, other.unit)

    def _may_be_one_population(self, other: Measure) -> bool:
        return (self.populations or ANY) == (other.populations or ANY)

    def _one_topic(self, other: Measure) -> bool:
        """Tell whether two amounts are of one thing, and of one owner where they have one."""
        counted = self.dimension != COUNT or self._may_be_one_population(other)
        return self.topic == other.topic and counted and self._may_be_one_owner(other)

    def _may_be_one_owner(self, other: Measure) -> bool:
        if self.by_giver and not (self.holders and other.holders):
            return self.holders == other.holders
        named = self.is_owned and bool(self.holders and other.holders)
        return not named or not self.holders.isdisjoint(other.holders)

    def _is_same_number(self, other: Measure) -> bool:
        return self.value is not None and self.value == other.value

    def _same_value(self, other: Measure) -> bool:
        """Tell whether two sentences give one telling number of the same things or in the same unit."""
        if self.value is None or self.value != other.value or not (self.value >= TELLING or self.value % 1):
            return False
        if self.unit in SHARES:
            return not self._other_population(other) and len(self.context & other.context) > CONTEXT
        if self.is_part != other.is_part:
            return False
        if self.unit is not None:
            return len(self.context & other.context) >= CONTEXT
        return self._same_population(other)

    def _same_holder(self, other: Measure) -> bool:
        """Tell whether two shares or counts are of one actor's, or of nobody's in sentences on one thing."""
        if self.holders or other.holders:
            share = self.unit is not None and not (self.populations and other.populations)
            return not self.holders.isdisjoint(other.holders) and (share or self._same_population(other))
        amounts = self.unit is not None and not (self.populations or other.populations) and self.unit not in SHARES
        if not (amounts or self._same_population(other)) or self.is_part != other.is_part:
            return False
        enough = CONTEXT + (amounts or self.populations == ANY)
        shared, kinds = self.context & other.context, self.kinds & other.kinds
        alike = len(shared) >= enough or (len(kinds) >= KINDS and bool(shared))
        return (self.is_subject and other.is_subject) or alike

    def _same_population(self, other: Measure) -> bool:
        return bool(self.populations) and self.populations == other.populations

    def _other_population(self, other: Measure) -> bool:
        return bool(self.populations and other.populations) and self.populations != other.populations


ANY = frozenset({ANYONE})


def _one_unit(one: str | None, other: str | None) -> bool:
    """Tell whether two units may be one: "dollar" is said for "US dollar", "litre" for "litre per day"."""
    if one is None or other is None:
        return one is other
    (first, _, rate), (second, _, another) = one.partition(PER), other.partition(PER)
    if rate and another and rate != another:
        return False
    return f" {first}".endswith(f" {second}") or f" {second}".endswith(f" {first}")


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other
