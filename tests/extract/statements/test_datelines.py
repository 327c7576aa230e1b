"""Datelines, days and months beside a statement: which are a part of it, which only tell when and where."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "DALBY, Ohio, March 9 (Coast Wire) - The pier sank, guards said.", "The pier sank", id="all of it"
        ),
        pytest.param("DALBY (Coast Wire) -- The pier sank, guards said.", "The pier sank", id="two hyphens"),
        pytest.param("DALBY, Ohio (CW) — The pier sank, guards said.", "The pier sank", id="place and agency"),
        pytest.param(
            "NEW DALBY (Coast Post / Coast Wire - 09th March, 2030) The pier sank, guards said.",
            "The pier sank",
            id="a dash in its bracket",
        ),
        pytest.param("DALBY — The pier sank, guards said.", "The pier sank", id="place alone"),
        pytest.param("(Dalby) The pier sank, guards said.", "The pier sank", id="a bracket"),
        pytest.param("Anna Reed — The Life sank, guards said.", "Anna Reed — The Life sank", id="a name is none"),
        pytest.param("NATO — which met — is ready, guards said.", "NATO — which met — is ready", id="an aside is none"),
        pytest.param("DALBY (Coast Wire) — “The pier sank,” guards said.", "The pier sank,", id="before a quotation"),
    ],
)
def test_a_dateline_is_no_part_of_what_was_said(text: str, content: str) -> None:
    assert [one[1] for one in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Reed said March 4, a Monday, would be free.", "March 4, a Monday, would be free", id="a date"),
        pytest.param("Reed said April fares fell.", "April fares fell", id="a month"),
        pytest.param("Reed said May 3 was the day.", "May 3 was the day", id="a date with its verb"),
        pytest.param("Reed said Tuesday was too late.", "Tuesday was too late", id="a weekday with its verb"),
        pytest.param("Reed said today is a good day.", "today is a good day", id="today"),
        pytest.param("Reed said May 3 the pier was shut.", "the pier was shut", id="a date of saying"),
        pytest.param("Reed said Tuesday the pier was shut.", "the pier was shut", id="a weekday of saying"),
        pytest.param("Reed said last May that the pier was shut.", "the pier was shut", id="last May"),
        pytest.param("Reed said late Monday he was ill.", "he was ill", id="late Monday"),
    ],
)
def test_a_day_is_a_part_of_a_clause_it_is_the_subject_of(text: str, content: str) -> None:
    assert [one[1] for one in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Reed said that was for the board to settle.", "that was for the board to settle", id="was"),
        pytest.param("She added that is a lie.", "that is a lie", id="is"),
        pytest.param("He told them that would cost more.", "that would cost more", id="behind who is told"),
        pytest.param("He said that the pier would sink.", "the pier would sink", id="only opens"),
        pytest.param("He said that many would leave.", "many would leave", id="before a pronoun"),
    ],
)
def test_that_before_a_verb_is_the_subject_of_what_was_said(text: str, content: str) -> None:
    assert [one[1] for one in told(text)] == [content]
