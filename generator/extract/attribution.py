"""Statements and figures joined to the actors they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.anaphora import Reference
from generator.extract.reckoned import reckoned
from generator.extract.references import References
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Speech
from generator.model.findings import ActorKind, Cast, Extent, Figure, Statement
from generator.model.span import Span
from generator.text.document import Document

CLAUSE = 60  # characters ahead of a figure in which its clause opens: "the fire | in which 12 died and 30 were hurt"
Attributed = tuple[tuple[Cast, ...], tuple[Statement, ...], tuple[Figure, ...]]


def attribute(
    document: Document,
    cast: tuple[Cast, ...],
    statements: tuple[Statement, ...],
    figures: tuple[Figure, ...],
    lexicon: Lexicon,
) -> Attributed:
    """Return the cast with those met only as speakers, the statements with their `cast`, the figures with theirs.

    A figure belongs to the innermost statement it stands in and is reported by its speaker; one that condemns or asks
    reports a figure only where no statement around it asserts it: "France condemned the killing of 12, police said".
    """
    references = References(document, cast, lexicon)
    spoken = _spoken(statements, references)
    reported = tuple(_continued(tuple(_reported(figures, spoken, document, lexicon.speech)), spoken, document))
    counted = _counted(document, reported, references, lexicon)
    return references.cast, spoken, counted


def _spoken(statements: Sequence[Statement], references: References) -> tuple[Statement, ...]:
    """Return the statements with whom their speakers stand for: first those no other holds, then what they hold."""
    found: dict[int, Reference] = {}
    for index, speaker in _in_order(statements):
        if statements[index].outer is None:
            found[index] = references.whom(speaker)
    for index, speaker in _in_order(statements):
        outer = statements[index].outer
        if outer is not None:
            told = found.get(outer)
            found[index] = references.whom(speaker, outer=None if told is None else told.cast)
    return tuple(
        one if index not in found else replace(one, cast=found[index].cast, reference=found[index].rule)
        for index, one in enumerate(statements)
    )


def _in_order(statements: Sequence[Statement]) -> Iterator[tuple[int, Span]]:
    """Yield the statements that have a speaker by the place of the speaker."""
    printed = [(index, one.source) for index, one in enumerate(statements) if one.source is not None]
    yield from sorted(printed, key=lambda pair: pair[1])


def _reported(
    figures: Sequence[Figure], statements: Sequence[Statement], document: Document, speech: Speech
) -> Iterator[Figure]:
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
        inside = min(
            holding, key=lambda pair: (statements[pair[1]].rule in speech.performing, len(pair[0])), default=None
        )
        if inside is None:
            yield figure
            continue
        statement = statements[inside[1]]
        if statement.rule in speech.withholding or _is_background(statement, figure, document, speech):
            yield replace(figure, statement=inside[1])
            continue
        yield replace(
            figure,
            statement=inside[1],
            reporter=figure.reporter or statement.source,
            cast=figure.cast if figure.cast is not None else statement.cast,
        )


def _is_background(statement: Statement, figure: Figure, document: Document, speech: Speech) -> bool:
    """Tell whether a figure only says more of a thing that is judged: "rejected blame for a fire in which 12 died"."""
    if statement.rule not in speech.performing | speech.denying or document.is_quoted(figure.spans[0].start):
        return False
    at = figure.spans[0].start
    first = max((span.start for span in statement.spans if span.start <= at), default=at)
    words = document.text[max(first, at - CLAUSE) : at].casefold().split()
    return not speech.words.circumstances.isdisjoint(words[1:])


def _counted(
    document: Document, figures: Sequence[Figure], references: References, lexicon: Lexicon
) -> tuple[Figure, ...]:
    """Return the figures, those that somebody counts with who does: "the union counts nine dead"."""
    found = list(figures)
    told = [(index, subject, references.whom(subject).cast) for index, subject in reckoned(document, figures, lexicon)]
    known = references.cast
    for index, subject, cast in told:
        if cast is not None and known[cast].kind is not ActorKind.PLACE:
            found[index] = replace(figures[index], reporter=subject, cast=cast)
    return tuple(found)


def _continued(figures: Sequence[Figure], statements: Sequence[Statement], document: Document) -> Iterator[Figure]:
    """Yield the figures; one that adds to a count goes on with who gave it: "Another 20 are missing".

    The sentence before, of the same paragraph, must hold the end of a statement.
    """
    starts = [sentence.span.start for sentence in document.sentences]
    told = {bisect_right(starts, span.end - 1) - 1: one for one in statements for span in one.spans[-1:]}
    for figure in figures:
        here = bisect_right(starts, figure.spans[0].start) - 1
        before = told.get(here - 1)
        is_open = figure.statement is None and figure.reporter is None and figure.extent is Extent.INCREMENT
        same = here > 0 and document.sentences[here - 1].paragraph == document.sentences[here].paragraph
        if is_open and same and before is not None:
            yield replace(figure, reporter=before.source, cast=before.cast)
        else:
            yield figure
