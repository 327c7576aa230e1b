"""A briefing as `briefing.json`, the public export (schema "briefing/1")."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from generator.model.article import Article
from generator.model.briefing import (
    Actor,
    AttributedFigure,
    AttributedStatement,
    Briefing,
    Doubt,
    Event,
    Evidence,
    Finding,
    Group,
    Origin,
    Toll,
)
from generator.model.corrections import Audited
from generator.model.reasons import Likeness, Reason, in_words
from generator.model.span import Span, printed
from generator.render.addresses import actor_page, article_page

PLACES = 3  # of a score or weight
PRECISION = {4: "year", 7: "month", 10: "day"}  # by the length of an ISO date


def export_json(briefing: Briefing) -> str:
    """Return the export as text: same briefing, same bytes."""
    return json.dumps(as_data(briefing), ensure_ascii=False, indent=1) + "\n"


def as_data(briefing: Briefing) -> dict[str, Any]:
    """Return the export as plain values, every span checked against the text it points into by the reader's tests."""
    articles = {article.id: article for article in briefing.articles}
    origin_of = briefing.origin_by_article()
    return {
        "schema": "briefing/1",
        "title": briefing.title,
        "articles": [_article(article, origin_of[article.id]) for article in briefing.articles],
        "actors": [_actor(actor) for actor in briefing.actors],
        "statements": [_statement(item, articles[item.article]) for item in briefing.statements],
        "figures": [_figure(item, articles[item.article]) for item in briefing.figures],
        "findings": [_finding(finding, articles) for finding in briefing.findings],
        "origins": [_origin(origin) for origin in briefing.origins],
        "groups": [_group(group) for group in briefing.groups],
        "events": [_event(event, articles[event.article]) for event in briefing.events],
        "corrections": [_correction(one) for one in briefing.corrections],
        "tolls": [_toll(toll, articles) for toll in briefing.tolls],
        "skipped": [{"file": one.file, "reason": one.reason} for one in briefing.skipped],
    }


