"""Articles that derive from one text: they count once when agreement is counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from generator.model.article import Article
from generator.model.briefing import Basis, Origin
from generator.model.reasons import Likeness
from generator.model.span import content_id
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.facts import Facts, FactsPair
from generator.resolve.one_text import ONE_TEXT, SAME
from generator.resolve.scoring import Score, score

SAMPLE: Final = 100  # passages of an article by which its copies are found: those with the smallest hashes
WIDE: Final = 12  # articles that share a thing, all compared with each other; of more, each with the next ones
NEXT: Final = 2  # of which so many
LIKELY: Final = 8  # articles compared with one: those that share most
ENOUGH: Final = 6  # things that two articles share before they are compared
FEW: Final = 3  # articles that have a spelling or value that others have otherwise


def origin_pairs(found: Sequence[Facts]) -> Iterator[tuple[FactsPair, Score]]:
    """Yield the pairs of articles that share most, weighed, in order."""
    rare = frozenset(_rare(found))
    for one, other in _candidates(found):
        pair = FactsPair(found[one], found[other], rare)
        yield pair, score(pair, ONE_TEXT)


def _candidates(found: Sequence[Facts]) -> list[tuple[int, int]]:
    """Return the pairs to compare: those that share most. Each article is in few, however many there are.

    A thing that many share is likely to be in copies of one text, which a chain of neighbours joins as well.
    """
    carriers: dict[object, list[int]] = defaultdict(list)
    for number, facts in enumerate(found):
        for key in _keys(facts):
            carriers[key].append(number)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for block in carriers.values():
        for one, other in _near(block):
            shared[one][other] += 1
            shared[other][one] += 1
    best = {(min(one, other), max(one, other)) for one, others in shared.items() for other in _likely(others)}
    return sorted(best)


def _likely(shared: Mapping[int, int]) -> list[int]:
    """Return the articles of which enough is shared, those of most first."""
    enough = [other for other, times in shared.items() if times >= ENOUGH]
    return sorted(enough, key=lambda other: (-shared[other], other))[:LIKELY]


def _near(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(block) <= WIDE:
        yield from combinations(block, 2)
        return
    for at, one in enumerate(block):
        yield from ((one, other) for other in block[at + 1 : at + 1 + NEXT])


def _keys(one: Facts) -> set[object]:
    """Return what copies of an article are found by: facts, passages, and neighbouring words of what sentences tell."""
    words = (sorted(told.words, key=lambda word: (-len(word), word))[:3] for told in one.sentences)
    telling = (pair for longest in words for pair in combinations(sorted(longest), 2))
    return {*(fact for fact, _ in one.shared), *sorted(one.shingles)[:SAMPLE], *telling}


def _rare(found: Sequence[Facts]) -> Iterator[object]:
    """Yield the spellings and values that few articles have while more have another of the same."""
    spelt, named = Counter(one for each in found for one in each.spellings), Counter[int]()
    for each in found:
        named.update({party for party, _ in each.spellings})
    yield from (one for one, times in spelt.items() if _is_rare(times, named[one[0]]))
    valued: Mapping[str, Counter[str]] = defaultdict(Counter)
    for each in found:
        for fact in {fact for fact, _ in each.shared}:
            measure, _, value = fact.partition(" ")
            if value:
                valued[measure][fact] += 1
    yield from (fact for values in valued.values() for fact, times in values.items() if _is_rare(times, values.total()))


def _is_rare(times: int, of_all: int) -> bool:
    return 1 < times <= FEW and of_all - times >= times


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
