"""Who of a sentence a later pronoun may stand for: as what each name stands there, and who is dead."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.extract.mentions import Mentions, Named
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import Token

REACH = 5  # tokens looked at before a name to tell what it hangs on
BEHIND = 6  # tokens looked at behind a name to tell whether its holder died
BETWEEN = 5  # tokens that may join two names: "Reed and the mayor, Silva"
APOSTROPHES = frozenset({"'", "’"})


class Place(Enum):
    """What a name is in its sentence."""

    SUBJECT = "subject"
    OTHER = "other"  # an object, or hanging on a preposition
    OWNER = "owner"  # "Reed's brother"


@dataclass(frozen=True, slots=True)
class Seen:
    """An actor named in a sentence; `joined` tells that "and" joins it to the one before."""

    cast: int
    span: Span
    place: Place
    joined: bool


class Salience:
    """Reads the names of each sentence once."""

    def __init__(self, document: Document, cast: Sequence[Cast], mentions: Mentions, lexicon: Lexicon) -> None:
        """Remember the text; sentences are read when somebody asks."""
        self._document = document
        self._cast = cast
        self._mentions = mentions
        self._lexicon = lexicon
        self._read: dict[int, tuple[Seen, ...]] = {}
        self._dead: dict[int, frozenset[int]] = {}

    def seen(self, number: int) -> tuple[Seen, ...]:
        """Return who is named in a sentence outside quotation marks, in order."""
        if number not in self._read:
            self._read[number] = tuple(self._places(number))
        return self._read[number]

    def dead(self, number: int) -> frozenset[int]:
        """Return whose death a sentence tells: "Reed was killed", "the body of Reed"."""
        if number not in self._dead:
            named = self._mentions.overlapping(self._document.sentences[number].span)
            tokens = self._document.sentences[number].tokens
            self._dead[number] = frozenset(
                one.cast
                for one in named
                if self._cast[one.cast].kind is ActorKind.PERSON and self._died(one.span, tokens)
            )
        return self._dead[number]

    def acts(self, name: Span) -> bool:
        """Tell whether a verb stands right behind a name that opens its sentence, or "who": "Reed, | who was away"."""
        number = bisect_left(self._document.sentences, name.start, key=lambda sentence: sentence.span.start)
        tokens = self._document.sentences[number].tokens
        at = bisect_left(tokens, name.end, key=lambda token: token.start)
        behind = [token for token in tokens[at : at + 2] if token.is_word][:1]
        return any(self._is_verb(token) or token.lower in self._lexicon.words.relatives for token in behind)

    def _places(self, number: int) -> list[Seen]:
        sentence = self._document.sentences[number]
        found: list[Seen] = []
        for one in self._mentions.overlapping(sentence.span):
            if self._document.is_quoted(one.span.start):
                continue
            first = bisect_left(sentence.tokens, one.span.start, key=lambda token: token.start)
            joined = bool(found) and self._joins(found[-1].span.end, first, sentence.tokens)
            place = found[-1].place if joined else self._place(one, first, sentence.tokens)
            found.append(Seen(one.cast, one.span, place, joined))
        return found

    def _joins(self, end: int, first: int, tokens: Sequence[Token]) -> bool:
        """Tell whether only "and" and a title stand between the name before and this one."""
        between = [token for token in tokens[max(0, first - BETWEEN) : first] if token.start >= end]
        couples = self._lexicon.speech.words.couples
        close = first < BETWEEN or tokens[first - BETWEEN].start < end
        return (
            close
            and any(token.lower in couples for token in between)
            and not any(self._is_verb(token) for token in between)
        )

    def _place(self, one: Named, first: int, tokens: Sequence[Token]) -> Place:
        text, words = self._document.text, self._lexicon.words
        if text[one.span.end : one.span.end + 1] in APOSTROPHES:
            return Place.OWNER
        for at in range(first - 1, max(-1, first - 1 - REACH), -1):
            token = tokens[at]
            if not token.is_word or token.lower in words.conjunctions:
                return Place.SUBJECT
            if token.lower in words.prepositions or token.lower in words.subordinators or self._is_verb(token):
                return Place.OTHER
        return Place.SUBJECT

    def _is_verb(self, token: Token) -> bool:
        low = token.lower
        endings = self._lexicon.speech.endings
        verbal = (
            low in self._lexicon.words.auxiliaries
            or low in self._lexicon.speakers.irregular_pasts
            or low in self._lexicon.speech.plain_verbs
            or low.endswith(endings.participle)
        )
        return verbal and not token.is_capital

    def _died(self, name: Span, tokens: Sequence[Token]) -> bool:
        speakers = self._lexicon.speakers
        first = bisect_left(tokens, name.start, key=lambda token: token.start)
        before = [token.lower for token in tokens[max(0, first - 3) : first]]
        if self._document.text[name.end : name.end + 1] in APOSTROPHES:
            return False
        if before[-1:] and (before[-1] in speakers.late or before[-1] in speakers.killings):
            return True
        if speakers.remains & set(before[:-1]) and before[-1] in self._lexicon.names.parts.of:
            return True
        return self._dies(first, name, tokens)

    def _dies(self, first: int, name: Span, tokens: Sequence[Token]) -> bool:
        """Tell whether the predicate right behind a name is of death: "Reed, 40, was shot dead"."""
        words, speakers = self._lexicon.words, self._lexicon.speakers
        passive = False
        behind = [token for token in tokens[first : first + BEHIND + BEHIND] if token.start >= name.end][:BEHIND]
        for token in behind:
            low = token.lower
            if low in speakers.deaths or (passive and low in speakers.killings | speakers.dead):
                return True
            passive = passive or low in self._lexicon.speech.words.be
            light = (
                not token.is_word
                or low.isdigit()
                or low in words.auxiliaries
                or low in words.adverbs
                or low in words.relatives
                or low.endswith(self._lexicon.speech.endings.adverb)
                or (passive and self._is_verb(token))
            )
            if not light:
                return False
        return False