def number(value: Decimal | None) -> int | float | None:
    """Return a number as JSON writes it: whole numbers without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _words(article: Article, span: Span | None) -> str | None:
    return None if span is None else span.of(article.text)


def _article(article: Article, origin: str) -> dict[str, Any]:
    return {
        "id": article.id,
        "file": article.file,
        "title": article.title,
        "author": article.author,
        "publisher": article.publisher,
        "agency": article.agency,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "sha256": article.sha256,
        "removed": [{"text": one.text, "reason": one.reason} for one in article.removed],
        "origin": origin,
        "page": article_page(article),
    }


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind.value,
        "names": [
            {"form": form, "articles": sorted({one.article for one in mentions}), "count": len(mentions)}
            for form, mentions in actor.forms.items()
        ],
        "roles": [{"title": role.title, "articles": list(role.articles)} for role in actor.roles],
        "because": ["; ".join(in_words(one.because)) for one in actor.because],
        "reasons": [_likeness(one) for one in actor.because],
        "possibly": list(actor.possibly),
        "doubts": [_doubt(doubt) for doubt in actor.doubts],
        "page": actor_page(actor.id),
    }


def _reasons(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    return [{"feature": one.feature, "weight": _rounded(one.weight), "text": one.text} for one in reasons]


def _rounded(weight: float | None) -> float | None:
    return None if weight is None else round(weight, PLACES)


def _likeness(likeness: Likeness) -> dict[str, Any]:
    return {
        "one": likeness.one,
        "other": likeness.other,
        "score": _rounded(likeness.score),
        "reasons": _reasons(likeness.because),
    }


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {"actor": doubt.actor, **_likeness(doubt.likeness), "against": _reasons(doubt.against)}


def _origin(origin: Origin) -> dict[str, Any]:
    return {
        "id": origin.id,
        "articles": list(origin.articles),
        "basis": origin.basis.value,
        "credit": origin.credit,
        "because": [_likeness(one) for one in origin.because],
    }


def _group(group: Group) -> dict[str, Any]:
    because = [_likeness(one) for one in group.because]
    return {"id": group.id, "members": list(group.members), "because": because}


def _statement(item: AttributedStatement, article: Article) -> dict[str, Any]:
    statement = item.statement
    data: dict[str, Any] = {
        "id": item.id,
        "article": item.article,
        "speaker": item.speaker,
        "speaker_text": _words(article, statement.speaker),
        "cue": _words(article, statement.cue),
        "kind": statement.kind.value,
        "rule": statement.rule,
        "speaker_rule": statement.reference,
        "content": printed(article.text, statement.spans),
        "spans": _spans(statement.spans),
        "on_behalf_of": _words(article, statement.on_behalf_of),
        "chain": list(item.chain),
        "medium": statement.medium,
        "said_on": statement.said_on,
        "group": item.group,
        "page": article_page(article, item.id),
    }
    if statement.speaker is not None:
        data["speaker_spans"] = _spans((statement.speaker,))
    return data


def _figure(item: AttributedFigure, article: Article) -> dict[str, Any]:
    figure = item.figure
    data: dict[str, Any] = {
        "id": item.id,
        "article": item.article,
        "literal": printed(article.text, figure.spans),
        "low": number(figure.low),
        "high": number(figure.high),
        "trend": figure.trend,
        "rule": figure.rule,
        "comparator": figure.comparator.value,
        "unit": figure.unit,
        "counted": _words(article, figure.counted),
        "event": figure.event,
        "extent": figure.extent.value,
        "reported_by": item.reporter,
        "reported_by_text": _words(article, figure.reporter),
        "chain": list(item.chain),
        "place": _words(article, figure.place),
        "as_of": figure.as_of,
        "spans": _spans(figure.spans),
        "group": item.group,
        "page": article_page(article, item.id),
    }
    if figure.order is not None:
        data["order"] = list(figure.order)
    if item.topic is not None:
        data["topic"] = item.topic
    return data


def _finding(finding: Finding, articles: dict[str, Article]) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "reading": finding.reading.value if finding.reading else None,
        "summary": finding.sentence,
        "because": list(in_words(finding.reasons)),
        "reasons": _reasons(finding.reasons),
        "sure": finding.sure.value,
        "sure_because": finding.why_sure.text if finding.why_sure else None,
        "articles": list(finding.articles),
        "origins": finding.origins,
        "evidence": [_evidence(one, articles[one.article]) for one in finding.evidence],
    }


def _evidence(evidence: Evidence, article: Article) -> dict[str, Any]:
    return {
        "article": evidence.article,
        "spans": _spans(evidence.spans),
        "text": evidence.text,
        "page": article_page(article, evidence.anchor),
    }


def _correction(one: Audited) -> dict[str, Any]:
    entry, was = one.correction, one.was or (None,) * len(one.correction.changes)
    return {
        "id": entry.id,
        "line": entry.line,
        "kind": entry.kind.value,
        "item": entry.item,
        "in": list(entry.within),
        "changes": [
            {"key": change.action.value, "given": list(change.given), "was": before}
            for change, before in zip(entry.changes, was, strict=True)
        ],
        "by": entry.by,
        "why": entry.why,
        "applies": one.applies,
        "fault": one.fault,
        "changed": [{"kind": touched.kind.value, "id": touched.id} for touched in one.touched],
        "page": f"corrections/#{entry.id}",
    }


def _event(event: Event, article: Article) -> dict[str, Any]:
    data = {
        "date": event.date,
        "precision": PRECISION[len(event.date)],
        "article": event.article,
        "text": event.text,
        "spans": _spans((event.span,)),
        "page": article_page(article, event.anchor),
    }
    return data if event.until is None else {**data, "until": event.until}


def _toll(toll: Toll, articles: dict[str, Article]) -> dict[str, Any]:
    return {
        "event": toll.event,
        "low": toll.low,
        "best": toll.best,
        "high": toll.high,
        "origins": toll.origins,
        "articles": [
            {
                "article": one.article,
                "value": one.value,
                "counting": one.counting.value,
                "comparator": one.comparator.value,
                "evidence": [_evidence(shown, articles[one.article]) for shown in one.evidence],
            }
            for one in toll.articles
        ],
    }
