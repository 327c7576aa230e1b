"""Findings on roles: one office, and on one occasion or at one time two holders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from generator.model.briefing import Evidence, Finding, FindingKind, Reading, Sureness
from generator.model.findings import ActorKind
from generator.model.reasons import Reason
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.holdings import Holding, has_left, holdings_of, is_new, is_succession, name_of_holder
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding

SAME_OFFICE = Reason("same office", "the same office in different articles")
MOST = 60  # holders of offices with one head word that are compared with each other


def role_conflicts(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each office that articles give to several people."""
    by_head: dict[str, dict[str, list[Holding]]] = defaultdict(lambda: defaultdict(list))
    for actor in scene.actors.values():
        for holding in holdings_of(actor, scene):
            by_head[holding.office.head][holding.actor].append(holding)
    for head in sorted(by_head):
        for rivals in _contests(by_head[head], scene):
            yield _finding(rivals, scene)


def _contests(holdings: Mapping[str, Sequence[Holding]], scene: Scene) -> Iterator[tuple[Holding, ...]]:
    """Yield the holdings of each office that several people are said to hold: one contest, however many they are."""
    found = {
        (one, other): rivals
        for one, other in combinations(sorted(holdings)[:MOST], 2)
        if (rivals := _rivals(holdings[one], holdings[other], scene))
    }
    people = sorted({person for pair in found for person in pair})
    for group in clusters(people, [Link(one, other, 1.0) for one, other in found], Labels({}, {})):
        contest = dict.fromkeys(one for pair, rivals in found.items() if pair[0] in group for one in rivals)
        shorter = (one for person in group for one in holdings[person] if _is_meant(one, contest))
        yield tuple(dict.fromkeys((*contest, *shorter)))


def _is_meant(one: Holding, rivals: Iterable[Holding]) -> bool:
    """Tell whether another article gives a person's contested office in fewer or more words."""
    return any(one.actor == rival.actor and one.office.may_be_same(rival.office) for rival in rivals)


def _rivals(one: Sequence[Holding], other: Sequence[Holding], scene: Scene) -> tuple[Holding, ...]:
    """Return the holdings of two people that cannot both be right, each once."""
    if other[0].actor in scene.actors[one[0].actor].possibly:
        return ()
    if any(_hold_both(a, b, scene) for a in one for b in other):
        return ()
    pairs = [(a, b) for a in one for b in other if _compete(a, b, scene)]
    return tuple(dict.fromkeys(holding for pair in pairs for holding in pair))


def _hold_both(one: Holding, other: Holding, scene: Scene) -> bool:
    """Tell whether one article gives two people an office of one name, none of them new in it: those are two offices.

    "Foreign Minister Ana Ruiz spoke by phone with the foreign minister of Sarnia, Kofi Mensa."
    """
    if one.article != other.article or one.office.head != other.office.head or one.office.words != other.office.words:
        return False
    return not (is_new(one, scene) or is_new(other, scene))


def _compete(one: Holding, other: Holding, scene: Scene) -> bool:
    if one.article == other.article:
        return False
    if one.office.is_same(other.office) and not one.office.is_shared:
        return True
    alike = one.office.is_same(other.office) or one.office.may_be_same(other.office)
    return alike and bool(_counterparts(one, scene) & _counterparts(other, scene))


def _counterparts(holding: Holding, scene: Scene) -> set[str]:
    """Return the other people named in the sentence that gives the role: whom the holder met or called."""
    report = scene.reports[holding.article]
    sentence = scene.sentence(holding.article, holding.title.spans[0].start)
    return {
        scene.actor_of[holding.article, number]
        for number, cast in enumerate(report.cast)
        if cast.kind is ActorKind.PERSON and any(sentence.covers(mention.span) for mention in cast.mentions)
    } - {holding.actor}


def _finding(rivals: Sequence[Holding], scene: Scene) -> Finding:
    offices = {holding.office.words for holding in rivals}
    draft = Draft()
    if len(offices) == 1:
        draft.rate(Sureness.SURE, "all name the office in the same words")
    else:
        draft.rate(Sureness.LIKELY, "they name the office in different words")
    holders: dict[frozenset[str], set[str]] = defaultdict(set)
    for holding in rivals:
        holders[holding.office.words].add(holding.actor)
    most = max(len(people) for people in holders.values())
    shared = [holding.title for holding in rivals if len(holders[holding.office.words]) == most]
    title = min(shared, key=lambda e: (-len(e.text), e.article, e.spans))
    draft.say("Articles name different people as ")
    draft.quote(title.text, title)
    draft.say(": ")
    people = sorted({holding.actor for holding in rivals})
    draft.listing([_named(actor, rivals, scene) for actor in people])
    draft.say(".")
    for holding in rivals:
        draft.cite(name_of_holder(holding, scene))
        draft.cite(holding.title)
    if any(is_new(holding, scene) for holding in rivals):
        draft.read_as(Reading.UPDATE, "one of them is called new in it")
    elif any(has_left(holding, scene) for holding in rivals):
        draft.read_as(Reading.UPDATE, "one of them has left it")
    elif any(is_succession(one, other, scene) for one, other in combinations(people, 2)):
        draft.read_as(Reading.UPDATE, "one of them came after the other")
    else:
        draft.read_as(Reading.CONFLICT, "nothing tells that one followed the other")
    articles = sorted({one.article for one in draft.evidence})
    company = set.intersection(*(_counterparts(holding, scene) for holding in rivals))
    beside = [f"named beside the same person, {scene.actors[actor].name}" for actor in sorted(company)]
    draft.because = (SAME_OFFICE, *(Reason("same company", text) for text in beside))
    return finding(FindingKind.ROLE_CONFLICT, people, draft, scene.independent(articles))


def _named(actor: str, rivals: Sequence[Holding], scene: Scene) -> tuple[str, Evidence]:
    """Return a holder's name as one of the cited articles prints it, the canonical form first."""
    shown = [name_of_holder(holding, scene) for holding in rivals if holding.actor == actor]
    name = scene.actors[actor].name
    evidence = min(shown, key=lambda one: (one.text != name, -len(one.text.split()), one.article, one.spans))
    return evidence.text, evidence
