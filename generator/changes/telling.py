"""What changed, as lines for a terminal and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from generator.changes.kinds import Change, Changes, How, What
from generator.text.printable import printable

NOTHING: Final = "nothing changed"
LABEL: Final = 10


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
        yield "no article, figure, difference or actor changed, only what is told of them"
    for what in What:
        of_kind = found.of(what)
        if of_kind:
            yield ""
            yield what.value
            yield from map(_line, of_kind)


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
