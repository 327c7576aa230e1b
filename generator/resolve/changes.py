"""Where two copies of one utterance differ, and which of the differences tells most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from itertools import accumulate, combinations

from generator.model.briefing import AttributedStatement, Evidence
from generator.model.findings import StatementKind
from generator.model.span import Span
from generator.resolve.scene import Scene
from generator.resolve.wording import Wording, stem
from generator.text.folding import folded
from generator.text.marks import MARK
from generator.text.quotes import quotes

LONGEST = 8  # words of a differing passage shown in a sentence of ours
LONGEST_CUT = 25  # words left out
COMPARED = 12  # copies of one utterance compared with each other
LEAD = 2  # equal words shown before a difference
BRIDGE = 2  # equal words without content between two differences that make them one
WORD = re.compile(r"\w+(?:['’]\w+)*")
SIGN = re.compile(r"…|\.{2}|[\[\](]")  # shows that words were left out or put in


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of an utterance: its words, folded, where each stands, and which stand in quotation marks."""

    evidence: Evidence
    order: tuple[str, str]
    words: tuple[str, ...]
    places: tuple[Span, ...]
    quoted: tuple[bool, ...]

    @classmethod
    def of(cls, evidence: Evidence, item: AttributedStatement) -> Copy:
        """Return the words of a statement as its evidence prints them."""
        text = evidence.text
        places = tuple(Span(*match.span()) for match in WORD.finditer(text))
        inner = [quote.inner for quote in quotes(text, Span(0, len(text)))]
        whole = item.statement.kind is StatementKind.DIRECT
        quoted = tuple(whole or any(span.covers(place) for span in inner) for place in places)
        return cls(evidence, (item.article, item.id), tuple(folded(place.of(text)) for place in places), places, quoted)

    def unmarked(self, at: int) -> int:
        """Return how many words stand right before one without a quotation mark between them."""
        reach = 0
        while reach < min(LEAD, at) and at < len(self.places):
            gap = self.evidence.text[self.places[at - reach - 1].end : self.places[at - reach].start]
            if MARK.search(gap):
                break
            reach += 1
        return reach

    def runs_on(self, at: int) -> bool:
        """Tell whether a word and the one before it stand in one quotation, with no sign of a gap between them."""
        if not 0 < at < len(self.places) or not (self.quoted[at - 1] and self.quoted[at]):
            return False
        gap = Span(self.places[at - 1].end, self.places[at].start)
        text = gap.of(self.evidence.text)
        return not (
            MARK.search(text) or SIGN.search(text) or any(gap.covers(Span(seam, seam + 1)) for seam in self.seams)
        )

    @property
    def seams(self) -> tuple[int, ...]:
        """Return where other words stand between parts of a statement: behind each part but the last."""
        ends = accumulate(len(span) + 1 for span in self.evidence.spans[:-1])
        return tuple(end - 1 for end in ends)

    def passage(self, start: int, end: int) -> str:
        """Return the printed words from one word up to another."""
        return self.evidence.text[self.places[start].start : self.places[end - 1].end]


class Telling(IntEnum):
    """How much a change tells, most first."""

    OTHER_CONTENT_QUOTED = 0  # other content words within quotation marks
    OTHER_WORDS_QUOTED = 1  # "let them", "let anyone"
    OTHER_CONTENT = 2  # other content words, not all of them within marks
    LEFT_OUT = 3  # words of one quotation that the other lacks


@dataclass(frozen=True, slots=True)
class Change:
    """A passage of one copy and what stands in its place in another; `words` counts those that differ."""

    one: str
    other: str
    first: Evidence
    second: Evidence
    telling: Telling
    words: int

    @property
    def is_quoted(self) -> bool:
        """Tell whether the words that differ stand within quotation marks in both copies."""
        return self.telling is not Telling.OTHER_CONTENT


@dataclass(frozen=True, slots=True)
class Difference:
    """The words from `start` to `end` of one copy, in whose place another has those from `start_other` on."""

    start: int
    end: int
    start_other: int
    end_other: int

    @property
    def leaves_out(self) -> bool:
        """Tell whether one copy has nothing in this place."""
        return self.start == self.end or self.start_other == self.end_other

    @property
    def longest(self) -> int:
        """Return the number of words on the side that has more."""
        return max(self.end - self.start, self.end_other - self.start_other)


