"""What happened when: the dated clauses of all articles, apart from when they were published."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.lexicon.load import Lexicon
from generator.model.article import Article
from generator.model.briefing import Event
from generator.model.findings import DateMention, Report
from generator.model.span import Span
from generator.resolve.anchors import evidence_id
from generator.text.folding import folded_words

LIMIT = 300  # characters of an event
GAP = 25  # characters between the two ends of a stretch of time, and ahead of it
SINCE = 2  # words ahead of a year that make it the beginning of something: "founded in"
FEWEST = 5  # words of an event beside its date
ADDRESS = re.compile(r"https?://|pic\.twitter\.com")  # the foot of an embedded post dates the post
BREAK = re.compile(r"[;:—–]\s|,\s(?=(?:and|but|while)\s)|\.\s")


def events(reports: tuple[Report, ...], lexicon: Lexicon) -> tuple[Event, ...]:
    """Return the dated clauses of all articles by day; a dateline or a bare date line tells of no event.

    "Between 2 and 5 May the river rose" is one event of four days; "founded in 1992" is none.
    """
    found = {(one.date, one.article, one.span): one for report in reports for one in _events(report, lexicon)}
    return tuple(found[key] for key in sorted(found))


def _events(report: Report, lexicon: Lexicon) -> Iterator[Event]:
    article, last = report.article, None
    for number, mention in enumerate(report.dates):
        follower = report.dates[number + 1] if number + 1 < len(report.dates) else None
        until = follower if follower is not None and _are_span(mention, follower, article, lexicon) else None
        is_end, last = last is mention, until
        if is_end or _is_background(mention, article, lexicon):
            continue
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
            end = until.date if until is not None and span.covers(until.span) else None
            yield Event(date=mention.date, article=article.id, span=span, text=words, anchor=anchor, until=end)


def _are_span(first: DateMention, last: DateMention, article: Article, lexicon: Lexicon) -> bool:
    """Tell whether two dates are the ends of one stretch of time: "between 2 and 5 May", "from Monday until Friday"."""
    classes, text = lexicon.comparison.classes, article.text
    if not 0 < last.span.start - first.span.end <= GAP or len(first.date) != len(last.date) or first.date >= last.date:
        return False
    words = folded_words(first.span.of(text))[:1] + folded_words(
        text[max(0, first.span.start - GAP) : first.span.start]
    )
    opens = not classes.stretch_openers.isdisjoint(words)
    between = folded_words(text[first.span.end : last.span.start])
    return opens and between[:1] != () and between[0] in classes.stretch_links


def _is_background(mention: DateMention, article: Article, lexicon: Lexicon) -> bool:
    """Tell whether a year only says since when there has been something: "founded in 1992"."""
    ahead = folded_words(article.text[max(0, mention.span.start - GAP) : mention.span.start])[-SINCE:]
    return len(mention.date) == len("1992") and not lexicon.comparison.classes.beginnings.isdisjoint(ahead)


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
