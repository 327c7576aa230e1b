"""Who reports a figure that stands in several statements."""

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        pytest.param(
            "Peru voiced concern over the fire that killed 12 men, according to police.", "police", id="voices"
        ),
        pytest.param("The mayor condemned the killing of 12 men.", "The mayor", id="condemns, nobody else tells"),
        pytest.param("Police said the mayor condemned the killing of 12 men.", "Police", id="told to condemn"),
        pytest.param("Police said the mayor reported that 12 men had died.", "the mayor", id="told to report"),
    ],
)
def test_who_tells_a_number_reports_it(text: str, reporter: str) -> None:
    article = Article(id="a", file="a.txt", sha256="", text=text, language="en")
    (figure,) = extract_report(article, load_lexicon("en")).figures
    assert figure.reporter is not None
    assert figure.reporter.of(text) == reporter
