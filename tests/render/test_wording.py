import pytest

from generator.render.wording import LONGEST, differing


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
