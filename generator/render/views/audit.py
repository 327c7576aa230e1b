"""The audit page: every correction as written, what it changed, or why it does not apply (any more)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from generator.model.corrections import Action, Audited, Change, ItemKind, Touched
from generator.model.span import Span, printed
from generator.render.escape import Markdown
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.edits import as_given
from generator.render.views.lookup import Link, Lookup, excerpt

LONGEST: Final = 160  # characters of an item's words
ITEMS: Final = {
    ItemKind.ACTOR: "Actor",
    ItemKind.STATEMENT: "Statement",
    ItemKind.FIGURE: "Figure",
    ItemKind.FINDING: "Finding",
    ItemKind.ARTICLE: "Article",
}
LABELS: Final = {
    Action.SAME_AS: "is the same as",
    Action.SPLIT: "is somebody else where the name is",
    Action.NAME: "is called",
    Action.ROLE: "has the role",
    Action.NOT_ROLE: "has not the role",
    Action.SPEAKER: "is said by",
    Action.VALUE: "has the value",
    Action.BOUND: "is",
    Action.COUNTED: "counts",
    Action.EVENT: "is of the event",
    Action.READING: "is read as",
    Action.OUTLET: "was published by",
    Action.ONE_ORIGIN: "has one origin with",
    Action.OWN_ORIGIN: "is a text of its own",
    Action.HIDE: "is hidden",
    Action.NOTE: "has a note",
}
HIDDEN: Final = "not shown in this briefing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One thing that is put right: the words between item and what is given, and how it was read before."""

    label: str
    given: str | None
    was: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An item that was changed; `target` is None where it is not shown any more."""

    text: str
    target: Markdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One entry of corrections.yml."""

    anchor: str
    line: int
    kind: str
    item: str
    within: str | None
    changes: tuple[ChangeRow, ...]
    by: str | None
    why: str | None
    places: tuple[Place, ...]
    places_label: str
    fault: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage:
    """All that the audit page shows."""

    front: dict[str, FrontValue]
    summary: Link
    reach: str
    rows: tuple[AuditRow, ...]


def audit_page(lookup: Lookup) -> AuditPage:
    """Return the view of the audit page."""
    found = lookup.briefing.corrections
    return AuditPage(
        front={
            "title": f"Corrections: {lookup.briefing.title}",
            "description": f"What an editor has put right in {lookup.briefing.title}",
            "hide": ["navigation"],
        },
        summary=Link(text=lookup.briefing.title, target=lookup.summary_target()),
        reach=reach(lookup),
        rows=tuple(_row(one, lookup) for one in found),
    )


def reach(lookup: Lookup) -> str:
    """Return how many corrections there are: "3 corrections, 1 of which does not apply"."""
    found = lookup.briefing.corrections
    unmet = sum(not one.applies for one in found)
    told = words.counted(len(found), "correction", "corrections")
    return f"{told}, {unmet} of which {'does' if unmet == 1 else 'do'} not apply" if unmet else told


def _row(one: Audited, lookup: Lookup) -> AuditRow:
    entry = one.correction
    was = one.was or (None,) * len(entry.changes)
    return AuditRow(
        anchor=entry.id,
        line=entry.line,
        kind=ITEMS[entry.kind],
        item=excerpt(entry.item, LONGEST),
        within=words.listed(list(entry.within)) or None,
        changes=tuple(_change(change, before) for change, before in zip(entry.changes, was, strict=True)),
        by=entry.by,
        why=entry.why,
        places=tuple(_place(touched, one, lookup) for touched in one.touched),
        places_label="Stands at" if _is_note(one) else "Changed",
        fault=None if one.fault is None else one.fault if one.fault.endswith("?") else f"{one.fault}.",
    )


def _is_note(one: Audited) -> bool:
    return all(change.action is Action.NOTE for change in one.correction.changes)


def _change(change: Change, was: str | None) -> ChangeRow:
    if change.action is Action.OUTLET and was is None:
        was = words.NOT_NAMED
    return ChangeRow(
        label=LABELS[change.action],
        given=as_given(change) or None,
        was=None if was is None else excerpt(was, LONGEST),
    )


def _place(touched: Touched, one: Audited, lookup: Lookup) -> Place:
    found = _SHOWN[touched.kind](touched.id, lookup)
    if found is not None:
        return found
    told = next((was for was in one.was if was is not None), touched.id)
    return Place(text=f"{excerpt(told, LONGEST)} ({HIDDEN})", target=None)


def _actor(name: str, lookup: Lookup) -> Place | None:
    if name not in lookup.actors:
        return None
    link = lookup.actor_link(name)
    return Place(text=link.text, target=link.target)


def _article(name: str, lookup: Lookup) -> Place:
    return Place(text=lookup.title_of(lookup.sources[name].article), target=lookup.passage_target(name, None))


def _finding(name: str, lookup: Lookup) -> Place | None:
    found = next((one for one in lookup.briefing.findings if one.id == name), None)
    if found is None:
        return None
    return Place(text=excerpt(found.sentence, LONGEST), target=lookup.summary_target(name))


def _statement(name: str, lookup: Lookup) -> Place | None:
    found = next((one for one in lookup.briefing.statements if one.id == name), None)
    return None if found is None else _passage(found.article, name, found.statement.spans, lookup)


def _figure(name: str, lookup: Lookup) -> Place | None:
    found = next((one for one in lookup.briefing.figures if one.id == name), None)
    return None if found is None else _passage(found.article, name, found.figure.spans, lookup)


def _passage(article: str, name: str, spans: tuple[Span, ...], lookup: Lookup) -> Place:
    shown = printed(lookup.sources[article].article.text, spans)
    return Place(text=excerpt(shown, LONGEST), target=lookup.passage_target(article, name))


_SHOWN: Final[Mapping[ItemKind, Callable[[str, Lookup], Place | None]]] = {
    ItemKind.ACTOR: _actor,
    ItemKind.ARTICLE: _article,
    ItemKind.FINDING: _finding,
    ItemKind.STATEMENT: _statement,
    ItemKind.FIGURE: _figure,
}
