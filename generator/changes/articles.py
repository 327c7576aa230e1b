"""New, gone and edited articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.export import Export, ToldArticle, by_id
from generator.changes.kinds import Change, How, Piece, What


def article_changes(old: Export, new: Export) -> Iterator[Change]:
    """Yield the articles that came, went, or were edited: the same file with another text. One moved is neither."""
    before, after = by_id(old.articles), by_id(new.articles)
    left = {one.file: one for one in old.articles if one.id not in after}
    for article in new.articles:
        if article.id in before:
            continue
        how = How.NEW if left.pop(article.file, None) is None else How.CHANGED
        yield _change(how, article, Piece(text=article.title, article=article.id))
    for article in left.values():
        yield _change(How.GONE, article, Piece(text=article.title))


def _change(how: How, article: ToldArticle, title: Piece) -> Change:
    return Change(what=What.ARTICLE, how=how, id=article.id, line=(title, Piece(text=f" ({article.file})")))
