from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.folder import read_article
from generator.read.metadata import NOTHING

PAGES = sorted((Path(__file__).parent / "noisy").glob("*.yml"))
FIELDS = ("title", "author", "publisher", "agency", "published")


def read(page: Path, folder: Path) -> tuple[Article, dict[str, Any]]:
    expected = yaml.safe_load(page.read_text(encoding="utf-8"))
    file = folder / f"{page.stem}.txt"
    file.write_text(expected["page"], encoding="utf-8")
    return read_article(file, NOTHING, load_lexicon()), expected


@pytest.mark.parametrize("page", [pytest.param(page, id=page.stem) for page in PAGES])
def test_a_noisy_page_gives_its_story(page: Path, tmp_path: Path) -> None:
    article, expected = read(page, tmp_path)
    assert article.text.split("\n\n") == expected["text"]


@pytest.mark.parametrize("page", [pytest.param(page, id=page.stem) for page in PAGES])
def test_a_noisy_page_tells_its_origin_and_nothing_else(page: Path, tmp_path: Path) -> None:
    article, expected = read(page, tmp_path)
    assert {field: getattr(article, field) for field in FIELDS} == {field: expected.get(field) for field in FIELDS}


@pytest.mark.parametrize("page", [pytest.param(page, id=page.stem) for page in PAGES])
def test_all_of_a_page_is_kept_or_removed_for_a_reason(page: Path, tmp_path: Path) -> None:
    article, expected = read(page, tmp_path)
    printed = expected["page"]
    seen = [False] * len(printed)
    for passage in article.passages:
        assert passage.text.of(article.text) == passage.source.of(printed)
        seen[passage.source.start : passage.source.end] = [True] * len(passage.source)
    for one in article.removed:
        assert one.reason
        assert one.source is not None
        seen[one.source.start : one.source.end] = [True] * len(one.source)
    assert "".join(c for c, known in zip(printed, seen, strict=True) if not known).split() == []
