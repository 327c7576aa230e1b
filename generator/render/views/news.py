"""The page "What is new": what changed since an earlier build, each line leading to the words that show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.changes.kinds import Change, Changes, How, Piece, Total, What
from generator.render.escape import Markdown
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.folding import Folded, fold
from generator.render.views.lookup import Link, Lookup, excerpt

TITLE: Final = "What is new"
FILE: Final = "what-is-new.md"
LINES: Final = 20  # of each sort before the rest is folded
ON_SUMMARY: Final = frozenset({What.FIGURE, What.DIFFERENCE, What.AGREEMENT})
HEADINGS: Final = {
    What.ARTICLE: "Articles",
    What.FIGURE: "Figures",
    What.DIFFERENCE: "Differences between the sources",
    What.AGREEMENT: "Agreements",
    What.STATEMENT: "Statements",
    What.ACTOR: "People, organisations, places",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A piece of a line; `target` is None for words of ours, and for those no article prints any more."""

    text: str
    target: Markdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsLine:
    """One change: how, in words that lead to what is printed, what is to be known beside, its place on the summary."""

    how: str
    pieces: tuple[Words, ...]
    aside: str | None
    place: Markdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsSection:
    """The changes of one sort."""

    heading: str
    anchor: str
    lines: Folded[NewsLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsPage:
    """All that the page shows; without sections, nothing that it tells of has changed."""

    front: dict[str, FrontValue]
    title: str
    summary: Link
    totals: tuple[str, ...]
    sections: tuple[NewsSection, ...]


def news_page(found: Changes, lookup: Lookup) -> NewsPage:
    """Return the view of what is new in a briefing."""
    return NewsPage(
        front={
            "title": f"{TITLE}: {lookup.briefing.title}",
            "description": f"{TITLE} in {lookup.briefing.title}",
            "hide": ["navigation"],
        },
        title=TITLE,
        summary=Link(text=lookup.briefing.title, target=lookup.summary_target()),
        totals=tuple(_total(one) for one in found.totals),
        sections=tuple(
            NewsSection(heading=HEADINGS[what], anchor=what.value, lines=_lines(found.of(what), lookup))
            for what in What
            if found.of(what)
        ),
    )


def news_in_short(found: Changes) -> str:
    """Return what is new in a few words: "2 articles, 1 figure, 3 differences"."""
    counts = [(what, sum(one.how in {How.NEW, How.CHANGED} for one in found.of(what))) for what in What]
    told = [words.counted(count, what.value[:-1], what.value) for what, count in counts if count]
    return words.listed(told) if told else "nothing that is told here"


def _total(one: Total) -> str:
    return f"{one.after:,} {one.name}" + ("" if one.after == one.before else f" (before: {one.before:,})")


def _lines(found: Sequence[Change], lookup: Lookup) -> Folded[NewsLine]:
    return fold([_line(one, lookup) for one in found], LINES, "line", "lines")


def _line(change: Change, lookup: Lookup) -> NewsLine:
    stands = change.what in ON_SUMMARY and change.how in {How.NEW, How.CHANGED}
    return NewsLine(
        how=change.how.value,
        pieces=tuple(_words(piece, lookup) for piece in change.line),
        aside=None if change.aside is None else excerpt(change.aside),
        place=lookup.summary_target(change.id) if stands else None,
    )


def _words(piece: Piece, lookup: Lookup) -> Words:
    return Words(text=excerpt(piece.text), target=_target(piece, lookup))


def _target(piece: Piece, lookup: Lookup) -> Markdown | None:
    """Return where the words are printed, as far as the articles still print them."""
    if piece.actor is not None:
        return lookup.actor_link(piece.actor).target if piece.actor in lookup.actors else None
    if piece.article not in lookup.sources:
        return None
    if piece.anchor is None or (piece.article, piece.anchor) in lookup.anchors:
        return lookup.passage_target(piece.article, piece.anchor)
    return None
