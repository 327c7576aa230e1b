"""The only module that writes: the folder of generated pages becomes what it should be, in whole files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from generator.errors import HandWrittenPageError, UnwritableOutputError
from generator.render.mark import HEAD, is_generated

TEMPORARY: Final = ".briefing-tmp"  # ends the name of a page that is not whole yet
WRITTEN_KINDS: Final = frozenset({".md", ".json"})  # what a build writes, and so all that it may remove


@dataclass(frozen=True, slots=True)
class Written:
    """What happened to each page, by its path below the written folder."""

    written: tuple[PurePosixPath, ...]
    unchanged: tuple[PurePosixPath, ...]
    removed: tuple[PurePosixPath, ...]


def write_site(pages: Mapping[PurePosixPath, str], target: Path) -> Written:
    """Make a folder hold the pages, and no generated page beside them.

    Unchanged pages are not touched; hand-written files stay, and one that stands where a page must go is an error,
    as is a link where a folder must be: nothing is written outside.
    All new content is on the disk before the first page is replaced: where it does not fit, all old pages stay.
    """
    contents = {target / name: text.encode("utf-8") for name, text in sorted(pages.items())}
    with _naming(target):
        target.mkdir(parents=True, exist_ok=True)
    with _alone_in(target), _naming(target):
        for path in contents:
            _refuse_what_is_in_the_way(path, target)
        changed = {path: data for path, data in contents.items() if not _holds(path, data)}
        _replace(changed, target)
        stale = [path for path in _files(target) if path not in contents and _is_ours(path)]
        for path in stale:
            path.unlink()
        _prune(target)
    return Written(
        written=_below(target, changed),
        unchanged=_below(target, contents.keys() - changed.keys()),
        removed=_below(target, stale),
    )


def _below(target: Path, paths: Iterable[Path]) -> tuple[PurePosixPath, ...]:
    return tuple(sorted(PurePosixPath(path.relative_to(target).as_posix()) for path in paths))


def _refuse_what_is_in_the_way(path: Path, target: Path) -> None:
    if path.is_dir() or (path.is_file() and not _is_ours(path)):
        raise HandWrittenPageError(path)
    for folder in path.parents:
        if folder == target:
            break
        if folder.is_symlink():
            raise UnwritableOutputError(folder, "a link to another place; pages are not written through it, remove it")
        if folder.exists() and not folder.is_dir():
            raise HandWrittenPageError(folder)


def _is_ours(path: Path) -> bool:
    if path.suffix not in WRITTEN_KINDS:
        return False
    with _naming(path), path.open("rb") as file:
        return is_generated(file.read(HEAD))


def _holds(path: Path, data: bytes) -> bool:
    with _naming(path):
        return path.is_file() and path.read_bytes() == data


def _replace(changed: Mapping[Path, bytes], target: Path) -> None:
    staged: dict[Path, Path] = {}
    try:
        for path, data in changed.items():
            with _naming(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                staged[path] = path.with_name(f".{os.getpid()}-{len(staged)}{TEMPORARY}")
                staged[path].write_bytes(data)
        for path, temporary in staged.items():
            with _naming(path):
                temporary.replace(path)
    finally:
        # Also what a build that was killed has left: nobody else writes here now.
        for left in [path for path in _files(target) if path.name.endswith(TEMPORARY)]:
            left.unlink()
        _prune(target)


def _files(target: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(target):
        folders.sort()
        yield from (Path(folder) / name for name in sorted(names))


def _prune(target: Path) -> None:
    for folder, _, _ in os.walk(target, topdown=False):
        if Path(folder) != target and not any(Path(folder).iterdir()):
            Path(folder).rmdir()


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Turn the failure of a file operation into the error that names what could not be written."""
    try:
        yield
    except OSError as error:
        raise UnwritableOutputError(path, error.strerror or str(error)) from error


@contextmanager
def _alone_in(target: Path) -> Iterator[None]:
    """Hold the folder for this build; a second one waits. The lock goes with its process, so none is ever left."""
    if sys.platform == "win32":  # no lock on folders there
        yield
        return
    import fcntl  # noqa: PLC0415 - not on every system

    with _naming(target):
        folder = os.open(target, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
