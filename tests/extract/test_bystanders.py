"""A group that a text only mentions is no actor; one that speaks or does something is."""

from __future__ import annotations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.findings import Report

LEXICON = load_lexicon()


def report_of(text: str) -> Report:
    return extract_report(Article(id="a", file="a", sha256="", text=text, language="en"), LEXICON)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        pytest.param("Villagers woke to a flood.", [], id="only mentioned"),
        pytest.param("Villagers said the dam had burst.", ["Villagers"], id="speaks"),
        pytest.param("Troops stormed the palace.", ["Troops"], id="known for deeds"),
        pytest.param("Mayor Ana Ruiz told reporters to leave.", [], id="spoken to"),
    ],
)
def test_groups_are_actors_where_they_speak_or_act(text: str, groups: list[str]) -> None:
    assert [one.name for one in report_of(text).cast if one.kind.value == "group"] == groups


def test_who_speaks_stays_when_a_bystander_goes() -> None:
    report = report_of("Villagers woke to a flood. The dam had burst, Ana Ruiz said. She counted 12 dead.")
    (said,) = report.statements
    assert said.cast is not None
    assert report.cast[said.cast].name == "Ana Ruiz"
