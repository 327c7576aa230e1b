"""Who holds which office, as each article prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.briefing import Actor, Evidence
from generator.model.findings import ActorKind
from generator.resolve.offices import Office, office
from generator.resolve.scene import Scene
from generator.text.folding import folded_words

BEFORE = 20  # characters ahead of an office or a name that hold the word before it
BETWEEN = 4  # characters between a name and an office behind it: "named Ana Ruiz | as | harbour minister"


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
    return not scene.lexicon.comparison.classes.newcomers.isdisjoint(words) or _is_appointed(holding, scene)


def _is_appointed(holding: Holding, scene: Scene) -> bool:
    """Tell whether somebody is put into an office: "named | Ana Ruiz | harbour minister"."""
    start, text = holding.title.spans[0].start, scene.article(holding.article).text
    appointing = scene.lexicon.names.titles.appointing
    return any(
        not appointing.isdisjoint(folded_words(text[max(0, mention.span.start - BEFORE) : mention.span.start])[-1:])
        for mention in scene.mentions[holding.actor, holding.article]
        if 0 < start - mention.span.end <= BETWEEN
    )


def has_left(holding: Holding, scene: Scene) -> bool:
    """Tell whether some article calls the holder of an office a former one: "former harbour minister Ana Ruiz"."""
    others = scene.lexicon.comparison.classes.other_times
    printed = (
        set(folded_words(evidence.text)) for role in scene.actors[holding.actor].roles for evidence in role.evidence
    )
    return any(holding.office.head in words and not others.isdisjoint(words) for words in printed)


def is_succession(one: str, other: str, scene: Scene) -> bool:
    """Tell whether a sentence with two people says that one came after the other: "Ana Ruiz replaced Jan Kos"."""
    words = scene.lexicon.comparison.classes.succession
    shared = sorted(
        {article for actor, article in scene.mentions if actor == one and (other, article) in scene.mentions}
    )
    for article in shared:
        text = scene.article(article).text
        places = [
            {scene.sentence(article, mention.span.start) for mention in scene.mentions[actor, article]}
            for actor in (one, other)
        ]
        if any(not words.isdisjoint(folded_words(span.of(text))) for span in places[0] & places[1]):
            return True
    return False


def name_of_holder(holding: Holding, scene: Scene) -> Evidence:
    """Return the fullest printed name of the holder, the one nearest to the role."""
    mentions = scene.mentions[holding.actor, holding.article]
    at = holding.title.spans[0].start
    best = min(mentions, key=lambda m: (-len(m.form.split()), abs(m.span.start - at), m.span))
    return scene.evidence(best.article, (best.span,), best.anchor)
