"""Groups that the text only mentions: who neither speaks nor is known for deeds is no actor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.lexicon.load import Lexicon
from generator.lexicon.names import Names
from generator.model.findings import ActorKind, Cast, Figure, Statement
from generator.model.span import Span
from generator.text.document import Document

Told = tuple[tuple[Cast, ...], tuple[Statement, ...], tuple[Figure, ...]]


def without_bystanders(
    document: Document,
    cast: Sequence[Cast],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    lexicon: Lexicon,
) -> Told:
    """Return the cast without groups that are only mentioned, and who says what of those who are left.

    "Villagers woke to a flood, police said" has one group that speaks; "troops shot at the crowd" one that acts.
    """
    heard = {one.cast for one in statements} | {one.cast for one in figures}
    acts = [
        at in heard or one.kind is not ActorKind.GROUP or _is_known_for_deeds(one, document.text, lexicon.names)
        for at, one in enumerate(cast)
    ]
    kept = [at for at, does in enumerate(acts) if does]
    place: dict[int | None, int | None] = {at: index for index, at in enumerate(kept)}
    return (
        tuple(cast[at] for at in kept),
        tuple(replace(one, cast=place.get(one.cast)) if one.cast is not None else one for one in statements),
        tuple(replace(one, cast=place.get(one.cast)) if one.cast is not None else one for one in figures),
    )


def _is_known_for_deeds(one: Cast, text: str, names: Names) -> bool:
    span: Span = one.mentions[0].span
    word = span.of(text).casefold().split()[-1]
    return word in names.groups.acting or word in names.groups.bodies
