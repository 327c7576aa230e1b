"""The list of briefings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.briefing import Briefing
from generator.render.dates import days
from generator.render.escape import Markdown
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.findings import differences
from generator.render.views.lookup import Link, Lookup


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingRow:
    """One briefing: what it covers, and how much was found in it."""

    page: Link
    description: str | None
    dates: str
    counts: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPage:
    """All that the list of briefings shows."""

    front: dict[str, FrontValue]
    briefings: tuple[BriefingRow, ...]


def front_page(briefings: Sequence[Briefing]) -> FrontPage:
    """Return the view of the list of briefings."""
    return FrontPage(
        front={"title": "Briefings", "hide": ["navigation", "toc"]},
        briefings=tuple(_row(briefing) for briefing in briefings),
    )


def _row(briefing: Briefing) -> BriefingRow:
    lookup = Lookup(briefing, f"{briefing.name}/")
    reported = days(article.published for article in briefing.articles if article.published)
    found: tuple[tuple[Sequence[object], str, str], ...] = (
        (briefing.statements, "statement", "statements"),
        (briefing.figures, "figure", "figures"),
        (briefing.actors, "actor", "actors"),
        (differences(lookup), "difference", "differences"),
    )
    return BriefingRow(
        page=Link(text=briefing.title, target=Markdown(lookup.summary_target())),
        description=briefing.description,
        dates=f"reported {reported}" if reported else words.NOT_DATED,
        counts=f"{words.articles(len(briefing.articles))}, {words.origins(len(briefing.origins))}",
        found=" · ".join(words.counted(len(items), one, many) for items, one, many in found),
    )
