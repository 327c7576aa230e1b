"""How names sound, in whichever way they are written in Latin letters: "Zhukov" and "Joukov" are close."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from generator.lexicon.equivalents import Respelling
from generator.text.folding import folded

VOWELS: Final = re.compile(r"[aeiouyh]")  # what is left of "h" is hardly heard
FIRST_VOWEL: Final = re.compile(r"^[aeiouy]")
DOUBLE: Final = re.compile(r"(.)\1")
SYLLABLE: Final = re.compile(r"[aeiouy]+")
OTHER: Final = re.compile(r"[^a-z]")


def sound(word: str, romanisations: Sequence[Respelling]) -> str:
    """Return a folded word as it sounds: "rakhmetullin" gives "rahmetulin"."""
    for rule in romanisations:
        word = word.replace(rule.printed, rule.folded)
    return DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=200_000)
def skeleton(heard: str) -> str:
    """Return the first letter of a sound and its consonants: "rahmetulin" gives "rmtln".

    A vowel at the head is any vowel: "Osama" is also "Usama".
    """
    return initial(heard) + VOWELS.sub("", heard[1:])


def initial(heard: str) -> str:
    """Return the first letter of a sound, one letter for all vowels."""
    return FIRST_VOWEL.sub("a", heard[:1])


def consonants(word: str, romanisations: Sequence[Respelling]) -> str:
    """Return the skeleton of a word as printed, without a vowel in front: "Qaddafi" and "Gadhafi" keep three."""
    return VOWELS.sub("", skeleton(sound(OTHER.sub("", folded(word)), romanisations)))


def alike(one: str, other: str, romanisations: Sequence[Respelling]) -> bool:
    """Tell whether two words may be spellings of one name: at most one consonant differs, and never in a short word."""
    first, second = consonants(one, romanisations), consonants(other, romanisations)
    if first == second:
        return bool(first)
    return min(len(first), len(second)) > 2 and one_apart(first, second)  # noqa: PLR2004 - "Li" and "Lu" stay apart


def one_apart(one: str, other: str) -> bool:
    """Tell whether one letter changed, added or left out makes one word the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    return short[at:] == long[at + 1 :] or (len(short) == len(long) and short[at + 1 :] == long[at + 1 :])
