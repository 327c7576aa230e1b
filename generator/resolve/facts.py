"""What an article reports that others may report, too: its figures, utterances, names, passages and sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.model.article import Article
from generator.model.findings import ActorKind, Report, StatementKind
from generator.model.span import Span, content_id
from generator.resolve.anchors import Key
from generator.resolve.parallels import Parallels, Told, parallels
from generator.text.folding import folded_words

SHINGLE = 5  # words of a passage


@dataclass(frozen=True, slots=True)
class Facts:
    """What one article reports that others may report, in the order printed, each with whom it is from."""

    article: Article
    shared: tuple[tuple[str, str | None], ...]  # the id of a measure with its value, or of an utterance; its source
    size: int  # how many figures and statements the article has in all
    shingles: frozenset[int]
    sentences: tuple[Told, ...] = ()
    spellings: frozenset[tuple[int, str]] = field(default=frozenset())  # persons and the words of their names


@dataclass(frozen=True)
class FactsPair:
    """The facts of two articles side by side; `rare` are those spellings and values that only few articles have."""

    one: Facts
    other: Facts
    rare: frozenset[object] = frozenset()

    @cached_property
    def common(self) -> tuple[str, ...]:
        """Return the facts both report, in the order of the first."""
        theirs = {fact for fact, _ in self.other.shared}
        return tuple(dict.fromkeys(fact for fact, _ in self.one.shared if fact in theirs))

    @property
    def sources(self) -> frozenset[str]:
        """Return whom the common facts come from."""
        common = set(self.common)
        return frozenset(source for fact, source in self.one.shared if fact in common and source is not None)

    @cached_property
    def parallels(self) -> Parallels:
        """Return the sentences of both that tell the same."""
        return parallels(self.one.sentences, self.other.sentences)

    @cached_property
    def passages(self) -> int:
        """Return how many passages of the one stand in the other."""
        return len(self.one.shingles & self.other.shingles)

    @property
    def overlap(self) -> float:
        """Return the share of the shorter text's passages that stand in the other."""
        smaller = min(len(self.one.shingles), len(self.other.shingles))
        return self.passages / smaller if smaller else 0.0

    @cached_property
    def slips(self) -> frozenset[object]:
        """Return the rare spellings and values that both print."""
        facts = {*self.common, *(self.one.spellings & self.other.spellings)}
        return self.rare & facts


def facts(
    report: Report,
    groups: Mapping[Key, str],
    values: Mapping[Key, tuple[str, str | None]],
    parties: Mapping[Key, int],
    sentences: tuple[Told, ...] = (),
) -> Facts:
    """Return what an article shares, by position: `groups` name utterances, `values` measured values and whose.

    `parties` are the actors of each cast.
    """
    article, placed = report.article.id, []
    for number, statement in enumerate(report.statements):
        if (group := groups.get((article, number))) is not None:
            source = None if statement.cast is None else str(parties[article, statement.cast])
            placed.append((statement.spans[0].start, group, source))
    for number, figure in enumerate(report.figures):
        if (value := values.get((article, number))) is not None:
            placed.append((figure.spans[0].start, *value))
    outer = sum(statement.outer is None for statement in report.statements)
    return Facts(
        article=report.article,
        shared=tuple((fact, source) for _, fact, source in sorted(placed, key=lambda item: item[:2])),
        size=outer + len(report.figures),
        shingles=frozenset(_shingles(report)),
        sentences=sentences,
        spellings=frozenset(_spellings(report, parties)),
    )


def _spellings(report: Report, parties: Mapping[Key, int]) -> Iterator[tuple[int, str]]:
    """Yield the words in which an article names each person."""
    for number, cast in enumerate(report.cast):
        if cast.kind is ActorKind.PERSON:
            party = parties[report.article.id, number]
            forms = {mention.span.of(report.article.text) for mention in cast.mentions}
            yield from ((party, word) for form in forms for word in folded_words(form))


def _shingles(report: Report) -> Iterator[int]:
    """Yield the runs of words of what an article says in its own words; quotations are anyone's to print."""
    at, text = 0, report.article.text
    quoted = sorted(
        span for statement in report.statements if statement.kind is StatementKind.DIRECT for span in statement.spans
    )
    for span in (*quoted, Span(len(text), len(text))):
        words = folded_words(text[at : max(at, span.start)])
        for start in range(len(words) - SHINGLE + 1):
            yield int(content_id("", *words[start : start + SHINGLE])[1:], 16)
        at = max(at, span.end)
