"""What a number says: its bounds, its unit and what bounds it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from generator.model.findings import Comparator


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number from token `first` up to, not including, `last`, as far as it is printed in one piece.

    `low` and `high` differ for a range and are None for a vague word. `rule` names how it was read. The number itself
    stands from token `digits` on, behind its sign and whatever bounds it.
    """

    first: int
    last: int
    digits: int
    low: Fraction | None
    high: Fraction | None
    rule: str
    order: tuple[int, int] | None = None
    unit: str | None = None
    comparator: Comparator = Comparator.EXACTLY
    scale: Fraction = Fraction(1)
    in_words: bool = False
    has_sign: bool = False
    trend: str | None = None
