"""A text analysed once, for all extractors to read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.quotes import Quote, quotes
from generator.text.sentences import paragraphs, sentences
from generator.text.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its tokens; `paragraph` counts from 0."""

    span: Span
    tokens: tuple[Token, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Document:
    """The layers of one text. Nothing here knows names, statements or figures."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]

    def is_quoted(self, offset: int) -> bool:
        """Tell whether an offset lies inside quotation marks."""
        return self.quote_at(offset) is not None

    def quote_at(self, offset: int) -> Quote | None:
        """Return the quotation that an offset lies inside."""
        index = bisect_right(self.quotes, offset, key=lambda quote: quote.span.start) - 1
        return self.quotes[index] if index >= 0 and offset < self.quotes[index].span.end else None

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that an offset lies in, or the one before where it lies between two."""
        return self.sentences[self.sentence_index(offset)]

    def sentence_index(self, offset: int) -> int:
        """Return the index of the sentence that an offset lies in, or of the one before."""
        return max(0, bisect_right(self.sentences, offset, key=lambda one: one.span.start) - 1)


def analyse(text: str, lexicon: Lexicon) -> Document:
    """Cut a text into its layers; linear in its length."""
    blocks, words = paragraphs(text), lexicon.words
    openers = words.determiners | words.prepositions | words.conjunctions | words.personal_pronouns | words.adverbs
    cut = tuple(
        Sentence(span, tokenise(text, span.start, span.end), number)
        for number, block in enumerate(blocks)
        for span in sentences(text, block, words.abbreviations, openers | words.subordinators)
    )
    return Document(text, blocks, cut, tuple(quote for block in blocks for quote in quotes(text, block)))
