"""From the outlet back to the first speaker: through whose hands a statement or figure came."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.findings import Figure, Report, Statement

UNNAMED = "not named in the text"


def statement_chain(report: Report, statement: Statement, names: Mapping[int, str]) -> tuple[str, ...]:
    """Return outlet, agency and speakers from the outermost to the first; `names` are those of the article's cast."""
    speakers: list[str] = []
    inner: Statement | None = statement
    seen: set[int] = set()
    while inner is not None:
        speakers.append(_voice(report, inner, names))
        outer = inner.outer
        if outer is None or outer in seen:
            break
        seen.add(outer)
        inner = report.statements[outer]
    return _path(report, speakers[::-1])


def figure_chain(report: Report, figure: Figure, names: Mapping[int, str]) -> tuple[str, ...]:
    """Return outlet, agency, the speakers of the statement a figure stands in, and who reports it."""
    reporter = _who(report, figure.cast, names) or (figure.reporter.of(report.article.text) if figure.reporter else "")
    if figure.statement is None:
        return _path(report, [reporter])
    told = statement_chain(report, report.statements[figure.statement], names)
    return told if not reporter or reporter in told else (*told, reporter)


def _path(report: Report, speakers: list[str]) -> tuple[str, ...]:
    article = report.article
    steps = [article.publisher or UNNAMED, article.agency or "", *speakers]
    return tuple(dict.fromkeys(step for step in steps if step))


def _voice(report: Report, statement: Statement, names: Mapping[int, str]) -> str:
    printed = "" if statement.source is None else statement.source.of(report.article.text)
    return _who(report, statement.cast, names) or printed


def _who(report: Report, cast: int | None, names: Mapping[int, str]) -> str:
    return "" if cast is None else names.get(cast, report.cast[cast].name)
