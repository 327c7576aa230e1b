"""Findings as cards: one sentence, the values side by side, and the printed words that show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.briefing import Evidence, Finding, FindingKind
from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.lookup import Link, Lookup
from generator.render.views.statements import compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a sentence of ours; what repeats printed words leads to them."""

    text: str
    target: Markdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One of the values that sources give: the printed words, and who prints them."""

    text: Markdown
    target: Markdown
    sources: tuple[Link, ...]
    origins: str
    reach: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding. `kind` says what it is about, `reading` why the sources differ, `because` why we think so.

    `quotes` are the values that the sentence does not lead to itself; `sources` are those of all values.
    """

    anchor: str
    kind: str
    reading: str | None
    sentence: tuple[Piece, ...]
    values: tuple[Value, ...]
    quotes: tuple[Value, ...]
    sources: tuple[Link, ...]
    because: str | None
    reach: str


def cards(findings: Iterable[Finding], lookup: Lookup) -> tuple[Card, ...]:
    """Return findings as cards, in their order."""
    return tuple(_card(finding, lookup) for finding in findings)


def differences(lookup: Lookup) -> tuple[Card, ...]:
    """Return where sources differ: roles, figures, speakers, wording; in each, what most origins tell first."""
    found = [finding for finding in lookup.briefing.findings if finding.kind in words.DIFFERENCES]
    return cards(sorted(found, key=lambda one: (words.DIFFERENCES.index(one.kind), -one.origins, one.id)), lookup)


def of_kind(kind: FindingKind, lookup: Lookup) -> tuple[Card, ...]:
    """Return the findings of one kind, what most origins tell first."""
    found = [finding for finding in lookup.briefing.findings if finding.kind is kind]
    return cards(sorted(found, key=lambda one: (-one.origins, one.sentence, one.id)), lookup)


def _card(finding: Finding, lookup: Lookup) -> Card:
    targets = [lookup.passage_target(one.article, one.anchor) for one in finding.evidence]
    values = _values(finding, lookup)
    named = {targets[phrase.evidence] for phrase in finding.summary if phrase.evidence is not None}
    first = {one.article: one.anchor for one in reversed(finding.evidence)}
    return Card(
        anchor=finding.id,
        kind=words.KINDS[finding.kind],
        reading=words.READINGS[finding.reading] if finding.reading else None,
        sentence=tuple(
            Piece(text=phrase.text, target=None if phrase.evidence is None else targets[phrase.evidence])
            for phrase in finding.summary
        ),
        values=values,
        quotes=tuple(value for value in values if not named),
        sources=tuple(lookup.source_link(one.article.id, first[one.article.id]) for one in lookup.in_order(first)),
        because="; ".join(finding.because) or None,
        reach=f"{words.articles(len(finding.articles))}, {words.origins(finding.origins)}",
    )


def _values(finding: Finding, lookup: Lookup) -> tuple[Value, ...]:
    printed: dict[str, list[Evidence]] = {}
    for one in sorted(finding.evidence, key=lambda one: (lookup.sources[one.article].number, one.spans)):
        printed.setdefault(one.text, []).append(one)
    wording = finding.kind is FindingKind.WORDING_DIFFERENCE
    return tuple(
        Value(
            text=compared(text, list(printed) if wording else []),
            target=lookup.passage_target(places[0].article, places[0].anchor),
            sources=tuple(lookup.source_link(one.article, one.anchor) for one in places),
            origins=words.listed(sorted({lookup.origin_labels[one.article] for one in places})),
            reach=lookup.reach(one.article for one in places),
        )
        for text, places in printed.items()
    )
