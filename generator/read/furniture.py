"""Steps that take out what a page prints around its story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, takewhile

from generator.lexicon.boilerplate import Notice
from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.read.credits import is_credit
from generator.read.draft import Draft, Paragraph
from generator.read.masthead import Masthead, bare_writer, is_desk, read_masthead
from generator.read.metadata import Metadata
from generator.read.names import is_agency, is_press
from generator.read.zones import LONG, ends_sentence, is_prose, story
from generator.text.layouts import printed_dates
from generator.text.patterns import any_of

MOST_LISTED = 20  # headlines that a list of other stories may have
STORY_BEFORE = 0.5  # share of the page that stands before what takes all the rest
TAG_ROW = re.compile(r"[\w &-]{1,40}(?:\s*\|\s*[\w &-]{1,40}){2,}|#\w+(?:[\s,]+#\w+)+")
SIGNED_WITHIN = 4  # lines below the heading of comments in which the first of them is signed
LONGEST_SIGNATURE = 80
ROW = re.compile(r"\s*[|•·»]\s*")
END_MARK = re.compile(
    r"[(/]*[a-z]{2,4}(?:[./*-][a-z]{2,4}){1,4}[)/]*|[A-Z]{2,5}(?: [A-Z]{2,5}){2,5}|(?!\d\d?:\d\d$)[\d\W_]+"
)
LONGEST_LINK = 100
SENTENCE = re.compile(r"[.!?…@][\"”’'»)\]]*(?:\s|$)|@\w|\.com/")
ITEM_MARKS = ("-", "–", "—", "•", "*", "(", "[", "“", '"')
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
        notice = lexicon.boilerplate.find(paragraph.text) or _row(paragraph.text, lexicon)
        if notice is None:
            continue
        told = told.or_else(Metadata(publisher=_owner(paragraph.text, lexicon)))
        if number in gone:
            continue
        gone[number] = notice.reason
        if notice.takes == "headlines" and number >= extent.start:
            gone |= dict.fromkeys(_listed(draft, number + 1, extent), notice.reason)
        elif notice.takes == "rest" and _takes_rest(draft, number, extent, lexicon):
            gone |= dict.fromkeys(range(number + 1, len(draft.paragraphs)), notice.reason)
    return replace(draft.without(gone), found=draft.found.or_else(told))


def _row(line: str, lexicon: Lexicon) -> Notice | None:
    """Return the kind of a row of labels: "Subscribe | Donate | Newsletter"."""
    labels = [one for one in ROW.split(line) if one.strip()] if len(line) <= LONG else []
    found = [lexicon.boilerplate.find(one) for one in labels] if len(labels) > 1 else []
    return (
        next((one for one in found if one is not None and one.takes == "line"), None)
        if len(found) > 1 and all(found)
        else None
    )


@dataclass(frozen=True, slots=True)
class Extent:
    """The running text of a page: its first paragraph, the number half of it is printed before, and its end."""

    start: int
    half: int
    end: int


def _extent(paragraphs: Sequence[Paragraph]) -> Extent:
    lengths = [len(one.text) if is_prose(one.text) else 0 for one in paragraphs]
    before, whole = list(accumulate(lengths, initial=0)), sum(lengths)
    return Extent(
        start=next((number for number, length in enumerate(lengths) if length), 0),
        half=next(number for number, length in enumerate(before) if length >= STORY_BEFORE * whole),
        end=next(number for number, length in enumerate(before) if length == whole),
    )


def _takes_rest(draft: Draft, number: int, extent: Extent, lexicon: Lexicon) -> bool:
    """Tell whether all below a heading goes with it: most of the story is above, or readers sign what stands below."""
    if number >= extent.half:
        return True
    below = (one.text for one in draft.paragraphs[number + 1 : number + 1 + SIGNED_WITHIN])
    return number > extent.start and any(_is_signature(line, lexicon) for line in below)


def _is_signature(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a short line holds a day, as those do that readers' names stand in: "Asha, June 3 at 4:12 pm"."""
    if len(line) > LONGEST_SIGNATURE or ends_sentence(line):
        return False
    notice = lexicon.boilerplate.find(line)
    return (notice is not None and notice.takes == "line") or bool(printed_dates(line, lexicon.calendar))


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
    mark = copyright_mark(lexicon.press).search(line)
    if mark is None:
        return None
    name = re.split(r"[.,|;(]|\s[-–—]\s|\s(?=\d)", line[mark.end() :], maxsplit=1)[0].strip()
    return name if is_press(name, lexicon.press) and not is_agency(name, lexicon.press) else None


@cache
def copyright_mark(press: Press) -> re.Pattern[str]:
    """Return the pattern of what stands before the owner of a text: "Copyright (c) 2021 by"."""
    mark = any_of(press.copyright_marks)
    years = r"(?:\d{4}(?:\s*[-–]\s*\d{4})?)?"
    return re.compile(
        rf"(?<!\w){mark}(?:\s*{mark})*\s*{years}[\s,|-]*(?:{any_of(press.owner_openers)}\s+)?", re.IGNORECASE
    )


def drop_end_marks(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove lines around the story without a word: initials of those who wired it ("ab/cd"), numbers of the page."""
    del lexicon
    body = story(draft.paragraphs)
    around = [*range(body.start), *range(body.stop, len(draft.paragraphs))]
    marks = (n for n in around if n != draft.title and END_MARK.fullmatch(draft.paragraphs[n].text))
    return draft.without(dict.fromkeys(marks, "marks of the wire"))


def drop_links_below(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the lines at the very end that are no sentences: tags, links to other stories, names of readers.

    A credit stays: "Source: Xinhua"; so does the last item of a list, and all that a sentence stands below.
    """
    end, stop = len(draft.paragraphs), story(draft.paragraphs).stop
    while end > stop and _is_link(draft.paragraphs[end - 1].text, lexicon):
        end -= 1
    below = range(end, len(draft.paragraphs))
    return draft.without({n: "lines below the story" for n in below if n != draft.title})


def _is_link(line: str, lexicon: Lexicon) -> bool:
    return (
        len(line) <= LONGEST_LINK
        and SENTENCE.search(line) is None
        and not line.startswith(ITEM_MARKS)
        and not is_credit(line, lexicon)
    )


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
        if number in parts or number == draft.title:
            continue
        line = draft.paragraphs[number].text
        beside = parts.get(number - 1, draft) is None or parts.get(number + 1, draft) is None
        above = number == body.start - 1 or number + 1 in parts
        writer = bare_writer(line, lexicon.press) if beside or above else None
        if writer is not None and told.author in {None, writer.author} and _may_sign(writer, lexicon, beside=beside):
            parts[number], told = None, told.or_else(writer)
        elif (beside or above) and is_desk(line, lexicon.press):
            parts[number] = None
    told = told.or_else(Metadata(published=updated))
    changed = draft.changed(parts, dict.fromkeys(parts, "byline and date"))
    return replace(changed, found=draft.found.or_else(told))


def _may_sign(writer: Metadata, lexicon: Lexicon, *, beside: bool) -> bool:
    """Tell whether a line of a name is a writer's: beside a day any is, elsewhere none with an everyday word.

    "Harriet Quill" writes alone, "Next Week" heads a part of the story.
    """
    words = (writer.author or "").casefold().split()
    if words[0] in lexicon.words.prepositions | lexicon.words.determiners:
        return False
    return beside or lexicon.names.common.isdisjoint(words)


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
