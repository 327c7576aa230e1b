"""A `briefing.json` as frozen values: as much of it as builds are compared by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from generator.errors import ForeignExportError

SCHEMA: Final = "briefing/1"

OPENING: Final = 60  # characters

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldArticle:
    """An article of an export; one without a title is known by its opening words."""

    id: str
    file: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldActor:
    """An actor of an export: its spellings and roles as printed."""

    id: str
    name: str
    kind: str
    forms: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFigure:
    """A figure of an export: the number as printed, its bounds, and what is counted."""

    id: str
    article: str
    literal: str
    low: float | None
    high: float | None
    event: str | None
    unit: str | None
    counted: str | None
    group: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldStatement:
    """A statement of an export: who speaks, by name where one is known, and what is said."""

    id: str
    article: str
    speaker: str | None
    speaker_text: str | None
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFinding:
    """A finding of an export; `evidence` are the article and the anchor of each passage."""

    id: str
    kind: str
    reading: str | None
    sure: str | None
    summary: str
    articles: tuple[str, ...]
    evidence: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What one build told of one briefing."""

    title: str
    articles: tuple[ToldArticle, ...]
    actors: tuple[ToldActor, ...]
    figures: tuple[ToldFigure, ...]
    findings: tuple[ToldFinding, ...]
    statements: tuple[ToldStatement, ...]
    corrected: frozenset[tuple[str, str]]  # the ids of items, each with that of the editor's entry that touched it


def read_export(where: str, data: object) -> Export:
    """Return an export as values; ForeignExportError names the first thing that no export of a build has."""
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ForeignExportError(where, f'not the briefing.json of a build: expected "schema": "{SCHEMA}"')
    reader = _Reader(where)
    return Export(
        title=reader.text(data, "title"),
        articles=tuple(reader.article(row) for row in reader.rows(data, "articles")),
        actors=tuple(reader.actor(row) for row in reader.rows(data, "actors")),
        figures=tuple(reader.figure(row) for row in reader.rows(data, "figures")),
        findings=tuple(reader.finding(row) for row in reader.rows(data, "findings")),
        statements=tuple(reader.statement(row) for row in reader.rows(data, "statements")),
        corrected=frozenset(
            (reader.text(one, "id"), reader.text(row, "id"))
            for row in (reader.rows(data, "corrections") if "corrections" in data else ())
            for one in reader.rows(row, "changed")
        ),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the rows of one export, and names it in errors."""

    where: str

    def article(self, row: Row) -> ToldArticle:
        return ToldArticle(
            id=self.text(row, "id"),
            file=self.text(row, "file"),
            title=self.maybe(row, "title") or f"untitled: “{self.text(row, 'text')[:OPENING].strip()} …”",
        )

    def actor(self, row: Row) -> ToldActor:
        return ToldActor(
            id=self.text(row, "id"),
            name=self.text(row, "name"),
            kind=self.text(row, "kind"),
            forms=tuple(self.text(one, "form") for one in self.rows(row, "names")),
            roles=tuple(self.text(one, "title") for one in self.rows(row, "roles")),
        )

    def figure(self, row: Row) -> ToldFigure:
        return ToldFigure(
            id=self.text(row, "id"),
            article=self.text(row, "article"),
            literal=self.text(row, "literal"),
            low=self.number(row, "low"),
            high=self.number(row, "high"),
            event=self.maybe(row, "event"),
            unit=self.maybe(row, "unit"),
            counted=self.maybe(row, "counted"),
            group=self.maybe(row, "group"),
        )

    def statement(self, row: Row) -> ToldStatement:
        return ToldStatement(
            id=self.text(row, "id"),
            article=self.text(row, "article"),
            speaker=self.maybe(row, "speaker"),
            speaker_text=self.maybe(row, "speaker_text"),
            content=self.text(row, "content"),
        )

    def finding(self, row: Row) -> ToldFinding:
        return ToldFinding(
            id=self.text(row, "id"),
            kind=self.text(row, "kind"),
            reading=self.maybe(row, "reading"),
            sure=self.maybe(row, "sure"),
            summary=self.text(row, "summary"),
            articles=self.texts(row, "articles"),
            evidence=tuple(
                (self.text(one, "article"), self.text(one, "page").rpartition("#")[2])
                for one in self.rows(row, "evidence")
            ),
        )

    def rows(self, row: Row, key: str) -> tuple[Row, ...]:
        value = row.get(key)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self._fault(row, key, "a list of objects")
        return tuple(value)

    def texts(self, row: Row, key: str) -> tuple[str, ...]:
        value = row.get(key)
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._fault(row, key, "a list of texts")
        return tuple(value)

    def text(self, row: Row, key: str) -> str:
        value = row.get(key)
        if not isinstance(value, str):
            raise self._fault(row, key, "a text")
        return value

    def maybe(self, row: Row, key: str) -> str | None:
        return None if row.get(key) is None else self.text(row, key)

    def number(self, row: Row, key: str) -> float | None:
        value = row.get(key)
        if value is not None and type(value) not in (int, float):
            raise self._fault(row, key, "a number")
        return value

    def _fault(self, row: Row, key: str, expected: str) -> ForeignExportError:
        name = row.get("id")
        of = f" of {name}" if isinstance(name, str) else ""
        return ForeignExportError(self.where, f"{key}{of}: expected {expected}")


def by_id(rows: Iterable[Any]) -> dict[str, Any]:
    """Return rows by their ids."""
    return {row.id: row for row in rows}
