"""What an editor has settled, so that it is not inferred: who is who, who speaks, what is shown, what is one origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, TypeVar

from generator.model.briefing import AttributedFigure, AttributedStatement, Basis, Group, Origin
from generator.model.findings import Cast, Figure, Report, Statement
from generator.model.reasons import Likeness, Reason
from generator.model.span import content_id
from generator.resolve.actors import Party
from generator.resolve.anchors import Key, content_ids
from generator.resolve.naming import NamedActors

BY_EDITOR: Final = Reason("editor", "an editor says so")
CERTAIN: Final = 1.0  # what an editor says is not weighed

Item = TypeVar("Item", AttributedStatement, AttributedFigure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Decisions of an editor, by id; where nothing is decided, everything is inferred.

    `parties` are all actors with their `ids`. `names` are those an editor gives. `speakers` are the actors who make
    statements of articles that do not name them: they join copies of one utterance, and no sentence of ours says so.
    `hidden` are ids of statements, figures and actors. Articles of `own` are no copies; those of a group of `copies`
    are one origin, with whatever else each of them derives from.
    """

    parties: tuple[Party, ...] = ()
    ids: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    speakers: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    copies: tuple[frozenset[str], ...] = ()

    def who(self, inferred: Callable[[], tuple[Party, ...]]) -> tuple[Party, ...]:
        """Return all actors: as settled, else as inferred."""
        return self.parties or inferred()

    def voices(self, reports: Sequence[Report]) -> dict[Key, str | None]:
        """Return the number of the party who makes each statement of which that is settled."""
        party = {actor: str(number) for number, actor in enumerate(self.ids)}
        return {
            (report.article.id, number): party.get(self.speakers[name])
            for report in reports
            if self.speakers
            for number, name in enumerate(content_ids("s", report.article, [one.spans for one in report.statements]))
            if name in self.speakers
        }

    def origins(self, found: tuple[Origin, ...]) -> tuple[Origin, ...]:
        """Return the origins with the settled ones in place of those their articles had; of the others what is left."""
        if not self.own and not self.copies:
            return found
        groups = _grouped([set(one.articles) - self.own for one in found] + [{one} for one in self.own], self.copies)
        before = {one.articles: one for one in found}
        why = [likeness for one in found for likeness in one.because]
        why += [
            Likeness(one=one, other=other, score=CERTAIN, because=(BY_EDITOR,))
            for copies in self.copies
            for one, other in pairwise(sorted(copies))
        ]
        made = [before.get(group) or _origin(group, self._basis(group), why) for group in groups]
        return tuple(sorted(made, key=lambda one: one.id))

    def _basis(self, group: tuple[str, ...]) -> Basis:
        if not self.own.isdisjoint(group) or any(not copies.isdisjoint(group) for copies in self.copies):
            return Basis.EDITOR
        return Basis.INFERRED if len(group) > 1 else Basis.OWN

    def groups(
        self, found: tuple[Group, ...], shown: Iterable[AttributedStatement | AttributedFigure]
    ) -> tuple[Group, ...]:
        """Return the groups of what is shown."""
        if not self.hidden:
            return found
        kept = {one.group for one in shown}
        return tuple(_without(group, self.hidden) for group in found if group.id in kept)

    def named(self, found: NamedActors) -> NamedActors:
        """Return the actors under the ids they have without corrections, and without those that are hidden."""
        if not self.parties:
            return found
        new = dict(zip(found.ids, self.ids, strict=True))
        actors = [
            replace(
                actor,
                id=new[actor.id],
                doubts=tuple(
                    replace(one, actor=new[one.actor]) for one in actor.doubts if new[one.actor] not in self.hidden
                ),
            )
            for actor in found.actors
            if new[actor.id] not in self.hidden
        ]
        home = {cast: new[actor] for cast, actor in found.actor_of.items()}
        return NamedActors(tuple(sorted(actors, key=lambda actor: actor.id)), home, self.ids)

    def _shown(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(one for one in ids if one not in self.hidden))

    def reports(self, reports: tuple[Report, ...], actor_of: Mapping[Key, str]) -> tuple[Report, ...]:
        """Return the reports without the names of hidden actors, and nothing said or reported by those."""
        if not self.hidden:
            return reports
        return tuple(self._without_hidden(report, actor_of) for report in reports)

    def _without_hidden(self, report: Report, actor_of: Mapping[Key, str]) -> Report:
        gone = {n for n in range(len(report.cast)) if actor_of[report.article.id, n] in self.hidden}
        if not gone:
            return report
        return replace(
            report,
            cast=tuple(_nobody(cast) if number in gone else cast for number, cast in enumerate(report.cast)),
            statements=tuple(_unsaid(one) if one.cast in gone else one for one in report.statements),
            figures=tuple(_unreported(one) if one.cast in gone else one for one in report.figures),
        )

    def statements(self, found: Sequence[AttributedStatement]) -> tuple[AttributedStatement, ...]:
        """Return the statements that are shown."""
        return _in_company([one for one in found if one.id not in self.hidden], found)

    def figures(self, found: Sequence[AttributedFigure]) -> tuple[AttributedFigure, ...]:
        """Return the figures that are shown; what a hidden actor holds is nobody's."""
        kept = [replace(one, holders=self._shown(one.holders)) for one in found if one.id not in self.hidden]
        return _in_company(kept, found)


INFERRED: Final = Settled()  # nothing is settled


def _in_company(shown: Sequence[Item], found: Sequence[Item]) -> tuple[Item, ...]:
    """Return items of which those are in no group any more whose companions are all hidden."""
    before, after = _carriers(found), _carriers(shown)
    lonely = {group for group, articles in after.items() if len(articles) == 1 < len(before[group])}
    return tuple(replace(one, group=None) if one.group in lonely else one for one in shown)


def _carriers(items: Sequence[Item]) -> dict[str, set[str]]:
    carriers: dict[str, set[str]] = defaultdict(set)
    for one in items:
        if one.group is not None:
            carriers[one.group].add(one.article)
    return carriers


def _nobody(cast: Cast) -> Cast:
    return replace(cast, mentions=(), roles=())


def _unsaid(statement: Statement) -> Statement:
    return replace(statement, cast=None)


def _unreported(figure: Figure) -> Figure:
    return replace(figure, cast=None)


def _grouped(groups: Iterable[set[str]], copies: Sequence[frozenset[str]]) -> list[tuple[str, ...]]:
    """Return groups of articles of which those that hold some of one set of copies are one group."""
    found = [set(group) for group in groups if group]
    for one in copies:
        touched = [group for group in found if not one.isdisjoint(group)]
        found = [group for group in found if one.isdisjoint(group)] + [set[str]().union(*touched)]
    return sorted(tuple(sorted(group)) for group in found)


def _origin(articles: tuple[str, ...], basis: Basis, why: Iterable[Likeness]) -> Origin:
    because = tuple(one for one in why if one.one in articles and one.other in articles)
    return Origin(id=content_id("o", *articles), articles=articles, basis=basis, because=because)


def _without(group: Group, hidden: frozenset[str]) -> Group:
    return replace(
        group,
        members=tuple(one for one in group.members if one not in hidden),
        because=tuple(one for one in group.because if one.one not in hidden and one.other not in hidden),
    )
