from __future__ import annotations

import pytest

from generator.lexicon.load import load_lexicon
from generator.text.phrases import Phrases, phrases_of
from generator.text.tokens import tokenise


def phrases() -> Phrases:
    return phrases_of(load_lexicon())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the mayor", "the mayor", id="determiner and noun"),
        pytest.param(
            "after lunch a spokesman for the port of Dunmore", "a spokesman for the port of Dunmore", id="links"
        ),
        pytest.param("but she", "she", id="pronoun"),
        pytest.param("it rained and Gen. Otto B. Reed", "Gen. Otto B. Reed", id="stops inside a name"),
        pytest.param("On Monday officials", "officials", id="day in front"),
        pytest.param("officials on Monday", "officials", id="day behind"),
        pytest.param("we know that experts", "experts", id="that opens a clause"),
        pytest.param("and", None, id="no noun"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_the_phrase_before_a_verb(text: str, expected: str | None) -> None:
    tokens = tokenise(text)
    found = phrases().before(tokens, len(tokens))
    assert (None if found is None else text[tokens[found[0]].start : tokens[found[1] - 1].end]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the head of the port on Monday", "the head of the port", id="link, then a day"),
        pytest.param("Otto Reed, the mayor", "Otto Reed", id="comma"),
        pytest.param("them the bridge", "them", id="pronoun"),
        pytest.param("reporters the bridge was shut", "reporters", id="a determiner opens the next phrase"),
        pytest.param("in the port", "", id="no phrase"),
    ],
)
def test_the_phrase_behind_a_verb(text: str, expected: str) -> None:
    tokens = tokenise(text)
    end = phrases().after(tokens, 0, links=frozenset({"of"}))
    assert (text[: tokens[end - 1].end] if end else "") == expected
