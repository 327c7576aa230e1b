"""Briefings into the pages of the site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from generator.changes.kinds import Changes
from generator.model.briefing import Briefing
from generator.render.addresses import actor_file, article_file
from generator.render.environment import fill
from generator.render.export import export_json
from generator.render.frontmatter import Value, front_matter_block
from generator.render.views.actor import actor_page, moved_pages
from generator.render.views.article import article_page
from generator.render.views.audit import audit_page
from generator.render.views.front import front_page
from generator.render.views.lookup import Lookup
from generator.render.views.news import FILE, news_page
from generator.render.views.summary import summary


class Page(Protocol):
    """A view of a page: its front matter, and what its template lays out."""

    @property
    def front(self) -> Mapping[str, Value]:
        """Return the front matter."""
        ...


def render_site(briefings: Sequence[Briefing], news: Mapping[str, Changes] | None = None) -> dict[PurePosixPath, str]:
    """Return every page and export by its path below the briefings folder.

    `news` tells, by the name of a briefing, what changed in it since an earlier build.
    """
    pages = {PurePosixPath("index.md"): _page("front", front_page(briefings))}
    for briefing in briefings:
        made = _briefing(briefing, (news or {}).get(briefing.name))
        pages |= {PurePosixPath(briefing.name) / name: text for name, text in made.items()}
    return pages


def _briefing(briefing: Briefing, found: Changes | None) -> dict[str, str]:
    here, below = Lookup(briefing, ""), Lookup(briefing, "../")
    moved = {actor_file(old): _page("moved", view) for old, view in moved_pages(below).items()}
    return {
        "index.md": _page("summary", summary(here, found)),
        **({} if found is None else {FILE: _page("news", news_page(found, here))}),
        "briefing.json": export_json(briefing),
        **({"corrections.md": _page("corrections", audit_page(here))} if briefing.corrections else {}),
        **{article_file(one): _page("article", article_page(one, below)) for one in briefing.articles},
        **moved,
        **{actor_file(one.id): _page("actor", actor_page(one, below)) for one in briefing.actors},
    }


def _page(template: str, view: Page) -> str:
    return front_matter_block(view.front) + "\n" + fill(template, page=view)
