"""Who is who by an editor's word: actors taken apart and put together, all others as they were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model.briefing import Actor
from generator.model.findings import ActorKind, Cast, Mention, Report
from generator.model.reasons import Likeness
from generator.model.span import Span, content_id
from generator.resolve.actors import Neighbour, Party
from generator.resolve.anchors import Key
from generator.resolve.settled import BY_EDITOR, CERTAIN
from generator.text.folding import folded, slug

TOGETHER: Final = 2  # actors


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One actor over all articles: its id, what it is called, and the actors of single articles it joins.

    `ids` are all it has been known by: its own and those of the actors joined to it. `names` are its spellings, too.
    """

    id: str
    title: str
    ids: frozenset[str]
    kind: ActorKind
    names: frozenset[str]
    casts: tuple[Key, ...]
    because: tuple[Likeness, ...] = ()
    possibly: tuple[Neighbour, ...] = ()


def identities_of(actors: Sequence[Actor], parties: Sequence[Party], ids: Sequence[str]) -> tuple[Identity, ...]:
    """Return the actors of a briefing with the actors of single articles they join, by id."""
    named = {actor.id: actor for actor in actors}
    found = [
        Identity(
            id=name,
            title=named[name].name,
            ids=frozenset({name}),
            kind=party.kind,
            names=frozenset({named[name].name, *named[name].forms}),
            casts=party.casts,
            because=party.because,
            possibly=party.possibly,
        )
        for party, name in zip(parties, ids, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: one.id))


def parties_of(identities: Sequence[Identity]) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """Return actors as parties, in their order, and their ids."""
    ranked = sorted(identities, key=lambda one: one.casts)
    home = {cast: one.id for one in ranked for cast in one.casts}
    parties = tuple(Party(one.kind, one.casts, one.because, _doubted(one, home)) for one in ranked)
    return parties, tuple(one.id for one in ranked)


def _doubted(one: Identity, home: Mapping[Key, str]) -> tuple[Neighbour, ...]:
    """Return those an actor may be the same as, each once, and none that it is."""
    nearest = {home[other.cast]: other for other in reversed(one.possibly) if home[other.cast] != one.id}
    return tuple(sorted(nearest.values(), key=lambda other: other.cast))


@dataclass(frozen=True, slots=True)
class Share:
    """Mentions of one actor that are another's: the spans in each article, and what that other is called."""

    of: str
    name: str
    spans: Mapping[str, frozenset[Span]]


def share_of(
    identity: Identity, spellings: Iterable[str], articles: frozenset[str], reports: Sequence[Report]
) -> Share:
    """Return the mentions of an actor in some spellings, in some articles."""
    meant = {folded(one) for one in spellings}
    spans: dict[str, frozenset[Span]] = {}
    own = set(identity.casts)
    for report in reports:
        article = report.article
        casts = [cast for number, cast in enumerate(report.cast) if (article.id, number) in own]
        found = {one.span for cast in casts for one in cast.mentions if folded(one.span.of(article.text)) in meant}
        if found and article.id in articles:
            spans[article.id] = frozenset(found)
    return Share(identity.id, min(spellings), spans)


def taken_apart(
    identities: Sequence[Identity], reports: Sequence[Report], shares: Sequence[Share]
) -> tuple[tuple[Identity, ...], tuple[Report, ...], dict[int, str]]:
    """Return actors and reports with each share an actor of its own, and the ids of the new ones by share."""
    taken = {name for one in identities for name in one.ids}
    known = {one.id: one for one in identities}
    made: dict[int, str] = {}
    for number in sorted(range(len(shares)), key=lambda n: (shares[n].of, sorted(shares[n].spans.items(), key=str))):
        share = shares[number]
        reports, moved = _moved(reports, share, known[share.of])
        address = slug(share.name)
        if address in taken:
            address += "-" + content_id("x", share.of, share.name, *sorted(share.spans))[2:]
        taken.add(address)
        made[number] = address
        rest = known[share.of]
        known[share.of] = replace(rest, casts=tuple(key for key in rest.casts if key not in moved))
        names = frozenset(_printed(reports, moved))
        known[address] = Identity(
            id=address,
            title=share.name,
            ids=frozenset({address}),
            kind=rest.kind,
            names=names,
            casts=tuple(sorted(moved)),
        )
    for name in {share.of for share in shares}:
        known[name] = replace(known[name], names=frozenset(_printed(reports, set(known[name].casts))))
    return tuple(known[name] for name in sorted(known)), tuple(reports), made


