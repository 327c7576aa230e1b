"""Briefings into the pages of the site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from generator.model.briefing import Briefing
from generator.render.export import export_json


def render_site(briefings: Sequence[Briefing]) -> dict[PurePosixPath, str]:
    """Return every page and export by its path below the briefings folder."""
    return {PurePosixPath(briefing.name) / "briefing.json": export_json(briefing) for briefing in briefings}
