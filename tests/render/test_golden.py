"""Whole pages of the sample, made by the real stages and kept as they should be; UPDATE_GOLDEN=1 rewrites them."""

import os
from pathlib import Path, PurePosixPath

import pytest

from generator.model.briefing import Briefing
from generator.render.site import render_site

KEPT = Path(__file__).parents[1] / "golden"
PAGES = {"summary": "index.md", "article": "articles/united-nations-asks-*.md", "actor": "actors/natalia-gherman.md"}


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_the_sample_is_as_it_was(kind: str, sample: Briefing) -> None:
    pages = {name: text for name, text in render_site([sample]).items() if name.match(f"{sample.name}/{PAGES[kind]}")}
    (page,) = pages.values()
    kept = KEPT / PurePosixPath(sample.name) / f"{kind}.md"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")
