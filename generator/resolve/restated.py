"""Counts told again in fewer words: "seven soldiers died ... the minister put the number of dead at seven"."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.resolve.measure import ANY, Measure
from generator.text.folding import folded_words

Count = tuple[str | None, Decimal | None, str | None, frozenset[str]]


def with_restated(found: Mapping[Key, Measure], reports: Sequence[Report], lexicon: Lexicon) -> dict[Key, Measure]:
    """Return measures in which a count that names nobody is of those of whom the same number is told.

    Within an article that is a count of one side of a fight; where only "others" are counted, or nothing is named,
    any population that the articles agree on.
    """
    named = _named(found)
    made = dict(found)
    for report in reports:
        article = report.article.id
        for number, figure in enumerate(report.figures):
            key = article, number
            one = found[key]
            if one.event is None or one.value is None or (one.populations or ANY) != ANY or one.is_among:
                continue
            here = _of_sides(named[article, _count(one)], lexicon)
            there = named["", _count(one)] if _names_nobody(figure, report, lexicon) else set()
            for told in (here, there):
                if len(told) == 1:
                    made[key] = replace(one, populations=next(iter(told)))
                    break
    return made


def _named(found: Mapping[Key, Measure]) -> dict[tuple[str, Count], set[frozenset[str]]]:
    """Return the populations each number is told of, by article and, under no article, in all of them."""
    told: dict[tuple[str, Count], set[frozenset[str]]] = defaultdict(set)
    for (article, _), one in found.items():
        if one.event is not None and (one.populations or ANY) != ANY and not one.is_among:
            told[article, _count(one)].add(one.populations)
            told["", _count(one)].add(one.populations)
    return told


def _count(one: Measure) -> Count:
    return one.event, one.value, one.past, one.nations


def _of_sides(told: set[frozenset[str]], lexicon: Lexicon) -> set[frozenset[str]]:
    return {names for names in told if names <= lexicon.comparison.classes.sides}


def _sentences_to(offset: int, report: Report) -> tuple[Span, ...]:
    """Return the sentence an offset stands in."""
    at = bisect_right(report.sentences, offset, key=lambda span: span.start)
    return report.sentences[max(at - 1, 0) : at]


def _names_nobody(figure: Figure, report: Report, lexicon: Lexicon) -> bool:
    """Tell whether a count has no noun in its sentence, or one that points back to those counted before."""
    if figure.counted is None:
        return True
    number = figure.spans[0].start
    if any(figure.counted.end <= sentence.start <= number for sentence in _sentences_to(number, report)):
        return True
    words = folded_words(figure.counted.of(report.article.text))
    return words[-1:] != () and words[-1] in lexicon.comparison.classes.referring
