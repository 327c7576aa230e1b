"""Who appeals in a statement that tells of somebody's appeal: "the envoy had urged restraint, the ministry said"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.model.briefing import ActorMention, AttributedStatement
from generator.model.findings import ActorKind
from generator.model.span import Span
from generator.resolve.scene import Scene
from generator.text.folding import folded

WORD = re.compile(r"[\w'’-]+")
OPENING = 100  # characters of the sentence before in which the one meant by "she" is named


def asker(item: AttributedStatement, scene: Scene) -> tuple[str, ActorMention] | None:
    """Return who appeals where that is not the one who makes the statement, and where they are named.

    "During the call, she urged restraint" is the appeal of the one whom the sentence before tells of.
    """
    statement, appeals = item.statement, scene.lexicon.comparison.classes.appeals
    if item.speaker is None and statement.source is not None and statement.cue is not None:
        text = scene.article(item.article).text
        cued = not appeals.isdisjoint(folded(word) for word in WORD.findall(statement.cue.of(text)))
        return _meant_by(statement.source, item.article, scene) if cued else None
    found = _inside(item, scene)
    return found if found is not None and found[0] != item.speaker else None


def _inside(item: AttributedStatement, scene: Scene) -> tuple[str, ActorMention] | None:
    """Return the person named last ahead of the first verb of appeal in what a statement says."""
    named = sorted(_people(item.article, scene), key=lambda one: one[1].span)
    for content in item.statement.spans:
        verb = _verb(content, item.article, scene)
        if verb is not None:
            sentence = scene.sentence(item.article, verb.start)
            start = max(content.start, sentence.start)
            ahead = [one for one in named if start <= one[1].span.start and one[1].span.end <= verb.start]
            return ahead[-1] if ahead else None
    return None


def _verb(content: Span, article: str, scene: Scene) -> Span | None:
    """Return the first verb of appeal in what a statement says."""
    appealed = scene.lexicon.comparison.classes.appealed
    words = WORD.finditer(scene.article(article).text, content.start, content.end)
    return next((Span(*match.span()) for match in words if folded(match.group()) in appealed), None)


def _meant_by(pronoun: Span, article: str, scene: Scene) -> tuple[str, ActorMention] | None:
    """Return the first person of the sentence before a pronoun of one person, where they open it."""
    text, sentences = scene.article(article).text, scene.reports[article].sentences
    if folded(pronoun.of(text)) not in scene.lexicon.comparison.classes.third_persons:
        return None
    at = bisect_right(sentences, pronoun.start, key=lambda span: span.start) - 2
    if at < 0:
        return None
    opening = Span(sentences[at].start, min(sentences[at].end, sentences[at].start + OPENING))
    inside = [one for one in _people(article, scene) if opening.covers(one[1].span)]
    return min(inside, key=lambda one: one[1].span, default=None)


def _people(article: str, scene: Scene) -> Iterator[tuple[str, ActorMention]]:
    for number, cast in enumerate(scene.reports[article].cast):
        if cast.kind is ActorKind.PERSON:
            actor = scene.actor_of[article, number]
            yield from ((actor, mention) for mention in scene.mentions.get((actor, article), ()))
