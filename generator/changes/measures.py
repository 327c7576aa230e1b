"""New measures, and those whose values moved: killed 12, now 12 and 18."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.changes.export import Export, ToldFigure
from generator.changes.kinds import Change, How, Piece, What
from generator.changes.measure import Kind, Told, kind_of, taken_up

MOST = 12  # values of one measure that are listed


def measure_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield what is counted for the first time, in other numbers, or no longer."""
    before, after = _measures(old), _measures(new)
    same = taken_up(before, after)
    for name, told in after.items():
        if name not in same:
            if told.stands_alone:
                yield _change(How.NEW, told, None)
        elif list((was := _joined(same[name])).values) != list(told.values):
            yield _change(How.CHANGED, told, was)
    kept = {one.id for earlier in same.values() for one in earlier}
    for name, told in before.items():
        if name not in kept and told.stands_alone:
            line = (Piece(text=f"{told.name}: "), *_numbers(told))
            yield Change(
                what=What.FIGURE, how=How.GONE, id=told.id, line=line, before=_text(_numbers(told)), rests=told.rests
            )


def _measures(export: Export) -> dict[str, Told]:
    """Return the measures of several articles, what single ones count that something befell, and every other figure."""
    found: dict[str, list[ToldFigure]] = defaultdict(list)
    single: dict[Kind, str] = {}
    for figure in export.figures:
        if figure.group is not None:
            found[figure.group].append(figure)
        elif figure.event is not None:
            found[single.setdefault(kind_of(figure), figure.id)].append(figure)
        else:
            found[figure.id].append(figure)
    files = {one.id: one.file for one in export.articles}
    return {name: Told(name, tuple(figures), files) for name, figures in sorted(found.items())}


def _joined(earlier: Sequence[Told]) -> Told:
    return Told(earlier[0].id, tuple(figure for one in earlier for figure in one.figures), earlier[0].files)


def _numbers(told: Told) -> list[Piece]:
    """Return the values of a measure as printed, each with its place: "11, 14"."""
    figures = list(told.values.values())
    pieces: list[Piece] = []
    for figure in figures[:MOST]:
        pieces += [Piece(text=", ")] * bool(pieces)
        pieces.append(Piece(text=figure.literal, article=figure.article, anchor=figure.id))
    return [*pieces, Piece(text=f" and {len(figures) - MOST} more")] if len(figures) > MOST else pieces


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _change(how: How, told: Told, before: Told | None) -> Change:
    was = [] if before is None else _numbers(before)
    line = (Piece(text=f"{told.name}: "), *was, *([Piece(text=" → ")] if was else []), *_numbers(told))
    return Change(
        what=What.FIGURE,
        how=how,
        id=told.id,
        line=line,
        before=_text(was) or None,
        after=_text(_numbers(told)),
        rests=told.rests | (frozenset() if before is None else before.rests),
    )
