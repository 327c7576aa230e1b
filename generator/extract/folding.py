"""Sentences as reporting clauses see them: each quotation is one token, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.span import Span
from generator.text.document import Document
from generator.text.phrases import QUOTED
from generator.text.quotes import Quote
from generator.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence whose quotations are folded; `quotes` finds a quotation by the offset of its token.

    `names` holds the names of the text by the offset where each starts.
    """

    tokens: tuple[Token, ...]
    paragraph: int
    quotes: dict[int, Quote]
    names: dict[int, Span]

    def name_end(self, index: int) -> int:
        """Return where the name that starts at a token ends; the token itself where none does."""
        name = self.names.get(self.tokens[index].start) if index < len(self.tokens) else None
        end = index
        while name is not None and end < len(self.tokens) and self.tokens[end].end <= name.end:
            end += 1
        return end

    def quote_at(self, index: int) -> Quote | None:
        """Return the quotation folded into a token; None for a word or mark, and beyond the ends."""
        if 0 <= index < len(self.tokens) and self.tokens[index].lower == QUOTED:
            return self.quotes[self.tokens[index].start]
        return None

    def lower(self, index: int) -> str:
        """Return the case-folded token at an index; an empty string beyond the ends."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def span(self, start: int, end: int) -> Span:
        """Return the characters of a range of tokens that is not empty."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


def units(document: Document, names: Iterable[Span] = ()) -> Iterator[Unit]:
    """Yield the sentences of a text with their quotations folded, in order; a quotation never spans two of them."""
    quotes = document.quotes
    known = {name.start: name for name in names}
    pointer = 0
    held: list[Token] = []
    found: dict[int, Quote] = {}
    for number, sentence in enumerate(document.sentences):
        while pointer < len(quotes) and quotes[pointer].span.end <= sentence.span.start:
            pointer += 1
        quoted = pointer < len(quotes) and quotes[pointer].span.start < sentence.span.end
        if not quoted:
            held += sentence.tokens
        for token in sentence.tokens if quoted else ():
            while pointer < len(quotes) and quotes[pointer].span.end <= token.start:
                pointer += 1
            if pointer == len(quotes) or token.start < quotes[pointer].span.start:
                held.append(token)
            elif quotes[pointer].span.start not in found:
                quote = quotes[pointer]
                found[quote.span.start] = quote
                held.append(Token(quote.span.of(document.text), quote.span.start, quote.span.end, QUOTED))
        if held and not _runs_on(document, number, held[-1]):
            yield Unit(tuple(held), sentence.paragraph, found, known)
            held, found = [], {}


def _runs_on(document: Document, number: int, last: Token) -> bool:
    """Tell whether the end of a sentence lies inside the quotation that was folded last."""
    following = number + 1
    return following < len(document.sentences) and document.sentences[following].span.start < last.end
