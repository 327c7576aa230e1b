"""Two printed names of people: may they stand for one? Folded by sound, aligned word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from generator.lexicon.comparison import Comparison
from generator.text.folding import folded_words
from generator.text.skeletons import skeleton, sound

SHORT = 3  # letters of a word that must be equal to be the same: "Il" and "Un", "Lee" and "Li" are two names
SUBSTITUTED = 5  # letters a word must have before one changed consonant may be a slip of spelling
SOLID = 8  # letters two names must have before they may be one written together and apart
ONE_VOWEL = (frozenset("ou"), frozenset("ei"))  # at the head of a word: "Osama", "Usama"; "Ebrahim", "Ibrahim"
ALIKE = (frozenset("gk"), frozenset("sz"), frozenset("st"), frozenset("dz"))  # one consonant of another script
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Match(IntEnum):
    """How well two words of names agree, worst first."""

    NONE = 0
    FAR = 1  # one consonant, two vowels or the first vowel differ: "Gelman", "German"
    NEAR = 2  # one vowel differs, or two consonants that stand for one: "Bakhtin", "Bekhtin"; "Ishaq", "Ishag"
    INITIAL = 3
    NICKNAME = 4
    EXACT = 5  # the same sound: "Sergey", "Sergei"


NEARNESS = {0: Match.EXACT, 1: Match.NEAR, 2: Match.FAR}  # by the vowels that differ; more are another name


@dataclass(frozen=True, slots=True)
class Name:
    """A name folded for comparison; `words` are its sounds without courtesies and particles.

    `solid` is the whole name written together: "Ana Van de Laar" and "Ana Vandelaar" have one.
    """

    printed: str
    words: tuple[str, ...]
    nicknames: tuple[str, ...]
    solid: str = ""

    @property
    def is_full(self) -> bool:
        """Tell whether the name has a given name and a surname."""
        return len(self.words) > 1


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of two names side by side: how well each pair agrees, and what is left over on either side."""

    matches: tuple[Match, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def worst(self) -> Match:
        """Return the weakest agreement of the aligned words."""
        return min(self.matches, default=Match.NONE)

    @property
    def clashes(self) -> bool:
        """Tell whether both names hold words the other lacks: "Ivan Petrov", "Igor Petrov"."""
        return bool(self.left and self.right)


def parse_name(printed: str, comparison: Comparison) -> Name:
    """Fold a printed name: "Ms. Natalia Gherman" gives the sounds ("natalia", "german")."""
    spaced = CAMEL.sub(" ", printed.removeprefix("@")) if printed.startswith("@") else printed
    words = [word for word in folded_words(spaced) if word not in comparison.courtesies]
    inner = comparison.classes.inner_particles
    bare = [word for at, word in enumerate(words) if not (at and word in inner)]
    kept = [word for word in bare if word not in comparison.particles] or words
    if len(kept) == 1 and words[0] in comparison.classes.naming_particles:
        kept = words
    return Name(
        printed,
        tuple(sound(word, comparison.romanisations) for word in kept),
        tuple(comparison.nickname_of.get(word, word) for word in kept),
        sound("".join(words), comparison.romanisations),
    )


@lru_cache(maxsize=200_000)
def align(one: Name, other: Name) -> Alignment:
    """Pair the words of two names, each at most once, the best pairs first and whatever their order."""
    if one.solid == other.solid and one.is_full and other.is_full and len(one.solid) >= SOLID:
        return Alignment((Match.EXACT,) * min(len(one.words), len(other.words)), (), ())
    ranked = sorted(
        (
            (-match, abs(i - j), i, j)
            for i in range(len(one.words))
            for j in range(len(other.words))
            if (match := _match(one, i, other, j)) is not Match.NONE
        ),
    )
    if len(one.words) != len(other.words) and sorted("".join(one.words)) == sorted("".join(other.words)):
        whole = _written_apart(one, other)
        if whole is not None:
            return whole
    left, right, matches = set(range(len(one.words))), set(range(len(other.words))), []
    for negative, _, i, j in ranked:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            matches.append(Match(-negative))
    return Alignment(
        tuple(matches), tuple(one.words[i] for i in sorted(left)), tuple(other.words[j] for j in sorted(right))
    )


def _written_apart(one: Name, other: Name) -> Alignment | None:
    """Align two names of which one writes together what the other writes apart: "Abdel Aziz", "Abdelaziz"."""
    shorter, longer = sorted((one.words, other.words), key=len)
    pairs = {"".join(longer[at : at + 2]) for at in range(len(longer) - 1)}
    same = [word for word in shorter if word in longer or word in pairs]
    return Alignment((Match.EXACT,) * len(same), (), ()) if len(same) == len(shorter) else None


def last_words(one: Name, other: Name) -> Match:
    """Return how well the last words of two names agree."""
    if not one.words or not other.words:
        return Match.NONE
    return _match(one, len(one.words) - 1, other, len(other.words) - 1)


def _match(one: Name, i: int, other: Name, j: int) -> Match:
    a, b = one.words[i], other.words[j]
    if a == b:
        return Match.EXACT
    if len(a) == 1 or len(b) == 1:
        return Match.INITIAL if a[0] == b[0] and max(len(a), len(b)) > 1 else Match.NONE
    if one.nicknames[i] == other.nicknames[j]:
        return Match.NICKNAME
    return _spelling(a, b)


def _spelling(a: str, b: str) -> Match:
    if min(len(a), len(b)) <= SHORT or abs(len(a) - len(b)) > 2:  # noqa: PLR2004 - no two edits bridge more
        return Match.NONE
    bones, others = skeleton(a), skeleton(b)
    changes = edits(a, b)
    if bones == others:
        near = NEARNESS.get(changes, Match.NONE)
        return min(near, Match.FAR) if a[0] != b[0] and frozenset((a[0], b[0])) not in ONE_VOWEL else near
    if len(bones) != len(others) or bones[0] != others[0] or changes >= len(NEARNESS):
        return Match.NONE
    slips = [frozenset(pair) for pair in zip(bones, others, strict=True) if len(set(pair)) > 1]
    if slips in [[pair] for pair in ALIKE] and changes == 1:
        return Match.NEAR
    return Match.FAR if len(slips) == 1 and min(len(a), len(b)) >= SUBSTITUTED else Match.NONE


def edits(a: str, b: str) -> int:
    """Return the number of letters to change, add or drop between two words."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        before, row[0] = row[0], i
        for j, other in enumerate(b, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != other))
    return row[-1]
