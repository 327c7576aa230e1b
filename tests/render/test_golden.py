"""Pages of the harbour fire, kept as they should be; UPDATE_GOLDEN=1 rewrites them."""

import os
from pathlib import Path

from generator.model.briefing import Briefing
from generator.render.site import render_site

KEPT = Path(__file__).parents[1] / "golden"


def test_the_pages_are_as_they_were(briefing: Briefing) -> None:
    pages = {str(name): text for name, text in render_site([briefing]).items()}
    if os.environ.get("UPDATE_GOLDEN"):
        for name, text in pages.items():
            (KEPT / name).parent.mkdir(parents=True, exist_ok=True)
            (KEPT / name).write_text(text, encoding="utf-8")
    kept = {
        path.relative_to(KEPT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(KEPT.rglob("*"))
        if path.is_file()
    }
    assert pages == kept
