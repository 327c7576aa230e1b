"""Where names stand in a text and what kind of actor each is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.extract.kinds import Context, may_be_a_mere_word, signs, stands_where_places_do
from generator.extract.letters import SHOUTED
from generator.extract.parts import Part
from generator.extract.rows import Row
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Names
from generator.model.findings import ActorKind
from generator.model.span import Span
from generator.text.tokens import Token

# Patterns over the letters of parts.Part. What may stand inside the name of a body, and how the name may go on.
INSIDE: Final = "[GCWAIDLKMNVBFSYQO]"
AFTER: Final = "[GCWADLKMNTOQYVBFXS]"
AND_MORE: Final = f"(?:,?&(?![OQKU]){AFTER}{{1,4}})?"
# Where the name of a person begins behind that of a body: "the Ministry of Health Secretary Ana Ruiz", "... Ana Ruiz".
PERSON_NEXT: Final = "M{0,2}T[GC]|(?<=[WMXSYO])[GC]{1,2}(?:p[GC]{1,2}|[GC])(?![GCWAXYOVQMSNLKUf&])"
OF_WHAT: Final = f"(?:[fr]a?{AFTER}(?:(?!{PERSON_NEXT}){AFTER}){{0,4}}{AND_MORE})"
SURNAME: Final = "[GCWALD]"


@dataclass(frozen=True, slots=True)
class Shape:
    """A pattern of letters with its name. `kind` is None where the words beside the name have to tell."""

    name: str
    letters: str
    kind: ActorKind | None = None


HANDLE: Final = "handle"
PERSON, PLACE, ORGANIZATION, GROUP = ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANIZATION, ActorKind.GROUP
# The first shape that fits at a unit wins; those without an actor only keep their words from being taken for names.
SHAPES: Final = (
    Shape(HANDLE, "@"),
    Shape("dateline", r"\AA{1,3}(?=(?:,[LCWZA]\.?)?[(—–-]|,L\.?\Z)", PLACE),
    Shape("thing", f"{INSIDE}{{0,6}}X(?![GCOQYVB])(?:{OF_WHAT})?"),
    Shape("credit", "A?R[/:]?w?[GCWAL]{1,4}|Ri[GC][GCI]{1,3}|A/[GC]{2,4}|©w?[GC]{2,4}"),
    Shape("date", "Gn"),
    Shape("event", "n[DLKN]{1,3}[wmkKSM]{0,2}e"),
    Shape("honorific", f"H{{1,3}}(?:[GCI]{{1,3}}p{{1,2}})?[GCI]{{0,3}}p{{0,2}}{SURNAME}J?", PERSON),
    Shape("known body and more", f"{INSIDE}{{0,4}}U{OF_WHAT}?", ORGANIZATION),
    Shape("body with its field", f"{INSIDE}{{0,6}}[OQ]{OF_WHAT}(?:[ft]a?[LKU])?", ORGANIZATION),
    Shape("body with its end", f"(?:[X{INSIDE[1:-1]}]{{1,6}}{AND_MORE}|[WTM]')[WM]{{0,2}}[OY]{{1,3}}L?", ORGANIZATION),
    Shape("known body", "K(?:fa?L)?", ORGANIZATION),
    Shape("place with its end", "[GCLNI]{1,4}[VBF]{1,2}", PLACE),
    Shape("place with its opener", "(?:F(?:fa?)?|Bfa?)[GCLN]{1,3}", PLACE),
    Shape("part of a place", "NL", PLACE),
    Shape("first name and surname", f"G[GCIF]{{0,3}}(?:p{{1,2}}[GC]{{1,2}}(?=p|[GC]))?p{{0,3}}{SURNAME}J?", PERSON),
    Shape("surname between initials", "I{1,3}p{0,2}[CG]{1,2}J?|[CG]I{1,2}[CGL]J?", PERSON),
    Shape("body in small letters", "D?[mM]{1,3}o(?:fa?L)?", ORGANIZATION),
    Shape("group", "[DL]?[mM]{0,3}[gb]", GROUP),
    Shape("known place", "L", PLACE),
    Shape("surname with a particle", "[CG]{1,3}(?:p{1,2}[CG]{1,3}){1,2}", PERSON),
    Shape("capitals", "A", ORGANIZATION),
    Shape("unknown name", "[CG]{1,5}J?|W{2,4}"),
)
SPELLED_OUT: Final = Shape("spelled out", "", ORGANIZATION)  # told by its abbreviation in brackets, not by letters
SURE: Final = 10
UNKNOWN, CAPITALS = SHAPES[-1].name, SHAPES[-2].name
KNOWN_PLACE: Final = "known place"
BESIDE_PLACES: Final = frozenset({Part.OF, Part.TO, Part.AND, ",", "("})
OF_PEOPLE: Final = frozenset({Part.GIVEN, Part.CAPITALISED, Part.INITIAL})
PREFERENCE: Final = (PERSON, PLACE, ORGANIZATION)  # the first of equals
OPENING: Final = f"(?=[@©HUKRXETnmgbp]|{INSIDE})"  # no other letter opens a name: most words are passed at once
NAME: Final = re.compile(
    OPENING + "(?:" + "|".join(f"(?P<s{number}>{shape.letters})" for number, shape in enumerate(SHAPES)) + ")"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name where it stands: units `start` to `end` of a row, the shape it has, its `form` with white space folded."""

    row: Row
    start: int
    end: int
    shape: Shape
    form: str

    @property
    def units(self) -> tuple[Token, ...]:
        """Return the units of the name."""
        return self.row.units[self.start : self.end]

    @property
    def letters(self) -> str:
        """Return the letters of the name."""
        return self.row.letters[self.start : self.end]

    @property
    def span(self) -> Span:
        """Return where the name stands in the text."""
        return self.row.span(self.start, self.end)

    @property
    def at(self) -> int:
        """Return the offset the name begins at."""
        return self.row.units[self.start].start

    @property
    def filed(self) -> str | None:
        """Return the name a known place or body is filed under."""
        return self.row.filed.get(self.start) if self.end - self.start == 1 else None


