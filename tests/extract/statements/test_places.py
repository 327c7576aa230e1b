"""Statements told by where they stand: signatures, headings, lists, turns of a transcript, posts, headlines."""

from __future__ import annotations

import pytest

from generator.model.findings import StatementKind
from tests.extract.statements.telling import Told, report, told

SHUT = "The pier is shut and stays shut."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"“{SHUT}” — Anna Reed", [("Anna Reed", SHUT)], id="behind a dash"),
        pytest.param(f'"{SHUT}" - Anna Reed, harbour master', [("Anna Reed", SHUT)], id="with an office"),
        pytest.param(f"“{SHUT}” ― Anna Reed (Dunmore)", [("Anna Reed", SHUT)], id="with a place"),
        pytest.param(f"“{SHUT}” — Anna Reed.", [("Anna Reed", SHUT)], id="with a stop"),
        pytest.param(f"“{SHUT}”\n— Anna Reed, harbour master", [("Anna Reed", SHUT)], id="on a line of its own"),
        pytest.param(
            f"“{SHUT}” – Anna Reed\n“Nobody asked us about the boats.” – Otto Lee",
            [("Anna Reed", SHUT), ("Otto Lee", "Nobody asked us about the boats.")],
            id="one after another",
        ),
        pytest.param(f"“{SHUT}” — Reed sleeps", [], id="a verb behind a name"),
        pytest.param("“The Long Pier” — Dunmore", [], id="the name of a thing"),
        pytest.param(f"“{SHUT}” - that was the sign on the gate", [], id="a clause behind a dash"),
    ],
)
def test_a_signature_tells_who_is_quoted(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"The board answered.\n\nFrom Harbour Master Anna Reed:\n\n{SHUT}\n\nWe thank the crews.",
            [("Harbour Master Anna Reed", f"{SHUT} We thank the crews.")],
            id="from somebody",
        ),
        pytest.param(f"Statement by Anna Reed, Harbour Master\n\n{SHUT}", [("Anna Reed", SHUT)], id="statement by"),
        pytest.param(f"Remarks by the Harbour Board\n\n{SHUT}", [("the Harbour Board", SHUT)], id="remarks by a body"),
        pytest.param(f"Anna Reed's full remarks:\n\n“{SHUT}”", [("Anna Reed", SHUT)], id="somebody's remarks"),
        pytest.param(f"Full text of Otto Lee’s statement:\n\n{SHUT}", [("Otto Lee", SHUT)], id="full text of"),
        pytest.param(
            f"Statement by Anna Reed\n\n{SHUT}\n\nOtto Lee said it was old.",
            [("Anna Reed", SHUT), ("Otto Lee", "it was old")],
            id="until somebody else is reported",
        ),
        pytest.param("Statement by the sea is a village\n\nIt is old.", [], id="a sentence that only opens so"),
    ],
)
def test_a_heading_hands_over_what_stands_below(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Reed said:\n\n- the pier is shut\n- the boats must leave\n\nThe harbour was quiet.",
            [("Reed", "the pier is shut the boats must leave")],
            id="bullets",
        ),
        pytest.param(
            "Reed said:\n\n1. The pier is shut.\n2. The boats must leave.\n\nThe harbour was quiet.",
            [("Reed", "The pier is shut. The boats must leave.")],
            id="numbers",
        ),
        pytest.param(
            "Reed said:\n\nthe pier is shut;\n\nthe boats must leave.\n\nThe harbour was quiet.",
            [("Reed", "the pier is shut; the boats must leave.")],
            id="items without bullets",
        ),
        pytest.param(
            "Reed announced three steps:\n\n- the pier is shut\n- the boats must leave",
            [("Reed", "three steps: the pier is shut the boats must leave")],
            id="a list that spells out a thing",
        ),
        pytest.param(f"Reed said:\n\n> {SHUT}\n\nThe harbour was quiet.", [("Reed", SHUT)], id="block quotation"),
        pytest.param(
            f"In a statement, the harbour board said:\n\n{SHUT}\n\nThe harbour was quiet.",
            [("the harbour board", SHUT)],
            id="a paragraph",
        ),
        pytest.param("Reed said:\n\nPhoto: Lee", [], id="a caption"),
    ],
)
def test_a_colon_hands_over_what_stands_below(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


OLD, MAY = "It is old. We could not keep it.", "In May, if the money comes."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"We spoke with Anna Reed, the harbour master.\n\nQ: Why is it shut?\n\nA: {OLD}\n\nQ: When?\n\nA: {MAY}",
            [("Anna Reed", OLD), ("Anna Reed", MAY)],
            id="question and answer",
        ),
        pytest.param(
            f"Anna Reed answered.\n\nREPORTER: Why is it shut?\n\nREED: {OLD}\n\nREPORTER: When?\n\nREED: {MAY}",
            [("REED", OLD), ("REED", MAY)],
            id="names in capitals",
        ),
        pytest.param(
            f"We met Anna Reed.\n\nDPN: Why is it shut?\n\nAnna Reed: {OLD}\n\nDPN: When?\n\nReed: {MAY}",
            [("Anna Reed", OLD), ("Reed", MAY)],
            id="an outlet asks",
        ),
        pytest.param(
            f"We met Anna Reed.\n\n**DPN:** Why?\n\n**Anna Reed:** {OLD}\n\n**DPN:** When?\n\n**Reed:** {MAY}",
            [("Anna Reed", OLD), ("Reed", MAY)],
            id="names in bold",
        ),
        pytest.param(
            f'A part of the debate:\n\n"LEE: The pier is safe.\n\n"REED: {OLD}\n\n"(CROSSTALK.)\n\n"LEE: It was safe."',
            [("LEE", "The pier is safe."), ("REED", OLD), ("LEE", "It was safe.")],
            id="in quotation marks",
        ),
        pytest.param(
            f"A debate.\n\nREED: {OLD}\n\nNobody wanted it.\n\nLEE: It was safe.\n\nREED: {MAY}",
            [("REED", f"{OLD} Nobody wanted it."), ("LEE", "It was safe."), ("REED", MAY)],
            id="a turn of two paragraphs",
        ),
        pytest.param(
            "The harbour.\n\nPlace: Dunmore by the sea\n\nDate: the third of May\n\nCost: forty million in all",
            [],
            id="a fact box",
        ),
        pytest.param("The count.\n\nReed: 1,204\n\nLee: 980\n\nReed: 77\n\nLee: 12", [], id="a table"),
    ],
)
def test_a_transcript_tells_who_speaks(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_a_turn_is_direct_speech() -> None:
    text = f"A debate.\n\nREED: {OLD}\n\nLEE: It was quite safe.\n\nREED: {MAY}"
    assert {one.kind for one in report(text).statements} == {StatementKind.DIRECT}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"A post.\n\n@annareed: {SHUT}", [("@annareed", SHUT)], id="handle first"),
        pytest.param(f"A post.\n\nAnna Reed (@annareed): {SHUT}", [("Anna Reed", SHUT)], id="name and handle first"),
        pytest.param(f"A post.\n\nAnna Reed (@annareed) · 14 May\n\n{SHUT}", [("Anna Reed", SHUT)], id="with a day"),
        pytest.param(
            f"A post.\n\n{SHUT} — Anna Reed (@annareed) May 14, 2030", [("Anna Reed", SHUT)], id="signed behind"
        ),
        pytest.param(
            f"A post.\n\n<p>{SHUT} — Anna Reed (@annareed) May 14, 2030", [("Anna Reed", SHUT)], id="behind a tag"
        ),
        pytest.param("Reed wrote on Twitter: The pier is shut.", [("Reed", "The pier is shut")], id="wrote on Twitter"),
        pytest.param("Anna Reed (@annareed) runs the harbour.\n\nIt is old.", [], id="an account in a sentence"),
    ],
)
def test_a_post_is_said_by_its_account(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Minister: Pier to stay shut", [("Minister", "Pier to stay shut")], id="office first"),
        pytest.param("Anna Reed: Pier to stay shut", [("Anna Reed", "Pier to stay shut")], id="name first"),
        pytest.param("Pier to stay shut: minister", [("minister", "Pier to stay shut")], id="office behind a colon"),
        pytest.param("Pier to stay shut – lawyer", [("lawyer", "Pier to stay shut")], id="office behind a dash"),
        pytest.param(
            "Otto Lee “did not know” – lawyer", [("lawyer", "Otto Lee “did not know”")], id="with a quotation"
        ),
        pytest.param("Pier to stay shut, says minister", [("minister", "Pier to stay shut")], id="says minister"),
        pytest.param("Board warns of collapse", [("Board", "collapse")], id="warns of"),
        pytest.param(
            "“Pier to stay shut”: minister", [("minister", "Pier to stay shut")], id="a quotation and a colon"
        ),
        pytest.param("Breaking: pier falls into the sea", [], id="breaking"),
        pytest.param("Explainer: why the pier fell", [], id="explainer"),
        pytest.param("Kenya: pier falls into the sea", [], id="a place"),
        pytest.param("Pier falls into the sea – Coast Wire", [], id="an outlet behind a dash"),
        pytest.param("Storm hits Dunmore: nine boats burn", [], id="two clauses"),
    ],
)
def test_a_headline_states(text: str, expected: list[Told]) -> None:
    assert told(f"{text}\n\nThe harbour is old.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“It is shut,” Reed said.\n\n“We will build it again before May.”\n\n“And we will build it well.”",
            [
                ("Reed", "It is shut,"),
                ("Reed", "We will build it again before May."),
                ("Reed", "And we will build it well."),
            ],
            id="who spoke last goes on",
        ),
        pytest.param(
            "“It is shut,” Reed said.\n\nLee, the mayor, came.\n\n“We will build it again before May.”",
            [("Reed", "It is shut,")],
            id="not when somebody else came between",
        ),
        pytest.param("Reed went home.\n\n“We will build it again before May.”", [], id="not when nobody spoke"),
    ],
)
def test_a_quotation_standing_alone(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
