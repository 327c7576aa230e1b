"""Numbers that somebody counts, where nothing is said."""

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article

LEXICON = load_lexicon("en")


def givers(text: str) -> list[tuple[str, str | None]]:
    report = extract_report(Article(id="a", file="a", sha256="", text=text), LEXICON)
    return [(one.spans[0].of(text), None if one.cast is None else report.cast[one.cast].name) for one in report.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Health Ministry gave a figure of 270.", [("270", "Health Ministry")], id="gave a figure of"),
        pytest.param(
            "The Health Ministry now counts six clerks dead and 40 hurt.",
            [("six", "Health Ministry"), ("40", "Health Ministry")],
            id="counts two",
        ),
        pytest.param(
            "On Friday the Health Ministry raised the number of injured to 57.",
            [("57", "Health Ministry")],
            id="raised",
        ),
        pytest.param("The storm raised the death toll to 57.", [("57", None)], id="raised by an event"),
        pytest.param("The bank raised its rate to 57.", [("57", None)], id="no count"),
        pytest.param("The union has so far documented six deaths.", [("six", "union")], id="has documented"),
        pytest.param("Six deaths have been documented.", [("Six", None)], id="passive"),
        pytest.param("The team recorded six wins.", [("six", None)], id="recorded no harm"),
        pytest.param("Ana Mora, the mayor of Lem, counted six dead.", [("six", "Ana Mora")], id="aside"),
        pytest.param(
            "The ministry counted six dead, and 40 clerks marched.",
            [("six", "ministry"), ("40", None)],
            id="own clause",
        ),
        pytest.param(
            "A doctor counted six dead and the ministry 9.", [("six", "doctor"), ("9", None)], id="other subject"
        ),
        pytest.param(
            "For the Oslo League for Prisoners, however, at least six clerks died.",
            [("at least six", "Oslo League for Prisoners")],
            id="for a body",
        ),
        pytest.param("For the families, six clerks died too soon.", [("six", None)], id="for no body"),
        pytest.param("For the ministry, six clerks work late.", [("six", None)], id="nothing befell them"),
    ],
)
def test_who_gives_a_number(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert givers(text) == expected
