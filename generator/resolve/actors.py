"""All actors of all articles, each once: who is who over spellings and wordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.lexicon.comparison import Comparison
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Report
from generator.model.reasons import Likeness, Reason
from generator.resolve.anchors import Key
from generator.resolve.bodies import body, body_links, home_countries, label_key, owned_forms
from generator.resolve.casts import surroundings
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.identities import SAID, told_as_one
from generator.resolve.namelike import may_be_one
from generator.resolve.names import Name
from generator.resolve.pairs import Bearer, BearerPair, name_pair
from generator.resolve.people import bearers, candidate_pairs
from generator.resolve.resemblance import POSSIBLY, SAME, compare
from generator.resolve.reservations import against_one
from generator.resolve.scoring import Score
from generator.resolve.wording import Wording


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A party that another may be the same as, by one of its casts: what speaks for it, and against."""

    cast: Key
    likeness: Likeness
    against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """One actor over all articles: the actors of single articles it joins, and why they are one."""

    kind: ActorKind
    casts: tuple[Key, ...]
    because: tuple[Likeness, ...] = ()
    possibly: tuple[Neighbour, ...] = ()


def parties(
    reports: Sequence[Report], wording: Wording, echo_groups: Mapping[Key, str], lexicon: Lexicon
) -> tuple[Party, ...]:
    """Return every actor once; people, bodies, places and groups are never joined with each other."""
    casts = {(report.article.id, number): cast for report in reports for number, cast in enumerate(report.cast)}
    found = [
        *_people(reports, casts, wording, echo_groups, lexicon),
        *_bodies(reports, casts, wording, lexicon),
        *_labelled(casts, lexicon),
    ]
    return tuple(sorted(found, key=lambda party: party.casts))


def _people(
    reports: Sequence[Report],
    casts: Mapping[Key, Cast],
    wording: Wording,
    echo_groups: Mapping[Key, str],
    lexicon: Lexicon,
) -> list[Party]:
    names = {key: cast.name for key, cast in casts.items() if cast.kind is ActorKind.PERSON}
    people = bearers(names, surroundings(reports, wording, echo_groups), lexicon.comparison)
    told = told_as_one(reports, people, lexicon.comparison)
    weighed = [
        *((pair, compare(pair)) for pair in candidate_pairs(people, lexicon.comparison) if pair.keys not in told),
        *((pair, SAID) for pair in told.values()),
    ]
    joined = join_people(people, weighed, lexicon.comparison)
    home = {key: group[0] for group in joined for key in group}
    by_key = {bearer.key: bearer for bearer in people}
    because, possibly = _reasons(weighed, home), _doubts(weighed, home)
    return [
        Party(
            ActorKind.PERSON,
            tuple(sorted(cast for key in group for cast in by_key[key].casts)),
            tuple(because[group[0]]),
            tuple(possibly[group[0]][other] for other in sorted(possibly[group[0]])),
        )
        for group in joined
    ]


Weighed = Sequence[tuple[BearerPair, Score]]


def join_people(people: Sequence[Bearer], weighed: Weighed, comparison: Comparison) -> list[tuple[Key, ...]]:
    """Return the groups of bearers that are one person; no two of a group have names that speak for two people."""
    links = [Link(pair.one.key, pair.other.key, result.value) for pair, result in weighed if result.value >= SAME]
    return clusters((bearer.key for bearer in people), links, _enemies(people, weighed, comparison))


def _enemies(people: Sequence[Bearer], weighed: Weighed, comparison: Comparison) -> Labels[Key]:
    """Return who refuses whom: pairs that count as two people, and names that no one person has both of."""
    refuses: dict[Key, set[Key]] = defaultdict(set)
    for pair, result in weighed:
        if result.value < 0:
            refuses[pair.one.key].add(pair.other.key)
            refuses[pair.other.key].add(pair.one.key)
    renamed = {pair.other.key for pair, result in weighed if result is SAID}
    names: dict[Hashable, Name] = {bearer.name.identity: bearer.name for bearer in people}

    @cache
    def clash(one: Hashable, other: Hashable) -> bool:
        """Tell of full names alone: a surname need fit but one spelling of those already joined."""
        both = names[one].is_full and names[other].is_full and one != other
        return both and not may_be_one(name_pair(names[one], names[other], comparison))

    return Labels(
        {key: frozenset({key}) for key in refuses},
        {key: frozenset(others) for key, others in refuses.items()},
        {bearer.key: bearer.name.identity for bearer in people if bearer.key not in renamed},
        clash,
    )


def _reasons(weighed: Weighed, home: Mapping[Key, Key]) -> Mapping[Key, dict[Likeness, None]]:
    """Return why the names of each person are one; what is the same in many articles stands once."""
    because: dict[Key, dict[Likeness, None]] = defaultdict(dict)
    for pair, result in weighed:
        if home[pair.one.key] == home[pair.other.key] and result.value >= SAME:
            because[home[pair.one.key]][_likeness(pair, result)] = None
    return because


def _likeness(pair: BearerPair, result: Score) -> Likeness:
    one, other = sorted((pair.one.name.printed, pair.other.name.printed))
    return Likeness(one=one, other=other, score=result.value, because=result.reasons)


def _doubts(weighed: Weighed, home: Mapping[Key, Key]) -> Mapping[Key, dict[Key, Neighbour]]:
    """Return, for each person, those who may be the same and were left apart, each with the pair that is nearest."""
    possibly: dict[Key, dict[Key, Neighbour]] = defaultdict(dict)
    for pair, result in weighed:
        one, other = home[pair.one.key], home[pair.other.key]
        known = possibly[one].get(other)
        if one != other and result.value >= POSSIBLY and (known is None or known.likeness.score < result.value):
            likeness, against = _likeness(pair, result), against_one(pair, result)
            possibly[one][other] = Neighbour(other, likeness, against)
            possibly[other][one] = Neighbour(one, likeness, against)
    return possibly


def _bodies(reports: Sequence[Report], casts: Mapping[Key, Cast], wording: Wording, lexicon: Lexicon) -> list[Party]:
    articles = {report.article.id: report for report in reports}
    homes = home_countries(reports, lexicon.comparison)
    bodies = {
        key: body(owned_forms(articles[key[0]], cast, lexicon.comparison), wording, lexicon)
        for key, cast in casts.items()
        if cast.kind is ActorKind.ORGANIZATION
    }
    found = list(body_links(bodies, homes))
    labels: Labels[Key] = Labels({}, {})
    joined = clusters(sorted(bodies), [link for link, _ in found], labels)
    home = {key: group[0] for group in joined for key in group}
    because: dict[Key, dict[Likeness, None]] = defaultdict(dict)
    for link, weighed in found:
        one, other = sorted((casts[link.one].name, casts[link.other].name))
        likeness = Likeness(one=one, other=other, score=link.weight, because=weighed.reasons)
        because[home[link.one]][likeness] = None
    return [Party(ActorKind.ORGANIZATION, group, tuple(because[group[0]])) for group in joined]


def _labelled(casts: Mapping[Key, Cast], lexicon: Lexicon) -> list[Party]:
    """Return places and groups: one for each name."""
    gathered: dict[tuple[ActorKind, str], list[Key]] = defaultdict(list)
    for key, cast in sorted(casts.items()):
        if cast.kind in {ActorKind.PLACE, ActorKind.GROUP}:
            gathered[cast.kind, label_key(cast.kind, cast.name, lexicon.comparison)].append(key)
    return [Party(kind, tuple(keys)) for (kind, _), keys in gathered.items()]
