"""Where content ends behind its verb. Each row: the text, then (speaker, content) for every statement in it."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told

SEMICOLONS = [
    pytest.param(
        "The governor said 340 people left the valley; the Red Cross put the number at 410.",
        [("The governor", "340 people left the valley"), ("the Red Cross", "the number at 410")],
        id="somebody else speaks",
    ),
    pytest.param(
        "Two in three riders said they prefer trams; a third of them own no car.",
        [("Two in three riders", "they prefer trams")],
        id="the reporter goes on",
    ),
    pytest.param(
        "The mayor cited three reasons: the price; the noise; and the dust.",
        [("The mayor", "three reasons: the price; the noise; and the dust")],
        id="members of a list",
    ),
]
FRAMES = [
    pytest.param(
        "Although the mayor said the pier was safe, it broke in the night.",
        [("the mayor", "the pier was safe")],
        id="although",
    ),
    pytest.param(
        "But when the guard pointed out that the lamp was broken, the crew left the port.",
        [("the guard", "the lamp was broken")],
        id="but when",
    ),
    pytest.param(
        "While one paper says there are 40 members, another says there are 60.",
        [("one paper", "there are 40 members"), ("another", "there are 60")],
        id="while one, another",
    ),
    pytest.param(
        "Weeks after the mayor said the pier was safe, it broke.",
        [("the mayor", "the pier was safe")],
        id="a time before the clause",
    ),
    pytest.param(
        "The guard said that if the lamp broke, the crew would leave.",
        [("The guard", "if the lamp broke, the crew would leave")],
        id="a condition inside what was said",
    ),
]
REMARKS = [
    pytest.param(
        "The guard said she would leave the port, a move that surprised the crew.",
        [("The guard", "she would leave the port")],
        id="a noun that sums up",
    ),
    pytest.param(
        "The crew said they would strike — a blow to the town.",
        [("The crew", "they would strike")],
        id="behind a dash",
    ),
    pytest.param(
        "The crew said the strike — a first in ten years — would last a week.",
        [("The crew", "the strike — a first in ten years — would last a week")],
        id="dashes inside what was said",
    ),
    pytest.param(
        "Half of the riders said they prefer trams, compared with a third last year.",
        [("Half of the riders", "they prefer trams")],
        id="a comparison",
    ),
    pytest.param(
        "She said the plan was “a joke,” alluding to its price.",
        [("She", "the plan was “a joke,”")],
        id="a gesture behind a quotation",
    ),
]
THINGS = [
    pytest.param(
        "The union denounced the plan, but the board went ahead.",
        [("The union", "the plan")],
        id="but",
    ),
    pytest.param(
        "The union denounced the plan, the board voted for it.",
        [("The union", "the plan")],
        id="a clause without a join",
    ),
    pytest.param(
        "The union denounced the plan, and the board withdrew it.",
        [("The union", "the plan")],
        id="and",
    ),
    pytest.param(
        "The crew demanded a truce, a convoy and an inquiry.",
        [("The crew", "a truce, a convoy and an inquiry")],
        id="a list is one thing",
    ),
    pytest.param(
        "The bishop criticized the law, clenched his fist and left.",
        [("The bishop", "the law")],
        id="what the speaker did next",
    ),
    pytest.param(
        "The mayor urged the crew to stay and closed the port.",
        [("The mayor", "the crew to stay")],
        id="a deed behind and",
    ),
    pytest.param(
        "The mayor denounced those who lied and closed the port.",
        [("The mayor", "those who lied and closed the port")],
        id="a deed of somebody else",
    ),
    pytest.param(
        "The bishop criticized the law, hurrying to his car.",
        [("The bishop", "the law")],
        id="what the speaker did meanwhile",
    ),
    pytest.param(
        "The bishop criticized the law, calling it a wound.",
        [("The bishop", "the law, calling it a wound")],
        id="a word of speech goes on",
    ),
]
CIRCUMSTANCES = [
    pytest.param("The league praised Otto Reed on Friday.", [("The league", "Otto Reed")], id="a day"),
    pytest.param("The league praised Otto Reed after the match.", [("The league", "Otto Reed")], id="after"),
    pytest.param(
        "The league praised Otto Reed on Friday for his patience.",
        [("The league", "Otto Reed on Friday for his patience")],
        id="a reason behind the day",
    ),
    pytest.param(
        "The league praised the match on Friday.",
        [("The league", "the match on Friday")],
        id="a thing has its own day",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SEMICOLONS, *FRAMES, *REMARKS, *THINGS, *CIRCUMSTANCES])
def test_content_ends_where_the_reporter_goes_on(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
