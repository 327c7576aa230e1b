"""Statements and figures explained, and the groups they are in."""

from __future__ import annotations

from collections.abc import Iterator

from generator.explain import lines
from generator.explain.corrections import corrected
from generator.explain.rules import rule_lines, who_lines
from generator.explain.sheet import Entry, Line, Sheet, entry, sheet
from generator.explain.view import View
from generator.model.article import Article
from generator.model.briefing import AttributedFigure, AttributedStatement, Group
from generator.model.corrections import ItemKind
from generator.model.findings import Comparator, Extent, Figure
from generator.model.span import Span, printed
from generator.render.addresses import article_page

NOBODY = "nobody is named"
IDS = "{} = {}"
LONG = 60  # lines of pairs


def statement_sheet(item: AttributedStatement, view: View) -> Sheet:
    """Explain a statement: the words, the rule and cue that found it, who speaks and why, its copies."""
    article, statement = view.articles[item.article], item.statement
    return sheet(
        item.id,
        f"statement, {statement.kind.value}",
        (
            lines.place(item.article, statement.spans, view),
            entry("found by", (*rule_lines(statement.rule, article.language or "en"), _cue(statement.cue, article))),
            entry("speaker", _speaker(item, view)),
            entry("said on", [statement.said_on]),
            entry("medium", [statement.medium]),
            lines.chain(item.chain),
            _grouped(item.group, item.id, "same words", view),
            corrected(ItemKind.STATEMENT, item.id, view),
            lines.findings(view.findings_at(item.article, statement.spans)),
            lines.page(view, article_page(article, item.id)),
        ),
    )


def _cue(cue: Span | None, article: Article) -> str | None:
    return None if cue is None else f"cue “{cue.of(article.text)}”, characters {cue.start}-{cue.end}"


def _speaker(item: AttributedStatement, view: View) -> Iterator[str]:
    words = item.statement.source
    text = view.articles[item.article].text
    yield NOBODY if item.speaker is None else f"{view.actors[item.speaker].name} ({item.speaker})"
    if words is not None:
        yield f"printed as “{words.of(text)}”, characters {words.start}-{words.end}"
    yield from who_lines(item.statement.reference)
    if (behalf := item.statement.on_behalf_of) is not None:
        yield f"on behalf of “{behalf.of(text)}”"


def figure_sheet(item: AttributedFigure, view: View) -> Sheet:
    """Explain a figure: the words, how they were read, who reports it, and what it is compared with."""
    article, figure = view.articles[item.article], item.figure
    return sheet(
        item.id,
        "figure",
        (
            lines.place(item.article, figure.spans, view),
            entry("found by", rule_lines(figure.rule, article.language or "en")),
            entry("read as", _read_as(figure, article)),
            entry("reported by", _reporter(item, view)),
            entry("whose", (f"{view.actors[one].name} ({one})" for one in item.holders)),
            lines.chain(item.chain),
            _grouped(item.group, item.id, "same measure", view),
            corrected(ItemKind.FIGURE, item.id, view),
            lines.findings(view.findings_at(item.article, figure.spans)),
            lines.page(view, article_page(article, item.id)),
        ),
    )


def _read_as(figure: Figure, article: Article) -> Iterator[str]:
    yield _value(figure)
    if figure.unit is not None:
        yield f"unit: {figure.unit}"
    for told, span in (("counted", figure.counted), ("place", figure.place), ("event word", figure.event_span)):
        if span is not None:
            yield f"{told}: “{span.of(article.text)}”, characters {span.start}-{span.end}"
    named = (("event", figure.event), ("trend", figure.trend), ("as of", figure.as_of))
    yield from (f"{label}: {value}" for label, value in named if value is not None)
    if figure.extent is not Extent.TOTAL:
        yield f"extent: {figure.extent.value}"


def _value(figure: Figure) -> str:
    if figure.low is None and figure.high is None:
        bounds = f", ordered as {figure.order[0]} to {figure.order[1]}" if figure.order else ""
        return f"no number{bounds}"
    bound = "" if figure.comparator is Comparator.EXACTLY else f"{figure.comparator.value} "
    return f"{bound}{figure.low:f}" if figure.low == figure.high else f"{bound}{figure.low} to {figure.high}"


def _reporter(item: AttributedFigure, view: View) -> Iterator[str]:
    words, text = item.figure.reporter, view.articles[item.article].text
    yield NOBODY if item.reporter is None else f"{view.actors[item.reporter].name} ({item.reporter})"
    if words is not None:
        yield f"printed as “{words.of(text)}”, characters {words.start}-{words.end}"


def _grouped(group: str | None, item: str, label: str, view: View) -> Entry:
    """Return what an item is grouped with, and why: first the pairs it is in, then those that join the others."""
    if group is None or group not in view.groups:
        return entry(label, [])
    found = view.groups[group]
    pairs = sorted(found.because, key=lambda one: item not in (one.one, one.other))
    return entry(label, (group, *_members(found, view, item), *lines.at_most(lines.likeness_lines(pairs, IDS), LONG)))


def _members(group: Group, view: View, without: str | None = None) -> Iterator[Line]:
    for one in group.members:
        if one != without:
            file, words = words_of(one, view)
            yield Line(f"{one}  {file}: “{lines.shortened(words, 90)}”", depth=1)


def words_of(item: str, view: View) -> tuple[str, str]:
    """Return the file and the printed words of a statement or figure."""
    found = view.statements.get(item)
    spans = view.figures[item].figure.spans if found is None else found.statement.spans
    article = view.articles[view.figures[item].article if found is None else found.article]
    return article.file, printed(article.text, spans)


def group_sheet(group: Group, view: View) -> Sheet:
    """Explain a group: its members, and for each the pair that is nearest, weighed."""
    utterance = any(one in view.statements for one in group.members)
    return sheet(
        group.id,
        "one utterance in several articles" if utterance else "one measure in several articles",
        (
            entry("members", _members(group, view)),
            entry("because", lines.at_most(lines.likeness_lines(group.because, IDS), LONG)),
        ),
    )
