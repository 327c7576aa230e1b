"""Sentences of two articles that tell the same, in whatever words, and whether they stand in one order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from generator.model.findings import Report
from generator.model.span import Span
from generator.resolve.contents import Contents
from generator.text.quotes import quotes

FEWEST: Final = 4  # content words of a sentence long enough to be told from others
SHARED: Final = 3  # content words that two sentences share before they may tell the same
LIKE: Final = 0.35  # share of the words of the shorter sentence, by weight
USUAL: Final = 2  # sentences of two articles that a word may stand in before it weighs less
CARRIERS: Final = 50  # sentences of one article that hold a word: bounds the work on hostile input
QUOTED: Final = 0.3  # share of a sentence within quotation marks that makes it a quotation
STEP: Final = 2  # sentences from one that tells the same to the next


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as content words; `is_quoted` where quotation marks, which anyone may print, hold much of it."""

    words: frozenset[str]
    is_quoted: bool


def sentences_told(report: Report, contents: Contents) -> tuple[Told, ...]:
    """Return the sentences of an article that are long enough to be told from others; its headline is none."""
    text, title = report.article.text, report.article.title_span
    marked = [quote.inner for quote in quotes(text, Span(0, len(text)))]
    found = (
        Told(contents.words(span), _covered(span, marked) >= QUOTED * len(span))
        for span in report.sentences
        if title is None or not title.overlaps(span)
    )
    return tuple(one for one in found if len(one.words) >= FEWEST)


def _covered(span: Span, marked: Sequence[Span]) -> int:
    """Return how many characters of a span the others, which are in order, cover."""
    covered = 0
    for number in range(max(0, bisect_left(marked, span) - 1), len(marked)):
        if marked[number].start >= span.end:
            break
        covered += max(0, min(marked[number].end, span.end) - max(marked[number].start, span.start))
    return covered


@dataclass(frozen=True)
class Parallels:
    """The sentences of the shorter of two articles, those of the longer, and which tell the same."""

    shorter: Sequence[Told]
    longer: Sequence[Told]

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Return the numbers of the sentences that tell the same, the likest joined first, in the shorter's order."""
        taken: tuple[set[int], set[int]] = (set(), set())
        found = []
        for _, one, other in sorted(self._alike(), key=lambda like: (-like[0], like[1:])):
            if one not in taken[0] and other not in taken[1]:
                taken[0].add(one)
                taken[1].add(other)
                found.append((one, other))
        return tuple(sorted(found))

    @cached_property
    def own(self) -> tuple[tuple[int, int], ...]:
        """Return those of the pairs in which neither sentence is a quotation."""
        unquoted = (pair for pair in self.pairs if not self.shorter[pair[0]].is_quoted)
        return tuple(pair for pair in unquoted if not self.longer[pair[1]].is_quoted)

    @property
    def own_size(self) -> int:
        """Return how many sentences that are no quotations the article has that has fewer of them."""
        return min(sum(not one.is_quoted for one in told) for told in (self.shorter, self.longer))

    @property
    def in_turn(self) -> int:
        """Return how often one pair follows right behind another in both articles, give or take a sentence.

        One quotation after another does not count: that is the order in which they were said.
        """
        own = {*self.own}
        steps = ((new[0] - old[0], new[1] - old[1]) for old, new in pairwise(self.pairs) if old in own or new in own)
        return sum(ahead <= STEP and 0 < beside <= STEP for ahead, beside in steps)

    def _alike(self) -> Iterator[tuple[float, int, int]]:
        """Yield how like two sentences are, and their numbers."""
        usual = Counter(word for told in (*self.shorter, *self.longer) for word in told.words)
        weights = {word: 1 / times if times > USUAL else 1.0 for word, times in usual.items()}
        carriers: Mapping[str, list[int]] = defaultdict(list)
        for number, told in enumerate(self.longer):
            for word in told.words:
                carriers[word].append(number)
        heavy = [_weight(told.words, weights) for told in self.longer]
        for number, told in enumerate(self.shorter):
            shared = Counter(other for word in told.words for other in carriers.get(word, ())[:CARRIERS])
            own = _weight(told.words, weights)
            for other, times in shared.items():
                if times >= SHARED:
                    like = _weight(told.words & self.longer[other].words, weights) / min(own, heavy[other])
                    if like >= LIKE:
                        yield round(like, 6), number, other


def parallels(one: Sequence[Told], other: Sequence[Told]) -> Parallels:
    """Set the sentences of two articles side by side."""
    return Parallels(*sorted((one, other), key=len))


def _weight(words: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the sum of weights, the same to the last bit whatever the order of a set is."""
    return sum(sorted(weights[word] for word in words))


def rising(numbers: Sequence[int]) -> int:
    """Return the length of the longest rising run that can be picked from the numbers, in order."""
    tops: list[int] = []
    for number in numbers:
        at = bisect_left(tops, number)
        tops[at : at + 1] = [number]
    return len(tops)
