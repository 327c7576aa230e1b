"""What an editor has put right, as a side of the item it is about and as an item of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.explain.sheet import Entry, Line, Sheet, entry, sheet
from generator.explain.view import View
from generator.model.corrections import Action, Audited, ItemKind, Touched

FILE: Final = "corrections.yml"
NOT_SAID: Final = "not said"


def corrected(kind: ItemKind, item: str, view: View) -> Entry:
    """Return the corrections that touched an item: what was set, what it was before, by whom and why."""
    found = view.corrections_of.get(Touched(kind, item), [])
    return entry("corrected", (line for one in found for line in (_place(one), *_changes(one), *_signed(one))))


def corrections_that_set(action: Action, item: Touched, view: View) -> list[Audited]:
    """Return the corrections that were followed and set one side of an item: its name, its value."""
    found = view.corrections_of.get(item, [])
    return [one for one in found if one.applies and one.correction.given(action) is not None]


def read_as(figure: str, view: View) -> Iterator[Line]:
    """Yield how a figure is read where an editor set its value: "read as 12, the editor's value (c-4f1)"."""
    for one in corrections_that_set(Action.VALUE, Touched(ItemKind.FIGURE, figure), view):
        value = " to ".join(one.correction.given(Action.VALUE) or ())
        yield Line(f"read as {value}, the editor's value ({one.correction.id})", depth=1)


def _place(one: Audited) -> Line:
    return Line(f"{one.correction.id}  {FILE}, line {one.correction.line}")


def _changes(one: Audited) -> Iterator[Line]:
    """Yield what is set, each with what it was where that can be told: "value: 12; was: 21"."""
    before = (*one.was, *(None for _ in one.correction.changes[len(one.was) :]))
    for change, was in zip(one.correction.changes, before, strict=False):
        told = f"{change.action.value}: {', '.join(change.given)}" if change.given else change.action.value
        yield Line(told if was is None else f"{told}; was: {was}", depth=1)


def _signed(one: Audited) -> Iterator[Line]:
    if one.correction.by is not None:
        yield Line(f"by {one.correction.by}", depth=1)
    if one.correction.why is not None:
        yield Line(f"why: {one.correction.why}", depth=1)


def correction_sheet(one: Audited, view: View) -> Sheet:
    """Explain an entry of corrections.yml: what it asks for, and what it touched or why it does not apply."""
    correction = one.correction
    return sheet(
        correction.id,
        "correction",
        (
            entry("written in", [f"{FILE}, line {correction.line}"]),
            entry("about", [f"{correction.kind.value}: {correction.item}", *correction.within]),
            entry("sets", _changes(one)),
            entry("by", [correction.by or NOT_SAID]),
            entry("why", [correction.why or NOT_SAID]),
            entry("touched", (f"{touched.kind.value} {touched.id}" for touched in one.touched)),
            entry("fault", [one.fault]),
            entry("page", [f"{view.briefing.name}/corrections/#{correction.id}"]),
        ),
    )
