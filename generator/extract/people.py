"""Names of people gathered into persons: full names first, then surnames, first names and honorifics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from generator.extract.letters import SHOUTED
from generator.extract.parts import Part
from generator.extract.shapes import Candidate
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender, Names
from generator.text.skeletons import consonants

CLOSEST: Final = 50  # persons of one surname who are looked at
# They do not tell two names of one person apart.
LEFT_OUT: Final = frozenset({Part.HONORIFIC, Part.INITIAL, Part.SUFFIX})


@dataclass(slots=True, eq=False)
class Person:
    """A person while the text is read: the words of the fullest name, and every mention so far."""

    words: tuple[str, ...]
    gender: Gender | None = None
    mentions: list[Candidate] = field(default_factory=list)
    initials: str = ""
    suffix: str = ""

    def meets(self, gender: Gender | None) -> bool:
        """Tell whether nothing known of the person speaks against a gender."""
        return gender is None or self.gender in {None, gender}

    def is_called(self, initials: str, suffix: str) -> bool:
        """Tell whether a full name with these initials and suffix may be the person's."""
        agree = self.initials.startswith(initials) or initials.startswith(self.initials)
        return agree and self.suffix == suffix


class People:
    """The persons of one text, found by any of the words of their names."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Begin without anybody."""
        self._names = lexicon.names
        self._romanisations = lexicon.comparison.romanisations
        self._by_ends: dict[tuple[str, str], list[Person]] = defaultdict(list)
        # Who is named moves to the end, so that the person named last is found first.
        self._by_surname: dict[str, dict[Person, None]] = defaultdict(dict)
        self._by_word: dict[str, dict[Person, None]] = defaultdict(dict)
        self._by_consonants: dict[str, list[Person]] = defaultdict(list)

    def introduce(self, one: Candidate, words: tuple[str, ...]) -> None:
        """Make a person of a full name; one with the same first and last word is the same person.

        "George H. W. Reed" and "George W. Reed" are two, and so are "Ana Reed" and "Ana Reed Jr.".
        """
        person = self._full(one, words)
        if person is None:
            person = self._new(words)
            person.suffix = _of_part(one, Part.SUFFIX)
            self._by_ends[words[0], words[-1]].append(person)
        person.words = max(person.words, words, key=len)
        person.initials = max(person.initials, _of_part(one, Part.INITIAL), key=len)
        person.gender = person.gender or gender_of(one, words, self._names)

    def add(self, one: Candidate, words: tuple[str, ...]) -> Person:
        """Add a mention, full or short, to its person; mentions come in the order of the text."""
        gender = gender_of(one, words, self._names)
        full = self._full(one, words) if len(words) > 1 else None
        person = full or self._whose(words[0], gender)
        person.mentions.append(one)
        person.gender = person.gender or gender
        self._move_up(person)
        return person

    def _full(self, one: Candidate, words: tuple[str, ...]) -> Person | None:
        called = _of_part(one, Part.INITIAL), _of_part(one, Part.SUFFIX)
        alike = (person for person in self._by_ends[words[0], words[-1]] if person.is_called(*called))
        return next(alike, None)

    def find(self, word: str, gender: Gender | None = None) -> Person | None:
        """Return whom a single word names: a surname before a first name.

        A surname that two people bear who have been named is neither's: it stays by itself, and open.
        """
        bearers = self._by_surname.get(word, {})
        named = [one for one in islice(reversed(bearers), CLOSEST) if one.mentions and one.meets(gender)]
        full = [one for one in named if len(one.words) > 1]
        if len(full) == 1 and gender is not None:
            return full[0]
        if len(full) > 1:
            return next((one for one in named if len(one.words) == 1), None) or self._new((word,))
        return latest(bearers, gender) or latest(self._by_word.get(word, {}), gender)

    def _whose(self, word: str, gender: Gender | None) -> Person:
        person = self.find(word, gender)
        if person is None and gender is not None:
            alike = [p for p in self._by_consonants.get(self._consonants(word), [])[:CLOSEST] if p.meets(gender)]
            person = alike[0] if len(alike) == 1 else None
        return person or self._new((word,))

    def _new(self, words: tuple[str, ...]) -> Person:
        person = Person(words)
        if len(words) > 1:
            self._by_consonants[self._consonants(words[-1])].append(person)
        self._move_up(person)
        return person

    def _consonants(self, word: str) -> str:
        return consonants(word, self._romanisations)

    def _move_up(self, person: Person) -> None:
        for found in (self._by_surname[person.words[-1]], *(self._by_word[word] for word in person.words)):
            found.pop(person, None)
            found[person] = None


def gather_people(candidates: Sequence[Candidate], lexicon: Lexicon) -> tuple[Person, ...]:
    """Return the persons of a text in the order of their first mention.

    "Mr. Silva", "Silva" and "Marta Silva" lead to one person, or to two where the honorific speaks against one.
    """
    people = People(lexicon)
    called = [(one, core(one, lexicon.names)) for one in candidates]
    for one, words in called:
        if len(words) > 1:
            people.introduce(one, words)
    return tuple(dict.fromkeys(people.add(one, words) for one, words in called))


def core(one: Candidate, names: Names) -> tuple[str, ...]:
    """Return the words of a name without honorific, initials, suffix and a particle ahead of a surname alone.

    "Mr. Van Dyke" is the same Dyke as "Jan van Dyke". All words are returned where nothing else is there.
    """
    words = [
        _in_small(names.without_particle(word.replace("’", "'")))
        for unit, letter in zip(one.units, one.letters, strict=True)
        if letter not in LEFT_OUT
        for word in unit.text.split()
    ]
    if (
        len(words) == len(("Van", "Dyke"))
        and words[0].lower() in names.titles.particles
        and words[0] not in names.given
    ):
        del words[0]
    return tuple(words) or tuple(unit.text for unit in one.units)


def _of_part(one: Candidate, part: Part) -> str:
    """Return the units of one part of a name, run together: the initials of "George H. W. Reed" are "HW"."""
    units = (unit.text for unit, letter in zip(one.units, one.letters, strict=True) if letter == part)
    return "".join(letter for text in units for letter in text if letter.isalpha())


def _in_small(word: str) -> str:
    """Return a word that is printed all in capitals as names are: "RUIZ" is "Ruiz"."""
    return word.title() if word.isupper() and len(word) >= SHOUTED else word


def gender_of(one: Candidate, words: tuple[str, ...], names: Names) -> Gender | None:
    """Return the gender that an honorific of a name tells, or the first name among its core `words`."""
    if Part.HONORIFIC in one.letters:
        courtesies = (
            unit.lower for unit, letter in zip(one.units, one.letters, strict=True) if letter == Part.HONORIFIC
        )
        for courtesy in courtesies:
            if courtesy in names.titles.feminine:
                return Gender.FEMININE
            if courtesy in names.titles.masculine:
                return Gender.MASCULINE
    return names.given.gender(words[0]) if len(words) > 1 else None


def latest(people: dict[Person, None], gender: Gender | None) -> Person | None:
    """Return the person named last whom the gender fits; of those nobody named yet the one introduced first."""
    for person in islice(reversed(people), CLOSEST):
        if person.mentions and person.meets(gender):
            return person
    return next((person for person in islice(people, CLOSEST) if person.meets(gender)), None)
