"""Hand-made reports of invented events, for the tests of the comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing
from generator.model.findings import (
    ActorKind,
    Cast,
    Comparator,
    Extent,
    Figure,
    Mention,
    Report,
    Role,
    Statement,
    StatementKind,
)
from generator.model.span import Span, content_id
from generator.resolve.briefing import resolve_briefing
from generator.text.dates import find_dates
from generator.text.document import analyse

LEXICON = load_lexicon("en")


@dataclass
class Draft:
    """An article with what it says; each part is named by its printed words."""

    name: str
    text: str
    published: str | None = None
    agency: str | None = None
    publisher: str | None = None
    cast: list[Cast] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)

    def at(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def actor(self, *forms: str, kind: ActorKind = ActorKind.PERSON, role: str | None = None) -> Draft:
        spans = sorted(
            Span(*match.span()) for form in forms for match in re.finditer(rf"\b{re.escape(form)}\b", self.text)
        )
        kept = [span for span in spans if not any(other != span and other.covers(span) for other in spans)]
        roles = () if role is None else (Role(span=self.at(role), holder=kept[0]),)
        mentions = tuple(Mention(span=span, kind=kind, rule="test") for span in kept)
        self.cast.append(Cast(name=forms[0], kind=kind, mentions=mentions, roles=roles))
        return self

    def says(self, speaker: str | None, words: str, kind: StatementKind = StatementKind.INDIRECT) -> Draft:
        index = next((n for n, cast in enumerate(self.cast) if cast.name == speaker), None)
        printed = self.at(speaker) if speaker is not None and speaker in self.text else None
        self.statements.append(Statement(spans=(self.at(words),), kind=kind, rule="test", cast=index, speaker=printed))
        return self

    def counts(self, number: str, counted: str | None, event: str | None, **more: object) -> Draft:
        value = Decimal(number.replace(",", "")) if number[0].isdigit() else None
        extent = more.get("extent", Extent.TOTAL)
        comparator = more.get("comparator", Comparator.EXACTLY)
        assert isinstance(extent, Extent)
        assert isinstance(comparator, Comparator)
        figure = Figure(
            spans=(self.at(number),),
            low=value,
            high=value,
            comparator=comparator,
            rule="test",
            counted=None if counted is None else self.at(counted),
            event=event,
            event_span=self.at(str(more["happened"])) if "happened" in more else None,
            unit=str(more["unit"]) if "unit" in more else None,
            cast=next((n for n, cast in enumerate(self.cast) if cast.name == more.get("by")), None),
            extent=extent,
        )
        self.figures.append(figure)
        return self

    def report(self) -> Report:
        document = analyse(self.text, LEXICON)
        article = Article(
            id=content_id("a", self.text),
            file=f"{self.name}.txt",
            sha256="0" * 64,
            text=self.text,
            published=self.published,
            agency=self.agency,
            publisher=self.publisher,
        )
        return Report(
            article=article,
            sentences=tuple(sentence.span for sentence in document.sentences),
            cast=tuple(self.cast),
            statements=tuple(self.statements),
            figures=tuple(self.figures),
            dates=find_dates(document, self.published, LEXICON),
        )


def briefing(drafts: Sequence[Draft]) -> Briefing:
    reports = [draft.report() for draft in drafts]
    folder = Folder(name="test", title="test", articles=tuple(report.article for report in reports))
    return resolve_briefing(folder, reports, LEXICON)
