"""The bytes of the files of a folder, as far as they may be trusted."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from generator.errors import UnreadableArticleError

LARGEST = 5_000_000  # bytes; the longest newspaper articles have 200,000


def printable_name(path: Path) -> str:
    r"""Return the name of a file as text, whatever its bytes: those that are no UTF-8 are shown as "\xff"."""
    return os.fsencode(path.name).decode("utf-8", "backslashreplace")


def read_bytes(path: Path) -> bytes:
    """Return what a file of an articles folder holds; an error with reason and way out for anything unusual.

    A pipe is not waited for, a link is followed only within the folder, and nothing larger than LARGEST is loaded.
    """
    if path.is_symlink() and not path.resolve().is_relative_to(path.parent.resolve()):
        raise UnreadableArticleError(
            printable_name(path), "a link that leaves the folder is not followed; copy the file here"
        )
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for a writer.
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            told = os.fstat(file.fileno())
            if not stat.S_ISREG(told.st_mode):
                raise UnreadableArticleError(printable_name(path), "not a regular file; remove it from the folder")
            if told.st_size > LARGEST:
                size, most = told.st_size / 1e6, LARGEST // 1_000_000
                reason = f"{size:,.1f} MB is too large for an article (at most {most} MB); split or remove it"
                raise UnreadableArticleError(printable_name(path), reason)
            return file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableArticleError(printable_name(path), f"cannot be read: {_told(error)}") from error


def _told(error: OSError) -> str:
    reasons = {
        errno.EACCES: "permission denied; allow reading it",
        errno.EPERM: "permission denied; allow reading it",
        errno.ENOENT: "the link leads nowhere; remove it",
        errno.ELOOP: "the link leads to itself; remove it",
    }
    return reasons.get(error.errno or 0, (error.strerror or type(error).__name__).lower())
