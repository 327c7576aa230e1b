"""A briefing as the pages look things up in it: articles by their short names, groups, links."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import Final, TypeVar

from generator.model.article import Article
from generator.model.briefing import (
    Actor,
    ActorMention,
    AttributedFigure,
    AttributedStatement,
    Briefing,
    Finding,
    FindingKind,
)
from generator.model.corrections import Audited, Touched
from generator.model.span import Span
from generator.render.addresses import actor_anchor, actor_file, article_file
from generator.render.escape import Markdown
from generator.render.views import words

Item = TypeVar("Item")

OPENING: Final = 70  # characters of the text that stand for a missing title
NOTE: Final = 50  # characters of a title that tell of an article whose outlet has no name
EXCERPT: Final = 1500  # characters of one statement, title or removed part; a page of them stays readable, and quick
MOST_NAMES: Final = 100  # in one piece of evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as other pages name it: its outlet, or its number where the text names none."""

    article: Article
    number: int
    label: str
    note: str | None
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead somewhere."""

    text: str
    target: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """The short name of an article beside what it prints; `target` is None where those words lead there already.

    `note` shows on hover; `anchor` is the id of an item that has its place here.
    """

    text: str
    target: Markdown | None
    note: str | None
    anchor: str | None = None


class Lookup:
    """One briefing, seen from the pages of one of its folders (`base` leads from there to the summary's folder)."""

    def __init__(self, briefing: Briefing, base: str) -> None:
        self.briefing = briefing
        self.base = base

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Return each article as other pages name it, by id."""
        outlets = Counter(article.publisher for article in self.briefing.articles)
        return {
            article.id: Source(
                article=article,
                number=number,
                label=_label(article, number, outlets[article.publisher]),
                note=_note(article),
                origin=self.origin_labels[article.id],
            )
            for number, article in enumerate(self.briefing.articles, start=1)
        }

    @cached_property
    def origin_labels(self) -> dict[str, str]:
        """Return the letter of the origin of each article, by article id; letters follow the order of articles."""
        letters: dict[str, str] = {}
        by_article = {article: origin.id for origin in self.briefing.origins for article in origin.articles}
        for article in self.briefing.articles:
            letters.setdefault(by_article[article.id], _letter(len(letters)))
        return {article: letters[origin] for article, origin in by_article.items()}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Return the actors by id."""
        return {actor.id: actor for actor in self.briefing.actors}

    @cached_property
    def copies(self) -> dict[str, list[AttributedStatement]]:
        """Return the statements of each group, by the group's id."""
        return _by(self.briefing.statements, attrgetter("group"))

    @cached_property
    def measures(self) -> dict[str, list[AttributedFigure]]:
        """Return the figures of each group, by the group's id."""
        return _by(self.briefing.figures, attrgetter("group"))

    @cached_property
    def said_by(self) -> dict[str, list[AttributedStatement]]:
        """Return the statements of each actor who made any, by actor id."""
        return _by(self.briefing.statements, attrgetter("speaker"))

    @cached_property
    def reported_by(self) -> dict[str, list[AttributedFigure]]:
        """Return the figures of each actor who reports any, by actor id."""
        return _by(self.briefing.figures, attrgetter("reporter"))

    @cached_property
    def statements_in(self) -> dict[str, list[AttributedStatement]]:
        """Return the statements of each article, by article id."""
        return _by(self.briefing.statements, attrgetter("article"))

    @cached_property
    def figures_in(self) -> dict[str, list[AttributedFigure]]:
        """Return the figures of each article, by article id."""
        return _by(self.briefing.figures, attrgetter("article"))

    @cached_property
    def mentions_in(self) -> dict[str, list[tuple[Actor, ActorMention]]]:
        """Return the names of each article with whose they are, by article id."""
        found: dict[str, list[tuple[Actor, ActorMention]]] = {}
        for actor in self.briefing.actors:
            for mention in actor.mentions:
                found.setdefault(mention.article, []).append((actor, mention))
        return {article: sorted(names, key=_stands) for article, names in found.items()}

    @cached_property
    def actors_in(self) -> dict[str, list[Actor]]:
        """Return the actors that each article names, by article id, each once."""
        return {
            article: list({actor.id: actor for actor, _ in found}.values())
            for article, found in self.mentions_in.items()
        }

    @cached_property
    def naming(self) -> dict[str, str]:
        """Return in how many articles each actor is named, in words, by actor id."""
        return {actor.id: words.articles(len(actor.articles)) for actor in self.briefing.actors}

    @cached_property
    def places_in(self) -> dict[str, list[tuple[str, Span]]]:
        """Return id and span of every other place that a page may link to, by article id."""
        evidence = [one for finding in self.briefing.findings for one in finding.evidence]
        evidence += [one for actor in self.briefing.actors for role in actor.roles for one in role.evidence]
        evidence += [one for toll in self.briefing.tolls for told in toll.articles for one in told.evidence]
        found: dict[str, list[tuple[str, Span]]] = {}
        for one in evidence:
            found.setdefault(one.article, []).append((one.anchor, one.spans[0]))
        for event in self.briefing.events:
            found.setdefault(event.article, []).append((event.anchor, event.span))
        return found

    @cached_property
    def anchors(self) -> set[tuple[str, str]]:
        """Return every place of an article's page that has an id: the article, and the id."""
        return {
            *((one.article, one.id) for one in self.briefing.statements),
            *((one.article, one.id) for one in self.briefing.figures),
            *((article, one.anchor) for article, found in self.mentions_in.items() for _, one in found),
            *((article, anchor) for article, found in self.places_in.items() for anchor, _ in found),
        }

    @cached_property
    def corrections_of(self) -> dict[Touched, list[Audited]]:
        """Return the corrections of each item, in the order in which they are written."""
        found: dict[Touched, list[Audited]] = {}
        for one in self.briefing.corrections:
            for touched in one.touched:
                found.setdefault(touched, []).append(one)
        return found

    @cached_property
    def bearers(self) -> dict[str, str]:
        """Return whose name stands at each anchor, by actor id."""
        return {mention.anchor: actor.id for actor in self.briefing.actors for mention in actor.mentions}

    @cached_property
    def derivations(self) -> list[Finding]:
        """Return what tells where articles come from."""
        return [finding for finding in self.briefing.findings if finding.kind is FindingKind.DERIVATION]

    @cached_property
    def findings_about(self) -> dict[str, list[Finding]]:
        """Return the differences whose printed words name an actor, by actor id."""
        found: dict[str, list[Finding]] = {}
        for finding in self.briefing.findings:
            if finding.kind in words.ABOUT_ACTORS:
                for actor in sorted(self._named_in(finding)):
                    found.setdefault(actor, []).append(finding)
        return found

    def _named_in(self, finding: Finding) -> set[str]:
        return {
            actor.id
            for one in finding.evidence
            for span in one.spans
            for actor, mention in self._names_until(one.article, span.end)
            if mention.span.overlaps(span)
        }

    def _names_until(self, article: str, end: int) -> list[tuple[Actor, ActorMention]]:
        """Return the last names that begin before a place: no evidence is long enough to hold more."""
        names = self.mentions_in.get(article, [])
        place = bisect_left(names, end, key=lambda name: name[1].span.start)
        return names[max(place - MOST_NAMES, 0) : place]

    def in_order(self, articles: Iterable[str]) -> list[Source]:
        """Return articles as sources, each once, in the order of the briefing."""
        return sorted((self.sources[one] for one in set(articles)), key=lambda source: source.number)

    def passage_target(self, article: str, anchor: str | None) -> Markdown:
        """Return the link target of a passage."""
        return Markdown(self.base + article_file(self.sources[article].article, anchor))

    def tag(self, article: str, anchor: str | None = None) -> Tag:
        """Return the link that names an article and leads to a passage in it."""
        source = self.sources[article]
        return Tag(text=source.label, target=self.passage_target(article, anchor), note=source.note)

    def tags(self, places: Iterable[tuple[str, str]]) -> tuple[Tag, ...]:
        """Return the tags of passages beside words that lead to the first of them."""
        first, *others = [self.tag(article, anchor) for article, anchor in places]
        return (replace(first, target=None), *others)

    def actor_link(self, actor_id: str) -> Link:
        """Return the link to an actor's page."""
        return Link(text=self.actors[actor_id].name, target=Markdown(self.base + actor_file(actor_id)))

    def summary_target(self, anchor: str | None = None) -> Markdown:
        """Return the link target of a place on the summary."""
        return Markdown(f"{self.base}index.md" + (f"#{anchor}" if anchor else ""))

    def actor_on_summary(self, actor_id: str) -> Markdown:
        """Return the link target of an actor's row on the summary."""
        return self.summary_target(actor_anchor(actor_id))

    def title_of(self, article: Article) -> str:
        """Return a title for lists; an article without one is known by its opening words, and marked so."""
        return excerpt(article.title) if article.title else f"Untitled: “{opening(article)}”"

    def reach(self, articles: Iterable[str]) -> str:
        """Return how far something is carried: "2 articles, 1 origin"."""
        carriers = set(articles)
        origins = {self.origin_labels[one] for one in carriers}
        return f"{words.articles(len(carriers))}, {words.origins(len(origins))}"


def _stands(name: tuple[Actor, ActorMention]) -> tuple[Span, str]:
    return name[1].span, name[0].id


def opening(article: Article) -> str:
    """Return the first words of an article."""
    return excerpt(article.text[: OPENING + 1].split("\n", 1)[0], OPENING)


def excerpt(text: str, limit: int = EXCERPT) -> str:
    """Return a text, cut at a word where it is longer than the limit; the whole stands on the article's page."""
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def _by(items: Iterable[Item], key: Callable[[Item], str | None]) -> dict[str, list[Item]]:
    """Return the items by what the key gives, without those for which it gives none."""
    groups: dict[str, list[Item]] = {}
    for item in items:
        if (name := key(item)) is not None:
            groups.setdefault(name, []).append(item)
    return groups


def _label(article: Article, number: int, copies: int) -> str:
    if article.publisher is None:
        return f"Source\N{NO-BREAK SPACE}{number}"
    return article.publisher if copies == 1 else f"{article.publisher} ({number})"


def _note(article: Article) -> str | None:
    return None if article.publisher or article.title is None else excerpt(article.title, NOTE)


def _letter(number: int) -> str:
    rest, last = divmod(number, 26)
    return (_letter(rest - 1) if rest else "") + chr(ord("A") + last)
