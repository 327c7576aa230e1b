"""Who speaks across an aside, or with a word of doubt in front; what goes on behind an attribution."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The head of the Blue Shield, while denying the rumours, voiced hope that the road will open.",
            [("The head of the Blue Shield", "the road will open")],
            id="while",
        ),
        pytest.param("The mayor, when asked, said it was shut.", [("The mayor", "it was shut")], id="when"),
        pytest.param("The mayor, although ill, said it was shut.", [("The mayor", "it was shut")], id="although"),
        pytest.param("“It is old,” the alleged owner writes.", [("the alleged owner", "It is old,")], id="alleged"),
        pytest.param("The accused man said it was shut.", [("The accused man", "it was shut")], id="accused"),
        pytest.param(
            "The envoy, who, according to a note of the board, met the crews, left on Friday.",
            [("a note of the board", "met the crews")],
            id="a source in a relative clause",
        ),
        pytest.param(
            "“It was my duty to go,” Reed writes “on behalf of the crews”.",
            [("Reed", "It was my duty to go, on behalf of the crews")],
            id="on both sides of a verb",
        ),
    ],
)
def test_who_speaks_is_found_across_what_stands_between(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
