"""Every id of a briefing, and the explanation it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import partial
from typing import Final

from generator.explain.actors import actor_sheet, mention_sheet
from generator.explain.claims import figure_sheet, group_sheet, statement_sheet
from generator.explain.corrections import correction_sheet
from generator.explain.findings import evidence_sheet, finding_sheet
from generator.explain.sheet import Sheet
from generator.explain.sources import article_sheet, origin_sheet
from generator.explain.view import View
from generator.model.briefing import Briefing
from generator.render.addresses import article_slug
from generator.text.folding import slug

NEAREST: Final = 3
CLOSE: Final = 0.5  # how alike two ids are, of 1, for one to be a misspelling of the other
SECTIONS: Final = ("", "actor-", "said-")  # what stands before the id of an actor on the pages

Telling = partial[Sheet]  # of the item, first


def explanations(asked: str, briefings: Iterable[Briefing]) -> list[Sheet]:
    """Return what is told of an id, one sheet for each briefing that has it; an address of a page will do.

    "s-06dd6dcd55", "ana-ruiz" and "articles/dam-breaks-69afff/#s-06dd6dcd55" are ids.
    """
    name = named_by(asked)
    return [telling[name]() for telling in map(catalog, briefings) if name in telling]


def nearest(asked: str, briefings: Iterable[Briefing]) -> list[str]:
    """Return the ids that are written most like one that nothing has."""
    known = {name: telling for briefing in briefings for name, telling in catalog(briefing).items()}
    close = get_close_matches(named_by(asked), sorted(known), n=NEAREST * len(SECTIONS), cutoff=CLOSE)
    items = {id(known[name].args[0]): name for name in reversed(close)}  # of several names of one item the closest
    return sorted(items.values(), key=close.index)[:NEAREST]


def named_by(asked: str) -> str:
    """Return the id in what a user gives: what stands behind "#" in an address, else its last part."""
    return asked.strip().rpartition("#")[2].strip("/").rpartition("/")[2].removesuffix(".md")


def catalog(briefing: Briefing) -> dict[str, Telling]:
    """Return how to tell of each id; where two items share one, the first is the one its page shows."""
    found: dict[str, Telling] = {}
    view = View(briefing)
    for name, telling in (*_found(view), *_compared(view), *_named(view), *_hidden(view)):
        found.setdefault(name, telling)
    return found


def _found(view: View) -> Iterator[tuple[str, Telling]]:
    """Yield what was found in single articles."""
    for statement in view.briefing.statements:
        yield statement.id, partial(statement_sheet, statement, view)
    for figure in view.briefing.figures:
        yield figure.id, partial(figure_sheet, figure, view)
    for anchor, (actor, mention) in view.mentions.items():
        yield anchor, partial(mention_sheet, actor, mention, view)


def _compared(view: View) -> Iterator[tuple[str, Telling]]:
    """Yield what was told of several articles, and the passages it rests on."""
    for finding in view.briefing.findings:
        yield finding.id, partial(finding_sheet, finding, view)
    for group in view.briefing.groups:
        yield group.id, partial(group_sheet, group, view)
    for origin in view.briefing.origins:
        yield origin.id, partial(origin_sheet, origin, view)
    for one in view.briefing.corrections:
        yield one.correction.id, partial(correction_sheet, one, view)
    for anchor, (evidence, rests) in view.places.items():
        yield anchor, partial(evidence_sheet, evidence, rests, view)


def _hidden(view: View) -> Iterator[tuple[str, Telling]]:
    """Yield, for what a correction hides or joins to another, the entry that does so: it has no other place."""
    for one in view.briefing.corrections:
        for touched in one.touched:
            yield touched.id, partial(correction_sheet, one, view)


def _named(view: View) -> Iterator[tuple[str, Telling]]:
    """Yield what has a page, by its id, its address and its place on the summary."""
    for article in view.briefing.articles:
        for name in (article.id, article_slug(article), article.file.rpartition("/")[2]):
            yield name, partial(article_sheet, article, view)
    for one in view.briefing.actors:
        for section in SECTIONS:
            yield section + one.id, partial(actor_sheet, one, view)
    for one in view.briefing.actors:
        for form in one.forms:  # each has an address that leads on to the actor's
            yield slug(form), partial(actor_sheet, one, view)
