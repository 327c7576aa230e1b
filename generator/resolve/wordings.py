"""Findings on quotations: one utterance in different words, one appeal by different speakers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from generator.model.briefing import AttributedStatement, Evidence, Finding, FindingKind
from generator.model.findings import StatementKind
from generator.model.span import Span, printed
from generator.resolve.scene import LIMIT, Scene
from generator.resolve.sentences import Draft, finding
from generator.text.folding import folded, folded_words

LONGEST = 8  # words of a differing passage shown in a sentence of ours
COMPARED = 12  # copies of one utterance compared with each other


def wording_differences(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each utterance that quotation marks print in different words."""
    for name, items in _by_group(scene).items():
        quoted = [item for item in items if item.statement.kind is not StatementKind.INDIRECT]
        wordings = {folded_words(_content(item, scene)) for item in items}
        if quoted and len(wordings) > 1 and len({item.article for item in items}) > 1:
            yield _wording(name, items, scene)


def _by_group(scene: Scene) -> dict[str, list[AttributedStatement]]:
    groups: dict[str, list[AttributedStatement]] = defaultdict(list)
    for item in scene.statements:
        if item.group is not None:
            groups[item.group].append(item)
    return {name: groups[name] for name in sorted(groups)}


def _content(item: AttributedStatement, scene: Scene) -> str:
    return printed(scene.article(item.article).text, item.statement.spans)


def _wording(name: str, items: Sequence[AttributedStatement], scene: Scene) -> Finding:
    shown = [scene.evidence(item.article, item.statement.spans, item.id) for item in items]
    draft = Draft()
    speaker = next((found for item in items if (found := _speaker(item, scene)) is not None), None)
    if speaker is None:
        draft.say("The same words are reported differently")
    else:
        draft.quote(speaker.text, speaker)
        draft.say(" is reported in different words")
    different = _difference(shown, items)
    if different is not None:
        draft.say(": “")
        draft.quote(*different[0])
        draft.say("” or “")
        draft.quote(*different[1])
        draft.say("”")
    draft.say(".")
    for evidence in shown:
        draft.cite(evidence)
    articles = sorted({item.article for item in items})
    draft.because = ("the same speaker and mostly the same words",)
    return finding(FindingKind.WORDING_DIFFERENCE, [name], draft, scene.independent(articles))


def _speaker(item: AttributedStatement, scene: Scene) -> Evidence | None:
    """Return the printed name of who speaks, in the article of the statement."""
    if item.speaker is None:
        return None
    actor = scene.actors[item.speaker]
    mentions = [mention for mention in actor.mentions if mention.article == item.article]
    best = min(mentions, key=lambda m: (m.form != actor.name, -len(folded_words(m.form)), m.span), default=None)
    return None if best is None else scene.evidence(item.article, (best.span,), best.anchor)


def _difference(
    shown: Sequence[Evidence], items: Sequence[AttributedStatement]
) -> tuple[tuple[str, Evidence], tuple[str, Evidence]] | None:
    """Return the first short passage in which two copies differ, those within quotation marks first."""
    order = sorted(range(len(items)), key=lambda n: (items[n].statement.kind.value, items[n].article, items[n].id))
    for one, other in combinations(order[:COMPARED], 2):
        found = _changed(shown[one].text, shown[other].text)
        if found is not None:
            return (found[0], shown[one]), (found[1], shown[other])
    return None


def _changed(one: str, other: str) -> tuple[str, str] | None:
    """Return the first exchanged words of two texts, with the word before them: "fewer jobs", "fewer posts"."""
    words, others = _words(one), _words(other)
    matcher = SequenceMatcher(None, [w for w, _ in words], [w for w, _ in others], autojunk=False)
    for tag, start, end, from_, to in matcher.get_opcodes():
        if tag == "replace" and max(end - start, to - from_) < LONGEST:
            lead = min(2, start, from_)
            return _slice(one, words, start - lead, end), _slice(other, others, from_ - lead, to)
    return None


def _words(text: str) -> list[tuple[str, Span]]:
    return [(folded(match.group()), Span(*match.span())) for match in re.finditer(r"\w+(?:['’]\w+)*", text)]


def _slice(text: str, words: Sequence[tuple[str, Span]], start: int, end: int) -> str:
    return text[words[start][1].start : words[end - 1][1].end]


def speaker_differences(scene: Scene, appeals: Sequence[Sequence[AttributedStatement]]) -> Iterator[Finding]:
    """Yield a finding for each of the given groups of like statements that articles give to different speakers."""
    for items in appeals:
        voices = {_voice(item, scene) for item in items} - {None}
        if len(voices) > 1 and len({item.article for item in items}) > 1:
            yield _speakers(items, scene)


def _voice(item: AttributedStatement, scene: Scene) -> str | None:
    if item.speaker is not None:
        return item.speaker
    speaker = item.statement.speaker
    return None if speaker is None else folded(speaker.of(scene.article(item.article).text))


def _speakers(items: Sequence[AttributedStatement], scene: Scene) -> Finding:
    draft = Draft()
    draft.say("Articles give nearly the same words to different speakers: ")
    named: dict[str, tuple[str, Evidence]] = {}
    for item in items:
        voice = _voice(item, scene)
        if voice is not None and voice not in named:
            evidence = _speaker(item, scene) or _printed_speaker(item, scene)
            named[voice] = (evidence.text, evidence)
    draft.listing(list(named.values()))
    draft.say(".")
    for item in items:
        draft.cite(_said_by(item, scene))
    articles = sorted({item.article for item in items})
    about = sorted(item.id for item in items)
    draft.because = ("the contents share most of their words",)
    return finding(FindingKind.SPEAKER_DIFFERENCE, about[:1], draft, scene.independent(articles))


def _printed_speaker(item: AttributedStatement, scene: Scene) -> Evidence:
    spans = item.statement.spans if item.statement.speaker is None else (item.statement.speaker,)
    return scene.evidence(item.article, spans)


def _said_by(item: AttributedStatement, scene: Scene) -> Evidence:
    """Return speaker and content as one run of printed words where they stand close, else the content."""
    spans = [*item.statement.spans, *([item.statement.speaker] if item.statement.speaker else [])]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    if len(whole) <= LIMIT:
        return scene.evidence(item.article, (whole,), item.id)
    return scene.evidence(item.article, item.statement.spans, item.id)