def telling_change(copies: Sequence[Copy], scene: Scene) -> Change | None:
    """Return the change that tells most, in few words: “for seven hours” rather than “we” or “they”."""
    ordered = sorted(copies, key=lambda copy: (not any(copy.quoted), copy.order))[:COMPARED]
    found = [change for one, other in combinations(ordered, 2) for change in _changes(one, other, scene)]
    return min(found, key=lambda change: (change.telling, change.words), default=None)


def _changes(one: Copy, other: Copy, scene: Scene) -> Iterator[Change]:
    for at in _differences(one, other, scene.wording):
        telling = _telling(one, other, at, scene) if at.longest <= LONGEST else None
        lead = min(LEAD, at.start, at.start_other, one.unmarked(at.start), other.unmarked(at.start_other))
        tail = int(not lead and at.leaves_out and at.end < len(one.words) and at.end_other < len(other.words))
        first, last = (at.start - lead, at.end + tail), (at.start_other - lead, at.end_other + tail)
        if telling is not None and first[0] < first[1] and last[0] < last[1]:
            shown = one.passage(*first), other.passage(*last)
            yield Change(*shown, one.evidence, other.evidence, telling, at.longest)


def left_out(whole: Copy, short: Copy, wording: Wording) -> str | None:
    """Return words inside a quotation that another prints without them, as if nothing had stood there.

    "We stayed, cold and hungry, until noon" beside "We stayed until noon" gives "cold and hungry". Where a quotation
    begins and ends is its writer's choice.
    """
    kept = {wording.meaning(word) for word in short.words}
    for at in _differences(whole, short, wording):
        words = whole.words[at.start : at.end]
        gone = {wording.meaning(word) for word in words if word not in wording.light} - kept
        in_one = at.start_other == at.end_other and short.runs_on(at.start_other)
        whole_run = in_one and all(whole.runs_on(place) for place in range(at.start, at.end + 1))
        if gone and whole_run and len(words) <= LONGEST_CUT:
            return whole.passage(at.start, at.end)
    return None


def _telling(one: Copy, other: Copy, at: Difference, scene: Scene) -> Telling | None:
    """Return how much a difference tells; None for pronouns, articles and other words about a quotation."""
    is_quoted = all((*one.quoted[at.start : at.end], *other.quoted[at.start_other : at.end_other]))
    words, others = one.words[at.start : at.end], other.words[at.start_other : at.end_other]
    if _has_other_content(words, others, scene.wording):
        if at.leaves_out:
            return Telling.LEFT_OUT if is_quoted else None
        return Telling.OTHER_CONTENT_QUOTED if is_quoted else Telling.OTHER_CONTENT
    return Telling.OTHER_WORDS_QUOTED if is_quoted and words and others and _is_worded(words, others, scene) else None


def _differences(one: Copy, other: Copy, wording: Wording) -> Iterator[Difference]:
    """Yield where two copies differ; differences that only a word or two without content part are one."""
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=False)
    last: Difference | None = None
    for tag, start, end, start_other, end_other in matcher.get_opcodes():
        if tag == "equal":
            continue
        between = one.words[last.end : start] if last is not None else ()
        if last is not None and len(between) <= BRIDGE and wording.light.issuperset(between):
            last = Difference(last.start, end, last.start_other, end_other)
            continue
        if last is not None:
            yield last
        last = Difference(start, end, start_other, end_other)
    if last is not None:
        yield last


def _has_other_content(one: Sequence[str], other: Sequence[str], wording: Wording) -> bool:
    """Tell whether each passage has a content word the other lacks; where one is empty, whether the other has any."""
    first, second = (
        {stem(word, wording.endings) for word in words if word not in wording.light} for words in (one, other)
    )
    if one and other:
        return bool(first - second) and bool(second - first)
    return bool(first or second)


def _is_worded(one: Sequence[str], other: Sequence[str], scene: Scene) -> bool:
    """Tell whether more than pronouns, articles and auxiliaries differ: "let them", "let anyone"."""
    words = scene.lexicon.words
    trivial = words.personal_pronouns | words.possessives | words.auxiliaries | scene.lexicon.names.parts.articles
    return not trivial.issuperset({*one} ^ {*other})
