"""The verb that reports, with what stands around it: auxiliaries, contractions, times, verbs that lead to it."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import told

REPORTED = [
    pytest.param("He's predicting that it will sink.", "He", "it will sink", id="contracted be"),
    pytest.param("They’ve confirmed two leaks.", "They", "two leaks", id="contracted have"),
    pytest.param("We're calling for a ban.", "We", "a ban", id="contracted plural"),
    pytest.param("Reed began telling anglers that it was shut.", "Reed", "it was shut", id="began telling"),
    pytest.param("Reed continued to insist that it was safe.", "Reed", "it was safe", id="continued to insist"),
    pytest.param(
        "Reed, the harbour master, on Tuesday called the plan “mad”.",
        "Reed",
        "the plan “mad”",
        id="time behind an aside",
    ),
    pytest.param("Reed, for example, earlier warned of a flood.", "Reed", "a flood", id="adverb behind an aside"),
    pytest.param("Reed made it clear that the pier was shut.", "Reed", "the pier was shut", id="make it clear"),
    pytest.param("The board signaled that it would pay.", "The board", "it would pay", id="one l"),
    pytest.param("The board signalled that it would pay.", "The board", "it would pay", id="two l"),
]

NOT_REPORTED = [
    pytest.param("The board's reported earnings rose.", id="participle behind a possessive"),
    pytest.param("The book rests on detailed answers.", id="participle behind a preposition"),
    pytest.param("Four harbours lie in states that cast no vote.", id="noun with a relative clause"),
    pytest.param("The Supreme Court ruling that settled it stands.", id="ruling is a noun"),
    pytest.param("Still, Reed continued.", id="an adverb in front is no content"),
]


@pytest.mark.parametrize(("text", "speaker", "content"), REPORTED)
def test_the_verb_is_found_with_its_subject(text: str, speaker: str, content: str) -> None:
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_a_form_that_is_no_verb_reports_nothing(text: str) -> None:
    assert told(text) == []
