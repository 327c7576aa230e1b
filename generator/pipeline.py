"""The one place that knows the order: read, extract, resolve, render, write."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.config import Options
from generator.errors import MissingFolderError
from generator.extract.export import as_line
from generator.extract.report import extract_report
from generator.lexicon.load import Lexicon, load_lexicon
from generator.model.article import Article, Skipped
from generator.model.briefing import Briefing
from generator.read.folder import read_folder
from generator.render.site import render_site
from generator.render.write import write_site
from generator.resolve.briefing import resolve_briefing


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made and what it could not use."""

    briefings: tuple[Briefing, ...]

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Return every input that was skipped, with the reason."""
        return tuple(one for briefing in self.briefings for one in briefing.skipped)


def build(options: Options) -> Built:
    """Write the site of an articles folder below `docs/briefings`."""
    lexicon = load_lexicon(options.language)
    briefings = tuple(brief(folder, lexicon) for folder in briefing_folders(options.articles))
    write_site(render_site(briefings), options.docs / "briefings")
    return Built(briefings)


def brief(folder: Path, lexicon: Lexicon) -> Briefing:
    """Make one briefing from one folder of articles."""
    read = read_folder(folder, lexicon)
    reports = [extract_report(article, lexicon) for article in read.articles]
    return resolve_briefing(read, reports, lexicon)


def briefing_folders(root: Path) -> tuple[Path, ...]:
    """Return the folder itself where it holds files, and each sub-folder: one briefing each."""
    if not root.is_dir():
        raise MissingFolderError(root)
    inside = sorted(path for path in root.iterdir() if not path.name.startswith("."))
    own = (root,) if any(path.is_file() for path in inside) else ()
    found = (*own, *(path for path in inside if path.is_dir()))
    if not found:
        raise MissingFolderError(root)
    return found


def extract_lines(lines: Iterable[str], language: str = "en") -> Iterator[dict[str, Any]]:
    """Yield one extract line for each JSON line {"id", "text", "published"?}; the text is taken as it is."""
    lexicon = load_lexicon(language)
    for line in lines:
        if not line.strip():
            continue
        row = json.loads(line)
        article = Article(
            id=row["id"], file=row["id"], sha256="", text=row["text"], published=row.get("published"), language=language
        )
        yield as_line(row["id"], extract_report(article, lexicon))
