"""What changed, as lines for a terminal and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final

from generator.changes.kinds import Change, Changes, How, What
from generator.text.printable import printable

NOTHING: Final = "nothing changed"
LABEL: Final = 10
MOST_STATEMENTS: Final = 20  # of each sort that are listed; the data hold them all


def lines(name: str, found: Changes) -> Iterator[str]:
    """Yield the lines that tell what changed in one briefing; a single one where nothing did."""
    if found.is_same:
        yield printable(f"{name}: {NOTHING}")
        return
    counts = (
        f"{one.name} {one.before}" + (f" → {one.after}" if one.after != one.before else "") for one in found.totals
    )
    yield printable(f"{name}: {', '.join(counts)}")
    if not found.found:
        yield "no article, figure, difference, statement or actor changed, only what is told of them"
    for what in What:
        of_kind = found.of(what)
        if of_kind:
            yield ""
            yield what.value
            yield from _listed(of_kind)


def _listed(found: Sequence[Change]) -> Iterator[str]:
    """Yield a line a change; of statements the first of each sort, and how many more there are."""
    told: Counter[How] = Counter()
    for change in found:
        told[change.how] += 1
        if change.what is not What.STATEMENT or told[change.how] <= MOST_STATEMENTS:
            yield _line(change)
    if What.STATEMENT in {one.what for one in found}:
        rest = [f"{count - MOST_STATEMENTS} more {how.value}" for how, count in told.items() if count > MOST_STATEMENTS]
        yield from ([f"  {'…':<{LABEL}}{', '.join(rest)}"] if rest else [])


def _line(change: Change) -> str:
    return f"  {change.how.value:<{LABEL}}{printable(change.text)}"


def as_data(found: Changes) -> dict[str, Any]:
    """Return what changed as plain values, by what it is and how it changed."""
    return {
        "title": found.title,
        "same": found.is_same,
        "totals": {one.name: [one.before, one.after] for one in found.totals},
        **{
            what.value: {how.value: [_row(one) for one in found.of(what) if one.how is how] for how in How}
            for what in What
        },
    }


def _row(change: Change) -> dict[str, Any]:
    places = [{"article": one.article, "anchor": one.anchor} for one in change.line if one.article is not None]
    return {"id": change.id, "text": change.text, "before": change.before, "after": change.after, "places": places}
