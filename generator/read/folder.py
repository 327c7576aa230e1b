"""A folder of files into the articles of one briefing."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from generator.lexicon.load import Lexicon
from generator.model.article import Article, Folder
from generator.model.span import content_id


def read_folder(folder: Path, lexicon: Lexicon) -> Folder:
    """Return the articles of a folder, by file name, and what had to be skipped."""
    articles = []
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        text = "\n\n".join(line.strip() for line in data.decode("utf-8").splitlines() if line.strip())
        articles.append(
            Article(
                id=content_id("a", text),
                file=path.name,
                sha256=sha256(data).hexdigest(),
                text=text,
                language=lexicon.language,
            )
        )
    return Folder(name=folder.name, title=folder.name, articles=tuple(articles))
