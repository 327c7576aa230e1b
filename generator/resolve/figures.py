"""The same measure across articles: what happened to whom, in what unit, and whose it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Extent, Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.resolve.bodies import home_countries
from generator.resolve.implied import implied_event, is_aboard
from generator.resolve.measure import Measure
from generator.resolve.parts import part_of_count
from generator.resolve.past import past_year
from generator.resolve.populations import populations, those_of_toll
from generator.resolve.restated import with_restated
from generator.resolve.two_sides import nations_in, with_sides
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

CLOSE = 12  # characters between a number and the holder that follows it: "46 per cent for Lund"
BEFORE = 20  # characters ahead of a noun that hold the word before it
HOLDERS = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})


def measures(
    reports: Sequence[Report], wording: Wording, lexicon: Lexicon, party_of: Mapping[Key, int]
) -> dict[Key, Measure]:
    """Return what each figure of each article measures; `party_of` tells who each cast is over all articles."""
    found, homes = {}, home_countries(reports, lexicon.comparison)
    story = min((report.article.published for report in reports if report.article.published), default=None)
    for report in reports:
        surroundings = Surroundings.of(report, party_of, story)
        before: tuple[Span, frozenset[str]] | None = None
        for number, figure in enumerate(report.figures):
            made, sentence = measure(figure, surroundings, wording, lexicon), surroundings.sentence(figure)
            if before is not None and figure.counted is None and before[0] == sentence:
                made = replace(made, nations=before[1])
            found[report.article.id, number] = made
            before = sentence, made.nations
    return with_restated(with_sides(found, homes, lexicon), reports, lexicon)


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


def _is_part(figure: Figure, around: Surroundings) -> bool:
    """Tell whether another number stands between a number and what it counts: "21 of the 25 sailors"."""
    if figure.counted is None:
        return False
    after = bisect_right(around.numbers, figure.spans[-1])
    return after < len(around.numbers) and around.numbers[after].end <= figure.counted.start


def measure(figure: Figure, around: Surroundings, wording: Wording, lexicon: Lexicon) -> Measure:
    """Return what one figure measures, by its own words and those of its clause."""
    text = around.report.article.text
    counted = "" if figure.counted is None else figure.counted.of(text)
    clause = around.clause(figure)
    known = lexicon.comparison.population_of
    scale = None if figure.unit is None else known.get(figure.unit)
    counts = populations(counted, lexicon, figure.event) | ({scale} if scale else set())
    counts = those_of_toll(figure, counts, text, lexicon) or counts
    part = part_of_count(figure, clause, text, lexicon)
    event, counts = implied_event(figure, counts, clause, text, lexicon) or (figure.event, counts)
    on_scale = any(name.rpartition(" ")[2] in lexicon.comparison.classes.scales for name in counts)
    return Measure(
        event=event,
        unit=None if scale else figure.unit,
        trend=figure.trend,
        is_added=figure.extent is Extent.INCREMENT,
        is_feared=_is_feared(figure, text, lexicon),
        value=figure.low if figure.low == figure.high else None,
        populations=counts | _sequel(counts, clause.of(text), lexicon),
        is_part=_is_part(figure, around),
        is_among=part is not None,
        is_aboard=part is None and is_aboard(figure, counts, clause, text, lexicon),
        nations=nations_in(counted, counts, lexicon),
        is_subject=on_scale or (figure.counted is not None and figure.counted.end <= figure.spans[0].start),
        holders=frozenset() if figure.event is not None or on_scale else around.holders(figure),
        context=frozenset() if figure.event is not None else _context(figure, clause.of(text), counted, wording),
        kinds=frozenset() if figure.event is not None else wording.content(counted) - _nouns(counted, wording, lexicon),
        place=part or (None if figure.place is None else " ".join(folded_words(figure.place.of(text)))),
        past=past_year(figure, around.report, around.sentence(figure), around.story),
    )


def _nouns(counted: str, wording: Wording, lexicon: Lexicon) -> frozenset[str]:
    """Return the stem of the noun that is counted: that of "doses" in "doses of oral vaccine"."""
    words = folded_words(counted)
    head = next((at for at, word in enumerate(words) if at and word in lexicon.words.prepositions), len(words))
    return wording.content(" ".join(words[head - 1 : head]))


def _context(figure: Figure, clause: str, counted: str, wording: Wording) -> frozenset[str]:
    """Return what a clause is about: its words without its numbers, their unit and what they count."""
    words = wording.content(clause) - wording.content(f"{counted} {figure.unit or ''}")
    return frozenset(word for word in words if not word[0].isdigit())


def _is_feared(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Tell whether what is said of the counted is only presumed: "28 presumed drowned"."""
    if figure.event_span is None:
        return False
    words = folded_words(text[figure.spans[-1].end : figure.event_span.end])
    if figure.counted is not None:
        start = figure.counted.start
        words = (
            *words,
            *folded_words(figure.counted.of(text)),
            *folded_words(text[max(0, start - BEFORE) : start])[-1:],
        )
    return not lexicon.comparison.classes.presumed.isdisjoint(words)


def _sequel(counts: frozenset[str], clause: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the sequel whose strength a clause gives: an aftershock's is not that of the earthquake."""
    classes = lexicon.comparison.classes
    if counts.isdisjoint(classes.scales):
        return frozenset()
    return frozenset(lexicon.comparison.singular(word) for word in folded_words(clause)) & classes.sequels
