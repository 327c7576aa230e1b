"""Findings on names: one person under several spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.briefing import Actor, ActorMention, Evidence, Finding, FindingKind, Sureness
from generator.model.findings import ActorKind
from generator.model.reasons import reasons_of
from generator.resolve.alignment import Match, align
from generator.resolve.names import parse_name
from generator.resolve.naming import bare_words
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding

SHOWN = 3  # reasons


def name_variants(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each person or place whose name is spelled differently, beyond accents and courtesies."""
    for actor in scene.actors.values():
        if actor.kind is ActorKind.ORGANIZATION or actor.kind is ActorKind.GROUP:
            continue
        spellings = _spellings(actor, scene)
        if len(spellings) > 1:
            yield _variant(actor, spellings, scene)


def _spellings(actor: Actor, scene: Scene) -> list[tuple[ActorMention, ...]]:
    """Return the mentions of each spelling, the canonical one first; a part of another spelling is none of its own."""
    comparison = scene.lexicon.comparison
    by_words: dict[tuple[str, ...], list[ActorMention]] = {}
    for mention in actor.mentions:
        if not mention.form.startswith("@"):
            by_words.setdefault(bare_words(mention.form, comparison), []).append(mention)
    name = bare_words(actor.name, comparison)
    whole = [words for words in by_words if words == name or not _part_of_another(words, by_words)]
    ranked = sorted(whole, key=lambda words: (words != name, -len(by_words[words]), words))
    return [tuple(by_words[words]) for words in ranked]


def _part_of_another(words: tuple[str, ...], all_words: dict[tuple[str, ...], list[ActorMention]]) -> bool:
    return any(words != other and set(words) <= set(other) for other in all_words)


def _variant(actor: Actor, spellings: Sequence[tuple[ActorMention, ...]], scene: Scene) -> Finding:
    draft = Draft(because=reasons_of(actor.because)[:SHOWN])
    draft.rate(*_sureness(spellings, scene))
    shown = [(mentions[0].form, _mention(mentions[0], scene)) for mentions in spellings]
    canonical = next((m for m in spellings[0] if actor.name in m.form), spellings[0][0])
    draft.quote(actor.name if actor.name in canonical.form else canonical.form, _mention(canonical, scene))
    draft.say(" is also spelled ")
    draft.listing(shown[1:])
    draft.say(".")
    for mentions in spellings:
        for article in sorted({mention.article for mention in mentions}):
            draft.cite(_mention(next(m for m in mentions if m.article == article), scene))
    cited = {one.article for one in draft.evidence}
    for article in actor.articles:
        if article not in cited:
            fullest = max(scene.mentions[actor.id, article], key=lambda m: (len(m.form.split()), -m.span.start))
            draft.cite(_mention(fullest, scene))
    articles = sorted({one.article for one in draft.evidence})
    return finding(FindingKind.NAME_VARIANT, [actor.id], draft, scene.independent(articles))


def _sureness(spellings: Sequence[tuple[ActorMention, ...]], scene: Scene) -> tuple[Sureness, str]:
    """Return how sure it is that spellings are of one name: as sure as the one that sounds least like the first."""
    first, *others = (parse_name(mentions[0].form, scene.lexicon.comparison) for mentions in spellings)
    worst = min(align(first, other, scene.lexicon.comparison).worst for other in others)
    if worst >= Match.INITIAL:
        return Sureness.SURE, "the spellings sound the same"
    if worst is Match.NEAR:
        return Sureness.LIKELY, "the spellings are close, but do not sound the same"
    return Sureness.POSSIBLE, "by their sound alone they might be two names"


def _mention(mention: ActorMention, scene: Scene) -> Evidence:
    return scene.evidence(mention.article, (mention.span,), mention.anchor)
