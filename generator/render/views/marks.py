"""What is marked in the text of an article: statements, figures and names, and every place that a page links to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.model.article import Article
from generator.model.briefing import AttributedFigure, AttributedStatement
from generator.model.corrections import ItemKind
from generator.model.span import Span
from generator.render.escape import Markdown, body, link
from generator.render.highlights import Highlight
from generator.render.views import words
from generator.render.views.edits import as_hover, behind, edits_of
from generator.render.views.lookup import Lookup

MOST_NAMED: Final = 6  # outlets named in a hover text

CLOSING: Final = re.compile(r"""[,.;:!?…]?[”"»’]?[,.;:!?…]?(?!\w)""")

STATEMENT, FIGURE, NAME, PLACE = range(4)  # from the outside in


def marks_of(article: Article, lookup: Lookup) -> list[Highlight]:
    """Return everything that is marked in an article; an id that two items share stands once."""
    statements = [one for item in lookup.statements_in.get(article.id, ()) for one in _statement(item, article, lookup)]
    figures = [one for item in lookup.figures_in.get(article.id, ()) for one in _figure(item, article, lookup)]
    linked = [*figures, *_names(article, lookup)]
    found = [*statements, *linked, *_places(article, linked, lookup)]
    return list(_each_id_once(one for one in found if len(one.span)))


def _each_id_once(marks: Iterable[Highlight]) -> Iterator[Highlight]:
    seen: set[str] = set()
    for one in marks:
        if one.anchor is None or one.anchor not in seen:
            yield one
        elif one.rank != PLACE:
            yield replace(one, anchor=None)
        if one.anchor:
            seen.add(one.anchor)


def _statement(item: AttributedStatement, article: Article, lookup: Lookup) -> Iterator[Highlight]:
    who = _speaker(item, article, lookup)
    elsewhere = lookup.copies.get(item.group or "", ())
    title = f"{who}, {words.STATEMENTS[item.statement.kind]}; {_also(elsewhere, article, lookup)}"
    spans = item.statement.spans
    headed = article.title_span is not None and article.title_span.covers(spans[-1])
    edits = edits_of(lookup, (ItemKind.STATEMENT, item.id))
    title += as_hover(edits)
    marker = None if headed else Markdown(_marker(who, item, lookup) + (behind(edits) or ""))
    closing = Span(spans[-1].end, _closed(article.text, spans[-1].end))
    for span in spans:
        yield Highlight(
            span=span,
            rank=STATEMENT,
            anchor=item.id if span == spans[0] else None,
            tag="mark",
            css="b-statement",
            title=title,
            after=marker if span == spans[-1] and not closing else None,
        )
    yield Highlight(span=closing, rank=PLACE, css="b-place", after=marker)  # the marker stands behind “stay”, not in it


def _closed(text: str, end: int) -> int:
    """Return where the marks and stops that close a statement end."""
    found = CLOSING.match(text, end)
    return found.end() if found else end


def _marker(who: str, item: AttributedStatement, lookup: Lookup) -> Markdown:
    """Return the small link behind a statement; a headline has none, for it would stand in every list of pages."""
    label = Markdown(f'<span class="b-said">{body(f" ({who})")}</span>')
    title = f"{who}: this statement on the summary"
    return Markdown(f'<span class="b-marker">{link(label, lookup.summary_target(item.id), title)}</span>')


def _figure(item: AttributedFigure, article: Article, lookup: Lookup) -> Iterator[Highlight]:
    figure = item.figure
    who = lookup.actors[item.reporter].name if item.reporter else figure.reporter and figure.reporter.of(article.text)
    elsewhere = lookup.measures.get(item.group or "", ())
    edits = edits_of(lookup, (ItemKind.FIGURE, item.id))
    told = (f"reported by {who}" if who else "no source named", _also(elsewhere, article, lookup))
    for span in figure.spans:
        yield Highlight(
            span=span,
            rank=FIGURE,
            anchor=item.id if span == figure.spans[0] else None,
            css="b-figure",
            title="; ".join(told) + as_hover(edits),
            target=lookup.summary_target(item.id),
            after=behind(edits) if span == figure.spans[-1] else None,
        )


def _names(article: Article, lookup: Lookup) -> Iterator[Highlight]:
    for actor, mention in lookup.mentions_in.get(article.id, ()):
        yield Highlight(
            span=mention.span,
            rank=NAME,
            anchor=mention.anchor,
            css="b-name",
            title=f"{actor.name}, {words.ACTORS[actor.kind]}, in {lookup.naming[actor.id]}"
            + as_hover(edits_of(lookup, (ItemKind.ACTOR, actor.id))),
            target=lookup.actor_on_summary(actor.id),
        )


def _places(article: Article, linked: Iterable[Highlight], lookup: Lookup) -> Iterator[Highlight]:
    """Yield the other places; one that would cut a name or figure in two grows over the whole of it."""
    spans = sorted({one.span for one in linked})
    for anchor, span in lookup.places_in.get(article.id, ()):
        start = next((one.start for one in _before(spans, span.start) if one.end > span.start), span.start)
        end = next((one.end for one in _before(spans, span.end) if one.end > span.end), span.end)
        yield Highlight(span=Span(start, end), rank=PLACE, anchor=anchor, css="b-place")


def _before(spans: Sequence[Span], place: int) -> Sequence[Span]:
    """Return the last span that begins before a place, if any."""
    found = bisect_left(spans, place, key=lambda span: span.start)
    return spans[max(found - 1, 0) : found]


def _speaker(item: AttributedStatement, article: Article, lookup: Lookup) -> str:
    if item.speaker:
        return lookup.actors[item.speaker].name
    printed = item.statement.speaker
    return printed.of(article.text) if printed else "nobody named"


def _also(items: Iterable[AttributedStatement] | Iterable[AttributedFigure], article: Article, lookup: Lookup) -> str:
    others = lookup.in_order({one.article for one in items} - {article.id})
    named = [one.label for one in others[:MOST_NAMED]]
    more = [f"{len(others) - MOST_NAMED} more"] if len(others) > MOST_NAMED else []
    return f"also in {words.listed([*named, *more])}" if others else "only here"
