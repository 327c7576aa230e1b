"""Where each page and passage of a briefing stands on the site."""

from __future__ import annotations

from typing import Final

from generator.model.article import Article
from generator.text.folding import slug

LONGEST: Final = 36  # characters of a title in an address, which every link to the article repeats


def article_slug(article: Article) -> str:
    """Return the address of an article's page: its opening words and, as titles recur, some of its id."""
    words = slug(article.title or article.text[: 2 * LONGEST])
    short = words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
    return f"{short}-{article.id[-6:]}"


def article_page(article: Article, anchor: str | None = None) -> str:
    """Return an article's address relative to the briefing's folder, at a passage where one is named."""
    return f"articles/{article_slug(article)}/" + (f"#{anchor}" if anchor else "")


def actor_page(actor_id: str) -> str:
    """Return an actor's address relative to the briefing's folder."""
    return f"actors/{actor_id}/"


def article_file(article: Article, anchor: str | None = None) -> str:
    """Return an article's Markdown file relative to the briefing's folder, at a passage where one is named."""
    return f"articles/{article_slug(article)}.md" + (f"#{anchor}" if anchor else "")


def actor_file(actor_id: str) -> str:
    """Return an actor's Markdown file relative to the briefing's folder."""
    return f"actors/{actor_id}.md"


def actor_anchor(actor_id: str) -> str:
    """Return the place of an actor on the summary, apart from the headings and ids that stand there."""
    return f"actor-{actor_id}"
