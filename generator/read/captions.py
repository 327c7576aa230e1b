"""Credits of pictures: whose photo it is goes, what it shows stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.read.draft import Draft, Paragraph
from generator.read.zones import story
from generator.text.patterns import any_of

LONGEST = 600  # characters of a caption
NAME = r"[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,4}"
# A caption as papers of Korea print it, and who took the picture: "▲ The pier at noon. /Lake Daily".
ARROWED = re.compile(rf"[▲△▼▽◀◁▶▷]\s?[^\n]{{3,400}}(?:[/=|ⓒ©]\s?|[\[(])(?:[a-z]+ )?{NAME}[\])]?\.?")
# Two names in brackets behind a sentence: who took a picture, and for whom.
SHOT_FOR = re.compile(rf"(?<=[.!?\"”])\s*[\[(]{NAME}\s*[/|]\s*{NAME}[\])]$")
LAST = 160  # characters at the end of a caption in which its credit stands
WORD = re.compile(r"[^\W_]+")
REASON = "photo credit"


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """A line that is a credit, a credit at the end of a caption, a label before one; no credit lacks one of `cues`."""

    whole: re.Pattern[str]
    tail: re.Pattern[str]
    label: re.Pattern[str]
    cues: frozenset[str]


@cache
def wording(press: Press) -> Wording:
    """Return the patterns of a language."""
    body = rf"(?i:{any_of(press.photo_bodies)})"
    label = rf"(?i:{any_of(press.photo_labels)})"
    signing = rf"(?i:{any_of(label for label in press.photo_labels if ' ' in label)})"  # "photo by Jane Doe"
    owner = rf"(?:{body}|{NAME})"
    slash = rf"\s*(?:[/|]|\b{any_of(press.photo_links)}\b)\s*"
    signed = rf"(?:{body}{slash}{owner}|{NAME}(?:,\s*{NAME})?{slash}{body})(?:{slash}{owner})?"
    owners = rf"©?\s*{owner}(?:{slash}{owner}|,\s*{body})*"
    owned = rf"©\s*(?:\d{{4}}\s*)?{owner}(?:{slash}{owner})*"
    credit = rf"(?:{label}\s*[:©|/,]\s*{owners}|{signing}\s+{owners}|{signed}|{owned})"
    return Wording(
        cues=frozenset(WORD.findall(phrase.casefold())[0] for phrase in press.photo_bodies | press.photo_labels),
        label=re.compile(rf"{any_of(press.caption_labels)}\s*[,:]\s*(?=\S)", re.IGNORECASE),
        whole=re.compile(rf"[\[(]?(?:{credit}|{body}|{label}\s*[:|].{{0,80}}|{signing}\s.{{0,60}})[\])]?\.?"),
        tail=re.compile(rf"(?:(?<=[.,;:!?\"”’)\]|–—-])|(?=[\[(|©])|(?<=\s))[\s|,–—-]*[\[(]?{credit}[\])]?\.?$"),
    )


def is_photo_credit(line: str, press: Press) -> bool:
    """Tell whether a line is the credit of a picture and no more: "[Photo courtesy: AFP]"."""
    return len(line) <= LAST and _has_cue(line, wording(press)) and wording(press).whole.fullmatch(line) is not None


def _has_cue(text: str, words: Wording) -> bool:
    return "©" in text or not words.cues.isdisjoint(WORD.findall(text.casefold()))


def cut_photo_credits(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove photo credits: "The ferry at Zanzibar, UN Photo/Jane Doe" keeps what the picture shows."""
    parts: dict[int, Paragraph | None] = {}
    words, body = wording(lexicon.press), story(draft.paragraphs)
    for number, paragraph in enumerate(draft.paragraphs):
        if number == draft.title or len(paragraph.text) > LONGEST:
            continue
        if ARROWED.fullmatch(paragraph.text):
            parts[number] = None
            continue
        label = words.label.match(paragraph.text)
        end = _end_of_caption(paragraph.text, words)
        if end is None and number < body.stop - 1 and (shot := SHOT_FOR.search(paragraph.text)):
            end = shot.start()
        if label is not None or end is not None:
            parts[number] = paragraph.part(label.end() if label else 0, len(paragraph.text) if end is None else end)
    return draft.changed(parts, dict.fromkeys(parts, REASON))


def _end_of_caption(text: str, words: Wording) -> int | None:
    """Return where a caption ends before its credit; 0 where there is nothing but the credit."""
    if words.whole.fullmatch(text):
        return 0
    # Only the last stretch can be a credit: looking there alone keeps the search linear.
    start = max(0, len(text) - LAST)
    if not _has_cue(text[start:], words):
        return None
    found = words.tail.search(text, start)
    return len(text[: found.start()].rstrip(" ,;|–—-")) if found else None
