"""Articles and their origins explained."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.explain import lines
from generator.explain.corrections import corrected
from generator.explain.sheet import Line, Sheet, entry, sheet
from generator.explain.view import View
from generator.model.article import Article
from generator.model.briefing import Origin
from generator.model.corrections import ItemKind
from generator.model.reasons import Likeness
from generator.render.addresses import article_page

NOT_TOLD = "not named in the text"
BASES = {
    "own": "nothing tells of another source",
    "credited": "the text itself names its source",
    "inferred": "shared passages and facts tell it",
    "editor": "an editor has set it",
}


def article_sheet(article: Article, view: View) -> Sheet:
    """Explain an article: what the file tells of it, what was taken out, its origin, and what was found in it."""
    origin = view.origin_of[article.id]
    removed = Counter(one.reason for one in article.removed)
    return sheet(
        article.id,
        "article",
        (
            entry("title", [article.title or NOT_TOLD]),
            entry("file", [article.file, f"SHA-256 {article.sha256}"]),
            entry("outlet", [article.publisher or NOT_TOLD]),
            entry("author", [article.author or NOT_TOLD]),
            entry("published", [article.published or NOT_TOLD]),
            entry("credited to", [_credit(article)]),
            entry("left out", (f"{reason}, {lines.times(times)}" for reason, times in sorted(removed.items()))),
            entry("origin", _origin(origin, view)),
            corrected(ItemKind.ARTICLE, article.id, view),
            entry("found in it", [_counts(article.id, view)]),
            lines.page(view, article_page(article)),
        ),
    )


def _credit(article: Article) -> str | None:
    if article.agency is None:
        return None
    words = "" if article.credit is None else f", printed as “{article.credit.of(article.text)}”"
    return article.agency + words


def _counts(article: str, view: View) -> str:
    said = sum(one.article == article for one in view.briefing.statements)
    counted = sum(one.article == article for one in view.briefing.figures)
    named = sum(article in one.articles for one in view.briefing.actors)
    return f"{said} statements, {counted} figures, {named} actors"


def origin_sheet(origin: Origin, view: View) -> Sheet:
    """Explain an origin: its articles, and why they count as one."""
    return sheet(origin.id, "origin", (entry("articles", _origin(origin, view)),))


def _origin(origin: Origin, view: View) -> Iterator[Line]:
    yield Line(f"{origin.id}, {BASES[origin.basis.value]}" + (f": {origin.credit}" if origin.credit else ""))
    for one in origin.articles:
        yield Line(f"{one}  {view.articles[one].file}", depth=1)
    named = (
        Likeness(
            one=view.articles[one.one].file, other=view.articles[one.other].file, score=one.score, because=one.because
        )
        for one in origin.because
    )
    yield from lines.likeness_lines(named)
