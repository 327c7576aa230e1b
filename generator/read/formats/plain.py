"""Plain text."""

from __future__ import annotations

from generator.read.raw import Raw


def read_plain(text: str) -> Raw:
    """Return a text file as it is: it has no mark-up."""
    return Raw(text=text)
