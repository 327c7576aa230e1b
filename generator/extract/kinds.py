"""What an unknown name stands for, from the words beside it: "in Karlovo" is a place, "Okafor resigned" a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from generator.extract.parts import Part
from generator.extract.rows import Row
from generator.lexicon.names import Names
from generator.model.findings import ActorKind


@dataclass(frozen=True, slots=True)
class Context:
    """An unknown name, units `start` to `end` of a row, what stands around it, and what the lexicon knows.

    `before` is the letter ahead of it and `after` the three behind, "" at the ends of the sentence.
    """

    row: Row
    start: int
    end: int
    names: Names
    before: str
    word_before: str
    after: str

    @classmethod
    def of(cls, row: Row, start: int, end: int, names: Names) -> Context:
        """Look around a name."""
        letters, units = row.letters, row.units
        before, word = (letters[start - 1], units[start - 1].lower) if start else ("", "")
        return cls(row, start, end, names, before, word, letters[end : end + 3])

    @property
    def before_letters(self) -> str:
        """Return the letters ahead of the name."""
        return self.row.letters[max(0, self.start - 3) : self.start]

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
    """A sign of a kind, or with `kind` None a sign that the words name no actor."""

    name: str
    kind: ActorKind | None
    shows: Callable[[Context], bool]
    weight: int


def after_a_title(name: Context) -> bool:
    """Tell whether an office stands right before the name: "minister Okafor"."""
    return name.before in COURTESIES


def after_a_title_chain(name: Context) -> bool:
    """Tell whether an office with its body stands right before the name: "the head of the Ports Board Okafor"."""
    ahead = name.row.letters[max(0, name.start - CHAIN) : name.start]
    return TITLE_CHAIN.search(ahead) is not None


def after_a_title_chain_and_comma(name: Context) -> bool:
    """Tell whether an office with its body and a comma stand ahead: "the envoy to Chad, Ana Ruiz, left"."""
    ahead = name.row.letters[max(0, name.start - LONG_CHAIN) : name.start]
    return name.words > 1 and name.after[:1] in SET_OFF and LONG_TITLE_CHAIN.search(ahead) is not None


def after_a_kind_of_body(name: Context) -> bool:
    """Tell whether a noun for bodies stands right before the name: "the newspaper Faro Azul"."""
    return name.word_before in name.names.groups.kinds


def before_a_kind_of_body(name: Context) -> bool:
    """Tell whether a noun for bodies stands right behind the name: "the Faro Azul party"."""
    return name.word_after in name.names.groups.kinds


def is_described_as_a_body(name: Context) -> bool:
    """Tell whether an apposition says that the name is a body's: "Quiet Rivers, an environmental group, sued"."""
    if APPOSED.match(name.row.letters, name.end) is None:
        return False
    behind = name.row.units[name.end + 2 : name.end + DESCRIBED]
    words = takewhile(
        lambda word: word not in name.names.parts.of and word not in SET_OFF, (unit.lower for unit in behind)
    )
    return not name.names.groups.kinds.isdisjoint(words)


def owns_what_bodies_do(name: Context) -> bool:
    """Tell whether the name owns what only bodies have: "Kalmar's shareholders"."""
    behind = name.row.units[name.end + 1 : name.end + OWNED]
    return name.after[:1] == Part.POSSESSIVE and not name.names.groups.belongings.isdisjoint(
        one.lower for one in behind
    )


def opens_before_a_preposition(name: Context) -> bool:
    """Tell whether a single word opens a sentence ahead of a preposition: "Shipwreck in Chile"."""
    return name.before == "" and name.words == 1 and name.after[:1] == Part.PREPOSITION


def opens_with_a_first_name(name: Context) -> bool:
    """Tell whether the name opens with a first name."""
    return name.row.letters[name.start] == Part.GIVEN


def may_be_a_mere_word(name: Context) -> bool:
    """Tell whether a single word may be capitalised as it opens the sentence: "Petrol and diesel are short"."""
    opens = name.words == 1 and name.before in OPENINGS and name.row.letters[name.start] != Part.GIVEN
    return opens and GOES_ON.match(name.row.letters, name.end) is not None


