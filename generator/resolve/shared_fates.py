"""Counts whose verb stands behind somebody else: "four drivers and a guard had died" tells of four drivers who died."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure
from generator.model.span import Span
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded

WORD = re.compile(r"[\w'’-]+|[^\w\s]")
REACH = 90  # characters behind a count in which the other and the verb stand
OTHER = 4  # words of the other: "a retired harbour pilot"
LONGEST = 4  # words of a verb: "took to the streets"


def with_shared_fates(figures: Sequence[Figure], around: Surroundings, lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return figures with what happened to the counted and to one more, whom "and" joins to them."""
    verbs = {
        phrase: entry.name for entry in reversed(lexicon.quantities.events) for phrase in (*entry.happens, *entry.done)
    }
    return tuple(_with_fate(figure, around, verbs, lexicon) for figure in figures)


def _with_fate(figure: Figure, around: Surroundings, verbs: Mapping[str, str], lexicon: Lexicon) -> Figure:
    counted = figure.counted
    if figure.event is not None or figure.unit is not None or counted is None or counted.start < figure.spans[-1].end:
        return figure
    end = min(around.sentence(figure).end, counted.end + REACH)
    found = list(WORD.finditer(around.report.article.text, counted.end, end))
    words = [folded(match.group()) for match in found]
    if len(words) < OTHER or words[0] not in lexicon.words.conjunctions or words[1] not in lexicon.words.articles:
        return figure
    ends = lexicon.words.relatives | lexicon.words.prepositions | lexicon.words.conjunctions | frozenset(",;:.")
    for start in range(3, min(len(words), OTHER + 3)):
        if words[start - 1] in ends:
            break
        at = start
        while at < len(words) and words[at] in lexicon.words.auxiliaries | lexicon.words.adverbs:
            at += 1
        for length in range(LONGEST, 0, -1):
            event = verbs.get(" ".join(words[at : at + length]))
            if event is not None:
                span = Span(found[at].start(), found[min(at + length, len(found)) - 1].end())
                return replace(figure, event=event, event_span=span)
    return figure
