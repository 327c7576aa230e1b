"""Two names side by side, word by word: which agree, how well, and what is left over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from generator.lexicon.comparison import Comparison
from generator.resolve.names import Name
from generator.text.skeletons import DOUBLE, SYLLABLE, skeleton

SHORT = 3  # letters of a word that must be equal to be the same: "Il" and "Un", "Lee" and "Li" are two names
HEARD = 4  # letters up to which two spellings of one sound may be two names: "Khan" and "Han"
BREATHED = 5  # the same where an "h" makes the difference: "Sharma" and "Sarma"
SUBSTITUTED = 5  # letters a word must have before one changed consonant may be a slip of spelling
SOLID = 8  # letters two names must have before they may be one written together and apart
CARRIED = 4  # consonants that must agree before one vowel matters little: "Rakhmetov", not "Berg" and "Borg"
LONG = 5  # consonants that must agree before it hardly matters
ONE_VOWEL = (frozenset("ou"), frozenset("ei"))  # at the head of a word: "Osama", "Usama"; "Ebrahim", "Ibrahim"
ALIKE = (frozenset("gk"), frozenset("sz"), frozenset("st"), frozenset("dz"))  # one consonant of another script


class Match(IntEnum):
    """How well two words of names agree, worst first."""

    NONE = 0
    FAR = 1  # one consonant, two vowels or the first vowel differ: "Gelman", "German"
    NEAR = 2  # one vowel differs, or two consonants that stand for one: "Bakhtin", "Bekhtin"; "Ishaq", "Ishag"
    SLIGHT = 3  # one vowel inside a long word differs: "Rakhmetullin", "Rakhmatullin"
    INITIAL = 4  # or a short form of several names: "Sasha"
    NICKNAME = 5
    EXACT = 6  # the same sound: "Sergey", "Sergei"


NEARNESS = {0: Match.EXACT, 1: Match.NEAR, 2: Match.FAR}  # by the vowels that differ; more are another name


@dataclass(frozen=True)
class Alignment:
    """The words of two names side by side: places and how well each pair agrees, and what is left over."""

    pairs: tuple[tuple[int, int, Match], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Return how well each pair agrees."""
        return tuple(match for _, _, match in self.pairs)

    @cached_property
    def worst(self) -> Match:
        """Return the weakest agreement of the aligned words."""
        return min(self.matches, default=Match.NONE)

    @property
    def clashes(self) -> bool:
        """Tell whether both names hold words the other lacks: "Ivan Petrov", "Igor Petrov"."""
        return bool(self.left and self.right)

    @cached_property
    def in_order(self) -> bool:
        """Tell whether the words that agree stand in the same order."""
        places = [j for _, j, _ in sorted(self.pairs)]
        return places == sorted(places)


def align(one: Name, other: Name, comparison: Comparison) -> Alignment:
    """Pair the words of two names, each at most once, the best pairs first and whatever their order."""
    if one.solid == other.solid and len(one.solid) >= SOLID and (one.is_full and other.is_full):
        count = min(len(one.words), len(other.words))
        return Alignment(tuple((n, n, Match.EXACT) for n in range(count)), (), ())
    shorter, longer = sorted((one, other), key=lambda name: len(name.words))
    if (at := _written_apart(shorter, longer)) is not None:
        joined = longer.joined(at)
        return align(joined, shorter, comparison) if longer is one else align(shorter, joined, comparison)
    ranked = sorted(
        (-match, abs(i - j), i, j)
        for i in range(len(one.words))
        for j in range(len(other.words))
        if (match := match_words(one, i, other, j, comparison)) is not Match.NONE
    )
    left, right, pairs = set(range(len(one.words))), set(range(len(other.words))), []
    for negative, _, i, j in ranked:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((i, j, Match(-negative)))
    return Alignment(
        tuple(pairs), tuple(one.words[i] for i in sorted(left)), tuple(other.words[j] for j in sorted(right))
    )


def _written_apart(shorter: Name, longer: Name) -> int | None:
    """Return where one name writes apart what the other writes together: "Abdel Aziz", "Abdelaziz"."""
    if len(longer.words) <= len(("Abdel", "Aziz")):
        return None
    together = set(shorter.words) - set(longer.words)
    pairs = enumerate(zip(longer.words, longer.words[1:], strict=False))
    return next((at for at, pair in pairs if "".join(pair) in together), None)


def last_words(one: Name, other: Name, comparison: Comparison) -> Match:
    """Return how well the last words of two names agree."""
    if not one.words or not other.words:
        return Match.NONE
    return match_words(one, len(one.words) - 1, other, len(other.words) - 1, comparison)


