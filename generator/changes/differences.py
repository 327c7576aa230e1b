"""New, settled and changed differences between the sources, and new agreements."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from generator.changes.export import Export, ToldFinding, by_id
from generator.changes.kinds import Change, How, Piece, What

Key = tuple[str, ...]
TOLD: Final = {
    "role-conflict": What.DIFFERENCE,
    "figure-difference": What.DIFFERENCE,
    "speaker-difference": What.DIFFERENCE,
    "wording-difference": What.DIFFERENCE,
    "name-variant": What.DIFFERENCE,
    "figure-agreement": What.AGREEMENT,
}


def finding_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield the differences and agreements that came, are settled, or are read otherwise than before."""
    same = _same(old, new)
    kept = {one.id for one in same.values()}
    standing = _standing(old, new)
    for finding in new.findings:
        if finding.kind not in TOLD:
            continue
        if finding.id not in same:
            yield _change(How.NEW, finding)
        elif _state(finding) != _state(same[finding.id]):
            yield _change(How.CHANGED, finding, same[finding.id])
    for finding in old.findings:
        if finding.kind in TOLD and finding.id not in kept:
            yield Change(
                what=TOLD[finding.kind],
                how=_end(finding, standing),
                id=finding.id,
                line=_line(finding),
                aside=_aside(finding),
                before=finding.summary,
                rests=_rests(finding),
            )


def _standing(old: Export, new: Export) -> set[str]:
    """Return the earlier articles that are still there, as they were or edited."""
    ids, files = {one.id for one in new.articles}, {one.file for one in new.articles}
    return {one.id for one in old.articles if one.id in ids or one.file in files}


def _end(finding: ToldFinding, standing: set[str]) -> How:
    """Return how a finding went: a difference is settled where all its articles stand and differ no more."""
    if TOLD[finding.kind] is What.DIFFERENCE and standing.issuperset(finding.articles):
        return How.SETTLED
    return How.GONE


def _same(old: Export, new: Export) -> Mapping[str, ToldFinding]:
    """Return the earlier finding that each later one is: of one id, of one sentence, or resting on one passage.

    An edited article gives its passages, and what rests on them, other ids: the sentence still tells what it is about.
    """
    before = by_id(old.findings)
    same: dict[str, ToldFinding] = {one.id: before[one.id] for one in new.findings if one.id in before}
    for keys in (_by_sentence, _by_passage):
        _pair(old, new, keys, same)
    return same


def _pair(old: Export, new: Export, keys: Callable[[ToldFinding], Iterator[Key]], same: dict[str, ToldFinding]) -> None:
    """Add the findings of both sides that share a key, each earlier one once, in order."""
    taken = {one.id for one in same.values()}
    known: dict[Key, deque[ToldFinding]] = defaultdict(deque)
    for finding in old.findings:
        if finding.id not in taken:
            for key in keys(finding):
                known[key].append(finding)
    for finding in new.findings:
        if finding.id in same:
            continue
        for key in keys(finding):
            while known[key] and known[key][0].id in taken:
                known[key].popleft()
            if known[key]:
                same[finding.id] = known[key].popleft()
                taken.add(same[finding.id].id)
                break


def _by_sentence(finding: ToldFinding) -> Iterator[Key]:
    yield finding.kind, finding.summary.casefold()


def _by_passage(finding: ToldFinding) -> Iterator[Key]:
    yield from ((finding.kind, *place) for place in finding.evidence)


def _state(finding: ToldFinding) -> tuple[str, str | None]:
    return finding.summary.casefold(), finding.reading  # capitals alone are no news


def _change(how: How, finding: ToldFinding, was: ToldFinding | None = None) -> Change:
    return Change(
        what=TOLD[finding.kind],
        how=how,
        id=finding.id,
        line=_line(finding),
        aside=_aside(finding, was),
        before=None if was is None else was.summary,
        after=finding.summary,
        rests=_rests(finding) | (frozenset() if was is None else _rests(was)),
    )


def _rests(finding: ToldFinding) -> frozenset[str]:
    return frozenset((finding.id, *(anchor for _, anchor in finding.evidence)))


def _line(finding: ToldFinding) -> tuple[Piece, ...]:
    article, anchor = next(iter(finding.evidence), (None, None))
    return (Piece(text=finding.summary, article=article, anchor=anchor),)


def _aside(finding: ToldFinding, was: ToldFinding | None = None) -> str | None:
    """Return how a difference is read, and what was told of it before."""
    reading, told = finding.reading, []
    if was is not None and was.reading != reading:
        told.append(
            f"Read as {reading or 'nothing in particular'}, before as {was.reading or 'nothing in particular'}."
        )
    elif reading is not None:
        told.append(f"Read as {reading}.")
    if was is not None and was.summary.casefold() != finding.summary.casefold():
        told.append(f"Before: {was.summary}")
    return " ".join(told) or None
