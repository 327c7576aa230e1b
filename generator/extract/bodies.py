"""Names of organisations, places and groups gathered: abbreviations with what they stand for, variants of one name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.extract.names import Candidate
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

CONTENT: Final = frozenset("GCWAIDLKMNTOQYVBFXEmgbw")


@dataclass(slots=True, eq=False)
class Thing:
    """An organisation, place or group while the text is read."""

    kind: ActorKind
    mentions: list[Candidate] = field(default_factory=list)


def gather_things(candidates: Sequence[tuple[Candidate, ActorKind]], names: Names) -> tuple[Thing, ...]:
    """Return organisations, places and groups in the order of their first mention.

    "Pan-American Trade Council (PATC)" and "the PATC" are one, "Ministry of Health" and "Health Ministry" are one.
    """
    short = abbreviations(candidates)
    things: dict[tuple[ActorKind, str], Thing] = {}
    for one, kind in candidates:
        key = kind, key_of(one, kind, short, names)
        things.setdefault(key, Thing(kind)).mentions.append(one)
    return tuple(things.values())


def key_of(one: Candidate, kind: ActorKind, short: dict[str, Candidate], names: Names) -> str:
    """Return what all names of one body have in common."""
    if one.filed is None and one.row.letters[one.start] == "A":
        plain = one.form.replace(".", "")
        if plain in names.known:
            return names.known[plain][1]
        one = short.get(plain, one)
    if one.filed is not None:
        return one.filed
    words = (names.known.get(unit.text, (None, unit.text))[1] for unit in one.units if unit.letter in CONTENT)
    folded = [word.casefold() for word in words]
    return " ".join(sorted(folded) if kind is ActorKind.ORGANIZATION else folded)


def abbreviations(candidates: Iterable[tuple[Candidate, ActorKind]]) -> dict[str, Candidate]:
    """Return what abbreviations stand for: the name whose initials they are."""
    found: dict[str, Candidate] = {}
    for one, _ in candidates:
        if len(one.units) > 1:
            for initials in initials_of(one):
                found.setdefault(initials, one)
    return {form: one for form, one in found.items() if form != one.form}


def initials_of(one: Candidate) -> tuple[str, ...]:
    """Return the abbreviations a name can have: with and without its small words."""
    words = [unit.text for unit in one.units if unit.text[0].isalpha()]
    capital = "".join(word[0] for word in words if word[0].isupper())
    return tuple(
        dict.fromkeys(short for short in (capital, "".join(word[0] for word in words).upper()) if len(short) > 1)
    )
