"""Where the actors and the numbers of one article stand, and which of them a figure is near to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.text.folding import folded_words

CLOSE = 12  # characters between a number and the holder that follows it: "46 per cent for Lund"
FEW = 3  # names ahead of an amount among which its giver is
HOLDERS = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})


def _named(report: Report, party_of: Mapping[Key, int], kinds: frozenset[ActorKind]) -> tuple[tuple[Span, int], ...]:
    """Return where the actors of some kinds are named in an article, in order, and who each of them is."""
    dateline = report.article.dateline
    return tuple(
        sorted(
            (mention.span, party_of.get((report.article.id, number), number))
            for number, cast in enumerate(report.cast)
            if cast.kind in kinds
            for mention in cast.mentions
            if dateline is None or not dateline.covers(mention.span)
        )
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the actors and the numbers of one article stand."""

    report: Report
    named: tuple[tuple[Span, int], ...]
    numbers: tuple[Span, ...]
    story: str | None = None
    places: tuple[tuple[Span, int], ...] = ()

    @classmethod
    def of(cls, report: Report, party_of: Mapping[Key, int], story: str | None = None) -> Surroundings:
        """Return the surroundings of one article's figures; `story` is the day of the first article."""
        named = _named(report, party_of, HOLDERS)
        places = _named(report, party_of, frozenset({ActorKind.PLACE}))
        numbers = sorted(span for figure in report.figures for span in figure.spans)
        return cls(report, named, tuple(numbers), story, places)

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

    def giver(self, figure: Figure, lexicon: Lexicon) -> frozenset[int]:
        """Return who gives an amount, the last one named ahead of it in its sentence and after any other number.

        A country may give, too: "Sarnia pledged $3 million", but not "in Sarnia".
        """
        at, index = figure.spans[0], bisect_left(self.numbers, figure.spans[0])
        start = max(self.sentence(figure).start, self.numbers[index - 1].end if index else 0)
        text = self.report.article.text
        for names in (self.named, self.places):
            before = names[bisect_left(names, (Span(start, start), -1)) : bisect_left(names, (at, -1))]
            for span, party in before[-FEW:][::-1]:
                ahead = folded_words(text[max(0, span.start - CLOSE) : span.start])[-1:]
                if not ahead or ahead[0] not in lexicon.words.prepositions:
                    return frozenset({party})
        return frozenset()

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
