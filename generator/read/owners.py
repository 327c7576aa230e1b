"""The outlet that a line under a story names: who owns the text, and where it is at home."""

from __future__ import annotations

import re
from functools import cache

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.read.draft import Draft
from generator.read.names import initials, is_agency, is_name, is_outlet
from generator.text.patterns import any_of

HEAD = 12  # lines in which a dateline stands, what is printed above the story among them
AT_HOME = re.compile(r"(?P<name>[^,.;:|]{2,60}),\s+(?:\d|P\.? ?O)")


def owner(draft: Draft, number: int, lexicon: Lexicon) -> str | None:
    """Return the outlet that a line of furniture names: "© 2021 The Lake Tribune", "Lake Star, 14 Quay Street".

    Who sends the text under its initials, "BEIRA (LPS) - ..." and "© Lake Press Service", is its agency.
    """
    name = _named(draft.paragraphs[number].text, lexicon.press)
    sent = f"({initials(name)})" if name else ""
    return None if any(sent in one.text for one in draft.paragraphs[:HEAD]) else name


def _named(line: str, press: Press) -> str | None:
    mark = copyright_mark(press).search(line)
    if mark is not None:
        name = re.split(r"[.,|;(]|\s[-–—]\s|\s(?=\d)", line[mark.end() :], maxsplit=1)[0].strip()
        name = " ".join(_without_company(name.split(), press))
        return name if name and is_name(name, press) and _may_be_outlet(name, press) else None
    home = AT_HOME.match(line)
    return home["name"] if home and is_name(home["name"], press) and _may_be_outlet(home["name"], press) else None


def _without_company(words: list[str], press: Press) -> list[str]:
    return words[:-1] if words[1:] and words[-1].casefold() in press.company_endings else words


def _may_be_outlet(name: str, press: Press) -> bool:
    if is_agency(name, press):
        return False
    return is_outlet(name, press) or (" " in name and name.rsplit(maxsplit=1)[-1].casefold() in press.outlet_words)


@cache
def copyright_mark(press: Press) -> re.Pattern[str]:
    """Return the pattern of what stands before the owner of a text: "Copyright (c) 2021 by"."""
    mark = any_of(press.copyright_marks)
    years = r"(?:\d{4}(?:\s*[-–]\s*\d{4})?)?"
    return re.compile(
        rf"(?<!\w){mark}(?:\s*{mark})*\s*{years}[\s,|-]*(?:{any_of(press.owner_openers)}\s+)?", re.IGNORECASE
    )
