"""What a text tells, as rows a table can hold: (speaker, content)."""

from __future__ import annotations

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.findings import Report
from generator.model.span import printed

Told = tuple[str | None, str]


def report(text: str) -> Report:
    return extract_report(Article(id="a", file="a", sha256="", text=text, language="en"), load_lexicon())


def told(text: str) -> list[Told]:
    """Return speaker and content of each statement as printed, with single spaces."""
    found = report(text).statements
    return [
        (None if one.speaker is None else one.speaker.of(text), " ".join(printed(text, one.spans).split()))
        for one in found
    ]