def find_names(rows: Sequence[Row], lexicon: Lexicon) -> tuple[tuple[Candidate, ActorKind], ...]:
    """Return the names of a text in order, each with its kind. In headlines only what the text names too is found."""
    first = [list(_candidates(row)) for row in rows]
    surnames = _surnames((candidate for found in first for candidate in found), lexicon.names)
    again = [row.with_surnames(surnames) for row in rows]
    candidates = [
        candidate
        for row, changed, found in zip(rows, again, first, strict=True)
        for candidate in (found if changed is row else _candidates(changed))
    ]
    rows = again
    kinds = _decided(candidates, rows, lexicon)
    ships = _ships(candidates, lexicon.names.not_names.ships)
    printed = {one.form for one in candidates if not one.row.shouts}
    return tuple(
        (one, kind)
        for one in candidates
        if (kind := _kind(one, kinds, surnames, lexicon.names)) is not None
        and (not one.row.shouts or one.form in printed or _stands_alone(one))
        and one.form not in ships
        and not _is_shouted(one)
        and not _is_medium(one, lexicon.names)
        and not _is_of_money(one)
    )


def _kind(one: Candidate, kinds: Mapping[str, ActorKind], surnames: Collection[str], names: Names) -> ActorKind | None:
    """Return the kind of a name; "Lima said" is a person where the text names Anna Lima, "in Lima" stays a place.

    A name all in capitals is what the same name in small letters is.
    """
    if one.shape.name == KNOWN_PLACE and one.form in surnames:
        context = Context.of(one.row, one.start, one.end, names)
        return PLACE if stands_where_places_do(context) or context.before in BESIDE_PLACES else PERSON
    if one.shape.name == CAPITALS:
        small = one.form.capitalize()
        return PERSON if small in surnames and len(small) >= SHOUTED else kinds.get(small, one.shape.kind)
    return one.shape.kind or kinds.get(one.form)


def _is_shouted(one: Candidate) -> bool:
    """Tell whether a word in capitals stands beside a common one in capitals: "FLOOD HORROR"."""
    if one.shape.name != CAPITALS:
        return False
    row = one.row
    beside = [at for at in (one.start - 1, one.end) if 0 <= at < len(row.units)]
    common = [row.units[at].text for at in beside if row.letters[at] == Part.CAPITALISED_COMMON]
    return any(word.isupper() and len(word) >= SHOUTED for word in common)


