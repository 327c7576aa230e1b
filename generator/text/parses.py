"""A parse of a text, from whatever parser a user has chosen: words, and what each is to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Node(NamedTuple):
    """A word where it stands: its `relation` to the word at index `head`, which is itself for the main verb.

    Relations are those of the English pipelines of spaCy: "nsubj", "ccomp", "parataxis", "mark", "neg".
    """

    start: int
    end: int
    text: str
    relation: str
    head: int


class Parser(Protocol):
    """Gives the parse of any text; `name` tells which parser it is, and its version."""

    @property
    def name(self) -> str:
        """Return how an answer names the parser: "en_pipeline-3.8.0"."""

    def parse(self, text: str) -> Sequence[Node]:
        """Return the words of a text in order: "Reed left" gives "Reed", "nsubj" of 1, and "left", the root."""