def _printed(reports: Sequence[Report], casts: set[Key]) -> Iterable[str]:
    for report in reports:
        for number, cast in enumerate(report.cast):
            if (report.article.id, number) in casts:
                yield from (one.span.of(report.article.text) for one in cast.mentions)


def _moved(reports: Sequence[Report], share: Share, owner: Identity) -> tuple[tuple[Report, ...], set[Key]]:
    """Return reports in which the mentions of a share are casts of their own, and which these are."""
    own, made, moved = set(owner.casts), [], set()
    for report in reports:
        spans = share.spans.get(report.article.id, frozenset())
        for number in [n for n in range(len(report.cast)) if (report.article.id, n) in own]:
            inside = {one.span for one in report.cast[number].mentions} & spans
            if inside and len(inside) == len(report.cast[number].mentions):
                moved.add((report.article.id, number))
            elif inside:
                moved.add((report.article.id, len(report.cast)))
                report = _parted(report, number, inside)  # noqa: PLW2901 - one cast after the other
        made.append(report)
    return tuple(made), moved


def _parted(report: Report, number: int, spans: set[Span]) -> Report:
    """Return a report in which some mentions of a cast are a new one, the last; who speaks by them goes along."""
    cast, new = report.cast[number], len(report.cast)
    gone = tuple(one for one in cast.mentions if one.span in spans)
    kept = tuple(one for one in cast.mentions if one.span not in spans)
    casts = [_part(cast, kept, report) if n == number else one for n, one in enumerate(report.cast)]
    return replace(
        report,
        cast=(*casts, _part(cast, gone, report)),
        statements=tuple(
            replace(one, cast=new) if one.cast == number and _touches(one.source, spans) else one
            for one in report.statements
        ),
        figures=tuple(
            replace(one, cast=new) if one.cast == number and _touches(one.reporter, spans) else one
            for one in report.figures
        ),
    )


def _part(cast: Cast, mentions: tuple[Mention, ...], report: Report) -> Cast:
    """Return a cast with some of its mentions, the roles told of these, and the fullest of their forms as its name."""
    spans = {one.span for one in mentions}
    forms = sorted(one.span.of(report.article.text) for one in mentions)
    roles = tuple(role for role in cast.roles if role.holder in spans)
    return replace(cast, name=max(forms, key=len), mentions=mentions, roles=roles)


def _touches(printed: Span | None, spans: set[Span]) -> bool:
    return printed is not None and any(one.overlaps(printed) for one in spans)


def joined(identities: Sequence[Identity], pairs: Iterable[tuple[str, str]]) -> tuple[Identity, ...]:
    """Return actors of which those of each pair are one, under the id of the first; the order of pairs is nothing."""
    absorbed: dict[str, set[str]] = {}
    home = {one.id: one.id for one in identities}
    members = {one.id: {one.id} for one in identities}
    for keeper, other in sorted(pairs):
        absorbed.setdefault(other, set()).add(keeper)
        one, two = sorted((home[keeper], home[other]))
        if one != two:
            members[one] |= members.pop(two)
            home |= dict.fromkeys(members[one], one)
    by_id = {one.id: one for one in identities}
    return tuple(_joined([by_id[name] for name in sorted(group)], absorbed) for _, group in sorted(members.items()))


def _joined(group: Sequence[Identity], absorbed: Mapping[str, set[str]]) -> Identity:
    if len(group) < TOGETHER:
        return group[0]
    keeper = next((one for one in group if one.id not in absorbed), group[0])
    return Identity(
        id=keeper.id,
        title=keeper.title,
        ids=frozenset().union(*(one.ids for one in group)),
        kind=keeper.kind,
        names=frozenset().union(*(one.names for one in group)),
        casts=tuple(sorted(cast for one in group for cast in one.casts)),
        because=(*(reason for one in group for reason in one.because), *_likenesses(keeper, group)),
        possibly=tuple(other for one in group for other in one.possibly),
    )


def _likenesses(keeper: Identity, group: Sequence[Identity]) -> Iterable[Likeness]:
    """Yield that an editor says of each other actor that it is the one that is kept."""
    for one in group:
        if one is not keeper:
            first, second = sorted((keeper.title, one.title))
            yield Likeness(one=first, other=second, score=CERTAIN, because=(BY_EDITOR,))
