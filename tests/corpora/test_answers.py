"""Every answer of the corpora is printed in its article, so that no score hangs on a slip of the pen."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

CORPORA = sorted(path.parent for path in Path(__file__).parent.glob("*/gold.yml"))
ARTICLES = [
    pytest.param(corpus, key, id=f"{corpus.name} {key}")
    for corpus in CORPORA
    for key in yaml.safe_load((corpus / "gold.yml").read_text(encoding="utf-8"))["articles"]
]


def gold(corpus: Path) -> dict[str, Any]:
    answers: dict[str, Any] = yaml.safe_load((corpus / "gold.yml").read_text(encoding="utf-8"))
    return answers


def printed(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return " ".join(text.split())


def forms_of(answers: dict[str, Any], key: str) -> list[str]:
    forms = [form for actor in answers["actors"] for form in actor["forms"].get(key, [])]
    return [one for form in forms for one in (form[:1] if isinstance(form, list) else [form])]


@pytest.mark.parametrize(("corpus", "key"), ARTICLES)
def test_statements_names_and_body_are_printed_in_their_article(corpus: Path, key: str) -> None:
    answers = gold(corpus)
    article = answers["articles"][key]
    text = printed(corpus / "articles" / article["file"])
    wanted = [statement["content"] for statement in article["statements"]]
    wanted += article["body"] + article["not_body"] + forms_of(answers, key)
    assert [words for words in wanted if " ".join(words.split()) not in text] == []


@pytest.mark.parametrize("corpus", [pytest.param(corpus, id=corpus.name) for corpus in CORPORA])
def test_every_article_of_a_corpus_has_answers(corpus: Path) -> None:
    files = {article["file"] for article in gold(corpus)["articles"].values()}
    assert files == {path.name for path in (corpus / "articles").iterdir()}
