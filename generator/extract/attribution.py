"""Statements and figures joined to the actors they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.references import References
from generator.lexicon.load import Lexicon
from generator.model.findings import Cast, Figure, Statement
from generator.model.span import Span
from generator.text.document import Document

Attributed = tuple[tuple[Cast, ...], tuple[Statement, ...], tuple[Figure, ...]]


def attribute(
    document: Document,
    cast: tuple[Cast, ...],
    statements: tuple[Statement, ...],
    figures: tuple[Figure, ...],
    lexicon: Lexicon,
) -> Attributed:
    """Return the cast with those met only as speakers, the statements with their `cast`, the figures with theirs.

    A figure belongs to the innermost statement it stands in and is reported by its speaker.
    """
    references = References(document, cast, lexicon)
    speakers = {index: references.whom(speaker) for index, speaker in _in_order(statements)}
    spoken = tuple(replace(one, cast=speakers.get(index)) for index, one in enumerate(statements))
    return references.cast, spoken, tuple(_reported(figures, spoken))


def _in_order(statements: Sequence[Statement]) -> Iterator[tuple[int, Span]]:
    """Yield the statements that have a speaker by the place of the speaker."""
    printed = [(index, one.speaker) for index, one in enumerate(statements) if one.speaker is not None]
    yield from sorted(printed, key=lambda pair: pair[1])


def _reported(figures: Sequence[Figure], statements: Sequence[Statement]) -> Iterator[Figure]:
    """Yield the figures with the innermost statement each stands in; one pass over both."""
    opened = sorted((span, -len(span), index) for index, one in enumerate(statements) for span in one.spans)
    holding: list[tuple[Span, int]] = []
    at = 0
    for figure in figures:
        start = figure.spans[0].start
        while at < len(opened) and opened[at][0].start <= start:
            holding.append((opened[at][0], opened[at][2]))
            at += 1
        holding = [(span, index) for span, index in holding if span.end > start]
        inside = min(holding, key=lambda pair: len(pair[0]), default=None)
        if inside is None:
            yield figure
            continue
        statement = statements[inside[1]]
        yield replace(
            figure,
            statement=inside[1],
            reporter=figure.reporter or statement.speaker,
            cast=figure.cast if figure.cast is not None else statement.cast,
        )
