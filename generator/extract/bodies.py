"""Names of organisations, places and groups gathered: abbreviations with what they stand for, variants of one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.extract.names import Candidate
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

CONTENT: Final = frozenset("GCWAIDLKMNTOQYVBFXEmgbow")

BRACKETED: Final = ("(A)", "(K)")


@dataclass(slots=True, eq=False)
class Thing:
    """An organisation, place or group while the text is read."""

    kind: ActorKind
    mentions: list[Candidate] = field(default_factory=list)


def gather_things(candidates: Sequence[tuple[Candidate, ActorKind]], names: Names) -> tuple[Thing, ...]:
    """Return organisations, places and groups in the order of their first mention.

    "Pan-American Trade Council (PATC)" and "the PATC" are one, "Ministry of Health" and "Health Ministry" are one.
    """
    short = abbreviations(candidates, names)
    things: dict[tuple[ActorKind, str], Thing] = {}
    for one, kind in candidates:
        key = kind, key_of(one, kind, short, names)
        things.setdefault(key, Thing(kind)).mentions.append(one)
    return tuple(things.values())


def key_of(one: Candidate, kind: ActorKind, short: dict[str, Candidate], names: Names) -> str:
    """Return what all names of one body have in common."""
    plain = one.form.replace(".", "")
    if one.row.letters[one.start] == "A" or plain in short:
        if plain in names.known and plain not in short:
            return names.known[plain][1]
        one = short.get(plain, one)
    if one.filed is not None:
        return one.filed
    words = (names.known.get(unit.text, (None, unit.text))[1] for unit in one.units if unit.letter in CONTENT)
    folded = [word.casefold() for word in words]
    return " ".join(sorted(folded) if kind is ActorKind.ORGANIZATION else folded)


def abbreviations(candidates: Sequence[tuple[Candidate, ActorKind]], names: Names) -> dict[str, Candidate]:
    """Return what abbreviations stand for: the name they follow in brackets, or else the one whose initials they are.

    An abbreviation that everybody knows stands for what it always does, unless brackets say otherwise.
    """
    found: dict[str, Candidate] = {}
    for one, kind in candidates:
        if kind is ActorKind.ORGANIZATION and one.row.letters.startswith(BRACKETED, one.end):
            found.setdefault(one.row.printed(one.end + 1, one.end + 2).replace(".", ""), one)
    for one, _ in candidates:
        if len(one.units) > 1:
            for initials in initials_of(one):
                if initials not in names.known:
                    found.setdefault(initials, one)
    return {form: one for form, one in found.items() if form != one.form}


def initials_of(one: Candidate) -> tuple[str, ...]:
    """Return the abbreviations a name can have: with and without its small words, "U.S." with both its letters."""
    words = [unit.text for unit in one.units if unit.text[0].isalpha()]
    heads = ["".join(word.split(".")) if "." in word else word[0] for word in words]
    capital = "".join(head for head in heads if head[0].isupper())
    return tuple(dict.fromkeys(short for short in (capital, "".join(heads).upper()) if len(short) > 1))
