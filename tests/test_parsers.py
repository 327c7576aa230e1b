import json
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.cli import FAILED, main
from generator.config import Options
from generator.errors import MissingParserError
from generator.parsers import load_parser
from generator.pipeline import build
from generator.text.parses import Node

TEXT = "Reed claims it sank"
PROJECT = Path(__file__).parents[1] / "pyproject.toml"
E050 = "[E050] Can't find model {!r}.\nIt is no package."


@dataclass
class Word:
    text: str
    idx: int
    i: int
    dep_: str
    head: Any = None


@dataclass
class Pipeline:
    """What a pipeline of spaCy shows of itself, for one sentence."""

    pipe_names: Sequence[str] = ("tok2vec", "parser")
    max_length: int = 40
    meta: dict[str, str] = field(default_factory=lambda: {"lang": "en", "name": "toy", "version": "1.2.0"})

    def __call__(self, _: str) -> list[Word]:
        words = [Word("Reed", 0, 0, "nsubj"), Word("claims", 5, 1, "ROOT"), Word("it", 12, 2, "nsubj")]
        words.append(Word("sank", 15, 3, "ccomp"))
        for word, head in zip(words, (1, 1, 3, 1), strict=True):
            word.head = words[head]
        return words


def installed(monkeypatch: pytest.MonkeyPatch, pipeline: Pipeline) -> None:
    spacy = ModuleType("spacy")

    def load(name: str, exclude: Sequence[str]) -> Pipeline:
        del exclude
        if name != "en_toy":
            raise OSError(E050.format(name))
        return pipeline

    vars(spacy)["load"] = load
    monkeypatch.setitem(sys.modules, "spacy", spacy)


def test_an_installed_pipeline_is_named_with_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, Pipeline())
    parser = load_parser("en_toy")
    assert parser.name == "en_toy-1.2.0"
    assert parser.parse(TEXT) == [
        Node(0, 4, "Reed", "nsubj", 1),
        Node(5, 11, "claims", "ROOT", 1),
        Node(12, 14, "it", "nsubj", 3),
        Node(15, 19, "sank", "ccomp", 1),
    ]


def test_a_text_longer_than_the_pipeline_reads_has_no_parse(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, Pipeline())
    assert load_parser("en_toy").parse(TEXT * 9) == ()


def test_without_spacy_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingParserError, match=r"'en_toy': spaCy is not installed; run: ") as caught:
        load_parser("en_toy")
    (extra,) = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"]["spacy"]
    assert str(caught.value).endswith(f'python -m pip install "{extra}"')


def test_a_pipeline_that_is_not_there_or_cannot_parse_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, Pipeline(pipe_names=("ner",)))
    with pytest.raises(MissingParserError, match="'en_toy': the pipeline has no parser"):
        load_parser("en_toy")
    with pytest.raises(
        MissingParserError,
        match=r"'en_other': .* loaded: .*find model 'en_other'; run: python -m spacy download en_other$",
    ):
        load_parser("en_other")


@pytest.mark.parametrize("arguments", [pytest.param(["build"], id="build"), pytest.param(["extract"], id="extract")])
def test_the_site_chooses_the_parser_of_both_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text("plugins:\n  - briefing: {parser: en_toy}\n", encoding="utf-8")
    assert main(arguments) == FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("parser: 'en_toy': spaCy is not installed")


def test_a_build_without_a_parser_needs_no_spacy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    (tmp_path / "news" / "pier").mkdir(parents=True)
    (tmp_path / "news" / "pier" / "a.txt").write_text(f"{TEXT} on Monday.\n", encoding="utf-8")
    build(Options(articles=tmp_path / "news", docs=tmp_path / "docs"))
    (page,) = tmp_path.rglob("briefing.json")
    assert [one["rule"] for one in json.loads(page.read_text(encoding="utf-8"))["statements"]] == ["verb/claim"]
