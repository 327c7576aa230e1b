"""The item that an entry means: by its id, or by words quoted from it, where these fit one item alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import Final

from generator.errors import UnmetCorrectionError
from generator.model.article import Article
from generator.model.briefing import AttributedFigure, AttributedStatement, Briefing, Finding
from generator.model.corrections import ItemKind
from generator.model.span import Span, printed
from generator.resolve.correcting.edits import occurrences
from generator.resolve.correcting.identities import Identity
from generator.text.folding import folded, folded_words

CLOSE: Final = 0.75  # from here on a name is written much like another
SHOWN: Final = 4  # items that words fit, named in a message


@dataclass(frozen=True)
class Items:
    """What entries can be about: the items of a briefing, and its actors as they have been settled so far."""

    briefing: Briefing
    actors: Sequence[Identity]

    def article(self, called: str) -> str:
        """Return the id of an article called by its id, its file, its title or its address."""
        for key in ("id", "file", "url", "title"):
            found = [one.id for one in self.briefing.articles if _is(getattr(one, key), called)]
            if found:
                return _only(ItemKind.ARTICLE, called, found)
        files = [one.file for one in self.briefing.articles]
        raise UnmetCorrectionError(called, f"no article has this id, file or title{_nearest(called, files)}")

    def articles(self, called: Iterable[str]) -> frozenset[str]:
        """Return the ids of several articles; of all of them where none is named."""
        found = frozenset(self.article(one) for one in called)
        return found or frozenset(one.id for one in self.briefing.articles)

    def actor(self, called: str) -> str:
        """Return the id of an actor called by an id of its, by its name, or by any spelling."""
        found = self._actors_by_id.get(called) or self._actors_by_name.get(folded(called))
        if not found:
            names = [name for one in self.actors for name in (one.title, *sorted(one.ids))]
            raise UnmetCorrectionError(called, f"no actor has this id or is spelled so{_nearest(called, names)}")
        return _only(ItemKind.ACTOR, called, found)

    def statement(self, called: str, within: Sequence[str]) -> str:
        """Return the id of a statement by its id, or by words of what is said."""
        if called in self.statements:
            return called
        articles, words = self.articles(within), folded_words(called)
        found = [
            one.id for one in self.briefing.statements if one.article in articles and _holds(self._said[one.id], words)
        ]
        whole = [one for one in found if self._said[one] == words]
        return _only(ItemKind.STATEMENT, called, whole or found, self._files)

    def figure(self, called: str, within: Sequence[str]) -> str:
        """Return the id of a figure by its id, or by printed words that hold it: "12 officers"."""
        if called in self.figures:
            return called
        articles = self.articles(within)
        places = {one.id: occurrences(one, called) for one in self.briefing.articles if one.id in articles}
        printed_in = [one for one in self.briefing.figures if one.article in articles]
        whole = [one.id for one in printed_in if _is_held(one.figure.spans, places[one.article])]
        part = [one.id for one in printed_in if _is_touched(one.figure.spans, places[one.article])]
        return _only(ItemKind.FIGURE, called, whole or part, self._files)

    def finding(self, called: str) -> str:
        """Return the id of a finding by its id, or by words of its sentence."""
        return _only(ItemKind.FINDING, called, self.findings_called(called))

    def findings_called(self, called: str) -> list[str]:
        """Return the ids of all findings that an id or words of a sentence may mean."""
        words = folded_words(called)
        return [one.id for one in self.briefing.findings if one.id == called] or [
            one.id for one in self.briefing.findings if _holds(folded_words(one.sentence), words)
        ]

    @cached_property
    def texts(self) -> Mapping[str, Article]:
        """Return the articles by id."""
        return {one.id: one for one in self.briefing.articles}

    @cached_property
    def statements(self) -> Mapping[str, AttributedStatement]:
        """Return the statements by id."""
        return {one.id: one for one in self.briefing.statements}

    @cached_property
    def figures(self) -> Mapping[str, AttributedFigure]:
        """Return the figures by id."""
        return {one.id: one for one in self.briefing.figures}

    @cached_property
    def findings(self) -> Mapping[str, Finding]:
        """Return the findings by id."""
        return {one.id: one for one in self.briefing.findings}

    @cached_property
    def identities(self) -> Mapping[str, Identity]:
        """Return the actors by id."""
        return {one.id: one for one in self.actors}

    @cached_property
    def _actors_by_id(self) -> Mapping[str, list[str]]:
        return {name: [one.id] for one in self.actors for name in one.ids}

    @cached_property
    def _actors_by_name(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in self.actors:
            for name in sorted({folded(name) for name in one.names}):
                found.setdefault(name, []).append(one.id)
        return found

    @cached_property
    def _files(self) -> Mapping[str, str]:
        """Return the file of each statement and figure."""
        said = {one.id: self.texts[one.article].file for one in self.briefing.statements}
        return said | {one.id: self.texts[one.article].file for one in self.briefing.figures}

    @cached_property
    def _said(self) -> Mapping[str, tuple[str, ...]]:
        return {
            one.id: folded_words(printed(self.texts[one.article].text, one.statement.spans))
            for one in self.briefing.statements
        }


def _is(value: str | None, called: str) -> bool:
    return value is not None and " ".join(value.split()).casefold() == called.casefold()


def _holds(said: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether words stand in others, in their order and side by side."""
    return bool(words) and f" {' '.join(words)} " in f" {' '.join(said)} "


def _is_held(spans: Sequence[Span], places: Iterable[Span]) -> bool:
    return any(all(place.covers(span) for span in spans) for place in places)


def _is_touched(spans: Sequence[Span], places: Iterable[Span]) -> bool:
    return any(place.overlaps(span) for place in places for span in spans)


def _nearest(called: str, known: Iterable[str]) -> str:
    """Return a hint at what may have been meant, if anything is written much like it."""
    near = get_close_matches(called, sorted(set(known)), n=1, cutoff=CLOSE)
    return f"; did you mean {near[0]}?" if near else ""


def _only(kind: ItemKind, called: str, found: Sequence[str], files: Mapping[str, str] = MappingProxyType({})) -> str:
    if len(found) == 1:
        return found[0]
    if not found:
        raise UnmetCorrectionError(called, f"no {kind.value} has this id or these words")
    named = [f"{one} ({files[one]})" if one in files else one for one in sorted(found)]
    shown = ", ".join(named[:SHOWN]) + (", …" if len(named) > SHOWN else "")
    raise UnmetCorrectionError(called, f"fits {len(found)} {kind.value}s where one is meant: {shown}")
