"""What MkDocs makes of the pages: it builds them strictly, and shows hostile text as text."""

import html
import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.changes.compare import changes
from generator.changes.export import read_export
from generator.changes.kinds import Changes
from generator.model.briefing import Briefing
from generator.render.escape import printable
from generator.render.export import as_data
from generator.render.site import render_site
from generator.render.write import write_site

TOP = Path(__file__).parents[2]
PAYLOADS = TOP.parent / "shared" / "bench" / "security" / "payloads.json"

OURS = {
    "a", "article", "b", "br", "details", "div", "em", "h1", "h2", "h3", "li", "mark", "nav", "p", "span", "strong",
    "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"aria-label", "class", "href", "id", "lang", "role", "tabindex", "title"}

# Of our own making, each with a part of Markdown or HTML that it tries to reach.
TRICKS = [
    "plain",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](https://pixel.example/a.png)",
    "x {: onclick=alert(1) } { #id .class onclick=alert(1) }",
    '"><svg onload=alert(1)>',
    "a | b \\| c\n| --- | --- |",
    "# heading\n## second\n- item\n1. item\n> quote\n    code",
    "`code` ``` fence *em* _em_ ~~x~~ ==x== ^^x^^",
    "{{ config.site_name }} {% include 'x' %} {# c #}",
    "</div></details></mark></span> <div markdown='1'>",
    "<!-- comment --> <![CDATA[x]]> <![> <?php ?> &lt;b&gt; &amp;",
    "http://[@a https://user:pass@host.example/ www.a.example a@b.example",
    "--- \n---\ntemplate: evil.html",
    ":smile: ++ctrl++ --8<-- 'pyproject.toml' [^1] [TOC] *[abbr]: x",
    "reversed \u202e text \u2066 and \u0000 control \u2028 line",
    "🇰🇿 emoji \U0001f469\u200d\U0001f4bb and áccents, Қазақстан, 中文",
]


class Body(HTMLParser):
    """Collects tags, attributes, addresses and text of a page's content."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.targets: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.inside += 1
        if self.inside:
            self.tags.add(tag)
            self.attributes |= {name for name, _ in attrs}
            self.targets |= {value or "" for name, value in attrs if name == "href"}

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self.inside -= 1

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text.append(data)


def read(page: Path) -> Body:
    reader = Body()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


def all_new(briefing: Briefing) -> Changes:
    """Return what is new since a build that held nothing of the briefing."""
    export = read_export(briefing.name, as_data(briefing))
    return changes(replace(export, articles=(), actors=(), figures=(), findings=(), statements=()), export)


def built(briefing: Briefing, folder: Path) -> Path:
    """Build the pages of a briefing with the settings of the project, strictly; a warning fails."""
    docs = folder / "docs"
    write_site(render_site([briefing], {briefing.name: all_new(briefing)}), docs / "briefings")
    for name in ("index.md", "method.md"):
        (docs / name).write_text("# Page\n", encoding="utf-8")
    settings = (TOP / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub(r"  - briefing:\n(?: {6}.*\n)*", "", settings)
    settings = settings.replace("custom_dir: ", f"custom_dir: {TOP}/").replace(
        "extra_css:\n  - assets/briefing.css\n", ""
    )
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=folder, env={"NO_MKDOCS_2_WARNING": "1", "PATH": ""}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout + run.stderr) == (0, "")
    return folder / "site" / "briefings" / briefing.name


def folded(text: str) -> str:
    return " ".join(printable(text).split())


def assert_shown_and_harmless(texts: list[str], site: Path) -> None:
    pages = {path: read(path) for path in sorted(site.rglob("*.html"))}
    assert set().union(*(page.tags for page in pages.values())) <= OURS
    assert set().union(*(page.attributes for page in pages.values())) <= ATTRIBUTES
    targets = set().union(*(page.targets for page in pages.values()))
    assert [one for one in targets if re.match(r"(?!https?:)[a-z]+:", one, re.IGNORECASE)] == []
    articles = [page for path, page in pages.items() if path.parent.parent.name == "articles"]
    shown = [folded("".join(page.text)) for page in articles]
    missing = [text for text in texts if not any(folded(text) in page for page in shown)]
    assert missing == []


def test_a_briefing_builds_strictly_with_every_anchor_checked(briefing: Briefing, tmp_path: Path) -> None:
    site = built(briefing, tmp_path)
    assert "{ ." not in "".join(read(site / "index.html").text)
    moved = (site / "actors" / "ada-lindquist" / "index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../ada-lindqvist/">' in moved
    index = json.loads((site.parents[1] / "search" / "search_index.json").read_text(encoding="utf-8"))
    found = {entry["location"].split("#")[0] for entry in index["docs"]}
    assert "briefings/harbour-fire/actors/ada-lindqvist/" in found
    assert "briefings/harbour-fire/actors/ada-lindquist/" not in found


def test_hostile_text_is_shown_as_text_wherever_it_stands(
    hostile: Callable[[list[str]], Briefing], tmp_path: Path
) -> None:
    assert_shown_and_harmless(TRICKS, built(hostile(TRICKS), tmp_path))


@pytest.mark.slow
@pytest.mark.skipif(not PAYLOADS.is_file(), reason="needs ../shared/bench/security")
def test_published_payloads_are_shown_as_text(hostile: Callable[[list[str]], Briefing], tmp_path: Path) -> None:
    rows = json.loads(PAYLOADS.read_text(encoding="utf-8"))
    texts = sorted({row["text"] for row in rows if folded(row["text"])})[::24]
    assert_shown_and_harmless(texts, built(hostile(texts), tmp_path))


def test_a_page_title_is_printed_as_text(hostile: Callable[[list[str]], Briefing], tmp_path: Path) -> None:
    site = built(hostile(["</title><script>alert(1)</script>"]), tmp_path)
    page = (site / "index.html").read_text(encoding="utf-8")
    assert "alert(1)</script>" not in html.unescape(re.sub(r"&[#\w]+;", "", page))
