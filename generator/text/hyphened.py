"""Number words tied to other words: "five-year-old", "twenty-man"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.lexicon.quantities import Numerals
from generator.text.tokens import Token


def split_numbers(tokens: Sequence[Token], numerals: Numerals) -> tuple[Token, ...]:
    """Return the tokens with number words cut off their hyphens: "five-year-old" gives "five", "-", "year-old"."""
    found: list[Token] = []
    for token in tokens:
        if "-" in token.lower and _opens(token.lower.partition("-")[0], numerals):
            found.extend(_cut(token, numerals))
        else:
            found.append(token)
    return tuple(found)


def _opens(word: str, numerals: Numerals) -> bool:
    return word in numerals.opening or word in numerals.at_once or word in numerals.words["minus"]


def _cut(token: Token, numerals: Numerals) -> Iterator[Token]:
    start = 0
    while (hyphen := token.lower.find("-", start)) >= 0:
        word = token.lower[start:hyphen]
        if not _opens(word, numerals) and word not in numerals.words["joiners"] | numerals.words["articles"]:
            break
        yield _part(token, start, hyphen)
        yield _part(token, hyphen, hyphen + 1)
        start = hyphen + 1
    if start < len(token.lower):
        yield _part(token, start, len(token.text))


def _part(token: Token, start: int, end: int) -> Token:
    return Token(token.text[start:end], token.start + start, token.start + end, token.lower[start:end])
