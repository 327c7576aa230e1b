"""Descriptions of actors named elsewhere: "the spokesman", "the Chilean president", "the ministry"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.extract.mentions import Mentions
from generator.lexicon.names import Names
from generator.model.findings import ActorKind, Cast
from generator.model.span import Span
from generator.text.tokens import Token, tokenise

CONTEXT = 60  # characters before an office that may say whose it is: "Mayor Ana Ruiz's spokesman"
OWNED = 3
CLOSEST = 40  # holders of one office who are looked at
OWNER = re.compile(r"['’]s?\s*")


class Descriptions:
    """Knows the offices of the people of one text, and the bodies by the words of their names."""

    def __init__(self, text: str, cast: Sequence[Cast], mentions: Mentions, names: Names) -> None:
        """Gather the words of offices and bodies."""
        self._names = names
        self._mentions = mentions
        self._offices: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._bodies: dict[str, list[int]] = defaultdict(list)
        self._words: dict[int, set[str]] = defaultdict(set)
        for role, index in sorted((role.span, index) for index, one in enumerate(cast) for role in one.roles):
            self._learn(index, role, text)
        for index, one in enumerate(cast):
            if one.kind is ActorKind.ORGANIZATION:
                for word in self.plain(tokenise(one.name)):
                    self._bodies[word].append(index)

    def _learn(self, index: int, role: Span, text: str) -> None:
        for word in self.plain(tokenise(text, role.start, role.end)):
            self._offices[word].append((role.start, index))
        start = role.start - CONTEXT if OWNER.search(text, max(0, role.start - OWNED), role.start) else role.start
        self._words[index].update(self.plain(tokenise(text, max(0, start), role.end)))

    def plain(self, tokens: Iterable[Token]) -> list[str]:
        """Return the words of a phrase, case-folded, adjectives as countries, variants of an office as one word."""
        words = (token.text.removesuffix("'s").removesuffix("’s") for token in tokens if token.is_word)
        folded = ((self._names.country_of(word) or word).casefold() for word in words)
        return [self._names.variants.get(word, word) for word in folded]

    def is_office(self, word: str) -> bool:
        """Tell whether a plain word is an office."""
        return word in self._names.titles.offices or word in self._names.variants.values()

    def holder(self, words: Sequence[str], before: int) -> int | None:
        """Return who holds the office that a description ends in, named before an offset or else alone in the text.

        Of several the one whose office shares most words; a description with words of its own must share one of them.
        """
        able = self._near(words[-1], before)
        own = set(words[:-1])
        shared = {index: len(own & self._words[index]) for index in able}
        best = max(shared.values(), default=0)
        if own and not best:
            able = {index for index in able if len(self._words[index]) == 1}
        fitting = {index for index in able if shared[index] == best}
        last = self._mentions.last_before(before, fitting)
        return next(iter(fitting)) if last is None and len(fitting) == 1 else last

    def _near(self, word: str, offset: int) -> set[int]:
        """Return who held an office most recently before an offset, or first after it."""
        held = self._offices.get(word, [])
        at = bisect_left(held, (offset, 0))
        return {index for _, index in held[max(0, at - CLOSEST) : at] or held[:CLOSEST]}

    def body(self, word: str, before: int) -> int | None:
        """Return the body named last whose name holds a word: "the ministry"."""
        return self._mentions.last_before(before, self._bodies.get(word, [])[:CLOSEST])