def does_what_people_do(name: Context) -> bool:
    """Tell whether a verb of people follows: "Okafor resigned"."""
    return name.word_after in name.names.parts.person_verbs


def is_described_as_a_person(name: Context) -> bool:
    """Tell whether an age or an office follows after a comma: "Okafor, 34, ...", "Okafor, a retired teacher"."""
    return DESCRIBED_PERSON.match(name.row.letters, name.end) is not None


def is_of_a_country(name: Context) -> bool:
    """Tell whether a country owns a name of several words: "Chile's Ana Ruiz"."""
    return name.words > 1 and name.before_letters.endswith("L'")


def acts_or_owns(name: Context) -> bool:
    """Tell whether an auxiliary or a mark of possession follows: "Okafor will", "Okafor's"."""
    return name.after[:1] in ACTING


def opens_a_sentence(name: Context) -> bool:
    """Tell whether nothing stands before the name."""
    return name.before == ""


def stands_where_people_do(name: Context) -> bool:
    """Tell whether the name follows "by", "with" and the like."""
    return name.word_before in name.names.parts.person_prepositions


def stands_where_places_do(name: Context) -> bool:
    """Tell whether the name follows "in", "near" and the like."""
    return name.word_before in name.names.parts.place_prepositions


def is_of_the_locals(name: Context) -> bool:
    """Tell whether people of a place stand right behind a single word: "Karlovo police"."""
    return name.words == 1 and name.word_after in name.names.parts.local and name.before not in COURTESIES


def follows_of(name: Context) -> bool:
    """Tell whether the name follows "of" or "to": "the people of Karlovo"."""
    return name.before in {Part.OF, Part.TO} and name.words == 1


def is_followed_by_a_place(name: Context) -> bool:
    """Tell whether a larger place follows after a comma: "Karlovo, Bulgaria"."""
    return name.after.startswith(",L") and not name.row.letters.startswith(",L'", name.end)


def is_listed_with_places(name: Context) -> bool:
    """Tell whether a place stands beside the name in a list: "Lima, Karlovo and Oslo"."""
    return (
        LISTED_AFTER_PLACE.search(name.before_letters) is not None
        or LISTED_BEFORE_PLACE.match(name.row.letters, name.end) is not None
    )


def is_listed(name: Context) -> bool:
    """Tell whether the name goes on a list."""
    return name.before in {",", Part.AND}


def explains_in_brackets(name: Context) -> bool:
    """Tell whether the name alone stands in brackets: "the union (Solidar)"."""
    return name.before == "(" and name.after[:1] == ")"


def has_an_article(name: Context) -> bool:
    """Tell whether a definite article stands before a single word: "the Shining"."""
    return name.words == 1 and name.word_before in name.names.parts.definite


def several_with_an_article(name: Context) -> bool:
    """Tell whether a definite article stands before several words: "the Velvet Hammers"."""
    return name.words > 1 and name.word_before in name.names.parts.definite


def has_several_words(name: Context) -> bool:
    """Tell whether the name has two or three words."""
    return name.words in {2, 3}


def is_part_of_more(name: Context) -> bool:
    """Tell whether other capitalised words or numbers touch the name: it is part of a name of something else."""
    return name.before in TOUCHING or name.after[:1] in TOUCHING


def is_a_title_of_a_work(name: Context) -> bool:
    """Tell whether quotation marks touch the name, but for those that close what it said: “It fell,” Okafor said."""
    opened = name.before in QUOTES and CLOSED.search(name.before_letters) is None
    return opened or name.after[:1] in QUOTES


def is_common(name: Context) -> bool:
    """Tell whether the name is made of common words."""
    return name.row.letters[name.start] == Part.CAPITALISED_COMMON


