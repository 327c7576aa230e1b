"""Whom a speaker as printed stands for: a name, a pronoun ("she"), a description ("the spokesman")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.extract.anaphora import NOBODY, Anaphora, Reference
from generator.extract.descriptions import Descriptions
from generator.extract.heads import behind, core_of, speaking
from generator.extract.mentions import Named, names_of, roles_of
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Mention
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import Token, tokenise

OFFICE = 5  # tokens of an office with its determiner: "the head of state"
TITLE_GAP = 2  # characters in front of a name in which its office ends
NAMED = 40  # characters in which a name that stands right behind a description begins
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
        self._descriptions = Descriptions(document, cast, self._mentions, lexicon)
        self._anaphora = Anaphora(document, self._cast, self._mentions, lexicon)
        self._described: dict[str, int] = {}
        self._heads: dict[str, dict[int, None]] = defaultdict(dict)
        self._phrases: dict[int, dict[Span, Mention]] = defaultdict(dict)

    @property
    def cast(self) -> tuple[Cast, ...]:
        """Return the cast with those who were met only as speakers: "a source at the port"."""
        return tuple(
            replace(one, mentions=tuple(self._phrases[index].values())) if index in self._phrases else one
            for index, one in enumerate(self._cast)
        )

    def whom(self, speaker: Span, *, outer: int | None = None) -> Reference:
        """Return the actor a printed speaker stands for, or why that is left open.

        `outer` is the actor whose words the speaker stands in: the "I" of “I told them,” Reed said.
        """
        found = self._whom(speaker, outer)
        if found.cast is not None and outer is None:
            self._anaphora.spoke(found.cast, speaker.start)
        return found

    def _whom(self, speaker: Span, outer: int | None) -> Reference:
        words = self._lexicon.words
        tokens = tokenise(self._document.text, speaker.start, speaker.end)
        first = tokens[0].lower.partition("'")[0]
        if len(tokens) == 1 and first in words.personal_pronouns | words.relatives:
            return self._anaphora.whom(first, speaker.start, outer)
        trait = self._descriptions.by_trait(tokens)
        if trait is not None:
            return trait
        named = self._mentions.overlapping(speaker)
        person = self._person(named, tokens)
        return self._by_core(tokens, named) if person is None else Reference(person, "phrase/name")

    def _by_core(self, tokens: Sequence[Token], named: Sequence[Named]) -> Reference:
        """Return who a phrase that names no person stands for: by an office beside a name, or by its last word."""
        core = speaking(core_of(tokens, self._lexicon), self._lexicon.names)
        if not core:
            first = self._first_name(tokens, named)
            return NOBODY if first is None else Reference(first, "phrase/name")
        source = behind(tokens, core, self._lexicon)
        if source:
            found = self._whose(source)
            if found is not None:
                return Reference(found, "phrase/author")
        owned = self._past_owner(core, named)
        roles = self._roles.overlapping(Span(owned[0].start, owned[-1].end))
        return Reference(roles[0].cast, "phrase/role") if roles else self._by_head(core, tokens, named)

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
        return self._known(core, source).cast if core and body is None else body

    def _first_name(self, tokens: Sequence[Token], named: Sequence[Named]) -> int | None:
        """Return the actor that opens a phrase without a noun that could speak: "Omani Lines, which ..."."""
        return next((one.cast for one in named if one.span.end > tokens[0].start), None)

    def _person(self, named: Iterable[Named], tokens: Sequence[Token]) -> int | None:
        """Return the first person in a phrase who is no owner ("Ruiz's aide") and no complement ("an aide to Ruiz")."""
        text, prepositions = self._document.text, self._lexicon.words.prepositions
        for one in named:
            if self._cast[one.cast].kind is not ActorKind.PERSON:
                continue
            start = self._with_office(one.span)
            before = [token.lower for token in tokens if token.end <= start]
            if text[one.span.end : one.span.end + 1] in APOSTROPHES and tokens[-1].end > one.span.end + 2:
                continue
            if (not before or before[-1] not in prepositions) and not self._describes(one.span, tokens):
                return one.cast
        return None

    def _with_office(self, name: Span) -> int:
        """Return where the office printed in front of a name begins: "an aide to | Mayor Ana Ruiz"."""
        ahead = Span(max(0, name.start - TITLE_GAP), name.start)
        offices = (one.span for one in self._roles.overlapping(ahead) if one.span.end <= name.start)
        return min((span.start for span in offices), default=name.start)

    def _describes(self, name: Span, tokens: Sequence[Token]) -> bool:
        """Tell whether a name only says what the next word is about: "the Ruiz campaign"."""
        words = self._lexicon.words
        after = next((token for token in tokens if token.start >= name.end), None)
        closed = words.prepositions | words.conjunctions | words.adverbs | words.relatives | words.auxiliaries
        return after is not None and after.is_word and not after.is_capital and after.lower not in closed

    def _by_head(self, core: Sequence[Token], tokens: Sequence[Token], named: Sequence[Named]) -> Reference:
        """Return the actor that the last word of a phrase names or describes, a new one where it does neither."""
        head = next((one.cast for one in named if one.span.end >= core[-1].end >= one.span.start), None)
        if head is None:
            head = self._kind_of_body(core[-1], named)
        if head is not None:
            return Reference(head, "phrase/name")
        beside = self._beside(tokens)
        if beside is not None:
            return Reference(beside, "phrase/apposition")
        known = self._known(core, tokens)
        if known.cast is not None or known.rule != NOBODY.rule:
            return known
        same = self._of_same_head(core, tokens)
        if same is not None:
            return Reference(same, "phrase/same-head")
        return self._describe(Span(core[0].start, self._end(core, tokens)), core)

    def _of_same_head(self, core: Sequence[Token], tokens: Sequence[Token]) -> int | None:
        """Return the only one told of so far by the same noun: "Ruiz's campaign" is "the campaign" from then on."""
        if len(core) > 1 or tokens[0].lower not in self._lexicon.names.parts.definite:
            return None
        if any(token.is_capital and token.start >= core[-1].end for token in tokens):
            return None  # "the mayor of Dunmore" is not "the mayor of Lorne"
        told = self._heads.get(core[0].lower, {})
        return next(iter(told)) if len(told) == 1 else None

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
        indefinite = tokens[0].lower in names.parts.indefinite
        if tokens[0].lower not in names.parts.definite and not owned and not indefinite:
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
        if indefinite:  # "a spokesman for the port, Otto Reed, said"
            people = self._document.text
            named = [one for one in named if following[0].text == "," == people[one.span.end : one.span.end + 1]]
        return next(iter((*roles, *(one.cast for one in named))), None)

    def _is_apposed(self, one: Named) -> bool:
        """Tell whether a name behind a comma ends there; a place at the end of a sentence says where."""
        ends = ENDS[:1] if self._cast[one.cast].kind is ActorKind.PLACE else ENDS
        return self._document.text.startswith(ends, one.span.end)

    def _known(self, core: Sequence[Token], tokens: Sequence[Token]) -> Reference:
        """Return whom a phrase with a definite head describes: a holder of an office, a body, the one of an age."""
        if tokens[0].lower in self._lexicon.names.parts.indefinite:
            return NOBODY
        return self._descriptions.whom(core, [token for token in tokens[:OFFICE] if token.start >= core[0].start])

    def _end(self, core: Sequence[Token], tokens: Sequence[Token]) -> int:
        """Return where a description ends: with its complement, "source | at the port", but not with a clause."""
        after = next((token for token in tokens if token.start >= core[-1].end), None)
        goes_on = after is not None and after.lower in self._lexicon.words.prepositions
        return min(tokens[-1].end, core[0].start + LONGEST) if goes_on else core[-1].end

    def _describe(self, span: Span, core: Sequence[Token]) -> Reference:
        """Return the actor whom nothing but a phrase tells of; the same words stand for the same one.

        A phrase all in capitals is taken for a name of a person, as bodies and places are known by other signs.
        """
        if not any(token.is_word for token in core) or tokens_cut(self._document.text, span):
            return NOBODY
        text = " ".join(span.of(self._document.text).split())
        kind = self._kind(core)
        if text.casefold() not in self._described:
            self._described[text.casefold()] = len(self._cast)
            self._cast.append(Cast(name=text, kind=kind, mentions=()))
        index = self._described[text.casefold()]
        self._heads[core[-1].lower][index] = None
        self._phrases[index][span] = Mention(span=span, kind=kind, rule="references/description")
        return Reference(index, "phrase/itself")

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


def tokens_cut(text: str, span: Span) -> bool:
    """Tell whether a span ends inside a word."""
    return span.end < len(text) and text[span.end - 1].isalnum() and text[span.end].isalnum()
