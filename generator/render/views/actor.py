"""The page of one actor, and the pages at its other spellings' addresses that lead there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.model.briefing import Actor, Doubt
from generator.model.corrections import ItemKind
from generator.model.reasons import Likeness, Reason, in_words
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.actors import Printed, roles, spellings
from generator.render.views.edits import Edits, edits_of
from generator.render.views.figures import FigureTable, figure_table
from generator.render.views.findings import Card, cards
from generator.render.views.folding import Folded, fold
from generator.render.views.lookup import Link, Lookup
from generator.render.views.statements import StatementEntry, statement_entries
from generator.text.folding import slug

TIES: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two spellings that are one, each leading to where it is first printed, and why they are."""

    one: Link
    other: Link
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Possibly:
    """An actor that may be the same: what speaks for it, and what against."""

    actor: Link
    speaking: str
    against: str


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
    ties: Folded[Tie]
    entries: tuple[StatementEntry, ...]
    figures: FigureTable
    possibly: tuple[Possibly, ...]
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
        ties=fold([_tie(one, actor, lookup) for one in actor.because], TIES, "pair of spellings", "pairs of spellings"),
        entries=statement_entries(lookup.said_by.get(actor.id, ()), lookup),
        figures=figure_table(f"Figures reported by {actor.name}", lookup.reported_by.get(actor.id, ()), lookup),
        possibly=tuple(_possibly(one, lookup) for one in actor.doubts if one.actor in lookup.actors),
        edits=edits_of(lookup, (ItemKind.ACTOR, actor.id)),
    )


def _tie(likeness: Likeness, actor: Actor, lookup: Lookup) -> Tie:
    one, other = (_spelling(form, actor, lookup) for form in (likeness.one, likeness.other))
    return Tie(one=one, other=other, because=_reasons(likeness.because, likeness))


def _spelling(form: str, actor: Actor, lookup: Lookup) -> Link:
    """Return a spelling with the first place that prints it; the actor's first place for one without its honorific."""
    first = next(iter(actor.forms.get(form, actor.mentions)))
    return Link(text=form, target=lookup.passage_target(first.article, first.anchor))


def _possibly(doubt: Doubt, lookup: Lookup) -> Possibly:
    return Possibly(
        actor=lookup.actor_link(doubt.actor),
        speaking="; ".join(in_words(doubt.likeness.because)),
        against="; ".join(in_words(doubt.against)),
    )


def _reasons(reasons: Iterable[Reason], likeness: Likeness) -> str:
    """Return reasons in words, without the two names where they open with them."""
    pair = f"“{likeness.one}” and “{likeness.other}”"
    return "; ".join(text.removeprefix(pair).lstrip(" :") for text in in_words(reasons))


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
