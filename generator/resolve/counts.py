"""Numbers of a running count: "revised the number of passengers to 34", and one more "put the figure at 40"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure
from generator.model.span import Span
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded

WORD = re.compile(r"[\w'’-]+")
REACH = 80  # characters on either side of a number in which a count is named
PASSED = 3  # words between a count and its number: "down to", "still stood at"
PHRASE = 5  # words of what is counted
TOLD = 2  # sentences back in which the first number of a count stands


@dataclass(frozen=True, slots=True)
class Words:
    """Words beside a number, folded, and where each stands."""

    words: tuple[str, ...]
    places: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Words:
        """Return the words between two offsets."""
        found = list(WORD.finditer(text, start, end))
        return cls(tuple(folded(one.group()) for one in found), tuple(Span(*one.span()) for one in found))

    def span(self, start: int, end: int) -> Span:
        """Return the stretch from one word up to another."""
        return Span(self.places[start].start, self.places[end - 1].end)


def with_counts(figures: Sequence[Figure], around: Surroundings, lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return figures of which bare ones say what they count where their clause names a count.

    "Police revised the number of passengers down to 34" counts passengers, "the hospital put the figure at 40" what
    the number before it counts.
    """
    made: list[Figure] = []
    told: tuple[int, Figure] | None = None  # the first number of the last sentence that tells what happened to whom
    for figure in figures:
        sentence = around.number_of_sentence(figure)
        made.append(figure)
        if figure.unit is None and _says_nothing(figure, around):
            again = None if told is None or sentence - told[0] >= TOLD else _again(figure, told[1], around, lexicon)
            made[-1] = _named(figure, around, lexicon) or again or figure
        elif figure.event is not None and figure.counted is not None and (told is None or told[0] != sentence):
            told = sentence, figure
    return tuple(made)


def _says_nothing(figure: Figure, around: Surroundings) -> bool:
    """Tell whether the sentence of a figure names nothing it counts, though one before it may have."""
    if figure.counted is None:
        return figure.event is None
    return figure.counted.end <= around.sentence(figure).start


def _named(figure: Figure, around: Surroundings, lexicon: Lexicon) -> Figure | None:
    """Return a figure with what a count beside it is of: "the number of passengers ... 34", "34 the number of"."""
    counted = _behind(figure, around, lexicon) or _ahead(figure, around, lexicon)
    if counted is None:
        return None
    event = _event_of(counted.of(around.report.article.text), lexicon)
    return replace(figure, counted=counted, event=event, event_span=counted if event else None)


def _before(figure: Figure, around: Surroundings) -> Words:
    """Return the words of a figure's clause ahead of it, after any other number."""
    clause, at = around.clause(figure), figure.spans[0]
    index = bisect_left(around.numbers, at)
    start = max(clause.start, at.start - REACH, around.numbers[index - 1].end if index else 0)
    return Words.of(around.report.article.text, start, at.start)


def _ahead(figure: Figure, around: Surroundings, lexicon: Lexicon) -> Span | None:
    """Return the phrase of "the number of passengers down to 34"."""
    ahead = _before(figure, around)
    end = _without_link(ahead.words, lexicon)
    for at in range(end - 2, max(-1, end - PHRASE - 2), -1):
        if _opens_count(ahead.words, at, lexicon) and at + 2 < end:
            return ahead.span(at + 2, end)
    return None


def _behind(figure: Figure, around: Surroundings, lexicon: Lexicon) -> Span | None:
    """Return the phrase of "at 34 the number of passengers"."""
    start = figure.spans[-1].end
    behind = Words.of(around.report.article.text, start, min(around.clause(figure).end, start + REACH))
    at = int(bool(behind.words) and behind.words[0] in lexicon.words.determiners)
    if not _opens_count(behind.words, at, lexicon):
        return None
    first = at + 2
    closing = _closing(lexicon)
    last = next((n for n in range(first, len(behind.words)) if behind.words[n] in closing), len(behind.words))
    last = min(last, first + PHRASE)
    return behind.span(first, last) if last > first else None


def _opens_count(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    counts, of = lexicon.comparison.classes.counts, lexicon.quantities.counted["of"]
    return 0 <= at < len(words) - 1 and words[at] in counts and words[at + 1] in of


def _closing(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that end a phrase: "passengers since Monday", "passengers who"."""
    words = lexicon.words
    return words.prepositions | words.conjunctions | words.relatives | words.subordinators | words.auxiliaries


def _without_link(words: Sequence[str], lexicon: Lexicon) -> int:
    """Return how many words are left of those ahead of a number without "down to", "at", "was"."""
    links = lexicon.quantities.counted["toll_words"] | lexicon.quantities.counted["object_openers"]
    end = len(words)
    while end and len(words) - end < PASSED and words[end - 1] in links:
        end -= 1
    return end


def _again(figure: Figure, told: Figure, around: Surroundings, lexicon: Lexicon) -> Figure | None:
    """Return a figure that another source gives for the count told before: "the hospital put the figure at 40"."""
    ahead = _before(figure, around)
    end = _without_link(ahead.words, lexicon)
    if end == len(ahead.words) or not end or ahead.words[end - 1] not in lexicon.comparison.classes.counts:
        return None
    return replace(figure, counted=told.counted, event=told.event)


def _event_of(counted: str, lexicon: Lexicon) -> str | None:
    """Return what a counted noun says has happened: "suspected cases" were infected."""
    last = folded(counted).split()[-1:]
    return next((event.name for event in lexicon.quantities.events if set(last) & set(event.nouns)), None)
