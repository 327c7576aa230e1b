"""Web pages: trafilatura tells which lines are the story, the tags tell the rest."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.errors import UnreadableArticleError
from generator.lexicon.load import Lexicon
from generator.model.article import Passage, Removed
from generator.model.span import Span
from generator.read.formats.alignment import aligned
from generator.read.formats.markup import Line, Tag, scan
from generator.read.headline import folded
from generator.read.masthead import read_masthead
from generator.read.metadata import Metadata, iso_date, web_address
from generator.read.names import read_byline
from generator.read.raw import Raw

MASTHEAD_LINES = 10  # lines between headline and story that may hold a byline
PARTING = "\n\n"
REASON = "page around the story"
SITE = "og:site_name"
HEADINGS = ("h1", "h2", "h3")
FEWEST_WORDS = 3  # of a headline that the title of a window opens with; fewer may be the name of the site
# Names of meta elements, the surest first.
META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "author": ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"),
    "publisher": (SITE, "application-name", "dc.publisher", "copyright-holder"),
    "published": (
        *("article:published_time", "datepublished", "og:published_time", "date", "pubdate", "publish-date"),
        *("publish_date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date"),
    ),
    "url": ("og:url",),
}


def read_html(text: str, file: str, lexicon: Lexicon) -> Raw:
    """Return the story of a page with its headline first, and what the page tells about it."""
    tags, lines = scan(text)
    headline = _headline(tags, lines)
    told = _told(tags, lines[headline].text if headline is not None else None, lexicon)
    kept = _story(text, lines, headline, lexicon)
    if not kept:
        raise UnreadableArticleError(file, "no story found in the page; save its text as .txt")
    removed = tuple(
        Removed(text=line.text.strip(), reason=REASON, source=_hull(line))
        for n, line in enumerate(lines)
        if n not in kept
    )
    printed, origin, items = _assembled([line for n, line in enumerate(lines) if n in kept])
    return Raw(text=printed, told=told, origin=origin, removed=removed, items=items)


def _headline(tags: Sequence[Tag], lines: Sequence[Line]) -> int | None:
    """Return the number of the line that is the main heading of a page; the name of its site is not.

    A blog prints its name as the first heading, and "Who sank the ferry? - Notes from the Quay" as the title of the
    window: there the heading that opens that title is the headline.
    """
    main = [number for number, line in enumerate(lines) if line.within == "h1"]
    if not main:
        return None
    first, meta = folded(lines[main[0]].text), _meta(tags)
    titles = [folded(one) for one in (_window(tags), *(meta.get(key) for key in META["title"])) if one]
    is_site = first == folded(meta.get(SITE, ""))
    if not is_site and not any(title.endswith(first) for title in titles):
        return main[0]
    entries = (
        number
        for number, line in enumerate(lines)
        if number > main[0] and line.within in HEADINGS and _opens_one(line.text, titles)
    )
    others = [*main[1:], None] if is_site else main
    return next(entries, others[0])


def _opens_one(heading: str, titles: Sequence[str]) -> bool:
    """Tell whether a heading of some words opens one of the folded titles of a page."""
    return len(heading.split()) >= FEWEST_WORDS and any(title.startswith(folded(heading)) for title in titles)


def _story(text: str, lines: Sequence[Line], headline: int | None, lexicon: Lexicon) -> set[int]:
    """Return the numbers of the lines of the story, and of those between its headline and it."""
    import trafilatura  # noqa: PLC0415 - slow to load

    story = trafilatura.extract(text, include_comments=False, include_tables=True) or ""
    kept = aligned([folded(line.text) for line in lines], [folded(one) for one in story.splitlines()])
    if not kept:
        return set(range(len(lines)))
    first = min((number for number in kept if headline is None or number > headline), default=None)
    if headline is not None and first is not None and first - headline <= MASTHEAD_LINES:
        kept |= set(range(headline, first))
    if headline is not None:
        # Behind a standfirst the byline is no neighbour of the headline any more.
        below = range(headline + 1, min(headline + MASTHEAD_LINES + 1, len(lines)))
        kept |= {number for number in below if read_masthead(" ".join(lines[number].text.split()), lexicon) is not None}
    return kept


def _assembled(lines: Sequence[Line]) -> tuple[str, tuple[Passage, ...], tuple[Span, ...]]:
    passages: list[Passage] = []
    items: list[Span] = []
    length = 0
    for line in lines:
        passages.extend(
            Passage(Span(one.text.start + length, one.text.end + length), one.source) for one in line.passages
        )
        if line.is_item:
            items.append(Span(length, length + line.length))
        length += line.length + len(PARTING)
    return PARTING.join(line.text for line in lines), tuple(passages), tuple(items)


def _hull(line: Line) -> Span | None:
    return Span(line.passages[0].source.start, line.passages[-1].source.end) if line.passages else None


def _told(tags: Sequence[Tag], headline: str | None, lexicon: Lexicon) -> Metadata:
    """Return what the tags tell; a heading that is printed is the title, whatever the others say."""
    meta = _meta(tags)
    described = next(_described(tags), {})
    found = {name: next((meta[key] for key in keys if meta.get(key)), None) for name, keys in META.items()}
    window = _window(tags)
    author = found["author"] or _name(described.get("author"))
    byline = read_byline(author, lexicon.press) if author and web_address(author) is None else None
    canonical = next((tag.attributes.get("href") for tag in tags if tag.attributes.get("rel") == "canonical"), None)
    return Metadata(
        title=_line(headline) or found["title"] or _line(described.get("headline")) or window,
        publisher=found["publisher"] or _name(described.get("publisher")) or _behind(window, headline),
        published=iso_date(found["published"]) or iso_date(described.get("datePublished")),
        url=web_address(canonical) or web_address(found["url"]),
        language=next(
            (tag.attributes["lang"] for tag in tags if tag.name == "html" and tag.attributes.get("lang")), None
        ),
    ).or_else(byline or Metadata())


def _window(tags: Sequence[Tag]) -> str | None:
    """Return the title that a browser shows."""
    return next((_line(tag.content) for tag in tags if tag.name == "title"), None)


def _meta(tags: Sequence[Tag]) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tags:
        if tag.name == "meta":
            key = tag.attributes.get("property") or tag.attributes.get("name") or tag.attributes.get("itemprop") or ""
            if value := _line(tag.attributes.get("content")):
                found.setdefault(key.lower(), value)
    return found


def _described(tags: Sequence[Tag]) -> Iterator[Mapping[str, Any]]:
    """Yield the descriptions of an article in JSON-LD: mappings with a headline."""
    for tag in tags:
        if tag.name == "script" and tag.content:
            try:
                read = json.loads(tag.content)
            except (ValueError, RecursionError):
                continue
            rows = read if isinstance(read, list) else [read]
            for row in rows:
                graph = row.get("@graph") if isinstance(row, dict) else None
                inner = graph if isinstance(graph, list) else [row]
                yield from (one for one in inner if isinstance(one, dict) and "headline" in one)


def _name(value: object) -> str | None:
    """Return the name in a JSON-LD value: a text, a mapping with a name, or the first of a list of these."""
    if isinstance(value, list):
        value = value[0] if value else None
    return _line(value.get("name") if isinstance(value, dict) else value)


def _behind(window: str | None, headline: str | None) -> str | None:
    """Return the name of the outlet that a browser's title has behind the headline."""
    if not window or not headline or not window.startswith(headline.strip()):
        return None
    return window[len(headline.strip()) :].strip(" |-–—·:") or None


def _line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
