"""New and gone actors; other names, spellings and roles of those that stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.changes.export import Export, ToldActor, by_id
from generator.changes.kinds import Change, How, Piece, What
from generator.model.findings import ActorKind

LISTED = ", "
KINDS = tuple(kind.value for kind in ActorKind)


def actor_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield the actors that came or went, and what those that stay are newly called.

    An actor under another name is the same one where a spelling is shared: "A. Petrova" is now "Anna Petrova".
    """
    same = _same(old, new)
    kept = {one.id for one in same.values()}
    for actor in new.actors:
        if actor.id in same:
            yield from _changed(same[actor.id], actor)
        else:
            yield _told(actor, How.NEW, "")
    for actor in old.actors:
        if actor.id not in kept:
            yield _told(actor, How.GONE, "")


def _same(old: Export, new: Export) -> Mapping[str, ToldActor]:
    """Return the earlier actor that each later one is, by id; by a shared spelling where its address is another."""
    before, later = by_id(old.actors), {one.id for one in new.actors}
    same: dict[str, ToldActor] = {one.id: before[one.id] for one in new.actors if one.id in before}
    spelled: dict[tuple[str, str], list[ToldActor]] = defaultdict(list)
    for actor in old.actors:
        if actor.id not in later:
            for form in actor.forms:
                spelled[actor.kind, form].append(actor)
    taken: set[str] = set()
    for actor in new.actors:
        if actor.id not in same:
            known = (one for form in actor.forms for one in spelled[actor.kind, form] if one.id not in taken)
            if (found := next(known, None)) is not None:
                taken.add(found.id)
                same[actor.id] = found
    return same


def _changed(before: ToldActor, after: ToldActor) -> Iterator[Change]:
    """Yield what an actor is newly called; another way of writing capitals is nothing new."""
    told = (
        (f"before: {before.name}", before.name.casefold() != after.name.casefold()),
        *_moved("called", before.roles, after.roles),
        *_moved("spelled", before.forms, after.forms),
    )
    words = [word for word, holds in told if holds]
    if words:
        line = "; ".join(words)
        yield _told(after, How.CHANGED, line[:1].upper() + line[1:], before.name, after.name)


def _moved(verb: str, before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, bool]]:
    added, lost = _added(before, after), _added(after, before)
    yield f"newly {verb} {added}", bool(added)
    yield f"no longer {verb} {lost}", bool(lost)


def _added(before: Sequence[str], after: Sequence[str]) -> str:
    known = {one.casefold() for one in before}
    return LISTED.join(f"“{one}”" for one in sorted(set(after)) if one.casefold() not in known)


def _told(actor: ToldActor, how: How, words: str, before: str | None = None, after: str | None = None) -> Change:
    roles = f": {actor.roles[0]}" if how is How.NEW and actor.roles else ""
    line = (Piece(text=actor.name, actor=actor.id), Piece(text=f", {actor.kind}{roles}" + ("." if words else "")))
    aside = f"{words}." if words else None
    return Change(
        what=What.ACTOR,
        how=how,
        id=actor.id,
        line=line,
        aside=aside,
        before=before,
        after=after,
        rank=_rank(actor),
        rests=frozenset((actor.id,)),
    )


def _rank(actor: ToldActor) -> int:
    """Return the place of a kind; one that this version does not know comes last."""
    return KINDS.index(actor.kind) if actor.kind in KINDS else len(KINDS)
