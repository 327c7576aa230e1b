"""Numbers tied to other words: "five-year-old", "twenty-man", "0-to-60", "5k-20k"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.lexicon.quantities import Numerals
from generator.text.number import is_digits
from generator.text.tokens import Token


def split_numbers(tokens: Sequence[Token], numerals: Numerals) -> tuple[Token, ...]:
    """Return the tokens with numbers cut off their hyphens: "five-year-old" gives "five", "-", "year-old"."""
    found: list[Token] = []
    for index, token in enumerate(tokens):
        if "-" not in token.lower or not token.is_word:
            found.append(token)
        elif _opens(token.lower.partition("-")[0], numerals):
            found.extend(_cut(token, numerals))
        elif token.text[-1].isdecimal() and _leads_to_digits(tokens, index, numerals):
            found.extend(_cut_ahead_of_digits(token))
        else:
            found.append(token)
    return tuple(found)


def _opens(word: str, numerals: Numerals) -> bool:
    return word in numerals.opening or word in numerals.at_once or word in numerals.words["minus"]


def _leads_to_digits(tokens: Sequence[Token], index: int, numerals: Numerals) -> bool:
    """Tell whether the digits behind a hyphen are a number of their own: "sub-300", "0-to-60", the "k-20" of "5k-20k".

    "COVID-19" and "F-16" are names.
    """
    head = tokens[index].lower.rpartition("-")[0]
    if head in numerals.words["tied_to_digits"]:
        return True
    behind = tokens[index + 1 : index + 2]
    repeats = bool(behind) and behind[0].start == tokens[index].end and behind[0].lower == head
    return repeats and index > 0 and tokens[index - 1].end == tokens[index].start and is_digits(tokens[index - 1].text)


def _cut_ahead_of_digits(token: Token) -> Iterator[Token]:
    hyphen = token.lower.rindex("-")
    yield _part(token, 0, hyphen)
    yield _part(token, hyphen, hyphen + 1)
    yield _part(token, hyphen + 1, len(token.text))


def _cut(token: Token, numerals: Numerals) -> Iterator[Token]:
    start = 0
    while (hyphen := token.lower.find("-", start)) >= 0:
        word = token.lower[start:hyphen]
        tied = start > 0 and word in numerals.words["range_words"]
        if not _opens(word, numerals) and not tied and word not in _joining(numerals):
            break
        yield _part(token, start, hyphen)
        yield _part(token, hyphen, hyphen + 1)
        start = hyphen + 1
    if start < len(token.lower):
        yield _part(token, start, len(token.text))


def _joining(numerals: Numerals) -> frozenset[str]:
    return numerals.words["joiners"] | numerals.words["articles"]


def _part(token: Token, start: int, end: int) -> Token:
    return Token(token.text[start:end], token.start + start, token.start + end, token.lower[start:end])
