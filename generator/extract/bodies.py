"""Names of organisations, places and groups gathered: abbreviations with what they stand for, variants of one name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.extract.parts import Part
from generator.extract.shapes import SPELLED_OUT, Candidate
from generator.lexicon.names import Names
from generator.model.findings import ActorKind

# What tells two names of bodies apart; marks and the small words between do not.
CONTENT: Final = frozenset("GCWAIDLKMNTOQYVBFXEmgbow")
# What the name of a body that a country has may end in: "government", "Ministry".
NATIONAL: Final = frozenset({Part.NATIONAL_BODY, Part.SMALL_BODY, Part.BODY_END, Part.BODY_EITHER})
LANDS: Final = frozenset({Part.ADJECTIVE, Part.PLACE})
OWNED: Final = ("L'",)
LAND_BEHIND: Final = re.compile("fa?L")
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
    owned = [owned_by(one, names) for one, _ in candidates]
    keys = [(kind, key_of(one, kind, short, names)) for one, kind in candidates]
    owner = only_owners(zip(keys, owned, strict=True))
    things: dict[tuple[ActorKind, str, str | None], Thing] = {}
    for (one, _), (kind, key), country in zip(candidates, keys, owned, strict=True):
        whole = kind, key, country or owner.get((kind, key))
        things.setdefault(whole, Thing(kind)).mentions.append(one)
    return tuple(things.values())


def owned_by(one: Candidate, names: Names) -> str | None:
    """Return the country a body is of, told in its name or beside it: "Peru's government", "the Peruvian government".

    None for names that are no body of a country.
    """
    letters, units = one.row.letters, one.row.units
    if one.filed is not None or letters[one.end - 1] not in NATIONAL:
        return None
    if letters[one.start] in LANDS and one.end - one.start > 1:
        return names.country_of(units[one.start].text)
    if letters[one.start - 2 : one.start] in OWNED and one.start > 1:
        return names.country_of(units[one.start - 2].text)
    behind = LAND_BEHIND.match(letters, one.end)
    return names.country_of(units[behind.end() - 1].text) if behind is not None else None


def only_owners(owned: Iterable[tuple[tuple[ActorKind, str], str | None]]) -> dict[tuple[ActorKind, str], str]:
    """Return the country of each body that has one country in this text: "the government" is then that country's."""
    found: dict[tuple[ActorKind, str], set[str]] = defaultdict(set)
    for key, country in owned:
        if country is not None:
            found[key].add(country)
    return {key: next(iter(countries)) for key, countries in found.items() if len(countries) == 1}


def key_of(one: Candidate, kind: ActorKind, short: dict[str, Candidate], names: Names) -> str:
    """Return what all names of one body have in common."""
    plain = one.form.replace(".", "")
    if one.letters[0] == Part.ALL_CAPITALS or plain in short:
        if plain in names.known and plain not in short:
            return names.known[plain][1]
        one = short.get(plain, one)
    if one.filed is not None:
        return one.filed
    units = list(zip(one.units, one.letters, strict=True))
    if one.letters[0] in LANDS and owned_by(one, names) is not None:
        del units[0]  # the country is told apart
    words = (names.known.get(unit.text, (None, unit.text))[1] for unit, letter in units if letter in CONTENT)
    folded = [word.casefold() for word in words]
    return " ".join(sorted(folded) if kind is ActorKind.ORGANIZATION else folded)


def abbreviations(candidates: Sequence[tuple[Candidate, ActorKind]], names: Names) -> dict[str, Candidate]:
    """Return what abbreviations stand for: the name they follow in brackets, or else the one whose initials they are.

    An abbreviation that everybody knows stands for what it always does, unless brackets say otherwise.
    """
    found: dict[str, Candidate] = {}
    for one, kind in candidates:
        if kind is ActorKind.ORGANIZATION and _has_abbreviation(one):
            found.setdefault(one.row.printed(one.end + 1, one.end + 2).replace(".", ""), one)
    for one, _ in candidates:
        if len(one.units) > 1:
            for initials in initials_of(one):
                if initials not in names.known:
                    found.setdefault(initials, one)
    return {form: one for form, one in found.items() if form != one.form}


def _has_abbreviation(one: Candidate) -> bool:
    """Tell whether an abbreviation stands in brackets behind a name."""
    letters = one.row.letters
    spelled = one.shape is SPELLED_OUT and letters.startswith("(", one.end) and letters.startswith(")", one.end + 2)
    return spelled or letters.startswith(BRACKETED, one.end)


def initials_of(one: Candidate) -> tuple[str, ...]:
    """Return the abbreviations a name can have: with and without its small words, "U.S." with both its letters."""
    words = [unit.text for unit in one.units if unit.text[0].isalpha()]
    heads = ["".join(word.split(".")) if "." in word else word[0] for word in words]
    capital = "".join(head for head in heads if head[0].isupper())
    return tuple(dict.fromkeys(short for short in (capital, "".join(heads).upper()) if len(short) > 1))
