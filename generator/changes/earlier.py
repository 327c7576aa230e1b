"""Exports of builds, from a file, a briefing's folder, or a site that holds several."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Final

from generator.changes.export import Export, read_export
from generator.errors import ForeignExportError

NAME: Final = "briefing.json"
LARGEST: Final = 500_000_000  # bytes
PLACES: Final = ("", "*/", "briefings/*/", "docs/briefings/*/", "site/briefings/*/")  # below what a user names


def exports_of(path: Path) -> dict[str, Export]:
    """Return the exports a path leads to, by the name of their briefings, in order.

    A file is one; a folder holds the one of its briefing, or those of several: `docs`, `docs/briefings`, a built site.
    """
    if path.is_dir():
        files = next((found for place in PLACES if (found := sorted(path.glob(place + NAME)))), [])
        if not files:
            raise ForeignExportError(str(path), f"no {NAME} there, nor in a briefing's folder below it")
        return {file.parent.resolve().name: read(file) for file in files}
    return {path.resolve().parent.name: read(path)}


def read(file: Path) -> Export:
    """Return the export of one file; ForeignExportError tells why it is none."""
    try:
        told = file.stat()
        if not stat.S_ISREG(told.st_mode):  # a pipe would be waited for
            raise ForeignExportError(str(file), f"not a regular file; name a {NAME} or the folder of one")
        if told.st_size > LARGEST:
            raise ForeignExportError(str(file), f"larger than {LARGEST // 1_000_000} MB, which no {NAME} of ours is")
        data = json.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ForeignExportError(
            str(file), f"cannot be read: {(error.strerror or 'no reason given').lower()}"
        ) from error
    except UnicodeDecodeError as error:
        raise ForeignExportError(str(file), "no UTF-8 text") from error
    except (ValueError, RecursionError) as error:
        raise ForeignExportError(str(file), f"no JSON: {error}") from error
    return read_export(str(file), data)
