"""Each sentence as a row of units with one letter each, over which the shapes of names are patterns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.extract.parts import MAY_BE_SURNAMES, Part
from generator.model.span import Span
from generator.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Row:
    """The units of one sentence: its words and marks, and names that the lexicon knows as one unit each.

    `letters[i]` is the part that `units[i]` plays, `filed` holds the names that known ones are filed under by their
    unit. Where a row `shouts`, capitals say nothing.
    """

    text: str
    units: tuple[Token, ...]
    letters: str
    filed: Mapping[int, str]
    shouts: bool

    def span(self, start: int, end: int) -> Span:
        """Return where units `start` to `end` (not included) stand in the text."""
        return Span(self.units[start].start, self.units[end - 1].end)

    def with_surnames(self, surnames: frozenset[str]) -> Row:
        """Return the row with words that are a surname in this text read as one: "Rice said" after "Ana Rice"."""
        if surnames.isdisjoint([unit.text for unit in self.units]):
            return self
        letters = "".join(
            Part.CAPITALISED if letter in MAY_BE_SURNAMES and unit.text in surnames else letter
            for unit, letter in zip(self.units, self.letters, strict=True)
        )
        return self if letters == self.letters else Row(self.text, self.units, letters, self.filed, self.shouts)

    def printed(self, start: int, end: int) -> str:
        """Return what is printed at units `start` to `end`, white space folded."""
        if end - start == 1 and " " not in self.units[start].text:
            return self.units[start].text
        return " ".join(self.text[self.units[start].start : self.units[end - 1].end].split())
