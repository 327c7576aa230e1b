"""The letter of a word: which part it plays in names, as far as the word alone tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from generator.extract.parts import Part
from generator.lexicon.names import Names
from generator.text.tokens import Token

SHOUTED: Final = 4  # letters from which a common word in capitals is no abbreviation
PARTY_AND_STATE: Final = re.compile("[A-Z]-[A-Z]")  # "D-Wash."
REMEMBERED: Final = 50_000  # words whose form is kept: more than a language uses in its news
KEPT: Final = frozenset({Part.GIVEN, Part.CREDIT})  # what they are, at the head of a sentence too
OPENERS: Final = frozenset({Part.BODY_OPENER, Part.BODY_EITHER})  # "Department of Health"
POSSESSIVE: Final = frozenset({"'s", "’s", "'S", "’S"})


class KnownName(NamedTuple):
    """A name of the lexicon: its words, its letter, and the name it is filed under."""

    words: tuple[str, ...]
    letter: str
    filed: str


class Form(NamedTuple):
    """What a word tells without its neighbours; `known` names of the lexicon open with it, longest first.

    `bare` is the word without its mark of possession: "Peru's" gives "Peru" and "'s". Where it `is_settled`, as words
    in small letters, numbers and marks are, no neighbour changes its letter.
    """

    bare: str
    mark: str
    letter: str
    is_settled: bool
    known: tuple[KnownName, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The letters of words as `printed`, `titles` and `folded` words case-folded, known names by their first word."""

    printed: Mapping[str, str]
    titles: Mapping[str, str]
    folded: Mapping[str, str]
    function: frozenset[str]
    given: frozenset[str]
    names: Names
    abbreviations: frozenset[str]
    endings: tuple[str, ...]
    known: Mapping[str, tuple[KnownName, ...]]

    def opening(self, form: Form, follower: Token | None) -> str:
        """Return the letter of a word whose capital may be that of the sentence: "Turning off" is no name."""
        letter, lower = form.letter, form.bare.lower()
        small = self.folded.get(lower)
        if lower in self.function and small != Part.PARTICLE:
            return small or Part.WORD
        continues = follower is not None and follower.is_word and follower.is_capital
        if continues and small == Part.PARTICLE:
            return Part.CAPITALISED
        if letter == Part.CAPITALISED_COMMON:
            return small or Part.WORD
        names_more = follower is not None and letter in OPENERS and self.folded.get(follower.text) == Part.OF
        if not continues and not names_more and letter not in KEPT and self._is_common(lower):
            return small or Part.WORD
        return letter

    def _is_common(self, lower: str) -> bool:
        return lower in self.folded or self.names.is_common(lower) or self.names.groups.names(lower)


@lru_cache(maxsize=REMEMBERED)
def form_of(word: str, letters: Letters) -> Form:
    """Return what a word tells by itself."""
    bare, mark = split_possessive(word)
    known = letters.known.get(bare, ())
    is_small = word.islower() or not word[0].isalpha()
    return Form(bare, mark, _letter(bare, letters), is_small and not mark and not known, known)


def split_possessive(word: str) -> tuple[str, str]:
    """Return a word and its mark of possession: "Peru's" gives "Peru" and "'s"."""
    return (word[:-2], word[-2:]) if word[-2:] in POSSESSIVE and len(word) > len("'s") else (word, "")


def _letter(word: str, letters: Letters) -> str:
    first = word[0]
    if first.isupper():
        return _capital_letter(word, letters)
    if first.isalpha():
        if _is_tied(word, letters):
            return Part.CAPITALISED
        if letter := letters.folded.get(word) or letters.folded.get(_without_prefix(word, letters)):
            return letter
        return Part.OFFICE if word.endswith(letters.endings) else Part.WORD
    return Part.NUMBER if first.isdigit() else letters.folded.get(word, first)


def _is_tied(word: str, letters: Letters) -> bool:
    """Tell whether a name hangs on a particle: "al-Zaabi"."""
    particle, hyphen, rest = word.partition("-")
    return bool(hyphen) and rest[:1].isupper() and particle in letters.names.titles.tied


def _capital_letter(word: str, letters: Letters) -> str:
    lower = word.lower().replace("’", "'")
    if (
        letter := letters.printed.get(word)
        or letters.titles.get(lower)
        or letters.titles.get(_without_prefix(word, letters))
    ):
        return letter
    if lower.partition("'")[0] in letters.function:
        return letters.folded.get(lower, Part.WORD)
    if "-" in word and (letter := _hyphened(word, letters)):
        return letter
    if lower.endswith(letters.endings):
        return Part.TITLE
    is_common = lower in letters.names.common
    if word.isupper() and (len(word) < SHOUTED or not is_common):
        return Part.INITIAL if len(word) == 1 else Part.ALL_CAPITALS
    return Part.CAPITALISED_COMMON if is_common else Part.CAPITALISED


def _hyphened(word: str, letters: Letters) -> str:
    """Return the letter of a word with a hyphen that is no name: "D-Wash.", "Spanish-language"."""
    if PARTY_AND_STATE.match(word):
        return Part.NO_ACTOR
    return Part.WORD if word.rpartition("-")[2] in letters.names.parts.tails else ""


def _without_prefix(word: str, letters: Letters) -> str:
    """Return an office without what is tied to it by a hyphen: "ex-president" is one."""
    prefix, _, rest = word.lower().partition("-")
    return rest if letters.titles.get(prefix) == Part.TITLE_MODIFIER else ""


def without_stops(tokens: tuple[Token, ...], abbreviations: frozenset[str]) -> tuple[Token, ...]:
    """Return the tokens without the stops of abbreviations and initials: "St. Louis" is two words."""
    stops = [at for at, token in enumerate(tokens) if token.text == "." and at]
    gone = {at for at in stops if _takes_stop(tokens[at - 1], abbreviations)}
    return tuple(token for at, token in enumerate(tokens) if at not in gone) if gone else tokens


def _takes_stop(token: Token, abbreviations: frozenset[str]) -> bool:
    return (len(token.text) == 1 and token.is_capital) or token.lower + "." in abbreviations
