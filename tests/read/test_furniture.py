"""What sites print around and between the paragraphs of a story goes; the lines of a story that look like it stay."""

from pathlib import Path

import pytest
import yaml

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.article import make_article
from generator.read.metadata import NOTHING
from generator.read.raw import Raw

TABLE = yaml.safe_load(Path(__file__).with_name("furniture.yml").read_text(encoding="utf-8"))
STORY = (
    "Ferry sinks on Lake Tarang with 60 on board",
    "A ferry carrying 60 people sank on Lake Tarang on Friday night, killing at least 20 of them, the ministry said.",
    '"We are still pulling people out of the water," the rescue chief, Colonel Amos Lutale, told reporters there.',
    "The boat had been built for 30 passengers and had not been checked since 2019, an official of the harbour said.",
    "Survivors said the lights had gone out before the water came in, and that nobody had handed out the vests.",
)
PLACES = {"above": 1, "inside": 3, "below": len(STORY)}


def rows(kind: str) -> list[object]:
    return [pytest.param(place, line, id=f"{place}: {line}") for place in PLACES for line in TABLE[place][kind]]


def read(place: str, line: str) -> Article:
    text = "\n\n".join([*STORY[: PLACES[place]], line, *STORY[PLACES[place] :]])
    return make_article("page.txt", text.encode(), Raw(text=text), NOTHING, load_lexicon())


@pytest.mark.parametrize(("place", "line"), rows("gone"))
def test_furniture_goes(place: str, line: str) -> None:
    assert read(place, line).text.split("\n\n") == list(STORY)


@pytest.mark.parametrize(("place", "line"), rows("kept"))
def test_a_line_of_the_story_stays(place: str, line: str) -> None:
    assert line in read(place, line).text.split("\n\n")
