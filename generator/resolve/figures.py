"""The same measure across articles: what happened to whom, in what unit, and whose it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Extent, Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key, name_groups
from generator.resolve.bodies import countries_in, home_countries
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

SHARES = frozenset({"percent", "percentage point"})  # units of what has to be named for a number to say anything
ANYONE = "people"
LONGEST = 5  # words of a population's name
NEXT = 50  # figures of a block each is linked with: bounds the work on hostile input
CONTEXT = 2  # words two sentences share before counts that belong to no event are compared
TELLING = 10  # a number from here on is seldom given twice by chance for the same things
CLOSE = 12  # characters between a number and the holder that follows it: "46 per cent for Lund"
HOLDERS = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure measures: two figures are comparable when these agree.

    `is_added` tells a count that comes on top of an earlier one. `populations` are the classes of people or things
    counted, empty where the article does not name them; `is_subject` says they stand ahead of the number,
    `is_part` that it is one of two ("21 of the 25 sailors"), `nations` whose nationals they are. `holders` are
    the actors whose figure it is and `context` the words of its sentence, for counts outside every event.
    `is_feared` tells a count of what is only presumed to have happened, `value` is the number itself.
    """

    event: str | None
    unit: str | None
    trend: str | None
    is_added: bool
    is_feared: bool
    value: Decimal | None
    populations: frozenset[str]
    is_subject: bool
    is_part: bool
    nations: frozenset[str]
    holders: frozenset[int]
    context: frozenset[str]
    place: str | None
    year: str | None

    def comparable(self, other: Measure) -> bool:
        """Tell whether two figures measure one thing: officers killed and people killed do not."""
        kinds = ((one.event, one.trend, one.is_added, one.is_feared) for one in (self, other))
        if next(kinds) != next(kinds) or not _one_unit(self.unit, other.unit):
            return False
        if self.nations != other.nations:
            return False
        if _differ(self.place, other.place) or _differ(self.year, other.year):
            return False
        if self.event is not None:
            return (self.populations or ANY) == (other.populations or ANY)
        return self._same_value(other) or self._same_holder(other)

    def _same_value(self, other: Measure) -> bool:
        """Tell whether two sentences give one telling number of the same things or in the same unit."""
        if self.value is None or self.value != other.value or self.unit in SHARES:
            return False
        if self.is_part != other.is_part or not (self.value >= TELLING or self.value % 1):
            return False
        if self.unit is not None:
            return len(self.context & other.context) >= CONTEXT
        return self._same_population(other)

    def _same_holder(self, other: Measure) -> bool:
        """Tell whether two shares or counts are of one actor's, or of nobody's in sentences on one thing."""
        if self.holders or other.holders:
            share = self.unit is not None and not (self.populations and other.populations)
            return not self.holders.isdisjoint(other.holders) and (share or self._same_population(other))
        amounts = self.unit is not None and not (self.populations or other.populations) and self.unit not in SHARES
        if not (amounts or self._same_population(other)) or self.is_part != other.is_part:
            return False
        enough = CONTEXT + (amounts or self.populations == ANY)
        return (self.is_subject and other.is_subject) or len(self.context & other.context) >= enough

    def _same_population(self, other: Measure) -> bool:
        return bool(self.populations) and self.populations == other.populations


ANY = frozenset({ANYONE})


def _one_unit(one: str | None, other: str | None) -> bool:
    """Tell whether two units may be one: "dollar" is said for "US dollar"."""
    if one is None or other is None:
        return one is other
    return f" {one}".endswith(f" {other}") or f" {other}".endswith(f" {one}")


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def measures(
    reports: Sequence[Report], wording: Wording, lexicon: Lexicon, party_of: Mapping[Key, int]
) -> dict[Key, Measure]:
    """Return what each figure of each article measures; `party_of` tells who each cast is over all articles."""
    found, homes = {}, home_countries(reports, lexicon.comparison)
    for report in reports:
        surroundings, home = Surroundings.of(report, party_of), homes[report.article.id]
        before: tuple[Span, frozenset[str]] | None = None
        for number, figure in enumerate(report.figures):
            made, sentence = measure(figure, surroundings, wording, lexicon, home), surroundings.sentence(figure)
            if before is not None and figure.counted is None and before[0] == sentence:
                made = replace(made, nations=before[1])
            found[report.article.id, number] = made
            before = sentence, made.nations
    return found


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the actors and the numbers of one article stand."""

    report: Report
    named: tuple[tuple[Span, int], ...]
    numbers: tuple[Span, ...]

    @classmethod
    def of(cls, report: Report, party_of: Mapping[Key, int]) -> Surroundings:
        """Return the surroundings of one article's figures."""
        named = sorted(
            (mention.span, party_of.get((report.article.id, number), number))
            for number, cast in enumerate(report.cast)
            if cast.kind in HOLDERS
            for mention in cast.mentions
        )
        return cls(report, tuple(named), tuple(sorted(span for figure in report.figures for span in figure.spans)))

    def sentence(self, figure: Figure) -> Span:
        """Return the sentence a figure stands in."""
        at = figure.spans[0]
        index = bisect_right(self.report.sentences, at.start, key=lambda span: span.start) - 1
        return self.report.sentences[index] if index >= 0 else at

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


