"""One person under several spellings: names first, the evidence around them beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.lexicon.comparison import Comparison
from generator.resolve.anchors import Key
from generator.resolve.casts import Surroundings
from generator.resolve.names import Match, Name, align, last_words, parse_name
from generator.resolve.scoring import Feature, Score, score
from generator.text.skeletons import initial, skeleton

SAME: Final = 0.7
POSSIBLY: Final = 0.4
NEIGHBOURS: Final = 20  # names of a block each name is compared with, in the order of their sounds
SPECIFIC: Final = 2  # content words a role must share with another to tell of one office


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
class BearerPair:
    """Two bearers side by side; `only` tells that the shorter name has one candidate alone."""

    one: Bearer
    other: Bearer
    only: bool

    @property
    def is_bare(self) -> bool:
        """Tell whether one of the names is a surname or given name alone."""
        return not (self.one.name.is_full and self.other.name.is_full)

    @property
    def printed(self) -> str:
        """Return both names as printed, in alphabetical order."""
        first, second = sorted((self.one.name.printed, self.other.name.printed))
        return f"“{first}” and “{second}”"


def bearers(names: Mapping[Key, str], around: Mapping[Key, Surroundings], comparison: Comparison) -> tuple[Bearer, ...]:
    """Gather the people of all articles by name."""
    gathered: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    parsed = {key: parse_name(name, comparison) for key, name in names.items()}
    for key in sorted(names):
        name = parsed[key]
        gathered[name.words if name.is_full else (*name.words, *map(str, key))].append(key)
    made = [Bearer(parsed[keys[0]], tuple(keys), _joined([around[key] for key in keys])) for keys in gathered.values()]
    return tuple(sorted(made, key=lambda bearer: (bearer.name.words, bearer.key)))


def _joined(parts: Sequence[Surroundings]) -> Surroundings:
    return Surroundings(
        frozenset().union(*(part.sentences for part in parts)),
        tuple(sorted({role for part in parts for role in part.roles}, key=sorted)),
        frozenset().union(*(part.company for part in parts)),
        frozenset().union(*(part.utterances for part in parts)),
    )


def candidate_pairs(people: Sequence[Bearer]) -> Iterator[BearerPair]:
    """Yield the pairs worth comparing: those that share a block, each once; n log n in the number of people."""
    numbered = _neighbours(people)
    fitting: dict[int, set[int]] = defaultdict(set)
    for i, j in numbered:
        if not align(people[i].name, people[j].name).clashes and people[i].name.is_full != people[j].name.is_full:
            bare, full = (j, i) if people[i].name.is_full else (i, j)
            fitting[bare].add(full)
    best = {bare: _best_fitting(people[bare].name, full, people) for bare, full in fitting.items()}
    for i, j in numbered:
        bare = j if people[i].name.is_full else i
        yield BearerPair(people[i], people[j], _is_only(best.get(bare, set()), i + j - bare, people))


def _neighbours(people: Sequence[Bearer]) -> list[tuple[int, int]]:
    full: dict[tuple[str, str], list[int]] = defaultdict(list)
    bare: dict[str, list[int]] = defaultdict(list)
    for number, bearer in enumerate(people):
        for key in _full_blocks(bearer.name):
            full[key].append(number)
        for word in set(bearer.name.words):
            bare[skeleton(word)].append(number)
    pairs = {pair for block in full.values() for pair in _window(block)}
    for block in bare.values():
        if not all(people[number].name.is_full for number in block):
            pairs |= {(i, j) for i, j in _window(block) if not (people[i].name.is_full and people[j].name.is_full)}
    return sorted(pairs)


def _window(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield each member of a block with the next ones."""
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + NEIGHBOURS]:
            yield one, other


def _full_blocks(name: Name) -> set[tuple[str, str]]:
    """Return pairs of one word's consonants and another's first letter; one person's full names share at least one.

    So do names written together and apart, by the consonants of the whole.
    """
    if not name.is_full:
        return set()
    return {(skeleton(name.solid), "")} | {
        (skeleton(word), initial(other))
        for i, word in enumerate(name.words)
        if len(word) > 1
        for j, other in enumerate(name.nicknames)
        if i != j
    }


def _best_fitting(bare: Name, full: set[int], people: Sequence[Bearer]) -> set[int]:
    """Return the full names that hold a bare one as their last word, where any does; else all of them."""
    exact = {number for number in full if last_words(bare, people[number].name) is Match.EXACT}
    return exact or full


def _is_only(best: set[int], candidate: int, people: Sequence[Bearer]) -> bool:
    """Tell whether a full name is among those a bare name fits best, and they may all be one person's."""
    return candidate in best and _one_candidate(best, people)


def _one_candidate(full: set[int], people: Sequence[Bearer]) -> bool:
    """Tell whether all full names a bare name fits may be one person's; `full` holds those it fits best."""
    ranked = sorted(full)
    first = [people[number].name for number in ranked[:1]]
    return bool(first) and not any(align(first[0], people[number].name).clashes for number in ranked[1:])


def same_full_name(pair: BearerPair) -> str | None:
    """Hold where both names are full and sound the same."""
    aligned = align(pair.one.name, pair.other.name)
    if pair.is_bare or aligned.left or aligned.right or aligned.worst < Match.INITIAL:
        return None
    return f"{pair.printed} sound the same"


