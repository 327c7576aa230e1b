"""briefing.yml: how a briefing is introduced, and what its files do not tell about themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from generator.errors import ConfigurationError, UnreadableArticleError
from generator.model.article import Skipped
from generator.read.files import read_bytes
from generator.read.metadata import Metadata, iso_date, web_address

NAME = "briefing.yml"
NEARLY = {NAME, "briefing.yaml"}  # names, in any case, by which the settings were meant
KEYS = ("title", "description", "articles")
TEXT_KEYS = {"title": "title", "author": "author", "outlet": "publisher", "agency": "agency", "language": "language"}
ARTICLE_KEYS = (*TEXT_KEYS, "url", "date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What briefing.yml says; `articles` holds metadata by file name, used where the file itself tells nothing.

    `ignored` are settings that have no effect: a file under another name, an entry whose article is not there.
    """

    title: str | None = None
    description: str | None = None
    articles: Mapping[str, Metadata] = field(default_factory=dict)
    ignored: tuple[Skipped, ...] = ()


def read_settings(folder: Path) -> Settings:
    """Return the settings beside the articles of a folder; ConfigurationError names the file and the key at fault.

    `articles: {"ferry.txt": {outlet: "Lake News", date: "2021-03-14"}}` fills in what ferry.txt does not tell.
    """
    path, names = folder / NAME, sorted(one.name for one in folder.iterdir())
    misnamed = tuple(_misnamed(name) for name in names if name != NAME and name.casefold() in NEARLY)
    if NAME not in names:
        return Settings(ignored=misnamed)
    values = _mapping(path, NAME, _loaded(path))
    _check_keys(path, "", values, KEYS)
    told = _mapping(path, "articles", values.get("articles"))
    articles = {_file_name(path, name): _metadata(path, name, given) for name, given in told.items()}
    return Settings(
        title=_text(path, "title", values.get("title")),
        description=_text(path, "description", values.get("description")),
        articles=articles,
        ignored=(*misnamed, *(_stale(name) for name in articles if name not in names)),
    )


def readable_title(name: str) -> str:
    """Return the name of a folder as a title: "kazakhstan-january-2022" gives "Kazakhstan January 2022"."""
    words = name.replace("-", " ").replace("_", " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words) or name


def _loaded(path: Path) -> object:
    try:
        return yaml.safe_load(read_bytes(path).decode("utf-8-sig"))
    except UnreadableArticleError as error:
        raise ConfigurationError(path, error.reason) from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 1})" if mark is not None else ""
        raise ConfigurationError(path, f"not valid YAML in UTF-8{where}") from error


def _mapping(path: Path, key: str, value: object) -> dict[object, object]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ConfigurationError(path, f"{key}: expected keys with values")
    return value


def _check_keys(path: Path, where: str, values: Mapping[object, object], known: tuple[str, ...]) -> None:
    for key in values:
        if key not in known:
            raise ConfigurationError(path, f"{where}{key}: unknown key; known are {', '.join(known)}")


def _file_name(path: Path, name: object) -> str:
    if not isinstance(name, str):
        raise ConfigurationError(path, f"articles: {name}: expected the name of a file; put it in quotation marks")
    return name


def _misnamed(name: str) -> Skipped:
    return Skipped(file=name, reason=f"settings are read from {NAME} alone; give it that name")


def _stale(name: str) -> Skipped:
    reason = f"articles: {name}: no such file beside it; take the entry out, or put the file back"
    return Skipped(file=NAME, reason=reason)


def _metadata(path: Path, name: object, value: object) -> Metadata:
    where = f"articles: {name}: "
    values = _mapping(path, f"articles: {name}", value)
    _check_keys(path, where, values, ARTICLE_KEYS)
    told = {ours: _text(path, where + key, values.get(key)) for key, ours in TEXT_KEYS.items()}
    url, day = values.get("url"), values.get("date")
    if url is not None and web_address(url) is None:
        raise ConfigurationError(path, f"{where}url: expected an address with http:// or https://")
    if day is not None and iso_date(day) is None:
        raise ConfigurationError(path, f"{where}date: expected a date such as 2022-01-07 or 2022-01-07T10:15")
    return Metadata(**told, url=web_address(url), published=iso_date(day))


def _text(path: Path, key: str, value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(path, f"{key}: expected a text; put it in quotation marks")
    return " ".join(value.split())
