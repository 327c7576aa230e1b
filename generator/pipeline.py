"""The one place that knows the order: read, extract, resolve, render, write."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.changes.compare import changes, paired
from generator.changes.earlier import exports_of
from generator.changes.export import Export, read_export
from generator.changes.kinds import Changes
from generator.config import Options
from generator.errors import (
    ConfigurationError,
    ForeignExportError,
    MissingFolderError,
    NothingReadableError,
    UnknownLanguageError,
    UnreadableLineError,
)
from generator.extract.export import as_line
from generator.extract.report import extract_report
from generator.lexicon.load import Lexicon, languages, load_lexicon
from generator.model.article import Article, Folder, Skipped
from generator.model.briefing import Briefing
from generator.model.findings import Report
from generator.model.span import content_id
from generator.parsers import load_parser
from generator.read.corrections import NAME as CORRECTIONS
from generator.read.files import printable_name
from generator.read.folder import read_folder
from generator.render.export import as_data
from generator.render.site import render_site
from generator.render.write import Written, write_site
from generator.resolve.correcting.briefing import corrected_briefing
from generator.resolve.matching import match
from generator.rows import Row, rows
from generator.text.folding import slug
from generator.text.parses import Parser


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made, what it could not use, and which pages that changed."""

    briefings: tuple[Briefing, ...]
    skipped: tuple[Skipped, ...]
    pages: Written
    news: Mapping[str, Changes]  # since an earlier build, where one is named, by the name of the briefing

    @property
    def gone(self) -> Mapping[str, int]:
        """Return the briefings of an earlier build that this one removed whole, with the number of their pages."""
        kept = {briefing.name for briefing in self.briefings}
        removed = Counter(page.parts[0] for page in self.pages.removed)
        return {name: pages for name, pages in sorted(removed.items()) if name not in kept}


def build(options: Options) -> Built:
    """Write the site of an articles folder below `docs/briefings`: one complete set, in place of the one before.

    What is not in the folder goes, but for a folder in which nothing can be read: then all stays as it was.
    """
    earlier = {} if options.since is None else exports_of(options.since)  # first: it may be what is written over
    briefings, skipped = made(options)
    news = {} if options.since is None else news_since(options.since, earlier, briefings)
    return Built(briefings, skipped, write_site(render_site(briefings, news), options.output), news)


def news_since(since: Path, earlier: Mapping[str, Export], briefings: Sequence[Briefing]) -> dict[str, Changes]:
    """Return what is new in each briefing that an earlier build held, too."""
    later = {briefing.name: read_export(briefing.name, as_data(briefing)) for briefing in briefings}
    pairs = paired(earlier, later)
    if not pairs:
        held = ", ".join(sorted(earlier))
        raise ForeignExportError(str(since), f"holds {held}, none of the briefings here: {', '.join(sorted(later))}")
    return {name: changes(old, later[name]) for name, old in pairs.items()}


def made(options: Options) -> tuple[tuple[Briefing, ...], tuple[Skipped, ...]]:
    """Return the briefings of an articles folder and what could not be used; nothing is written."""
    lexicon, parser = knowledge_of(options.language), parser_called(options.parser)
    sources, refused = briefing_folders(options)
    folders = named_apart([read_folder(source, lexicon) for source in sources])
    skipped = (*refused, *(one for folder in folders for one in folder.skipped))
    if not any(folder.articles for folder in folders):
        if skipped:
            raise NothingReadableError(options.articles, (f"{one.file}: {one.reason}" for one in skipped))
        raise MissingFolderError(options.articles)
    read = [folder for folder in folders if folder.articles]
    briefings = tuple(brief(folder, lexicon, parser) for folder in read)
    faults = (one for folder, briefing in zip(read, briefings, strict=True) for one in unmet(folder, briefing))
    return briefings, (*skipped, *faults)


def knowledge_of(language: str) -> Lexicon:
    """Return the lexicon of a language, where there is one."""
    if language not in languages():
        raise UnknownLanguageError(language, languages())
    return load_lexicon(language)


def parser_called(name: str | None) -> Parser | None:
    """Return the parser that is asked for by name; mostly none is."""
    return None if name is None else load_parser(name)


def brief(folder: Folder, lexicon: Lexicon, parser: Parser | None = None) -> Briefing:
    """Make one briefing from the articles of one folder."""
    # Of a text in another language nothing is known: an empty report, not a nonsensical one.
    reports = [
        extract_report(one, lexicon, parser) if one.language else Report(article=one, sentences=())
        for one in folder.articles
    ]
    return corrected_briefing(folder, reports, lexicon)


