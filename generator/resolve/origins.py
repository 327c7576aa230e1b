"""Articles that derive from one text: they count once when agreement is counted."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.article import Article
from generator.model.briefing import Basis, Origin
from generator.model.findings import Report, StatementKind
from generator.model.reasons import Likeness
from generator.model.span import Span, content_id
from generator.resolve.anchors import Key
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.scoring import Feature, Score, score
from generator.text.folding import folded_words

SAME: Final = 1.0
COPIED: Final = 0.3  # share of the shorter text's passages
SOME: Final = 4  # facts
MANY: Final = 8  # facts
HALF: Final = 0.4  # share of the shorter article's figures and statements
ORDERED: Final = 0.7  # share of the common facts that stand in one order
WORDS: Final = 4  # content words two sentences share before they may be one
MOSTLY: Final = 0.6  # share of the shorter sentence's words found in the other
SENTENCES: Final = 0.35  # share of the shorter article's sentences
FEW_SENTENCES: Final = 4
CARRIERS: Final = 50  # sentences of one article that hold a word: bounds the work on hostile input
SHINGLE: Final = 5  # words of a passage
SAMPLE: Final = 200  # passages of an article by which its copies are found: those with the smallest hashes
NEIGHBOURS: Final = 60  # articles that share a fact, each compared with the next ones


@dataclass(frozen=True, slots=True)
class Facts:
    """What one article reports that others report too: figures and utterances in the order printed, by whom."""

    article: Article
    shared: tuple[tuple[str, str | None], ...]  # the id of a measure with its value, or of an utterance; its source
    size: int  # how many figures and statements the article has in all
    shingles: frozenset[int]
    sentences: tuple[frozenset[str], ...] = ()  # content words, of sentences long enough to be told apart


@dataclass(frozen=True, slots=True)
class FactsPair:
    """The facts of two articles side by side, and those both report."""

    one: Facts
    other: Facts

    @property
    def common(self) -> tuple[str, ...]:
        """Return the facts both report, in the order of the first."""
        theirs = {fact for fact, _ in self.other.shared}
        return tuple(dict.fromkeys(fact for fact, _ in self.one.shared if fact in theirs))

    @property
    def sources(self) -> frozenset[str]:
        """Return whom the common facts come from."""
        common = set(self.common)
        return frozenset(source for fact, source in self.one.shared if fact in common and source is not None)

    @property
    def parallel(self) -> int:
        """Return how many sentences of the shorter article say nearly what a sentence of the longer one says."""
        shorter, longer = sorted((self.one.sentences, self.other.sentences), key=len)
        carriers: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(longer):
            for word in words:
                carriers[word].append(number)
        return sum(_is_told(words, longer, carriers) for words in shorter)

    @property
    def overlap(self) -> float:
        """Return the share of the shorter text's passages that stand in the other."""
        smaller = min(len(self.one.shingles), len(self.other.shingles))
        return len(self.one.shingles & self.other.shingles) / smaller if smaller else 0.0


def _is_told(words: frozenset[str], sentences: Sequence[frozenset[str]], carriers: Mapping[str, list[int]]) -> bool:
    """Tell whether one of the sentences holds most of the words, or is held by them."""
    shared = Counter(number for word in words for number in carriers.get(word, ())[:CARRIERS])
    return any(
        times >= WORDS and times >= MOSTLY * min(len(words), len(sentences[number])) for number, times in shared.items()
    )


def facts(
    report: Report,
    groups: Mapping[Key, str],
    values: Mapping[Key, tuple[str, str | None]],
    sources: Mapping[Key, str | None],
    sentences: Sequence[frozenset[str]] = (),
) -> Facts:
    """Return what an article shares, by position: `groups` name utterances, `values` measured values and whose."""
    placed = []
    for number, statement in enumerate(report.statements):
        key = (report.article.id, number)
        if key in groups:
            placed.append((statement.spans[0].start, groups[key], sources.get(key)))
    for number, figure in enumerate(report.figures):
        key = (report.article.id, number)
        if key in values:
            placed.append((figure.spans[0].start, *values[key]))
    outer = sum(statement.outer is None for statement in report.statements)
    return Facts(
        report.article,
        tuple((fact, source) for _, fact, source in sorted(placed, key=lambda item: item[:2])),
        outer + len(report.figures),
        frozenset(_shingles(report)),
        tuple(words for words in sentences if len(words) >= WORDS),
    )


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


def copied_passages(pair: FactsPair) -> str | None:
    """Hold where much of one text stands word for word in the other."""
    return "long passages are the same word for word" if pair.overlap >= COPIED else None


def same_credit(pair: FactsPair) -> str | None:
    """Hold where both are credited to one agency, or one is credited to the outlet of the other."""
    one, other = pair.one.article, pair.other.article
    if one.agency is not None and one.agency == other.agency:
        return f"both are credited to {one.agency}"
    if one.agency is not None and one.agency == other.publisher:
        return f"one is credited to {one.agency}, the outlet of the other"
    if other.agency is not None and other.agency == one.publisher:
        return f"one is credited to {other.agency}, the outlet of the other"
    return None


