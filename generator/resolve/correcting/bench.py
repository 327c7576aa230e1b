"""One entry after the other worked into the reports: what is said of an item takes the place of what was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.errors import UnmetCorrectionError
from generator.model.corrections import NOBODY, Action, Change, Correction, ItemKind
from generator.model.findings import Report
from generator.model.span import printed
from generator.resolve.anchors import Key, content_ids
from generator.resolve.correcting.edits import (
    corrected_figure,
    has_role,
    told_of,
    with_figure,
    with_role,
    with_speaker,
    without_role,
)
from generator.resolve.correcting.identities import Identity, parties_of
from generator.resolve.correcting.ledger import Ledger
from generator.resolve.correcting.selecting import Items
from generator.resolve.settled import Settled
from generator.text.folding import folded

OF_FIGURES: Final = (Action.VALUE, Action.BOUND, Action.COUNTED, Action.EVENT)


@dataclass(slots=True)
class Plan:
    """The reports as corrected, the actors as settled, and what is said of them that no article prints.

    `speakers` are those whom the article of their statement does not name, by statement; `roles` those that no article
    prints, by actor.
    """

    reports: dict[str, Report]
    actors: tuple[Identity, ...]
    names: dict[str, str] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=dict)
    speakers: dict[str, str] = field(default_factory=dict)
    hidden: dict[str, int] = field(default_factory=dict)  # ids, and the line that hides them

    def settled(self, own: frozenset[str], copies: tuple[frozenset[str], ...]) -> Settled:
        """Return what is not to be inferred."""
        parties, ids = parties_of(self.actors)
        return Settled(
            parties=parties,
            ids=ids,
            names=self.names,
            speakers=self.speakers,
            hidden=frozenset(self.hidden),
            own=own,
            copies=copies,
        )


@dataclass(slots=True)
class Bench:
    """A plan in the making, with all that is needed to work an entry into it.

    `places` lead from ids to the reports; `uncorrected` are these as they were read, whatever was worked in already.
    """

    plan: Plan
    items: Items
    places: Mapping[str, Key]
    uncorrected: Mapping[str, Report]
    ledger: Ledger

    def hide(self, entry: Correction, target: str) -> None:
        """Hide the item of an entry that asks for it."""
        if entry.given(Action.HIDE) is not None:
            self.plan.hidden[target] = min(entry.line, self.plan.hidden.get(target, entry.line))
            self.ledger.tell(entry, Action.HIDE, self._words(entry.kind, target))

    def edit(self, entry: Correction, target: str) -> None:
        """Apply the other changes of an entry to its item; UnmetCorrectionError where that cannot be."""
        line = self.plan.hidden.get(target)
        if line is not None and not {change.action for change in entry.changes} <= {Action.HIDE, Action.NOTE}:
            raise UnmetCorrectionError(entry.item, f"hidden by the entry on line {line}")
        self.ledger.touch(entry, entry.kind, target)
        for change in entry.changes:
            self._apply(entry, change, target)

    def _apply(self, entry: Correction, change: Change, target: str) -> None:
        if change.action in OF_FIGURES:
            self.ledger.claim(entry, change.action, target, change.given)
            self._figure(entry, change, target)
        elif change.action is Action.SPEAKER:
            self.ledger.claim(entry, change.action, target, change.given)
            self._speaker(entry, change.given[0], target)
        elif change.action is Action.ROLE or change.action is Action.NOT_ROLE:
            for article in sorted(self.items.articles(entry.within)):
                role = f"{target} {article} {folded(change.given[0])}"
                self.ledger.claim(entry, Action.ROLE, role, (change.action.value,))
            self._role(entry, change, target)

    def _words(self, kind: ItemKind, target: str) -> str:
        """Return the printed words of an item, or the name of an actor."""
        if kind is ItemKind.ACTOR:
            return self.items.identities[target].title
        item = self.items.statements.get(target)
        article, spans = (
            (item.article, item.statement.spans)
            if item is not None
            else (self.items.figures[target].article, self.items.figures[target].figure.spans)
        )
        return printed(self.items.texts[article].text, spans)

    def _figure(self, entry: Correction, change: Change, target: str) -> None:
        article, number = self.places[target]
        report = self.plan.reports[article]
        figure = report.figures[number]
        before = self.uncorrected[article].figures[number]
        self.ledger.tell(entry, change.action, told_of(before, report.article, change.action))
        made = corrected_figure(figure, report.article, change.action, change.given)
        self.plan.reports[article] = with_figure(report, number, made)

    def _speaker(self, entry: Correction, called: str, target: str) -> None:
        article, number = self.places[target]
        report = self.plan.reports[article]
        self.ledger.tell(entry, Action.SPEAKER, self._who(target))
        if called == NOBODY:
            self.plan.reports[article] = with_speaker(report, number, None)
            return
        actor = self.items.identities[self._speaking(called)]
        if actor.id in self.plan.hidden:
            raise UnmetCorrectionError(called, f"hidden by the entry on line {self.plan.hidden[actor.id]}")
        here = [cast for place, cast in actor.casts if place == article]
        self.plan.reports[article] = with_speaker(report, number, here[0] if here else None)
        if not here:
            self.plan.speakers[target] = actor.id

    def _speaking(self, called: str) -> str:
        """Return the id of an actor who is to be a speaker; only actors can be, no words such as "an official"."""
        try:
            return self.items.actor(called)
        except UnmetCorrectionError as error:
            hint = f"to name nobody, write {Action.SPEAKER.value}: {NOBODY}"
            raise UnmetCorrectionError(called, f"{error.reason.rstrip('?')}; {hint}") from error

    def _who(self, statement: str) -> str | None:
        """Return who was taken to make a statement: an actor's name, or the printed words."""
        item = self.items.statements[statement]
        if item.speaker is not None:
            return next(one.title for one in self.items.actors if item.speaker in one.ids)
        speaker = item.statement.speaker
        return None if speaker is None else speaker.of(self.items.texts[item.article].text)

    def _role(self, entry: Correction, change: Change, target: str) -> None:
        title, casts = change.given[0], self._casts(target)
        if change.action is Action.NOT_ROLE:
            meant = self.items.articles(entry.within)
            self._drop_role(title, {article: casts[article] for article in casts if article in meant})
        elif not entry.within:
            self.plan.roles.setdefault(target, set()).add(title)
        else:
            for article in sorted(self.items.articles(entry.within)):
                self.plan.reports[article] = with_role(self.plan.reports[article], casts.get(article, []), title)

    def _drop_role(self, title: str, casts: Mapping[str, Sequence[int]]) -> None:
        if not any(has_role(self.uncorrected[article], numbers, title) for article, numbers in casts.items()):
            raise UnmetCorrectionError(title, "no article prints this role of the actor, or none of those named")
        for article, numbers in casts.items():
            self.plan.reports[article] = without_role(self.plan.reports[article], numbers, title)

    def _casts(self, actor: str) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for article, number in self.items.identities[actor].casts:
            found.setdefault(article, []).append(number)
        return found


def places_of(reports: Sequence[Report]) -> dict[str, Key]:
    """Return where each statement and figure stands in the reports, by id."""
    found: dict[str, Key] = {}
    for report in reports:
        for prefix, spans in (
            ("s", [one.spans for one in report.statements]),
            ("f", [one.spans for one in report.figures]),
        ):
            for number, name in enumerate(content_ids(prefix, report.article, spans)):
                found[name] = (report.article.id, number)
    return found
