"""A storm at an invented harbour, told by three outlets, read by the real stages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Options
from generator.model.briefing import Briefing
from generator.pipeline import made

PARAGRAPHS = {
    "gazette.txt": (
        "Storm kills eleven off Harlow Bay",
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
        "Another captain, Anna Petrova, and her brother Viktor Petrov watched from the pier.",
    ),
    "post.txt": (
        "Harbour still shut",
        "The Dunmore Post | By Ida Kern | March 7, 2024",
        "The harbour stays shut until Friday, said Petrova, who keeps the lamp.",
        "About 200 people were evacuated, police said.",
    ),
}
ARTICLES = {name: "\n\n".join(paragraphs) + "\n" for name, paragraphs in PARAGRAPHS.items()}


@pytest.fixture(scope="session")
def storm(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    folder = tmp_path_factory.mktemp("articles") / "storm"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (briefing,), skipped = made(Options(articles=folder.parent, docs=folder.parent / "docs"))
    assert not skipped
    return briefing


@pytest.fixture(scope="session")
def sample() -> Briefing:
    """Return the briefing that comes with the project."""
    (briefing,), _ = made(Options(articles=Path(__file__).parents[2] / "articles", docs=Path("docs")))
    return briefing
