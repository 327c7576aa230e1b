"""A raw text into the article that all other stages read."""

from __future__ import annotations

import re
from hashlib import sha256

from generator.lexicon.load import Lexicon
from generator.model.article import Article, Passage, Removed
from generator.model.span import Span, content_id
from generator.read.clean import clean
from generator.read.credits import read_credits
from generator.read.draft import Draft, Paragraph
from generator.read.layout import lay_out
from generator.read.metadata import Metadata
from generator.read.names import initials
from generator.read.raw import Raw
from generator.read.tongue import own_language

PARTING = "\n\n"
LONGEST = 240  # characters of a line around the story in which a name is looked for
NAME = re.compile(r"[A-Z][\w.’'-]*(?: (?:of |de |and )?[A-Z][\w.’'-]*)+")


def make_article(file: str, data: bytes, raw: Raw, given: Metadata, lexicon: Lexicon) -> Article:
    """Return the article of one file; `given` fills in what neither its mark-up nor its text tells."""
    draft = lay_out(raw.text).with_items(raw.items)
    draft = clean(Draft(draft.paragraphs, draft.removed, raw.told), lexicon)
    text, passages, starts = _assembled(draft.paragraphs)
    title = _headline(draft, starts)
    credited = read_credits(text, title, draft.found.publisher, lexicon)
    printed = Metadata(title=title.of(text) if title else None)
    told = draft.found.or_else(printed).or_else(credited.told).or_else(given)
    return Article(
        id=content_id("a", text),
        file=file,
        sha256=sha256(data).hexdigest(),
        text=text,
        title=told.title,
        title_span=title,
        author=told.author,
        publisher=told.publisher,
        agency=_spelled_out(told.agency, draft.removed),
        credit=credited.credit,
        dateline=credited.dateline,
        published=told.published,
        url=told.url,
        language=_language(text, told.language, lexicon),
        removed=(*raw.removed, *_traced(draft.removed, raw)),
        passages=raw.traced(passages),
    )


def _language(text: str, told: str | None, lexicon: Lexicon) -> str | None:
    """Return the language as the file tells it where the text agrees; None where nothing is known of the language."""
    own = own_language(text, lexicon)
    return (told or own) if own else None


def _spelled_out(agency: str | None, removed: tuple[Removed, ...]) -> str | None:
    """Return the full name of an agency that is credited by its initials, where a line around the story prints it.

    "BEIRA (LPS) - ..." and "By Ann Lee, Lake Press Service" are of the Lake Press Service.
    """
    if agency is None or not agency.isupper():
        return agency
    printed = (
        name.group().rstrip(".") for one in removed if len(one.text) <= LONGEST for name in NAME.finditer(one.text)
    )
    return next((name for name in printed if initials(name) == agency and name != agency), agency)


def _assembled(kept: tuple[Paragraph, ...]) -> tuple[str, tuple[Passage, ...], list[int]]:
    """Return the text of the paragraphs, the way back to the printed text, and where each begins."""
    passages: list[Passage] = []
    starts: list[int] = []
    length = 0
    for paragraph in kept:
        starts.append(length)
        passages.extend(
            Passage(Span(one.text.start + length, one.text.end + length), one.source) for one in paragraph.passages
        )
        length += len(paragraph.text) + len(PARTING)
    return PARTING.join(one.text for one in kept), tuple(passages), starts


def _headline(draft: Draft, starts: list[int]) -> Span | None:
    if draft.title is None:
        return None
    start = starts[draft.title]
    return Span(start, start + len(draft.paragraphs[draft.title].text))


def _traced(removed: tuple[Removed, ...], raw: Raw) -> list[Removed]:
    """Return what was removed in the order of the file, with its place in the decoded input."""
    ordered = sorted(removed, key=lambda one: (one.source is None, one.source or Span(0, 0)))
    return [Removed(text=one.text, reason=one.reason, source=_place(one.source, raw)) for one in ordered]


def _place(source: Span | None, raw: Raw) -> Span | None:
    if source is None:
        return None
    found = raw.traced((Passage(source, source),))
    return Span(found[0].source.start, found[-1].source.end) if found else None
