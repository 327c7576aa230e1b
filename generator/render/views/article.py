"""The page of one article: what is known of it, and its text with everything found in it marked."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.briefing import AttributedFigure, AttributedStatement
from generator.model.span import Span, printed
from generator.render.dates import day
from generator.render.escape import Markdown, address, body
from generator.render.frontmatter import Value as FrontValue
from generator.render.highlights import by_paragraph, marked_up
from generator.render.views import words
from generator.render.views.lookup import Link, Lookup, opening
from generator.render.views.marks import marks_of

BREAK = "\n\n"  # between paragraphs


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
    siblings: tuple[Link, ...]
    language: str
    paragraphs: tuple[Markdown, ...]
    removed: tuple[RemovedPart, ...]


def article_page(article: Article, lookup: Lookup) -> ArticlePage:
    """Return the view of an article's page."""
    paragraphs = paragraphs_of(article.text)
    marked = by_paragraph(paragraphs, marks_of(article, lookup))
    shown = [marked_up(span.of(article.text), marks) for span, marks in zip(paragraphs, marked, strict=True)]
    headed = bool(paragraphs) and article.title_span == paragraphs[0]
    return ArticlePage(
        front=_front(article, lookup),
        heading=shown[0] if headed else body(article.title) if article.title else None,
        opening=opening(article),
        summary=Link(text=lookup.briefing.title, target=lookup.summary_target()),
        facts=_facts(article),
        siblings=_siblings(article, lookup),
        language=article.language or "und",
        paragraphs=tuple(shown[1:] if headed else shown),
        removed=tuple(RemovedPart(text=one.text, reason=one.reason.replace("-", " ")) for one in article.removed),
    )


def paragraphs_of(text: str) -> list[Span]:
    """Return the paragraphs of a text."""
    spans, start = [], 0
    for part in text.split(BREAK):
        if part.strip():
            spans.append(Span(start, start + len(part)))
        start += len(part) + len(BREAK)
    return spans


def _facts(article: Article) -> tuple[Fact, ...]:
    return (
        Fact(label="Outlet", value=article.publisher or words.NOT_NAMED),
        Fact(label="Author", value=article.author or words.NOT_NAMED),
        Fact(label="Published", value=day(article.published) if article.published else words.NOT_DATED),
        *((Fact(label="Credited to", value=article.agency),) if article.agency else ()),
        *((Fact(label="Address", value=article.url, target=address(article.url)),) if article.url else ()),
        Fact(label="File", value=article.file),
        Fact(label="SHA-256", value=article.sha256),
    )


def _siblings(article: Article, lookup: Lookup) -> tuple[Link, ...]:
    own = lookup.origin_labels[article.id]
    same = [one for one, letter in lookup.origin_labels.items() if letter == own and one != article.id]
    return tuple(lookup.source_link(source.article.id) for source in lookup.in_order(same))


def _front(article: Article, lookup: Lookup) -> dict[str, FrontValue]:
    named = [actor for actor in lookup.briefing.actors if article.id in actor.articles]
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
