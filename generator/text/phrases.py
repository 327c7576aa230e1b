"""Shallow noun phrases: as much grammar as closed word classes and punctuation give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.lexicon.load import Lexicon
from generator.lexicon.words import Words
from generator.text.tokens import Token

QUOTED: Final = "“”"  # stands for a whole quotation among the tokens around it
HANDLES: Final = "@#"
GLUE: Final = frozenset({".", "&", "-", "/", "'", "’", "$", "%", "#"})
NICKNAME: Final = 24  # characters: a longer quotation is no part of a name
PAUSES: Final = frozenset({",", ".", "!", "?", "…"})
BRACKET: Final = 5  # tokens: "(R-Ohio)" may stand inside a name, a dateline may not
LONGEST: Final = 40  # tokens: a longer phrase is none, and a walk never costs more


@dataclass(frozen=True, slots=True)
class Phrases:
    """Finds the noun phrase that ends or begins at a token; ranges are token indexes, (start, end)."""

    borders: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    times: frozenset[str]
    adverbs: frozenset[str]
    abbreviations: frozenset[str]
    marks: frozenset[str]
    partitives: frozenset[str]
    articles: frozenset[str]
    verbs: frozenset[str]

    @classmethod
    def of(cls, words: Words, times: frozenset[str], pronouns: frozenset[str], verbs: frozenset[str]) -> Phrases:
        """Take the word classes of a language; `verbs` are forms that are never a noun."""
        described = verbs
        verbs = verbs | words.auxiliaries | words.conjunctions | words.relatives
        clauses = words.subordinators - words.prepositions
        everyone = words.personal_pronouns | pronouns
        return cls(
            borders=(verbs | clauses | everyone | words.adverbs) - words.determiners - words.possessives,
            pronouns=everyone,
            determiners=words.determiners | words.possessives,
            prepositions=words.prepositions,
            times=times | words.weekdays,
            adverbs=words.adverbs,
            abbreviations=words.abbreviations,
            marks=words.relatives & words.determiners,
            partitives=words.partitives,
            articles=words.articles | words.possessives,
            verbs=described,
        )

    def before(self, tokens: Sequence[Token], stop: int) -> tuple[int, int] | None:
        """Return the noun phrase that ends just before `stop`: "a spokesman for the port | said"."""
        end = stop
        while end > 0 and (tokens[end - 1].lower in self.adverbs or self._is_time(tokens, end - 1)):
            end -= 1
        if end == 0:
            return None
        if self._is_pronoun(tokens[end - 1]):
            return self._part(tokens, end), end
        start = self._leftmost(tokens, end)
        while start < end and (self._is_lead(tokens[start]) or (end - start > 1 and tokens[start].lower in self.marks)):
            start += 1
        return (start, end) if any(self.is_noun(token) for token in tokens[start:end]) else None

    def _part(self, tokens: Sequence[Token], end: int) -> int:
        """Return where a phrase that ends in a pronoun starts: "| one of them |", "| many of us |", "| she |"."""
        of = end - 2
        if of < 1 or tokens[of].lower not in self.partitives:
            return end - 1
        start = self._leftmost(tokens, of)
        return start if start < of else of - 1

    def after(self, tokens: Sequence[Token], start: int, *, links: frozenset[str] = frozenset()) -> int:
        """Return where the noun phrase that begins at `start` ends; `start` itself where none does.

        `links` are the prepositions that may carry it on: "the head of the port | on Monday".
        """
        if start < len(tokens) and self._is_pronoun(tokens[start]) and not self._owns(tokens, start):
            return self._behind_part(tokens, start + 1)
        index, limit = start, min(len(tokens), start + LONGEST)
        fresh = True  # a determiner may stand only where a phrase opens
        while index < limit:
            token = tokens[index]
            if token.lower in self.determiners:
                if not fresh:
                    break
            elif token.lower in links and not fresh and self._goes_on(tokens, index + 1):
                fresh = True
                index += 1
                continue
            elif not self._belongs(tokens, index) or (token.lower in self.times and not fresh):
                break
            else:
                fresh = False
            index += 1
        return start if fresh else self._behind_part(tokens, index)

    def _behind_part(self, tokens: Sequence[Token], index: int) -> int:
        """Return the token behind the "of them" at a token, else the token itself."""
        of_those = index + 1 < len(tokens) and tokens[index].lower in self.partitives
        return index + 2 if of_those and self._is_pronoun(tokens[index + 1]) else index

    def is_noun(self, token: Token) -> bool:
        """Tell whether a token can be the heart of a noun phrase: a word of no closed class."""
        low = token.lower
        return (token.is_word or token.text[0] in HANDLES) and not (
            self._is_border(token) or low in self.determiners or low in self.prepositions or low in self.times
        )

    def _is_pronoun(self, token: Token) -> bool:
        """Tell whether a token is a pronoun; "US" and "IT" are names."""
        return token.lower in self.pronouns and (len(token.text) == 1 or not token.text.isupper())

    def _owns(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a pronoun belongs to a noun behind it: "her rival"."""
        following = index + 1
        if tokens[index].lower not in self.determiners or following == len(tokens):
            return False
        return self.is_noun(tokens[following]) and not tokens[following].is_capital

    def _is_border(self, token: Token) -> bool:
        return token.lower in self.borders and (token.lower not in self.pronouns or self._is_pronoun(token))

    def _describes(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a verb form only describes the noun behind it: "the | alleged | leader"."""
        if not 0 < index < len(tokens) - 1 or tokens[index].lower not in self.verbs:
            return False
        return tokens[index - 1].lower in self.articles and self.is_noun(tokens[index + 1])

    def _goes_on(self, tokens: Sequence[Token], index: int) -> bool:
        return index < len(tokens) and (tokens[index].lower in self.determiners or self.is_noun(tokens[index]))

    def _leftmost(self, tokens: Sequence[Token], end: int) -> int:
        index, floor = end, max(0, end - LONGEST)
        while index > floor:
            token = tokens[index - 1]
            if token.lower == ")":
                opening = _opening(tokens, index - 1, floor)
                if opening == index - 1:
                    return index
                index = opening
                continue
            if token.lower in self.determiners:
                if index - 2 >= floor and tokens[index - 2].lower in self.prepositions:
                    index -= 1
                    continue
                return index - 1
            if token.lower in self.prepositions:
                if index - 2 < floor or not self._belongs(tokens, index - 2):
                    return index
            elif not self._belongs(tokens, index - 1):
                return index
            index -= 1
        return index

    def _belongs(self, tokens: Sequence[Token], index: int) -> bool:
        token = tokens[index]
        if token.text[0].isalnum():
            border = self._is_border(token) and not self._describes(tokens, index)
            return not border and token.lower not in self.prepositions
        if token.lower == ".":
            return 0 < index < len(tokens) - 1 and self._is_short(tokens[index - 1])
        if token.lower == QUOTED:
            return len(token.text) <= NICKNAME and token.text[-2:-1] not in PAUSES
        return token.lower in GLUE or token.text[0] in HANDLES

    def _is_short(self, token: Token) -> bool:
        """Tell whether a stop belongs to the word before it: "Gen.", "J."."""
        return token.lower + "." in self.abbreviations or len(token.text) == 1

    def _is_lead(self, token: Token) -> bool:
        """Tell whether a token only leads to the phrase: "in", "on Monday", a stop."""
        return (
            token.lower in self.prepositions
            or token.lower in self.times
            or not (token.text[0].isalnum() or token.text[0] in HANDLES)
        )

    def _is_time(self, tokens: Sequence[Token], index: int) -> bool:
        low = tokens[index].lower
        if low in self.times:
            return True
        return index + 1 < len(tokens) and low in self.prepositions and tokens[index + 1].lower in self.times


@cache
def phrases_of(lexicon: Lexicon) -> Phrases:
    """Return what finds the noun phrases of a language, made once."""
    words = lexicon.speech.words
    return Phrases.of(lexicon.words, words.times, words.pronouns, lexicon.speech.plain_verbs)


def _opening(tokens: Sequence[Token], closing: int, floor: int) -> int:
    """Return the index of the bracket that a closing one belongs to, or of the closing one itself."""
    for index in range(closing - 1, max(floor, closing - BRACKET) - 1, -1):
        if tokens[index].lower == "(":
            return index
    return closing
