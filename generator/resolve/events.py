"""What happened when: the dated clauses of all articles, apart from when they were published."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.model.article import Article
from generator.model.briefing import Event
from generator.model.findings import DateMention, Report
from generator.model.span import Span
from generator.resolve.anchors import evidence_id
from generator.text.folding import folded_words

LIMIT = 300  # characters of an event
FEWEST = 5  # words of an event beside its date
ADDRESS = re.compile(r"https?://|pic\.twitter\.com")  # the foot of an embedded post dates the post
BREAK = re.compile(r"[;:—–]\s|,\s(?=(?:and|but|while)\s)|\.\s")


def events(reports: tuple[Report, ...]) -> tuple[Event, ...]:
    """Return the dated clauses of all articles by day; a dateline or a bare date line tells of no event."""
    found = {(one.date, one.article, one.span): one for report in reports for one in _events(report)}
    return tuple(found[key] for key in sorted(found))


def _events(report: Report) -> Iterator[Event]:
    article = report.article
    for mention in report.dates:
        if article.dateline is not None and article.dateline.overlaps(mention.span):
            continue
        sentence = _sentence(report, mention)
        if sentence is None or sentence == article.title_span:
            continue
        span = _clause(article, sentence, mention.span)
        words = span.of(article.text)
        if (
            not ADDRESS.search(words)
            and len(folded_words(words)) - len(folded_words(mention.span.of(article.text))) >= FEWEST
        ):
            anchor = evidence_id(article, (span,))
            yield Event(date=mention.date, article=article.id, span=span, text=words, anchor=anchor)


def _sentence(report: Report, mention: DateMention) -> Span | None:
    at = bisect_right(report.sentences, mention.span.start, key=lambda span: span.start) - 1
    return report.sentences[at] if at >= 0 and report.sentences[at].covers(mention.span) else None


def _clause(article: Article, sentence: Span, date: Span) -> Span:
    """Return the part of a long sentence between breaks that holds the date."""
    if len(sentence) <= LIMIT:
        return sentence
    start, end = sentence.start, sentence.end
    for gap in BREAK.finditer(article.text, sentence.start, sentence.end):
        if gap.end() <= date.start:
            start = gap.end()
        elif gap.start() >= date.end:
            end = gap.start()
            break
    start = (
        max(start, article.text.rfind(" ", 0, max(date.start - LIMIT // 2, start)) + 1)
        if end - start > LIMIT
        else start
    )
    if end - start > LIMIT:
        end = article.text.rfind(" ", date.end, start + LIMIT)
    return Span(start, max(end, date.end))
