"""Wordings of several words, looked up at a token."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.text.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Wordings:
    """Wordings by one of their words, longest first, each with what it means.

    `forward` looks from the first word on, `backward` from the last word back. Words are case-folded unless the table
    was made of signs.
    """

    forward: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    backward: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    folded: bool = True

    def after(self, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        """Return where the longest phrase that opens at the token ends, and what it means."""
        if index >= len(tokens):
            return None
        for words, meaning in self.forward.get(self._word(tokens[index]), ()):
            end = index + len(words)
            if end <= len(tokens) and all(self._word(tokens[index + n]) == word for n, word in enumerate(words)):
                return end, meaning
        return None

    def before(self, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        """Return where the longest phrase that ends right ahead of the token begins, and what it means."""
        if index <= 0:
            return None
        for words, meaning in self.backward.get(self._word(tokens[index - 1]), ()):
            start = index - len(words)
            if start >= 0 and all(self._word(tokens[start + n]) == word for n, word in enumerate(words)):
                return start, meaning
        return None

    def _word(self, token: Token) -> str:
        return token.lower if self.folded else token.text


def phrase_table(pairs: Iterable[tuple[str, str]]) -> Wordings:
    """Return a table of case-folded phrases."""
    return _table(
        [(tuple(token.lower for token in tokenise(phrase)), meaning) for phrase, meaning in pairs], folded=True
    )


def sign_table(pairs: Iterable[tuple[str, str]]) -> Wordings:
    """Return a table of signs, matched as printed: "US$"."""
    return _table([(tuple(token.text for token in tokenise(sign)), meaning) for sign, meaning in pairs], folded=False)


def _table(pairs: list[tuple[tuple[str, ...], str]], *, folded: bool) -> Wordings:
    forward: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    backward: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, meaning in pairs:
        forward.setdefault(words[0], []).append((words, meaning))
        backward.setdefault(words[-1], []).append((words, meaning))

    def ordered(
        table: dict[str, list[tuple[tuple[str, ...], str]]],
    ) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
        return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in table.items()}

    return Wordings(ordered(forward), ordered(backward), folded)
