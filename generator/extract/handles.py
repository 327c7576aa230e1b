"""Handles joined to those whose names they are made of: "@AnaRuizMD" to Ana Ruiz."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.extract.shapes import Candidate

SHORTEST: Final = 4  # letters of a name that may tell whose handle it stands in
LONGEST: Final = 30  # no platform allows longer handles


def join_handles(handles: Sequence[Candidate], bearers: Iterable[list[Candidate]]) -> None:
    """Add each handle to the mentions of the one actor whose name it is or holds; the others name nobody we know."""
    if not handles:
        return
    whole, parts = _forms(bearers)
    for handle in handles:
        text = squashed(handle.form)[:LONGEST]
        found = whole.get(text) or next((parts[part] for part in _parts(text) if len(parts.get(part, ())) == 1), [])
        if len(found) == 1:
            found[0].append(handle)
            found[0].sort(key=lambda one: one.at)


Index = dict[str, list[list[Candidate]]]


def _forms(bearers: Iterable[list[Candidate]]) -> tuple[Index, Index]:
    """Return the actors by their whole forms and by the last words of these."""
    whole: Index = defaultdict(list)
    parts: Index = defaultdict(list)
    for mentions in bearers:
        for form in sorted({one.form for one in mentions}):
            whole[squashed(form)].append(mentions)
        for last in sorted({squashed(one.units[-1].text) for one in mentions}):
            parts[last].append(mentions)
    return whole, parts


def _parts(text: str) -> Iterator[str]:
    """Yield the pieces of a handle, longest first."""
    for size in range(len(text), SHORTEST - 1, -1):
        yield from (text[at : at + size] for at in range(len(text) - size + 1))


def squashed(text: str) -> str:
    """Return the letters and digits of a name, case-folded."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
