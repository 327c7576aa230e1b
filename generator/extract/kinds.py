"""What an unknown name stands for, from the words beside it: "in Karlovo" is a place, "Okafor resigned" a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from generator.extract.units import Row
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

PERSON, PLACE, ORGANIZATION = ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANIZATION


@dataclass(frozen=True, slots=True)
class Context:
    """An unknown name, units `start` to `end` of a row, and what the lexicon knows."""

    row: Row
    start: int
    end: int
    names: Names

    @property
    def before(self) -> str:
        """Return the letter ahead of the name, "" at the start of the sentence."""
        return self.row.letters[self.start - 1] if self.start else ""

    @property
    def word_before(self) -> str:
        """Return the word ahead of the name, case-folded."""
        return self.row.units[self.start - 1].text.lower() if self.start else ""

    @property
    def after(self) -> str:
        """Return the letters that follow the name."""
        return self.row.letters[self.end : self.end + 3]

    @property
    def word_after(self) -> str:
        """Return the word that follows the name."""
        return self.row.units[self.end].text if self.end < len(self.row.units) else ""

    @property
    def words(self) -> int:
        """Return how many words the name has."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of a kind: its name goes into the rule of the mention; a sure one decides for the same name elsewhere."""

    name: str
    kind: ActorKind
    shows: Callable[[Context], bool]
    weight: int


def after_a_title(name: Context) -> bool:
    """Tell whether an office stands right before the name: "minister Okafor"."""
    return name.before in {"T", "k", "H"}


def opens_with_a_first_name(name: Context) -> bool:
    """Tell whether the name opens with a first name."""
    return name.row.letters[name.start] == "G"


def does_what_people_do(name: Context) -> bool:
    """Tell whether a verb of people follows: "Okafor resigned"."""
    return name.word_after in name.names.parts.person_verbs


def stands_where_places_do(name: Context) -> bool:
    """Tell whether the name follows "in", "near" and the like."""
    return name.word_before in name.names.parts.place_prepositions


def is_followed_by_a_place(name: Context) -> bool:
    """Tell whether a larger place follows after a comma: "Karlovo, Bulgaria"."""
    return name.after.startswith(",L")


def has_an_article(name: Context) -> bool:
    """Tell whether a definite article stands before the name: "the Karlovo"."""
    return name.word_before in name.names.parts.definite


def has_several_words(name: Context) -> bool:
    """Tell whether the name has two or three words."""
    return name.words in {2, 3}


SIGNS: Final = (
    Sign("after a title", PERSON, after_a_title, 4),
    Sign("first name", PERSON, opens_with_a_first_name, 2),
    Sign("verb of people", PERSON, does_what_people_do, 2),
    Sign("before a place", PLACE, is_followed_by_a_place, 3),
    Sign("where places stand", PLACE, stands_where_places_do, 3),
    Sign("article", ORGANIZATION, has_an_article, 2),
    Sign("several words", PERSON, has_several_words, 1),
)


def signs(name: Context) -> dict[ActorKind, int]:
    """Return how strongly the words beside a name speak for each kind."""
    weights: dict[ActorKind, int] = {}
    for sign in SIGNS:
        if sign.shows(name):
            weights[sign.kind] = weights.get(sign.kind, 0) + sign.weight
    return weights
