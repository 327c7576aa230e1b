"""Two exports into what changed between them, in an order that depends on their content alone."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from generator.changes.actors import actor_changes
from generator.changes.articles import article_changes
from generator.changes.differences import finding_changes
from generator.changes.export import Export
from generator.changes.kinds import Change, Changes, How, Total, What
from generator.changes.measures import measure_changes
from generator.changes.statements import statement_changes

BY_EDITOR: Final = "(an editor's correction)"
ORDER = {one: number for number, one in enumerate((*What, *How))}


def changes(old: Export, new: Export) -> Changes:
    """Return all that changed from one export to another."""
    found = (
        *article_changes(old, new),
        *measure_changes(old, new),
        *finding_changes(old, new),
        *statement_changes(old, new),
        *actor_changes(old, new),
    )
    edited = {item for item, _ in new.corrected - old.corrected}
    told = (_signed(one, edited) for one in found)
    return Changes(title=new.title, totals=_totals(old, new), found=tuple(sorted(told, key=_place)), is_same=old == new)


def _signed(change: Change, edited: AbstractSet[str]) -> Change:
    """Return a change, marked where an editor has put right what it was told from: no article reports anything else."""
    if edited.isdisjoint(change.rests):
        return change
    return replace(change, aside=BY_EDITOR if change.aside is None else f"{change.aside} {BY_EDITOR}")


def _place(change: Change) -> tuple[int, int, int, str, str]:
    return ORDER[change.what], ORDER[change.how], change.rank, change.text, change.id


def _totals(old: Export, new: Export) -> tuple[Total, ...]:
    return (
        Total("articles", len(old.articles), len(new.articles)),
        Total("actors", len(old.actors), len(new.actors)),
        Total("statements", len(old.statements), len(new.statements)),
        Total("figures", len(old.figures), len(new.figures)),
        Total("findings", len(old.findings), len(new.findings)),
    )


def paired(old: Mapping[str, Export], new: Mapping[str, Export]) -> dict[str, Export]:
    """Return the earlier export of each later one, by the later one's name: of one name, else of one title.

    Where each side holds one alone, they are a pair, whatever they are called.
    """
    if len(old) == 1 and len(new) == 1:
        return dict(zip(new, old.values(), strict=True))
    found = {name: old[name] for name in new if name in old}
    by_title = {export.title: export for name, export in sorted(old.items()) if name not in found}
    found |= {name: by_title[one.title] for name, one in new.items() if name not in found and one.title in by_title}
    return {name: found[name] for name in new if name in found}
