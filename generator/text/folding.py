"""Printed words folded for comparison and for addresses: accents, case and marks are laid aside."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

SLUG_LENGTH = 60  # of an address: readable, and far below what any file system or host refuses
WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    """Return a text in lower-case ASCII: "Stéphane" gives "stephane"."""
    return anyascii(text.replace("’", "'")).lower()


def folded_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, without possessive endings: "Kenya's Navy" gives ("kenya", "navy")."""
    return tuple(WORD.findall(re.sub(r"'s?\b", " ", folded(text))))


def slug(text: str) -> str:
    """Return a readable ASCII address made from a text: "Stéphane Dujarric" gives "stephane-dujarric"."""
    words = "-".join(WORD.findall(folded(text)))
    return words[:SLUG_LENGTH].rstrip("-") or "page"
