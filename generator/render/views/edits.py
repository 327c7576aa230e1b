"""What an editor has put right, told where it stands: a short mark that leads to the audit page, and notes in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.model.briefing import Evidence
from generator.model.corrections import Action, Audited, Change, ItemKind, Touched
from generator.render.escape import Markdown, link
from generator.render.views.lookup import Lookup, excerpt

BY: Final = "by an editor"
MARKS: Final = {
    Action.SAME_AS: f"joined {BY}",
    Action.SPLIT: f"told apart {BY}",
    Action.NAME: f"named {BY}",
    Action.ROLE: f"role added {BY}",
    Action.NOT_ROLE: f"role taken out {BY}",
    Action.SPEAKER: f"speaker set {BY}",
    Action.VALUE: f"value set {BY}",
    Action.BOUND: f"bound set {BY}",
    Action.COUNTED: f"what is counted set {BY}",
    Action.EVENT: f"event set {BY}",
    Action.READING: f"reading set {BY}",
    Action.OUTLET: f"outlet named {BY}",
    Action.ONE_ORIGIN: f"origin set {BY}",
    Action.OWN_ORIGIN: f"origin set {BY}",
    Action.HIDE: f"hidden {BY}",
}
# Marks that say what is set; who speaks, the readings and the origins are told where the mark stands.
TELLING: Final = frozenset(
    {
        Action.NAME, Action.ROLE, Action.NOT_ROLE, Action.VALUE, Action.BOUND, Action.COUNTED, Action.EVENT,
        Action.OUTLET,
    }
)  # fmt: skip
OF_ORIGINS: Final = frozenset({Action.ONE_ORIGIN, Action.OWN_ORIGIN})
SHARED: Final = OF_ORIGINS | {Action.SAME_AS, Action.SPLIT}  # what is said of every item that an entry touches
LONGEST: Final = 60  # characters of what is set
RANGE: Final = "–"
EDITOR: Final = Markdown("editor")  # the word of the small links


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A few words on what an editor has set here, leading to the audit page."""

    text: str
    target: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An editor's own words, and who signs them."""

    text: str
    by: str | None
    target: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """All that an editor has put right of one item, or says of it."""

    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()


def audit_target(lookup: Lookup, entry: str | None = None) -> Markdown:
    """Return the link target of the audit page, at an entry where one is named."""
    return Markdown(f"{lookup.base}corrections.md" + (f"#{entry}" if entry else ""))


def edits_of(lookup: Lookup, *places: tuple[ItemKind, str]) -> Edits:
    """Return what is corrected of some items, and noted on the first of them."""
    if not lookup.briefing.corrections or not places:
        return Edits()
    items = [Touched(kind, name) for kind, name in places]
    found = {one.correction.id: one for item in items for one in lookup.corrections_of.get(item, ())}
    own = (one for one in lookup.corrections_of.get(items[0], ()) if one.about in {None, items[0]})
    marks = (
        mark
        for one in found.values()
        for change in one.correction.changes
        if change.action in SHARED or one.about is None or one.about in items
        for mark in _marks(change, one, lookup)
    )
    return Edits(
        marks=tuple(dict.fromkeys(marks)),
        notes=tuple(note for one in own for note in _notes(one, lookup)),
    )


def edits_of_origin(lookup: Lookup, articles: Iterable[str]) -> Edits:
    """Return what an editor has said of where some articles come from; all else stands beside each article."""
    items = [Touched(ItemKind.ARTICLE, article) for article in articles]
    marks = (
        mark
        for item in items
        for one in lookup.corrections_of.get(item, ())
        for change in one.correction.changes
        if change.action in OF_ORIGINS
        for mark in _marks(change, one, lookup)
    )
    return Edits(marks=tuple(dict.fromkeys(marks)))


def resting_on(evidence: Iterable[Evidence], lookup: Lookup) -> Iterator[tuple[ItemKind, str]]:
    """Yield the corrected statements and actors whose printed words an evidence is."""
    for one in evidence if lookup.briefing.corrections else ():
        yield ItemKind.STATEMENT, one.anchor
        if (actor := lookup.bearers.get(one.anchor)) is not None:
            yield ItemKind.ACTOR, actor


def figures_in(evidence: Iterable[Evidence], lookup: Lookup) -> Iterator[tuple[ItemKind, str]]:
    """Yield the corrected figures that stand in the printed words of an evidence."""
    for one in evidence if lookup.briefing.corrections else ():
        for item in lookup.figures_in.get(one.article, ()):
            if any(span.covers(item.figure.spans[0]) for span in one.spans):
                yield ItemKind.FIGURE, item.id


def as_hover(edits: Edits) -> str:
    """Return marks and notes as the end of a hover text: "; value set by an editor: 21"."""
    return "".join(f"; {one}" for _, one in _told(edits))


def behind(edits: Edits) -> Markdown | None:
    """Return a small link to each entry that an editor has written on what stands before it; None for none."""
    by_entry: dict[Markdown, list[str]] = {}
    for target, said in _told(edits):
        by_entry.setdefault(target, []).append(said)
    links = [link(EDITOR, target, "; ".join(said)) for target, said in by_entry.items()]
    return Markdown("".join(f'<span class="b-edit">{one}</span>' for one in links)) or None


def _told(edits: Edits) -> list[tuple[Markdown, str]]:
    marks = [(one.target, one.text) for one in edits.marks]
    return marks + [(one.target, f"editor’s note: {one.text}") for one in edits.notes]


def as_given(change: Change) -> str:
    """Return what an entry gives, as text: a range with its dash, several names in a row."""
    return (RANGE if change.action is Action.VALUE else ", ").join(change.given)


def _marks(change: Change, one: Audited, lookup: Lookup) -> Iterator[Mark]:
    if change.action is not Action.NOTE:
        said = f": {excerpt(as_given(change), LONGEST)}" if change.action in TELLING else ""
        yield Mark(text=MARKS[change.action] + said, target=audit_target(lookup, one.correction.id))


def _notes(one: Audited, lookup: Lookup) -> Iterable[Note]:
    given = one.correction.given(Action.NOTE)
    if given is not None:
        yield Note(text=given[0], by=one.correction.by, target=audit_target(lookup, one.correction.id))
