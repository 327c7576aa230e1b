"""Through whose hands words came, for whom they were said, where and when."""

from __future__ import annotations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.findings import Statement
from tests.extract.statements.telling import Told, report, told


def only(text: str) -> Statement:
    (one,) = report(text).statements
    return one


@pytest.mark.parametrize(
    ("text", "relay"),
    [
        pytest.param("State TV quoted Reed as saying it was shut.", "State TV", id="quoted as saying"),
        pytest.param("The Coast Wire cited Reed as saying it was shut.", "The Coast Wire", id="cited as saying"),
        pytest.param("Reed, quoted by the Coast Wire, said it was shut.", "the Coast Wire", id="quoted by"),
        pytest.param("Reed was quoted by the Wire as saying it was shut.", "the Wire", id="was quoted by"),
    ],
)
def test_who_passes_words_on_is_kept_beside_who_spoke(text: str, relay: str) -> None:
    one = only(text)
    assert one.relay is not None
    assert (told(text), one.relay.of(text)) == ([("Reed", "it was shut")], relay)


@pytest.mark.parametrize(
    ("text", "expected", "cited"),
    [
        pytest.param(
            "It is shut, according to the Wire, citing the ministry.",
            [("the Wire", "It is shut")],
            ["the ministry"],
            id="according to, citing",
        ),
        pytest.param(
            "According to the Wire, citing the ministry, it is shut.",
            [("the Wire", "it is shut")],
            ["the ministry"],
            id="in front",
        ),
        pytest.param(
            "It is shut, the Wire reported, citing the ministry.",
            [("the Wire", "It is shut")],
            ["the ministry"],
            id="reported, citing",
        ),
        pytest.param(
            "Reed, citing the harbour board, said it was shut.",
            [("Reed", "it was shut")],
            ["the harbour board"],
            id="in front of the verb",
        ),
        pytest.param(
            "“The doctors told us it was over,” Reed said.",
            [("Reed", "The doctors told us it was over,")],
            ["The doctors"],
            id="a report inside a quotation",
        ),
        pytest.param(
            "“I told them it was over and we said so,” Reed said.",
            [("Reed", "I told them it was over and we said so,")],
            [],
            id="who speaks of themselves",
        ),
    ],
)
def test_whom_a_speaker_cites_is_no_statement_beside(text: str, expected: list[Told], cited: list[str]) -> None:
    assert told(text) == expected
    assert [span.of(text) for span in only(text).cites] == cited


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        pytest.param("In an interview with the Coast Wire, Reed said it was shut.", "interview", id="opening"),
        pytest.param("At a press briefing on Monday, Reed said it was shut.", "press briefing", id="briefing"),
        pytest.param("Speaking at a news conference, Reed said it was shut.", "press conference", id="speaking at"),
        pytest.param("Reed said in an interview with the Wire that it was shut.", "interview", id="behind the verb"),
        pytest.param("Reed said on her Telegram channel that it was shut.", "Telegram", id="her channel"),
        pytest.param("Reed said by telephone that it was shut.", "telephone", id="telephone"),
        pytest.param("In Dunmore, Reed said it was shut.", None, id="a place is no medium"),
    ],
)
def test_where_it_was_said_is_no_part_of_the_content(text: str, medium: str | None) -> None:
    assert told(text) == [("Reed", "it was shut")]
    assert only(text).medium == medium


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Reed, speaking on behalf of the harbour board, said it was shut.", id="behind the speaker"),
        pytest.param("On behalf of the harbour board, Reed said it was shut.", id="opening"),
    ],
)
def test_for_whom_it_was_said(text: str) -> None:
    behalf = only(text).on_behalf_of
    assert behalf is not None
    assert behalf.of(text) == "the harbour board"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Reed said on Friday that it was shut.", "2030-05-03", id="behind the verb"),
        pytest.param("Speaking in Dunmore on Friday, Reed said it was shut.", "2030-05-03", id="opening"),
        pytest.param("Reed said in an interview with the Wire on Friday that it was shut.", "2030-05-03", id="medium"),
        pytest.param(
            "Reed, who resigned on Monday, said on Friday it was shut.", "2030-05-03", id="two days, one told"
        ),
        pytest.param("Reed, who resigned on Monday, said it was shut.", None, id="a day of the speaker"),
        pytest.param("On Monday, Reed said it was shut on Friday.", "2030-04-29", id="a day of the content"),
    ],
)
def test_the_day_is_told_only_where_one_reading_is_right(text: str, day: str | None) -> None:
    article = Article(id="a", file="a", sha256="", text=text, language="en", published="2030-05-05")
    assert [one.said_on for one in extract_report(article, load_lexicon()).statements] == [day]
