"""Two people side by side: their names aligned word by word, and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lexicon.comparison import Comparison
from generator.resolve.alignment import Alignment, Match, align, is_short_form, last_words
from generator.resolve.anchors import Key
from generator.resolve.casts import Surroundings
from generator.resolve.names import Name


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name and the actors of single articles that bear it.

    A full name gathers its bearers of all articles; a bare surname stands for one article's bearer alone.
    """

    name: Name
    casts: tuple[Key, ...]
    around: Surroundings

    @property
    def key(self) -> Key:
        """Return what the bearer is called by: its first cast."""
        return self.casts[0]


@dataclass(frozen=True, slots=True)
class NamePair:
    """Two names: how their words agree, and how the last of them do."""

    one: Name
    other: Name
    aligned: Alignment
    last: Match
    short: bool  # one has the short form of a first name that the other has in full: "Bill", "William"

    @property
    def is_bare(self) -> bool:
        """Tell whether one of the names is a surname or given name alone."""
        return not (self.one.is_full and self.other.is_full)

    @property
    def is_whole(self) -> bool:
        """Tell whether both are full and every word of one has its partner in the other."""
        return not (self.is_bare or self.aligned.left or self.aligned.right)

    @property
    def is_part(self) -> bool:
        """Tell whether both are full and one holds the other and more."""
        return not self.is_bare and bool(self.aligned.left) != bool(self.aligned.right)

    @property
    def by_length(self) -> tuple[Name, Name]:
        """Return the name with fewer words, then the other."""
        return (self.one, self.other) if len(self.one.words) <= len(self.other.words) else (self.other, self.one)

    @property
    def places(self) -> tuple[tuple[int, int, Match], ...]:
        """Return the pairs of words, the place in the shorter name first, in its order."""
        pairs = self.aligned.pairs
        return tuple(sorted(pairs if self.by_length[0] is self.one else ((j, i, match) for i, j, match in pairs)))

    @property
    def printed(self) -> str:
        """Return both names as printed, in alphabetical order."""
        first, second = sorted((self.one.printed, self.other.printed))
        return f"“{first}” and “{second}”"


def name_pair(one: Name, other: Name, comparison: Comparison) -> NamePair:
    """Put two names side by side."""
    aligned = align(one, other, comparison)
    short = any(
        match is Match.NICKNAME and is_short_form(one, i, other, j, comparison) for i, j, match in aligned.pairs
    )
    return NamePair(one, other, aligned, last_words(one, other, comparison), short)


@dataclass(frozen=True, slots=True)
class BearerPair:
    """Two bearers side by side; `only` tells that the shorter name has one candidate alone."""

    one: Bearer
    other: Bearer
    names: NamePair
    only: bool

    @property
    def is_bare(self) -> bool:
        """Tell whether one of the names is a surname or given name alone."""
        return self.names.is_bare

    @property
    def keys(self) -> frozenset[Key]:
        """Return what both bearers are called by."""
        return frozenset((self.one.key, self.other.key))

    @property
    def printed(self) -> str:
        """Return both names as printed, in alphabetical order."""
        return self.names.printed
