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
# A sender in capitals and who took the picture, behind the stop of a caption: "The pier at noon. LAKEPRESS/Ann Lee".
WIRED = re.compile(rf"(?<=[.!?\"”)])\s+[A-Z]{{2,20}}\s?/\s?{NAME}$")
# Two names in brackets behind a sentence: who took a picture, and for whom.
SHOT_FOR = re.compile(rf"(?<=[.!?\"”])\s*[\[(]{NAME}\s*[/|]\s*{NAME}[\])]$")
LAST = 160  # characters at the end of a caption in which its credit stands
WORD = re.compile(r"[^\W_]+")
REASON = "photo credit"


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """A line that is a credit, a credit at the end of a caption, a label before one; no credit lacks one of `cues`.

    `sale` is what a page offers behind the credit of a picture.
    """

    whole: re.Pattern[str]
    tail: re.Pattern[str]
    label: re.Pattern[str]
    sale: re.Pattern[str]
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
    owned = rf"©\s*(?:\d{{4}}\s*)?{owner}(?:(?:{slash}|,\s*){owner})*"
    # Who sends news, too, may open a story: "AFP/Jane Doe - The river rose".
    agencies = {name.casefold() for name in press.agencies}
    shooting = rf"(?i:{any_of(one for one in press.photo_bodies if one.casefold() not in agencies)})"
    counter = rf"\d{{1,2}}\s*{any_of(press.counter_links)}\s*\d{{1,2}}"
    credit = rf"(?:{label}\s*[:©|/,]\s*{owners}|{signing}\s+{owners}|{signed}|{owned})"
    return Wording(
        cues=frozenset(WORD.findall(phrase.casefold())[0] for phrase in press.photo_bodies | press.photo_labels),
        label=re.compile(
            rf"(?:(?i:{any_of(press.caption_labels)})\s*[,:]|\[{counter}\]|{counter}\s*\|"
            rf"|{shooting}{slash}{NAME}\s+[—–|-])\s*(?=\S)"
        ),
        sale=re.compile(rf"(?:(?<=^)|[\s,;|–—-]+){any_of(press.caption_tails)}\.?$", re.IGNORECASE),
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
        start, end = label.end() if label else 0, _end_of_caption(paragraph.text, words)
        if number < body.stop - 1 and (shot := SHOT_FOR.search(paragraph.text, 0, end)):
            end = shot.start()
        if start or end < len(paragraph.text):
            parts[number] = paragraph.part(start, end)
    return draft.changed(parts, dict.fromkeys(parts, REASON))


def _end_of_caption(text: str, words: Wording) -> int:
    """Return where a caption ends before its credit; 0 where there is nothing but the credit."""
    # Only the last stretch can be a credit: looking there alone keeps the search linear.
    sold = words.sale.search(text, max(0, len(text) - LAST))
    end = sold.start() if sold else len(text)
    if words.whole.fullmatch(text, 0, end):
        return 0
    start = max(0, end - LAST)
    found = words.tail.search(text[:end], start) if _has_cue(text[start:end], words) else None
    if found is None and sold is not None:
        found = WIRED.search(text, start, end)
    return len(text[: found.start()].rstrip(" ,;|–—-")) if found else end
