"""Whom a pronoun stands for: by gender, number and salience, and why; nobody where the evidence is thin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.extract.genders import gender_of_actor
from generator.extract.mentions import Mentions
from generator.extract.salience import Place, Salience, Seen
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender
from generator.model.findings import ActorKind, Cast
from generator.model.span import Span
from generator.text.document import Document

FAR = 6  # sentences that "he" and "she" reach back
NEAR = 3  # sentences that "it" and "they" reach back to who spoke
NEXT = 2  # sentences in which the subject may be "it" or "they", this one and the one before
BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.PLACE, ActorKind.GROUP})  # the police is one, too
CROWDS = frozenset({ActorKind.ORGANIZATION, ActorKind.GROUP})


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a speaker stands for and the rule that found it; without an actor the rule says why it is left open."""

    cast: int | None
    rule: str


NOBODY = Reference(None, "open/nobody-fits")
SEVERAL = Reference(None, "open/several-fit")


class Anaphora:
    """Resolves the pronouns of one text. Ask in the order of the text: who spoke last is remembered."""

    def __init__(self, document: Document, cast: list[Cast], mentions: Mentions, lexicon: Lexicon) -> None:
        """Take the cast, which may grow while the text is read."""
        self._document = document
        self._lexicon = lexicon
        self._cast = cast
        self._genders = [gender_of_actor(one, document.text, lexicon.names) for one in cast]
        self._salience = Salience(document, tuple(cast), mentions, lexicon)
        self._spoke: dict[int, int] = {}
        self._voices: set[int] = set()

    def spoke(self, cast: int, at: int) -> None:
        """Remember who spoke in the sentence of an offset."""
        self._spoke[self._sentence(at)] = cast
        self._voices.add(cast)

    def gender(self, index: int) -> Gender | None:
        """Return the gender of an actor; None for one met only as a speaker."""
        return self._genders[index] if index < len(self._genders) else None

    def whom(self, pronoun: str, at: int, outer: int | None) -> Reference:
        """Return whom a case-folded pronoun at an offset stands for; `outer` is whose words it stands in."""
        words = self._lexicon.words
        if pronoun in self._lexicon.speakers.own:
            return NOBODY if outer is None else Reference(outer, "pronoun/own-words")
        if pronoun in words.feminine_pronouns:
            return self._person(at, Gender.FEMININE, outer)
        if pronoun in words.masculine_pronouns:
            return self._person(at, Gender.MASCULINE, outer)
        if pronoun in words.neuter_pronouns:
            return self._body(at, BODIES)
        if pronoun in words.plural_pronouns:
            return self._body(at, CROWDS)
        return NOBODY

    def _person(self, at: int, gender: Gender, outer: int | None) -> Reference:
        """Return who spoke last, or else the subject of the nearest sentence before, or of the next one."""
        here = self._sentence(at)
        quoted = self._document.is_quoted(at)
        if outer is not None and not quoted and self._speaks_as(outer, gender):
            return Reference(outer, "pronoun/own-words")
        barred = {outer} if quoted and outer is not None else set()
        for number in range(here, max(-1, here - FAR), -1):
            spoke = self._spoke.get(number)
            if spoke is not None and spoke not in barred and self._speaks_as(spoke, gender):
                return Reference(spoke, "pronoun/spoke-last")
            barred |= self._salience.dead(number) - self._voices
            named = [one for one in self._salience.seen(number) if one.span.start < at and one.cast not in barred]
            found = self._salient(named, gender)
            if found is not None:
                crowded = number == here and found.cast is not None and self._is_crowded(named, gender)
                return SEVERAL if crowded else found
        return self._ahead(at, gender, barred)

    def _is_crowded(self, named: Iterable[Seen], gender: Gender) -> bool:
        """Tell whether two of one gender stand before a pronoun in its own sentence: "Ruiz met Silva when she ..."."""
        return len({one.cast for one in named if self.gender(one.cast) is gender}) > 1

    def _salient(self, named: Sequence[Seen], gender: Gender) -> Reference | None:
        """Return the subject among those who fit, or the only one; SEVERAL where two are as close."""
        pool = self._pool(named, gender)
        if not pool:
            return None
        owners = [one for one in pool if one.place is not Place.OWNER]
        for rule, some in (
            ("pronoun/subject", [one for one in pool if one.place is Place.SUBJECT]),
            ("pronoun/only", owners),
            ("pronoun/only", pool),
        ):
            casts = list(dict.fromkeys(one.cast for one in some))
            if len(casts) > 1 and (rule != "pronoun/subject" or any(one.joined for one in some)):
                return SEVERAL
            if casts:
                return Reference(casts[0], rule)
        return None

    def _pool(self, named: Sequence[Seen], gender: Gender) -> list[Seen]:
        """Return those of a known gender that fits, or else those known by more than a bare word."""
        fits = [one for one in named if self._fits(one.cast, gender)]
        sure = [one for one in fits if self.gender(one.cast) is gender]
        return sure or [one for one in fits if self._is_known(one)]

    def _is_known(self, one: Seen) -> bool:
        """Tell whether somebody is more than a bare word, or opens the paragraph and acts: "Banda, who was away"."""
        cast = self._cast[one.cast]
        return bool(cast.roles) or len(cast.name.split()) > 1 or self._opens_paragraph(one.span)

    def _opens_paragraph(self, name: Span) -> bool:
        opens = name.start == 0 or self._document.text[name.start - 1] == "\n"
        return opens and self._salience.acts(name)

    def _ahead(self, at: int, gender: Gender, barred: set[int]) -> Reference:
        """Return the only one who fits behind a pronoun: "As | she | said on Friday, Ruiz will go on"."""
        here = self._sentence(at)
        earlier = range(max(0, here - FAR), here)
        if any(self._pool(self._salience.seen(number), gender) for number in earlier):
            return NOBODY
        for number in range(here, min(here + NEXT, len(self._document.sentences))):
            named = [one for one in self._salience.seen(number) if one.span.start > at and one.cast not in barred]
            pool = [one for one in self._pool(named, gender) if one.place is Place.SUBJECT]
            casts = {one.cast for one in pool}
            if casts:
                return Reference(pool[0].cast, "pronoun/ahead") if len(casts) == 1 else SEVERAL
        return NOBODY

    def _body(self, at: int, kinds: frozenset[ActorKind]) -> Reference:
        """Return the body or group that spoke, or is the subject: "The port is shut, | it | added"."""
        here = self._sentence(at)
        for number in range(here, max(-1, here - NEAR), -1):
            spoke = self._spoke.get(number)
            if spoke is not None and not self._is_read(spoke):
                fits = self._cast[spoke].kind in kinds or (kinds is BODIES and self._may_be_body(spoke))
                return Reference(spoke, "pronoun/spoke-last") if fits else NOBODY
            if number > here - NEXT:
                found = self._subject(number, at, kinds)
                if found is not None:
                    return found
        return NOBODY

    def _is_read(self, index: int) -> bool:
        """Tell whether nothing but a text was named: "the statement"; "it" is who made it."""
        return self._cast[index].name.split()[-1].lower() in self._lexicon.names.groups.information

    def _may_be_body(self, index: int) -> bool:
        """Tell whether a name taken for a person's may be of a body: nobody calls it "he", and it has no office."""
        cast = self._cast[index]
        return cast.kind is ActorKind.PERSON and self.gender(index) is None and not cast.roles

    def _subject(self, number: int, before: int, kinds: frozenset[ActorKind]) -> Reference | None:
        """Return the body that opens a sentence; SEVERAL where somebody else is joined to it."""
        named = [one for one in self._salience.seen(number) if one.span.start < before]
        if not named or named[0].place is not Place.SUBJECT or not self._opens(number, named[0].span):
            return None
        if any(one.joined for one in named[1:2]):
            return SEVERAL
        return Reference(named[0].cast, "pronoun/subject") if self._cast[named[0].cast].kind in kinds else None

    def _opens(self, number: int, name: Span) -> bool:
        """Tell whether a name opens its sentence, with a determiner at most."""
        before = [token for token in self._document.sentences[number].tokens[:2] if token.end <= name.start]
        return all(token.lower in self._lexicon.words.determiners for token in before)

    def _fits(self, index: int, gender: Gender) -> bool:
        return self._cast[index].kind is ActorKind.PERSON and self.gender(index) in {None, gender}

    def _speaks_as(self, index: int, gender: Gender) -> bool:
        """Tell whether "he" or "she" may be an actor: a person, or somebody told by an office alone."""
        if self._fits(index, gender):
            return True
        if self._cast[index].kind is not ActorKind.GROUP:
            return False
        titles = self._lexicon.names.titles
        last = self._cast[index].name.split()[-1].lower()
        other = titles.masculine_offices if gender is Gender.FEMININE else titles.feminine_offices
        return last in titles.offices | titles.occupations and last not in other

    def _sentence(self, offset: int) -> int:
        found = bisect_right(self._document.sentences, offset, key=lambda sentence: sentence.span.start)
        return max(0, found - 1)
