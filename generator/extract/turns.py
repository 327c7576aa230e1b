"""Transcripts and interviews: who speaks stands in front of each turn."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.extract.drafts import Draft
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.document import Document

# A label may stand in bold, behind a dash, or within the quotation marks of its turn.
LABEL: Final = re.compile(r"[\"“«>*_–—―•\s-]{0,6}(?P<label>@?[^\W\d_][\w.@’'()& -]{0,48}?)[*_]{0,2}\s?:[*_\s]*(?=\S)")
BRACKETED: Final = re.compile(r"[\"“]?[(\[].*[)\]][\"”.]*")
WORDS: Final = 6  # of a label
MET: Final = 4  # tokens: "spoke with | the harbour master | Anna Reed"
TALK: Final = 4  # words of a turn
ON: Final = 20  # paragraphs of one turn
QUESTION: Final = "?"
EDGES: Final = '"“”«»*_ \t\xa0'


@dataclass(frozen=True, slots=True)
class Turn:
    """One label with what is said under it: from `start` to the end of its paragraph, and in those that follow."""

    paragraph: int
    label: Span
    start: int
    name: str


def turns(document: Document, people: Sequence[Span], lexicon: Lexicon) -> Iterator[Draft]:
    """Yield the turns of a transcript as statements; those who only ask make none.

    "Q: Why is it shut?" and "A: It is old." under "We spoke with Anna Reed" give one of Anna Reed. `people` are the
    names of persons in order.
    """
    found = tuple(_labelled(document, lexicon))
    if not _is_transcript(document, found, lexicon):
        return
    interviewed = _interviewed(document, people, found[0], lexicon)
    silent = lexicon.labels.askers | _asking(document, found, people)
    for at, turn in enumerate(found):
        following = found[at + 1].paragraph if at + 1 < len(found) else turn.paragraph + 1
        speaker = interviewed if turn.name in lexicon.labels.answerers else turn.label
        if turn.name in silent:
            continue
        content = tuple(_content(document, turn, min(following, turn.paragraph + ON)))
        if content:
            yield Draft(
                content=content,
                cue=None,
                speaker=speaker,
                rule="mark/turn",
                zone=Span(turn.label.start, turn.start),
                verbatim=True,
            )


def _labelled(document: Document, lexicon: Lexicon) -> Iterator[Turn]:
    for number, paragraph in enumerate(document.paragraphs[1:], start=1):
        match = LABEL.match(document.text, paragraph.start, paragraph.end)
        if match is not None and is_label(match["label"], lexicon):
            name = match["label"].strip().casefold()
            label = Span(match.start("label"), match.start("label") + len(match["label"].rstrip()))
            yield Turn(number, label, match.end(), name)


def is_label(text: str, lexicon: Lexicon) -> bool:
    """Tell whether words in front of a colon can name who speaks: "Anna Reed", "REPORTER", "Q", no "Breaking"."""
    words = text.replace("(", " ").replace(")", " ").split()
    if not 0 < len(words) <= WORDS or text.strip().casefold() in lexicon.labels.notices:
        return False
    small = (word for word in words if not word[0].isupper() and word[0] != "@")
    return all(word in lexicon.names.titles.particles or word in lexicon.names.parts.of for word in small)


def _is_transcript(document: Document, found: Sequence[Turn], lexicon: Lexicon) -> bool:
    """Tell whether labels are those of people talking by turns: one comes back, or one asks and another answers.

    Where most labels stand before a few words only, it is a table: "Reed: 1,204".
    """
    counts = Counter(turn.name for turn in found)
    talking = sum(_paragraph(document, turn).count(" ") + 1 >= TALK for turn in found)
    if 2 * talking < len(found):
        return False
    asked = any(name in lexicon.labels.askers for name in counts)
    return len(counts) > 1 and (asked or max(counts.values()) > 1)


def _interviewed(document: Document, people: Sequence[Span], first: Turn, lexicon: Lexicon) -> Span | None:
    """Return the person whom the text ahead of a transcript names as the one met: "spoke with | Anna Reed |".

    Where it tells nothing of the kind, it is the one whose name comes most often, by its last word.
    """
    ahead = people[: bisect_left(people, first.label)]
    met = next((one for one in reversed(ahead) if _is_met(document, one, lexicon)), None)
    if met is not None or not ahead:
        return met
    last = [one.of(document.text).split()[-1] for one in ahead]
    return ahead[last.index(Counter(last).most_common(1)[0][0])]


def _is_met(document: Document, name: Span, lexicon: Lexicon) -> bool:
    sentence = document.sentence_at(name.start)
    ahead = [token.lower for token in sentence.tokens if token.end <= name.start][-MET:]
    return not lexicon.labels.meeting.isdisjoint(ahead)


def _asking(document: Document, found: Sequence[Turn], people: Sequence[Span]) -> set[str]:
    """Return the labels that name no person and stand before nothing but questions: that of the outlet."""
    answers = {turn.name for turn in found if not _paragraph(document, turn).rstrip(EDGES).endswith(QUESTION)}
    persons = {turn.name for turn in found if people[bisect_left(people, turn.label) :][:1] == [turn.label]}
    return {turn.name for turn in found} - answers - persons


def _paragraph(document: Document, turn: Turn) -> str:
    return document.text[turn.start : document.paragraphs[turn.paragraph].end]


def _content(document: Document, turn: Turn, stop: int) -> Iterator[Span]:
    for number in range(turn.paragraph, stop):
        paragraph = document.paragraphs[number]
        start = turn.start if number == turn.paragraph else paragraph.start
        if BRACKETED.fullmatch(document.text, start, paragraph.end):
            continue
        said = document.text[start : paragraph.end]
        lead = len(said) - len(said.lstrip(EDGES))
        if said.strip(EDGES):
            yield Span(start + lead, start + len(said.rstrip(EDGES)))
