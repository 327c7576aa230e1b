"""What the entries of an editor come to: actors settled, reports put right, and what became of each entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.errors import UnmetCorrectionError
from generator.model.briefing import Briefing
from generator.model.corrections import Action, Correction, ItemKind
from generator.model.findings import Report
from generator.resolve.correcting.bench import Bench, Plan, places_of
from generator.resolve.correcting.identities import Identity, Share, joined, share_of, taken_apart
from generator.resolve.correcting.ledger import Ledger
from generator.resolve.correcting.selecting import Items


def planned(
    entries: Sequence[Correction],
    base: Briefing,
    actors: tuple[Identity, ...],
    reports: Sequence[Report],
    ledger: Ledger,
) -> Plan:
    """Return what the entries come to; their order changes nothing. What does not apply is noted in the ledger."""
    plan = _with_actors(entries, base, actors, reports, ledger)
    items = Items(base, plan.actors)
    _name(entries, plan, items, ledger)
    items = Items(base, _called(plan))
    bench = Bench(plan, items, places_of(reports), dict(plan.reports), ledger)
    meant = list(_bound(entries, items, ledger))
    for entry, target in meant:
        bench.hide(entry, target)
    for entry, target in meant:
        with ledger.unmet(entry):
            bench.edit(entry, target)
    return plan


def _bound(entries: Sequence[Correction], items: Items, ledger: Ledger) -> Iterator[tuple[Correction, str]]:
    """Yield each entry with the item it is about, in an order that is not that of the lines."""
    found: list[tuple[Correction, str]] = []
    for entry in entries:
        with ledger.unmet(entry):
            found.append((entry, target_of(entry, items)))
    yield from sorted(found, key=lambda pair: (pair[0].kind.value, pair[1], pair[0].id))


def target_of(entry: Correction, items: Items) -> str:
    """Return the id of the item that an entry is about; UnmetCorrectionError where there is none, or several."""
    select: Mapping[ItemKind, Callable[[], str]] = {
        ItemKind.ARTICLE: lambda: items.article(entry.item),
        ItemKind.ACTOR: lambda: items.actor(entry.item),
        ItemKind.STATEMENT: lambda: items.statement(entry.item, entry.within),
        ItemKind.FIGURE: lambda: items.figure(entry.item, entry.within),
        ItemKind.FINDING: lambda: items.finding(entry.item),
    }
    return select[entry.kind]()


def _with_actors(
    entries: Sequence[Correction],
    base: Briefing,
    actors: tuple[Identity, ...],
    reports: Sequence[Report],
    ledger: Ledger,
) -> Plan:
    """Return a plan with actors taken apart first, then put together."""
    shares = _shares(entries, Items(base, actors), reports, ledger)
    apart, parted, made = taken_apart(actors, reports, [share for _, share in shares])
    for number, (entry, share) in enumerate(shares):
        ledger.touch(entry, ItemKind.ACTOR, share.of)
        ledger.touch_too(entry, ItemKind.ACTOR, made[number])
    items, pairs = Items(base, apart), []
    for entry in entries:
        if (others := entry.given(Action.SAME_AS)) is None:
            continue
        with ledger.unmet(entry):
            keeper, found = items.actor(entry.item), [items.actor(other) for other in others]
            if keeper in found:
                raise UnmetCorrectionError(entry.item, "they are one actor already")
            pairs += [(keeper, other) for other in found]
            ledger.tell(entry, Action.SAME_AS, ", ".join(sorted(items.identities[other].title for other in found)))
    together = joined(apart, pairs)
    _check_apart(shares, made, together, ledger)
    return Plan({one.article.id: one for one in parted}, together)


def _shares(
    entries: Sequence[Correction], items: Items, reports: Sequence[Report], ledger: Ledger
) -> list[tuple[Correction, Share]]:
    found: list[tuple[Correction, Share]] = []
    for entry in entries:
        if (spellings := entry.given(Action.SPLIT)) is None:
            continue
        with ledger.unmet(entry):
            owner = items.identities[items.actor(entry.item)]
            share = share_of(owner, spellings, items.articles(entry.within), reports)
            printed = sum(len(report.cast[n].mentions) for report, n in _casts(owner, reports))
            if not share.spans:
                raise UnmetCorrectionError(" or ".join(spellings), "the actor is not spelled so there")
            if sum(map(len, share.spans.values())) == printed:
                raise UnmetCorrectionError(entry.item, "nothing would be left of the actor; these are all its mentions")
            found.append((entry, share))
    for number, (entry, share) in enumerate(found):
        for other, another in found[:number]:
            if share.of == another.of and any(
                share.spans[article] & another.spans.get(article, frozenset()) for article in share.spans
            ):
                ledger.contradict(Action.SPLIT, entry, other)
    return found


def _casts(owner: Identity, reports: Sequence[Report]) -> Iterator[tuple[Report, int]]:
    by_article = {report.article.id: report for report in reports}
    yield from ((by_article[article], number) for article, number in owner.casts)


def _check_apart(
    shares: Sequence[tuple[Correction, Share]],
    made: Mapping[int, str],
    actors: Iterable[Identity],
    ledger: Ledger,
) -> None:
    """Note where one entry takes apart what another puts together."""
    together = {name: one.ids for one in actors for name in one.ids}
    for number, (entry, share) in enumerate(shares):
        if made[number] in together[share.of]:
            ledger.contradict(Action.SPLIT, entry, entry)


def _name(entries: Sequence[Correction], plan: Plan, items: Items, ledger: Ledger) -> None:
    for entry in entries:
        if (given := entry.given(Action.NAME)) is None:
            continue
        with ledger.unmet(entry):
            actor = items.actor(entry.item)
            ledger.claim(entry, Action.NAME, actor, given)
            ledger.tell(entry, Action.NAME, items.identities[actor].title)
            plan.names[actor] = given[0]


def _called(plan: Plan) -> tuple[Identity, ...]:
    """Return the actors, known by the names an editor gives, too."""
    return tuple(
        replace(one, names=one.names | {plan.names[one.id]}) if one.id in plan.names else one for one in plan.actors
    )
