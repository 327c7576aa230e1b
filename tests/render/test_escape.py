import html
import json
import re
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.render.escape import address, attribute, body, front_matter, printable

PAYLOADS = Path(__file__).parents[2].parent / "shared" / "bench" / "security" / "payloads.json"

# Every documented extension that reads text; a site of somebody else's may switch them on.
EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "sane_lists", "smarty",
    "tables", "toc", "pymdownx.arithmatex", "pymdownx.betterem", "pymdownx.caret", "pymdownx.critic",
    "pymdownx.details", "pymdownx.emoji", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.keys",
    "pymdownx.magiclink", "pymdownx.mark", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist",
    "pymdownx.tilde",
]  # fmt: skip


MARKDOWN = markdown.Markdown(extensions=EXTENSIONS)


def as_html(source: str) -> str:
    return str(MARKDOWN.reset().convert(source))


def shown(page: str) -> str:
    """Return what the reader sees: tags off, entities read, white space folded."""
    return folded(html.unescape(re.sub(r"<[^>]*>", "", page)))


def folded(text: str) -> str:
    return " ".join(text.split())


def payloads() -> list[Any]:
    if not PAYLOADS.is_file():
        return [pytest.param("", id="none", marks=pytest.mark.skip(reason="needs ../shared/bench/security"))]
    rows = json.loads(PAYLOADS.read_text(encoding="utf-8"))
    return [pytest.param(row["text"], id=f"{number}-{row['source']}") for number, row in enumerate(rows)][::7]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("The river rose, and fell.", "The river rose, and fell.", id="plain words stay readable"),
        pytest.param("[here](x)", "&#91;here&#93;&#40;x&#41;", id="no link"),
        pytest.param("a well-known dam", "a well-known dam", id="hyphen between letters"),
        pytest.param("- item", "&#45; item", id="no list"),
        pytest.param("1. item", "1&#46; item", id="no numbered list"),
        pytest.param("www.example.org", "www&#46;example&#46;org", id="no address"),
        pytest.param("a | b", "a &#124; b", id="no table cell"),
        pytest.param("a\u202eb", "ab", id="no reversal of direction"),
        pytest.param("a\x00b", "a\N{REPLACEMENT CHARACTER}b", id="control characters are seen"),
        pytest.param("a\nb\u2028c", "a b c", id="one line"),
    ],
)
def test_body_text_is_escaped(text: str, source: str) -> None:
    assert body(text) == source


@pytest.mark.parametrize("text", payloads())
def test_a_payload_is_shown_and_never_active(text: str) -> None:
    page = as_html(body(text).strip())
    assert shown(page) == folded(printable(text))
    assert set(re.findall(r"<(\w+)", page)) <= {"p"}


@settings(deadline=None)  # other work on the machine is no failure
@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("[](){}<>&*_`~^=+-#!|:.\\\"' \n$@/1a")))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    page = as_html(f"x {body(text)}")
    assert shown(page) == folded("x " + printable(text))
    assert set(re.findall(r"<(\w+)", page)) <= {"p"}


@settings(deadline=None)  # other work on the machine is no failure
@example("\U0004fffe")  # no character, in a plane of its own
@given(st.text())
def test_an_attribute_keeps_its_text_inside_its_quotes(text: str) -> None:
    page = as_html(f'x <span title="{attribute(text)}">y</span>')
    titles = re.findall(r'^<p>x <span title="([^"<>]*)">y</span></p>$', page)
    assert [html.unescape(title) for title in titles] == [printable(text)]


@settings(deadline=None)  # other work on the machine is no failure
@given(st.text())
def test_front_matter_prints_as_text_where_a_theme_does_not_escape(text: str) -> None:
    assert not re.search(r"[<>\"'{}`]", front_matter(text))
    assert html.unescape(front_matter(text)) == html.unescape(html.escape(printable(text)))


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        pytest.param("https://example.org/a?b=1#c", "https://example.org/a?b=1#c", id="an ordinary address"),
        pytest.param("https://example.org/a b(c)[d]", "https://example.org/a%20b%28c%29%5Bd%5D", id="encoded"),
        pytest.param("javascript:alert(1)", None, id="no script"),
        pytest.param("JaVaScRiPt:alert(1)", None, id="no script in capitals"),
        pytest.param("data:text/html,x", None, id="no data"),
        pytest.param("//example.org/a", None, id="no address without a scheme"),
        pytest.param("http://[@a", None, id="not an address at all"),
        pytest.param("../../etc/passwd", None, id="no path"),
    ],
)
def test_only_web_addresses_become_links(url: str, safe: str | None) -> None:
    assert address(url) == safe
