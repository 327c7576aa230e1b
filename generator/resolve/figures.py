"""The same measure across articles: what happened to whom, in what unit, and whose it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.model.findings import Extent, Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.resolve.bodies import home_countries
from generator.resolve.conversions import conversions
from generator.resolve.implied import implied_event, is_aboard
from generator.resolve.measure import Measure
from generator.resolve.parts import follows_included, part_of_count
from generator.resolve.past import past_event
from generator.resolve.populations import populations, those_of_toll
from generator.resolve.regions import with_regions
from generator.resolve.restated import with_restated
from generator.resolve.surroundings import Surroundings
from generator.resolve.topics import about, is_expected, is_share, topics_of
from generator.resolve.two_sides import nations_in, with_sides
from generator.resolve.withdrawn import withdrawn
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

REACH = 400  # characters of a clause on either side of a figure that tell what it is about
BEFORE = 20  # characters ahead of a noun that hold the word before it


def measures(
    reports: Sequence[Report], wording: Wording, lexicon: Lexicon, party_of: Mapping[Key, int]
) -> dict[Key, Measure]:
    """Return what each figure of each article measures; `party_of` tells who each cast is over all articles."""
    found, homes = {}, home_countries(reports, lexicon.comparison)
    story = min((report.article.published for report in reports if report.article.published), default=None)
    is_one = _are_one_kind(reports, lexicon)
    for report in reports:
        surroundings = Surroundings.of(report, party_of, story)
        before: tuple[Span, Measure] | None = None
        amounts, again = (
            topics_of(surroundings, lexicon),
            conversions(report, lexicon) | withdrawn(surroundings, lexicon),
        )
        for number, figure in enumerate(report.figures):
            made, sentence = measure(figure, surroundings, wording, lexicon), surroundings.sentence(figure)
            made = about(made, amounts.get(number), figure, surroundings, lexicon)
            made = _moved(made, report, lexicon) if is_one else made
            part = made.topic is not None and is_share(figure, surroundings, lexicon)
            made = replace(made, is_left_out=number in again, is_among=made.is_among or part)
            if before is not None and before[0] == sentence:
                made = _beside(made, before[1], figure, report, lexicon)
            found[report.article.id, number] = made
            before = sentence, made
    return with_restated(with_sides(with_regions(found, reports, lexicon), homes, lexicon), reports, lexicon)


def _are_one_kind(reports: Sequence[Report], lexicon: Lexicon) -> bool:
    """Tell whether those who fled and those who were evacuated may be one: not where several articles count each."""
    told = [{figure.event for figure in report.figures} for report in reports]
    return any(sum(kind in events for events in told) <= 1 for kind in lexicon.comparison.classes.moved)


def _moved(made: Measure, report: Report, lexicon: Lexicon) -> Measure:
    """Return a measure of people who left their homes; an article that tells two kinds of them apart keeps them so."""
    kinds = lexicon.comparison.classes.moved
    told = {figure.event for figure in report.figures} & kinds
    return replace(made, event=min(kinds)) if made.event in kinds and len(told) == 1 else made


def _beside(made: Measure, before: Measure, figure: Figure, report: Report, lexicon: Lexicon) -> Measure:
    """Return a measure with what the one before it in its sentence tells: of which nation, and whether it is a part.

    "112 structures, among them 74 homes" counts buildings twice, the second time some of the first.
    """
    if figure.counted is None:
        made = replace(made, nations=before.nations)
    same = made.event is not None and (made.event, made.populations) == (before.event, before.populations)
    return replace(made, is_among=True) if same and follows_included(figure, report.article.text, lexicon) else made


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
    event, counts = implied_event(figure, counts, lexicon) or (figure.event, counts)
    on_scale = any(name.rpartition(" ")[2] in lexicon.comparison.classes.scales for name in counts)
    return Measure(
        event=event,
        unit=None if scale else figure.unit,
        trend=figure.trend,
        is_added=figure.extent is Extent.INCREMENT,
        is_feared=_is_feared(figure, text, lexicon),
        is_expected=is_expected(figure, around, lexicon),
        value=figure.low if figure.low == figure.high else None,
        populations=counts | _sequel(counts, clause.of(text), lexicon),
        is_part=_is_part(figure, around),
        is_among=part is not None,
        is_aboard=part is None and is_aboard(figure, counts, clause, text, lexicon),
        nations=nations_in(counted, counts, lexicon),
        is_subject=on_scale or (figure.counted is not None and figure.counted.end <= figure.spans[0].start),
        holders=frozenset() if figure.event is not None or on_scale else around.holders(figure),
        context=frozenset()
        if figure.event is not None
        else _context(figure, _near(figure, clause).of(text), counted, wording),
        kinds=frozenset() if figure.event is not None else wording.content(counted) - _nouns(counted, wording, lexicon),
        place=part or (None if figure.place is None else " ".join(folded_words(figure.place.of(text)))),
        past=past_event(figure, around, lexicon),
    )


def _nouns(counted: str, wording: Wording, lexicon: Lexicon) -> frozenset[str]:
    """Return the stem of the noun that is counted: that of "doses" in "doses of oral vaccine"."""
    words = folded_words(counted)
    head = next((at for at, word in enumerate(words) if at and word in lexicon.words.prepositions), len(words))
    return wording.content(" ".join(words[head - 1 : head]))


def _near(figure: Figure, clause: Span) -> Span:
    """Return what of a clause stands near a figure: a hostile sentence has no end."""
    start, end = figure.spans[0].start - REACH, figure.spans[-1].end + REACH
    return Span(max(clause.start, start), min(clause.end, end))


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
