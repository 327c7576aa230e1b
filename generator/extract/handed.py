"""Words handed over to somebody by the line above them: a list, a block of text, what stands below a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.extract.drafts import Draft
from generator.extract.folding import Unit
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.document import Document
from generator.text.tokens import tokenise

HEADING: Final = "mark/heading"
ITEMS: Final = 30  # of one list
BELOW: Final = 12  # paragraphs below a heading
WORDS: Final = 3  # fewer words behind a colon are a caption
BULLET: Final = re.compile(r"(?:[-–—•*·▪►‣>]\s+|\d{1,2}[.)]\s+|\([a-z\d]{1,2}\)\s+)(?=\S)")
GOES_ON: Final = (";", ",", "; and", ", and")


def handed(
    document: Document,
    sentences: Sequence[Unit],
    read: Sequence[tuple[Draft, ...]],
    lexicon: Lexicon,
    posted: Sequence[Draft] = (),
) -> Iterator[Draft]:
    """Yield the statements whose words stand in the paragraphs below; `read` is what each sentence tells by itself.

    What is `posted` is told already.

    "The minister said:" hands over the list under it, or the paragraph; "Statement by Anna Reed" all until somebody
    else is reported.
    """
    known = {document.sentence_at(one.start).paragraph for one in posted}
    for number, unit in enumerate(sentences):
        draft = _handing(document, unit, read[number])
        following = number + 1
        if draft is None or following == len(sentences) or sentences[following].quote_at(0) is not None:
            continue
        if unit.paragraph + 1 in known:
            continue
        items = tuple(_items(document, unit.paragraph + 1))
        if draft.rule == HEADING:
            told = items or tuple(_below(document, sentences, read, following, lexicon))
            verbatim = True
        else:
            told = items or _block(document, unit.paragraph + 1)
            verbatim = not items and _is_written(draft, document, told, lexicon)
        if told and (items or not _leads(draft)):
            yield replace(draft, content=(*(draft.content if _leads(draft) else ()), *told), verbatim=verbatim)


def _handing(document: Document, unit: Unit, drafts: tuple[Draft, ...]) -> Draft | None:
    """Return the attribution at the end of a paragraph that hands over: it ends in a colon, or is a heading."""
    if not drafts or unit.tokens[-1].end != document.paragraphs[unit.paragraph].end:
        return None
    last = max(drafts, key=lambda draft: draft.zone.start)
    led = unit.tokens[-1].text == ":" and last.cue is not None
    return last if led or last.rule == HEADING else None


def _leads(draft: Draft) -> bool:
    """Tell whether content stands behind the verb, which a list then spells out: "announced three steps:"."""
    return bool(draft.content) and draft.cue is not None and draft.content[0].start > draft.cue.start


def _items(document: Document, first: int) -> Iterator[Span]:
    """Yield the items of a list: paragraphs behind bullets, or such as open in small letters or end in a semicolon."""
    before = ""
    for number in range(first, min(len(document.paragraphs), first + ITEMS)):
        span = document.paragraphs[number]
        bullet = BULLET.match(document.text, span.start, span.end)
        item = document.text[span.start if bullet is None else bullet.end() : span.end]
        listed = item[:1].islower() or item.endswith(GOES_ON) or before.endswith(GOES_ON)
        if bullet is None and not listed:
            return
        yield Span(span.end - len(item), span.end)
        before = item


def _block(document: Document, number: int) -> tuple[Span, ...]:
    """Return the paragraph behind a colon; none where that ends in a colon itself or is a caption."""
    span = document.paragraphs[number]
    words = span.of(document.text).split()
    return () if len(words) < WORDS or words[-1].endswith(":") else (span,)


def _is_written(draft: Draft, document: Document, told: Sequence[Span], lexicon: Lexicon) -> bool:
    """Tell whether a block gives words as they were: the verb is one of writing, or who speaks there says "we"."""
    first_person = lexicon.speech.words.first_person
    own = (token.lower in first_person for span in told for token in tokenise(document.text, span.start, span.end))
    return draft.rule in lexicon.speech.written or any(own)


def _below(
    document: Document, sentences: Sequence[Unit], read: Sequence[tuple[Draft, ...]], first: int, lexicon: Lexicon
) -> Iterator[Span]:
    """Yield the paragraphs below a heading, until one reports somebody or is a heading itself."""
    opening = sentences[first].paragraph
    stop = min(len(document.paragraphs), opening + BELOW)
    handed_over = document.text[sentences[first - 1].tokens[-1].start] == ":"
    for number in range(first, len(sentences)):
        if sentences[number].paragraph >= stop:
            break
        if handed_over and sentences[number].paragraph == opening:
            continue
        if any(_reports(draft, document, lexicon) for draft in read[number]):
            stop = sentences[number].paragraph
    yield from document.paragraphs[opening:stop]


def _reports(draft: Draft, document: Document, lexicon: Lexicon) -> bool:
    """Tell whether a statement below a heading is told by the writer: its speaker does not speak of themselves."""
    if draft.speaker is None or (draft.cue is not None and _is_present(draft.cue.of(document.text), lexicon)):
        return False
    return draft.speaker.of(document.text).lower() not in lexicon.speech.words.first_person


def _is_present(cue: str, lexicon: Lexicon) -> bool:
    """Tell whether a deed is done by the words of a statement, not reported: "The board | calls for | calm"."""
    inflected = lexicon.speech.forms.get(cue.split(maxsplit=1)[0].lower())
    performs = inflected is not None and any(verb.rule in lexicon.speech.performing for verb in inflected.verbs)
    return performs and inflected is not None and inflected.form is Form.THIRD
