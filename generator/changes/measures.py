"""New measures, and those whose values moved: killed 12, now 12 and 18."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.changes.export import Export, ToldFigure
from generator.changes.kinds import Change, How, Piece, What

Value = tuple[float, float, str]
Kind = tuple[str, str, str]
MOST = 12  # values of one measure that are listed


@dataclass(frozen=True, slots=True)
class Told:
    """One measure of one export: its figures, in order."""

    id: str
    figures: tuple[ToldFigure, ...]

    @property
    def values(self) -> dict[Value, ToldFigure]:
        """Return the first figure of each value, from the lowest up; vague words come last."""
        found: dict[Value, ToldFigure] = {}
        for figure in self.figures:
            found.setdefault(_value(figure), figure)
        return dict(sorted(found.items()))

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return what its figures count, for one that has no group, or has another id in the other export."""
        return frozenset(_kind(figure) for figure in self.figures)

    @property
    def name(self) -> str:
        """Return what is counted in the words that most articles print: "killed, sailors"."""
        counted = Counter(figure.counted for figure in self.figures if figure.counted)
        noun = min(counted, key=lambda one: (-counted[one], -len(one), one), default=None)
        first = self.figures[0]
        return ", ".join(one for one in (first.event or first.unit, noun) if one) or "counted"


def measure_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield what is counted for the first time, in other numbers, or no longer."""
    before, after = _measures(old), _measures(new)
    same = _same(before, after)
    for name, told in after.items():
        if name not in same:
            yield _change(How.NEW, told, None)
        elif list((was := _joined(same[name])).values) != list(told.values):
            yield _change(How.CHANGED, told, was)
    kept = {one.id for earlier in same.values() for one in earlier}
    for name, told in before.items():
        if name not in kept:
            line = (Piece(text=f"{told.name}: "), *_numbers(told))
            yield Change(what=What.FIGURE, how=How.GONE, id=told.id, line=line, before=_text(_numbers(told)))


def _measures(export: Export) -> dict[str, Told]:
    """Return the measures of several articles, and what single articles count that something befell."""
    found: dict[str, list[ToldFigure]] = defaultdict(list)
    single: dict[Kind, str] = {}
    for figure in export.figures:
        if figure.group is not None:
            found[figure.group].append(figure)
        elif figure.event is not None:
            found[single.setdefault(_kind(figure), figure.id)].append(figure)
    return {name: Told(name, tuple(figures)) for name, figures in sorted(found.items())}


def _same(before: Mapping[str, Told], after: Mapping[str, Told]) -> dict[str, list[Told]]:
    """Return the earlier measures that each later one takes up: that of its id, else what counted the same in words.

    What single articles counted, one by one, becomes one measure once another article counts it, too.
    """
    taken_up: dict[str, list[Told]] = {name: [before[name]] for name in after if name in before}
    by_kind: dict[Kind, str] = {}
    for name, told in after.items():
        for kind in sorted(told.kinds):
            by_kind.setdefault(kind, name)
    for name, told in before.items():
        if name not in after and (known := [by_kind[kind] for kind in sorted(told.kinds) if kind in by_kind]):
            taken_up.setdefault(known[0], []).append(told)
    return taken_up


def _joined(earlier: Sequence[Told]) -> Told:
    return Told(earlier[0].id, tuple(figure for one in earlier for figure in one.figures))


def _kind(figure: ToldFigure) -> Kind:
    return figure.event or "", figure.unit or "", (figure.counted or "").casefold()


def _value(figure: ToldFigure) -> Value:
    if figure.low is None and figure.high is None:
        return float("inf"), float("inf"), figure.literal.casefold()
    low = figure.low if figure.low is not None else figure.high or 0
    return low, figure.high if figure.high is not None else low, ""


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
        what=What.FIGURE, how=how, id=told.id, line=line, before=_text(was) or None, after=_text(_numbers(told))
    )
