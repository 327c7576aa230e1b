"""One organisation, place or group under several wordings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.lexicon.comparison import Comparison
from generator.model.findings import ActorKind, Report
from generator.model.reasons import Reason
from generator.resolve.anchors import Key
from generator.resolve.clusters import Link
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

STOPS = re.compile(r"(?<=\b[A-Z])\.")  # of abbreviations: "U.S."
ACRONYM = 8  # letters at most
LONGEST_COUNTRY = 4  # words
WHY = {
    "same words": "the same words, in whatever order",
    "same acronym": "the same acronym",
    "acronym and words": "an acronym and its words",
}
FAR_MORE = 3  # times another country is named more often than the common one, for an article to be about it


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation of one article: its words without its country, and the country it belongs to."""

    cores: frozenset[frozenset[str]]
    countries: frozenset[str]
    initials: frozenset[str]
    acronyms: frozenset[str]
    is_common: bool


def body(printed: Sequence[str], wording: Wording, comparison: Comparison) -> Body:
    """Return what the printed forms of one organisation tell: "Kenya's Health Ministry", "Ministry of Health".

    "U.S. Mint" tells what "US Mint" does.
    """
    printed = [STOPS.sub("", form) for form in printed]
    countries = {country for form in printed for country in countries_in(form, comparison)}
    words = {word for form in printed for word in folded_words(form)}
    return Body(
        frozenset(core for form in printed if (core := core_words(form, wording, comparison))),
        frozenset(countries),
        frozenset(initials(form, comparison) for form in printed if " " in form),
        frozenset(form.lower() for form in printed if is_acronym(form)),
        not words.isdisjoint(comparison.classes.common_bodies),
    )


def core_words(form: str, wording: Wording, comparison: Comparison) -> frozenset[str]:
    """Return the words that name a body, whatever its country and their order."""
    classes = comparison.classes
    words = folded_words(form)
    national = {at for start, end, _ in _countries(words, comparison) for at in range(start, end)}
    named = [word for at, word in enumerate(words) if at not in national and word not in classes.fillers]
    bare = [word for word in named if word not in classes.body_fillers]
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
    return "".join(word[0] for word in folded_words(form) if word not in comparison.classes.fillers)


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


def body_links(bodies: Mapping[Key, Body], homes: Mapping[str, str | None]) -> Iterator[tuple[Link[Key], Reason]]:
    """Yield the pairs of organisations that are one, each with the reason."""
    by_core: dict[frozenset[str], list[Key]] = defaultdict(list)
    by_acronym: dict[str, list[Key]] = defaultdict(list)
    spelled: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(bodies):
        for core in bodies[key].cores:
            by_core[core].append(key)
        for acronym in bodies[key].acronyms:
            by_acronym[acronym].append(key)
        for letters in bodies[key].initials:
            spelled[letters].append(key)
    for core in sorted(by_core, key=sorted):
        yield from _chain(by_core[core], bodies, homes, 1.0, "same words")
    for acronym in sorted(by_acronym):
        yield from _chain(by_acronym[acronym], bodies, homes, 0.9, "same acronym")
        named = sorted(set(spelled.get(acronym, ())))
        if len({core for key in named for core in bodies[key].cores if len(core) > 1}) == 1:
            yield from _chain([*named, *by_acronym[acronym]], bodies, homes, 0.8, "acronym and words")


def _chain(
    keys: Sequence[Key], bodies: Mapping[Key, Body], homes: Mapping[str, str | None], weight: float, feature: str
) -> Iterator[tuple[Link[Key], Reason]]:
    """Link each body to the last before it that may be of the same country; linear in their number."""
    latest: dict[str | None, Key] = {}
    for key in keys:
        country = country_of(key, bodies, homes)
        if (other := latest.get(country)) is not None and other != key:
            yield Link(other, key, weight), Reason(feature, WHY[feature], weight)
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
