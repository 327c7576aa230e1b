"""A briefing as an explanation looks things up in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from generator.model.article import Article
from generator.model.briefing import (
    Actor,
    ActorMention,
    AttributedFigure,
    AttributedStatement,
    Briefing,
    Evidence,
    Finding,
    Group,
    Origin,
)
from generator.model.corrections import Audited, Touched
from generator.model.span import Span


class View:
    """One briefing and what stands where in it."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing

    @cached_property
    def articles(self) -> dict[str, Article]:
        """Return the articles by id."""
        return {one.id: one for one in self.briefing.articles}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Return the actors by id."""
        return {one.id: one for one in self.briefing.actors}

    @cached_property
    def statements(self) -> dict[str, AttributedStatement]:
        """Return the statements by id."""
        return {one.id: one for one in self.briefing.statements}

    @cached_property
    def figures(self) -> dict[str, AttributedFigure]:
        """Return the figures by id."""
        return {one.id: one for one in self.briefing.figures}

    @cached_property
    def mentions(self) -> dict[str, tuple[Actor, ActorMention]]:
        """Return the printed names by id, each with whose it is."""
        return {one.anchor: (actor, one) for actor in self.briefing.actors for one in actor.mentions}

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Return the findings by id."""
        return {one.id: one for one in self.briefing.findings}

    @cached_property
    def origins(self) -> dict[str, Origin]:
        """Return the origins by id."""
        return {one.id: one for one in self.briefing.origins}

    @cached_property
    def origin_of(self) -> dict[str, Origin]:
        """Return the origin of each article."""
        return {article: one for one in self.briefing.origins for article in one.articles}

    @cached_property
    def groups(self) -> dict[str, Group]:
        """Return the groups of statements and figures by id."""
        return {one.id: one for one in self.briefing.groups}

    @cached_property
    def corrections_of(self) -> dict[Touched, list[Audited]]:
        """Return what an editor has put right of each item."""
        found: dict[Touched, list[Audited]] = defaultdict(list)
        for one in self.briefing.corrections:
            for touched in one.touched:
                found[touched].append(one)
        return dict(found)

    @cached_property
    def places(self) -> dict[str, tuple[Evidence, tuple[str, ...]]]:
        """Return the passages that findings, roles, dates and tolls rest on, by id, each with what rests on it."""
        found: dict[str, Evidence] = {}
        rests: dict[str, dict[str, None]] = defaultdict(dict)
        for evidence, told in self._passages():
            found.setdefault(evidence.anchor, evidence)
            rests[evidence.anchor][told] = None
        return {anchor: (evidence, tuple(rests[anchor])) for anchor, evidence in found.items()}

    def _passages(self) -> Iterator[tuple[Evidence, str]]:
        for finding in self.briefing.findings:
            for evidence in finding.evidence:
                yield evidence, f"{finding.id}  {finding.sentence}"
        for actor in self.briefing.actors:
            for role in actor.roles:
                for evidence in role.evidence:
                    yield evidence, f"{actor.id}  role of {actor.name}"
        for event in self.briefing.events:
            yield (
                Evidence(article=event.article, spans=(event.span,), text=event.text, anchor=event.anchor),
                f"dated {event.date}",
            )
        for toll in self.briefing.tolls:
            for told in toll.articles:
                for evidence in told.evidence:
                    yield evidence, f"toll of {toll.event}: {told.value} here, best-supported {toll.best}"

    def findings_at(self, article: str, spans: tuple[Span, ...]) -> list[Finding]:
        """Return the findings whose evidence stands at one of the spans."""
        return [
            finding
            for finding in self.briefing.findings
            if any(
                one.article == article and one_span.overlaps(span)
                for one in finding.evidence
                for one_span in one.spans
                for span in spans
            )
        ]
