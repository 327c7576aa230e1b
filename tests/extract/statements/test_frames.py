"""What a verb takes: a topic, somebody addressed, a clause far behind it, a quality."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import told

FRAMES = [
    pytest.param("Reed told anglers about the leak.", "the leak", id="tell somebody about"),
    pytest.param("Reed reminded the board of the storm.", "the storm", id="remind somebody of"),
    pytest.param("Reed asked the board about the bill.", "the bill", id="ask somebody about"),
    pytest.param("Reed asked the board how it would pay.", "how it would pay", id="ask somebody how"),
    pytest.param("Reed questioned whether the pier was safe.", "whether the pier was safe", id="question whether"),
    pytest.param(
        "Reed criticised what he called neglect.", "what he called neglect", id="what behind a verb of objects"
    ),
    pytest.param(
        "Reed told the Dunmore Post newspaper of Ohio last May, near the old mill, that it was shut.",
        "it was shut",
        id="that far behind who is told",
    ),
    pytest.param("Reed told DPN the pier fell.", "the pier fell", id="tell somebody a fact"),
    pytest.param("Reed called the plan dangerous.", "the plan dangerous", id="call something dangerous"),
    pytest.param("Reed dismissed the plan as a joke.", "the plan as a joke", id="dismiss as"),
    pytest.param("Reed warned against a new pier.", "a new pier", id="warn against"),
    pytest.param("Reed spoke of a lost year.", "a lost year", id="speak of"),
    pytest.param("Reed blamed the owners for the fire.", "the owners for the fire", id="blame for"),
    pytest.param("It is not so, Reed said, that it was shut.", "It is not so that it was shut", id="denied in front"),
    pytest.param("The pumps, Reed said, had failed.", "The pumps had failed", id="had behind an attribution"),
    pytest.param("The pumps, Reed said, should hold.", "The pumps should hold", id="should behind an attribution"),
    pytest.param("Reed said on 4 March that it was shut.", "it was shut", id="a day and its month"),
    pytest.param("Reed said on 4 May it was shut.", "it was shut", id="a day and its month, no that"),
    pytest.param("On Friday, Reed said, that it was shut.", "it was shut", id="a day in front"),
    pytest.param("Anglers were told by Reed that it was shut.", "it was shut", id="told by somebody that"),
    pytest.param("Anglers were warned by Reed to leave.", "Anglers to leave", id="warned by somebody to"),
    pytest.param("Reed insisted on Friday that it was shut.", "it was shut", id="a day is no particle"),
    pytest.param("Reed commented on Friday’s vote.", "Friday’s vote", id="a day's own thing"),
    pytest.param("Reed called on Friday for a new pier.", "a new pier", id="a day ahead of the particle"),
    pytest.param("Reed warned Friday against a new pier.", "a new pier", id="a bare day ahead of the particle"),
    pytest.param("Reed asked anglers to leave.", "anglers to leave", id="ask to"),
    pytest.param("Reed declined to confirm the sale.", "to confirm the sale", id="decline to"),
    pytest.param("Reed threatened to resign.", "to resign", id="threaten to"),
    pytest.param("Reed responded to the charges.", "the charges", id="respond to"),
    pytest.param("Reed compared the bay to a bath.", "the bay to a bath", id="compare"),
    pytest.param("A video shows a broken rail.", "a broken rail", id="a film shows a thing"),
]

NOT_SAID = [
    pytest.param("Had the mayor said it was shut, anglers would have left.", id="had somebody said"),
    pytest.param("Should the mayor say it is shut, anglers will leave.", id="should somebody say"),
    pytest.param("Anglers were told by Friday that it was shut.", id="told by a day"),
    pytest.param("Reed showed the visitors out.", id="show somebody out"),
    pytest.param("The storm broke, compared with May, late.", id="compared with"),
]


@pytest.mark.parametrize(("text", "content"), FRAMES)
def test_the_content_starts_behind_what_the_verb_takes(text: str, content: str) -> None:
    assert [one[1] for one in told(text)][:1] == [content]


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_the_verb_does_not_take_is_no_content(text: str) -> None:
    assert told(text) == []
