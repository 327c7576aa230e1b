"""A briefing as its editor has corrected it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from generator.errors import BrokenCorrectionsError, UnmetCorrectionError
from generator.lexicon.load import Lexicon
from generator.model.article import Folder
from generator.model.briefing import Actor, AttributedStatement, Briefing, Finding, HeldRole, Reading
from generator.model.corrections import Action, Correction, ItemKind
from generator.model.findings import Report
from generator.model.reasons import Reason
from generator.resolve.briefing import bring_together, in_order, resolve_briefing
from generator.resolve.correcting.bench import Plan
from generator.resolve.correcting.identities import identities_of
from generator.resolve.correcting.ledger import Ledger
from generator.resolve.correcting.plan import planned, target_of
from generator.resolve.correcting.resting import cause_of
from generator.resolve.correcting.selecting import Items
from generator.resolve.correcting.sources import sources_of

READ_BY_EDITOR: Final = Reason("editor", "an editor reads it so")
LATE: Final = frozenset({ItemKind.FINDING})  # what is drawn from the corrected rest
EARLY: Final = frozenset({ItemKind.ARTICLE})


def corrected_briefing(folder: Folder, reports: Sequence[Report], lexicon: Lexicon) -> Briefing:
    """Bring the reports of a folder together as its corrections say; without any, as they tell by themselves.

    Every entry is read against the briefing as it is without corrections, so that their order changes nothing: first
    those on articles, then those on actors, statements and figures, last those on findings. One that does not apply is
    left out whole and kept with the reason. BrokenCorrectionsError tells entries that contradict each other.
    """
    if not folder.corrections:
        return resolve_briefing(folder, reports, lexicon)
    ledger = Ledger()
    early, late = _about(folder, EARLY), _about(folder, LATE)
    rest = tuple(one for one in folder.corrections if one not in {*early, *late})
    sources = sources_of(early, [report.article for report in reports], ledger)
    ordered = in_order([replace(one, article=sources.named(one.article)) for one in reports], lexicon)
    base = bring_together(folder, ordered, lexicon)
    actors = identities_of(base.briefing.actors, base.parties, base.ids)
    kept = rest
    while True:
        attempt = ledger.again()
        plan = planned(kept, base.briefing, actors, ordered, attempt)
        if not any(one.id in attempt.faults for one in kept):
            break
        ledger.faults |= attempt.faults
        kept = tuple(one for one in kept if one.id not in ledger.faults)
    ledger.follow(attempt)
    settled = plan.settled(sources.own, sources.copies)
    corrected = tuple(plan.reports[report.article.id] for report in ordered)
    together = bring_together(folder, corrected, lexicon, settled).briefing
    told = _told(together, plan)
    home = {name: one.id for one in plan.actors for name in one.ids}
    findings = _findings(
        late, told, base.briefing, ledger, lambda gone: cause_of(gone, base.briefing, home, (*early, *kept), ledger)
    )
    if lines := ledger.contradictions():
        raise BrokenCorrectionsError(folder.place or folder.name, lines)
    return replace(told, findings=findings, corrections=ledger.audit(folder.corrections))


def _about(folder: Folder, kinds: frozenset[ItemKind]) -> tuple[Correction, ...]:
    return tuple(one for one in folder.corrections if one.kind in kinds)


def _told(briefing: Briefing, plan: Plan) -> Briefing:
    """Return a briefing with what an editor says and no article prints: names, roles, speakers."""
    actors = tuple(_actor(actor, plan) for actor in briefing.actors)
    names = {actor.id: actor.name for actor in actors}
    return replace(
        briefing,
        actors=actors,
        statements=tuple(_statement(one, plan, names) for one in briefing.statements),
    )


def _actor(actor: Actor, plan: Plan) -> Actor:
    added = sorted(plan.roles.get(actor.id, ()))
    roles = (*actor.roles, *(HeldRole(title=title, evidence=()) for title in added))
    return replace(actor, name=plan.names.get(actor.id, actor.name), roles=roles)


def _statement(item: AttributedStatement, plan: Plan, names: dict[str, str]) -> AttributedStatement:
    speaker = plan.speakers.get(item.id)
    if speaker is None:
        return item
    return replace(item, speaker=speaker, chain=(*item.chain, names[speaker]))


def _findings(
    entries: Sequence[Correction],
    briefing: Briefing,
    base: Briefing,
    ledger: Ledger,
    cause: Callable[[Finding], str],
) -> tuple[Finding, ...]:
    """Return the findings with the readings an editor gives them, and without those that are hidden."""
    items, before = Items(briefing, ()), Items(base, ())
    findings = dict(items.findings)
    hidden: set[str] = set()
    for entry in sorted(entries, key=lambda one: one.id):
        with ledger.unmet(entry):
            was = _meant(entry, items, before)
            if was.id not in items.findings:
                raise UnmetCorrectionError(entry.item, f"the finding is gone through {cause(was)}")
            ledger.touch(entry, ItemKind.FINDING, was.id)
            if (given := entry.given(Action.READING)) is not None:
                ledger.claim(entry, Action.READING, was.id, given)
                ledger.tell(entry, Action.READING, was.reading.value if was.reading else None)
                findings[was.id] = replace(findings[was.id], reading=Reading(given[0]), why_reading=READ_BY_EDITOR)
            if entry.given(Action.HIDE) is not None:
                ledger.tell(entry, Action.HIDE, was.sentence)
                hidden.add(was.id)
    return tuple(one for name, one in findings.items() if name not in hidden)


def _meant(entry: Correction, items: Items, before: Items) -> Finding:
    """Return the finding that an entry means, as it is without corrections; else one that only they bring about."""
    if before.findings_called(entry.item):
        return before.findings[target_of(entry, before)]
    return items.findings[target_of(entry, items)]
