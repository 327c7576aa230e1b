import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.findings import Statement, StatementKind
from generator.model.span import Span
from generator.render.quotation import as_printed


def shown(text: str, kind: StatementKind, *parts: str) -> str:
    spans, place = [], 0
    for part in parts:
        place = text.index(part, place)
        spans.append(Span(place, place + len(part)))
    return as_printed(text, Statement(spans=tuple(spans), kind=kind, rule="x"))


@pytest.mark.parametrize(
    ("text", "kind", "parts", "expected"),
    [
        pytest.param(
            "“We stay,” she said, “to the end.”", StatementKind.DIRECT, ["We stay,", "to the end."],
            "“We stay,” … “to the end.”", id="split by its attribution",
        ),
        pytest.param(
            '"We stay," she said.', StatementKind.DIRECT, ["We stay,"], '"We stay,"', id="straight marks stay straight"
        ),
        pytest.param(
            "“We stay.\n\nThe ferry left.", StatementKind.DIRECT, ["We stay."], "“We stay.", id="never closed"
        ),
        pytest.param(
            "“First. We stay. Last.”", StatementKind.DIRECT, ["We stay."], "We stay.", id="a piece from the middle"
        ),
        pytest.param("Posted: We stay!", StatementKind.DIRECT, ["We stay!"], "We stay!", id="a post without marks"),
        pytest.param(
            "The ferry, she said, will “stay”.", StatementKind.MIXED, ["The ferry", "will “stay”"],
            "The ferry … will “stay”", id="partly quoted, split",
        ),
        pytest.param(
            "She said “stay” is the word.", StatementKind.MIXED, ["stay” is the word"], "“stay” is the word",
            id="partly quoted, from its mark",
        ),
        pytest.param(
            "“She said that we stay.”", StatementKind.INDIRECT, ["we stay."], "we stay.", id="reported words get none"
        ),
        pytest.param(
            'He called it "over" and "we stay" rang out.', StatementKind.DIRECT, ["we stay"], '"we stay"',
            id="the marks of another quotation are not taken",
        ),
        pytest.param("“We stay”, she said.", StatementKind.DIRECT, ["We stay"], "“We stay”", id="comma outside"),
    ],
)  # fmt: skip
def test_words_are_shown_in_the_marks_that_are_printed(
    text: str, kind: StatementKind, parts: list[str], expected: str
) -> None:
    assert shown(text, kind, *parts) == expected


@given(st.text(alphabet='“”"«» ab,.', min_size=1), st.data(), st.sampled_from(StatementKind))
def test_nothing_is_shown_that_is_not_printed(text: str, data: st.DataObject, kind: StatementKind) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = as_printed(text, Statement(spans=(Span(start, end),), kind=kind, rule="x"))
    assert words in text
    assert text[start:end] in words
