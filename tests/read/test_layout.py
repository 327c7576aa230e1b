import pytest

from generator.read.layout import UNSEEN_REASON, lay_out

WRAPPED = """The ferry Amina sank off the coast of Zanzibar on Sunday morning with
forty people aboard, the port authority said in a statement that was
read on the radio at noon.
The search went on until dark, and more boats were sent out from the
mainland to help the fishermen of the bay."""


def paragraphs(text: str) -> list[str]:
    return [one.text for one in lay_out(text).paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank line"),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="Windows line breaks"),
        pytest.param("One.\n \t\nTwo.", ["One.", "Two."], id="a line of blanks is blank"),
        pytest.param(
            "The ferry sank.\nForty are missing.", ["The ferry sank.", "Forty are missing."], id="a line each"
        ),
        pytest.param("One\u2028Two", ["One", "Two"], id="line separator"),
        pytest.param("  One  two.  ", ["One  two."], id="blanks inside stay"),
    ],
)
def test_lines_make_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


def test_wrapped_lines_are_joined_to_their_paragraphs() -> None:
    first, second = paragraphs(WRAPPED)
    assert first.endswith("statement that was read on the radio at noon.")
    assert second.startswith("The search went on until dark, and more boats were sent out from the mainland")


@pytest.mark.parametrize(
    ("printed", "seen"),
    [
        pytest.param("The fer\u00adry sa\u200bnk.", "The ferry sank.", id="soft hyphen and zero width"),
        pytest.param("The \u202eyrref\u202c sank.", "The yrref sank.", id="text turned round"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="a joiner that Persian needs"),
        pytest.param("👩\u200d🚒 helped", "👩\u200d🚒 helped", id="a joiner that a picture needs"),
        pytest.param("🇰🇿 #Kazakhstan", "🇰🇿 #Kazakhstan", id="a flag"),
    ],
)
def test_characters_that_do_not_show_go(printed: str, seen: str) -> None:
    assert paragraphs(printed) == [seen]


def test_characters_that_do_not_show_are_counted() -> None:
    removed = lay_out("The fer\u200bry sa\u200bnk.\u202e").removed
    assert [(one.text, one.reason) for one in removed] == [("U+200B × 2, U+202E × 1", UNSEEN_REASON)]
