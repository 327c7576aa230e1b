import html

import frontmatter
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.escape import printable
from generator.render.frontmatter import front_matter_block
from generator.render.mark import is_generated


def read(block: str) -> dict[str, object]:
    return dict(frontmatter.loads(block + "\nText\n").metadata)


@settings(deadline=None)  # other work on the machine is no failure
@given(st.text())
def test_any_title_reads_back_as_it_was(text: str) -> None:
    title = read(front_matter_block({"title": text}))["title"]
    assert isinstance(title, str)
    assert html.unescape(title) == html.unescape(html.escape(printable(text)))


def test_keys_stand_in_one_order_and_the_mark_before_them() -> None:
    block = front_matter_block({"url": "u", "title": "t", "author": None})
    assert block == "---\ngenerated_by: briefing\ntitle: t\nurl: u\n---\n"
    assert is_generated(block.encode())


def test_a_title_cannot_set_another_key() -> None:
    assert read(front_matter_block({"title": 'x"\ntemplate: evil.html\n---\n'})).keys() == {"generated_by", "title"}


def test_values_inside_lists_are_escaped_too() -> None:
    assert read(front_matter_block({"tags": ["<b>", "a & b"]}))["tags"] == ["&#60;b&#62;", "a &#38; b"]


def test_an_unknown_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        front_matter_block({"template": "x"})
