"""Offices and functions beside the names of people: "Chilean Health Minister Ana Ruiz", "Ana Ruiz, the minister"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from generator.extract.rows import Row
from generator.extract.shapes import Candidate
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Role
from generator.model.span import Span

# A name is one letter here: 1 a person, 2 a body, 3 a place. All other letters are those of parts.Part.
DIGITS: Final = {ActorKind.PERSON: "1", ActorKind.ORGANIZATION: "2", ActorKind.PLACE: "3"}
WHOSE: Final = "(?:[23DTk]'?)?"
FIELD_OPENS: Final = "(?:[23DWCGMTOQYANVBSFXKULo]|m{1,2}[kouq]?|k)"
FIELD_REST: Final = "[23WCMTOQYAVBSX]{0,3}(?:(?:,[WCM]{1,2}){0,3},?&[23WCMTY]{1,3})?"
AT_A_BODY: Final = "ia?(?:2|m{1,2}[kouq]?|k)"  # not where somebody is from
FIELD: Final = f"(?:[fr]a?[wgbeouq]|(?:[frt]a?(?:[23]')?{FIELD_OPENS}|{AT_A_BODY}){FIELD_REST})"
# A field in small letters is whole where a mark closes it: "head of the relief mission, ...", not "of the board said".
SMALL: Final = "[wgbeomkuq]"
CLOSED: Final = f"(?:[frt]a?[23DMmCW]{{0,3}}'?{SMALL}{{1,4}}(?:['&]{SMALL}{{1,3}})?(?=[,.(ifrt])|{FIELD})"
TITLE: Final = "(?:[MmTkHAgb]{0,4}[Tk]|[YOBVS][MT]{0,2}T)"
TWO_OFFICES: Final = f"(?:(?<![aMTm])[MT]{{0,4}}T(?:{FIELD}){{0,2}}&(?=[MT]))?"
OFFICE: Final = f"{WHOSE}{TWO_OFFICES}{TITLE}{FIELD}{{0,3}}"
BEFORE: Final = re.compile(rf"(?P<role>{OFFICE})(?:\(2\))?(?P<name>1)")
# "The mayor, Ana Ruiz, left" but not "said the mayor, Ana Ruiz left".
LASTING: Final = f"(?:T{CLOSED}{{0,3}}|k{CLOSED}{{1,3}}|k(?=,1[,.;]))"
BEFORE_COMMA: Final = re.compile(
    rf"(?P<role>{WHOSE}[MmTk]{{0,4}}{LASTING})(?:\(2\))?,(?:aW?)?[MT]{{0,3}}(?P<name>1)(?!&)"
)
# "Ana Ruiz, the mayor, left" but not "in Ruiz, the mayor said".
ENDED: Final = f"(?:{CLOSED}{{1,3}}(?![123GC'])|(?![123GC'wv]))"
# Behind an article or an owner any words may stand before the office: "a retired primary school teacher".
TOLD: Final = "(?:(?<=[ah])(?:[wmgTM]{1,3}')?|(?:[23]'|D))[wmnD-]{0,5}"
AFTER: Final = re.compile(
    rf"(?P<name>1)(?:,n|\(.{{1,3}}\))?,(?:1'|[ah])?(?P<role>(?:{TOLD}|{WHOSE}|[CW]){TITLE}(?:&{TITLE})?{ENDED})"
)
BESIDE: Final = (BEFORE, BEFORE_COMMA, AFTER)
# "Ana Ruiz, who chairs the rate committee, left": the words between the name and the verb are asked for themselves.
HELD: Final = re.compile("(?P<name>1),?w(?P<role>w[ah]?[23wmgbeouqDMTCW']{0,4}[2wmgbeouq](?:fa?[23])?)(?=[,.;:)&ir]|$)")

# "They named Ana Ruiz harbour minister": the verb in front of the name is asked for itself.
NAMED: Final = re.compile(f"w(?P<name>1)i?(?P<role>w?{TITLE}{FIELD}{{0,3}})(?![123GC])")
# "A spokesman for Mayor Ana Ruiz": the office behind the last preposition is hers, if the head is one who assists.
ASSISTED: Final = re.compile("(?P<head>[Tk])[frt]a?(?P<own>[23D]?'?[MmTkA]{0,4}[Tk])$")

Stretch = tuple[int, int]


def find_roles(found: Sequence[tuple[Candidate, ActorKind]], lexicon: Lexicon) -> tuple[Role, ...]:
    """Return the roles printed beside names of people, with the names they stand beside.

    "Ana Ruiz, spokeswoman for the Port Authority, left" gives "spokeswoman for the Port Authority".
    """
    rows = groupby(found, key=lambda pair: id(pair[0].row))
    return tuple(role for _, pairs in rows for role in _in_row(list(pairs), lexicon))


def _in_row(pairs: Sequence[tuple[Candidate, ActorKind]], lexicon: Lexicon) -> Iterator[Role]:
    if not any(kind is ActorKind.PERSON for _, kind in pairs):
        return
    row = pairs[0][0].row
    letters, places = _with_names(row, pairs)
    words = [row.units[start].lower for start, _ in places]
    told = (*_held(letters, row, places, lexicon), *_appointed(letters, words, lexicon))
    for role, name in (*_one_holder_each(letters), *told):
        own = _own_office(letters, role, name, words, lexicon)
        yield Role(span=_span(row, places, *own), holder=_span(row, places, *name))


def _one_holder_each(letters: str) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the roles of a row with their holders.

    An office between two names is of the one behind it, unless that one has an office of its own behind: "the Post
    quotes Ana Ruiz, the mayor, Jan Kos, and left" is of Kos, "Ana Ruiz, the mayor, Jan Kos, the doctor, left" of Ruiz.
    """
    before, before_comma, after = (
        [(match.span("role"), match.span("name")) for match in pattern.finditer(letters)] for pattern in BESIDE
    )
    behind = {name for _, name in after}
    ahead = {role[0] for role, _ in after}
    taken = {role[0] for role, name in before_comma if name not in behind}
    seen: set[tuple[int, int]] = set()
    kept = (pair for pair in before_comma if pair[0][0] in taken or pair[0][0] not in ahead)
    for role, name in (*before, *kept, *(pair for pair in after if pair[0][0] not in taken)):
        if (role[0], name[0]) not in seen:
            seen.add((role[0], name[0]))
            yield role, name


