"""The two public data formats are what their schemas say, and every span is what was printed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.config import Options
from generator.pipeline import build, extract_lines

TOP = Path(__file__).parents[1]
SHARED = TOP.parent / "shared"
FOLDERS = [
    pytest.param(TOP / "articles", id="sample"),
    pytest.param(
        SHARED / "seeds", id="seeds", marks=pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared here")
    ),
]

pytestmark = pytest.mark.skipif(not (SHARED / "contract").is_dir(), reason="no ../shared/contract here")


def validator(name: str) -> Draft202012Validator:
    schema = json.loads((SHARED / "contract" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def exports(articles: Path, docs: Path) -> list[dict[str, Any]]:
    build(Options(articles=articles, docs=docs))
    return [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted((docs / "briefings").glob("*/briefing.json"))
    ]


def pointers(export: dict[str, Any]) -> Iterator[tuple[str, list[list[int]], str]]:
    """Yield the article, the spans and the words of everything that is said to be printed."""
    for statement in export["statements"]:
        yield statement["article"], statement["spans"], statement["content"]
        if "speaker_spans" in statement:
            yield statement["article"], statement["speaker_spans"], statement["speaker_text"]
    for figure in export["figures"]:
        yield figure["article"], figure["spans"], figure["literal"]
    for finding in export["findings"]:
        for evidence in finding["evidence"]:
            yield evidence["article"], evidence["spans"], evidence["text"]
    for event in export["events"]:
        yield event["article"], event["spans"], event["text"]


@pytest.mark.parametrize("articles", FOLDERS)
def test_the_export_follows_its_schema(articles: Path, tmp_path: Path) -> None:
    found = exports(articles, tmp_path)
    assert found
    for export in found:
        assert [error.message for error in validator("briefing.schema.json").iter_errors(export)] == []


@pytest.mark.parametrize("articles", FOLDERS)
def test_every_span_of_the_export_is_what_its_article_prints(articles: Path, tmp_path: Path) -> None:
    for export in exports(articles, tmp_path):
        texts = {article["id"]: article["text"] for article in export["articles"]}
        for article, spans, words in pointers(export):
            assert " ".join(texts[article][start:end] for start, end in spans).split() == words.split()


@pytest.mark.parametrize("articles", FOLDERS)
def test_every_id_of_the_export_leads_somewhere(articles: Path, tmp_path: Path) -> None:
    for export in exports(articles, tmp_path):
        known = {kind: {one["id"] for one in export[kind]} for kind in ("articles", "actors")}
        for kind in ("articles", "actors", "statements", "figures", "findings"):
            assert len({one["id"] for one in export[kind]}) == len(export[kind])
        for kind in ("statements", "figures", "events"):
            assert {one["article"] for one in export[kind]} <= known["articles"]
        assert {one["speaker"] for one in export["statements"]} - {None} <= known["actors"]
        assert {one["reported_by"] for one in export["figures"]} - {None} <= known["actors"]


@pytest.mark.parametrize("articles", FOLDERS)
def test_the_lines_of_extract_follow_their_schema(articles: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.rglob("*.txt"))]
    given = [
        json.dumps({"id": str(n), "text": text, "published": "2022-01-08"}).encode() for n, text in enumerate(texts)
    ]
    lines = list(extract_lines(given))
    assert len(lines) == len(texts) > 0
    for text, line in zip(texts, lines, strict=True):
        assert isinstance(line, dict)
        assert [error.message for error in validator("extract.schema.json").iter_errors(line)] == []
        for item in line["statements"]:
            assert " ".join(text[start:end] for start, end in item["spans"]) == item["content"]
        for item in line["figures"]:
            assert " ".join(text[start:end] for start, end in item["spans"]) == item["literal"]
