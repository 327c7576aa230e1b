"""Reports inside quotations: "“The doctors told us it was over,” she said" holds what the doctors said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.extract.drafts import Draft
from generator.extract.folding import units
from generator.extract.reporting import Reader
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.document import Document, Sentence
from generator.text.quotes import Quote, quotes

PARTS: Final = 8  # quotations of one statement that are looked into
MOST: Final = 3  # of those whose words one statement passes on
SHORT: Final = 12  # characters: a shorter quotation reports nothing


def with_cited(drafts: Sequence[Draft], document: Document, names: tuple[Span, ...], reader: Reader) -> Iterator[Draft]:
    """Yield the statements, each with those whose words its quotations pass on; to speak of oneself passes on nobody.

    The report inside stays a part of the quotation and is no statement beside it.
    """
    quoted = {quote.inner: quote for quote in document.quotes if len(quote.inner) > SHORT}
    for draft in drafts:
        found = (quoted.get(span) for span in draft.content[:PARTS] if not draft.verbatim)
        inner = [one for quote in found if quote is not None for one in _told_inside(quote, document, names, reader)]
        yield replace(draft, cites=(*draft.cites, *inner[:MOST])) if inner else draft


def _told_inside(quote: Quote, document: Document, names: tuple[Span, ...], reader: Reader) -> Iterator[Span]:
    low, high = (bisect_left(names, Span(at, at)) for at in (quote.inner.start, quote.inner.end))
    for unit in units(_inside(document, quote), names[low:high]):
        for draft in reader.drafts(unit):
            speaker = draft.speaker
            told = draft.content and draft.cue and speaker is not None
            if told and speaker is not None and _is_somebody(speaker.of(document.text), reader.lexicon):
                yield speaker


def _inside(document: Document, quote: Quote) -> Document:
    """Return a quotation as a text of its own, at the same offsets; a single mark inside is one of it."""
    inner = quote.inner
    at = document.sentence_index(inner.start)
    cut = []
    while at < len(document.sentences) and document.sentences[at].span.start < inner.end:
        sentence = document.sentences[at]
        tokens = tuple(one for one in sentence.tokens if inner.start <= one.start and one.end <= inner.end)
        if tokens:
            cut.append(Sentence(Span(tokens[0].start, tokens[-1].end), tokens, sentence.paragraph))
        at += 1
    return Document(document.text, document.paragraphs, tuple(cut), quotes(document.text, inner))


def _is_somebody(printed: str, lexicon: Lexicon) -> bool:
    """Tell whether a phrase names or describes somebody else: "the doctors", "my brother", "Otto Reed", no "we"."""
    words = printed.split()
    named = any(word[0].isupper() for word in words[1:])
    return named or lexicon.names.can_speak(words[-1].lower()) or (len(words) == 1 and _is_name(words[0], lexicon))


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return (
        word[0].isupper()
        and not lexicon.names.is_common(word.lower())
        and word.lower() not in lexicon.speech.words.pronouns
    )
