"""Findings on quotations: one utterance that articles print in different words, cut, joined or dated differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model.briefing import AttributedStatement, Finding, FindingKind, Sureness
from generator.model.findings import StatementKind
from generator.model.reasons import Reason
from generator.model.span import printed
from generator.resolve.alterations import CUT, Alteration, alterations, joined_quotations
from generator.resolve.changes import Change, Copy, Telling, telling_change
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.resolve.voices import speaker_evidence
from generator.text.folding import folded_words

SAME_SPEAKER = Reason("same speaker", "the same speaker")
SAME_WORDS = Reason("same words", "mostly the same words")

Items = Sequence[AttributedStatement]


def wording_differences(
    scene: Scene, held: Iterable[tuple[AttributedStatement, AttributedStatement]]
) -> Iterator[Finding]:
    """Yield a finding for each utterance that quotation marks print in different words, or that copies alter.

    `held` are pairs of statements the shorter of which stands nearly whole in the other.
    """
    joined = joined_quotations(held, scene)
    for name, items in scene.utterances.items():
        quoted = any(item.statement.kind is not StatementKind.INDIRECT for item in items)
        if quoted and len({item.article for item in items}) > 1:
            made = _wording(name, items, joined, scene)
            if made is not None:
                yield made


def _wording(name: str, items: Items, joined: Mapping[str, list[Items]], scene: Scene) -> Finding | None:
    """Show the most telling words in which copies differ, and what else they do to them; None where it is nothing."""
    copies = [Copy.of(scene.evidence(item.article, item.statement.spans, item.id), item) for item in items]
    wordings = {folded_words(printed(scene.article(item.article).text, item.statement.spans)) for item in items}
    best = telling_change(copies, scene) if len(wordings) > 1 else None
    altered = tuple(alterations(items, [halves for item in items for halves in joined.get(item.id, ())], scene))
    if best is None and not altered:
        return None
    known = [item for item in items if item.speaker is not None]
    reasons = [*([SAME_SPEAKER] if known else []), SAME_WORDS, *(one.reason for one in altered)]
    draft = Draft(because=tuple(reasons))
    if len(known) == len(items):
        draft.rate(Sureness.SURE, "every article names the speaker")
    else:
        draft.rate(Sureness.LIKELY, "not every article names the speaker")
    _open(draft, known, best, scene)
    said = [one for one in altered if not (one.reason is CUT and best is not None and best.telling is Telling.LEFT_OUT)]
    for number, one in enumerate(said):
        if number or best is not None:
            draft.say("; ")
        _tell(draft, one)
    draft.say(".")
    for copy in copies:
        draft.cite(copy.evidence)
    articles = sorted({item.article for item in items})
    return finding(FindingKind.WORDING_DIFFERENCE, [name], draft, scene.independent(articles))


def _open(draft: Draft, known: Items, best: Change | None, scene: Scene) -> None:
    """Say whose words differ, and in what words, where other words tell it."""
    verb = "quoted" if best is None or best.is_quoted else "reported"
    how = "differently" if best is None or not known else "in different words"
    if not known:
        draft.say(f"The same words are {verb} differently: ")
    else:
        shown_names = [speaker_evidence(item, scene) for item in known]
        called = scene.actors[known[0].speaker or ""].name
        speaker = min(shown_names, key=lambda one: (one.text != called, -len(one.text), one.article))
        draft.quote(speaker.text, speaker)
        draft.say(f" is {verb} {how}: ")
    if best is not None:
        draft.say("“")
        draft.quote(best.one, best.first)
        draft.say("” or “")
        draft.quote(best.other, best.second)
        draft.say("”")


def _tell(draft: Draft, altered: Alteration) -> None:
    draft.say(altered.said)
    for number, (words, evidence) in enumerate(altered.shown):
        if number:
            draft.say(altered.joint)
        draft.quote(words, evidence)
    if altered.after:
        draft.say(altered.after)
    for evidence in altered.cited:
        draft.cite(evidence)
