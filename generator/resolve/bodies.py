"""One organisation, place or group under several wordings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.lexicon.comparison import Comparison
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Known
from generator.model.findings import ActorKind, Cast, Report
from generator.model.span import Span
from generator.resolve.anchors import Key
from generator.resolve.clusters import Link
from generator.resolve.scoring import Feature, Score, score
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

STOPS = re.compile(r"(?<=\b[A-Z])\.")  # of abbreviations: "U.S."
OWNER = re.compile(r"\b(?:[A-Z][\w-]* ){0,2}[A-Z][\w-]*['’]s?\s\Z")
OWNERS = 30  # characters ahead of a body's name in which its country may stand
ACRONYM = 8  # letters at most
SHORT = 2  # letters of an acronym that many bodies share
LONGEST_COUNTRY = 4  # words
FAR_MORE = 3  # times another country is named more often than the common one, for an article to be about it


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation of one article: its words without its country, and the country it belongs to."""

    cores: frozenset[frozenset[str]]
    countries: frozenset[str]
    initials: frozenset[str]
    acronyms: frozenset[str]
    is_common: bool
    known: frozenset[str] = frozenset()


def body(printed: Sequence[str], wording: Wording, lexicon: Lexicon) -> Body:
    """Return what the printed forms of one organisation tell: "Kenya's Health Ministry", "Ministry of Health".

    "U.S. Mint" tells what "US Mint" does.
    """
    printed, comparison = [STOPS.sub("", form) for form in printed], lexicon.comparison
    countries = {country for form in printed for country in countries_in(form, comparison)}
    words = {word for form in printed for word in folded_words(form)}
    return Body(
        frozenset(core for form in printed if (core := core_words(form, wording, comparison))),
        frozenset(countries),
        frozenset(initials(form, comparison) for form in printed if " " in form),
        frozenset(form.lower() for form in printed if is_acronym(form)),
        not words.isdisjoint(comparison.classes.common_bodies),
        frozenset(name for form in printed if (name := known_body(form, lexicon)) is not None),
    )


def owned_forms(report: Report, cast: Cast, comparison: Comparison) -> tuple[str, ...]:
    """Return the printed forms of a body, each once, with whose it is: "Kenya's Interior Ministry"."""
    text = report.article.text
    forms = (_owner(text, mention.span, comparison) + mention.span.of(text) for mention in cast.mentions)
    return tuple(dict.fromkeys(forms))


def _owner(text: str, span: Span, comparison: Comparison) -> str:
    """Return the country that stands ahead of a body which every country has, where one does."""
    if comparison.classes.common_bodies.isdisjoint(folded_words(span.of(text))):
        return ""
    found = OWNER.search(text, max(0, span.start - OWNERS), span.start)
    return found[0] if found is not None and countries_in(found[0], comparison) else ""


def known_body(form: str, lexicon: Lexicon) -> str | None:
    """Return the name a body is filed under that news names without introducing it: "WFP", "the UN"."""
    words = folded_words(form)
    bare = words[1:] if words and words[0] in lexicon.comparison.classes.fillers else words
    return _known_bodies(lexicon).get(" ".join(bare))


@cache
def _known_bodies(lexicon: Lexicon) -> Mapping[str, str]:
    """Return what the bodies that news does not introduce are filed under, by their folded names."""
    known = sorted((name, filed) for name, (kind, filed) in lexicon.names.known.items() if kind is Known.BODY)
    return {" ".join(folded_words(name)): filed for name, filed in known}


def core_words(form: str, wording: Wording, comparison: Comparison) -> frozenset[str]:
    """Return the words that name a body, whatever its country and their order."""
    classes = comparison.classes
    words = folded_words(form)
    national = {at for start, end, _ in _countries(words, comparison) for at in range(start, end)}
    named = [word for at, word in enumerate(words) if at not in national and word not in classes.fillers]
    bare = [word for word in named if word not in classes.body_fillers and word not in classes.legal_forms]
    return frozenset(wording.meaning(word) for word in bare or named or words)


