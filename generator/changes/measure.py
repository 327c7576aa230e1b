"""A measure of one export, and which earlier measures a later one takes up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.changes.export import ToldFigure

Value = tuple[float, float, str]
Kind = tuple[str, str, str]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One measure of one export: its figures, in order."""

    id: str
    figures: tuple[ToldFigure, ...]
    files: Mapping[str, str]  # of the articles, by id

    @property
    def values(self) -> dict[Value, ToldFigure]:
        """Return the first figure of each value, from the lowest up; vague words come last."""
        found: dict[Value, ToldFigure] = {}
        for figure in self.figures:
            found.setdefault(value_of(figure), figure)
        return dict(sorted(found.items()))

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return what its figures count, for one that has no group, or has another id in the other export."""
        return frozenset(kind_of(figure) for figure in self.figures)

    @property
    def name(self) -> str:
        """Return what is counted in the words that most articles print: "killed, sailors"."""
        counted = Counter(figure.counted for figure in self.figures if figure.counted)
        noun = min(counted, key=lambda one: (-counted[one], -len(one), one), default=None)
        first = self.figures[0]
        return ", ".join(one for one in (first.event or first.unit, noun) if one) or "counted"

    @property
    def stands_alone(self) -> bool:
        """Tell whether it is worth a line that it came or went: a count of several articles, or of what befell."""
        return self.figures[0].group is not None or self.figures[0].event is not None

    @property
    def rests(self) -> frozenset[str]:
        """Return the ids of its figures."""
        return frozenset(figure.id for figure in self.figures)

    def exact(self) -> Iterator[Key]:
        """Yield which file prints which value of what."""
        for figure in self.figures:
            yield self.files.get(figure.article, ""), *kind_of(figure), *map(str, value_of(figure))

    def printed(self) -> Iterator[Key]:
        """Yield which file counts what, where anything tells what it is."""
        for figure in self.figures:
            if any(kind := kind_of(figure)):
                yield self.files.get(figure.article, ""), *kind

    def counting(self) -> Iterator[Key]:
        """Yield what is counted, for what stands without its article."""
        if self.stands_alone:
            yield from sorted(self.kinds)


def taken_up(before: Mapping[str, Told], after: Mapping[str, Told]) -> dict[str, list[Told]]:
    """Return the earlier measures that each later one takes up, by the id of the latter.

    That is the one of its id, else of a value that the same file prints, else what that file, or any, counts in the
    same words. What single articles counted, one by one, becomes one measure once another article counts it, too, and
    the other way round; a figure that stands for itself is followed once.
    """
    found: dict[str, list[Told]] = {name: [before[name]] for name in after if name in before}
    left = [told for name, told in before.items() if name not in after]
    for keys in (Told.exact, Told.printed, Told.counting):
        known: dict[Key, list[str]] = defaultdict(list)
        for name in sorted(after, reverse=True):  # the first one is popped first
            for key in dict.fromkeys(keys(after[name])):
                known[key].append(name)
        left = [told for told in left if not _follow(told, known, keys, after, found)]
    return found


def _follow(
    told: Told,
    known: Mapping[Key, list[str]],
    keys: Callable[[Told], Iterator[Key]],
    after: Mapping[str, Told],
    found: dict[str, list[Told]],
) -> bool:
    """Add an earlier measure to the later one that shares a key with it; tell whether there is one."""
    for key in keys(told):
        names = known.get(key, [])
        while names and names[-1] in found and not after[names[-1]].stands_alone:
            names.pop()
        if names:
            found.setdefault(names[-1], []).append(told)
            return True
    return False


def kind_of(figure: ToldFigure) -> Kind:
    """Return what a figure counts."""
    return figure.event or "", figure.unit or "", (figure.counted or "").casefold()


def value_of(figure: ToldFigure) -> Value:
    """Return the bounds of a figure, by which values are put in order; vague words come last."""
    if figure.low is None and figure.high is None:
        return float("inf"), float("inf"), figure.literal.casefold()
    low = figure.low if figure.low is not None else figure.high or 0
    return low, figure.high if figure.high is not None else low, ""
