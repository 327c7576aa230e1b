"""What tells nothing is no statement; a figure keeps who reported it, unless they held it back."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import report, told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The board denied it.", id="it"),
        pytest.param("The firm has denied this.", id="this"),
        pytest.param("The mayor confirmed that.", id="that"),
        pytest.param("The port spoke of 31.", id="a number"),
        pytest.param("The port spoke of at least nine.", id="a compared number"),
        pytest.param("The keeper tells the Post what he knew about the lamp.", id="what he knew"),
        pytest.param("The guards feared the dark.", id="a feeling"),
        pytest.param("The governor dismissed Harbour Minister Ana Ruiz.", id="a dismissal"),
        pytest.param("The governor dismissed Ana Ruiz on Friday.", id="a dismissal on a day"),
        pytest.param("Fares rose by 3.5 percentage points to 12.1%.", id="points of a rate"),
        pytest.param("The lead shrank by four points to 3.", id="points of a lead"),
    ],
)
def test_a_bare_number_or_pronoun_is_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("The board denied him a seat.", "him a seat", id="him"),
        pytest.param("The mayor dismissed Ana Ruiz’s claim.", "Ana Ruiz’s claim", id="a dismissed claim"),
        pytest.param("The port spoke of 31 dead.", "31 dead", id="a counted number"),
        pytest.param("The port feared at least 40 drowned.", "at least 40 drowned", id="feared"),
        pytest.param(
            "The port put the dead at nine, all of them guards.",
            "the dead at nine, all of them guards",
            id="who they were",
        ),
        pytest.param("The board answered: “31.”", "31.", id="a quoted number"),
    ],
)
def test_words_that_tell_something_are_kept(text: str, content: str) -> None:
    assert [one[1] for one in told(text)] == [content]


def test_a_figure_keeps_its_reporter_without_a_statement() -> None:
    text = "At first nobody knew. By evening the port spoke of 31."
    figure = report(text).figures[0]
    assert figure.reporter is not None
    assert (figure.reporter.of(text), figure.statement) == ("the port", None)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param("Reed refused to comment on the report that 12 died.", [], id="no comment"),
        pytest.param("Reed declined to say whether 12 died.", [], id="not a word of it"),
        pytest.param("Reed declined to confirm that 12 died.", ["to confirm that 12 died"], id="not confirmed"),
    ],
)
def test_who_holds_something_back_reports_nothing_of_it(text: str, contents: list[str]) -> None:
    assert [one[1] for one in told(text)] == contents
    assert [one.reporter for one in report(text).figures] == [None]


@pytest.mark.parametrize(
    ("text", "reporters"),
    [
        pytest.param(
            "Reed rejected blame for the fire in Lorne, in which 12 people died and 30 were hurt.",
            [None, None],
            id="blame for what is told by the article",
        ),
        pytest.param("Reed condemned the gunmen who shot 12 people.", [None], id="condemned those who"),
        pytest.param("Reed denied that 12 people died.", ["Reed"], id="denied himself"),
        pytest.param("Reed said the fire, in which 12 people died, was set.", ["Reed"], id="said"),
    ],
)
def test_what_hangs_on_a_thing_turned_down_is_the_article_s_own(text: str, reporters: list[str | None]) -> None:
    found = [one.reporter for one in report(text).figures]
    assert [None if one is None else one.of(text) for one in found] == reporters