def countries_in(form: str, comparison: Comparison) -> tuple[str, ...]:
    """Return the countries a wording names: "Kenyan Navy" gives ("kenya",)."""
    return tuple(country for _, _, country in _countries(folded_words(form), comparison))


def _countries(words: Sequence[str], comparison: Comparison) -> Iterator[tuple[int, int, str]]:
    """Yield where countries stand among the words, the longest name first: "South Korean Navy"."""
    at = 0
    while at < len(words):
        for length in range(LONGEST_COUNTRY, 0, -1):
            country = comparison.country_of.get(" ".join(words[at : at + length]))
            if country is not None and at + length <= len(words):
                yield at, at + length, country
                at += length - 1
                break
        at += 1


def initials(form: str, comparison: Comparison) -> str:
    """Return the first letters of a name's words: "World Food Programme" gives "wfp"."""
    heads = (folded_words(word)[:1] for word in form.split())
    return "".join(word[0] for head in heads for word in head if word not in comparison.classes.fillers)


def is_acronym(form: str) -> bool:
    """Tell whether a form is made of capitals: "WFP"."""
    return form.isupper() and form.isalpha() and 1 < len(form) <= ACRONYM


def home_countries(reports: Sequence[Report], comparison: Comparison) -> dict[str, str | None]:
    """Return the country each article is about: the one it names most often.

    In articles on one event that is the country most of them are about, unless one names another country far more
    often; one named a single time tells nothing against it.
    """
    named = {report.article.id: _named(report, comparison) for report in reports}
    homes = Counter(top for countries in named.values() if (top := _most(countries)) is not None)
    common = _most(homes)
    return {
        article: _home(countries, common if common is not None and homes[common] > 1 else None)
        for article, countries in named.items()
    }


def _home(named: Mapping[str, int], common: str | None) -> str | None:
    top = _most(named)
    if top is None or common is None or top == common:
        return top
    if common in named and FAR_MORE * named[common] > named[top]:
        return common
    return top if named[top] > 1 else None


def _most(counts: Mapping[str, int]) -> str | None:
    return min(counts, key=lambda name: (-counts[name], name), default=None)


def _named(report: Report, comparison: Comparison) -> Counter[str]:
    printed = Counter(mention.span.of(report.article.text) for cast in report.cast for mention in cast.mentions)
    named: Counter[str] = Counter()
    for form, times in sorted(printed.items()):
        named.update(dict.fromkeys(countries_in(form, comparison), times))
    return named


@dataclass(frozen=True, slots=True)
class BodyPair:
    """Two organisations side by side, and the country each belongs to, where that is known."""

    one: Body
    other: Body
    countries: tuple[str | None, str | None]


def same_words(pair: BodyPair) -> str | None:
    """Hold where both are called by the same words: "Health Ministry", "Ministry of Health"."""
    return "the same words, in whatever order" if pair.one.cores & pair.other.cores else None


def one_known_body(pair: BodyPair) -> str | None:
    """Hold where both are names of one body that is known by several: "UNHCR", "the UN refugee agency"."""
    known = pair.one.known & pair.other.known and same_words(pair) is None
    return "two names of one known body" if known else None


def same_acronym(pair: BodyPair) -> str | None:
    """Hold where one acronym stands for both."""
    same = pair.one.acronyms & pair.other.acronyms and same_words(pair) is None
    return "the same acronym" if same else None


def acronym_and_words(pair: BodyPair) -> str | None:
    """Hold where one is an acronym of the other's words: "WFP", "World Food Programme"."""
    if same_words(pair) or one_known_body(pair) or same_acronym(pair):
        return None
    spelled = (pair.one.acronyms & pair.other.initials) | (pair.other.acronyms & pair.one.initials)
    return "an acronym and its words" if spelled else None


