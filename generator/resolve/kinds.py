"""One name, one kind of actor: what single articles guessed apart is settled by what all of them print."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Report
from generator.text.folding import folded_words

GUESSED: Final = frozenset({"names/unknown name"})  # by the words beside it alone
SILENT: Final = frozenset({"names/capitals", "names/dateline", "names/handle"})  # tell nothing of what they name
TELLING: Final = 4  # "the company Norvex" tells more than "the manager of Norvex" does of a place
NAMED: Final = (ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE)


@dataclass(slots=True)
class Claims:
    """What the articles take one name for: kinds that its own words show, and kinds guessed, by number of mentions."""

    shown: set[ActorKind] = field(default_factory=set)
    guessed: Counter[ActorKind] = field(default_factory=Counter)

    def verdict(self, name: str, lexicon: Lexicon) -> ActorKind | None:
        """Return the kind all guesses should be, None where they may stay as they are.

        People do nearly everything, so that a name is easily taken for one; "in" and "the company" tell more.
        """
        if self.shown:
            one = next(iter(self.shown)) if len(self.shown) == 1 else None
            return None if one is ActorKind.PERSON and " " not in name else one
        if len(self.guessed) == 1:
            return next(iter(self.guessed))
        if self.guessed[ActorKind.PERSON] and _opens_with_first_name(name, lexicon):
            return ActorKind.PERSON
        bodies, places = self.guessed[ActorKind.ORGANIZATION], self.guessed[ActorKind.PLACE]
        return ActorKind.PLACE if places > TELLING * bodies else ActorKind.ORGANIZATION


def with_one_kind(reports: Sequence[Report], lexicon: Lexicon) -> tuple[Report, ...]:
    """Return the reports with every name of one kind, unless the texts speak of two.

    "Norvex denied it" and "the company Norvex" are one company; "Mr. Norvex" beside it stays a person. The name of an
    outlet or agency of these articles is nobody's.
    """
    claims: dict[str, Claims] = defaultdict(Claims)
    names: dict[str, str] = {}
    for cast in (cast for report in reports for cast in report.cast if cast.kind in NAMED):
        key = _key(cast.name, lexicon)
        names.setdefault(key, cast.name)
        _claim(claims[key], cast)
    surnames = _surnames(reports)
    kinds = {key: claims[key].verdict(name, lexicon) for key, name in names.items() if key not in surnames}
    settled = Settled(kinds, frozenset(_key(outlet, lexicon) for outlet in _outlets(reports)))
    return tuple(
        replace(report, cast=tuple(settled.of(cast, _key(cast.name, lexicon)) for cast in report.cast))
        for report in reports
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """The kind of each name, and the names of outlets and agencies."""

    kinds: Mapping[str, ActorKind | None]
    outlets: frozenset[str]

    def of(self, cast: Cast, key: str) -> Cast:
        """Return an actor with the kind its name has; an outlet holds no office."""
        if key in self.outlets and (cast.kind is ActorKind.PERSON or _is_guess(cast)):
            return _of_kind(replace(cast, roles=()), ActorKind.ORGANIZATION)
        kind = self.kinds.get(key)
        return _of_kind(cast, kind) if kind is not None and cast.kind in NAMED and _is_guess(cast) else cast


def _key(name: str, lexicon: Lexicon) -> str:
    """Return what spellings of one name share: "The Harbour Post" and "Harbour Post", "Osei Lind" and "Osei-Lind"."""
    fillers = lexicon.names.parts.articles
    return "".join(word for word in folded_words(name) if word not in fillers)


def _outlets(reports: Sequence[Report]) -> frozenset[str]:
    """Return the names of outlets and agencies, but for those who publish under their own name."""
    articles = [report.article for report in reports]
    authors = {article.author for article in articles}
    named = {name for article in articles for name in (article.publisher, article.agency) if name}
    return frozenset(named - authors)


def _surnames(reports: Sequence[Report]) -> frozenset[str]:
    """Return the last words of the names of people: what is guessed of a surname alone is left as it is."""
    people = (cast for report in reports for cast in report.cast if cast.kind is ActorKind.PERSON)
    return frozenset(words[-1] for cast in people if len(words := folded_words(cast.name)) > 1)


def _is_guess(cast: Cast) -> bool:
    return not cast.roles and all(mention.rule in GUESSED | SILENT for mention in cast.mentions)


def _claim(claims: Claims, cast: Cast) -> None:
    if not _is_guess(cast):
        claims.shown.add(cast.kind)
    elif times := sum(mention.rule in GUESSED for mention in cast.mentions):
        claims.guessed[cast.kind] += times


def _opens_with_first_name(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name opens with a first name and goes on: "Leonor Maske"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first in lexicon.names.given


def _of_kind(cast: Cast, kind: ActorKind) -> Cast:
    """Return an actor as another kind."""
    if cast.kind is kind:
        return cast
    return replace(cast, kind=kind, mentions=tuple(replace(mention, kind=kind) for mention in cast.mentions))
