from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.span import Span
from generator.text.quotes import quotes


def inner(text: str) -> list[str]:
    return [quote.inner.of(text) for quote in quotes(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“Go,” he said.", ["Go,"], id="curly"),
        pytest.param('"Go," he said.', ["Go,"], id="straight"),
        pytest.param("«Go», he said.", ["Go"], id="guillemets"),
        pytest.param("„Go“, he said.", ["Go"], id="German"),
        pytest.param("``Go,'' he said.", ["Go,"], id="typewriter"),
        pytest.param("''Go,'' he said.", ["Go,"], id="doubled apostrophes"),
        pytest.param("‘Go,’ he said.", ["Go,"], id="single curly"),
        pytest.param("'Go,' he said.", ["Go,"], id="single straight"),
        pytest.param("“Go to the ‘Gate’,” he said.", ["Go to the ‘Gate’,"], id="nested"),
        pytest.param("‘He said “go” to me,’ she said.", ["He said “go” to me,"], id="nested the other way"),
        pytest.param("‘The boys’ boats sank,’ he said.", ["The boys’ boats sank,"], id="possessive inside"),
        pytest.param("“Go and", ["Go and"], id="not closed"),
        pytest.param("He left.” “Go.”", ["Go."], id="closing mark without an opening one"),
        pytest.param("The boys' boats and the girls' nets.", [], id="possessives"),
        pytest.param("It's the '90s, isn't it?", [], id="apostrophes"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_what_stands_between_marks(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_tells_whether_it_is_closed() -> None:
    text = "“Go,” he said. “And"
    assert [quote.closed for quote in quotes(text, Span(0, len(text)))] == [True, False]


@given(st.text(alphabet="ab \"“”„«»'‘’`.,", max_size=60))
def test_quotations_are_in_order_and_do_not_overlap(text: str) -> None:
    found = quotes(text, Span(0, len(text)))
    for quote in found:
        assert quote.span.start < quote.inner.start <= quote.inner.end <= quote.span.end <= len(text)
    for one, following in pairwise(found):
        assert one.span.end <= following.span.start
