"""Who holds which office, as each article prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.briefing import Actor, Evidence
from generator.model.findings import ActorKind
from generator.resolve.offices import Office, office
from generator.resolve.scene import Scene
from generator.text.folding import folded_words

BEFORE = 20  # characters ahead of an office that hold the word before it


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in an office, as one article prints it."""

    actor: str
    article: str
    title: Evidence
    office: Office


def holdings_of(actor: Actor, scene: Scene) -> Iterator[Holding]:
    """Yield the offices of a person, each as often as it is printed."""
    if actor.kind is not ActorKind.PERSON:
        return
    for role in actor.roles:
        for evidence in role.evidence:
            held = office(evidence, scene)
            if held is not None:
                yield Holding(actor.id, evidence.article, evidence, held)


def is_new(holding: Holding, scene: Scene) -> bool:
    """Tell whether an article calls the holder of an office new: "the new harbour minister"."""
    start = holding.title.spans[0].start
    before = scene.article(holding.article).text[max(0, start - BEFORE) : start]
    words = (*folded_words(before)[-1:], *folded_words(holding.title.text)[:1])
    return not scene.lexicon.comparison.classes.newcomers.isdisjoint(words)


def name_of_holder(holding: Holding, scene: Scene) -> Evidence:
    """Return the fullest printed name of the holder, the one nearest to the role."""
    mentions = scene.mentions[holding.actor, holding.article]
    at = holding.title.spans[0].start
    best = min(mentions, key=lambda m: (-len(m.form.split()), abs(m.span.start - at), m.span))
    return scene.evidence(best.article, (best.span,), best.anchor)
