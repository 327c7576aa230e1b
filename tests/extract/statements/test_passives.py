"""Passives with and without who did it, and asides that tell what somebody was asked."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import told

PASSIVES = [
    pytest.param(
        "The plan was criticised by Reed for its cost.", ("Reed", "The plan for its cost"), id="agent, then what for"
    ),
    pytest.param(
        "The plan was dismissed as a joke by harbour staff.",
        ("harbour staff", "The plan as a joke"),
        id="what as, then agent",
    ),
    pytest.param("The plan was endorsed by Reed.", ("Reed", "The plan"), id="agent only"),
    pytest.param("The owners were accused of neglect.", (None, "The owners of neglect"), id="nobody accuses"),
    pytest.param("Reed was asked about the bill.", (None, "the bill"), id="who is asked is no content"),
    pytest.param("Anglers were asked to leave.", (None, "to leave"), id="asked to"),
    pytest.param(
        "It was announced by the board that the pier was shut.",
        ("the board", "the pier was shut"),
        id="it was announced",
    ),
    pytest.param("It was announced that the pier was shut.", (None, "the pier was shut"), id="nobody announces"),
]

ASKED = [
    pytest.param("When asked about the bill, Reed said it was paid.", ("Reed", "it was paid"), id="nobody asks about"),
    pytest.param("Asked if it was safe, Reed said nobody knew.", ("Reed", "nobody knew"), id="nobody asks if"),
    pytest.param("Asked by DPN whether it was safe, Reed said no.", ("DPN", "whether it was safe"), id="asked by"),
]

NOT_SAID = [
    pytest.param("Reed was told the pier was shut.", id="who is told says nothing"),
    pytest.param("The pier was not criticised by Reed.", id="denied"),
    pytest.param("The pier was put on a list.", id="a passive of another verb"),
    pytest.param("The plan was announced on Monday.", id="neither agent nor more"),
    pytest.param("He was condemned to death.", id="a verdict"),
]


@pytest.mark.parametrize(("text", "expected"), PASSIVES)
def test_a_passive_tells_what_is_said_of_its_subject(text: str, expected: tuple[str | None, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_what_somebody_was_asked_is_a_statement_of_who_asks(text: str, expected: tuple[str | None, str]) -> None:
    assert told(text)[0] == expected


@pytest.mark.parametrize("text", NOT_SAID)
def test_other_passives_report_nothing(text: str) -> None:
    assert told(text) == []
