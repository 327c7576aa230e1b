"""A number in words, added up part by part."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from generator.lexicon.quantities import Numerals

TEN, TWENTY, HUNDRED = 10, 20, 100


@dataclass(slots=True)
class Sum:
    """The parts read so far: what has its magnitude, and the group below a thousand that may still get one.

    "two hundred thousand and five": after "thousand" the total is 200,000 and no group is open.
    """

    total: Fraction = field(default=Fraction(0))
    group: Fraction | None = None
    scale: Fraction = field(default=Fraction(1))
    closed: bool = False

    @property
    def value(self) -> Fraction:
        """Return the number."""
        return self.total + (self.group or 0)

    @property
    def begun(self) -> bool:
        """Tell whether a part has been read."""
        return self.group is not None or self.scale > 1

    @property
    def round(self) -> bool:
        """Tell whether "and" may bring the rest: "two hundred and", "a million and"."""
        return self.begun and not self.closed and (not self.group or self.group % HUNDRED == 0)

    @property
    def ends_in_ten(self) -> bool:
        """Tell whether the last part read is a ten that a one may follow: "fifty"."""
        group = self.group or Fraction(0)
        return group % HUNDRED >= TWENTY and group % TEN == 0

    def add(self, word: str, numerals: Numerals) -> bool:
        """Add a word; False where it cannot belong to this number: "twenty thirty" is two numbers."""
        if word in numerals.ones:
            return self._add_small(numerals.ones[word])
        if word in numerals.tens:
            return self._add_small(numerals.tens[word])
        if word in numerals.hundred:
            return self._add_hundred(numerals.hundred[word])
        scale = numerals.magnitudes.get(word) or (numerals.plural_magnitudes.get(word) if self.begun else None)
        return scale is not None and self._add_magnitude(scale)

    def _add_small(self, small: Fraction) -> bool:
        group = self.group
        if self.closed or (self.begun and small == 0):
            return False
        if group is None:
            self.group = small
            self.closed = small == 0
            return True
        if group < TWENTY:
            return False
        after_hundred = group > 0 and group % HUNDRED == 0
        after_ten = small < TEN and group % TEN == 0 and group % HUNDRED >= TWENTY
        if after_hundred or after_ten:
            self.group = group + small
        return after_hundred or after_ten

    def _add_hundred(self, hundred: Fraction) -> bool:
        if self.closed or (self.group is not None and not 0 < self.group < HUNDRED):
            return False
        self.group = (self.group or 1) * hundred
        return True

    def _add_magnitude(self, scale: Fraction) -> bool:
        if self.group is None and self.scale > 1:  # "three lakh crore"
            if scale <= self.scale:
                return False
            self.total *= scale
        elif self.scale > 1 and scale >= self.scale:
            return False
        else:
            whole, part = divmod(self.group or 1, HUNDRED) if scale < HUNDRED else (0, self.group or 1)
            self.total += whole * HUNDRED + part * scale  # "three hundred and two dozen" is 324
        self.group, self.scale = None, scale
        self.closed = scale < HUNDRED  # "two dozen" takes no more
        return True
