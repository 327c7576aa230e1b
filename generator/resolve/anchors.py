"""Ids of printed things, made from content: links to them survive new articles and new builds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.model.article import Article
from generator.model.span import Span, content_id, printed

Key = tuple[str, int]  # an item of a report: the article's id and the item's index


def content_ids(prefix: str, article: Article, items: Iterable[tuple[Span, ...]]) -> list[str]:
    """Return an id for each item of one article: from its words, and their count where they recur."""
    seen: Counter[str] = Counter()
    ids = []
    for spans in items:
        words = printed(article.text, spans)
        seen[words] += 1
        ids.append(content_id(prefix, article.id, words, str(seen[words])))
    return ids


def evidence_id(article: Article, spans: tuple[Span, ...]) -> str:
    """Return the id of a passage that is no statement, figure or name: from its words and where they recur."""
    words = printed(article.text, spans)
    before = article.text.count(spans[0].of(article.text), 0, spans[0].start)
    return content_id("e", article.id, words, str(before + 1))


def name_groups(prefix: str, groups: Sequence[tuple[Key, ...]], words: Mapping[Key, frozenset[str]]) -> dict[Key, str]:
    """Return the id of each item that shares its group with another, made from what the group's first item says.

    `words` are those of each item. Its place in the article is no part of the id: one more item ahead changes none.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    named: dict[Key, str] = {}
    for group in groups:
        if len(group) > 1:
            first = (group[0][0], *sorted(words[group[0]]))
            seen[first] += 1
            named.update(dict.fromkeys(group, content_id(prefix, *first, str(seen[first]))))
    return named
