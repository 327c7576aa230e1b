"""Findings on who said it: one appeal that articles give to different speakers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model.briefing import Actor, ActorMention, AttributedStatement, Evidence, Finding, FindingKind, Sureness
from generator.model.findings import ActorKind
from generator.model.reasons import Reason
from generator.resolve.askers import asker
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.resolve.voices import said_by, speaker_evidence, voice
from generator.text.folding import folded_words

LIKE_CONTENT = Reason("like content", "the contents share most of their words")
SPEAKS_FOR = Reason("speaks for", "one of them speaks for the other")


def speaker_differences(scene: Scene, appeals: Sequence[Sequence[AttributedStatement]]) -> Iterator[Finding]:
    """Yield a finding for each of the given groups of like statements that articles give to different speakers."""
    by_utterance = scene.utterances
    for appeal in appeals:
        items = _with_copies(appeal, by_utterance)
        heard = [(name, item) for item in items if (name := _asking(item, scene)) is not None]
        different = _distinct(heard, scene)
        if len(different) > 1 and len({item.article for item in different.values()}) > 1:
            yield _speakers(different, [item for _, item in heard], scene)


def _asking(item: AttributedStatement, scene: Scene) -> str | None:
    """Return whose words a statement tells: those of the one who appeals in it, else of its speaker."""
    told = asker(item, scene)
    return voice(item, scene) if told is None else told[0]


def _with_copies(
    items: Sequence[AttributedStatement], by_utterance: Mapping[str, Sequence[AttributedStatement]]
) -> list[AttributedStatement]:
    """Return statements with their copies in other words, which articles give to the same speakers."""
    speakers = {item.speaker for item in items if item.speaker is not None}
    groups = sorted({item.group for item in items if item.group is not None})
    copies = [one for group in groups for one in by_utterance[group] if one.speaker in speakers]
    return list({item.id: item for item in (*items, *copies)}.values())


def _distinct(heard: Sequence[tuple[str, AttributedStatement]], scene: Scene) -> dict[str, AttributedStatement]:
    """Return one statement of each speaker who is known by name; a description may be of any of them.

    One who may be the same as another, or speaks for a body already heard, is no other speaker.
    """
    found: dict[str, AttributedStatement] = {}
    for name, item in heard:
        if name not in scene.actors or scene.actors[name].kind is ActorKind.GROUP:
            continue
        possibly = scene.actors[name].possibly
        if not any(other in possibly or _one_side(scene.actors[name], scene.actors[other], scene) for other in found):
            found.setdefault(name, item)
    return found


def _one_side(one: Actor, other: Actor, scene: Scene) -> bool:
    """Tell whether one of two is a body and the other speaks for it, going by the words of the roles."""
    person, organisation = (one, other) if one.kind is ActorKind.PERSON else (other, one)
    if person.kind is not ActorKind.PERSON or organisation.kind is not ActorKind.ORGANIZATION:
        return False
    roles = scene.wording.content(" ".join(role.title for role in person.roles))
    names = (scene.wording.content(form) for form in organisation.forms)
    return any(name and name <= roles for name in names)


def _are_one_voice(different: Mapping[str, AttributedStatement], scene: Scene) -> bool:
    """Tell whether all speakers speak for one of them, or on behalf of somebody."""
    people = [scene.actors[name] for name in different]
    behalf = {name for name, item in different.items() if item.statement.on_behalf_of is not None}
    return any(
        all(one is head or one.id in behalf or _speaks_for(one, head, scene) for one in people) for head in people
    )


def _speaks_for(one: Actor, other: Actor, scene: Scene) -> bool:
    """Tell whether a role of one is to speak for the other, named there by name or office: "Reed's spokeswoman"."""
    classes, wording = scene.lexicon.comparison.classes, scene.wording
    roles = [role.title for role in one.roles if not classes.spokespeople.isdisjoint(folded_words(role.title))]
    told = [wording.content(role) for role in roles]
    known = [
        *(frozenset(wording.content(form.split()[-1])) for form in other.forms),
        *(wording.content(role.title) for role in other.roles),
    ]
    return any(words and words <= role for role in told for words in known)


def _named(mention: ActorMention, scene: Scene) -> Evidence:
    return scene.evidence(mention.article, (mention.span,), mention.anchor)


def _speakers(
    different: Mapping[str, AttributedStatement], items: Sequence[AttributedStatement], scene: Scene
) -> Finding:
    draft = Draft(because=(LIKE_CONTENT,))
    draft.rate(Sureness.LIKELY, "two people may say nearly the same")
    if _are_one_voice(different, scene):
        draft.because = (LIKE_CONTENT, SPEAKS_FOR)
        draft.rate(Sureness.POSSIBLE, "the words of a spokesperson may be told as those of the one spoken for")
    draft.say("Articles give nearly the same words to different speakers: ")
    for number, item in enumerate(different.values()):
        if number:
            draft.say(" and " if number == len(different) - 1 else ", ")
        told = asker(item, scene)
        evidence = speaker_evidence(item, scene) if told is None else _named(told[1], scene)
        draft.quote(evidence.text, evidence)
        if told is None and item.statement.on_behalf_of is not None:
            behalf = scene.evidence(item.article, (item.statement.on_behalf_of,))
            draft.say(" on behalf of ")
            draft.quote(behalf.text, behalf)
    draft.say(".")
    for item in items:
        draft.cite(said_by(item, scene))
    articles = sorted({item.article for item in items})
    about = sorted(item.id for item in items)
    return finding(FindingKind.SPEAKER_DIFFERENCE, about[:1], draft, scene.independent(articles))