OPENINGS: Final = frozenset({"", '"', "“", "«", ":"})
COURTESIES: Final = frozenset({Part.TITLE, Part.OFFICE, Part.HONORIFIC})
ACTING: Final = frozenset({Part.AUXILIARY, Part.POSSESSIVE})
GOES_ON: Final = re.compile(",?&[wmkgbeuq]|[ifrt]")  # with another word in small letters or a preposition
PERSON, PLACE, ORGANIZATION = ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANIZATION
TOUCHING: Final = frozenset("WLVYOQXSNnZ-")
QUOTES: Final = frozenset('"“”„«»`')
DESCRIBED_PERSON: Final = re.compile(",(?:n[,.]|(?:[ah]|[LKDU]'?)[wmnD-]{0,4}[kT])")
APPOSED: Final = re.compile(",(?:[ah]|[LKD]'?)")
OWNED: Final = 4  # units behind a name in which what it owns stands: "'s | new shareholders"
DESCRIBED: Final = 7  # units behind a name in which an apposition tells its kind
CLOSED: Final = re.compile('[,.?!…]["”»]$')
LISTED_BEFORE_PLACE: Final = re.compile(",?&L(?!')")
LISTED_AFTER_PLACE: Final = re.compile(r"L(?:,|&|,&)$")
CHAIN: Final = 14  # letters of an office with its body
TITLE_CHAIN: Final = re.compile("[kT][fr]a?[A-Z]{1,4}(?:fa?[A-Z]{1,5})?$")
LONG_CHAIN: Final = 24
LONG_TITLE_CHAIN: Final = re.compile("(?:[kT][frti]a?[A-Z]{1,5}(?:[fri&]a?[A-Z]{1,5}){0,3}|[ah'][wmk]{0,3}k),$")
SET_OFF: Final = frozenset({",", "", "."})
SIGNS: Final = (
    Sign("after a title", PERSON, after_a_title, 6),
    Sign("after a title chain", PERSON, after_a_title_chain, 8),
    Sign("after a title chain and comma", PERSON, after_a_title_chain_and_comma, 8),
    Sign("after a kind of body", ORGANIZATION, after_a_kind_of_body, 12),
    Sign("before a kind of body", ORGANIZATION, before_a_kind_of_body, 6),
    Sign("described as a body", ORGANIZATION, is_described_as_a_body, 12),
    Sign("owns what bodies do", ORGANIZATION, owns_what_bodies_do, 12),
    Sign("opens before a preposition", None, opens_before_a_preposition, 2),
    Sign("first name", PERSON, opens_with_a_first_name, 2),
    Sign("verb of people", PERSON, does_what_people_do, 3),
    Sign("described as a person", PERSON, is_described_as_a_person, 5),
    Sign("of a country", PERSON, is_of_a_country, 3),
    Sign("where people stand", PERSON, stands_where_people_do, 2),
    Sign("several words", PERSON, has_several_words, 2),
    Sign("acts or owns", PERSON, acts_or_owns, 1),
    Sign("opens a sentence", PERSON, opens_a_sentence, 1),
    Sign("listed", PERSON, is_listed, 1),
    Sign("listed with places", PLACE, is_listed_with_places, 4),
    Sign("before a place", PLACE, is_followed_by_a_place, 4),
    Sign("where places stand", PLACE, stands_where_places_do, 4),
    Sign("of the locals", PLACE, is_of_the_locals, 5),
    Sign("after of", PLACE, follows_of, 1),
    Sign("in brackets", ORGANIZATION, explains_in_brackets, 3),
    Sign("several with an article", ORGANIZATION, several_with_an_article, 3),
    Sign("article", None, has_an_article, 2),
    Sign("part of more", None, is_part_of_more, 4),
    Sign("title of a work", None, is_a_title_of_a_work, 3),
    Sign("common words", None, is_common, 3),
)


def signs(name: Context) -> dict[ActorKind | None, int]:
    """Return how strongly the words beside a name speak for each kind, and under None for no actor at all."""
    weights: dict[ActorKind | None, int] = {}
    for sign in SIGNS:
        if sign.shows(name):
            weights[sign.kind] = weights.get(sign.kind, 0) + sign.weight
    return weights
