"""Statements told by marks instead of verbs: a colon behind who speaks, and posts of an account set into a page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from generator.extract.contents import content_end
from generator.extract.drafts import Draft, Range, content_span
from generator.extract.folding import Unit
from generator.extract.subjects import main_subject
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.document import Document
from generator.text.phrases import Phrases

NEAR: Final = 40  # tokens in front of a colon
NAME: Final = 8  # tokens of a name in front of a colon or behind a dash
SPEECH_WORDS: Final = 5
OPENERS: Final = '#@“"'
DASHES: Final = frozenset({"—", "–", "-"})
LINKS: Final = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\S+))+\s*$")


def colon_drafts(number: int, unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Iterator[Draft]:
    """Yield what a colon hands to the one named before it.

    "Reed was blunt: “The pier is gone.”", and in a headline "Reed: The pier is gone".
    """
    colon = next((index for index, token in enumerate(unit.tokens[:NEAR]) if token.lower == ":"), None)
    if not colon:
        return
    speaker = main_subject(unit, colon, phrases, lexicon)
    if speaker is None:
        return
    content = _behind_colon(unit, colon, speaker, lexicon)
    if content is None:
        return
    yield Draft(
        unit=number,
        content=tuple(content_span(unit, *one) for one in content),
        cue=unit.span(colon, colon + 1),
        speaker=unit.span(*speaker),
        rule="mark/colon",
        zone=unit.span(speaker[0], colon + 1),
    )


def _behind_colon(unit: Unit, colon: int, speaker: Range, lexicon: Lexicon) -> tuple[Range, ...] | None:
    """Return the content behind a colon: none yet where a paragraph ends with it; None where it tells nothing."""
    if colon + 1 == len(unit.tokens):
        return ()
    quote = unit.quote_at(colon + 1)
    if quote is not None:
        return ((colon + 1, content_end(unit, colon + 1, len(unit.tokens), lexicon)),)
    whole = speaker == (0, colon) and colon <= NAME and unit.tokens[colon - 1].is_capital
    whole = whole and not any(unit.lower(at) in lexicon.speech.words.adjuncts for at in range(colon))
    if whole and unit.paragraph == 0 and colon + 2 < len(unit.tokens):
        return ((colon + 1, content_end(unit, colon + 1, len(unit.tokens), lexicon)),)
    return None


def posts(document: Document, sentences: Sequence[Unit], lexicon: Lexicon) -> Iterator[Draft]:
    """Yield the posts set into a text, as statements of their account.

    "The pier is gone. pic.twitter.com/a1b2 — Dunmore Port (@dunmoreport) May 2, 2030" is said by Dunmore Port.
    """
    for number, unit in enumerate(sentences):
        for index in range(2, len(unit.tokens) - 1):
            if unit.tokens[index].text[0] != "@" or unit.lower(index - 1) != "(" or unit.lower(index + 1) != ")":
                continue
            dash = next((at for at in range(index - 2, max(-1, index - NAME), -1) if unit.lower(at) in DASHES), None)
            if dash is not None and dash + 1 < index - 1:
                yield from _post(document, number, unit, (dash, index - 1), lexicon)


def _post(document: Document, number: int, unit: Unit, name: Range, lexicon: Lexicon) -> Iterator[Draft]:
    dash, end = name
    body = _body(document, unit, dash)
    if body is None:
        return
    known = (lexicon.speech.medium_of.get(token.lower) for token in unit.tokens)
    yield Draft(
        unit=number,
        content=(body,),
        cue=None,
        speaker=unit.span(dash + 1, end),
        rule="mark/post",
        zone=unit.span(dash, len(unit.tokens)),
        medium=next((medium for medium in known if medium is not None), None),
        own_post=True,
    )


def _body(document: Document, unit: Unit, dash: int) -> Span | None:
    """Return what is posted: the paragraph ahead of its signature, or the one before a signature on its own."""
    for number in range(unit.paragraph, max(-1, unit.paragraph - 2), -1):
        start = document.paragraphs[number].start
        end = min(document.paragraphs[number].end, unit.tokens[dash].start)
        body = LINKS.sub("", document.text[start:end].rstrip())
        lead = next((at for at, letter in enumerate(body) if letter.isalnum() or letter in OPENERS), len(body))
        if lead < len(body):
            return Span(start + lead, start + len(body))
    return None


def beside_posts(
    drafts: Sequence[Draft], posted: Sequence[Draft], document: Document, lexicon: Lexicon
) -> Iterator[Draft]:
    """Yield the statements that are no part of a post: "We thank the crews" is said by the account, not by "we"."""
    first_person = lexicon.speech.words.first_person
    ordered = sorted(posted, key=lambda post: post.start)
    for draft in drafts:
        at = bisect_right(ordered, draft.end, key=lambda post: post.start) - 1
        post = ordered[at] if at >= 0 and ordered[at].end > draft.start else None
        if post is None or _is_told_in(draft, post, document, first_person):
            yield draft


def _is_told_in(draft: Draft, post: Draft, document: Document, first_person: frozenset[str]) -> bool:
    """Tell whether a post tells what somebody else said."""
    if draft.speaker is None or draft.speaker.of(document.text).lower() in first_person:
        return False
    return post.content[0].covers(Span(draft.start, draft.end))
