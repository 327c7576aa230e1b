from html import unescape
from pathlib import Path

import pytest

from generator.errors import UnreadableArticleError
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.folder import read_article
from generator.read.metadata import NOTHING

STORY = """<p>Divers ended their search for the missing of the ferry Amani on Thursday, the navy announced.</p>
<p>Navy captain Isaya Ngowi said the current had become &ldquo;too strong&rdquo; &amp; the water too dark.</p>
<p>Two pupils are still unaccounted for, said the regional commissioner, who has ordered an inquiry.</p>"""
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Divers end search on Lake Tarang - Lake Tribune</title>{head}</head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Divers end search on Lake Tarang</h1>
{byline}{story}</article><footer>Contact us at the pier</footer></body></html>"""
DESCRIBED = """<script type="application/ld+json">
{"@graph": [{"headline": "Divers end search", "author": [{"name": "Asha Mrisho"}]}]}</script>"""


def read(folder: Path, page: str) -> Article:
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    return read_article(file, NOTHING, load_lexicon())


def page(*, head: str = "", byline: str = "", story: str = STORY) -> str:
    return PAGE.format(head=head, byline=byline, story=story)


def test_a_page_gives_its_headline_and_its_story(tmp_path: Path) -> None:
    article = read(tmp_path, page())
    headline, first, second, _ = article.text.split("\n\n")
    assert headline == article.title == "Divers end search on Lake Tarang"
    assert article.title_span is not None
    assert article.title_span.of(article.text) == headline
    assert first.startswith("Divers ended their search")
    assert "“too strong” & the water" in second


def test_what_stands_around_the_story_is_removed_with_a_reason(tmp_path: Path) -> None:
    removed = {one.text: one.reason for one in read(tmp_path, page()).removed}
    assert removed["Contact us at the pier"] == "page around the story"


def test_every_run_of_the_story_leads_back_into_the_page(tmp_path: Path) -> None:
    printed = page()
    article = read(tmp_path, printed)
    assert article.passages
    for passage in article.passages:
        assert passage.text.of(article.text) == unescape(passage.source.of(printed))


@pytest.mark.parametrize(
    ("head", "byline", "field", "value"),
    [
        pytest.param('<meta name="author" content="Neema Shayo">', "", "author", "Neema Shayo", id="author"),
        pytest.param('<meta name="author" content="Lake News Desk">', "", "author", None, id="a desk is no author"),
        pytest.param("", "<p>By Neema Shayo</p>", "author", "Neema Shayo", id="byline in the page"),
        pytest.param("", "", "publisher", "Lake Tribune", id="outlet behind the title of the window"),
        pytest.param(
            '<meta property="og:site_name" content="The Tribune">',
            "",
            "publisher",
            "The Tribune",
            id="name of the site",
        ),
        pytest.param(
            '<meta property="article:published_time" content="2021-03-18T09:30:00+03:00">',
            "",
            "published",
            "2021-03-18T09:30:00+03:00",
            id="time of publication",
        ),
        pytest.param('<meta name="date" content="soon">', "", "published", None, id="a date that is none"),
        pytest.param(
            DESCRIBED,
            "",
            "author",
            "Asha Mrisho",
            id="JSON-LD",
        ),
        pytest.param(
            '<link rel="canonical" href="https://lake.example/1">', "", "url", "https://lake.example/1", id="address"
        ),
        pytest.param('<link rel="canonical" href="javascript:alert(1)">', "", "url", None, id="no web address"),
    ],
)
def test_the_tags_tell_what_they_tell(tmp_path: Path, head: str, byline: str, field: str, value: str | None) -> None:
    assert getattr(read(tmp_path, page(head=head, byline=byline)), field) == value


def test_an_embedded_post_is_one_paragraph_with_its_account(tmp_path: Path) -> None:
    post = """<blockquote class="twitter-tweet"><p>The search has ended. We thank all the fishermen of the lake.</p>
    &mdash; Mbeya Port (@mbeyaport) <a href="#">March 18, 2021</a></blockquote>"""
    text = read(tmp_path, page(story=STORY + post)).text
    assert "fishermen of the lake. — Mbeya Port (@mbeyaport) March 18, 2021" in " ".join(text.split())


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param("<html><body></body></html>", id="nothing in the page"),
        pytest.param("<!-- " * 20_000, id="comments that never end"),
        pytest.param("<script>" * 20_000, id="scripts that never end"),
    ],
)
def test_a_page_without_a_story_is_refused(tmp_path: Path, printed: str) -> None:
    with pytest.raises(UnreadableArticleError, match="no story"):
        read(tmp_path, printed)


LIVE = """<header><a href="/">The Lake Beacon</a></header><article><h1>Ferry sinks on Lake Tarang: as it happened</h1>
<h2>18.30 GMT</h2><p>Divers have gone down a second time, and the navy has sent a crane to the pier of Mbeya.</p>
<h2>17.10 GMT</h2><p>The operator has denied that the boat was overloaded, and has named no one. The Lake Beacon has
not been able to verify that.</p><p>Two pupils are still missing, said the regional commissioner.</p></article>"""


def test_a_name_in_the_story_is_not_taken_for_the_one_above_the_page(tmp_path: Path) -> None:
    text = read(tmp_path, f"<html><body>{LIVE}</body></html>").text
    assert text.startswith("Ferry sinks on Lake Tarang: as it happened")
    assert text.index("18.30 GMT") < text.index("Divers have gone down") < text.index("17.10 GMT")


def test_a_byline_behind_a_standfirst_is_read(tmp_path: Path) -> None:
    above = "<h2>Search goes on</h2><p>By Asha Mrisho</p><p>22 March 2021</p><p>Facebook</p>"
    article = read(tmp_path, page(byline=f"<p>Two pupils are still missing</p>{above}"))
    assert (article.author, article.published) == ("Asha Mrisho", "2021-03-22")
    assert "Facebook" not in article.text


def test_items_of_a_list_at_the_end_are_text_unless_they_are_links(tmp_path: Path) -> None:
    listed = "<ul><li>At least 20 dead</li><li>Navy <a href='/n'>ships</a> sent out</li></ul>"
    links = "<ul><li><a href='/a'>Bank to cut jobs</a></li><li><a href='/b'>Rain comes late</a></li></ul>"
    lines = read(tmp_path, page(story=f"{STORY}<h3>The ferry so far</h3>{listed}{links}")).text.split("\n\n")
    assert lines[-3:] == ["The ferry so far", "At least 20 dead", "Navy ships sent out"]


SITE = '<meta property="og:site_name" content="Notes from the Quay">'


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        pytest.param(SITE, "<h1>Who sank the Amani?</h1>", id="named by the page, two main headings"),
        pytest.param(
            f'{SITE}<meta property="og:title" content="Who sank the Amani?">',
            "<h2>Who sank the Amani?</h2>",
            id="named by the page, the headline told",
        ),
        pytest.param(
            "<title>Who sank the Amani? - Notes from the Quay</title>",
            "<h2>Who sank the Amani?</h2>",
            id="told by the title of the window",
        ),
    ],
)
def test_the_name_of_a_blog_is_no_headline(tmp_path: Path, head: str, heading: str) -> None:
    blog = (
        f"<html><head>{head}</head><body><h1>Notes from the Quay</h1><p>Ships and people, since 2009</p>"
        f"<article>{heading}{STORY}</article></body></html>"
    )
    article = read(tmp_path, blog)
    assert (article.title, article.publisher) == ("Who sank the Amani?", "Notes from the Quay")
    assert article.text.startswith("Who sank the Amani?\n\nDivers")


def test_a_headline_that_ends_the_title_of_the_window_stays_the_headline(tmp_path: Path) -> None:
    story = f"<h2>Tribune</h2>{STORY}"
    window = "Tribune - Divers end search on Lake Tarang"
    printed = page(story=story).replace("Divers end search on Lake Tarang - Lake Tribune", window)
    assert read(tmp_path, printed).title == "Divers end search on Lake Tarang"
