"""Jinja2, set up once: templates lay out, whatever they print is escaped unless we wrote it ourselves."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.render.escape import body

_PACKAGE = Path(__file__).parents[1]


def fill(template: str, **values: object) -> str:
    """Return a template filled in, ending in one line break."""
    return _environment().get_template(f"{template}.md.jinja").render(**values).strip() + "\n"


def _finalize(value: object) -> Markup:
    """Let pass what we have marked as Markdown of ours, and escape everything else."""
    return Markup(value if hasattr(value, "__html__") else body(str(value)))  # noqa: S704 - escaped one word before


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_templates()),
        autoescape=True,  # so that macros and blocks return markup, not text to escape once more
        finalize=_finalize,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _templates() -> Path:
    """Return the templates: inside the package where it is installed, beside it in the repository."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parent / "templates"