def measure(
    figure: Figure, around: Surroundings, wording: Wording, lexicon: Lexicon, home: str | None = None
) -> Measure:
    """Return what one figure measures; nationals of the article's `home` country are people like any others."""
    text = around.report.article.text
    counted = "" if figure.counted is None else figure.counted.of(text)
    clause = around.clause(figure)
    known = lexicon.comparison.population_of
    scale = None if figure.unit is None else known.get(figure.unit)
    counts = populations(counted, lexicon) | ({scale} if scale else set())
    on_scale = not counts.isdisjoint(lexicon.comparison.classes.scales)
    return Measure(
        event=figure.event,
        unit=None if scale else figure.unit,
        trend=figure.trend,
        is_added=figure.extent is Extent.INCREMENT,
        is_feared=_is_feared(figure, text, lexicon),
        value=figure.low if figure.low == figure.high else None,
        populations=counts | _sequel(counts, clause.of(text), lexicon),
        is_part=_is_part(figure, around),
        nations=frozenset(countries_in(counted, lexicon.comparison)) - {home},
        is_subject=on_scale or (figure.counted is not None and figure.counted.end <= figure.spans[0].start),
        holders=frozenset() if figure.event is not None or on_scale else around.holders(figure),
        context=frozenset() if figure.event is not None else _context(figure, clause.of(text), counted, wording),
        place=None if figure.place is None else " ".join(folded_words(figure.place.of(text))),
        year=None if figure.as_of is None else figure.as_of[:4],
    )


def _context(figure: Figure, clause: str, counted: str, wording: Wording) -> frozenset[str]:
    """Return what a clause is about: its words without its numbers, their unit and what they count."""
    words = wording.content(clause) - wording.content(f"{counted} {figure.unit or ''}")
    return frozenset(word for word in words if not word[0].isdigit())


def _is_feared(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Tell whether what is said of the counted is only presumed: "28 presumed drowned"."""
    if figure.event_span is None:
        return False
    between = text[figure.spans[-1].end : figure.event_span.end]
    return not lexicon.comparison.classes.presumed.isdisjoint(folded_words(between))


def _sequel(counts: frozenset[str], clause: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the sequel whose strength a clause gives: an aftershock's is not that of the earthquake."""
    classes = lexicon.comparison.classes
    if counts.isdisjoint(classes.scales):
        return frozenset()
    return frozenset(lexicon.comparison.singular(word) for word in folded_words(clause)) & classes.sequels


def populations(counted: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the classes of those counted: "12 police officers and soldiers" gives officers and soldiers."""
    parts: list[list[str]] = [[]]
    for word in folded_words(counted):
        if word in lexicon.words.conjunctions:
            parts.append([])
        elif not parts[-1] and word in lexicon.words.prepositions:
            continue
        elif not word.isdigit() and word not in lexicon.words.determiners:
            parts[-1].append(word)
    return frozenset(_population(part, lexicon) for part in parts if part)


def _population(words: Sequence[str], lexicon: Lexicon) -> str:
    """Return the class of one noun phrase: of its longest known run of words, or of its head."""
    comparison, prepositions = lexicon.comparison, lexicon.words.prepositions
    plain = [comparison.singular(word) for word in words]
    for length in range(min(LONGEST, len(plain)), 1, -1):
        for start in range(len(plain) - length, -1, -1):
            if name := comparison.population_of.get(" ".join(plain[start : start + length])):
                return name
    head = next((at for at, word in enumerate(words) if word in prepositions), len(words))
    noun = plain[max(head, 1) - 1]
    if noun in comparison.classes.anyone:
        return ANYONE
    return comparison.population_of.get(noun, noun)


def measure_groups(found: Mapping[Key, Measure]) -> dict[Key, str]:
    """Return the id of the measure each figure belongs to, where another article gives it too."""
    blocks: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key in sorted(found):
        for block in _blocks(found[key]):
            blocks[block].append(key)
    pairs = {
        (block[at], other)
        for block in blocks.values()
        for at in range(len(block))
        for other in block[at + 1 : at + 1 + NEXT]
        if found[block[at]].comparable(found[other])
    }
    links = [Link(one, other, 1.0) for one, other in sorted(pairs)]
    groups = clusters(sorted(found), links, Labels({}, {}))
    return name_groups("m", [group for group in groups if len({article for article, _ in group}) > 1])


def _blocks(one: Measure) -> set[tuple[str, ...]]:
    """Return what comparable figures have in common: the population of an event, a holder, or the number itself."""
    kind = (one.event or "", (one.unit or "").rpartition(" ")[2], one.trend or "")
    shared = {str(holder) for holder in one.holders} or {"+".join(sorted(one.populations or ANY))}
    same = {(*kind, "=", str(one.value))} if one.event is None and one.value is not None else set()
    return {(*kind, name) for name in shared} | same
