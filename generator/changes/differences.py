"""New, settled and changed differences between the sources, and new agreements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from generator.changes.export import Export, ToldFinding, by_id
from generator.changes.kinds import Change, How, Piece, What

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
            how = _end(finding, standing)
            line, aside = _line(finding), _aside(finding)
            yield Change(
                what=TOLD[finding.kind], how=how, id=finding.id, line=line, aside=aside, before=finding.summary
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
    """Return the earlier finding that each later one is: of one id, else one that rests on a passage of it."""
    before, later = by_id(old.findings), {one.id for one in new.findings}
    same: dict[str, ToldFinding] = {one.id: before[one.id] for one in new.findings if one.id in before}
    rests: dict[tuple[str, str, str], list[ToldFinding]] = defaultdict(list)
    for finding in old.findings:
        if finding.id not in later:
            for article, anchor in finding.evidence:
                rests[finding.kind, article, anchor].append(finding)
    taken: set[str] = set()
    for finding in new.findings:
        if finding.id not in same:
            known = (one for place in finding.evidence for one in rests[finding.kind, *place] if one.id not in taken)
            if (found := next(known, None)) is not None:
                taken.add(found.id)
                same[finding.id] = found
    return same


def _state(finding: ToldFinding) -> tuple[str, str | None]:
    return finding.summary, finding.reading


def _change(how: How, finding: ToldFinding, was: ToldFinding | None = None) -> Change:
    return Change(
        what=TOLD[finding.kind],
        how=how,
        id=finding.id,
        line=_line(finding),
        aside=_aside(finding, was),
        before=None if was is None else was.summary,
        after=finding.summary,
    )


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
    if was is not None and was.summary != finding.summary:
        told.append(f"Before: {was.summary}")
    return " ".join(told) or None
