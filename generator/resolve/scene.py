"""What the findings are drawn from: everything resolved, with the words at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.lexicon.load import Lexicon
from generator.model.article import Article
from generator.model.briefing import Actor, ActorMention, AttributedFigure, AttributedStatement, Evidence, Origin
from generator.model.findings import ActorKind, Report
from generator.model.span import Span, printed
from generator.resolve.anchors import Key, evidence_id
from generator.resolve.measure import Measure
from generator.resolve.wording import Wording

LIMIT = 400  # characters of an evidence


@dataclass(frozen=True, slots=True)
class Bodies:
    """The organisations of one article: where each is named, in order, and who is meant by each form."""

    named: tuple[tuple[Span, str], ...]
    by_form: Mapping[str, str]


def bodies_of(report: Report, actor_of: Mapping[Key, str]) -> Bodies:
    """Return the organisations of one article."""
    named = sorted(
        (mention.span, actor_of[report.article.id, number])
        for number, cast in enumerate(report.cast)
        if cast.kind is ActorKind.ORGANIZATION
        for mention in cast.mentions
    )
    return Bodies(tuple(named), {span.of(report.article.text): actor for span, actor in named})


def mentions_by_article(actors: Sequence[Actor]) -> dict[tuple[str, str], list[ActorMention]]:
    """Return the mentions of each actor in each article."""
    found: dict[tuple[str, str], list[ActorMention]] = defaultdict(list)
    for actor in actors:
        for mention in actor.mentions:
            found[actor.id, mention.article].append(mention)
    return dict(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The resolved articles; findings only read it. `homes` are the countries the articles are about.

    `mentions` are those of an actor in an article, `bodies` the organisations of an article, `measures`
    what each figure measures, by its id.
    """

    reports: Mapping[str, Report]
    actors: Mapping[str, Actor]
    actor_of: Mapping[Key, str]
    mentions: Mapping[tuple[str, str], Sequence[ActorMention]]
    bodies: Mapping[str, Bodies]
    statements: Sequence[AttributedStatement]
    figures: Sequence[AttributedFigure]
    measures: Mapping[str, Measure]
    origins: Sequence[Origin]
    origin_of: Mapping[str, str]
    homes: Mapping[str, str | None]
    wording: Wording
    lexicon: Lexicon

    @property
    def utterances(self) -> dict[str, list[AttributedStatement]]:
        """Return the statements that are copies of one utterance, by its id, in order."""
        groups: dict[str, list[AttributedStatement]] = defaultdict(list)
        for item in self.statements:
            if item.group is not None:
                groups[item.group].append(item)
        return {name: groups[name] for name in sorted(groups)}

    def article(self, article: str) -> Article:
        """Return an article by its id."""
        return self.reports[article].article

    def evidence(self, article: str, spans: tuple[Span, ...], anchor: str | None = None) -> Evidence:
        """Return printed words as evidence, cut at a word where they are longer than evidence may be."""
        text = self.article(article).text
        kept = clipped(text, spans)
        whole = kept == spans and anchor is not None
        name = anchor if whole and anchor else evidence_id(self.article(article), kept)
        return Evidence(article=article, spans=kept, text=printed(text, kept), anchor=name)

    def sentence(self, article: str, offset: int) -> Span:
        """Return the sentence that an offset stands in."""
        sentences = self.reports[article].sentences
        at = bisect_right(sentences, offset, key=lambda span: span.start) - 1
        return sentences[at] if at >= 0 else Span(offset, offset + 1)

    def independent(self, articles: Sequence[str]) -> int:
        """Return how many independent origins articles have."""
        return len({self.origin_of[article] for article in articles})


def clipped(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans, or as much from their start as evidence may hold, up to the end of a word."""
    kept: list[Span] = []
    left = LIMIT
    for span in spans:
        room = left - (1 if kept else 0)
        if len(span) <= room:
            kept.append(span)
            left = room - len(span)
            continue
        cut = text.rfind(" ", span.start, span.start + max(room, 0))
        if cut > span.start:
            kept.append(Span(span.start, cut))
        break
    return tuple(kept) or (Span(spans[0].start, min(spans[0].end, spans[0].start + LIMIT)),)
