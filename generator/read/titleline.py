"""The line that a headline stands in: the section, the outlet, the day that are printed around it are no part of it."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.read.draft import Draft, Paragraph
from generator.read.headline import looks_like_headline
from generator.read.masthead import read_masthead, wording
from generator.read.metadata import Metadata
from generator.read.names import is_agency, is_name, is_press
from generator.read.zones import LONG

MARK = re.compile(r"\s+[|–—-]\s+")
BARS = ("|", "•", "·")
FEWEST = 2  # words that a headline has at least one more of
LONGEST_OUTLET = 4  # words


def drop_outlet_behind_headline(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the outlet that a browser's title ends in, and the section it opens with.

    "World | Ferry sinks off Zanzibar | The Lake Tribune" is the headline "Ferry sinks off Zanzibar".
    """
    if draft.title is None:
        return draft
    line = draft.paragraphs[draft.title].text
    start, end = _parts_around(line, lexicon.press)
    part = draft.paragraphs[draft.title].part(start, end)
    if (start, end) == (0, len(line)) or part is None:
        return draft
    outlet = MARK.sub("", line[end:], count=1)
    changed = draft.changed({draft.title: part}, {draft.title: "name of the outlet" if outlet else "name of a section"})
    told = Metadata(agency=outlet) if is_agency(outlet, lexicon.press) else Metadata(publisher=outlet or None)
    return replace(changed, found=draft.found.or_else(told))


def _parts_around(line: str, press: Press) -> tuple[int, int]:
    """Return where the headline begins and ends between the section before it and the outlet behind it."""
    marks = list(MARK.finditer(line))
    if not marks:
        return 0, len(line)
    first, last = marks[0], marks[-1]
    outlet = line[last.end() :]
    barred = last.group().strip() in BARS
    sectioned = line[: first.start()].casefold() in press.sections
    # Between a section and it, or behind a bar, "The Lantern" can be nothing but an outlet.
    meant = (sectioned and first is not last) or (barred and _is_titled(outlet, press))
    end = len(line)
    if is_press(outlet, press) or (meant and is_name(outlet, press)):
        end = last.start() if len(outlet.split()) <= LONGEST_OUTLET else end
    start = first.end() if sectioned and (end < len(line) or first.group().strip() in BARS) else 0
    return (start, end) if len(line[start:end].split()) > FEWEST else (0, len(line))


def _is_titled(name: str, press: Press) -> bool:
    """Tell whether a name opens with an article as those of outlets do: "The Lantern"."""
    return name.split(maxsplit=1)[0].casefold() in press.title_openers


def cut_masthead_behind_headline(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the day and writer that are run into the headline: "Ferry sinks posted May 13, 2021 | 3 comments"."""
    if draft.title is None or len(draft.paragraphs[draft.title].text) > LONG:
        return draft
    paragraph = draft.paragraphs[draft.title]
    lines = {one.text.start for one in paragraph.passages[1:]}
    for label in wording(lexicon.press).label.finditer(paragraph.text):
        start = label.start()
        rest = paragraph.text[start:]
        head = paragraph.text[:start].rstrip()
        # A label alone may be a word of the headline: "Vote set for runoff on 13 May 2021".
        if not (start in lines or any(bar in rest for bar in BARS)) or not looks_like_headline(head, lexicon):
            continue
        told = read_masthead(rest, lexicon)
        if told is not None and told.told.published:
            return _without_tail(draft, draft.title, paragraph.part(0, start), told.told)
    return draft


def _without_tail(draft: Draft, title: int, part: Paragraph | None, told: Metadata) -> Draft:
    changed = draft.changed({title: part}, {title: "byline and date"})
    return replace(changed, found=draft.found.or_else(told))
