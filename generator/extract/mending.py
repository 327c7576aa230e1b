"""Quotations whose closing mark was lost, closed where their attribution starts."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Final

from generator.extract.folding import Unit
from generator.extract.reporting import Reader
from generator.model.span import Span
from generator.text.document import Document, Sentence
from generator.text.quotes import Quote

TOKENS: Final = 80  # of a sentence that is looked at; a longer one is left as it is
TRIES: Final = 3  # lost marks of one paragraph


def mended(document: Document, reader: Reader) -> Document:
    """Return a text with its quotations closed where a mark is missing.

    "“The pier is shut, Reed said." is read as "“The pier is shut,” Reed said.". A quotation that the next paragraph
    goes on with is left open, as is the custom.
    """
    lost = [quote for quote in document.quotes if not quote.closed]
    if not lost:
        return document
    opening = {quote.span.start for quote in document.quotes}
    tries: dict[int, int] = {}
    closed: dict[int, Quote] = {}
    for quote in lost:
        sentence = document.sentence_at(quote.span.start)
        number = sentence.paragraph
        tries[number] = tries.get(number, 0) + 1
        if tries[number] > TRIES or _goes_on(document, number, opening, quote):
            continue
        end = _attribution(sentence, quote, document, reader)
        if end is not None:
            closed[quote.span.start] = _closed(document.text, quote, end)
    return replace(document, quotes=tuple(closed.get(quote.span.start, quote) for quote in document.quotes))


def _goes_on(document: Document, number: int, opening: set[int], quote: Quote) -> bool:
    """Tell whether the next paragraph opens with a mark, too, so that nothing is missing."""
    ends = quote.span.end >= document.paragraphs[number].end
    following = number + 1
    return ends and following < len(document.paragraphs) and document.paragraphs[following].start in opening


def _attribution(sentence: Sentence, quote: Quote, document: Document, reader: Reader) -> int | None:
    """Return where an attribution starts that stands behind content in the sentence which the quotation opens."""
    inside = (token for token in sentence.tokens if token.start >= quote.inner.start and token.end <= quote.span.end)
    tokens = tuple(islice(inside, TOKENS + 1))
    if not 1 < len(tokens) <= TOKENS:
        return None
    unit = Unit(tokens, sentence.paragraph, {}, {})
    own = reader.lexicon.speech.words.first_person
    for draft in reader.drafts(unit):
        if draft.speaker is None or draft.speaker.of(document.text).lower() in own:
            continue
        if draft.content and draft.content[0].start == quote.inner.start and draft.content[0].end <= draft.zone.start:
            return draft.content[0].end
    return None


def _closed(text: str, quote: Quote, end: int) -> Quote:
    """Return a quotation that ends there, with the comma in front of its attribution."""
    stop = end + (text[end : end + 1] == ",")
    return Quote(Span(quote.span.start, stop), Span(quote.inner.start, stop), closed=True)
