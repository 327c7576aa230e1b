"""Front matter: a mapping of ours into a YAML block that reads back to the same values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import yaml

from generator.render.escape import front_matter
from generator.render.mark import MARK_KEY, MARK_VALUE

Value: TypeAlias = "str | bool | int | Sequence[Value] | Mapping[str, Value] | None"

KEYS: Final = (
    "title", "description", "outlet", "author", "date", "url", "tags", "actors", "statements", "figures",
    "source_file", "source_sha256", "moved_to", "hide", "search",
)  # fmt: skip


_ONE_LINE: Final = 2**30


def front_matter_block(values: Mapping[str, Value]) -> str:
    """Return the block that opens a page: the mark first, then the known keys in fixed order; what is None is left out.

    `{"title": "Rain & wind"}` gives a title that a theme may print as it is: "Rain &#38; wind".
    """
    if unknown := values.keys() - set(KEYS):
        raise KeyError(min(unknown))
    known = {key: escaped(values[key]) for key in KEYS if values.get(key) is not None}
    return f"---\n{_dumped({MARK_KEY: MARK_VALUE, **known})}---\n"


def escaped(value: Value) -> Value:
    """Return the value with every text in it escaped for the places where themes print it."""
    if isinstance(value, str):
        return front_matter(value)
    if isinstance(value, Mapping):
        return {key: escaped(one) for key, one in value.items()}
    if isinstance(value, Sequence):
        return [escaped(one) for one in value]
    return value


def _dumped(values: Mapping[str, Value]) -> str:
    # One line a value: a folded line that opened with "---" would end the block for MkDocs.
    # The dumper in Python, not the one in C: both are right, and one of them is the same on every machine.
    return yaml.dump(dict(values), Dumper=yaml.SafeDumper, allow_unicode=True, sort_keys=False, width=_ONE_LINE)