def some_facts(pair: FactsPair) -> str | None:
    """Hold where both report several of the same facts."""
    return f"{len(pair.common)} facts in common" if len(pair.common) >= SOME else None


def many_facts(pair: FactsPair) -> str | None:
    """Hold where they share more facts than two reports of one event are likely to pick alike."""
    return "more than two reports of one event pick alike" if len(pair.common) >= MANY else None


def most_facts(pair: FactsPair) -> str | None:
    """Hold where about half of what the shorter article reports stands in the other."""
    share = len(pair.common) / max(1, min(pair.one.size, pair.other.size))
    return "they share about half of what the shorter one reports" if share >= HALF else None


def several_sources(pair: FactsPair) -> str | None:
    """Hold where the common facts come from several sources: two reporters at one press conference share one."""
    return "the common facts come from several sources" if len(pair.sources) > 1 else None


def one_source(pair: FactsPair) -> str | None:
    """Hold where the common facts come from one source: what it told, many may have heard."""
    return "the common facts come from one source" if len(pair.sources) == 1 else None


def parallel_sentences(pair: FactsPair) -> str | None:
    """Hold where many sentences of the shorter article are those of the other in other words."""
    least = max(FEW_SENTENCES, SENTENCES * min(len(pair.one.sentences), len(pair.other.sentences)))
    if len(pair.common) < SOME or pair.parallel < least:
        return None
    return "many sentences say the same in other words"


def same_order(pair: FactsPair) -> str | None:
    """Hold where the common facts stand in nearly the same order in both."""
    place = {fact: number for number, (fact, _) in reversed(list(enumerate(pair.other.shared)))}
    order = [place[fact] for fact in pair.common]
    return "in the same order" if len(order) >= SOME and rising(order) >= ORDERED * len(order) else None


def rising(numbers: Sequence[int]) -> int:
    """Return the length of the longest rising run that can be picked from the numbers, in order."""
    tops: list[int] = []
    for number in numbers:
        at = bisect_left(tops, number)
        tops[at : at + 1] = [number]
    return len(tops)


ONE_TEXT: Final[tuple[Feature[FactsPair], ...]] = (
    Feature(copied_passages, 1.0),
    Feature(same_credit, 0.5),
    Feature(some_facts, 0.2),
    Feature(many_facts, 0.2),
    Feature(several_sources, 0.25),
    Feature(one_source, -0.3),
    Feature(parallel_sentences, 0.3),
    Feature(same_order, 0.25),
    Feature(most_facts, 0.25),
)


def origin_pairs(found: Sequence[Facts]) -> Iterator[tuple[FactsPair, Score]]:
    """Yield the pairs of articles that share a fact or passages, weighed, in order."""
    carriers: dict[object, list[int]] = defaultdict(list)
    for number, one in enumerate(found):
        for fact in sorted({*(fact for fact, _ in one.shared)}):
            carriers[fact].append(number)
        for passage in sorted(one.shingles)[:SAMPLE]:
            carriers[passage].append(number)
    pairs = {
        (block[at], other)
        for block in carriers.values()
        for at in range(len(block))
        for other in block[at + 1 : at + 1 + NEIGHBOURS]
    }
    for i, j in sorted(pairs):
        pair = FactsPair(found[i], found[j])
        yield pair, score(pair, ONE_TEXT)


def origins(found: Sequence[Facts]) -> tuple[Origin, ...]:
    """Return the origins, those of several articles with why they are one."""
    weighed = [(pair, result) for pair, result in origin_pairs(found) if result.value >= SAME]
    links = [Link(pair.one.article.id, pair.other.article.id, result.value) for pair, result in weighed]
    articles = {one.article.id: one.article for one in found}
    groups = clusters(sorted(articles), links, Labels({}, {}))
    home = {article: group for group in groups for article in group}
    because: dict[tuple[str, ...], list[Likeness]] = defaultdict(list)
    for pair, result in weighed:
        one, other = pair.one.article.id, pair.other.article.id
        if home[one] == home[other]:
            likeness = Likeness(one=one, other=other, score=result.value, because=result.reasons)
            because[home[one]].append(likeness)
    made = (_origin([articles[one] for one in group], because[group]) for group in groups)
    return tuple(sorted(made, key=lambda origin: origin.id))


def _origin(articles: Sequence[Article], because: Sequence[Likeness]) -> Origin:
    credited = sorted({article.agency for article in articles if article.agency is not None})
    basis = Basis.CREDITED if credited else Basis.INFERRED if len(articles) > 1 else Basis.OWN
    ids = tuple(sorted(article.id for article in articles))
    credit = credited[0] if credited else None
    return Origin(id=content_id("o", *ids), articles=ids, basis=basis, credit=credit, because=tuple(because))
