"""The only module that writes: whole files or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.errors import UnwritableOutputError


def write_site(pages: Mapping[PurePosixPath, str], target: Path) -> None:
    """Make the folder hold the pages: unchanged ones are not touched, others are replaced in one step."""
    for name, content in sorted(pages.items()):
        path = target / name
        data = content.encode("utf-8")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_file() and path.read_bytes() == data:
                continue
            temporary = path.with_name(f".{path.name}.tmp")
            temporary.write_bytes(data)
            os.replace(temporary, path)  # noqa: PTH105 - the atomic call, by its own name
        except OSError as error:
            raise UnwritableOutputError(path, error.strerror or str(error)) from error
