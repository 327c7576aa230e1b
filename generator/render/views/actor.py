"""The page of one actor, and the pages at its other spellings' addresses that lead there."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.briefing import Actor
from generator.model.corrections import ItemKind
from generator.model.reasons import in_words, reasons_of
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.actors import Printed, roles, spellings
from generator.render.views.edits import Edits, edits_of
from generator.render.views.figures import FigureTable, figure_table
from generator.render.views.findings import Card, cards
from generator.render.views.lookup import Link, Lookup
from generator.render.views.statements import StatementEntry, statement_entries
from generator.text.folding import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """All that an actor's page shows."""

    front: dict[str, FrontValue]
    name: str
    kind: str
    reach: str
    summary: Link
    row: Link
    conflicts: tuple[Card, ...]
    roles: tuple[Printed, ...]
    spellings: tuple[Printed, ...]
    because: str | None
    entries: tuple[StatementEntry, ...]
    figures: FigureTable
    possibly: tuple[Link, ...]
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage:
    """A page at the address of another spelling; where two actors share it, it leads to neither by itself."""

    front: dict[str, FrontValue]
    spelling: str
    actors: tuple[Link, ...]


def actor_page(actor: Actor, lookup: Lookup) -> ActorPage:
    """Return the view of an actor's page."""
    return ActorPage(
        front={
            "title": actor.name,
            "description": f"{actor.name} in {lookup.briefing.title}",
            "hide": ["navigation"],
        },
        name=actor.name,
        kind=words.ACTORS[actor.kind],
        reach=lookup.reach(actor.articles),
        summary=Link(text=lookup.briefing.title, target=lookup.summary_target()),
        row=Link(text="on the summary", target=lookup.actor_on_summary(actor.id)),
        conflicts=cards(lookup.findings_about.get(actor.id, ()), lookup),
        roles=roles(actor, lookup),
        spellings=spellings(actor, lookup),
        because="; ".join(in_words(reasons_of(actor.because))) or None,
        entries=statement_entries(lookup.said_by.get(actor.id, ()), lookup),
        figures=figure_table(f"Figures reported by {actor.name}", lookup.reported_by.get(actor.id, ()), lookup),
        possibly=tuple(lookup.actor_link(other) for other in actor.possibly if other in lookup.actors),
        edits=edits_of(lookup, (ItemKind.ACTOR, actor.id)),
    )


def moved_pages(lookup: Lookup) -> dict[str, MovedPage]:
    """Return by its address a page for every other spelling: "stefan-dujarric" leads to "stephane-dujarric"."""
    found: dict[str, dict[str, str]] = {}  # address -> actor -> spelling
    for actor in lookup.briefing.actors:
        for form in actor.forms:
            if slug(form) not in lookup.actors:
                found.setdefault(slug(form), {}).setdefault(actor.id, form)
    return {address: _moved(actors, lookup) for address, actors in found.items()}


def _moved(actors: dict[str, str], lookup: Lookup) -> MovedPage:
    spelling = next(iter(actors.values()))
    return MovedPage(
        front={
            "title": spelling,
            "moved_to": next(iter(actors)) if len(actors) == 1 else None,
            "hide": ["navigation", "toc"],
            "search": {"exclude": True},
        },
        spelling=spelling,
        actors=tuple(lookup.actor_link(actor) for actor in actors),
    )
