"""A report as one line of what `extract` prints."""

from __future__ import annotations

from typing import Any

from generator.model.findings import Figure, Report, Statement
from generator.model.span import Span, printed


def as_line(identity: str, report: Report) -> dict[str, Any]:
    """Return a report as plain values; spans are code points of the text as it was given."""
    text = report.article.text
    names = sorted(
        ((mention.span, mention.kind.value, cast.name) for cast in report.cast for mention in cast.mentions),
    )
    return {
        "id": identity,
        "names": [{"span": _pair(span), "kind": kind, "name": name} for span, kind, name in names],
        "statements": [_statement(text, statement, report) for statement in report.statements],
        "figures": [_figure(text, figure) for figure in report.figures],
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _statement(text: str, statement: Statement, report: Report) -> dict[str, Any]:
    data: dict[str, Any] = {
        "content": printed(text, statement.spans),
        "spans": [_pair(span) for span in statement.spans],
        "kind": statement.kind.value,
        "speaker_text": None if statement.speaker is None else statement.speaker.of(text),
        "speaker_name": None if statement.cast is None else report.cast[statement.cast].name,
        "cue": None if statement.cue is None else statement.cue.of(text),
        "rule": statement.rule,
        "speaker_rule": statement.reference,
        "said_on": statement.said_on,
    }
    if statement.speaker is not None:
        data["speaker_spans"] = [_pair(statement.speaker)]
    if statement.cue is not None:
        data["cue_spans"] = [_pair(statement.cue)]
    return data


def _figure(text: str, figure: Figure) -> dict[str, Any]:
    def words(span: Span | None) -> str | None:
        return None if span is None else span.of(text)

    data: dict[str, Any] = {
        "literal": printed(text, figure.spans),
        "spans": [_pair(span) for span in figure.spans],
        "low": None if figure.low is None else float(figure.low),
        "high": None if figure.high is None else float(figure.high),
        "comparator": figure.comparator.value,
        "rule": figure.rule,
        "trend": figure.trend,
        "unit": figure.unit,
        "counted": words(figure.counted),
        "event": figure.event,
        "reported_by_text": words(figure.reporter),
        "place": words(figure.place),
        "as_of": figure.as_of,
    }
    if figure.order is not None:
        data["order"] = list(figure.order)
    return data
