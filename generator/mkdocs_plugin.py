"""The MkDocs plugin `briefing`: runs the build step before MkDocs reads the docs folder."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from generator.config import Options
from generator.pipeline import build


class BriefingConfig(Config):
    """The plugin's block in mkdocs.yml."""

    articles = config_options.Type(str, default="articles")


class BriefingPlugin(BasePlugin[BriefingConfig]):
    """Write the briefings, then let MkDocs build them."""

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Build the briefings into the docs folder."""
        build(Options(articles=Path(self.config.articles), docs=Path(config.docs_dir)))
