"""Which articles tell of one occasion: an article on a flood elsewhere gives no count of this one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.lexicon.comparison import Comparison
from generator.model.findings import ActorKind, Report
from generator.resolve.anchors import Key
from generator.resolve.bodies import countries_in
from generator.resolve.clusters import Labels, Link, clusters

FEW = 3  # actors an article must name before it can be told to be on something else
ENOUGH = 2  # people, bodies and places, no countries, that will do, too
SHARED = 2  # actors two articles on one occasion share, one of them no country; one person or place will do, too
COMMON = 200  # articles that share one actor; more are not linked through it one by one


def occasions(reports: Sequence[Report], party_of: Mapping[Key, int], comparison: Comparison) -> dict[str, int]:
    """Return the number of the occasion each article is on; articles that name too little are on the first one."""
    actors = {report.article.id: _actors(report, party_of) for report in reports}
    telling = {party for report in reports for party in _telling(report, party_of, comparison)}
    of_one = {party for report in reports for party in _of_one_occasion(report, party_of)} & telling
    told = [
        article
        for article, parties in sorted(actors.items())
        if len(parties) >= FEW or len(parties & telling) >= ENOUGH
    ]
    shared: dict[tuple[str, str], list[int]] = defaultdict(list)
    for party, articles in _by_party(told, actors).items():
        for number, one in enumerate(articles[:COMMON]):
            for other in articles[number + 1 : COMMON]:
                shared[one, other].append(party)
    links = [
        Link(*pair, 1.0)
        for pair, parties in sorted(shared.items())
        if not of_one.isdisjoint(parties) or (len(parties) >= SHARED and not telling.isdisjoint(parties))
    ]
    groups = sorted(clusters(told, links, Labels({}, {})), key=lambda group: (-len(group), group))
    return {article: number for number, group in enumerate(groups) for article in group}


def _actors(report: Report, party_of: Mapping[Key, int]) -> frozenset[int]:
    named = (n for n, cast in enumerate(report.cast) if cast.kind is not ActorKind.GROUP)
    return frozenset(party_of[report.article.id, number] for number in named)


def _of_one_occasion(report: Report, party_of: Mapping[Key, int]) -> frozenset[int]:
    """Return the people and places of an article; bodies such as a world agency speak on every occasion."""
    named = (n for n, cast in enumerate(report.cast) if cast.kind in {ActorKind.PERSON, ActorKind.PLACE})
    return frozenset(party_of[report.article.id, number] for number in named)


def _telling(report: Report, party_of: Mapping[Key, int], comparison: Comparison) -> frozenset[int]:
    """Return the actors of an article that are no countries."""
    return frozenset(
        party_of[report.article.id, number]
        for number, cast in enumerate(report.cast)
        if cast.kind is not ActorKind.PLACE or not countries_in(cast.name, comparison)
    )


def _by_party(told: Sequence[str], actors: Mapping[str, frozenset[int]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for article in told:
        for party in sorted(actors[article]):
            found[party].append(article)
    return dict(sorted(found.items()))
