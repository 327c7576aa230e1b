"""Counts of "others": those added to an earlier count, or those to whom something else happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.model.findings import Extent, Figure
from generator.model.span import Span
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded_words


def with_others(figures: Sequence[Figure], around: Surroundings, lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return figures of which "others" of another fate than those counted just before are a count of their own.

    "Two guards died and 12 others were hurt" tells of 12 hurt, not of 12 more.
    """
    made: list[Figure] = []
    before: tuple[Span, str | None] | None = None
    for figure in figures:
        sentence = around.sentence(figure)
        is_new = before is not None and before[0] == sentence and figure.event != before[1]
        if figure.extent is Extent.INCREMENT and is_new and _are_others(figure, around, lexicon):
            made.append(replace(figure, extent=Extent.TOTAL))
        else:
            made.append(figure)
        before = sentence, figure.event
    return tuple(made)


def _are_others(figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    if figure.counted is None:
        return False
    words = folded_words(figure.counted.of(around.report.article.text))
    return not lexicon.comparison.classes.referring.isdisjoint(words)
