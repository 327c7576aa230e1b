"""Headings, colons, posts and signatures that hand words over to somebody."""

from __future__ import annotations

import pytest

from generator.model.findings import StatementKind
from tests.extract.statements.telling import Told, report, told

WORDS = "We have lost nine boats. We will mend them."


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        pytest.param("From Mayor Ida Holt:", "Mayor Ida Holt", id="a name"),
        pytest.param("From the spokeswoman:", "the spokeswoman", id="an office"),
        pytest.param("Statement by the Minister of Ports, Dr Ida Holt:", "Dr Ida Holt", id="a name behind its office"),
        pytest.param("Statement by Ida Holt, Harbour Master:", "Ida Holt", id="an office behind its name"),
        pytest.param("Statement issued by the harbour master, Ida Holt:", "Ida Holt", id="issued by"),
        pytest.param(
            "Statement attributable to the Spokesperson for the Harbour Board:",
            "the Spokesperson for the Harbour Board",
            id="attributable to",
        ),
        pytest.param("Ida Holt, mayor of Dalby, writes:", "Ida Holt", id="a verb of writing"),
    ],
)
def test_a_heading_hands_over_what_stands_below(heading: str, speaker: str) -> None:
    text = f"The flood\n\n{heading}\n\n{WORDS}"
    assert told(text) == [(speaker, WORDS)]
    assert report(text).statements[0].kind is StatementKind.DIRECT


@pytest.mark.parametrize(
    "heading", [pytest.param("From the archive:", id="a thing"), pytest.param("Letter to the Editor:", id="to whom")]
)
def test_a_heading_that_names_nobody_who_speaks_hands_nothing_over(heading: str) -> None:
    assert told(f"The flood\n\n{heading}\n\nThe pier was built by nine men.") == []


def test_deeds_of_a_statement_do_not_end_it() -> None:
    text = (
        "The flood\n\nStatement attributable to the Spokesperson for the Harbour Board:\n\nThe Board condemns the"
        " delay.\n\nIt urges calm.\n\nLater, Reed said it was late."
    )
    assert report(text).statements[0].spans[-1].of(text) == "It urges calm."
    assert told(text)[-1] == ("Reed", "it was late")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We need boats” - Mayor Ida Holt", [("Mayor Ida Holt", "We need boats")], id="signed with a dash"
        ),
        pytest.param("“We need boats,” – Ida Holt, mayor.", [("Ida Holt", "We need boats,")], id="with an office"),
        pytest.param("“The Last Pier” - Anna Reed", [], id="the name of a book"),
        pytest.param('Flood\n\n@PortDalby: "We act. Stay in."', [("@PortDalby", "We act. Stay in.")], id="outer marks"),
        pytest.param(
            "Flood\n\nMayor Ida Holt has tweeted:\n\nWe sent nine boats. — Ida Holt (@idaholt) March 14, 2030",
            [("Ida Holt", "We sent nine boats.")],
            id="a signed post is told once",
        ),
        pytest.param("Dalby: Pier to reopen\n\nThe pier in Dalby is old. Boats left Dalby.", [], id="a place"),
        pytest.param(
            "Reed: Pier to reopen\n\nMayor Anna Reed spoke in Dalby.", [("Reed", "Pier to reopen")], id="a person"
        ),
    ],
)
def test_marks_hand_words_over_once(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
