"""Briefings to ask after."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Options
from generator.model.briefing import Briefing
from generator.pipeline import made
from tests.storm import briefing_of


@pytest.fixture(scope="session")
def storm(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    return briefing_of(tmp_path_factory.mktemp("articles"))


@pytest.fixture(scope="session")
def sample() -> Briefing:
    """Return the briefing that comes with the project."""
    (briefing,), _ = made(Options(articles=Path(__file__).parents[2] / "articles", docs=Path("docs")))
    return briefing
