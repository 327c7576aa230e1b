"""Parsers a user may choose by name; the only module that imports spaCy, and only where one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from generator.errors import MissingParserError
from generator.text.parses import Node, Parser

PACKAGE: Final = "spacy"
REQUIREMENT: Final = "spacy>=3.7,<4"  # as the extra of pyproject.toml has it
PARSER: Final = "parser"
UNUSED: Final = ("ner", "lemmatizer", "textcat")  # parts of a pipeline that nothing is asked of


@dataclass(frozen=True, slots=True)
class SpacyParser:
    """A pipeline of spaCy with its name and version."""

    name: str
    pipeline: Any

    def parse(self, text: str) -> Sequence[Node]:
        """Return the words of a text with their heads; none where it is longer than the pipeline reads."""
        if len(text) > self.pipeline.max_length:
            return ()
        return [
            Node(word.idx, word.idx + len(word.text), word.text, word.dep_, word.head.i) for word in self.pipeline(text)
        ]


def load_parser(name: str) -> Parser:
    """Return the parser of an installed spaCy pipeline; MissingParserError says in one line what is missing."""
    try:
        spacy = import_module(PACKAGE)
    except ImportError as error:
        raise MissingParserError(name, f'spaCy is not installed; run: python -m pip install "{REQUIREMENT}"') from error
    try:
        pipeline = spacy.load(name, exclude=list(UNUSED))
    except (ImportError, OSError, ValueError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        way_out = f"; run: python -m spacy download {name}" if name.isidentifier() else ""
        raise MissingParserError(name, f"the pipeline cannot be loaded: {reason}{way_out}") from error
    if PARSER not in pipeline.pipe_names:
        raise MissingParserError(name, "the pipeline has no parser")
    meta = pipeline.meta
    return SpacyParser(f"{meta['lang']}_{meta['name']}-{meta['version']}", pipeline)
