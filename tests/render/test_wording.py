import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.wording import LONGEST, Edit, differing, edited


@pytest.mark.parametrize(
    ("text", "others", "odd"),
    [
        pytest.param("freedom of speech", ["freedom of expression"], ["speech"], id="one word"),
        pytest.param("the old quay burned down", ["the quay burned"], ["old", "down"], id="words the other leaves out"),
        pytest.param("We lost it.", ["we lost it"], [], id="case and stops are no difference"),
        pytest.param("boats sank at night", ["boats sank at night", "boats burned at night"], ["sank"], id="any other"),
        pytest.param("nine boats sank", ["the minister spoke of tax"], [], id="another text is no other wording"),
        pytest.param("nine boats sank", [], [], id="nothing to compare with"),
        pytest.param("…", ["boats"], [], id="no words"),
        pytest.param("boat " * (LONGEST + 1), ["boat"], [], id="too long to compare"),
    ],
)
def test_words_that_not_all_copies_have(text: str, others: list[str], odd: list[str]) -> None:
    assert [span.of(text) for span in differing(text, others)] == odd


SIGNS = {Edit.KEPT: "{}", Edit.PUT_IN: "+{}+", Edit.LEFT_OUT: "-{}-"}


@pytest.mark.parametrize(
    ("base", "text", "shown"),
    [
        pytest.param(
            "freedom of expression,", "freedom of speech,", "freedom of -expression- +speech+,", id="another word"
        ),
        pytest.param("the old quay burned", "the quay burned", "the -old- quay burned", id="a word left out"),
        pytest.param("the quay burned.", "the old quay burned.", "the +old+ quay burned.", id="a word put in"),
        pytest.param("the quay burned down", "the quay burned", "the quay burned-down- ", id="at the end"),
        pytest.param("We lost it.", "we lost it", "we lost it", id="case and stops are no edit"),
        pytest.param("the minister spoke of tax", "nine boats sank", "nine boats sank", id="another text"),
        pytest.param("boat", "boat " * (LONGEST + 1), "boat " * (LONGEST + 1), id="too long to compare"),
    ],
)
def test_one_wording_is_shown_as_an_edit_of_another(base: str, text: str, shown: str) -> None:
    assert "".join(SIGNS[run.edit].format(run.text) for run in edited(base, text)) == shown


WORDS = st.lists(st.sampled_from(["the", "old", "quay", "burned", "down,", "and", "boats"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_an_edit_prints_the_text_whole_and_leaves_out_words_of_the_other_alone(base: str, text: str) -> None:
    runs = edited(base, text)
    printed = "".join(run.text for run in runs if run.edit is not Edit.LEFT_OUT)
    assert printed.split() == text.split()
    assert all(run.text in base for run in runs if run.edit is Edit.LEFT_OUT)
