"""What an actor is called: the best-attested full form, with its accents; and the address made from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.lexicon.comparison import Comparison
from generator.model.briefing import Actor, ActorMention, Doubt, Evidence, HeldRole
from generator.model.findings import ActorKind, Report
from generator.model.span import content_id
from generator.resolve.actors import Party
from generator.resolve.anchors import Key, content_ids, evidence_id
from generator.resolve.bodies import is_acronym
from generator.resolve.ties import Printed, ties
from generator.text.folding import folded, folded_words, slug


@dataclass(frozen=True, slots=True)
class Attested:
    """A form an actor is printed in, and where."""

    form: str
    articles: frozenset[str]
    times: int


@dataclass(frozen=True, slots=True)
class NamedActors:
    """All actors, which one each actor of a single article is, and the id of each party by its number."""

    actors: tuple[Actor, ...]
    actor_of: Mapping[Key, str]
    ids: tuple[str, ...]


def name_actors(
    found: Sequence[Party], reports: Sequence[Report], origin_of: Mapping[str, str], comparison: Comparison
) -> NamedActors:
    """Name every party and make it an actor; `origin_of` leads from an article to the origin it derives from."""
    by_article = {report.article.id: report for report in reports}
    printed_at = {report.article.id: _mentions(report) for report in reports}
    mentions = [_gathered(party, printed_at) for party in found]
    attested = [_attested(one) for one in mentions]
    people = [forms for party, forms in zip(found, attested, strict=True) if party.kind is ActorKind.PERSON]
    odd = _odd_spellings(people, origin_of, comparison)
    names = [
        canonical(party.kind, forms, origin_of, odd, comparison) for party, forms in zip(found, attested, strict=True)
    ]
    ids = _addresses(found, names)
    home = {cast: ids[number] for number, party in enumerate(found) for cast in party.casts}
    actors = [
        Actor(
            id=ids[number],
            name=names[number],
            kind=party.kind,
            mentions=mentions[number],
            roles=_roles(party, by_article),
            because=ties(party.kind, party.because, _printed(party, by_article, printed_at)),
            doubts=tuple(
                Doubt(actor=home[one.cast], likeness=one.likeness, against=one.against) for one in party.possibly
            ),
        )
        for number, party in enumerate(found)
    ]
    return NamedActors(tuple(sorted(actors, key=lambda actor: actor.id)), home, tuple(ids))


def _mentions(report: Report) -> Mapping[int, list[ActorMention]]:
    """Return the mentions of each cast of an article, their ids counted over the whole article."""
    placed = sorted(
        (mention.span, number, mention.rule) for number, cast in enumerate(report.cast) for mention in cast.mentions
    )
    ids = content_ids("n", report.article, [(span,) for span, _, _ in placed])
    found: dict[int, list[ActorMention]] = defaultdict(list)
    for (span, number, rule), anchor in zip(placed, ids, strict=True):
        form = span.of(report.article.text)
        found[number].append(ActorMention(article=report.article.id, span=span, form=form, anchor=anchor, rule=rule))
    return found


def _printed(
    party: Party, reports: Mapping[str, Report], printed_at: Mapping[str, Mapping[int, list[ActorMention]]]
) -> list[Printed]:
    return [
        (reports[article].cast[number].name, [mention.form for mention in printed_at[article][number]])
        for article, number in party.casts
    ]


def _gathered(party: Party, printed_at: Mapping[str, Mapping[int, list[ActorMention]]]) -> tuple[ActorMention, ...]:
    found = [mention for article, number in party.casts for mention in printed_at[article][number]]
    return tuple(sorted(found, key=lambda mention: (mention.article, mention.span)))


def _attested(mentions: Sequence[ActorMention]) -> tuple[Attested, ...]:
    where: dict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        where[mention.form].append(mention.article)
    return tuple(Attested(form, frozenset(articles), len(articles)) for form, articles in sorted(where.items()))


def canonical(
    kind: ActorKind,
    forms: Sequence[Attested],
    origin_of: Mapping[str, str],
    odd: Mapping[str, int],
    comparison: Comparison,
) -> str:
    """Return the form an actor is called by.

    Spellings that differ by accents alone count together. The number of independent articles decides, then how full
    the form is, then how often the articles that print it stand alone with a spelling, then its accents.
    """
    support = _support(forms, origin_of, comparison)
    oddness = _oddness(forms, odd, comparison)

    def rank(one: Attested) -> tuple[object, ...]:
        words = bare_words(one.form, comparison)
        return (
            -fullness(kind, one.form, comparison),
            -support[words],
            -len(words),
            oddness[words],
            words,
            -sum(not letter.isascii() and letter.isalpha() for letter in one.form),
            -one.times,
            one.form,
        )

    return without_courtesy(min(forms, key=rank).form, comparison)


def _oddness(
    forms: Sequence[Attested], odd: Mapping[str, int], comparison: Comparison
) -> Mapping[tuple[str, ...], int]:
    """Return, for each spelling, how odd the most regular of the articles is that print it."""
    found: dict[tuple[str, ...], int] = {}
    for one in forms:
        words = bare_words(one.form, comparison)
        least = min(odd.get(article, 0) for article in one.articles)
        found[words] = min(found.get(words, least), least)
    return found


def _support(
    forms: Sequence[Attested], origin_of: Mapping[str, str], comparison: Comparison
) -> Mapping[tuple[str, ...], int]:
    origins: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for one in forms:
        origins[bare_words(one.form, comparison)] |= {origin_of[article] for article in one.articles}
    return {words: len(found) for words, found in origins.items()}


def fullness(kind: ActorKind, form: str, comparison: Comparison) -> int:
    """Return 2 for a full name, 1 for part of one, an acronym or a sole word, 0 for a handle."""
    if form.startswith("@"):
        return 0
    if is_acronym(form) or (kind is ActorKind.PERSON and len(bare_words(form, comparison)) == 1):
        return 1
    return 2


def bare_words(form: str, comparison: Comparison) -> tuple[str, ...]:
    """Return the folded words of a form without courtesies."""
    return tuple(word for word in folded_words(form) if word not in comparison.courtesies)


def without_courtesy(form: str, comparison: Comparison) -> str:
    """Return a form without the courtesy it opens with: "Ms. Petrova" gives "Petrova"."""
    words = form.split()
    while len(words) > 1 and folded(words[0]).strip(".") in comparison.courtesies:
        words = words[1:]
    return " ".join(words)


def _odd_spellings(
    people: Sequence[Sequence[Attested]], origin_of: Mapping[str, str], comparison: Comparison
) -> Mapping[str, int]:
    """Return how often each article spells a full name as fewer origins do than spell it otherwise."""
    odd: Counter[str] = Counter()
    for forms in people:
        full = [one for one in forms if len(bare_words(one.form, comparison)) > 1 and not one.form.startswith("@")]
        support = _support(full, origin_of, comparison)
        most = max(support.values(), default=0)
        for one in full:
            if support[bare_words(one.form, comparison)] < most:
                odd.update(one.articles)
    return odd


KIND_RANK = {ActorKind.PERSON: 0, ActorKind.ORGANIZATION: 1, ActorKind.PLACE: 2, ActorKind.GROUP: 3}


def _addresses(found: Sequence[Party], names: Sequence[str]) -> list[str]:
    """Return an address for each party; of those that share a name, people come first and the rest get a suffix."""
    ranked = sorted(range(len(found)), key=lambda n: (KIND_RANK[found[n].kind], names[n], found[n].casts))
    taken: set[str] = set()
    addresses = [""] * len(found)
    for number in ranked:
        address = slug(names[number])
        if address in taken:
            address += "-" + content_id("x", found[number].kind.value, found[number].casts[0][0], names[number])[2:]
        while address in taken:
            address += "-2"
        taken.add(address)
        addresses[number] = address
    return addresses


def _roles(party: Party, reports: Mapping[str, Report]) -> tuple[HeldRole, ...]:
    """Return the roles by wording, those most articles print first."""
    wordings: dict[str, list[Evidence]] = defaultdict(list)
    for article, number in party.casts:
        report = reports[article]
        for role in report.cast[number].roles:
            title, anchor = role.span.of(report.article.text), evidence_id(report.article, (role.span,))
            wordings[folded(title)].append(Evidence(article=article, spans=(role.span,), text=title, anchor=anchor))
    held = [
        HeldRole(
            title=min(one.text for one in found), evidence=tuple(sorted(found, key=lambda e: (e.article, e.spans)))
        )
        for found in wordings.values()
    ]
    return tuple(sorted(held, key=lambda role: (-len(role.articles), -len(role.title), role.title)))
