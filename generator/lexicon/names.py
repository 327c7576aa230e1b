"""What is known of names before any article is read: countries, cities, bodies, titles, first names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.lexicon.schema import read_data, read_entries, read_words


class Known(Enum):
    """What a name of the lexicon stands for."""

    PLACE = "place"
    BODY = "body"
    ADJECTIVE = "adjective"  # "Chilean"
    PEOPLE = "people"  # "Chileans"


class Gender(Enum):
    """Which pronoun a person takes."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its other names, what its things are called and what its people are called."""

    name: str
    also: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation known by several forms of its name."""

    name: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Titles:
    """Words before and after names of people: "deputy", "minister", "Ms.", "van", "Jr."."""

    offices: frozenset[str]
    modifiers: frozenset[str]
    occupations: frozenset[str]
    trades: frozenset[str]
    endings: frozenset[str]
    holding: frozenset[str]
    assistants: frozenset[str]
    appointing: frozenset[str]
    short: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    neuter: frozenset[str]
    particles: frozenset[str]
    tied: frozenset[str]
    suffixes: frozenset[str]
    feminine_offices: frozenset[str]
    masculine_offices: frozenset[str]
    heads: frozenset[str]
    called_heads: frozenset[str]

    @property
    def honorifics(self) -> frozenset[str]:
        """Return all honorifics, case-folded, without their stop."""
        return self.masculine | self.feminine | self.neuter


@dataclass(frozen=True, slots=True)
class Parts:
    """Words that tell what kind of thing a name is ("Ministry", "River"), and the small words that link them."""

    organisation_ends: frozenset[str]
    organisation_openers: frozenset[str]
    foreign_openers: frozenset[str]
    place_ends: frozenset[str]
    place_openers: frozenset[str]
    place_kinds: frozenset[str]
    directions: frozenset[str]
    of: frozenset[str]
    purpose: frozenset[str]
    towards: frozenset[str]
    articles: frozenset[str]
    joints: frozenset[str]
    place_prepositions: frozenset[str]
    person_prepositions: frozenset[str]
    person_verbs: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    endings: frozenset[str]
    tails: frozenset[str]
    local: frozenset[str]


@dataclass(frozen=True, slots=True)
class NotNames:
    """Capitalised words that name no actor."""

    things: frozenset[str]
    openers: frozenset[str]
    abbreviations: frozenset[str]
    words: frozenset[str]
    creeds: frozenset[str]
    events: frozenset[str]
    credits: frozenset[str]
    ships: frozenset[str]
    naming: frozenset[str]
    platforms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Groups:
    """Nouns for people without a name of their own ("riot police", "officials") and for what carries their words."""

    nouns: frozenset[str]
    acting: frozenset[str]
    bodies: frozenset[str]
    ministries: frozenset[str]
    branches: frozenset[str]
    offices: frozenset[str]
    modifiers: frozenset[str]
    information: frozenset[str]
    speakers: frozenset[str]
    kinds: frozenset[str]
    followed: frozenset[str]
    belongings: frozenset[str]
    endings: frozenset[str]

    @property
    def everybody(self) -> tuple[frozenset[str], ...]:
        """Return the lists of nouns that can speak."""
        return self.nouns, self.bodies, self.information, self.speakers

    def names(self, word: str) -> bool:
        """Tell whether a case-folded word is a noun for who can speak: "Investigation showed" opens with one."""
        return any(word in words for words in self.everybody)


@dataclass(frozen=True, slots=True)
class GivenNames:
    """First names as printed; those in `open` tell no gender."""

    masculine: frozenset[str]
    feminine: frozenset[str]
    open: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return word in self.masculine or word in self.feminine or word in self.open

    def gender(self, word: str) -> Gender | None:
        """Return the gender a first name tells of: "Elena" is feminine, "Robin" tells none."""
        if word in self.open or (word in self.masculine) == (word in self.feminine):
            return None
        return Gender.MASCULINE if word in self.masculine else Gender.FEMININE


@dataclass(frozen=True, slots=True, eq=False)  # one language, one value: told apart and hashed by identity
class Names:
    """Everything the name finder asks.

    `known` maps a name as printed to what it is and the name it is filed under, `variants` an office to the word for
    all who hold it.
    """

    titles: Titles
    parts: Parts
    groups: Groups
    given: GivenNames
    not_names: NotNames
    variants: dict[str, str]
    common: frozenset[str]
    known: dict[str, tuple[Known, str]]

    @classmethod
    def load(cls, language: str) -> Names:
        """Read the data files about names of a language."""
        return cls(
            titles=Titles(**read_words(language, "titles")),
            parts=Parts(**read_words(language, "name_parts")),
            groups=Groups(**read_words(language, "groups")),
            given=GivenNames(**read_words(language, "given_names")),
            not_names=NotNames(**read_words(language, "not_names")),
            variants={
                word: one for one, words in read_words(language, "office_variants").items() for word in (one, *words)
            },
            common=frozenset(word for line in read_data(language, "common_words") for word in line.split()),
            known=_known(language),
        )

    def is_common(self, word: str) -> bool:
        """Tell whether a case-folded word is a common one, a form of one or made of two: "proponents", "twenty-six"."""
        if word in self.common or all(part in self.common for part in word.split("-")):
            return True
        return any(word.endswith(end) and word.removesuffix(end) in self.common for end in self.parts.endings)

    def can_speak(self, word: str) -> bool:
        """Tell whether a case-folded noun stands for somebody or for what carries words: "officer", "report"."""
        listed = (*self.groups.everybody, self.titles.offices, self.titles.occupations)
        if self.is_kind_of_body(word):
            return True
        forms = {word, word.removesuffix("s"), word + "s"}
        return any(not words.isdisjoint(forms) for words in listed) or word.endswith(tuple(self.groups.endings))

    def is_kind_of_body(self, word: str) -> bool:
        """Tell whether a case-folded noun says what kind of body a name is of: "company", "ministry"."""
        return word.capitalize() in self.parts.organisation_ends or word.capitalize() in self.parts.organisation_openers

    def without_particle(self, word: str) -> str:
        """Return a name without a particle tied to it: "al-Zaabi" and "Al-Zaabi" are filed as "Zaabi"."""
        particle, _, rest = word.partition("-")
        return rest if rest and particle.lower() in self.titles.tied else word

    def country_of(self, word: str) -> str | None:
        """Return the country a name or adjective belongs to: "Chilean" and "Chile" give "Chile"."""
        known = self.known.get(word)
        return known[1] if known is not None and known[0] is not Known.BODY else None


def _known(language: str) -> dict[str, tuple[Known, str]]:
    """Return every known name; a name in two files is what the later one says: body over country over city."""
    known: dict[str, tuple[Known, str]] = {}
    for places in read_words(language, "places").values():
        known.update((place, (Known.PLACE, place)) for place in places)
    for country in read_entries(language, "countries", Country):
        known.update((word, (Known.PEOPLE, country.name)) for word in country.people)
        known.update((word, (Known.ADJECTIVE, country.name)) for word in country.adjectives)
        known.update((word, (Known.PLACE, country.name)) for word in (country.name, *country.also))
    for body in read_entries(language, "organisations", Body):
        known.update((word, (Known.BODY, body.name)) for word in (body.name, *body.also))
    return known
