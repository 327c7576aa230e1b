"""Articles as their editor knows them: who published each, and which of them are one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.errors import UnmetCorrectionError
from generator.model.article import Article
from generator.model.briefing import Briefing
from generator.model.corrections import Action, Correction, ItemKind
from generator.resolve.correcting.ledger import Ledger
from generator.resolve.correcting.selecting import Items


@dataclass(slots=True)
class Sources:
    """Outlets by article, articles that are no copies, and groups of those that are copies of one text."""

    outlets: dict[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    copies: tuple[frozenset[str], ...] = ()

    def named(self, article: Article) -> Article:
        """Return an article with the outlet its editor names."""
        outlet = self.outlets.get(article.id)
        return article if outlet is None else replace(article, publisher=outlet)


def sources_of(entries: Sequence[Correction], articles: Sequence[Article], ledger: Ledger) -> Sources:
    """Return what entries on articles say; what does not apply, or contradicts another, is noted in the ledger."""
    items, found = Items(_bare(articles), ()), Sources()
    own: dict[str, Correction] = {}
    copies: dict[frozenset[str], Correction] = {}
    for entry in sorted(entries, key=lambda one: one.id):
        with ledger.unmet(entry):
            article = items.article(entry.item)
            others = {items.article(one) for one in entry.given(Action.ONE_ORIGIN) or ()}
            if article in others:
                raise UnmetCorrectionError(entry.item, "the article is named as a copy of itself")
            ledger.touch(entry, ItemKind.ARTICLE, article)
            if (outlet := entry.given(Action.OUTLET)) is not None:
                ledger.claim(entry, Action.OUTLET, article, outlet)
                ledger.tell(entry, Action.OUTLET, items.texts[article].publisher)
                found.outlets[article] = outlet[0]
            if others:
                copies[frozenset({article, *others})] = entry
                for other in others:
                    ledger.touch_too(entry, ItemKind.ARTICLE, other)
            if entry.given(Action.OWN_ORIGIN) is not None:
                own[article] = entry
    for group, entry in copies.items():
        for article in sorted(group & own.keys()):
            ledger.contradict(Action.OWN_ORIGIN, entry, own[article])
    found.own, found.copies = frozenset(own), tuple(sorted(copies, key=sorted))
    return found


def _bare(articles: Sequence[Article]) -> Briefing:
    """Return a briefing of which nothing is known but its articles."""
    return Briefing(
        name="",
        title="",
        description=None,
        articles=tuple(articles),
        actors=(),
        statements=(),
        figures=(),
        findings=(),
        origins=(),
    )
