from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lexicon.load import load_lexicon
from generator.model.span import Span
from generator.text.sentences import paragraphs, sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)), load_lexicon().words.abbreviations)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He left. She stayed.", ["He left.", "She stayed."], id="two"),
        pytest.param("Gen. Reed spoke. He left.", ["Gen. Reed spoke.", "He left."], id="title with a stop"),
        pytest.param("J. Reed spoke.", ["J. Reed spoke."], id="initial"),
        pytest.param(
            "Prices rose 3.5 per cent. Wages fell.", ["Prices rose 3.5 per cent.", "Wages fell."], id="decimal"
        ),
        pytest.param("“Go!” he said.", ["“Go!” he said."], id="a mark inside a sentence"),
        pytest.param("He said “go.” She went.", ["He said “go.”", "She went."], id="a stop inside marks"),
        pytest.param("No stop at the end", ["No stop at the end"], id="no stop"),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_line_break_ends_a_paragraph() -> None:
    text = "One.\nTwo.\n\n Three. "
    assert [span.of(text) for span in paragraphs(text)] == ["One.", "Two.", "Three."]


@given(st.text(alphabet="aB.?!” “\n", max_size=60))
def test_sentences_lie_in_order_and_lose_no_letter(text: str) -> None:
    for block in paragraphs(text):
        found = list(sentences(text, block, frozenset()))
        assert "".join(span.of(text) for span in found).replace(" ", "") == block.of(text).replace(" ", "")