def _is_medium(one: Candidate, names: Names) -> bool:
    """Tell whether a platform is only what something was printed on: "on Telegram", not "Telegram said"."""
    if one.form not in names.not_names.platforms:
        return False
    if one.end == len(one.row.units):
        return True
    acts = one.row.letters[one.end] == Part.AUXILIARY or one.row.units[one.end].text in names.parts.person_verbs
    return not acts


def _is_of_money(one: Candidate) -> bool:
    """Tell whether the sign of a currency touches the name: the US of "US$ 20"."""
    after = one.units[-1].end
    return one.end < len(one.row.units) and unicodedata.category(one.row.text[after]) == "Sc"


def _ships(candidates: Iterable[Candidate], ships: frozenset[str]) -> set[str]:
    """Return the names that are a ship's anywhere in the text: "the ferry Lady Grace"."""
    return {one.form for one in candidates if one.start and one.row.units[one.start - 1].lower in ships}


def _stands_alone(one: Candidate) -> bool:
    """Tell whether a name is believed in a headline: known, or a first name and words that are no common ones."""
    return one.filed is not None or (
        len(one.letters) > 1 and one.letters[0] == Part.GIVEN and OF_PEOPLE.issuperset(one.letters)
    )


def _surnames(candidates: Iterable[Candidate], names: Names) -> frozenset[str]:
    """Return the last words of the names that are sure to be of people, without a particle tied to them."""
    return frozenset(
        names.without_particle(one.units[-1].text)
        for one in candidates
        if one.shape.kind is PERSON and not one.row.shouts and one.end > one.start + 1
    )


def find_handles(rows: Iterable[Row]) -> tuple[Candidate, ...]:
    """Return the handles of a text: "@NewsDesk"; whose they are is told by the names beside them."""
    tagged = (row for row in rows if Part.HANDLE in row.letters)
    return tuple(one for row in tagged for one in _candidates(row) if one.shape.name == HANDLE and len(one.form) > 1)


def _candidates(row: Row) -> Iterator[Candidate]:
    for match in NAME.finditer(row.letters):
        shape = SHAPES[int((match.lastgroup or "s0")[1:])]
        start, end = match.span()
        yield Candidate(row, start, end, shape, row.printed(start, end))


def _decided(candidates: Sequence[Candidate], rows: Sequence[Row], lexicon: Lexicon) -> dict[str, ActorKind]:
    """Return the kind of each unknown name, from all the places it stands in; what is a word of the text is no name."""
    surnames = _surnames(candidates, lexicon.names)
    small = {
        unit.text for row in rows for unit, letter in zip(row.units, row.letters, strict=True) if letter == Part.WORD
    }
    votes: dict[str, Counter[ActorKind | None]] = defaultdict(Counter)
    sure: set[str] = set()
    for one in candidates:
        if one.shape.name == UNKNOWN and not one.row.shouts and not _is_word(one, small):
            context = Context.of(one.row, one.start, one.end, lexicon.names)
            votes[one.form].update(signs(context))
            votes[one.form][PERSON] += SURE * (one.form in surnames)
            if lexicon.names.without_particle(one.form) in surnames or not may_be_a_mere_word(context):
                sure.add(one.form)
    kinds = {form: kind for form, count in votes.items() if form in sure and (kind := _strongest(count)) is not None}
    persons = (form.split() for form, kind in kinds.items() if kind is PERSON)
    bearers = {lexicon.names.without_particle(words[-1]) for words in persons if len(words) > 1}
    return kinds | {form: PERSON for form in votes if form in bearers}


def _is_word(one: Candidate, small: Collection[str]) -> bool:
    """Tell whether a single capitalised word is printed in small letters elsewhere in the text."""
    return one.end - one.start == 1 and one.letters != Part.GIVEN and one.form.lower() in small


def _strongest(votes: Counter[ActorKind | None]) -> ActorKind | None:
    best = max(PREFERENCE, key=lambda kind: votes[kind])
    return best if votes[best] > votes[None] else None
