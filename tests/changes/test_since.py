"""`build --since`: the page "What is new", each line of which leads to the words that show it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.config import Options
from generator.errors import ForeignExportError
from generator.pipeline import build
from tests.storm import ARTICLES, write

LINK = re.compile(r"\]\((?P<page>[\w/.-]+\.md)(?:#(?P<anchor>[\w-]+))?\)")
PAGE = "briefings/storm/what-is-new.md"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Return the docs folder of a first build, with one article fewer."""
    first = {name: text for name, text in ARTICLES.items() if name != "courier.txt"}
    build(Options(articles=write(tmp_path / "articles", first), docs=tmp_path / "docs"))
    write(tmp_path / "articles")
    return tmp_path / "docs"


def test_a_build_tells_what_is_new_since_the_one_it_replaces(docs: Path) -> None:
    build(Options(articles=docs.parent / "articles", docs=docs, since=docs))
    page = (docs / PAGE).read_text(encoding="utf-8")
    assert "killed, sailors&#58; [11](" in page
    assert "Minister speaks after the storm" in page
    summary = (docs / "briefings/storm/index.md").read_text(encoding="utf-8")
    assert re.search(r"\[What is new&#58; 1 article, [^]]+\]\(what-is-new\.md\)", summary)


def test_every_line_leads_to_a_place_that_is_there(docs: Path) -> None:
    build(Options(articles=docs.parent / "articles", docs=docs, since=docs))
    page = docs / PAGE
    changed = [line for line in page.read_text(encoding="utf-8").splitlines() if "b-how" in line]
    assert len(changed) > 8
    assert [
        line for line in changed if not LINK.search(line) and ">gone<" not in line and ">settled<" not in line
    ] == []
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        text = (page.parent / link["page"]).read_text(encoding="utf-8")
        if link["anchor"]:
            assert f'id="{link["anchor"]}"' in text or f"{{ #{link['anchor']} }}" in text


def test_the_page_goes_with_the_next_build(docs: Path) -> None:
    articles = docs.parent / "articles"
    build(Options(articles=articles, docs=docs, since=docs))
    build(Options(articles=articles, docs=docs))
    assert not (docs / PAGE).exists()
    assert "what-is-new" not in (docs / "briefings/storm/index.md").read_text(encoding="utf-8")


def test_nothing_new_is_said_so(docs: Path) -> None:
    articles = docs.parent / "articles"
    build(Options(articles=articles, docs=docs))
    build(Options(articles=articles, docs=docs, since=docs))
    assert "Nothing changed." in (docs / PAGE).read_text(encoding="utf-8")


def test_another_story_is_no_earlier_build(docs: Path) -> None:
    before = {path: path.read_bytes() for path in docs.rglob("*.md")}
    other = docs.parent / "other"
    for name in ("flood", "fire"):
        (other / name).mkdir(parents=True)
        (other / name / "one.txt").write_text(f"{name} at night\n\nThe {name} hurt nobody, police said.\n")
    with pytest.raises(ForeignExportError, match="holds storm, none of the briefings here: fire, flood"):
        build(Options(articles=other, docs=docs, since=docs))
    assert {path: path.read_bytes() for path in docs.rglob("*.md")} == before
