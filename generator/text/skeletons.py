"""The consonants of a name, folded over the ways to write it in Latin letters: "Zhukov" and "Joukoff" are close."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

# Spellings of one sound in the usual transliterations, longest first; what is left of h, w and y is hardly heard.
SOUNDS: Final = (
    ("tsch", "C"), ("sch", "S"), ("sh", "S"), ("tch", "C"), ("ch", "C"), ("zh", "J"), ("dzh", "J"), ("dj", "J"),
    ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("c", "k"),
    ("z", "s"), ("w", "v"), ("ff", "v"), ("j", "J"),
)  # fmt: skip
SOUND: Final = re.compile("|".join(spelling for spelling, _ in SOUNDS))
MUTE: Final = re.compile(r"[aeiouyh]")
DOUBLE: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """Return the consonants of a word: "Qaddafi" and "Gadhafi" keep three each."""
    letters = re.sub(r"[^a-z]", "", anyascii(word).lower())
    sounds = dict(SOUNDS)
    heard = SOUND.sub(lambda match: sounds[match.group()], letters)
    return DOUBLE.sub(r"\1", MUTE.sub("", heard))


def alike(one: str, other: str) -> bool:
    """Tell whether two words may be spellings of one name: at most one consonant differs, and never in a short word."""
    first, second = skeleton(one), skeleton(other)
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
