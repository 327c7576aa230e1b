"""Small pieces that patterns are built from."""

from __future__ import annotations

import re
from collections.abc import Iterable

SPACE = r"[ \t\u00a0\u202f]"


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first; a blank in a word may be printed as any white space.

    Words are gathered by their first letter, so that a place where none of them stands is passed quickly.
    """
    found: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        found.setdefault(word[:1], []).append(_printed(word[1:]))
    opened = (f"{_printed(letter)}(?:{'|'.join(rest)})" for letter, rest in found.items())
    return f"(?:{'|'.join(opened)})"


def _printed(words: str) -> str:
    return re.escape(words).replace(r"\ ", rf"{SPACE}+").replace("'", "['’]")


def capitalised(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, opening with a capital or printed in capitals throughout."""
    return any_of(form for word in words for form in (word.capitalize(), word.upper()))


def opening(words: Iterable[str]) -> str:
    """Return a pattern that holds where a letter stands that one of the words opens with, small or capital."""
    return "(?=[" + "".join(sorted({form for word in words for form in (word[0].lower(), word[0].upper())})) + "])"


def after(words: Iterable[str]) -> str:
    """Return a pattern that holds right behind any of the words and a blank or hyphen: "in 1992", "mid-May"."""
    return "(?:" + "|".join(rf"(?<=\b{re.escape(form)}[ -])" for form in _openings(words)) + ")"


def not_after(words: Iterable[str]) -> str:
    """Return a pattern that holds anywhere but right behind one of the words and a blank."""
    return "".join(rf"(?<!\b{re.escape(form)}[ ])" for form in _openings(words))


def _openings(words: Iterable[str]) -> list[str]:
    return sorted({form for word in words for form in (word, word.capitalize())})
