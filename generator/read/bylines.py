"""Steps that take out who wrote a story, and when, and keep what they tell."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.read.draft import Draft, Paragraph
from generator.read.issuers import issuer
from generator.read.masthead import Masthead, bare_writer, ends_in_day, is_desk, read_masthead
from generator.read.metadata import Metadata
from generator.read.names import is_sent
from generator.read.zones import LONG, story
from generator.text.layouts import printed_dates

CAPITALS = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:,| \(| [-–—])")  # a place that a dateline opens with
GLUED = re.compile(r"(?<=[a-z\d])(?=[A-Z][A-Za-z ])")  # where the blank between two elements of a page is lost


def drop_masthead(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove bylines and dates above and below the story, and keep what they tell; a credited agency stays printed."""
    body = story(draft.paragraphs)
    edges = [*range(min(body.start + 1, len(draft.paragraphs))), *range(body.stop, len(draft.paragraphs))]
    parts: dict[int, Paragraph | None] = {}
    told, updated = Metadata(), None
    for number in edges:
        if number == draft.title or (read := read_masthead(draft.paragraphs[number].text, lexicon)) is None:
            continue
        if is_sent(draft.paragraphs[number].text, told.publisher or draft.found.publisher, lexicon.press):
            continue
        part = _credited(draft.paragraphs[number], read)
        if part is not draft.paragraphs[number]:
            parts[number] = part
        told, updated = told.or_else(replace(read.told, agency=None)), updated or read.updated
    for number in (*edges, *reversed(edges)):  # a name may stand above what its writer is, and the day below both
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
        elif beside and number < body.start and told.publisher is None and (body_named := issuer(line, lexicon)):
            parts[number], told = None, told.or_else(body_named)
    told = told.or_else(Metadata(published=updated))
    changed = draft.changed(parts, dict.fromkeys(parts, "byline and date"))
    return replace(changed, found=draft.found.or_else(told))


def _may_sign(writer: Metadata, lexicon: Lexicon, *, beside: bool) -> bool:
    """Tell whether a line of a name is a writer's: beside a day any is, elsewhere none with an everyday word.

    "Harriet Quill" writes alone, "Next Week" heads a part of the story.
    """
    links = lexicon.words.conjunctions
    words = [word for word in (writer.author or "").casefold().split() if word not in links]
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
        read = read_masthead(head[:end], lexicon) if ends_in_day(head[:end], lexicon) else None
        if read is not None and read.told.published and not (read.told.author or read.told.publisher or read.kept):
            return end, read.told.published
    return None


def cut_masthead_before_text(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove a masthead that the first sentence is glued to: "Ann Lee / 4 May 2021 / 3 min readThe ferry sank ..."."""
    parts: dict[int, Paragraph | None] = {}
    told = Metadata()
    for number in range(min(story(draft.paragraphs).start + 1, len(draft.paragraphs))):
        paragraph = draft.paragraphs[number]
        for glued in GLUED.finditer(paragraph.text[:LONG]):
            read = read_masthead(paragraph.text[: glued.start()], lexicon)
            if read is None or read.kept is not None:
                continue
            if read.told.published or (read.told.author and _opens_anew(paragraph.text[glued.start() :], lexicon)):
                parts[number], told = paragraph.part(glued.start(), len(paragraph.text)), told.or_else(read.told)
                break
    changed = draft.changed(parts, dict.fromkeys(parts, "byline and date run into the text"))
    return replace(changed, found=draft.found.or_else(told))


def _sentence_starts(head: str) -> list[int]:
    """Return where words begin with a capital or a quotation mark, in the first of a text; furthest first."""
    return [match.start() for match in re.finditer(r"(?<=[\s\d])[\"“‘']?[A-Z](?=[\w ])", head[:80])][::-1]


def _opens_anew(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a dateline or a day opens a text, and no second part of a name: "By Ann LeeDALBY, March 9 - ..."."""
    return CAPITALS.match(text) is not None or any(
        one.span.start == 0 for one in printed_dates(text[:LONG], lexicon.calendar)
    )
