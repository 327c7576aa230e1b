"""Quotations joined with the statements around them: a quotation goes on, answers a colon, or stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.extract.drafts import Draft
from generator.extract.folding import Unit
from generator.model.span import Span
from generator.text.document import Document
from generator.text.quotes import Quote

SPEECH_WORDS = 5  # a quotation of fewer words that nobody is said to say is a title or a scare quote
SIGNATURE = "mark/signature"
PARTS = 50  # quotations of one statement
NESTED = 5  # statements of a sentence that may hold another: more are no news
ALONE = 2  # tokens of a sentence that is one quotation and at most a mark


def weave(document: Document, sentences: Sequence[Unit], read: Sequence[tuple[Draft, ...]]) -> tuple[Draft, ...]:
    """Return the statements of a text, each with all its quotations; `read` is what each sentence tells by itself.

    "“The road is shut,” Reed said. “It stays shut.”" is one statement.
    """
    weaver = _Weaver(document)
    for number, unit in enumerate(sentences):
        last = number + 1 == len(sentences)
        following = () if last else read[number + 1]
        beside = not last and sentences[number + 1].paragraph == unit.paragraph
        weaver.take(unit, read[number], answered=_answers(following, beside=beside))
    return tuple(weaver.done)


def _answers(drafts: tuple[Draft, ...], *, beside: bool) -> bool:
    """Tell whether the next sentence names who spoke; in a paragraph of its own only a signature does."""
    bare = _bare(drafts)
    return bare is not None and (beside or bare.rule == SIGNATURE)


def _bare(drafts: tuple[Draft, ...]) -> Draft | None:
    """Return the first attribution that has no content, where the sentence tells nothing else."""
    return drafts[0] if drafts and not any(draft.content for draft in drafts) else None


def _apart(told: list[Draft]) -> list[Draft]:
    """Leave a quotation to the nearest verb: "“It is shut,” Reed said, adding: “For good.”" are two statements."""
    opened = {draft.content[0]: draft.cue.start for draft in told if draft.cue is not None}
    return [replace(draft, content=tuple(_own(draft, opened))) for draft in told]


def _own(draft: Draft, opened: dict[Span, int]) -> Iterator[Span]:
    yield draft.content[0]
    for span in draft.content[1:]:
        if draft.cue is None or opened.get(span, -1) <= draft.cue.start:
            yield span


@dataclass(slots=True)
class _Weaver:
    """Goes through the sentences once and remembers the statement that a quotation can join."""

    document: Document
    done: list[Draft] = field(default_factory=list)
    paragraph: int = -1  # where the last statement was found or went on
    waiting: Draft | None = None  # an attribution without content: "Reed replied:"
    loose: tuple[Quote, ...] = ()  # quotations that no one is said to say, so far: all but the last are left open
    loose_paragraph: int = -1

    def take(self, unit: Unit, drafts: tuple[Draft, ...], *, answered: bool) -> None:
        """Join the quotations of one sentence; `answered` tells that the next sentence names who spoke."""
        told = _apart([draft for draft in drafts if draft.content])
        quote = self._free_opening(unit, told)
        bare = _bare(drafts)
        if quote is not None:
            self._place(unit, quote, alone=not drafts and len(unit.tokens) <= ALONE and not answered)
        elif bare is not None and self.loose and self._is_near(unit, bare):
            told, bare = [replace(bare, content=tuple(one.inner for one in self.loose))], None
        if quote is None or told:
            told = self._with_loose(unit, told)
            self.loose = ()
        if told:
            self.done.extend(sorted(told, key=lambda draft: self._may_go_on(draft, told)))
            self.paragraph = unit.paragraph
        self.waiting = bare if quote is None else None

    def _is_near(self, unit: Unit, bare: Draft) -> bool:
        return unit.paragraph - self.loose_paragraph <= (bare.rule == SIGNATURE)

    def _free_opening(self, unit: Unit, told: list[Draft]) -> Quote | None:
        """Return the quotation that opens a sentence, unless a cue of the sentence takes it."""
        quote = unit.quote_at(0)
        if (
            quote is None
            or not len(quote.inner)
            or any(span.covers(quote.inner) for draft in told for span in draft.content)
        ):
            return None
        return quote

    def _place(self, unit: Unit, quote: Quote, *, alone: bool) -> None:
        if self.waiting is not None:
            self.done.append(replace(self.waiting, content=(quote.inner,)))
            self.paragraph = unit.paragraph
        elif alone and self.done and unit.paragraph - self.paragraph <= 1:
            self._go_on(unit, quote)
        else:
            goes_on = self._is_left_open() and unit.paragraph - self.loose_paragraph == 1
            self.loose = (*self.loose[-PARTS:], quote) if goes_on else (quote,)
            self.loose_paragraph = unit.paragraph

    def _is_left_open(self) -> bool:
        return bool(self.loose) and not self.loose[-1].closed

    def _go_on(self, unit: Unit, quote: Quote) -> None:
        """Give a quotation that stands alone to the one who spoke last."""
        before = self.done[-1]
        same = unit.paragraph == self.paragraph and self._is_quoting(before)
        if len(before.content) < PARTS and (same or self._is_open(before)):
            self.done[-1] = replace(before, content=(*before.content, quote.inner))
        elif len(quote.inner.of(self.document.text).split()) >= SPEECH_WORDS:
            self.done.append(replace(before, content=(quote.inner,), cue=None, rule="quotation/goes-on"))
        else:
            return
        self.paragraph = unit.paragraph

    def _with_loose(self, unit: Unit, told: list[Draft]) -> list[Draft]:
        """Put quotations that were left open in the paragraphs before in front of the one that closes them."""
        if not told or not self._is_left_open() or unit.paragraph - self.loose_paragraph > 1:
            return told
        first = told[0]
        if unit.quote_at(0) is None or not unit.quotes[unit.tokens[0].start].inner.covers(first.content[0]):
            return told
        return [replace(first, content=(*(one.inner for one in self.loose), *first.content)), *told[1:]]

    def _may_go_on(self, draft: Draft, told: list[Draft]) -> tuple[bool, bool]:
        """Rank who may speak on behind a sentence: who is not quoted by another, and who is quoted word by word."""
        cue = draft.cue or draft.zone
        inner = any(span.covers(cue) for other in told[:NESTED] if other is not draft for span in other.content)
        return not inner, self._is_quoting(draft)

    def _is_quoting(self, draft: Draft) -> bool:
        return any(self.document.is_quoted(span.start) for span in draft.content)

    def _is_open(self, draft: Draft) -> bool:
        """Tell whether the last quotation of a statement runs to the end of its paragraph without a closing mark."""
        quote = self.document.quote_at(draft.content[-1].start)
        return quote is not None and not quote.closed
