"""The part a word can play in a name, one letter each, so that the shape of a name is a short pattern over letters."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Part(StrEnum):
    """What a word is to the names around it. Capital letters stand for words printed with a capital letter.

    Marks of punctuation stand for themselves: "Mr. Ruiz, Chilean" reads HC,D.
    """

    GIVEN = "G"  # a first name
    CAPITALISED = "C"  # no common word
    CAPITALISED_COMMON = "W"
    ALL_CAPITALS = "A"
    INITIAL = "I"
    HONORIFIC = "H"  # "Mr."
    TITLE = "T"  # an office
    TITLE_MODIFIER = "M"  # "Deputy"
    SUFFIX = "J"  # "Jr."
    PLACE = "L"  # known, as are the next four
    BODY = "K"
    LONG_BODY = "U"  # one that closes as bodies do: "... Council"
    ADJECTIVE = "D"  # "Chilean"
    PEOPLE = "E"  # "Chileans"
    BODY_END = "Y"
    BODY_OPENER = "Q"
    FOREIGN_OPENER = "j"  # opens the name of a body in another language: "Universidad"
    BODY_EITHER = "O"  # opens or closes the name of a body
    CREED = "S"  # "Liberal"
    DIRECTION = "N"
    PLACE_END = "V"
    PLACE_OPENER = "F"
    PLACE_KIND = "B"  # opens with "of"
    THING_END = "X"
    THING_OPENER = "P"  # "Hurricane"
    NO_ACTOR = "Z"
    CREDIT = "R"
    HANDLE = "@"
    OFFICE = "k"
    MODIFIER = "m"
    GROUP = "g"
    NATIONAL_BODY = "b"  # "government"
    EVENT = "e"
    SMALL_BODY = "o"  # a body in small letters
    SMALL_BRANCH = "u"  # what a country or body has elsewhere: "embassy"
    SMALL_OFFICE = "q"  # what a body has: "office"
    OF = "f"
    FOR = "r"
    TO = "t"
    PREPOSITION = "i"
    ARTICLE = "a"
    OWNER = "h"  # "his"
    AND = "&"
    PARTICLE = "p"
    AUXILIARY = "v"
    WORD = "w"
    NUMBER = "n"
    POSSESSIVE = "'"


BEFORE_A_NAME: Final = frozenset({Part.TITLE, Part.TITLE_MODIFIER, Part.HONORIFIC})
# Words of a language that may be surnames all the same: "Rice", "King".
MAY_BE_SURNAMES: Final = frozenset(
    {
        Part.CAPITALISED_COMMON, Part.WORD, Part.OFFICE, Part.MODIFIER, Part.GROUP, Part.NATIONAL_BODY,
        Part.TITLE_MODIFIER, Part.TITLE, Part.THING_END, Part.THING_OPENER, Part.PLACE_END, Part.BODY_END,
        Part.BODY_EITHER, Part.BODY_OPENER, Part.PLACE_KIND, Part.PLACE_OPENER, Part.DIRECTION,
    }
)  # fmt: skip
