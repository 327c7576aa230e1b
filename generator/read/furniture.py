"""Steps that take out what a page prints around its story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from generator.lexicon.load import Lexicon
from generator.read.draft import Draft, Paragraph
from generator.read.masthead import Masthead, bare_writer, is_role, read_masthead
from generator.read.metadata import Metadata
from generator.read.names import is_agency, is_press
from generator.read.zones import LONG, ends_sentence, is_prose, story

COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,|-]*(?:by\s+)?", re.IGNORECASE
)
MOST_LISTED = 20  # headlines that a list of other stories may have
STORY_BEFORE = 0.5  # share of the page that stands before what takes all the rest
TAG_ROW = re.compile(r"[\w &-]{1,40}(?:\s*\|\s*[\w &-]{1,40}){2,}|#\w+(?:[\s,]+#\w+)+")
LETTER = re.compile(r"[^\W_]")


def drop_stray_marks(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove lines without a letter or digit: ".", "* * *", "|"."""
    del lexicon
    return draft.without({n: "stray marks" for n, one in enumerate(draft.paragraphs) if not LETTER.search(one.text)})


def drop_boilerplate(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the lines that the lexicon knows, and what hangs on them: lists of other stories, comments."""
    gone: dict[int, str] = {}
    told, extent = Metadata(), _extent(draft.paragraphs)
    for number, paragraph in enumerate(draft.paragraphs):
        notice = None if number in gone else lexicon.boilerplate.find(paragraph.text)
        if notice is None:
            continue
        gone[number] = notice.reason
        if notice.takes == "headlines":
            gone |= dict.fromkeys(_listed(draft, number + 1, extent), notice.reason)
        elif notice.takes == "rest" and number >= extent.half:
            gone |= dict.fromkeys(range(number + 1, len(draft.paragraphs)), notice.reason)
        told = told.or_else(Metadata(publisher=_owner(paragraph.text, lexicon)))
    return replace(draft.without(gone), found=draft.found.or_else(told))


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the running text of a page goes: behind which number half of it is printed, and behind which all."""

    half: int
    end: int


def _extent(paragraphs: Sequence[Paragraph]) -> Extent:
    lengths = [len(one.text) if is_prose(one.text) else 0 for one in paragraphs]
    before, whole = list(accumulate(lengths, initial=0)), sum(lengths)
    return Extent(
        half=next(number for number, length in enumerate(before) if length >= STORY_BEFORE * whole),
        end=next(number for number, length in enumerate(before) if length == whole),
    )


def _listed(draft: Draft, start: int, extent: Extent) -> range:
    """Return the headlines of other stories below a heading such as "Related"."""
    below = draft.paragraphs[start : start + MOST_LISTED]
    headlines = list(takewhile(lambda one: not is_prose(one.text) and not ends_sentence(one.text), below))
    if start >= extent.end:
        return range(start, start + len(headlines))
    # Above a piece of the story the last of the lines may be its headline.
    return range(start, start + max(0, len(headlines) - 1))


def _owner(line: str, lexicon: Lexicon) -> str | None:
    """Return the outlet that a copyright line names: "© 2021 The Lake Tribune. All rights reserved."""
    mark = COPYRIGHT.search(line)
    if mark is None:
        return None
    name = re.split(r"[.,|;(]|\s[-–—]\s|\s(?=\d)", line[mark.end() :], maxsplit=1)[0].strip()
    return name if is_press(name, lexicon.press) and not is_agency(name, lexicon.press) else None


def drop_tag_rows(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove rows of key words below the story: "FERRIES|CHILDREN|SAFETY", "#ferry #lake"."""
    del lexicon
    below = range(story(draft.paragraphs).stop, len(draft.paragraphs))
    return draft.without({number: "tags" for number in below if TAG_ROW.fullmatch(draft.paragraphs[number].text)})


def drop_masthead(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove bylines and dates above and below the story, and keep what they tell; a credited agency stays printed."""
    body = story(draft.paragraphs)
    edges = [*range(min(body.start + 1, len(draft.paragraphs))), *range(body.stop, len(draft.paragraphs))]
    parts: dict[int, Paragraph | None] = {}
    told, updated = Metadata(), None
    for number in edges:
        if number == draft.title or (read := read_masthead(draft.paragraphs[number].text, lexicon)) is None:
            continue
        part = _credited(draft.paragraphs[number], read)
        if part is not draft.paragraphs[number]:
            parts[number] = part
        told, updated = told.or_else(replace(read.told, agency=None)), updated or read.updated
    for number in edges:
        if number not in parts and number != draft.title and parts.get(number + 1, draft) is None:
            name = bare_writer(draft.paragraphs[number].text, lexicon.press) if told.author is None else None
            if name is not None:
                parts[number], told = None, told.or_else(Metadata(author=name))
        if (
            number not in parts
            and parts.get(number - 1, draft) is None
            and is_role(draft.paragraphs[number].text, lexicon.press)
        ):
            parts[number] = None
    told = told.or_else(Metadata(published=updated))
    changed = draft.changed(parts, dict.fromkeys(parts, "byline and date"))
    return replace(changed, found=draft.found.or_else(told))


def _credited(paragraph: Paragraph, read: Masthead) -> Paragraph | None:
    if read.kept is None:
        return None
    part = paragraph.part(read.kept.start, read.kept.end)
    return paragraph if part is not None and part.text == paragraph.text else part


def cut_date_before_text(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the date of publication that runs into the first sentence: "date 2021-03-14 The ferry sank ..."."""
    body = story(draft.paragraphs)
    if body.start >= len(draft.paragraphs):
        return draft
    paragraph = draft.paragraphs[body.start]
    read = _leading_date(paragraph.text, lexicon)
    if read is None:
        return draft
    end, published = read
    changed = draft.changed(
        {body.start: paragraph.part(end, len(paragraph.text))}, {body.start: "date run into the text"}
    )
    return replace(changed, found=draft.found.or_else(Metadata(published=published)))


def _leading_date(text: str, lexicon: Lexicon) -> tuple[int, str | None] | None:
    """Return where the text begins behind a label and a date, or behind a date alone, and the date."""
    head = text[:LONG]
    for end in _sentence_starts(head):
        read = read_masthead(head[:end], lexicon)
        if read is not None and read.told.published and not (read.told.author or read.told.publisher or read.kept):
            return end, read.told.published
    return None


def _sentence_starts(head: str) -> list[int]:
    """Return where words begin with a capital or a quotation mark, in the first of a text; furthest first."""
    return [match.start() for match in re.finditer(r"(?<=[\s\d])[\"“‘']?[A-Z](?=[\w ])", head[:80])][::-1]
