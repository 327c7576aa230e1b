"""Actors as rows of the summary: roles and spellings, each with the articles that print them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.briefing import Actor
from generator.model.corrections import ItemKind
from generator.model.findings import ActorKind
from generator.render.addresses import actor_anchor
from generator.render.escape import Markdown
from generator.render.views import words
from generator.render.views.edits import Edits, edits_of
from generator.render.views.folding import Folded, fold
from generator.render.views.lookup import Link, Lookup, Tag

BY_EDITOR: Final = "an editor’s word"
SHOWN: Final = 6  # actors of one kind before the rest is folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A spelling or a role as printed, and each article that prints it; `target` is None where none does."""

    text: str
    target: Markdown | None
    sources: tuple[Tag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """One actor; `statements` and `figures` say how many are theirs, None for none."""

    anchor: str
    page: Link
    roles: tuple[Printed, ...]
    spellings: tuple[Printed, ...]
    statements: str | None
    articles: str
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorTable:
    """The actors of one kind."""

    heading: str
    rows: Folded[ActorRow]


def actor_tables(lookup: Lookup) -> tuple[ActorTable, ...]:
    """Return the actors by kind, those in most articles first."""
    tables = []
    for kind in ActorKind:
        actors = [actor for actor in lookup.briefing.actors if actor.kind is kind]
        ranked = sorted(actors, key=lambda one: (-len(one.articles), -len(one.mentions), one.name, one.id))
        if ranked:
            rows = fold([_row(one, lookup) for one in ranked], SHOWN, *words.ACTOR_NOUNS[kind])
            tables.append(ActorTable(heading=words.ACTOR_HEADINGS[kind], rows=rows))
    return tuple(tables)


def spellings(actor: Actor, lookup: Lookup) -> tuple[Printed, ...]:
    """Return every spelling with the articles that print it."""
    return tuple(
        _printed(form, [(one.article, one.anchor) for one in mentions], lookup)
        for form, mentions in actor.forms.items()
    )


def roles(actor: Actor, lookup: Lookup) -> tuple[Printed, ...]:
    """Return every role in its wording with the articles that print it, the most printed first."""
    ranked = sorted(actor.roles, key=lambda role: (-len(role.articles), role.title))
    return tuple(_printed(role.title, [(one.article, one.anchor) for one in role.evidence], lookup) for role in ranked)


def _printed(text: str, places: Sequence[tuple[str, str]], lookup: Lookup) -> Printed:
    first: dict[str, str] = {}
    if not places:
        return Printed(text=f"{text} ({BY_EDITOR})", target=None, sources=())
    for article, anchor in places:
        first.setdefault(article, anchor)
    sources = lookup.in_order(first)
    return Printed(
        text=text,
        target=lookup.passage_target(sources[0].article.id, first[sources[0].article.id]),
        sources=lookup.tags((one.article.id, first[one.article.id]) for one in sources),
    )


def _row(actor: Actor, lookup: Lookup) -> ActorRow:
    said = len(lookup.said_by.get(actor.id, ()))
    return ActorRow(
        anchor=actor_anchor(actor.id),
        page=lookup.actor_link(actor.id),
        roles=roles(actor, lookup),
        spellings=spellings(actor, lookup),
        statements=str(said) if said else None,
        articles=str(len(actor.articles)),
        edits=edits_of(lookup, (ItemKind.ACTOR, actor.id)),
    )