def is_short_form(one: Name, i: int, other: Name, j: int, comparison: Comparison) -> bool:
    """Tell whether two forms of one first name are far apart: "Bill", "William", but not "Steven", "Stephen"."""
    if one.aliases[i] & other.aliases[j] & comparison.namesakes.spelled:
        return False
    return one.words[i] != other.words[j] and _spelling(one.words[i], other.words[j], comparison) < Match.FAR


def match_words(one: Name, i: int, other: Name, j: int, comparison: Comparison) -> Match:
    """Return how well a word of one name agrees with a word of another."""
    a, b = one.words[i], other.words[j]
    if one.folded[i] == other.folded[j]:
        return Match.EXACT
    if one.is_initial(i) or other.is_initial(j):
        return Match.INITIAL if a[0] == b[0] else Match.NONE
    if shared := one.aliases[i] & other.aliases[j]:
        several = max(len(one.aliases[i]), len(other.aliases[j])) > 1 and len(shared) == 1
        return Match.INITIAL if several and not shared & comparison.namesakes.spelled else Match.NICKNAME
    if a == b:
        return _heard(one.folded[i], other.folded[j])
    spelled = _spelling(a, b, comparison)
    inside = i < len(one.words) - 1 and j < len(other.words) - 1
    return Match.SLIGHT if inside and spelled in {Match.FAR, Match.NEAR} and _is_first_name_heard(a, b) else spelled


def _is_first_name_heard(a: str, b: str) -> bool:
    """Tell whether words that are no surname differ by one vowel of two that are heard alike: "Jomart", "Jumart"."""
    vowels = [frozenset(pair) for pair in zip(a, b, strict=False) if len(set(pair)) > 1]
    return len(a) == len(b) >= SUBSTITUTED and vowels in [[pair] for pair in ONE_VOWEL] and len(SYLLABLE.findall(a)) > 1


def _heard(a: str, b: str) -> Match:
    """Return how sure it is that two spellings of one sound are one name."""
    length = min(len(a), len(b))
    if DOUBLE.sub(r"\1", a) == DOUBLE.sub(r"\1", b):
        return Match.EXACT
    breathed = a.replace("h", "") == b.replace("h", "")
    return Match.NEAR if length <= HEARD or (breathed and length <= BREATHED) else Match.EXACT


def _spelling(a: str, b: str, comparison: Comparison) -> Match:
    if min(len(a), len(b)) <= SHORT or abs(len(a) - len(b)) >= len(NEARNESS):
        return Match.NONE
    bones, others = skeleton(a), skeleton(b)
    if bones == others:
        return _vowels(a, b, edits(a, b), comparison)
    return _consonant(a, b) if len(bones) == len(others) else Match.NONE


def _consonant(a: str, b: str) -> Match:
    """Return how near two words are of which one consonant differs; at the head only one of another script may."""
    pairs = enumerate(zip(skeleton(a), skeleton(b), strict=True))
    (at, slip), *more = ((at, frozenset(pair)) for at, pair in pairs if len(set(pair)) > 1)
    alike = slip in ALIKE
    if more or min(len(a), len(b)) < SUBSTITUTED - alike or (at == 0 and not alike):
        return Match.NONE
    changes = edits(a, b)
    if alike and changes == 1:
        return Match.NEAR if at else Match.FAR
    return Match.FAR if at and changes < len(NEARNESS) else Match.NONE


def _vowels(a: str, b: str, changes: int, comparison: Comparison) -> Match:
    """Return how near two words are whose consonants agree."""
    near, bones = NEARNESS.get(changes, Match.NONE), skeleton(a)
    if a[0] != b[0] and frozenset((a[0], b[0])) not in ONE_VOWEL:
        return min(near, Match.FAR)
    if near is not Match.NEAR:
        return near if near is Match.EXACT or len(bones) >= CARRIED else Match.NONE
    goes_on = a.startswith(b) or b.startswith(a)
    if len(bones) < CARRIED or goes_on or _ends_apart(a, b, comparison):
        return Match.FAR
    return Match.SLIGHT if len(bones) >= LONG and len(a) == len(b) else Match.NEAR


def _ends_apart(a: str, b: str, comparison: Comparison) -> bool:
    """Tell whether two words end in endings of two families: "Petersen", "Peterson"."""
    apart = comparison.namesakes.words.apart
    return any(a.endswith(one) and b.endswith(other) for one in apart for other in apart if one != other)


def edits(a: str, b: str) -> int:
    """Return the number of letters to change, add or drop between two words."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        before, row[0] = row[0], i
        for j, other in enumerate(b, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != other))
    return row[-1]
