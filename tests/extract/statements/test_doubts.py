"""Sentences that look like reports and tell nothing that anybody said. Each row: the text, then what it does tell."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, told

NOUNS = [
    pytest.param("The mayor left after repeated clashes with the guards.", [], id="repeated clashes"),
    pytest.param("The town came under reported threats from the sea.", [], id="reported threats"),
    pytest.param("They came to the hall with questions that nobody could answer.", [], id="questions"),
    pytest.param("There was much talk about the winter.", [], id="talk"),
]
PARTICIPLES = [
    pytest.param(
        "The union denounced the loophole called “the hole.”",
        [("The union", "the loophole called “the hole.”")],
        id="a thing that is called something",
    ),
    pytest.param("A sale announced on Monday would close the plant.", [], id="a thing that was announced"),
]
MUTE = [
    pytest.param("The wide and empty harbour suggests a long decline.", [], id="a harbour"),
    pytest.param("Fees declined to 40 million in the spring.", [], id="fees"),
    pytest.param("The frost threatens to ruin the harvest.", [], id="the frost"),
    pytest.param(
        "The poll suggests that most riders prefer trams.", [("The poll", "most riders prefer trams")], id="a poll"
    ),
    pytest.param("Her remarks suggest that she will stay.", [("Her remarks", "she will stay")], id="remarks"),
    pytest.param("Reed suggested that she would stay.", [("Reed", "she would stay")], id="a name opens the sentence"),
    pytest.param("The guards suggested that she would stay.", [("The guards", "she would stay")], id="people"),
]
TITLES = [
    pytest.param("Reed said in her book, “The Last Pier.”", [], id="a book"),
    pytest.param(
        "Reed said in her book, “The last pier is gone.”",
        [("Reed", "The last pier is gone.")],
        id="a sentence in a book",
    ),
]
PLURALS = [
    pytest.param("The gauge rose 14 points to 83.", [], id="points behind digits"),
    pytest.param("The list gained three points to 29 percent.", [], id="points behind a number word"),
    pytest.param("The lender cut its rate by 75 basis points to 2 percent.", [], id="basis points"),
    pytest.param("One points to the books.", [("One", "the books")], id="one who points"),
    pytest.param("Reed points to the books.", [("Reed", "the books")], id="somebody points"),
]
NOBODY = [
    pytest.param("Nobody said that the pier was shut.", [], id="nobody"),
    pytest.param("No one at the pier said that it was shut.", [], id="no one"),
    pytest.param("None of the guards said that it was shut.", [], id="none of them"),
    pytest.param("Neither the guard nor the pilot said that it was shut.", [], id="neither nor"),
    pytest.param("Another guard said that it was shut.", [("Another guard", "it was shut")], id="somebody"),
]
LEADS = [
    pytest.param(
        "As many as 40 ballots were rejected, Reed said.",
        [("Reed", "As many as 40 ballots were rejected")],
        id="a number with words in front",
    ),
    pytest.param("Happily, Reed agreed to pay for the pier.", [], id="an adverb"),
    pytest.param(
        "In the text beside the film, Reed wrote: “The pier is gone.”",
        [("Reed", "The pier is gone.")],
        id="where it was written",
    ),
    pytest.param("She is liked less for what it says about the town.", [], id="what something says about"),
]


@pytest.mark.parametrize(("text", "expected"), [*NOUNS, *PARTICIPLES, *MUTE, *TITLES, *PLURALS, *NOBODY, *LEADS])
def test_nothing_is_said_where_nobody_speaks(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
