"""Quotation marks of many languages, wrong ones and lost ones."""

from __future__ import annotations

import pytest

from generator.model.findings import StatementKind
from tests.extract.statements.telling import Told, report, told

SAID: list[Told] = [("Reed", "The pier is shut")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"The pier is shut", Reed said.', id="straight"),
        pytest.param("“The pier is shut”, Reed said.", id="curly"),
        pytest.param("‟The pier is shut”, Reed said.", id="reversed"),
        pytest.param("«The pier is shut», Reed said.", id="guillemets"),
        pytest.param("»The pier is shut«, Reed said.", id="guillemets pointing inwards"),
        pytest.param("« The pier is shut », Reed said.", id="French spacing"),
        pytest.param("«\u00a0The pier is shut\u00a0», Reed said.", id="French spacing that does not break"),
        pytest.param("‹The pier is shut›, Reed said.", id="single guillemets"),
        pytest.param("„The pier is shut“, Reed said.", id="German"),
        pytest.param("„The pier is shut”, Reed said.", id="Polish"),
        pytest.param('„The pier is shut", Reed said.', id="low, then straight"),
        pytest.param("‚The pier is shut‘, Reed said.", id="German single"),
        pytest.param("”The pier is shut”, Reed said.", id="Swedish"),
        pytest.param("“The pier is shut“, Reed said.", id="twice the opening mark"),
        pytest.param('“The pier is shut", Reed said.', id="curly, then straight"),
        pytest.param('"The pier is shut”, Reed said.', id="straight, then curly"),
        pytest.param("「The pier is shut」, Reed said.", id="corner brackets"),
        pytest.param("『The pier is shut』, Reed said.", id="double corner brackets"),
        pytest.param("'The pier is shut', Reed said.", id="single straight"),
        pytest.param("‘The pier is shut’, Reed said.", id="single curly"),
        pytest.param("``The pier is shut'', Reed said.", id="typewriter"),
        pytest.param("''The pier is shut'', Reed said.", id="doubled apostrophes"),
        pytest.param("‘‘The pier is shut’’, Reed said.", id="doubled single curly"),
        pytest.param("&quot;The pier is shut&quot;, Reed said.", id="entities"),
        pytest.param("&ldquo;The pier is shut&rdquo;, Reed said.", id="named entities"),
        pytest.param("&#8220;The pier is shut&#8221;, Reed said.", id="numbered entities"),
        pytest.param("â€œThe pier is shutâ€\x9d, Reed said.", id="wrong code page"),
        pytest.param("â€œThe pier is shutâ€, Reed said.", id="wrong code page, the last letter lost"),
        pytest.param("“The pier is shut”Reed said.", id="glued to the speaker"),
        pytest.param("Reed said:“The pier is shut”", id="glued to the colon"),
        pytest.param('Reed said"The pier is shut"and left.', id="glued on both sides"),
    ],
)
def test_any_marks_hold_a_quotation(text: str) -> None:
    assert [(who, what.rstrip(",")) for who, what in told(text)] == SAID
    assert [one.kind for one in report(text).statements] == [StatementKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "‘The pier’s gates aren’t open, and the anglers’ boats rot,’ Reed said.",
            [("Reed", "The pier’s gates aren’t open, and the anglers’ boats rot,")],
            id="single marks around apostrophes",
        ),
        pytest.param(
            "Reed told us the ’90s were over and rock ’n’ roll was dead.",
            [("Reed", "the ’90s were over and rock ’n’ roll was dead")],
            id="apostrophes of elision",
        ),
        pytest.param(
            '"He cried, "get out," and we ran," Reed said.',
            [("Reed", 'He cried, "get out," and we ran,')],
            id="straight marks inside straight ones",
        ),
        pytest.param(
            "“He cried, “get out,” and we ran,” Reed said.",
            [("Reed", "He cried, “get out,” and we ran,")],
            id="curly marks inside curly ones",
        ),
        pytest.param(
            "“She told us ‘it will fall’ and we left,” Reed said.",
            [("Reed", "She told us ‘it will fall’ and we left,")],
            id="single marks inside",
        ),
        pytest.param(
            '"The guard is 6\'2" tall," Reed said.', [("Reed", "The guard is 6'2\" tall,")], id="inches are no marks"
        ),
    ],
)
def test_marks_inside_marks_belong_to_the_quotation(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“The pier is shut, Reed said.\n\nThe harbour is old.", [("Reed", "The pier is shut,")], id="at the end"
        ),
        pytest.param(
            "“The pier is shut, Reed said. “It stays shut.”",
            [("Reed", "The pier is shut, It stays shut.")],
            id="before another quotation",
        ),
        pytest.param(
            '"The pier is shut, Reed said. "It stays shut."',
            [("Reed", "The pier is shut, It stays shut.")],
            id="straight",
        ),
        pytest.param(
            "“The pier is shut,” Reed said. “It was old.\n\nThe harbour is old.",
            [("Reed", "The pier is shut, It was old.")],
            id="behind the attribution",
        ),
        pytest.param(
            "“It was old.\n\n“It will be built again.\n\n“Nobody was hurt,” Reed said.",
            [("Reed", "It was old. It will be built again. Nobody was hurt,")],
            id="left open over paragraphs in front of the speaker",
        ),
        pytest.param(
            "“The pier is shut,” Reed said. “It was old.\n\n“It will be built again.\n\n“Nobody was hurt.”",
            [("Reed", "The pier is shut, It was old. It will be built again. Nobody was hurt.")],
            id="left open over paragraphs, as is the custom",
        ),
    ],
)
def test_a_lost_closing_mark_swallows_nothing(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The so-called “ghost pier” drew crowds.", id="scare quote"),
        pytest.param("The film “The Long and Lonely Pier of Dunmore” was shown.", id="title of a work"),
        pytest.param("The ship «Dunmore Star» was towed.", id="name of a ship"),
        pytest.param("They read 《The Long Pier》 aloud.", id="title marks"),
        pytest.param('The board is 5" wide and 6" long.', id="inches"),
        pytest.param("The anglers' boats and the guards' huts burned.", id="possessives"),
    ],
)
def test_marks_without_a_speaker_are_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "— The pier is shut, — said Reed. — It stays shut.",
            [("Reed", "The pier is shut, It stays shut.")],
            id="in two parts",
        ),
        pytest.param("– The pier is shut! – said Otto Reed.", [("Otto Reed", "The pier is shut!")], id="in one part"),
        pytest.param("— The pier, built in May, is shut.", [], id="a dash that only opens a line"),
    ],
)
def test_dashes_may_stand_for_marks(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“It is shut,” Reed said. “For good.”", [("Reed", "It is shut, For good.")], id="one"),
        pytest.param(
            "“It is shut,” Reed said, “and for good.”", [("Reed", "It is shut, and for good.")], id="one clause"
        ),
        pytest.param(
            "“It is shut,” Reed said. “For good,” Lee added.",
            [("Reed", "It is shut,"), ("Lee", "For good,")],
            id="two, as another speaks",
        ),
        pytest.param(
            "“It is shut,” Reed said, adding: “For good.”",
            [("Reed", "It is shut,"), ("Reed", "For good.")],
            id="two, as each has a verb",
        ),
    ],
)
def test_a_quotation_in_two_parts_is_one_statement_of_one_verb(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
