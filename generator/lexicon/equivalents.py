"""Entries of data files that make one thing of two: groups of words, and letters that stand for others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalents:
    """Words that stand for one thing; `matches` and `rejects` are its proof."""

    name: str
    words: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Respelling:
    """Letters as printed and the letters that take their place."""

    printed: str
    folded: str
    matches: tuple[str, ...]
    rejects: tuple[str, ...]