def _held(letters: str, row: Row, places: Sequence[Stretch], lexicon: Lexicon) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the roles that a verb tells: "who chairs the rate committee" gives "chairs the rate committee"."""
    for match in HELD.finditer(letters):
        verb = places[match.start("role")][0]
        holds = row.units[verb].lower in lexicon.names.titles.holding
        if holds and row.units[verb - 1].lower in lexicon.words.relatives:
            yield match.span("role"), match.span("name")


def _appointed(letters: str, words: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[Stretch, Stretch]]:
    """Yield the roles that somebody is put into: "named Ana Ruiz | harbour minister |"."""
    for match in NAMED.finditer(letters):
        if words[match.start()] in lexicon.names.titles.appointing:
            yield match.span("role"), match.span("name")


def _own_office(letters: str, role: Stretch, name: Stretch, words: Sequence[str], lexicon: Lexicon) -> Stretch:
    """Cut who only assists off the office of the one behind: "spokesman for | Mayor | Ana Ruiz"."""
    match = ASSISTED.search(letters[role[0] : role[1]]) if role[1] == name[0] else None
    if match is None or words[role[0] + match.start("head")] not in lexicon.names.titles.assistants:
        return role
    return role[0] + match.start("own"), role[1]


def _with_names(row: Row, pairs: Iterable[tuple[Candidate, ActorKind]]) -> tuple[str, list[tuple[int, int]]]:
    """Return the letters of a row with one digit a name, and the units each letter stands for."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for one, kind in pairs:
        if kind in DIGITS:
            letters += row.letters[at : one.start], DIGITS[kind]
            places += zip(range(at, one.start), range(at + 1, one.start + 1), strict=True)
            places.append((one.start, one.end))
            at = one.end
    end = len(row.units)
    places += zip(range(at, end), range(at + 1, end + 1), strict=True)
    return "".join((*letters, row.letters[at:])), places


def _span(row: Row, places: Sequence[tuple[int, int]], start: int, end: int) -> Span:
    return row.span(places[start][0], places[end - 1][1])
