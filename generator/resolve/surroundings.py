"""Where the actors and the numbers of one article stand, and which of them a figure is near to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.findings import ActorKind, Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key

CLOSE = 12  # characters between a number and the holder that follows it: "46 per cent for Lund"
HOLDERS = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the actors and the numbers of one article stand."""

    report: Report
    named: tuple[tuple[Span, int], ...]
    numbers: tuple[Span, ...]
    story: str | None = None

    @classmethod
    def of(cls, report: Report, party_of: Mapping[Key, int], story: str | None = None) -> Surroundings:
        """Return the surroundings of one article's figures; `story` is the day of the first article."""
        dateline = report.article.dateline
        named = sorted(
            (mention.span, party_of.get((report.article.id, number), number))
            for number, cast in enumerate(report.cast)
            if cast.kind in HOLDERS
            for mention in cast.mentions
            if dateline is None or not dateline.covers(mention.span)
        )
        return cls(
            report, tuple(named), tuple(sorted(span for figure in report.figures for span in figure.spans)), story
        )

    def sentence(self, figure: Figure) -> Span:
        """Return the sentence a figure stands in."""
        index = self.number_of_sentence(figure)
        return self.report.sentences[index] if index >= 0 else figure.spans[0]

    def number_of_sentence(self, figure: Figure) -> int:
        """Return the number of the sentence a figure stands in; below zero where it stands in none."""
        return bisect_right(self.report.sentences, figure.spans[0].start, key=lambda span: span.start) - 1

    def clause(self, figure: Figure) -> Span:
        """Return the sentence of a figure, or what of it the innermost statement around the figure says."""
        at, sentence = figure.spans[0], self.sentence(figure)
        if figure.statement is not None:
            for span in self.report.statements[figure.statement].spans:
                if span.covers(at):
                    return Span(max(span.start, sentence.start), min(span.end, sentence.end))
        return sentence

    def holders(self, figure: Figure) -> frozenset[int]:
        """Return who is named ahead of a number, after any other number; else who follows one that follows another.

        "Berg won 51 per cent against 46 for Lund" gives Berg to the first and Lund to the second.
        """
        clause, at = self.clause(figure), figure.spans[0]
        index = bisect_left(self.numbers, at)
        before = self.numbers[index - 1] if index and clause.covers(self.numbers[index - 1]) else None
        found = self._between(before.end if before else clause.start, at.start)
        if found or before is None:
            return found
        after = index + len(figure.spans)
        end = self.numbers[after].start if after < len(self.numbers) else clause.end
        behind = max(at.end, figure.counted.end if figure.counted else 0)
        follower = next(self._from(behind), None)
        close = follower[0].end if follower is not None and follower[0].start <= behind + CLOSE else behind
        return self._between(behind, min(end, clause.end, close))

    def _from(self, start: int) -> Iterator[tuple[Span, int]]:
        """Yield the names that stand behind an offset, in order."""
        for at in range(bisect_left(self.named, (Span(start, start), -1)), len(self.named)):
            yield self.named[at]

    def _between(self, start: int, end: int) -> frozenset[int]:
        inside = []
        for span, party in self._from(start):
            if span.end > end:
                break
            inside.append(party)
        return frozenset(inside)
