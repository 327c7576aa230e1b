"""The shapes of names: patterns over the letters of a sentence, and the names found by them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.extract.rows import Row
from generator.model.findings import ActorKind
from generator.model.span import Span
from generator.text.tokens import Token

# Patterns over the letters of parts.Part. What may stand inside the name of a body, and how the name may go on.
INSIDE: Final = "[GCWAIDLKMNVBFSYQOP]"
AFTER: Final = "[GCWADLKMNTOQYVBFXSP]"
# "Trade, Industry and Energy": a list of common words, the last behind "and".
FIELDS: Final = "(?:,[WM]{1,3}){1,2},?&[WMCY]{1,3}"
AND_MORE: Final = f"(?:{FIELDS}|,?&(?![OQKU]|{AFTER}{{1,4}}[fr]){AFTER}{{1,4}})?"
# Where the name of a person begins behind that of a body: "the Ministry of Health Secretary Ana Ruiz", "... Ana Ruiz".
PERSON_NEXT: Final = "M{0,2}T[GC]|(?<=[WMXSYOL])[GC]{1,2}(?:p[GC]{1,2}|[GC])(?![GCWAXYOVQMSNLKUf&])"
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
    Shape("thing", f"{INSIDE}{{0,6}}X(?![GCOQYVB])(?:{OF_WHAT})?|[NWM]?P[GCWLI]{{1,3}}"),
    Shape("credit", "A?R[/:]?w?[GCWAL]{1,4}|Ri[GC][GCI]{1,3}|A/[GC]{2,4}|©w?[GC]{2,4}"),
    Shape("date", "Gn"),
    Shape("event", "n[DLKNUYOSCWMTA]{1,6}[wmkKSM]{0,2}e(?:ia?[LN]{1,2})?"),
    Shape("honorific", f"H{{1,3}}(?:[GCI]{{1,3}}p{{1,2}})?[GCI]{{0,3}}p{{0,2}}{SURNAME}J?", PERSON),
    Shape("body in another language", "[CWA]{0,2}j[CWGLMT]{0,3}(?:p{1,3}[CWGLM]{1,3}){0,3}(?<!j)", ORGANIZATION),
    Shape("branch of a body", "[KUDL]m{0,3}u|[KU][mk]{1,3}q", ORGANIZATION),
    Shape("known body and more", f"{INSIDE}{{0,4}}U(?:[WMTD]{{0,2}}[OY]{{1,2}})?{OF_WHAT}?", ORGANIZATION),
    Shape(
        "body with its field", f"[X{INSIDE[1:-1]}]{{0,6}}[OQ]{OF_WHAT}(?:(?<=T){OF_WHAT}|[ft]a?[LKU])?", ORGANIZATION
    ),
    Shape(
        "body with its end",
        f"(?:(?!G[GCI]{{1,3}}&)[X{INSIDE[1:-1]}]{{1,6}}(?:,[WCM]{{1,2}},?&[WCM]{{1,2}}|&(?![OQKU]){AFTER}{{1,4}})?|{INSIDE}{{0,3}}[WTMHE]['’])[WMSDC]{{0,2}}[OY]{{1,3}}L?",
        ORGANIZATION,
    ),
    Shape("known body", "K(?:fa?L)?", ORGANIZATION),
    Shape("place with its end", "[GCLNI]{1,4}[VBF]{1,2}", PLACE),
    Shape("place with its opener", "(?:F(?:fa?)?|Bfa?)[GCLN]{1,3}", PLACE),
    Shape("part of a place", "NL", PLACE),
    Shape("first name and surname", f"G[GCIF]{{0,3}}(?:p{{1,2}}[GC]{{1,2}}(?=p|[GC]))?p{{0,3}}{SURNAME}J?", PERSON),
    Shape("nickname inside", '[GC]{1,2}["“][GCWA]{1,2}["”][CG]{1,2}J?', PERSON),
    Shape("surname between initials", "I{1,3}p{0,2}[CG]{1,3}J?|[CG]I{1,2}[CGL]J?", PERSON),
    Shape("body in small letters", "D?[mM]{1,3}o(?:fa?L)?", ORGANIZATION),
    Shape("group", "[DL]?[mM]{0,3}[gb]", GROUP),
    Shape("known place", "L", PLACE),
    Shape("surname with a particle", "[CG]{1,3}(?:p{1,2}[CG]{1,3}){1,2}", PERSON),
    Shape("capitals", "A", ORGANIZATION),
    Shape("unknown name", "[CG]{1,5}J?|W{2,4}"),
)
NAMED_PERSON: Final = Shape("first name and place", "", PERSON)  # told by the words beside it
SPELLED_OUT: Final = Shape("spelled out", "", ORGANIZATION)  # told by its abbreviation in brackets, not by letters
UNKNOWN, CAPITALS = SHAPES[-1].name, SHAPES[-2].name
OPENING: Final = f"(?=[@©HUKRXETnmgbpj]|{INSIDE})"  # no other letter opens a name: most words are passed at once
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


def names_in(row: Row) -> Iterator[Candidate]:
    """Yield the names of a row from left to right."""
    for match in NAME.finditer(row.letters):
        shape = SHAPES[int((match.lastgroup or "s0")[1:])]
        start, end = match.span()
        yield Candidate(row, start, end, shape, row.printed(start, end))
