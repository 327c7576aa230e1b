"""The mark that tells a generated page from a hand-written one, so that only our own pages are ever replaced."""

from __future__ import annotations

from typing import Final

MARK_KEY: Final = "generated_by"
MARK_VALUE: Final = "briefing"

# The mark is the first line of the front matter, so that a few bytes of a page tell.
PAGE_HEAD: Final = ("---", f"{MARK_KEY}: {MARK_VALUE}")
EXPORT_HEAD: Final = '"schema": "briefing/'
HEAD: Final = 200  # bytes within which both stand


def is_generated(content: bytes) -> bool:
    """Tell whether a page or export was written by a build: its first lines say so."""
    head = content[:HEAD].decode("utf-8", "replace")
    return tuple(head.splitlines()[:2]) == PAGE_HEAD or (head.startswith("{") and EXPORT_HEAD in head)
