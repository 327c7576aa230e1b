"""New and gone statements of the articles that came, went or were edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from generator.changes.export import Export, ToldStatement
from generator.changes.kinds import Change, How, Piece, What

NOBODY: Final = "Nobody named"
LONGEST: Final = 240  # characters told of one statement

Key = tuple[str, str]


def statement_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield what is said for the first time, and what is said no longer, in articles that are not as they were.

    A file in which a mayor calls a report "true", and no more "false", has one statement new and one gone.
    """
    yield from _missing(How.NEW, new, old)
    yield from _missing(How.GONE, old, new)


def _missing(how: How, here: Export, there: Export) -> Iterator[Change]:
    """Yield the statements of one side that the other has not, in the order of the articles."""
    as_there = {one.id for one in there.articles}
    files = {one.id: one.file for one in here.articles}
    known = Counter(_keys(there))
    names = {one.id: one.name for one in here.actors}
    for rank, (statement, key) in enumerate(zip(here.statements, _keys(here), strict=True)):
        if known[key]:
            known[key] -= 1
        elif statement.article in files and statement.article not in as_there:
            yield _change(how, statement, names, rank)


def _keys(export: Export) -> list[Key]:
    files = {one.id: one.file for one in export.articles}
    return [(files.get(one.article, one.article), one.content.casefold()) for one in export.statements]


def _change(how: How, statement: ToldStatement, names: Mapping[str, str], rank: int) -> Change:
    speaker = names.get(statement.speaker or "", statement.speaker_text or NOBODY)
    actor = statement.speaker if how is How.NEW and statement.speaker in names else None
    words = Piece(text=_shortened(statement.content), article=statement.article, anchor=statement.id)
    line = (Piece(text=speaker, actor=actor), Piece(text=": "), words)
    told = {"after" if how is How.NEW else "before": statement.content}
    return Change(
        what=What.STATEMENT, how=how, id=statement.id, line=line, rank=rank, rests=frozenset((statement.id,)), **told
    )


def _shortened(content: str) -> str:
    words = " ".join(content.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"
