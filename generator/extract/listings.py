"""Names that stand in one list are of one kind: "Lima, Karlovo, Tresk and Oslo" are places, known or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.extract.parts import Part
from generator.extract.shapes import Candidate
from generator.model.findings import ActorKind

JOINTS: Final = frozenset({",", Part.AND, "," + Part.AND, ";", ";" + Part.AND})
SHORTEST: Final = 3  # names of a list: two may stand side by side by chance
KNOWN: Final = 4  # how much a name whose kind is known says of the list


def kinds_of_lists(
    candidates: Iterable[Candidate], signs_of: Callable[[Candidate], Mapping[ActorKind | None, int]]
) -> Iterator[tuple[Candidate, ActorKind]]:
    """Yield the names of unknown kind that stand in a list most of which is of one kind, with that kind."""
    for names in _lists(candidates):
        said: Counter[ActorKind | None] = Counter()
        for one in names:
            said.update({one.shape.kind: KNOWN} if one.shape.kind is not None else signs_of(one))
        told = [(count, kind) for kind, count in said.items() if kind is not None]
        if not told:
            continue
        best = max(count for count, _ in told)
        kinds = [kind for count, kind in told if count == best]
        if len(kinds) == 1 and best * 2 > sum(said.values()):
            yield from ((one, kinds[0]) for one in names if one.shape.kind is None)


def _lists(candidates: Iterable[Candidate]) -> Iterator[Sequence[Candidate]]:
    """Yield the lists of names that hold one of unknown kind."""
    run: list[Candidate] = []
    for one in candidates:
        if run and not _goes_on(run[-1], one):
            if _is_list(run):
                yield run
            run = []
        run.append(one)
    if _is_list(run):
        yield run


def _goes_on(last: Candidate, one: Candidate) -> bool:
    return last.row is one.row and last.row.letters[last.end : one.start] in JOINTS


def _is_list(run: Sequence[Candidate]) -> bool:
    return len(run) >= SHORTEST and any(one.shape.kind is None for one in run)
