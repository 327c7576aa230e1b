"""Whom a name of the press stands for: a person, an outlet, an agency, or nobody by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.lexicon.press import Press
from generator.read.metadata import Metadata
from generator.text.patterns import any_of

WORD = re.compile(r"[^\W\d_][\w.'’\-]*")
MOST_WORDS = 8
FULL_NAME = range(2, 5)  # words of a person's full name
PAIRED = re.compile(r"\s+(?:and|&)\s+")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Names of the press, case-folded; "the" at the front does not count."""

    agencies: frozenset[str]
    outlets: frozenset[str]


@cache
def known(press: Press) -> Known:
    """Return the known names as they are compared."""
    return Known(frozenset(map(folded_name, press.agencies)), frozenset(map(folded_name, press.outlets)))


@cache
def parted(press: Press) -> re.Pattern[str]:
    """Return the pattern that parts a name from what is said of it: "Jane Doe, Editor", "Jane Doe in Lusaka"."""
    return re.compile(rf"[,(;|]|\s/\s|\s(?i:{any_of(press.after_name)})\s(?=[A-Z])")


def folded_name(name: str) -> str:
    """Return a name as it is compared: "The Associated Press" gives "associated press"."""
    return " ".join(name.casefold().replace("’", "'").split()).removeprefix("the ").strip(" .,:;")


def initials(name: str) -> str:
    """Return the letters that a name begins its words with: "Pan-Lake News" gives "PLN"."""
    return "".join(
        letter for letter, before in zip(name, " " + name, strict=False) if letter.isupper() and before in " -"
    )


def is_agency(name: str, press: Press) -> bool:
    """Tell whether a name is that of a wire agency."""
    return folded_name(name) in known(press).agencies


def is_wire(name: str, press: Press) -> bool:
    """Tell whether a name is that of an agency by its last words: "Meridian Press Service"."""
    words = folded_name(name).split()
    return any(" ".join(words[-size:]) in press.wire_endings for size in (1, 2) if len(words) > size)


def is_sent(line: str, outlet: str | None, press: Press) -> bool:
    """Tell whether a line names the agency whose text another outlet prints: "Lake Press Service" in the Gazette."""
    return (
        outlet is not None
        and is_wire(line, press)
        and is_name(line, press)
        and folded_name(line) != folded_name(outlet)
    )


def sender(bare: str, press: Press) -> str | None:
    """Return the agency that a line names, with its desk or its town: "Reuters Staff", "AFP, Dalby"."""
    name, *towns = (part.strip() for part in bare.split(","))
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in press.desk_words:
        words.pop()
    name = " ".join(words)
    return name if is_agency(name, press) and len(towns) <= 1 and all(is_name(one, press) for one in towns) else None


def is_outlet(name: str, press: Press) -> bool:
    """Tell whether a name is that of an outlet, known or by its words: "The Lake Tribune"."""
    if folded_name(name) in known(press).outlets:
        return True
    words = [word.casefold() for word in WORD.findall(name)]
    return len(words) > 1 and not press.press_words.isdisjoint(words) and not press.sections.issuperset(words)


def is_press(name: str, press: Press) -> bool:
    """Tell whether a name is one of an agency or an outlet, with no word beside it."""
    return is_agency(name, press) or (is_outlet(name, press) and is_name(name, press))


def is_body(name: str, press: Press) -> bool:
    """Tell whether a name is that of a body rather than of a person."""
    words = [word.casefold().strip(".") for word in WORD.findall(name)]
    return (
        is_outlet(name, press)
        or not press.body_words.isdisjoint(words)
        or not press.title_openers.isdisjoint(words[:1])
    )


def is_name(text: str, press: Press) -> bool:
    """Tell whether a text is nothing but a name: capitalised words, with the small words names may hold."""
    words = text.split()
    capital = [word[0].isupper() or (word[0] in '(‘“"' and word[1:2].isupper()) for word in words]
    small = (word.casefold().strip(",") in press.name_links or word == "&" for word in words)
    return (
        0 < len(words) <= MOST_WORDS
        and capital[0]
        and all(big or link for big, link in zip(capital, small, strict=True))
        and not any(character.isdigit() or character in ':!?“”/"' for character in text)
    )


def read_byline(name: str, press: Press) -> Metadata | None:
    """Return what the name behind "By" tells: an author, an outlet, an agency, nothing; None where it is no name.

    "Jane Doe, Staff Writer" is an author, "Lake News Service" an outlet, "our correspondent" nobody.
    """
    parts = [part.strip() for part in parted(press).split(name) if part.strip()]
    if not parts:
        return None
    if len(parts) > 1 and _are_writers(parts, press):
        return Metadata(author=" ".join(name.split()))
    first, rest = parts[0], parts[1:]
    others = _named_bodies(rest, press)
    first, agency = _without_agency(first, press)
    others = others.or_else(Metadata(agency=agency))
    words = [word.casefold() for word in WORD.findall(first)]
    if not words:
        return others if agency else None
    if all(word in press.desk_words for word in words):
        return others
    return _named(first, press).or_else(others) if is_name(first, press) else None


def _are_writers(parts: list[str], press: Press) -> bool:
    """Tell whether the parts of a byline are several people: "Jane Doe, John Roe and Ann Lee"."""
    people = [name.strip() for part in parts for name in PAIRED.split(part)]
    return len(people) > len(parts) and all(_is_full_name(one, press) for one in people)


def _is_full_name(name: str, press: Press) -> bool:
    words = {word.casefold() for word in name.split()}
    plain = words.isdisjoint(press.desk_words | press.writer_roles | press.press_words)
    return len(name.split()) in FULL_NAME and plain and is_name(name, press) and not is_agency(name, press)


def is_pair(name: str, press: Press) -> bool:
    """Tell whether a name is that of two people: "Jane Doe and John Roe"."""
    people = PAIRED.split(name)
    return len(people) == len(("one", "other")) and all(_is_full_name(one, press) for one in people)


def _named(first: str, press: Press) -> Metadata:
    if is_agency(first, press):
        return Metadata(agency=first)
    if is_body(first, press):
        return Metadata(publisher=_without_desk(first, press))
    return Metadata(author=first)


def _without_desk(name: str, press: Press) -> str:
    """Return the outlet whose staff a byline names: "Lake Times Editorial Board" gives "Lake Times"."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in press.desk_words | press.writer_roles:
        words.pop()
    outlet = " ".join(words)
    return outlet if is_outlet(outlet, press) else name


def _named_bodies(parts: list[str], press: Press) -> Metadata:
    found = Metadata()
    for part in parts:
        if is_agency(part, press):
            found = found.or_else(Metadata(agency=part))
        elif is_outlet(part, press):
            found = found.or_else(Metadata(publisher=part))
    return found


def _without_agency(name: str, press: Press) -> tuple[str, str | None]:
    """Part "Jane Doe Associated Press" and "Reuters Staff" into what is left and the agency."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in press.desk_words:
        words.pop()
    for cut in range(1, len(words)):
        agency = " ".join(words[cut:])
        if is_agency(agency, press):
            left = words[:cut]
            return " ".join(left[:-1] if left[-1].casefold() in press.title_openers else left), agency
    return (" ".join(words), None) if is_agency(" ".join(words), press) else (name, None)
