"""Briefings into the pages of the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from generator.model.briefing import Briefing
from generator.render.addresses import actor_file, article_file
from generator.render.environment import fill
from generator.render.export import export_json
from generator.render.frontmatter import Value, front_matter_block
from generator.render.views.actor import actor_page, moved_pages
from generator.render.views.article import article_page
from generator.render.views.front import front_page
from generator.render.views.lookup import Lookup
from generator.render.views.summary import summary


class Page(Protocol):
    """A view of a page: its front matter, and what its template lays out."""

    @property
    def front(self) -> Mapping[str, Value]:
        """Return the front matter."""
        ...


def render_site(briefings: Sequence[Briefing]) -> dict[PurePosixPath, str]:
    """Return every page and export by its path below the briefings folder."""
    pages = {PurePosixPath("index.md"): _page("front", front_page(briefings))}
    for briefing in briefings:
        pages |= {PurePosixPath(briefing.name) / name: text for name, text in _briefing(briefing).items()}
    return pages


def _briefing(briefing: Briefing) -> dict[str, str]:
    here, below = Lookup(briefing, ""), Lookup(briefing, "../")
    moved = {actor_file(old): _page("moved", view) for old, view in moved_pages(below).items()}
    return {
        "index.md": _page("summary", summary(here)),
        "briefing.json": export_json(briefing),
        **{article_file(one): _page("article", article_page(one, below)) for one in briefing.articles},
        **moved,
        **{actor_file(one.id): _page("actor", actor_page(one, below)) for one in briefing.actors},
    }


def _page(template: str, view: Page) -> str:
    return front_matter_block(view.front) + "\n" + fill(template, page=view)
