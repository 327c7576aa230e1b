"""Statements that are none: a bare number, a word that only points elsewhere, the place a headline opens with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.extract.headlines import HEADLINE
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Figure, Statement
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import Token, tokenise

KNOWN: Final = 3  # words of "what he knew"
LONGEST: Final = 40  # characters of words that may tell nothing


def without_hollow(
    document: Document,
    cast: Sequence[Cast],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    lexicon: Lexicon,
) -> tuple[tuple[Statement, ...], tuple[Figure, ...]]:
    """Return the statements that tell something, and the figures, which keep who reported them.

    "The ministry spoke of 31" gives no statement but a figure of the ministry; "Reed denied it" gives nothing, nor does
    a headline "Dunmore: Pier to reopen" whose Dunmore is a place, nor "Reed dismissed Ana Ruiz".
    """
    people = _people(cast)
    told = [
        not (_is_hollow(document, one, lexicon) or _is_at_place(one, cast) or _is_deed(one, people, lexicon))
        for one in statements
    ]
    kept = [at for at, tells in enumerate(told) if tells]
    place: dict[int | None, int | None] = {at: index for index, at in enumerate(kept)}
    return (
        tuple(replace(statements[at], outer=place.get(_told_in(statements, told, at))) for at in kept),
        tuple(replace(one, statement=place.get(one.statement)) for one in figures),
    )


def _told_in(statements: Sequence[Statement], told: Sequence[bool], at: int) -> int | None:
    outer = statements[at].outer
    return outer if outer is None or told[outer] else None


def _is_at_place(statement: Statement, cast: Sequence[Cast]) -> bool:
    named = None if statement.cast is None else cast[statement.cast].kind
    return statement.rule == HEADLINE and named is ActorKind.PLACE


def _people(cast: Sequence[Cast]) -> frozenset[Span]:
    """Return where people are named, each with and without the office in front of the name."""
    people = [one for one in cast if one.kind is ActorKind.PERSON]
    named = {mention.span for one in people for mention in one.mentions}
    titled = {Span(role.start, name.end) for one in people for role, name in _titled(one)}
    return frozenset(named | titled)


def _titled(one: Cast) -> Iterator[tuple[Span, Span]]:
    """Yield the roles of a person that end right in front of a name, with the name."""
    by_start = {mention.span.start: mention.span for mention in one.mentions}
    for role in one.roles:
        if (name := by_start.get(role.span.end + 1)) is not None:
            yield role.span, name


def _is_deed(statement: Statement, people: frozenset[Span], lexicon: Lexicon) -> bool:
    """Tell whether something was done to a person, not said: "dismissed | Interior Minister Ana Ruiz |"."""
    return statement.rule in lexicon.speech.of_people and statement.spans[0] in people


def _is_hollow(document: Document, statement: Statement, lexicon: Lexicon) -> bool:
    if _only_withholds(document, statement, lexicon):
        return True
    if any(document.is_quoted(span.start) for span in statement.spans[:1]) or len(statement.spans) > 1:
        return False
    span: Span = statement.spans[0]
    if len(span) > LONGEST:
        return False
    words = tokenise(document.text, span.start, span.end)
    return _only_points(words, lexicon) or _only_counts(words, lexicon) or _only_leads(words, lexicon)


def _only_withholds(document: Document, statement: Statement, lexicon: Lexicon) -> bool:
    """Tell whether somebody said nothing: "declined | to comment on reports that he had left"."""
    words = tokenise(document.text, statement.spans[0].start, statement.spans[0].end)[:2]
    return (
        statement.rule in lexicon.speech.withholding
        and len(words) > 1
        and words[0].lower in lexicon.speech.words.infinitives
        and words[1].lower in lexicon.contents.answering
    )


def _only_leads(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether words only promise what follows: "what he knew about the dam"."""
    first = [word.lower for word in words[:KNOWN]]
    if len(first) < KNOWN or first[0] not in lexicon.speech.words.questions:
        return False
    return first[1] in lexicon.speech.words.subjects and first[2] in lexicon.contents.knowing


def _only_points(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether words are one pronoun for a thing, with a time at most: "it", "this on Wednesday"."""
    times = lexicon.speech.words.times | lexicon.words.prepositions
    rest = all(word.lower in times for word in words[1:])
    return bool(words) and words[0].lower in lexicon.contents.pointers and rest


def _only_counts(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether words are a number and no more: "31", "about 1,200", "nine"."""
    numerals, own = lexicon.quantities.numerals, lexicon.contents.roughly
    rest = [word for word in words if word.lower not in own]
    return bool(rest) and all(word.text[0].isdigit() or word.lower in numerals.opening for word in rest)
