"""Who speaks in a statement: an actor, a source without a name, or nobody who can be told."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.model.briefing import AttributedStatement, Evidence
from generator.model.findings import ActorKind
from generator.model.span import Span
from generator.resolve.scene import LIMIT, Scene
from generator.text.folding import folded_words

LOOK_BACK = 12  # characters before a source in which its article stands


def voice(item: AttributedStatement, scene: Scene) -> str | None:
    """Return the id of who speaks, or the words for a source without a name: "a witness", "news reports".

    A pronoun or a definite description whom nothing leads to ("the minister", "her lawyer") is nobody.
    """
    if item.speaker is not None:
        return item.speaker
    return source_words(item, scene)


def have_two_names(one: AttributedStatement, other: AttributedStatement) -> bool:
    """Tell whether two statements are of two known speakers."""
    return one.speaker is not None and other.speaker is not None and one.speaker != other.speaker


def source_words(item: AttributedStatement, scene: Scene) -> str | None:
    """Return the words for a source without a name, where they introduce it."""
    speaker = item.statement.source
    if speaker is None:
        return None
    text, lexicon = scene.article(item.article).text, scene.lexicon
    words = folded_words(speaker.of(text))
    opening = {*words[:1], determiner(text, speaker.start)}
    anaphoric = lexicon.names.parts.definite | lexicon.words.personal_pronouns | lexicon.words.relatives
    if not words or opening & (anaphoric | lexicon.words.possessives) or not _is_source(words, lexicon):
        return None
    return " ".join(words)


def determiner(text: str, start: int) -> str:
    """Return the folded word that stands right before an offset."""
    return next(iter(folded_words(text[max(0, start - LOOK_BACK) : start])[-1:]), "")


def _is_source(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether one of the words names people who tell or a report: "sources", "diplomat", "report"."""
    known = lexicon.names.groups.nouns | lexicon.names.titles.offices | lexicon.names.titles.occupations
    plural = lexicon.comparison.classes.telling | known
    return any(word in plural or lexicon.comparison.singular(word) in plural or f"{word}s" in plural for word in words)


def is_bare_office(printed: str, lexicon: Lexicon) -> bool:
    """Tell whether a source is one word for a single person, as headlines print it: "Envoy", not "Police"."""
    words, titles = folded_words(printed), lexicon.names.titles
    return len(words) == 1 and words[0] in (titles.offices | titles.occupations) - lexicon.comparison.classes.telling


def speaker_evidence(item: AttributedStatement, scene: Scene) -> Evidence:
    """Return the printed name of who speaks, as full as the article has it, else the words for the source."""
    named = item.speaker is not None and scene.actors[item.speaker].kind is not ActorKind.GROUP
    if item.speaker is not None and (named or item.statement.source is None):
        actor = scene.actors[item.speaker]
        mentions = scene.mentions.get((actor.id, item.article), ())
        if mentions:
            best = min(mentions, key=lambda m: (m.form != actor.name, -len(folded_words(m.form)), m.span))
            return scene.evidence(item.article, (best.span,), best.anchor)
    speaker = item.statement.source
    return scene.evidence(
        item.article, item.statement.spans if speaker is None else (with_article(speaker, item, scene),)
    )


def with_article(speaker: Span, item: AttributedStatement, scene: Scene) -> Span:
    """Return a source with the article before it: "a witness"."""
    text = scene.article(item.article).text
    word = determiner(text, speaker.start)
    if word not in scene.lexicon.names.parts.articles or not text[: speaker.start].endswith(" "):
        return speaker
    return Span(speaker.start - 1 - len(word), speaker.end)


def said_by(item: AttributedStatement, scene: Scene) -> Evidence:
    """Return speaker and content as one run of printed words where they are short enough, else the content."""
    speaker = item.statement.source
    spans = (*item.statement.spans, *((with_article(speaker, item, scene),) if speaker else ()))
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return scene.evidence(item.article, (whole,) if len(whole) <= LIMIT else item.statement.spans, item.id)
