"""Web pages."""

from __future__ import annotations

from generator.errors import UnreadableArticleError
from generator.read.decode import decode
from generator.read.raw import Raw


def read_html(data: bytes, file: str) -> Raw:
    """Return the story of a page."""
    import trafilatura  # noqa: PLC0415 - slow to load

    text = trafilatura.extract(decode(data), include_comments=False)
    if not text:
        raise UnreadableArticleError(file, "no story found in the page; save its text as .txt")
    return Raw(text=text, origin=())
