"""Numbers that say nothing by themselves, and the noun of their clause that says what they are of."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.lexicon.topics import COUNT, SHARE
from generator.model.findings import Figure, Report
from generator.model.span import Span
from generator.resolve.counts import with_counts
from generator.resolve.measure import SHARES
from generator.resolve.others import with_others
from generator.resolve.shared_fates import with_shared_fates
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded

WORD = re.compile(r"\w+")
REACH = 200  # characters ahead of a number in which what it is of is looked for
LONGEST = 4  # words of its name


def with_subjects(report: Report, lexicon: Lexicon) -> Report:
    """Return a report whose bare shares and parts name what they are of, where their clause does.

    "Turnout stood at 61 per cent" counts turnout, "12 of the 40 seats" counts seats.
    """
    around = Surroundings.of(report, {})
    figures = tuple(_with_subject(_as_amount(figure, lexicon), around, lexicon) for figure in report.figures)
    named = with_counts(figures, around, lexicon)
    return replace(report, figures=with_others(with_shared_fates(named, around, lexicon), around, lexicon))


def _as_amount(figure: Figure, lexicon: Lexicon) -> Figure:
    """Return a figure whose unit makes it an amount of things without what befalls people: "40 tonnes released"."""
    dimension = lexicon.comparison.topics.dimension(figure.unit)
    if dimension in {COUNT, SHARE, None} or figure.event in lexicon.quantities.counted["events_of_things"]:
        return figure
    return replace(figure, event=None, event_span=None)


def _with_subject(figure: Figure, around: Surroundings, lexicon: Lexicon) -> Figure:
    if figure.counted is not None or figure.event is not None:
        return figure
    clause, numbers, number = around.clause(figure), around.numbers, figure.spans[-1]
    if figure.unit is not None and figure.unit not in SHARES:
        return figure
    text, index = around.report.article.text, bisect_left(numbers, figure.spans[0])
    before = Span(max(clause.start, numbers[index - 1].end if index else 0), figure.spans[0].start)
    if figure.unit is not None:
        return replace(figure, counted=_subject(text, before, lexicon))
    whole = _whole(text, Span(number.end, clause.end), lexicon)
    return replace(figure, counted=whole or _subject(text, before, lexicon, lexicon.comparison.classes.scales))


def _subject(text: str, before: Span, lexicon: Lexicon, among: frozenset[str] = frozenset()) -> Span | None:
    """Return the last words ahead of a number that name something countable, `among` certain classes where given."""
    known, scales = lexicon.comparison.population_of, lexicon.comparison.classes.scales
    found = list(WORD.finditer(text, max(before.start, before.end - REACH), before.end))
    words = [lexicon.comparison.singular(folded(match.group())) for match in found]
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - LONGEST), end):
            name = known.get(" ".join(words[start:end]))
            if name is not None and (not among or name in among):
                return Span(found[start].start(), found[end - 1].end())
        if not among and words[end - 1] in scales:
            return Span(found[max(0, end - 2)].start(), found[end - 1].end())
    return None


def _whole(text: str, after: Span, lexicon: Lexicon) -> Span | None:
    """Return the noun of "of the 40 seats", right after a number."""
    words, known = lexicon.words, lexicon.comparison.population_of
    for number, match in enumerate(WORD.finditer(text, after.start, after.end)):
        word = folded(match.group())
        if number and lexicon.comparison.singular(word) in known:
            return Span(*match.span())
        if not (word.isdigit() or word in (words.determiners if number else words.prepositions)):
            return None
    return None
