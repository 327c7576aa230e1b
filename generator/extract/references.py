"""Whom a speaker as printed stands for: a name, a pronoun ("she"), a description ("the spokesman")."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.extract.descriptions import Descriptions
from generator.extract.genders import gender_of_actor
from generator.extract.heads import behind, core_of, speaking
from generator.extract.mentions import Named, names_of, roles_of
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender
from generator.model.findings import ActorKind, Cast, Mention
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import Token, tokenise

FAR = 6  # sentences that a pronoun reaches back
OFFICE = 5  # tokens of an office with its determiner: "the head of state"
NAMED = 40  # characters in which a name that stands right behind a description begins
NEAR = 3  # sentences that "it" and "they" reach back
BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.PLACE, ActorKind.GROUP})  # the police is one, too
CROWDS = frozenset({ActorKind.ORGANIZATION, ActorKind.GROUP})
APOSTROPHES = frozenset({"'", "’"})
POSSESSIVES = ("'s", "’s")
ENDS = (",", ".", ";")  # what closes a name set behind a description
LONGEST = 90  # characters of a phrase that can be shown as an actor's name


class References:
    """Answers for one text whom its speakers stand for. Ask in the order of the text: who spoke last is remembered."""

    def __init__(self, document: Document, cast: Sequence[Cast], lexicon: Lexicon) -> None:
        """Order the mentions and gather what is known of each actor."""
        self._document = document
        self._lexicon = lexicon
        self._cast = list(cast)
        self._mentions = names_of(cast)
        self._roles = roles_of(cast)
        self._descriptions = Descriptions(document.text, cast, self._mentions, lexicon.names)
        self._genders = [gender_of_actor(one, document.text, lexicon.names) for one in cast]
        self._spoke: dict[int, int] = {}
        self._described: dict[str, int] = {}
        self._phrases: dict[int, dict[Span, Mention]] = defaultdict(dict)

    @property
    def cast(self) -> tuple[Cast, ...]:
        """Return the cast with those who were met only as speakers: "a source at the port"."""
        return tuple(
            replace(one, mentions=tuple(self._phrases[index].values())) if index in self._phrases else one
            for index, one in enumerate(self._cast)
        )

    def whom(self, speaker: Span) -> int | None:
        """Return the index of the actor a printed speaker stands for; None where the evidence is thin."""
        found = self._whom(speaker)
        if found is not None:
            self._spoke[self._sentence(speaker.start)] = found
        return found

    def _whom(self, speaker: Span) -> int | None:
        words = self._lexicon.words
        tokens = tokenise(self._document.text, speaker.start, speaker.end)
        if len(tokens) == 1 and tokens[0].lower.partition("'")[0] in words.personal_pronouns | words.relatives:
            return self._pronoun(tokens[0])
        named = self._mentions.overlapping(speaker)
        person = self._person(named, tokens)
        return self._by_core(tokens, named) if person is None else person

    def _by_core(self, tokens: Sequence[Token], named: Sequence[Named]) -> int | None:
        """Return who a phrase that names no person stands for: by an office beside a name, or by its last word."""
        core = speaking(core_of(tokens, self._lexicon), self._lexicon.names)
        if not core:
            return self._first_name(tokens, named)
        source = behind(tokens, core, self._lexicon)
        if source:
            found = self._whose(source)
            if found is not None:
                return found
        owned = self._past_owner(core, named)
        roles = self._roles.overlapping(Span(owned[0].start, owned[-1].end))
        return roles[0].cast if roles else self._by_head(core, tokens, named)

    def _past_owner(self, core: Sequence[Token], named: Iterable[Named]) -> Sequence[Token]:
        """Return a core without the person somebody belongs to: "Mayor Ana Ruiz's | lawyer |"."""
        text = self._document.text
        owners = (one.span.end for one in named if self._cast[one.cast].kind is ActorKind.PERSON)
        behind_owner = max((end for end in owners if text[end : end + 1] in APOSTROPHES), default=0)
        return [token for token in core if token.start > behind_owner] or core

    def _whose(self, source: Sequence[Token]) -> int | None:
        """Return who stands behind information: "figures from | the harbour office |"; None where nobody is known."""
        span = Span(source[0].start, source[-1].end)
        named = self._mentions.overlapping(span)
        person = self._person(named, source)
        if person is not None:
            return person
        core = speaking(core_of(source, self._lexicon), self._lexicon.names)
        roles = self._roles.overlapping(Span(core[0].start, core[-1].end)) if core else []
        if roles:
            return roles[0].cast
        body = next((one.cast for one in named if self._cast[one.cast].kind is not ActorKind.PLACE), None)
        return self._known(core, source) if core and body is None else body

    def _first_name(self, tokens: Sequence[Token], named: Sequence[Named]) -> int | None:
        """Return the actor that opens a phrase without a noun that could speak: "Omani Lines, which ..."."""
        return next((one.cast for one in named if one.span.end > tokens[0].start), None)

    def _person(self, named: Iterable[Named], tokens: Sequence[Token]) -> int | None:
        """Return the first person in a phrase who is no owner ("Ruiz's aide") and no complement ("an aide to Ruiz")."""
        text, prepositions = self._document.text, self._lexicon.words.prepositions
        for one in named:
            if self._cast[one.cast].kind is not ActorKind.PERSON:
                continue
            before = [token.lower for token in tokens if token.end <= one.span.start]
            if text[one.span.end : one.span.end + 1] in APOSTROPHES and tokens[-1].end > one.span.end + 2:
                continue
            if (not before or before[-1] not in prepositions) and not self._describes(one.span, tokens):
                return one.cast
        return None

    def _describes(self, name: Span, tokens: Sequence[Token]) -> bool:
        """Tell whether a name only says what the next word is about: "the Ruiz campaign"."""
        words = self._lexicon.words
        after = next((token for token in tokens if token.start >= name.end), None)
        closed = words.prepositions | words.conjunctions | words.adverbs | words.relatives | words.auxiliaries
        return after is not None and after.is_word and not after.is_capital and after.lower not in closed

    def _by_head(self, core: Sequence[Token], tokens: Sequence[Token], named: Sequence[Named]) -> int | None:
        """Return the actor that the last word of a phrase names or describes, a new one where it does neither."""
        head = next((one.cast for one in named if one.span.end >= core[-1].end >= one.span.start), None)
        if head is None:
            head = self._kind_of_body(core[-1], named)
        if head is None:
            head = self._beside(tokens)
        if head is not None:
            return head
        known = self._known(core, tokens)
        if known is not None:
            return known
        return self._describe(Span(core[0].start, self._end(core, tokens)), core)

    def _kind_of_body(self, noun: Token, named: Sequence[Named]) -> int | None:
        """Return the body that a noun only says the kind of: "the Gulf Lines company"."""
        names = self._lexicon.names
        if not names.is_kind_of_body(noun.lower):
            return None
        bodies = (one for one in named if self._cast[one.cast].kind is ActorKind.ORGANIZATION)
        return next((one.cast for one in bodies if one.span.end == noun.start - 1), None)

    def _beside(self, tokens: Sequence[Token]) -> int | None:
        """Return who is named right behind a definite description or one of somebody's: "Ruiz's aide, Omar Haddad"."""
        text, names = self._document.text, self._lexicon.names
        owned = any(token.text.endswith((*APOSTROPHES, *POSSESSIVES)) for token in tokens[:-1])
        if tokens[0].lower not in names.parts.definite and not owned:
            return None
        following = tokenise(text, tokens[-1].end, tokens[-1].end + NAMED)
        at = sum(
            1 for _ in takewhile(lambda token: token.text == "," or token.lower in names.parts.definite, following)
        )
        if at == len(following) or (not at and tokens[-1].lower not in names.groups.kinds):
            return None
        start = following[at].start
        first = Span(start, start + 1)
        roles = [one.cast for one in self._roles.overlapping(first) if one.span.start == start]
        named = [one for one in self._mentions.overlapping(first) if one.span.start == start]
        if following[0].text == ",":
            named = [one for one in named if self._is_apposed(one)]
        return next(iter((*roles, *(one.cast for one in named))), None)

    def _is_apposed(self, one: Named) -> bool:
        """Tell whether a name behind a comma ends there; a place at the end of a sentence says where."""
        ends = ENDS[:1] if self._cast[one.cast].kind is ActorKind.PLACE else ENDS
        return self._document.text.startswith(ends, one.span.end)

    def _known(self, core: Sequence[Token], tokens: Sequence[Token]) -> int | None:
        """Return whom a phrase with a definite head describes: a holder of an office, a body."""
        whole = self._descriptions.plain(token for token in tokens[:OFFICE] if token.start >= core[0].start)
        plain = whole if whole and self._descriptions.is_office(whole[-1]) else self._descriptions.plain(core)
        if not plain or tokens[0].lower in self._lexicon.names.parts.indefinite:
            return None
        start = tokens[0].start
        known = self._descriptions.holder(plain, start) if self._descriptions.is_office(plain[-1]) else None
        return self._descriptions.body(plain[-1], start) if known is None else known

    def _end(self, core: Sequence[Token], tokens: Sequence[Token]) -> int:
        """Return where a description ends: with its complement, "source | at the port", but not with a clause."""
        after = next((token for token in tokens if token.start >= core[-1].end), None)
        goes_on = after is not None and after.lower in self._lexicon.words.prepositions
        return min(tokens[-1].end, core[0].start + LONGEST) if goes_on else core[-1].end

    def _describe(self, span: Span, core: Sequence[Token]) -> int | None:
        """Return the actor whom nothing but a phrase tells of; the same words stand for the same one.

        A phrase all in capitals is taken for a name of a person, as bodies and places are known by other signs.
        """
        if not any(token.is_word for token in core) or tokens_cut(self._document.text, span):
            return None
        text = " ".join(span.of(self._document.text).split())
        kind = self._kind(core)
        if text.casefold() not in self._described:
            self._described[text.casefold()] = len(self._cast)
            self._cast.append(Cast(name=text, kind=kind, mentions=()))
            self._genders.append(None)
        index = self._described[text.casefold()]
        self._phrases[index][span] = Mention(span=span, kind=kind, rule="references/description")
        return index

    def _kind(self, core: Sequence[Token]) -> ActorKind:
        if not all(token.is_capital for token in core if token.is_word):
            return ActorKind.GROUP
        if self._is_title(core[-1].lower):
            return ActorKind.GROUP
        is_body = self._lexicon.names.is_kind_of_body(core[-1].lower)
        return ActorKind.ORGANIZATION if is_body else ActorKind.PERSON

    def _is_title(self, word: str) -> bool:
        """Tell whether a word is an office and so no name, whatever hangs on it: "Under-Secretary-General"."""
        return self._descriptions.is_office(word) or self._descriptions.is_office(word.partition("-")[2])

    def _pronoun(self, token: Token) -> int | None:
        """Return whom a pronoun stands for: who spoke last, or else the subject of the nearest sentence before."""
        words = self._lexicon.words
        if token.lower in words.feminine_pronouns:
            return self._back(token, Gender.FEMININE)
        if token.lower in words.masculine_pronouns:
            return self._back(token, Gender.MASCULINE)
        if token.lower in words.neuter_pronouns:
            return self._last_body(token, BODIES)
        if token.lower in words.plural_pronouns:
            return self._last_body(token, CROWDS)
        return None

    def _last_body(self, token: Token, kinds: frozenset[ActorKind]) -> int | None:
        """Return the body or group that spoke in this sentence or the one before: "The port is shut, | it | added"."""
        here = self._sentence(token.start)
        for number in range(here, max(-1, here - NEAR), -1):
            spoke = self._spoke.get(number)
            if spoke is not None:
                return spoke if self._cast[spoke].kind in kinds else None
        return None

    def _back(self, token: Token, gender: Gender) -> int | None:
        here = self._sentence(token.start)
        for number in range(here, max(-1, here - FAR), -1):
            spoke = self._spoke.get(number)
            if spoke is not None and (self._fits(spoke, gender) or self._is_one_speaker(spoke, gender)):
                return spoke
            subject = self._subject(number, token.start, gender)
            if subject is not None:
                return subject
        return None

    def _subject(self, number: int, before: int, gender: Gender) -> int | None:
        """Return the person a sentence names first: of a known gender, or else by more than a bare word."""
        sentence = self._document.sentences[number].span
        named = [
            one.cast
            for one in self._mentions.overlapping(Span(sentence.start, min(sentence.end, before)))
            if self._fits(one.cast, gender) and not self._document.is_quoted(one.span.start)
        ]
        sure = (one for one in named if self._genders[one] is gender)
        known = (one for one in named if self._cast[one].roles or len(self._cast[one].name.split()) > 1)
        return next(sure, next(known, None))

    def _fits(self, index: int, gender: Gender) -> bool:
        return self._cast[index].kind is ActorKind.PERSON and self._genders[index] in {None, gender}

    def _is_one_speaker(self, index: int, gender: Gender) -> bool:
        """Tell whether "he" or "she" may be somebody told by an office alone: "Ruiz's spokesman"."""
        if self._cast[index].kind is not ActorKind.GROUP:
            return False
        titles = self._lexicon.names.titles
        last = self._cast[index].name.split()[-1].lower()
        other = titles.masculine_offices if gender is Gender.FEMININE else titles.feminine_offices
        return last in titles.offices | titles.occupations and last not in other

    def _sentence(self, offset: int) -> int:
        found = bisect_right(self._document.sentences, offset, key=lambda sentence: sentence.span.start)
        return max(0, found - 1)


def tokens_cut(text: str, span: Span) -> bool:
    """Tell whether a span ends inside a word."""
    return span.end < len(text) and text[span.end - 1].isalnum() and text[span.end].isalnum()
