"""The timeline: the day, month, year or stretch of days of what is told, and what is no event."""

from __future__ import annotations

import pytest

from generator.lexicon.load import load_lexicon
from generator.resolve.events import events
from tests.resolve.reports import Draft

LEXICON = load_lexicon("en")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        pytest.param("The dam burst on Monday above the town.", [("2031-05-12", None)], id="a day"),
        pytest.param("Inspectors closed the old mine in March 2030.", [("2030-03", None)], id="a month"),
        pytest.param("A flood took the same bridge away in 2009.", [("2009", None)], id="a year"),
        pytest.param(
            "Between May 2 and May 5 the river rose by a metre.", [("2031-05-02", "2031-05-05")], id="a stretch of days"
        ),
        pytest.param(
            "The ferries lay idle from May 12 to May 13 at the pier.", [("2031-05-12", "2031-05-13")], id="from, to"
        ),
        pytest.param(
            "They met on May 2 and on May 5 in the town hall.",
            [("2031-05-02", None), ("2031-05-05", None)],
            id="two days of a list",
        ),
        pytest.param("The club, founded in 1992, has 300 members in Dalby.", [], id="a beginning"),
        pytest.param(
            "Twelve people were held by the army on Monday.", [("2031-05-12", None)], id="by whom, not by when"
        ),
    ],
)
def test_what_is_dated_is_an_event(text: str, dates: list[tuple[str, str | None]]) -> None:
    found = events((Draft("a", text, published="2031-05-14").report(),), LEXICON)
    assert [(one.date, one.until) for one in found] == dates
