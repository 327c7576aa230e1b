"""Findings on quotations: one utterance in different words, one appeal by different speakers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.model.briefing import Actor, ActorMention, AttributedStatement, Evidence, Finding, FindingKind, Sureness
from generator.model.findings import ActorKind, StatementKind
from generator.model.reasons import Reason
from generator.model.span import printed
from generator.resolve.askers import asker
from generator.resolve.changes import Copy, telling_change
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.resolve.voices import said_by, speaker_evidence, voice
from generator.text.folding import folded_words

SAME_SPEAKER = Reason("same speaker", "the same speaker")
SAME_WORDS = Reason("same words", "mostly the same words")
LIKE_CONTENT = Reason("like content", "the contents share most of their words")


def wording_differences(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each utterance that quotation marks print in different words."""
    for name, items in _by_group(scene).items():
        quoted = [item for item in items if item.statement.kind is not StatementKind.INDIRECT]
        wordings = {folded_words(_content(item, scene)) for item in items}
        if quoted and len(wordings) > 1 and len({item.article for item in items}) > 1:
            made = _wording(name, items, scene)
            if made is not None:
                yield made


def _by_group(scene: Scene) -> dict[str, list[AttributedStatement]]:
    groups: dict[str, list[AttributedStatement]] = defaultdict(list)
    for item in scene.statements:
        if item.group is not None:
            groups[item.group].append(item)
    return {name: groups[name] for name in sorted(groups)}


def _content(item: AttributedStatement, scene: Scene) -> str:
    return printed(scene.article(item.article).text, item.statement.spans)


def _wording(name: str, items: Sequence[AttributedStatement], scene: Scene) -> Finding | None:
    """Show the most telling words in which copies of one utterance differ; None where they differ in nothing."""
    copies = [Copy.of(scene.evidence(item.article, item.statement.spans, item.id), item) for item in items]
    best = telling_change(copies, scene)
    if best is None:
        return None
    known = [item for item in items if item.speaker is not None]
    draft = Draft(because=(*((SAME_SPEAKER,) if known else ()), SAME_WORDS))
    if len(known) == len(items):
        draft.rate(Sureness.SURE, "every article names the speaker")
    else:
        draft.rate(Sureness.LIKELY, "not every article names the speaker")
    verb = "quoted" if best.is_quoted else "reported"
    if not known:
        draft.say(f"The same words are {verb} differently: “")
    else:
        shown_names = [speaker_evidence(item, scene) for item in known]
        called = scene.actors[known[0].speaker or ""].name
        speaker = min(shown_names, key=lambda one: (one.text != called, -len(one.text), one.article))
        draft.quote(speaker.text, speaker)
        draft.say(f" is {verb} in different words: “")
    draft.quote(best.one, best.first)
    draft.say("” or “")
    draft.quote(best.other, best.second)
    draft.say("”.")
    for copy in copies:
        draft.cite(copy.evidence)
    articles = sorted({item.article for item in items})
    return finding(FindingKind.WORDING_DIFFERENCE, [name], draft, scene.independent(articles))


def speaker_differences(scene: Scene, appeals: Sequence[Sequence[AttributedStatement]]) -> Iterator[Finding]:
    """Yield a finding for each of the given groups of like statements that articles give to different speakers."""
    by_utterance = _by_group(scene)
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


def _named(mention: ActorMention, scene: Scene) -> Evidence:
    return scene.evidence(mention.article, (mention.span,), mention.anchor)


def _speakers(
    different: Mapping[str, AttributedStatement], items: Sequence[AttributedStatement], scene: Scene
) -> Finding:
    draft = Draft(because=(LIKE_CONTENT,))
    draft.rate(Sureness.LIKELY, "two people may say nearly the same")
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
