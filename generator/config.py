"""What a build is told: which articles, which docs folder, which language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of one build, from the `briefing` block of mkdocs.yml and the command line."""

    articles: Path
    docs: Path
    language: str = "en"