def respelled_full_name(pair: BearerPair) -> str | None:
    """Hold where both names are full and differ by vowels alone: "Rakhmetov", "Rakhmatov"."""
    aligned = align(pair.one.name, pair.other.name)
    if pair.is_bare or aligned.left or aligned.right or aligned.worst is not Match.NEAR:
        return None
    return f"{pair.printed} differ by a vowel"


def strained_full_name(pair: BearerPair) -> str | None:
    """Hold where both names are full and one word differs by a consonant or more: "Gelman", "German"."""
    aligned = align(pair.one.name, pair.other.name)
    if pair.is_bare or aligned.left or aligned.right or aligned.worst is not Match.FAR:
        return None
    return f"{pair.printed} are nearly the same"


def longer_name(pair: BearerPair) -> str | None:
    """Hold where one full name holds the other: "Aung San Suu Kyi", "Suu Kyi"."""
    aligned = align(pair.one.name, pair.other.name)
    rest = aligned.left or aligned.right
    if pair.is_bare or not rest or aligned.clashes or aligned.worst < Match.NEAR or _initials_differ(pair):
        return None
    return f"{pair.printed}: one name holds the other"


def _initials_differ(pair: BearerPair) -> bool:
    """Tell whether both names carry initials and not the same ones: "George H. W. Bush", "George W. Bush"."""
    one, two = (tuple(word for word in bearer.name.words if len(word) == 1) for bearer in (pair.one, pair.other))
    return bool(one and two) and one != two


def bare_name(pair: BearerPair) -> str | None:
    """Hold where one is a name alone that the other contains: "Ms. Petrova", "Anna Petrova"."""
    aligned = align(pair.one.name, pair.other.name)
    if not pair.is_bare or aligned.clashes or pair.one.name.words[-1:] != pair.other.name.words[-1:]:
        return None
    return f"{pair.printed} share a surname"


def bare_given_name(pair: BearerPair) -> str | None:
    """Hold where one is a name alone and the other holds it, but not as its last word."""
    if not pair.is_bare or bare_name(pair) is not None:
        return None
    aligned = align(pair.one.name, pair.other.name)
    return f"{pair.printed} share a first name" if not aligned.clashes and aligned.worst is Match.EXACT else None


def respelled_bare_name(pair: BearerPair) -> str | None:
    """Hold where one is a name alone that the other contains in another spelling."""
    aligned = align(pair.one.name, pair.other.name)
    last = last_words(pair.one.name, pair.other.name)
    if not pair.is_bare or aligned.clashes or last is not Match.NEAR:
        return None
    return f"{pair.printed} share a surname but for a vowel"


def only_bearer(pair: BearerPair) -> str | None:
    """Hold where a bare name fits one person alone."""
    return "nobody else here bears that name" if pair.is_bare and pair.only else None


def same_role(pair: BearerPair) -> str | None:
    """Hold where both hold an office in nearly the same words."""
    for one in pair.one.around.roles:
        for other in pair.other.around.roles:
            shared = one & other
            if len(shared) >= SPECIFIC and 2 * len(shared) >= min(len(one), len(other)):
                return "the same office"
    return None


def same_title(pair: BearerPair) -> str | None:
    """Hold where both are called by one word of office: "Captain", "the captain of the ferry"."""
    if same_role(pair) is not None:
        return None
    one, other = (frozenset().union(*bearer.around.roles) for bearer in (pair.one, pair.other))
    return "the same title" if one & other else None


def same_utterance(pair: BearerPair) -> str | None:
    """Hold where both make, or are named in, copies of one utterance."""
    return "the same words said" if pair.one.around.utterances & pair.other.around.utterances else None


def same_company(pair: BearerPair) -> str | None:
    """Hold where both are named beside the same people."""
    shared = sorted(pair.one.around.company & pair.other.around.company)
    return f"both named beside {shared[0]}" if shared else None


def one_sentence(pair: BearerPair) -> str | None:
    """Hold where one sentence of one article prints both names: two people."""
    together = pair.one.around.sentences & pair.other.around.sentences
    return "both are named in one sentence" if together else None


def clashing_names(pair: BearerPair) -> str | None:
    """Hold where each name has a word the other lacks: "Ivan Petrov", "Igor Petrov"."""
    clash = align(pair.one.name, pair.other.name).clashes or _initials_differ(pair)
    return "each name has a word the other lacks" if clash else None


SAME_PERSON: Final[tuple[Feature[BearerPair], ...]] = (
    Feature(same_full_name, 0.9),
    Feature(respelled_full_name, 0.75),
    Feature(longer_name, 0.7),
    Feature(strained_full_name, 0.45),
    Feature(bare_name, 0.5),
    Feature(bare_given_name, 0.3),
    Feature(respelled_bare_name, 0.4),
    Feature(only_bearer, 0.2),
    Feature(same_role, 0.3),
    Feature(same_title, 0.25),
    Feature(same_utterance, 0.3),
    Feature(same_company, 0.1),
    Feature(one_sentence, -2.0),
    Feature(clashing_names, -2.0),
)


def compare(pair: BearerPair) -> Score:
    """Weigh two people; below zero they are two, from SAME on they are one. Evidence without names is none."""
    weighed = score(pair, SAME_PERSON)
    aligned = align(pair.one.name, pair.other.name)
    return weighed if aligned.matches and aligned.worst > Match.NONE else Score(-1.0, ())
