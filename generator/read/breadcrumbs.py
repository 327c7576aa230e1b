"""Rows of section names above a story: "Home > World > Africa"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.read.draft import Draft
from generator.read.metadata import Metadata
from generator.read.names import is_agency, is_name, is_press
from generator.read.zones import LONG, ends_sentence, story
from generator.text.patterns import any_of

MARK = re.compile(r"\s*[>›»|/→•·,]\s*|\s+[-–—]\s+|\s+::?\s+")
POINTER = re.compile(r"\s[>›»→]\s")
JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
ROW = re.compile(r"\s*[|•·*]\s*|\s{2,}")
FEWEST_PARTS = 4  # of a menu in a row
DATELINE_WITHIN = 2  # paragraphs of the story in which a dateline stands
MOST_WORDS = 4  # of the first part of a row whose other parts are pointed at


def drop_breadcrumbs(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the lines of nothing but section names above the story: "World News", "AfricaInternational"."""
    above = range(story(draft.paragraphs).start)
    found = [number for number in above if is_breadcrumb(draft.paragraphs[number].text, lexicon.press)]
    firsts = (MARK.split(draft.paragraphs[number].text)[0].strip() for number in found)
    heads = [one.text for one in draft.paragraphs[: max(above.stop, 0) + DATELINE_WITHIN]]
    sites = (_site_of_menu(draft.paragraphs[number].text, lexicon.press) for number in found)
    outlet = next((one for one in firsts if _is_site(one, heads, lexicon.press)), None) or next(
        filter(None, sites), None
    )
    changed = draft.without(dict.fromkeys(found, "breadcrumb"))
    return replace(changed, found=draft.found.or_else(Metadata(publisher=outlet)))


def _is_site(name: str, heads: Sequence[str], press: Press) -> bool:
    """Tell whether the first part of a row is the site: an outlet by its name, or whom the text is credited to."""
    credited = (f"({name})", f"/{name}/")
    return (is_press(name, press) and not is_agency(name, press)) or any(
        mark in line for line in heads for mark in credited
    )


def is_breadcrumb(line: str, press: Press) -> bool:
    """Tell whether a line names sections of a site and nothing else, or leads to a page through them.

    "Home / Africa / Ferry sinks" leads from the first page of a site; "Lake News » Ferry sinks" points the way.
    """
    if len(line) > LONG:
        return False
    if crumbs(press).fullmatch(JOINED.sub(" ", line).casefold().strip(" >›»|/→•·,:-–—")):
        return True
    if _is_menu(line, press):
        return True
    bare = opener(press).sub("", line, count=1)
    first, *rest = MARK.split(bare)
    if not rest:
        return False
    if bare != line or first.casefold() in press.crumb_roots:
        return True
    return POINTER.search(bare) is not None and len(first.split()) <= MOST_WORDS and not ends_sentence(bare)


def _is_menu(line: str, press: Press) -> bool:
    """Tell whether most parts of a row are sections: "Home   Local   World   Farm   e-Edition"."""
    parts = [part.casefold() for part in ROW.split(line.strip())]
    known = sum(part in press.sections | press.crumb_roots for part in parts)
    short = all(len(part.split()) <= MOST_WORDS for part in parts)
    sited = bool(_site_of_menu(line, press))
    return len(parts) >= FEWEST_PARTS and short and (2 * known > len(parts) or (sited and known > 1))


def _site_of_menu(line: str, press: Press) -> str | None:
    """Return the name that a menu opens with: "Udaku Lake  *  Hot  *  Money  *  Celebs  *  Politics"."""
    first, *rest = ROW.split(line.strip())
    named = is_name(first, press) and first.casefold() not in press.sections | press.crumb_roots and " " in first
    return first if named and len(rest) >= FEWEST_PARTS - 1 else None


@cache
def opener(press: Press) -> re.Pattern[str]:
    """Return the pattern of what stands before a row: "You are here: "."""
    return re.compile(rf"\W*{any_of(press.crumb_openers)}\s*:?\s+(?=\w+\s*[>›»|/→])", re.IGNORECASE)


@cache
def crumbs(press: Press) -> re.Pattern[str]:
    """Return the pattern of a row of section names; atomic, so that a long row costs one pass."""
    return re.compile(rf"(?>{any_of(press.sections | press.section_links)}(?!\w)(?:[\s>›»|/→•·,&:–—-]|$)+)+")
