"""The page of one article: what is known of it, and its text with everything found in it marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.article import Article
from generator.model.briefing import AttributedFigure, AttributedStatement
from generator.model.corrections import ItemKind
from generator.model.span import Span, printed
from generator.render.dates import day
from generator.render.escape import Markdown, address, body
from generator.render.frontmatter import Value as FrontValue
from generator.render.highlights import Highlight, by_paragraph, marked_up
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of
from generator.render.views.lookup import Link, Lookup, Tag, excerpt, opening
from generator.render.views.marks import marks_of

BREAK: Final = "\n\n"  # between paragraphs
CROWDED: Final = 30_000  # characters of Markdown; an ordinary paragraph has a tenth of that


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the metadata box."""

    label: str
    value: str
    target: Markdown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedPart:
    """What was taken from the file as no part of the story, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """All that an article's page shows; `heading` is the printed headline, None where the file prints none."""

    front: dict[str, FrontValue]
    heading: Markdown | None
    opening: str
    summary: Link
    facts: tuple[Fact, ...]
    siblings: tuple[Tag, ...]
    language: str
    paragraphs: tuple[Markdown, ...]
    removed: tuple[RemovedPart, ...]
    edits: Edits


def article_page(article: Article, lookup: Lookup) -> ArticlePage:
    """Return the view of an article's page."""
    paragraphs = paragraphs_of(article.text)
    marked = by_paragraph(paragraphs, marks_of(article, lookup))
    shown = [paragraph(span.of(article.text), marks) for span, marks in zip(paragraphs, marked, strict=True)]
    headed = bool(paragraphs) and article.title_span == paragraphs[0]
    return ArticlePage(
        front=_front(article, lookup),
        heading=_heading(article, shown[0] if headed else None),
        opening=opening(article),
        summary=Link(text=lookup.briefing.title, target=lookup.summary_target()),
        facts=_facts(article, lookup.sources[article.id].label),
        siblings=_siblings(article, lookup),
        language=article.language or "und",
        paragraphs=tuple(shown[1:] if headed else shown),
        removed=tuple(
            RemovedPart(text=excerpt(one.text), reason=one.reason.replace("-", " ")) for one in article.removed
        ),
        edits=edits_of(lookup, (ItemKind.ARTICLE, article.id)),
    )


def paragraph(text: str, marks: Sequence[Highlight]) -> Markdown:
    """Return a paragraph with its marks; one that no writer wrote becomes raw HTML, without links.

    Markdown takes time by the square of what is special in a paragraph; a raw one it passes through.
    """
    source = marked_up(text, marks)
    if len(source) <= CROWDED:
        return source
    return Markdown(f"<p>{marked_up(text, [replace(mark, target=None, after=None) for mark in marks])}</p>")


def _heading(article: Article, printed_title: Markdown | None) -> Markdown | None:
    if article.title is None:
        return None
    if printed_title is None or len(article.title) > len(excerpt(article.title)):
        return body(excerpt(article.title))
    return printed_title


def paragraphs_of(text: str) -> list[Span]:
    """Return the paragraphs of a text."""
    spans, start = [], 0
    for part in text.split(BREAK):
        if part.strip():
            spans.append(Span(start, start + len(part)))
        start += len(part) + len(BREAK)
    return spans


def _facts(article: Article, label: str) -> tuple[Fact, ...]:
    return (
        Fact(label="Outlet", value=article.publisher or f"{words.NOT_NAMED}; {label} in this briefing"),
        Fact(label="Author", value=article.author or words.NOT_NAMED),
        Fact(label="Published", value=day(article.published) if article.published else words.NOT_DATED),
        *((Fact(label="Credited to", value=article.agency),) if article.agency else ()),
        *((Fact(label="Address", value=article.url, target=address(article.url)),) if article.url else ()),
        Fact(label="File", value=article.file),
        Fact(label="SHA-256", value=article.sha256),
    )


def _siblings(article: Article, lookup: Lookup) -> tuple[Tag, ...]:
    own = lookup.origin_labels[article.id]
    same = [one for one, letter in lookup.origin_labels.items() if letter == own and one != article.id]
    return tuple(lookup.tag(source.article.id) for source in lookup.in_order(same))


def _front(article: Article, lookup: Lookup) -> dict[str, FrontValue]:
    named = sorted(lookup.actors_in.get(article.id, ()), key=lambda actor: actor.id)
    return {
        "title": lookup.title_of(article),
        "outlet": article.publisher,
        "author": article.author,
        "date": article.published,
        "url": article.url,
        "tags": [actor.name for actor in named],
        "actors": [{"id": actor.id, "name": actor.name} for actor in named],
        "statements": [_statement(one, lookup) for one in lookup.statements_in.get(article.id, ())],
        "figures": [_figure(one, article) for one in lookup.figures_in.get(article.id, ())],
        "hide": ["navigation"],
        "source_file": article.file,
        "source_sha256": article.sha256,
    }


def _statement(item: AttributedStatement, lookup: Lookup) -> dict[str, FrontValue]:
    text, statement = lookup.sources[item.article].article.text, item.statement
    speaker = lookup.actors[item.speaker].name if item.speaker else None
    return {
        "id": item.id,
        "speaker": speaker or (statement.speaker.of(text) if statement.speaker else None),
        "kind": statement.kind.value,
        "text": printed(text, statement.spans),
    }


def _figure(item: AttributedFigure, article: Article) -> dict[str, FrontValue]:
    figure = item.figure
    return {
        "id": item.id,
        "text": printed(article.text, figure.spans),
        "counted": figure.counted.of(article.text) if figure.counted else None,
        "event": figure.event,
    }
