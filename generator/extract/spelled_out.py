"""Names of bodies that brackets abbreviate: "Nurses Without Walls (NWW)" is one name, whatever its words are alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from generator.extract.introduced import introduced
from generator.extract.parts import Part
from generator.extract.rows import Row
from generator.extract.shapes import SPELLED_OUT, Candidate
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

BRACKETS: Final = ("(", ")")
SHORTEST: Final = 2  # letters of an abbreviation
LONGEST: Final = 8
SMALL: Final = 3  # words in small letters between two of a name: "of the", "and for"
NEAR: Final = 3  # words behind a name that tell what it is: ", the charity"
OF_BODIES: Final = frozenset({Part.BODY, Part.LONG_BODY, Part.BODY_END, Part.BODY_OPENER, Part.BODY_EITHER})
PLACED: Final = re.compile("[LDE]+")  # names of countries, which are actors of their own

Found = tuple[Candidate, ActorKind]


def with_spelled_out(found: Sequence[Found], rows: Sequence[Row], lexicon: Lexicon) -> tuple[Found, ...]:
    """Return the names of a text with those that brackets abbreviate whole, wherever the text prints them.

    What was found inside one of them goes: the group "Nurses" of "Nurses Without Walls (NWW)". A name that nothing
    shows to be of somebody stays what it was: "Gross Annual Yield (GAY)" does nothing that people do.
    """
    names = {name: "" for row in rows for name in introduced(row, lexicon)}
    known = frozenset(names)
    names |= {name: short for row in rows if "(" in row.letters for name, short in _abbreviated(row)}
    if not names:
        return tuple(found)
    read = {pair[0].row.units[0].start: pair[0].row for pair in found}  # as the names were found in it
    printed = [one for row in rows if row.units for one in _printed(read.get(row.units[0].start, row), names)]
    short_of = {short: name for name, short in sorted(names.items())}
    acting = known | {_name_of(one, short_of) for one in printed if _acts(one, lexicon.names)}
    whole = [one for one in printed if _name_of(one, short_of) in acting]
    taken = {(id(one.row), at) for one in whole for at in range(one.start, one.end)}
    kept = [
        pair for pair in found if not any((id(pair[0].row), at) in taken for at in range(pair[0].start, pair[0].end))
    ]
    every = [*kept, *((one, ActorKind.ORGANIZATION) for one in whole)]
    return tuple(sorted(every, key=lambda pair: (pair[0].at, pair[0].end)))


def _name_of(one: Candidate, short_of: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    words = tuple(unit.text for unit in one.units)
    return short_of.get(words[0], words) if len(words) == 1 else words


def _acts(one: Candidate, lexicon: Names) -> bool:
    """Tell whether somebody is meant: "NWW said", "the charity NWW", "NWW, a charity", or part of it says "Society"."""
    if set(one.letters) & OF_BODIES:
        return True
    row, end = one.row, one.end
    if row.letters.startswith("(", end) and row.letters.startswith(")", end + 2):
        end += 3
    behind = [unit.text for unit in row.units[end : end + NEAR]]
    ahead = row.units[one.start - 1].text if one.start else ""
    kinds = lexicon.groups.kinds
    described = behind[:1] == [","] and not kinds.isdisjoint(behind)
    return ahead in kinds or described or (bool(behind) and behind[0] in lexicon.parts.person_verbs)


def _abbreviated(row: Row) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the words of each name right ahead of its abbreviation in brackets, with the abbreviation."""
    for at in range(2, len(row.units) - 1):
        if (row.units[at - 1].text, row.units[at + 1].text) != BRACKETS:
            continue
        short = row.units[at].text
        if SHORTEST <= len(short) <= LONGEST and sum(map(str.isupper, short)) >= SHORTEST and short.isalpha():
            start = _opening(row, at - 1, short)
            if start is not None and not PLACED.fullmatch(row.letters, start, at - 1):
                yield tuple(unit.text for unit in row.units[start : at - 1]), short


def _opening(row: Row, end: int, short: str) -> int | None:
    """Return where the words open whose first letters an abbreviation is made of, small words counting or not."""
    at, left, small = end, list(short.casefold()), 0
    while at and left:
        at -= 1
        unit = row.units[at].text
        heads = [word[0] for word in unit.split()]
        if unit[0].isalpha() and "".join(left).endswith("".join(heads).casefold()):
            del left[-len(heads) :]
            small = 0
        elif unit[0].islower() and small < SMALL and at + 1 < end:
            small += 1
        else:
            return None
    opens = row.units[at].text[0].isupper() and end - at >= SHORTEST
    return at if opens and not left else None


def _printed(row: Row, names: Mapping[tuple[str, ...], str]) -> Iterator[Candidate]:
    """Yield where a row prints one of the names, or an abbreviation of one."""
    words = [unit.text for unit in row.units]
    shorts = frozenset(names.values()) - {""}
    lengths = sorted({len(name) for name in names}, reverse=True)
    opening = frozenset(name[0] for name in names)
    at = 0
    while at < len(words):
        size = next((n for n in lengths if tuple(words[at : at + n]) in names), 0) if words[at] in opening else 0
        size = size or int(_is_short(row, at, shorts))
        if size:
            yield Candidate(row, at, at + size, SPELLED_OUT, row.printed(at, at + size))
        at += size or 1


def _is_short(row: Row, at: int, shorts: Collection[str]) -> bool:
    return row.units[at].text in shorts and row.letters[at] != Part.HANDLE
