"""What a build is told: which articles, which docs folder, which language."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from generator.errors import ConfigurationError

PLUGIN: Final = "briefing"
SITE_FILES: Final = ("mkdocs.yml", "mkdocs.yaml")
KEYS: Final = ("articles", "language", "parser", "since")  # of the plugin's block


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of one build, from the `briefing` block of mkdocs.yml and the command line.

    `since` is an earlier build to tell the changes from: its briefing.json, or a folder that holds it.
    """

    articles: Path
    docs: Path
    language: str = "en"
    parser: str | None = None
    since: Path | None = None

    @property
    def output(self) -> Path:
        """Return the folder all generated pages stand in."""
        return self.docs / "briefings"


DEFAULTS: Final = Options(articles=Path("articles"), docs=Path("docs"))


def site_options(folder: Path) -> Options:
    """Return what the mkdocs.yml of a folder asks for; the defaults where there is none, or where it is silent.

    MkDocs is not imported for it: a build does not need it, and it would take longer than reading the articles.
    """
    file = next((folder / name for name in SITE_FILES if (folder / name).is_file()), None)
    if file is None:
        return Options(articles=folder / DEFAULTS.articles, docs=folder / DEFAULTS.docs)
    site = _read(file)
    block = _plugin_block(file, site.get("plugins"))
    if unknown := sorted(str(key) for key in block if key not in KEYS):
        raise ConfigurationError(file, f"plugin {PLUGIN}: unknown key {unknown[0]!r}; known are {', '.join(KEYS)}")
    return Options(
        articles=folder / _text(file, block, "articles", str(DEFAULTS.articles)),
        docs=folder / _text(file, site, "docs_dir", str(DEFAULTS.docs)),
        language=_text(file, block, "language", DEFAULTS.language),
        parser=_text(file, block, "parser", "") or None,
        since=folder / since if (since := _text(file, block, "since", "")) else None,
    )


class _SiteLoader(yaml.SafeLoader):
    """Reads mkdocs.yml: `!ENV` as MkDocs does, and other tags (`!!python/name:...`) as nothing."""


def _from_environment(loader: yaml.SafeLoader, node: yaml.Node) -> str | None:
    """Read `!ENV NAME` and `!ENV [NAME, OTHER_NAME, default]`."""
    if isinstance(node, yaml.SequenceNode):
        values = [str(loader.construct_object(one)) for one in node.value]
    else:
        values = [str(node.value)]
    names, default = (values[:-1], values[-1]) if len(values) > 1 else (values, None)
    found = next((os.environ[name] for name in names if name in os.environ), default)
    return found or None  # one that is set to nothing, as `NAME= command` does, is no setting


def _ignore(_loader: yaml.SafeLoader, _suffix: str, _node: yaml.Node) -> None:
    """Read a tag that concerns others."""


_SiteLoader.add_constructor("!ENV", _from_environment)
_SiteLoader.add_multi_constructor("!", _ignore)
_SiteLoader.add_multi_constructor("tag:yaml.org,2002:python/", _ignore)


def _read(file: Path) -> Mapping[str, Any]:
    try:
        site = yaml.load(file.read_bytes(), Loader=_SiteLoader)  # noqa: S506 - a safe loader that knows two more tags
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(file, f"cannot be read: {error}") from error
    except yaml.MarkedYAMLError as error:
        line = "" if error.problem_mark is None else f"line {error.problem_mark.line + 1}: "
        raise ConfigurationError(file, f"{line}{error.problem}") from error
    except yaml.YAMLError as error:
        raise ConfigurationError(file, "is no YAML text") from error
    if site is None:
        return {}
    if not isinstance(site, dict):
        raise ConfigurationError(file, "expected a mapping of settings")
    return site


def _plugin_block(file: Path, plugins: object) -> Mapping[str, Any]:
    """Return the settings of the plugin, in whichever of its forms MkDocs takes them; empty where there are none."""
    listed = [plugins] if isinstance(plugins, dict) else plugins if isinstance(plugins, list) else []
    for entry in listed:
        block = entry.get(PLUGIN) if isinstance(entry, dict) else None
        if block is None:
            continue
        if not isinstance(block, dict):
            raise ConfigurationError(file, f"plugin {PLUGIN}: expected a mapping of settings")
        return block
    return {}


def _text(file: Path, settings: Mapping[str, Any], key: str, default: str) -> str:
    value = settings.get(key)
    if value is None:
        return default
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(file, f"{key}: expected a text, not {value!r}")
    return value
