import re
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.span import Span
from generator.render.escape import Markdown
from generator.render.highlights import DEPTH, Highlight, by_paragraph, marked_up

TEXT = "The harbour master said nine boats sank off Port Ellery on Monday."


def mark(start: int, end: int, anchor: str | None = None, *, after: str | None = None) -> Highlight:
    return Highlight(
        span=Span(start, end), tag="mark", css="s", anchor=anchor, after=None if after is None else Markdown(after)
    )


def link(start: int, end: int, anchor: str | None = None) -> Highlight:
    return Highlight(span=Span(start, end), rank=1, css="n", anchor=anchor, target="t.md")


class Tags(HTMLParser):
    """Reads a page; tags that do not close in the order they opened fail."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "a" or "a" not in self.open, "a link inside a link"
        self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(source: str) -> Tags:
    tags = Tags()
    tags.feed(markdown.markdown(source))
    tags.close()
    return tags


@pytest.mark.parametrize(
    ("highlights", "source"),
    [
        pytest.param([mark(0, 2, "a")], '<mark id="a" class="s">ab</mark>cd', id="one"),
        pytest.param(
            [mark(0, 3, "a"), link(1, 2, "b")],
            '<mark id="a" class="s">a<span id="b" class="n">[b](t.md)</span>c</mark>d',
            id="a link inside",
        ),
        pytest.param(
            [mark(0, 2, "a"), mark(1, 3, "b")],
            '<mark id="a" class="s">a<mark id="b" class="s">b</mark></mark><mark class="s">c</mark>d',
            id="crossing borders are cut and an id stands once",
        ),
        pytest.param(
            [link(0, 3, "a"), link(1, 2, "b")],
            '<span id="a" class="n">[a<span id="b" class="n">b</span>c](t.md)</span>d',
            id="no link inside a link",
        ),
        pytest.param(
            [link(0, 4), mark(1, 2, after="(x)")],
            '<span class="n">[a<mark class="s">b</mark>cd](t.md)</span>(x)',
            id="what stands behind waits until no link is open",
        ),
    ],
)
def test_highlights_become_tags(highlights: list[Highlight], source: str) -> None:
    assert marked_up("abcd", highlights) == source


SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40)).map(lambda p: (p[0], min(p[0] + p[1], len(TEXT))))


@settings(deadline=None)  # other work on the machine is no failure
@given(st.lists(SPANS, max_size=30), st.lists(SPANS, max_size=30))
def test_any_overlap_is_well_formed_and_keeps_text_and_ids(
    marks: list[tuple[int, int]], links: list[tuple[int, int]]
) -> None:
    found = [mark(*span, f"m{number}") for number, span in enumerate(marks)]
    found += [link(*span, f"l{number}") for number, span in enumerate(links)]
    tags = read(marked_up(TEXT, found))
    assert tags.text.strip() == TEXT
    assert sorted(tags.ids) == sorted(one.anchor for one in found if one.anchor)


def test_what_lies_deep_keeps_its_place_alone() -> None:
    found = [mark(0, 40 - number, f"m{number}") for number in range(DEPTH + 5)]
    source = marked_up(TEXT, found)
    assert source.count("<mark") == DEPTH
    assert source.count(" id=") == len(found)


def test_a_highlight_over_two_paragraphs_has_its_id_in_the_first_and_its_end_in_the_last() -> None:
    first, second = by_paragraph([Span(0, 10), Span(12, 20)], [mark(5, 15, "a", after="(x)")])
    assert [(one.span, one.anchor, one.after) for one in first] == [(Span(5, 10), "a", None)]
    assert [(one.span, one.anchor, one.after) for one in second] == [(Span(0, 3), None, "(x)")]


def test_the_gap_between_paragraphs_holds_nothing() -> None:
    assert by_paragraph([Span(0, 10), Span(12, 20)], [mark(10, 12, "a")]) == [[], []]


def test_text_that_looks_like_code_is_none() -> None:
    assert not re.match(r" {4}|\t", marked_up("        x = 1", []))
