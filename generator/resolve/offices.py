"""Findings on roles: one office, and on one occasion or at one time two holders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.model.briefing import Actor, Evidence, Finding, FindingKind, Reading
from generator.model.findings import ActorKind
from generator.resolve.bodies import core_words, countries_in
from generator.resolve.casts import forms
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.text.folding import folded_words


@dataclass(frozen=True, slots=True)
class Holding:
    """A person in an office, as one article prints it."""

    actor: str
    article: str
    title: Evidence
    office: frozenset[str]
    bodies: frozenset[str]  # actor ids
    countries: frozenset[str]


def role_conflicts(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each office that articles give to different people."""
    holdings = [holding for actor in scene.actors.values() for holding in _holdings(actor, scene)]
    offices: dict[frozenset[str], list[Holding]] = defaultdict(list)
    for holding in holdings:
        offices[holding.office].append(holding)
    told: set[frozenset[str]] = set()
    for office in sorted(offices, key=sorted):
        for conflict in _conflicts(offices[office], scene):
            people = frozenset(holding.actor for holding in conflict)
            if people not in told:
                told.add(people)
                yield _finding(conflict, scene)


def _holdings(actor: Actor, scene: Scene) -> Iterator[Holding]:
    if actor.kind is not ActorKind.PERSON:
        return
    comparison = scene.lexicon.comparison
    for role in actor.roles:
        if not comparison.classes.other_times.isdisjoint(folded_words(role.title)):
            continue
        countries = frozenset(countries_in(role.title, comparison))
        for evidence in role.evidence:
            bodies = dict(_bodies_in(evidence, scene))
            bare = f" {evidence.text} "
            for form in sorted(bodies, key=len, reverse=True):
                bare = bare.replace(f" {form} ", " ")
            office = core_words(bare, scene.wording, comparison)
            yield Holding(actor.id, evidence.article, evidence, office, frozenset(bodies.values()), countries)


def _bodies_in(title: Evidence, scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield the organisations a role names, as printed and by id: "UN" in "UN envoy"."""
    padded = f" {title.text} "
    for number, cast in enumerate(scene.reports[title.article].cast):
        if cast.kind is ActorKind.ORGANIZATION:
            for form in forms(scene.reports[title.article], cast):
                if f" {form} " in padded:
                    yield form, scene.actor_of[title.article, number]


def _conflicts(holdings: Sequence[Holding], scene: Scene) -> Iterator[tuple[Holding, ...]]:
    people: dict[str, list[Holding]] = defaultdict(list)
    for holding in holdings:
        people[holding.actor].append(holding)
    for one, other in combinations(sorted(people), 2):
        pairs = [(a, b) for a in people[one] for b in people[other] if _compete(a, b, scene)]
        if pairs:
            chosen = dict.fromkeys(holding for pair in pairs for holding in pair)
            yield tuple(chosen)


def _compete(one: Holding, other: Holding, scene: Scene) -> bool:
    """Tell whether two people cannot both hold the office the articles give them."""
    if one.article == other.article or _differ(one.countries, other.countries) or _differ(one.bodies, other.bodies):
        return False
    if other.actor in scene.actors[one.actor].possibly:
        return False
    classes = scene.lexicon.comparison.classes
    words = folded_words(one.title.text)
    if classes.shared_offices.isdisjoint(words) and words and not classes.single_offices.isdisjoint(words):
        return True
    return _same_occasion(one, other, scene)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _same_occasion(one: Holding, other: Holding, scene: Scene) -> bool:
    """Tell whether the two sentences print the same counterpart: both took a call from one person."""
    return bool(_counterparts(one, scene) & _counterparts(other, scene))


def _counterparts(holding: Holding, scene: Scene) -> set[str]:
    """Return the other people named in the sentence that gives the role."""
    report = scene.reports[holding.article]
    sentence = scene.sentence(holding.article, holding.title.spans[0].start)
    found = set()
    for number, cast in enumerate(report.cast):
        actor = scene.actor_of[holding.article, number]
        named = any(sentence.covers(mention.span) for mention in cast.mentions)
        if named and cast.kind is ActorKind.PERSON and actor != holding.actor:
            found.add(actor)
    return found


def _finding(conflict: Sequence[Holding], scene: Scene) -> Finding:
    draft = Draft(reading=Reading.CONFLICT)
    title = min((holding.title for holding in conflict), key=lambda e: (len(e.text), e.article, e.spans))
    draft.say("Articles name different people as ")
    draft.quote(title.text, title)
    draft.say(": ")
    people = sorted({holding.actor for holding in conflict})
    draft.listing([_named(actor, conflict, scene) for actor in people])
    draft.say(".")
    for holding in conflict:
        draft.cite(_name_evidence(holding, scene))
    articles = sorted({one.article for one in draft.evidence})
    shared = set.intersection(*(_counterparts(holding, scene) for holding in conflict))
    because = [f"named beside the same person, {scene.actors[actor].name}" for actor in sorted(shared)]
    draft.because = ("the same office in different articles", *because)
    return finding(
        FindingKind.ROLE_CONFLICT,
        people,
        draft,
        scene.independent(articles),
    )


def _named(actor: str, conflict: Sequence[Holding], scene: Scene) -> tuple[str, Evidence]:
    """Return the best form of a holder that a cited sentence prints."""
    mine = [holding for holding in conflict if holding.actor == actor]
    shown = [(_name_evidence(holding, scene)) for holding in mine]
    name = scene.actors[actor].name
    exact = [evidence for evidence in shown if evidence.text == name]
    evidence = (exact or shown)[0]
    return evidence.text, evidence


def _name_evidence(holding: Holding, scene: Scene) -> Evidence:
    """Return the fullest printed name of the holder nearest to the role."""
    mentions = [mention for mention in scene.actors[holding.actor].mentions if mention.article == holding.article]
    at = holding.title.spans[0].start
    longest = max(len(mention.form.split()) for mention in mentions)
    full = [mention for mention in mentions if len(mention.form.split()) == longest]
    best = min(full, key=lambda mention: (abs(mention.span.start - at), mention.span))
    return scene.evidence(best.article, (best.span,), best.anchor)
