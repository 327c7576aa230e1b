"""A folder of files into the articles of one briefing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

from generator.errors import UnreadableArticleError
from generator.lexicon.load import Lexicon
from generator.model.article import Article, Folder, Outcome, Skipped
from generator.model.span import content_id
from generator.read.article import make_article
from generator.read.corrections import read_corrections
from generator.read.declared import declared_encoding
from generator.read.decode import UndecodableError, decode
from generator.read.files import printable_name, read_bytes
from generator.read.formats.plain import read_plain
from generator.read.metadata import Metadata
from generator.read.raw import Raw
from generator.read.settings import NAME, read_settings, readable_title

PLAIN = {".txt", ".text"}
MARKDOWN = {".md", ".markdown"}
PAGES = {".html", ".htm", ".xhtml"}
# Articles in formats that are not read: whoever put them here will miss them.
DOCUMENTS = {
    ".doc",
    ".docx",
    ".epub",
    ".eml",
    ".json",
    ".jsonl",
    ".mht",
    ".mhtml",
    ".odt",
    ".pdf",
    ".rtf",
    ".warc",
    ".xml",
}


def read_folder(folder: Path, lexicon: Lexicon) -> Folder:
    """Return the articles of a folder, by file name, and what had to be skipped: files, and settings without effect.

    Folders in it are briefings of their own; hidden files, briefing.yml,
    corrections.yml and what is no document are passed over.
    """
    settings = read_settings(folder)
    corrections, misnamed = read_corrections(folder, lexicon)
    articles: list[Article] = []
    skipped = [*settings.ignored, *misnamed]
    for path in _listed(folder):
        try:
            article, fault = _read(path, settings.articles.get(path.name, Metadata()), lexicon)
            articles.append(article)
            skipped.extend(fault)
        except UnreadableArticleError as error:
            skipped.append(Skipped(file=error.file, reason=error.reason))
    return Folder(
        name=printable_name(folder),
        title=settings.title or readable_title(printable_name(folder.resolve())),
        description=settings.description,
        articles=tuple(_told_apart(articles)),
        skipped=tuple(skipped),
        corrections=corrections,
        place=str(folder),
    )


def read_article(path: Path, given: Metadata, lexicon: Lexicon) -> Article:
    """Return the article of one file; UnreadableArticleError where there is none in it."""
    return _read(path, given, lexicon)[0]


def _read(path: Path, given: Metadata, lexicon: Lexicon) -> tuple[Article, tuple[Skipped, ...]]:
    """Return the article of one file, and what is wrong with the file all the same."""
    name = printable_name(path)
    if path.suffix.lower() in DOCUMENTS:
        reason = f"{path.suffix} files are not read; save the article as .txt, .md or .html"
        raise UnreadableArticleError(name, reason)
    data = read_bytes(path)
    raw = _raw(path, data, lexicon)
    article = make_article(name, data, raw, given, lexicon)
    if not article.text:
        raise UnreadableArticleError(name, "no story is left when page furniture is taken out; remove it")
    return article, (Skipped(file=name, reason=raw.fault, outcome=Outcome.MENDED),) if raw.fault else ()


def _listed(folder: Path) -> list[Path]:
    """Return the files that could be articles, in an order that no file system decides."""
    known = PLAIN | MARKDOWN | PAGES | DOCUMENTS
    found = (path for path in folder.iterdir() if path.suffix.lower() in known and path.name != NAME)
    # A pipe or a broken link with such a name is reported; a folder is a briefing of its own.
    files = (path for path in found if not path.name.startswith(".") and not path.is_dir())
    return sorted(files, key=lambda path: (normalize("NFC", path.name), path.name))


def _raw(path: Path, data: bytes, lexicon: Lexicon) -> Raw:
    suffix, name = path.suffix.lower(), printable_name(path)
    try:
        text = decode(data, declared_encoding(data) if suffix in PAGES else None)
    except UndecodableError as error:
        raise UnreadableArticleError(name, str(error)) from error
    if suffix in PAGES:
        from generator.read.formats.html import read_html  # noqa: PLC0415 - slow to load, and often not needed

        return read_html(text, name, lexicon)
    if suffix in MARKDOWN:
        from generator.read.formats.markdown import read_markdown  # noqa: PLC0415 - as above

        return read_markdown(text, name)
    return read_plain(text)


def _told_apart(articles: Iterable[Article]) -> Iterable[Article]:
    """Yield articles with ids of their own: the same text in a second file is a second article."""
    seen: set[str] = set()
    for article in articles:
        own = article if article.id not in seen else replace(article, id=content_id("a", article.text, article.file))
        seen.add(own.id)
        yield own
