"""Verbs in -ing: who speaks is told by what stands in front."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import told

PARTICIPLES = [
    pytest.param("It drew a crowd, with Reed saying that it was safe.", ("Reed", "it was safe"), id="with Reed saying"),
    pytest.param(
        "The board met, both owners warning that it was unsafe.", ("both owners", "it was unsafe"), id="owners warning"
    ),
    pytest.param("Reed was on the radio talking about the storm.", ("Reed", "the storm"), id="behind a place"),
    pytest.param("Reed issued a statement Tuesday saying it was shut.", ("Reed", "it was shut"), id="behind a day"),
    pytest.param("Reed resigned, calling the plan “mad”.", ("Reed", "the plan “mad”"), id="behind a comma"),
    pytest.param(
        "Reed responded by accusing the owners of neglect.", ("Reed", "the owners of neglect"), id="by accusing"
    ),
]

SECOND = [
    pytest.param(
        "“It is old,” Reed said, calling the plan “mad”.", ("Reed", "the plan “mad”"), id="behind a closed quotation"
    ),
    pytest.param("Reed said it was old, arguing that it must go.", ("Reed", "it must go"), id="arguing that"),
]


@pytest.mark.parametrize(("text", "expected"), PARTICIPLES)
def test_the_participle_has_the_subject_it_hangs_on(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SECOND)
def test_a_participle_starts_a_statement_beside_another(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[1] == expected


def test_a_participle_inside_reported_content_stays_there() -> None:
    text = "Reed said the pier was old, calling it a ruin."
    assert told(text) == [("Reed", "the pier was old, calling it a ruin")]
