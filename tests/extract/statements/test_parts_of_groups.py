"""Speakers told as a part of those named before, and sources that stay unnamed. Each row: the text, what it tells."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told

PARTS = [
    pytest.param("“We lost,” one of them said.", [("one of them", "We lost,")], id="one of them"),
    pytest.param("“We lost,” said many of us.", [("many of us", "We lost,")], id="inverted"),
    pytest.param("“We lost,” the two of them said.", [("the two of them", "We lost,")], id="the two of them"),
    pytest.param("“We lost,” one among them told Radio One.", [("one among them", "We lost,")], id="among them"),
    pytest.param("“We lost,” said one of the guards.", [("one of the guards", "We lost,")], id="one of the guards"),
]
UNNAMED = [
    pytest.param(
        "“We lost,” a clerk who asked not to be named said.", [("a clerk", "We lost,")], id="asked not to be named"
    ),
    pytest.param(
        "“We lost,” a clerk who gave his name only as Ali said.", [("a clerk", "We lost,")], id="gave his name as"
    ),
    pytest.param("A clerk, who requested anonymity, said it sank.", [("A clerk", "it sank")], id="anonymity"),
    pytest.param(
        "The guard said the man was named Ali.", [("The guard", "the man was named Ali")], id="named, nothing asked"
    ),
]
ASKED = [
    pytest.param("Asked whether the pier was safe, he declined to answer.", [], id="asked, nothing answered"),
    pytest.param("Asked whether the pier was safe, Reed said it was.", [("Reed", "it was")], id="asked, and an answer"),
]


@pytest.mark.parametrize(("text", "expected"), [*PARTS, *UNNAMED, *ASKED])
def test_who_speaks_of_a_group_or_without_a_name(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
