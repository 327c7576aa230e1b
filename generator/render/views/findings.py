"""Findings as cards: one sentence, the values side by side, and the printed words that show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.briefing import Evidence, Finding, FindingKind, Reading
from generator.model.corrections import ItemKind
from generator.model.reasons import in_words
from generator.render.escape import Markdown
from generator.render.quotation import joined
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of, figures_in, resting_on
from generator.render.views.lookup import Lookup, Source, Tag
from generator.render.views.statements import compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a sentence of ours; what repeats printed words leads to them."""

    text: str
    target: Markdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Printed words that lead to their place."""

    text: Markdown
    target: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What one side says: the printed words, and all who print the very same."""

    quotes: tuple[Quote, ...]
    sources: tuple[Tag, ...]
    origins: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding. `kind` says what it is about, `reading` why the sources differ, `because` why we think so.

    `why_reading` and `why_sure` tell why it is read so, and why it is as sure as `sure` says.
    `quotes` are the printed words that the sentence does not lead to itself; `sources` are those of all values.
    """

    anchor: str
    kind: str
    reading: str | None
    sentence: tuple[Piece, ...]
    values: tuple[Value, ...]
    quotes: tuple[Quote, ...]
    sources: tuple[Tag, ...]
    because: str | None
    why_reading: str | None
    sure: str
    why_sure: str | None
    reach: str
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Findings that are believed for the same reason, and as surely."""

    because: str | None
    sure: str
    why_sure: str | None
    cards: tuple[Card, ...]


def listings(found: Iterable[Card]) -> tuple[Listing, ...]:
    """Return cards by their reason, so that it stands once."""
    reasons: dict[tuple[str | None, str, str | None], list[Card]] = {}
    for card in found:
        reasons.setdefault((card.because, card.sure.lower(), card.why_sure), []).append(card)
    return tuple(
        Listing(because=because and because[0].upper() + because[1:], sure=sure, why_sure=why_sure, cards=tuple(same))
        for (because, sure, why_sure), same in reasons.items()
    )


def cards(findings: Iterable[Finding], lookup: Lookup) -> tuple[Card, ...]:
    """Return findings as cards, in their order."""
    return tuple(_card(finding, lookup) for finding in findings)


def differences(lookup: Lookup) -> tuple[Card, ...]:
    """Return where sources differ, the sharpest first: conflicts, then by kind; in each, what most origins tell."""
    found = [finding for finding in lookup.briefing.findings if finding.kind in words.DIFFERENCES]
    return cards(sorted(found, key=_sharpness), lookup)


def _sharpness(finding: Finding) -> tuple[bool, int, int, str]:
    conflict = finding.reading is Reading.CONFLICT
    return not conflict, words.DIFFERENCES.index(finding.kind), -finding.origins, finding.id


def of_kind(kind: FindingKind, lookup: Lookup) -> tuple[Card, ...]:
    """Return the findings of one kind, what most origins tell first."""
    found = [finding for finding in lookup.briefing.findings if finding.kind is kind]
    return cards(sorted(found, key=lambda one: (-one.origins, one.sentence, one.id)), lookup)


def _card(finding: Finding, lookup: Lookup) -> Card:
    targets = [lookup.passage_target(one.article, one.anchor) for one in finding.evidence]
    first = {one.article: one.anchor for one in reversed(finding.evidence)}
    return Card(
        anchor=finding.id,
        kind=words.KINDS[finding.kind],
        reading=words.READINGS[finding.reading] if finding.reading else None,
        sentence=tuple(
            Piece(text=phrase.text, target=None if phrase.evidence is None else targets[phrase.evidence])
            for phrase in finding.summary
        ),
        values=_values(finding, lookup),
        quotes=tuple(_quote(one, [], lookup) for one in _untold(finding)),
        sources=tuple(lookup.tag(one.article.id, first[one.article.id]) for one in lookup.in_order(first)),
        because="; ".join(in_words(finding.because)) or None,
        why_reading=finding.why_reading.text if finding.why_reading else None,
        sure=words.SURENESS[finding.sure],
        why_sure=finding.why_sure.text if finding.why_sure else None,
        reach=f"{words.articles(len(finding.articles))}, {words.origins(finding.origins)}",
        edits=edits_of(lookup, (ItemKind.FINDING, finding.id), *_rests_on(finding, lookup)),
    )


def _rests_on(finding: Finding, lookup: Lookup) -> Iterator[tuple[ItemKind, str]]:
    """Yield the items that a finding rests on, as far as they may be corrected."""
    yield from resting_on(finding.evidence, lookup)
    if finding.kind in words.ABOUT_FIGURES:
        yield from figures_in(finding.evidence, lookup)


def _untold(finding: Finding) -> list[Evidence]:
    """Return the evidence whose words the sentence does not say itself; of equal words the first.

    What a lone article has is always shown: "cites the ferry's owner" does not tell for what. A spelling tells it all.
    """
    if finding.kind is FindingKind.NAME_VARIANT:
        return []
    led_to = {finding.evidence[phrase.evidence].anchor for phrase in finding.summary if phrase.evidence is not None}
    alone = finding.kind is FindingKind.SINGLE_SOURCE
    shown = {one.text.casefold(): one for one in reversed(finding.evidence) if alone or one.anchor not in led_to}
    return [one for text, one in reversed(shown.items()) if text not in finding.sentence.casefold()]


def _values(finding: Finding, lookup: Lookup) -> tuple[Value, ...]:
    """Return one value for all articles that print the same words, in the order of the articles."""
    sides: dict[tuple[str, ...], list[Source]] = {}
    shown = {
        source.article.id: _outermost([one for one in finding.evidence if one.article == source.article.id])
        for source in lookup.in_order(finding.articles)
    }
    for article, evidence in shown.items():
        sides.setdefault(tuple(dict.fromkeys(one.text for one in evidence)), []).append(lookup.sources[article])
    wording = finding.kind is FindingKind.WORDING_DIFFERENCE
    variants = [one.text for one in finding.evidence] if wording else []
    return tuple(
        Value(
            quotes=tuple(_quote(one, variants, lookup) for one in shown[sources[0].article.id]),
            sources=lookup.tags((source.article.id, shown[source.article.id][0].anchor) for source in sources),
            origins=words.listed(list(dict.fromkeys(source.origin for source in sources))),
        )
        for sources in sides.values()
    )


def _outermost(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence of one article in its order, without what stands inside other evidence."""
    found: list[Evidence] = []
    for one in sorted(evidence, key=lambda one: (one.spans[0].start, -one.spans[0].end)):
        if not found or not found[-1].spans[0].covers(one.spans[0]):
            found.append(one)
    return found


def _quote(one: Evidence, variants: Sequence[str], lookup: Lookup) -> Quote:
    shown = joined(lookup.sources[one.article].article.text, one.spans)
    return Quote(text=compared(shown, variants), target=lookup.passage_target(one.article, one.anchor))
