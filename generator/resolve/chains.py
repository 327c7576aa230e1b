"""From the outlet back to the first speaker: through whose hands a statement or figure came."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from generator.model.findings import Figure, Report, Statement
from generator.model.span import Span

UNNAMED: Final = "not named in the text"
REACH: Final = 3  # mentions ahead of a span that may still overlap it


class Chains:
    """Answers for one article through whose hands its statements and figures came."""

    def __init__(self, report: Report, names: Mapping[int, str]) -> None:
        """Order the mentions; `names` are those of the article's cast."""
        self._report = report
        self._names = names
        self._mentions = sorted((one.span, index) for index, cast in enumerate(report.cast) for one in cast.mentions)

    def of_statement(self, statement: Statement) -> tuple[str, ...]:
        """Return outlet, agency and all whose words were passed on: who quotes, who speaks, who is cited.

        "The Wire quoted Reed as saying" gives the outlet, the Wire and Reed; "“The doctors told us,” she said" her and
        then the doctors.
        """
        voices: list[str] = []
        inner: Statement | None = statement
        seen: set[int] = set()
        while inner is not None:
            relay = "" if inner.relay is None else self._printed(inner.relay)
            voices += [self._voice(inner), relay]
            if inner.outer is None or inner.outer in seen:
                break
            seen.add(inner.outer)
            inner = self._report.statements[inner.outer]
        return self._path([*voices[::-1], *(self._printed(one) for one in statement.cites)])

    def cited_by(self, statement: Statement) -> tuple[str, ...]:
        """Return the names behind that of the speaker: whom the speaker cites."""
        chain = self.of_statement(statement)
        voice = self._voice(statement)
        return chain[chain.index(voice) + 1 :] if voice in chain and statement.cites else ()

    def of_figure(self, figure: Figure) -> tuple[str, ...]:
        """Return outlet, agency, the speakers of the statement a figure stands in, and who reports it."""
        text = self._report.article.text
        reporter = self._who(figure.cast) or (figure.reporter.of(text) if figure.reporter else "")
        if figure.statement is None:
            return self._path([reporter])
        told = self.of_statement(self._report.statements[figure.statement])
        return told if not reporter or reporter in told else (*told, reporter)

    def _path(self, voices: list[str]) -> tuple[str, ...]:
        article = self._report.article
        steps = [article.publisher or UNNAMED, article.agency or "", *voices]
        return tuple(dict.fromkeys(step for step in steps if step))

    def _voice(self, statement: Statement) -> str:
        printed = "" if statement.source is None else statement.source.of(self._report.article.text)
        return self._who(statement.cast) or printed

    def _printed(self, span: Span) -> str:
        """Return the name of the actor named in a printed phrase, or the phrase itself."""
        at = bisect_left(self._mentions, (span, 0))
        near = self._mentions[max(0, at - REACH) : at + REACH]
        cast = next((index for mention, index in near if mention.overlaps(span)), None)
        return self._who(cast) or " ".join(span.of(self._report.article.text).split())

    def _who(self, cast: int | None) -> str:
        return "" if cast is None else self._names.get(cast, self._report.cast[cast].name)
