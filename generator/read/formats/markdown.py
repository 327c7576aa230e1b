"""Markdown with or without front matter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape

from generator.model.article import Passage, Removed
from generator.model.span import Span
from generator.read.formats.front_matter import read_front_matter
from generator.read.metadata import Metadata, iso_date, web_address
from generator.read.raw import Raw

# Keys of front matter, as site generators and scrapers write them; the first that is there counts.
KEYS = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator"),
    "publisher": ("outlet", "publisher", "publication", "site", "sitename", "site_name", "source", "hostname"),
    "agency": ("agency", "wire", "credit"),
    "published": ("published", "date", "published_at", "publication_date", "pubdate", "datetime"),
    "url": ("url", "link", "canonical_url", "source_url", "permalink"),
    "language": ("language", "lang"),
}
# What a page made from the file does not print. An unclosed block takes the rest, as CommonMark has it.
HIDDEN = (
    r"^[ \t]{0,3}<(?:script|style)\b(?s:.)*?(?:</(?:script|style)[ \t]*>|\Z)"
    r"|^[ \t]{0,3}<!--(?s:.)*?(?:-->|\Z)"
    r"|^[ \t]{0,3}\[\^[^\]\s]{1,50}\]:[^\n]*(?:\n[ \t]{2,}\S[^\n]*)*"  # footnote, and its lines further in
    r"|^[ \t]{0,3}\[[^\]\n]{1,300}\]:[ \t]*(?=[^\s/#]{0,300}[/#])\S{1,500}(?:[ \t]+[\"'(][^\n]{0,300})?[ \t]*$"  # link
)
# A line of nothing but links leads to other pages; a heading is none, nor is the first line of a file.
LINK = r"\[[^\]\n]{1,300}\]\([^()\s]{0,500}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"
LINKS = rf"(?<=\n)[ \t]{{0,3}}(?:[-*+][ \t]+)?(?>(?:\*\*)?(?<!!){LINK}(?:\*\*)?[ \t|•·/,>»-]*)+$"
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});")
MARKUP = re.compile(
    rf"(?P<hidden>{HIDDEN})|(?P<links>{LINKS})|(?P<entity>{ENTITY.pattern})|\[\^[^\]\s]{{1,50}}\]"
    r"|^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|(?P<item>[-*+][ \t]+(?=\S)|\d{1,3}[.)][ \t]+(?=[A-Z])))"  # heading, list
    r"|^[ \t]{0,3}(?:[-*_][ \t]*){3,}$|^[=-]{3,}[ \t]*$"  # rule, underline of a heading
    r"|!\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"  # image
    r"|\[(?=[^\]\[\n]{1,300}\]\([^()\s]{0,500}\))|(?<=[^\]\[\n])\]\([^()\s\n]{0,500}\)"  # link around its text
    r"|\*\*\*|\*\*|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<!\w)__?(?=[^\s_])|(?<=[^\s_])__?(?!\w)|`"
    r"|<!--[^>]{0,2000}-->|</?(?:p|br|div|span|em|strong|b|i|a|figure|figcaption|blockquote)\b[^<>\n]{0,500}>"
    r"|\\(?=[\\`*_{}\[\]()#+.!|>~-])",
    re.MULTILINE,
)
REASON = "mark-up"
LINKS_REASON = "links to other pages"


def read_markdown(text: str, file: str) -> Raw:
    """Return the text of a Markdown file without its marks, the title of its front matter as its first line."""
    front = read_front_matter(text, file)
    body, told = front.body, _told(front.values)
    head = text[: body.start]
    title = _printed_title(head, told.title)
    pieces, passages, items, length = [], [], [], 0
    marks = tuple(MARKUP.finditer(text, body.start, body.end))
    kept = [*([title] if title else []), *_unmarked(marks, body)]
    opening = _first_behind((mark.end() for mark in marks if mark["item"]), kept)
    for number, span in enumerate(kept):
        pieces.append(_shown(span.of(text)))
        if span.start in opening:
            items.append(Span(length, length + len(pieces[-1].partition("\n")[0])))
        passages.append(Passage(Span(length, length + len(pieces[-1])), span))
        length += len(pieces[-1])
        if title and number == 0:
            pieces.append("\n\n")
            length += 2
    above = (Removed(text=head.strip(), reason="front matter", source=Span(0, len(head))),) if head.strip() else ()
    hidden = tuple(
        Removed(text=mark.group().strip(), reason=REASON if mark["hidden"] else LINKS_REASON, source=Span(*mark.span()))
        for mark in marks
        if mark["hidden"] or mark["links"]
    )
    return Raw(
        text="".join(pieces),
        told=told,
        origin=tuple(passages),
        removed=(*above, *hidden),
        items=tuple(items),
        fault=front.fault,
    )


def _first_behind(offsets: Iterable[int], spans: Sequence[Span]) -> set[int]:
    """Return the starts of the first span behind each offset; all are in order but for a title, which comes first."""
    starts = sorted(span.start for span in spans)
    found = (bisect_left(starts, offset) for offset in offsets)
    return {starts[at] for at in found if at < len(starts)}


def _told(values: Mapping[str, object]) -> Metadata:
    found = {
        name: next((one for key in keys if (one := values.get(key)) not in (None, "")), None)
        for name, keys in KEYS.items()
    }
    address = web_address(found["url"]) or web_address(values.get("source"))
    publisher = _words(found["publisher"])
    return Metadata(
        title=_words(found["title"]),
        author=_words(found["author"]),
        publisher=None if web_address(publisher) else publisher,
        agency=_words(found["agency"]),
        published=iso_date(found["published"]),
        url=address,
        language=_words(found["language"]),
    )


def _words(value: object) -> str | None:
    """Return a value of front matter as one line; names in a list are joined by commas."""
    if isinstance(value, list):
        value = ", ".join(one for one in value if isinstance(one, str))
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _printed_title(head: str, title: str | None) -> Span | None:
    start = head.find(title) if title else -1
    return Span(start, start + len(title or "")) if start >= 0 else None


def _unmarked(marks: Sequence[re.Match[str]], body: Span) -> Iterator[Span]:
    """Yield what stands between the marks, and each entity by itself."""
    start = body.start
    for mark in marks:
        if start < mark.start():
            yield Span(start, mark.start())
        if mark["entity"]:
            yield Span(*mark.span())
        start = mark.end()
    if start < body.end:
        yield Span(start, body.end)


def _shown(printed: str) -> str:
    return unescape(printed) if ENTITY.fullmatch(printed) else printed
