"""Findings on what one article alone has: voices and counts nobody else reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.model.briefing import AttributedFigure, AttributedStatement, Evidence, Finding, FindingKind
from generator.model.findings import Figure
from generator.model.span import Span
from generator.resolve.figures import ANYONE, populations
from generator.resolve.scene import LIMIT, Scene
from generator.resolve.sentences import Draft, finding, prints
from generator.resolve.tallies import literal, shown_at
from generator.text.folding import folded

MANY = 10  # people a count needs to be worth a line where nothing is told to have happened to them


def single_sources(scene: Scene, echoed: frozenset[str]) -> Iterator[Finding]:
    """Yield what one article alone has; `echoed` are the statements whose content others report too."""
    if len(scene.reports) > 1:
        yield from _voices(scene, echoed)
        yield from _counts(scene)


def _voices(scene: Scene, echoed: frozenset[str]) -> Iterator[Finding]:
    """Yield a finding for each speaker who speaks in one article only and says what no other carries."""
    by_voice: dict[str, list[AttributedStatement]] = defaultdict(list)
    for item in scene.statements:
        if (voice := _voice(item, scene)) is not None:
            by_voice[voice].append(item)
    for voice in sorted(by_voice):
        items = by_voice[voice]
        alone = len({item.article for item in items}) == 1
        own = [item for item in items if item.id not in echoed and item.statement.outer is None]
        if alone and own and not any(item.id in echoed for item in items):
            yield _only_voice(voice, own, scene)


def _voice(item: AttributedStatement, scene: Scene) -> str | None:
    """Return who speaks: an actor, or a source without a name; a pronoun is neither."""
    if item.speaker is not None:
        return item.speaker
    speaker = item.statement.speaker
    if speaker is None:
        return None
    words = folded(speaker.of(scene.article(item.article).text))
    return None if words in scene.lexicon.words.personal_pronouns else words


def _only_voice(voice: str, own: Sequence[AttributedStatement], scene: Scene) -> Finding:
    item = max(own, key=lambda one: (_names_inside(one, scene), -one.statement.spans[0].start))
    draft = Draft()
    draft.say("Only one article reports what ")
    evidence = _whole(item, scene)
    speaker = _speaker_words(item, scene)
    draft.quote(speaker.text, evidence if prints(evidence.text, speaker.text) else speaker)
    draft.say(" says.")
    draft.cite(evidence)
    draft.because = ("no other article quotes this source or carries these words",)
    return finding(FindingKind.SINGLE_SOURCE, [item.article, voice], draft, 1)


def _names_inside(item: AttributedStatement, scene: Scene) -> int:
    """Return how many people a statement names; the one that names most tells most."""
    text = scene.article(item.article).text
    content = " ".join(span.of(text) for span in item.statement.spans)
    return sum(
        any(mention.article == item.article and mention.form in content for mention in actor.mentions)
        for actor in scene.actors.values()
        if item.article in actor.articles
    )


def _speaker_words(item: AttributedStatement, scene: Scene) -> Evidence:
    if item.speaker is not None:
        actor = scene.actors[item.speaker]
        mentions = [mention for mention in actor.mentions if mention.article == item.article]
        if mentions:
            best = min(mentions, key=lambda m: (m.form != actor.name, -len(m.form.split()), m.span))
            return scene.evidence(item.article, (best.span,), best.anchor)
    spans = item.statement.spans if item.statement.speaker is None else (item.statement.speaker,)
    return scene.evidence(item.article, spans)


def _whole(item: AttributedStatement, scene: Scene) -> Evidence:
    """Return speaker and content in one run where they are short enough, else the content."""
    spans = [*item.statement.spans, *([item.statement.speaker] if item.statement.speaker else [])]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return scene.evidence(item.article, (whole,) if len(whole) <= LIMIT else item.statement.spans, item.id)


def _counts(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each count of one article alone that is of people, or of something that happened."""
    told: set[tuple[str, str]] = set()
    for item in scene.figures:
        text = scene.article(item.article).text
        if item.group is not None or not _is_telling(item.figure, text, scene):
            continue
        evidence = shown_at(item, scene)
        if (item.article, evidence.text) not in told:
            told.add((item.article, evidence.text))
            yield _only_count(item, evidence, scene)


def _is_telling(figure: Figure, text: str, scene: Scene) -> bool:
    if figure.event is not None:
        return True
    if figure.counted is None or figure.unit is not None or figure.low is None or figure.low < MANY:
        return False
    known = set(scene.lexicon.comparison.population_of.values()) | {ANYONE}
    return not populations(figure.counted.of(text), scene.lexicon).isdisjoint(known)


def _only_count(item: AttributedFigure, evidence: Evidence, scene: Scene) -> Finding:
    text, counted = scene.article(item.article).text, item.figure.counted
    draft = Draft()
    draft.say("Only one article counts ")
    draft.quote(literal(item, scene), evidence)
    if counted is not None and any(span.covers(counted) for span in evidence.spans):
        draft.say(" ")
        draft.quote(counted.of(text), evidence)
    if item.figure.event:
        draft.say(f" {item.figure.event}")
    draft.say(".")
    draft.because = ("no other article gives a figure for this",)
    return finding(FindingKind.SINGLE_SOURCE, [item.article, item.id], draft, 1)