def short_acronym(pair: BodyPair) -> str | None:
    """Hold where an acronym of two letters is all that tells: many bodies share it."""
    spelled = (pair.one.acronyms & pair.other.initials) | (pair.other.acronyms & pair.one.initials)
    short = acronym_and_words(pair) and max(map(len, spelled)) <= SHORT
    return "many bodies have those two letters" if short else None


def rival_countries(pair: BodyPair) -> str | None:
    """Hold where they belong to two countries."""
    one, other = pair.countries
    return "they belong to two countries" if one and other and one != other else None


def one_country(pair: BodyPair) -> str | None:
    """Hold where one alone says whose it is, and every country has such a body: "Kenyan Navy", "the Navy"."""
    one, other = pair.countries
    common = pair.one.is_common and pair.other.is_common
    return "one of them alone names a country" if common and (one is None) != (other is None) else None


def rival_known_bodies(pair: BodyPair) -> str | None:
    """Hold where they are two bodies that are known: "IMF", "World Bank"."""
    both = pair.one.known and pair.other.known and not pair.one.known & pair.other.known
    return "two known bodies" if both else None


LIKE_BODIES: Final[tuple[Feature[BodyPair], ...]] = (
    Feature(same_words, 1.0),
    Feature(one_known_body, 0.95),
    Feature(same_acronym, 0.9),
    Feature(acronym_and_words, 0.8),
    Feature(short_acronym, -0.3),
    Feature(one_country, -0.4),
    Feature(rival_countries, -2.0),
    Feature(rival_known_bodies, -2.0),
)


def body_links(bodies: Mapping[Key, Body], homes: Mapping[str, str | None]) -> Iterator[tuple[Link[Key], Score]]:
    """Yield the pairs of organisations that are one, each with its reasons."""
    by_core: dict[frozenset[str], list[Key]] = defaultdict(list)
    by_acronym: dict[str, list[Key]] = defaultdict(list)
    spelled: dict[str, list[Key]] = defaultdict(list)
    by_known: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(bodies):
        for name in bodies[key].known:
            by_known[name].append(key)
        for core in bodies[key].cores:
            by_core[core].append(key)
        for acronym in bodies[key].acronyms:
            by_acronym[acronym].append(key)
        for letters in bodies[key].initials:
            spelled[letters].append(key)
    for core in sorted(by_core, key=sorted):
        yield from _chain(by_core[core], bodies, homes)
    for name in sorted(by_known):
        yield from _chain(by_known[name], bodies, homes)
    for acronym in sorted(by_acronym):
        yield from _chain(by_acronym[acronym], bodies, homes)
        named = sorted(set(spelled.get(acronym, ())))
        if len({core for key in named for core in bodies[key].cores if len(core) > 1}) == 1:
            yield from _chain([*named, *by_acronym[acronym]], bodies, homes)


def _chain(
    keys: Sequence[Key], bodies: Mapping[Key, Body], homes: Mapping[str, str | None]
) -> Iterator[tuple[Link[Key], Score]]:
    """Link each body to the last before it that may be of the same country; linear in their number."""
    latest: dict[str | None, Key] = {}
    for key in keys:
        country = country_of(key, bodies, homes)
        if (other := latest.get(country)) is not None and other != key:
            weighed = score(BodyPair(bodies[other], bodies[key], (country, country)), LIKE_BODIES)
            yield Link(other, key, weighed.value), weighed
        latest[country] = key


def country_of(key: Key, bodies: Mapping[Key, Body], homes: Mapping[str, str | None]) -> str | None:
    """Return the country a body belongs to: its own, or that of its article for a body every country has."""
    own = sorted(bodies[key].countries)
    if own:
        return own[0]
    return homes.get(key[0]) if bodies[key].is_common else None


def label_key(kind: ActorKind, form: str, comparison: Comparison) -> str:
    """Return what places and groups of one name share: "Nur-Sultan" and "Nursultan" are one place."""
    words = [word for word in folded_words(form) if word not in comparison.classes.fillers]
    return kind.value + " " + ("" if kind is ActorKind.PLACE else " ").join(words)