def unmet(folder: Folder, briefing: Briefing) -> tuple[Skipped, ...]:
    """Return the corrections that do not apply (any more), each with its line."""
    return tuple(
        Skipped(
            file=f"{folder.place or folder.name}/{CORRECTIONS}",
            reason=f"line {one.correction.line}: does not apply: {one.fault}",
        )
        for one in briefing.corrections
        if not one.applies
    )


def briefing_folders(options: Options) -> tuple[tuple[Path, ...], tuple[Skipped, ...]]:
    """Return the folder itself where it holds files, and each sub-folder: one briefing each; and what is left out.

    The folder that pages are written to is never read, so that a build cannot feed on its own output.
    """
    root, output = options.articles, options.output.resolve()
    if root.resolve().is_relative_to(output):
        raise ConfigurationError(root, f"articles cannot stand in {options.output}, where the pages are written")
    try:
        inside = sorted(path for path in root.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise MissingFolderError(root, _why_unlisted(root, error)) from error
    folders = [path for path in inside if path.is_dir() and not output.is_relative_to(path.resolve())]
    refused = {path: reason for path in folders if (reason := _refusal(path)) is not None}
    own = (root,) if any(path.is_file() for path in inside) else ()
    kept = (path for path in folders if path not in refused)
    return (*own, *kept), tuple(Skipped(file=printable_name(path), reason=reason) for path, reason in refused.items())


def _why_unlisted(root: Path, error: OSError) -> str:
    """Return why a folder of articles cannot be listed; a file is told where it lies, since that may be meant."""
    if isinstance(error, FileNotFoundError):
        return "there is no such folder"
    if isinstance(error, NotADirectoryError):
        return f"a file, not a folder; the folder it lies in is {root.parent}"
    return f"cannot be listed: {(error.strerror or type(error).__name__).lower()}"


def _refusal(folder: Path) -> str | None:
    if folder.is_symlink():
        return "a link to a folder; links are not followed"
    if not os.access(folder, os.R_OK | os.X_OK):
        return "the folder cannot be opened"
    return None


def named_apart(folders: Sequence[Folder]) -> list[Folder]:
    """Give each folder a name that is safe as an address: "Дом 1" gives "dom-1"; equal ones are told apart by content.

    A name that two folders would share carries some of the id of what the folder is really called, so that none of them
    depends on the order in which they are read; a folder in one of its own name is told by its articles, too.
    """
    shared = Counter(slug(folder.name) for folder in folders)
    called = Counter(folder.name for folder in folders)
    return [replace(folder, name=_name(folder, shared, called)) for folder in folders]


def _name(folder: Folder, shared: Mapping[str, int], called: Mapping[str, int]) -> str:
    address = slug(folder.name)
    if shared[address] == 1:
        return address
    inside = [article.id for article in folder.articles] if called[folder.name] > 1 else []
    return content_id(address, folder.name, *inside)


def extract_lines(
    lines: Iterable[bytes], language: str = "en", parser_name: str | None = None
) -> Iterator[dict[str, Any] | UnreadableLineError]:
    """Yield one extract line for each JSON line {"id", "text", "published"?}, or why the line cannot be read.

    The text is taken as it is, so that offsets point into what was given.
    """
    lexicon, parser = knowledge_of(language), parser_called(parser_name)
    for row in rows(lines, ("id", "text"), '{"id", "text", "published"?}'):
        read = row if isinstance(row, UnreadableLineError) else _article(row, language)
        yield read if isinstance(read, UnreadableLineError) else as_line(read.id, extract_report(read, lexicon, parser))


def _article(row: Row, language: str) -> Article | UnreadableLineError:
    name, text, published = row.values["id"], row.values["text"], row.values.get("published")
    if published is not None and not _is_date(published):
        return UnreadableLineError(row.number, f"published: expected an ISO 8601 date, not {published!r}")
    return Article(id=name, file=name, sha256="", text=text, published=published, language=language)


def match_lines(lines: Iterable[bytes], language: str = "en") -> Iterator[dict[str, Any] | UnreadableLineError]:
    """Yield for each JSON line {"id", "a", "b"} whether two names are one actor's, or why the line cannot be read."""
    lexicon = knowledge_of(language)
    for row in rows(lines, ("id", "a", "b"), '{"id", "a", "b"}'):
        yield row if isinstance(row, UnreadableLineError) else _match(row, lexicon)


def _match(row: Row, lexicon: Lexicon) -> dict[str, Any] | UnreadableLineError:
    for key in ("a", "b"):
        if not row.values[key].strip():
            return UnreadableLineError(row.number, f"{key}: expected a name, found none")
    found = match(row.values["a"], row.values["b"], lexicon)
    because = [f"{one.feature} {one.weight or 0:+g}: {one.text}" for one in found.reasons]
    return {"id": row.values["id"], "verdict": found.verdict.value, "score": found.score, "because": because}


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value[: len("2022-01-31")]) is not None
    except ValueError:
        return False
