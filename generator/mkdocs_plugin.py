"""The MkDocs plugin `briefing`: the build step before MkDocs reads the docs folder, and one reload for each edit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger

from generator.config import DEFAULTS, Options
from generator.errors import BriefingError, RefusedError
from generator.pipeline import build

log = get_plugin_logger("briefing")
SETTLED = 0.8  # seconds without a change before a build; MkDocs looks every half second, and may look amid a burst


class BriefingConfig(Config):
    """The plugin's block in mkdocs.yml."""

    articles = config_options.Type(str, default=str(DEFAULTS.articles))
    language = config_options.Type(str, default=DEFAULTS.language)
    parser = config_options.Optional(config_options.Type(str))
    since = config_options.Optional(config_options.Type(str))


class BriefingPlugin(BasePlugin[BriefingConfig]):
    """Write the briefings, then let MkDocs build them."""

    _serving = False  # true once a server has its first pages

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Be one plugin for the whole of a `mkdocs serve`: MkDocs keeps only plugins that answer this call."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Have MkDocs look at the articles, too."""
        config.watch.append(str(self._options(config).articles))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Build the briefings into the docs folder; a skipped article is a warning, which `--strict` makes an error.

        What stops a build stops MkDocs, but for a server that has pages already: it says so, and goes on with those.
        """
        options = self._options(config)
        try:
            built = build(options)
        except BriefingError as error:
            if isinstance(error, RefusedError):
                for line in error.refused:
                    log.warning("%s", line)
            if not self._serving:
                raise PluginError(str(error)) from error
            log.error("%s; the pages stay as they were", error)  # noqa: TRY400 - a line for the user, no traceback
            return
        for one in built.skipped:
            log.warning("%s: %s", one.file, one.reason)
        for name, pages in built.gone.items():
            log.info("removed %s (pages: %s): not in %s", options.output / name, pages, options.articles)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> LiveReloadServer:
        """Look at every part of the docs folder but the generated one: writing there must not start another build."""
        del builder
        self._serving = True
        options = self._options(config)
        server.build_delay = SETTLED
        server.unwatch(str(options.docs))
        server.watch(str(options.docs), recursive=False)
        for part in sorted(options.docs.iterdir()):
            if part.is_dir() and part != options.output:
                server.watch(str(part))
        return server

    def _options(self, config: MkDocsConfig) -> Options:
        site = Path(config.config_file_path).parent
        return Options(
            articles=site / self.config.articles,
            docs=Path(config.docs_dir),
            language=self.config.language,
            parser=self.config.parser or None,
            since=site / self.config.since if self.config.since else None,
        )
