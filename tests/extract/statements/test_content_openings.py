"""Where content begins. Each row: the text, then (speaker, content) for every statement in it."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told

CIRCUMSTANCES = [
    pytest.param("Reed said openly that the pier was shut.", [("Reed", "the pier was shut")], id="manner"),
    pytest.param(
        "Reed said on a local show on Sunday that the pier was shut.",
        [("Reed", "the pier was shut")],
        id="where and when",
    ),
    pytest.param("Reed said there were two boats.", [("Reed", "there were two boats")], id="there opens a clause"),
    pytest.param(
        "Reed vowed to repair a pier that had been shut.",
        [("Reed", "to repair a pier that had been shut")],
        id="a relative clause inside a deed",
    ),
]
COUNTED = [
    pytest.param(
        "Reed said about 40 boats were adrift.", [("Reed", "about 40 boats were adrift")], id="a rough number"
    ),
    pytest.param(
        "Reed said over 40 boats in the bay sank.", [("Reed", "over 40 boats in the bay sank")], id="in a place"
    ),
    pytest.param("Reed said in a statement 40 boats had sunk.", [("Reed", "40 boats had sunk")], id="behind a medium"),
    pytest.param("Reed said over the weekend two boats sank.", [("Reed", "two boats sank")], id="behind a time"),
    pytest.param("Reed told reporters two boats had sunk.", [("Reed", "two boats had sunk")], id="behind listeners"),
    pytest.param(
        "Reed said in an interview one day after the storm that boats sank.",
        [("Reed", "boats sank")],
        id="a number in the circumstances",
    ),
    pytest.param(
        "Reed told some 200 reporters that two boats sank.", [("Reed", "two boats sank")], id="so many listeners"
    ),
]
ATTITUDES = [
    pytest.param(
        "The governor expressed concern that the river would rise.",
        [("The governor", "the river would rise")],
        id="concern that",
    ),
    pytest.param(
        "The governor expressed concern about the river.",
        [("The governor", "concern about the river")],
        id="concern about",
    ),
]
CONNECTIVES = [
    pytest.param(
        "However, two boats sank, according to the harbour office.",
        [("the harbour office", "two boats sank")],
        id="however",
    ),
    pytest.param("In fact, two boats sank, said Reed.", [("Reed", "two boats sank")], id="in fact"),
    pytest.param("“However, two boats sank,” said Reed.", [("Reed", "However, two boats sank,")], id="a word he said"),
]
AROUND = [
    pytest.param(
        "The streets were deserted, she added, “but the lamps stood.”",
        [("she", "The streets were deserted but the lamps stood.")],
        id="a quotation goes on with the sentence",
    ),
    pytest.param(
        "In the evening, she added, “the lamps stood.”",
        [("she", "the lamps stood.")],
        id="a time in front",
    ),
    pytest.param(
        "The streets were deserted, she added, “The lamps stood.”",
        [("she", "The lamps stood.")],
        id="a quotation that starts afresh",
    ),
    pytest.param(
        "The bridge, the mayor said, was shut for good.",
        [("the mayor", "The bridge was shut for good")],
        id="between subject and verb",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*CIRCUMSTANCES, *COUNTED, *ATTITUDES, *CONNECTIVES, *AROUND])
def test_content_begins_with_the_speakers_words(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
