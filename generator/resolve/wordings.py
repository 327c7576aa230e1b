"""Findings on quotations: one utterance in different words, one appeal by different speakers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from generator.model.briefing import AttributedStatement, Evidence, Finding, FindingKind
from generator.model.findings import StatementKind
from generator.model.span import Span, printed
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.resolve.voices import said_by, speaker_evidence, voice
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
    known = [item for item in items if item.speaker is not None]
    if not known:
        draft.say("The same words are reported differently")
    else:
        shown_names = [speaker_evidence(item, scene) for item in known]
        called = scene.actors[known[0].speaker or ""].name
        speaker = min(shown_names, key=lambda one: (one.text != called, -len(one.text), one.article))
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
        heard = [(name, item) for item in items if (name := voice(item, scene)) is not None]
        different = _distinct(heard, scene)
        if len(different) > 1 and len({item.article for item in different.values()}) > 1:
            yield _speakers(different, [item for _, item in heard], scene)


def _distinct(heard: Sequence[tuple[str, AttributedStatement]], scene: Scene) -> dict[str, AttributedStatement]:
    """Return one statement of each speaker; a source in more words, or one who may be the same, is no other."""
    found: dict[str, AttributedStatement] = {}
    for name, item in heard:
        words = set(name.split())
        if item.speaker is not None and not found.keys().isdisjoint(scene.actors[item.speaker].possibly):
            continue
        if item.speaker is None and any(words <= set(other.split()) or set(other.split()) <= words for other in found):
            continue
        found.setdefault(name, item)
    return found


def _speakers(
    different: Mapping[str, AttributedStatement], items: Sequence[AttributedStatement], scene: Scene
) -> Finding:
    draft = Draft(because=("the contents share most of their words",))
    draft.say("Articles give nearly the same words to different speakers: ")
    named = [speaker_evidence(item, scene) for item in different.values()]
    draft.listing([(evidence.text, evidence) for evidence in named])
    draft.say(".")
    for item in items:
        draft.cite(said_by(item, scene))
    articles = sorted({item.article for item in items})
    about = sorted(item.id for item in items)
    return finding(FindingKind.SPEAKER_DIFFERENCE, about[:1], draft, scene.independent(articles))
