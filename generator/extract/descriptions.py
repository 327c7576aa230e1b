"""Descriptions of actors named elsewhere: "the spokesman", "the Chilean president", "the ministry"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from generator.extract.anaphora import NOBODY, SEVERAL, Reference
from generator.extract.genders import gender_of_actor
from generator.extract.mentions import Mentions
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender, Known
from generator.model.findings import ActorKind, Cast
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import Token, tokenise

CONTEXT = 60  # characters before an office that may say whose it is: "Mayor Ana Ruiz's spokesman"
OWNED = 3
APPOSED = 2  # tokens before the noun of ", the operator"
SIZES = (3, 2, 1)  # words of an office, longest first
CLOSEST = 40  # holders of one office who are looked at
BESIDE = re.compile(r"\s*,")
NATION = 40  # characters before a name in which a country may stand: "Kenyan diver Otieno Mboya"
NATION_WORDS = 3
TWO = 2  # in the order of the text the first two tell whether there are several
AGE = re.compile(r"(?:, (?:aged )?| \()(?P<years>\d{1,3})(?=[,.;)])")
YEARS_OLD = re.compile(r"(?P<years>\d{1,3})-year-old")
PEOPLE = frozenset({Known.ADJECTIVE, Known.PEOPLE})
OWNER = re.compile(r"['’]s?\s*")


class Descriptions:
    """Knows the offices of the people of one text, and the bodies by the words of their names."""

    def __init__(self, document: Document, cast: Sequence[Cast], mentions: Mentions, lexicon: Lexicon) -> None:
        """Gather the words of offices and bodies, and what bodies are called beside their names."""
        text = document.text
        self._sentences = [sentence.span.start for sentence in document.sentences]
        names = lexicon.names
        self._names = names
        self._businesses, self._public = lexicon.speakers.businesses, lexicon.speakers.public_bodies
        self._mentions = mentions
        self._genders = [gender_of_actor(one, text, names) for one in cast]
        self._bodies_at: dict[int, int] = {}
        self._traits: dict[str, dict[int, int]] = defaultdict(dict)
        self._offices: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._bodies: dict[str, list[int]] = defaultdict(list)
        self._heads: dict[int, None] = {}
        self._words: dict[int, set[str]] = defaultdict(set)
        for role, index in sorted((role.span, index) for index, one in enumerate(cast) for role in one.roles):
            self._learn(index, role, text)
        for index, one in enumerate(cast):
            if one.kind is ActorKind.PERSON:
                for mention in one.mentions:
                    for trait in self._traits_of(mention.span, text):
                        self._traits[trait].setdefault(index, mention.span.start)
            if one.kind is ActorKind.ORGANIZATION:
                called = (noun for mention in one.mentions for noun in self._called(mention.span, text))
                for word in dict.fromkeys((*self.plain(tokenise(one.name)), *called)):
                    self._bodies[word].append(index)
                if self._is_business(one.name):
                    self._bodies_at[index] = one.mentions[0].span.start

    def _learn(self, index: int, role: Span, text: str) -> None:
        tokens = tokenise(text, role.start, role.end)
        for word in dict.fromkeys((*self.plain(tokens), *self._folded(tokens))):
            self._offices[word].append((role.start, index))
        office = list(takewhile(lambda word: word not in self._names.parts.of, self._folded(tokens)))
        if not self._names.titles.heads.isdisjoint(office[-1:]):
            self._heads[index] = None
        start = role.start - CONTEXT if OWNER.search(text, max(0, role.start - OWNED), role.start) else role.start
        self._words[index].update(self.plain(tokenise(text, max(0, start), role.end)))

    def _called(self, name: Span, text: str) -> Iterator[str]:
        """Yield the noun set beside a name: "the operator, Gulf Lines, said", "Gulf Lines, the operator of ..."."""
        if BESIDE.match(text, name.end) is None:
            return
        before = tokenise(text, max(0, name.start - CONTEXT), name.start)
        if before and before[-1].text == "," and text.startswith(",", name.end):
            opening = max(
                (at for at, token in enumerate(before) if token.lower in self._names.parts.definite), default=None
            )
            if opening is not None and all(token.text.islower() for token in before[opening + 1 : -1]):
                yield from (token.lower for token in before[-2:-1] if self._names.can_speak(token.lower))
        behind = tokenise(text, name.end, min(len(text), name.end + CONTEXT))
        if len(behind) > APPOSED and behind[0].text == "," and behind[1].lower in self._names.parts.articles:
            nouns = takewhile(
                lambda token: token.text.islower() and token.lower not in self._names.parts.of, behind[2:-1]
            )
            yield from (token.lower for token in list(nouns)[-1:] if self._names.can_speak(token.lower))

    def _is_business(self, name: str) -> bool:
        """Tell whether nothing in a name says that it is a body of another kind: "Gulf Lines", no "Port Authority"."""
        return self._public.isdisjoint(name.lower().split())

    def _traits_of(self, name: Span, text: str) -> Iterator[str]:
        """Yield the age printed behind a name and the country before it: "Kenyan diver Otieno Mboya, 54, ..."."""
        age = AGE.match(text, name.end)
        if age is not None:
            yield age["years"]
        near = text[max(0, name.start - NATION) : name.start].split()[-NATION_WORDS:]
        yield from (country for word in near if (country := self._names.country_of(word)) is not None)

    def whom(self, core: Sequence[Token], office: Sequence[Token]) -> Reference:
        """Return whom a definite phrase describes, or why that is open; `office` may go on where the core ends."""
        start = core[0].start
        whole = self.plain(office)
        plain = whole if whole and self.is_office(whole[-1]) else self.plain(core)
        if not plain:
            return NOBODY
        known = self.holder(plain, start, self._gender(core[-1])) if self.is_office(plain[-1]) else None
        if known is not None:
            return Reference(known, "phrase/office")
        body = self.body(plain[-1], start)
        if body is not None:
            return Reference(body, "phrase/body")
        return self._business(start) if plain[-1] in self._businesses and len(plain) == 1 else NOBODY

    def by_trait(self, tokens: Sequence[Token]) -> Reference | None:
        """Return the one person of an age or a country: "the 54-year-old", "the Swede".

        SEVERAL where two of them are known; None where a phrase tells neither or nobody has it.
        """
        trait = self._trait("".join(token.text for token in tokens[1:]))
        if trait is None or tokens[0].lower not in self._names.parts.definite:
            return None
        first = islice(self._traits.get(trait, {}).items(), TWO)
        able = [index for index, start in first if start < tokens[0].start]
        if len(able) > 1:
            return SEVERAL
        return Reference(able[0], "phrase/trait") if able else None

    def _trait(self, noun: str) -> str | None:
        age = YEARS_OLD.fullmatch(noun)
        if age is not None:
            return age["years"]
        known = self._names.known.get(noun) or self._names.known.get(f"{noun}s")
        return known[1] if known is not None and known[0] in PEOPLE else None

    def _business(self, before: int) -> Reference:
        """Return the only body named so far that is of no other kind: "the company"."""
        able = {index for index, first in islice(self._bodies_at.items(), TWO) if first < before}
        if len(able) > 1:
            return SEVERAL
        return Reference(next(iter(able)), "phrase/body") if able else NOBODY

    def _gender(self, noun: Token) -> Gender | None:
        titles = self._names.titles
        if noun.lower in titles.feminine_offices:
            return Gender.FEMININE
        return Gender.MASCULINE if noun.lower in titles.masculine_offices else None

    def plain(self, tokens: Iterable[Token]) -> list[str]:
        """Return the words of a phrase, case-folded, adjectives as countries, variants of an office as one word.

        "Head of state" is "president".
        """
        words, variants = self._folded(tokens), self._names.variants
        plain: list[str] = []
        at = 0
        while at < len(words):
            size = next((size for size in SIZES if " ".join(words[at : at + size]) in variants), 1)
            phrase = " ".join(words[at : at + size])
            plain.append(variants.get(phrase, phrase))
            at += size
        return plain

    def _folded(self, tokens: Iterable[Token]) -> list[str]:
        words = (token.text.removesuffix("'s").removesuffix("’s") for token in tokens if token.is_word)
        return [(self._names.country_of(word) or word).casefold() for word in words]

    def is_office(self, word: str) -> bool:
        """Tell whether a plain word is an office."""
        return word in self._names.titles.offices or word in self._names.variants.values()

    def holder(self, words: Sequence[str], before: int, gender: Gender | None = None) -> int | None:
        """Return who holds the office that a description ends in, named before an offset or else alone in the text.

        Of several the one whose office shares most words; a description with words of its own must share one of them.
        """
        able = {index for index in self._near(words[-1], before) if self._may_be(index, gender)}
        own = set(words[:-1])
        shared = {index: len(own & self._words[index]) for index in able}
        best = max(shared.values(), default=0)
        if own and not best:
            able = {index for index in able if len(self._words[index]) == 1}
        fitting = {index for index in able if shared[index] == best}
        return self._last(fitting or self._leading(words), before)

    def _may_be(self, index: int, gender: Gender | None) -> bool:
        return gender is None or self._genders[index] in {None, gender}

    def _leading(self, words: Sequence[str]) -> set[int]:
        """Return who leads the body that a description names: "the WHO chief" is its director."""
        if words[-1] not in self._names.titles.called_heads:
            return set()
        if len(words) == 1:
            return set(islice(self._heads, CLOSEST))  # "the leader" behind "the president of the guild"
        return {index for index in islice(self._heads, CLOSEST) if self._words[index].issuperset(words[:-1])}

    def _last(self, able: set[int], before: int) -> int | None:
        """Return who was named last before an offset; of nobody named yet the only one.

        Of several in one sentence the first is its subject: "the minister, Silva, called the minister of Peru, Ruiz".
        """
        last = self._mentions.last_before(before, able)
        if last is None:
            return next(iter(able)) if len(able) == 1 else None
        place = self._mentions.place_before(before, last)
        sentence = self._sentences[max(0, bisect_right(self._sentences, place) - 1)]
        return self._mentions.leading(place + 1, able, sentence) if len(able) > 1 else last

    def _near(self, word: str, offset: int) -> set[int]:
        """Return who held an office most recently before an offset, or first after it."""
        held = self._offices.get(word, [])
        at = bisect_left(held, (offset, 0))
        return {index for _, index in held[max(0, at - CLOSEST) : at] or held[:CLOSEST]}

    def body(self, word: str, before: int) -> int | None:
        """Return the body named last whose name holds a word: "the ministry"."""
        return self._mentions.last_before(before, self._bodies.get(word, [])[:CLOSEST])
