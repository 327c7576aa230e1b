"""A storm at an invented harbour, told by three outlets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.config import Options
from generator.model.briefing import Briefing
from generator.pipeline import made

PARAGRAPHS = {
    "gazette.txt": (
        "Storm kills 11 off Harlow Bay",
        "The Harlow Gazette | By Jonas Weld | March 5, 2024",
        "Harbour Minister Omar Qadhi said on Monday that 11 sailors had been killed off Harlow Bay.",
        "“We lost three boats in one night, and we will not forget it,” Mr. Qadhi told reporters.",
        "Port captain Yelena Rakhmetova met Mr. Qadhi on Tuesday.",
    ),
    "courier.txt": (
        "Minister speaks after the storm",
        "The Coast Courier | By Lea Stone | March 6, 2024",
        "Port captain Elena Rakhmatova said that 14 sailors had been killed off Harlow Bay.",
        "“We lost three boats in a single night, and we will not forget it,” said Harbour Minister Omar Qadhi.",
        "Another captain, Anna Petrov, and her brother Viktor Petrov watched from the pier.",
    ),
    "post.txt": (
        "Harbour still shut",
        "The Dunmore Post | By Ida Kern | March 7, 2024",
        "The harbour stays shut until Friday, said Petrov, who keeps the lamp.",
        "About 200 people were evacuated, police said.",
    ),
}
ARTICLES = {name: "\n\n".join(paragraphs) + "\n" for name, paragraphs in PARAGRAPHS.items()}


def write(folder: Path, articles: Mapping[str, str] = ARTICLES) -> Path:
    """Write the articles into a folder called storm in a folder, and return the latter."""
    (folder / "storm").mkdir(parents=True, exist_ok=True)
    for name, text in articles.items():
        (folder / "storm" / name).write_text(text, encoding="utf-8")
    return folder


def briefing_of(folder: Path, articles: Mapping[str, str] = ARTICLES) -> Briefing:
    """Return the briefing that the real stages make of the articles."""
    (briefing,), skipped = made(Options(articles=write(folder, articles), docs=folder / "docs"))
    assert not skipped
    return briefing
