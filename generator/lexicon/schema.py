"""YAML entries into frozen types: a missing, unknown or wrongly typed key is an error that names the entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import yaml

from generator.errors import LexiconError

Entry = TypeVar("Entry")
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def read_data(language: str, name: str) -> Any:  # noqa: ANN401 - whatever the file holds; its reader checks the shape
    """Return what `data/<language>/<name>.yml` holds."""
    source = files("generator.lexicon") / "data" / language / f"{name}.yml"
    where = file_name(language, name)
    try:
        return yaml.load(source.read_text(encoding="utf-8"), Loader=Loader)  # noqa: S506 - a safe loader, the fast one
    except (OSError, yaml.YAMLError) as error:
        raise LexiconError(where, str(error)) from error


def file_name(language: str, name: str) -> str:
    """Return how an error names a data file."""
    return f"lexicon/data/{language}/{name}.yml"


def read_words(language: str, name: str) -> dict[str, frozenset[str]]:
    """Return the named word lists of a file: a mapping of lists of strings."""
    return build_words(file_name(language, name), read_data(language, name))


def build_words(where: str, data: object) -> dict[str, frozenset[str]]:
    """Return the named word lists of a part of a file; `where` names the file in errors."""
    if not isinstance(data, dict):
        raise LexiconError(where, "expected a mapping of word lists")
    for key, words in data.items():
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise LexiconError(where, f"{key}: expected a list of quoted strings")
    return {key: frozenset(words) for key, words in data.items()}


def read_entries(language: str, name: str, entry: type[Entry]) -> tuple[Entry, ...]:
    """Return the entries of a file: a list of mappings whose keys are the fields of the entry's dataclass."""
    return build_entries(file_name(language, name), read_data(language, name), entry)


def build_entries(where: str, data: object, entry: type[Entry]) -> tuple[Entry, ...]:
    """Return the entries of a part of a file; `where` names the file in errors."""
    if not isinstance(data, list):
        raise LexiconError(where, "expected a list of entries")
    hints = get_type_hints(entry)
    return tuple(_entry(where, number, row, entry, hints) for number, row in enumerate(data, start=1))


def _entry(where: str, number: int, row: object, entry: type[Entry], hints: Mapping[str, Any]) -> Entry:
    if not isinstance(row, Mapping):
        raise LexiconError(where, f"entry {number}: expected a mapping, not {row!r}")
    known = {field.name: field for field in fields(entry)}  # type: ignore[arg-type]  # entries are dataclasses
    if unknown := sorted(set(row) - set(known)):
        raise LexiconError(where, f"entry {number}: unknown key {unknown[0]!r}")
    values = {}
    for key, field in known.items():
        if key in row:
            values[key] = _value(where, f"entry {number}, {key}", row[key], hints[key])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise LexiconError(where, f"entry {number}: missing key {key!r}")
    return entry(**values)


def _value(where: str, place: str, value: object, hint: Any) -> Any:  # noqa: ANN401 - a value of the hinted type
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return None if value is None else _value(where, place, value, next(a for a in inner if a is not type(None)))
    if origin in (tuple, frozenset):
        if not isinstance(value, list):
            raise LexiconError(where, f"{place}: expected a list")
        return origin(_value(where, place, one, inner[0]) for one in value)
    if hint is Decimal and isinstance(value, str | int):
        return Decimal(value)
    if type(value) is not hint:
        raise LexiconError(where, f"{place}: expected {hint.__name__}, not {value!r}")
    return value
