"""Pages of many kinds of sites, line by line: what stays, what goes, and what they tell of where they come from."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.article import make_article
from generator.read.metadata import NOTHING
from generator.read.raw import Raw

PAGES = yaml.safe_load(Path(__file__).with_name("pages.yml").read_text(encoding="utf-8"))
NAMED = [pytest.param(page, id=page["name"]) for page in PAGES]
TOLD = ("author", "publisher", "agency", "published")
STAYS = ("=", "+", "~")
PART = re.compile("⟦(.*)⟧")


def marked(page: dict[str, Any]) -> list[tuple[str, str]]:
    lines = [line for line in page["page"].splitlines() if line.strip()]
    return [(line[0], line[2:]) for line in lines]


def printed(line: str) -> str:
    return line.replace("⟦", "").replace("⟧", "")


def kept(line: str) -> str:
    part = PART.search(line)
    return part[1] if part else line.strip()


def read(page: dict[str, Any], parting: str) -> Article:
    text = parting.join(printed(line) for _, line in marked(page))
    return make_article("page.txt", text.encode(), Raw(text=text), NOTHING, load_lexicon())


@pytest.mark.parametrize("parting", [pytest.param("\n", id="a line each"), pytest.param("\n\n", id="apart")])
@pytest.mark.parametrize("page", NAMED)
def test_the_story_stays_and_the_rest_goes(page: dict[str, Any], parting: str) -> None:
    assert read(page, parting).text.split("\n\n") == [kept(line) for mark, line in marked(page) if mark in STAYS]


@pytest.mark.parametrize("page", NAMED)
def test_a_page_tells_where_it_comes_from(page: dict[str, Any]) -> None:
    article = read(page, "\n")
    assert article.title == next((line for mark, line in marked(page) if mark == "="), page.get("title"))
    assert {field: getattr(article, field) for field in TOLD} == {field: page.get(field) for field in TOLD}
