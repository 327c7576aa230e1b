from pathlib import Path

import pytest

from generator.errors import UnreadableArticleError
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Outcome
from generator.read.folder import read_article, read_folder
from generator.read.metadata import NOTHING

STORY = (
    "The ferry *Amina* sank off **Zanzibar** on Sunday with [40 people](https://lake.example/40) aboard, police said."
)
PLAIN = "The ferry Amina sank off Zanzibar on Sunday with 40 people aboard, police said."


def read(folder: Path, text: str) -> Article:
    file = folder / "page.md"
    file.write_text(text, encoding="utf-8")
    return read_article(file, NOTHING, load_lexicon())


def test_front_matter_tells_what_it_tells(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "---\ntitle: Ferry sinks off Zanzibar\nauthor: Asha Mrisho\noutlet: Lake News\ndate: 2021-03-14\n"
        f"url: https://lake.example/1\nlang: en\n---\n\n# Ferry sinks off Zanzibar\n\n{STORY}\n",
    )
    assert article.text == f"Ferry sinks off Zanzibar\n\n{PLAIN}"
    assert (article.title, article.author, article.publisher) == (
        "Ferry sinks off Zanzibar",
        "Asha Mrisho",
        "Lake News",
    )
    assert (article.published, article.url, article.language) == ("2021-03-14", "https://lake.example/1", "en")


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        pytest.param(STORY, PLAIN, id="emphasis and links"),
        pytest.param(f"> {PLAIN}", PLAIN, id="quotation"),
        pytest.param(f"![The pier](pier.jpg)\n\n{PLAIN}", PLAIN, id="picture"),
        pytest.param(f"{PLAIN}\n\n---\n", PLAIN, id="rule"),
        pytest.param(f"{PLAIN}\n\n[pier]: https://lake.example/pier 'The pier'\n", PLAIN, id="address of a link"),
        pytest.param(f"{PLAIN}[^1]\n\n[^1]: As the log has it,\n    on page two.\n", PLAIN, id="footnote"),
        pytest.param(f"<script>\nvar a = 1 > 0;\n\nb();\n</script>\n\n{PLAIN}", PLAIN, id="script"),
        pytest.param(f"<style>\np > b {{}}\n</style>\n{PLAIN}\n\n<!-- a -> b\n\nlater -->\n", PLAIN, id="comment"),
        pytest.param(PLAIN.replace(", ", " &mdash; "), PLAIN.replace(", ", " — "), id="entity"),
        pytest.param(
            "The file ferry_list_2021.csv was 3 * 4 pages long, the clerk told us on Sunday at the pier.",
            None,
            id="marks that are none",
        ),
    ],
)
def test_marks_go_and_words_stay(tmp_path: Path, printed: str, text: str | None) -> None:
    assert read(tmp_path, printed).text == (text or printed)


def test_every_run_leads_back_to_the_file(tmp_path: Path) -> None:
    printed = f"---\ntitle: Ferry sinks off Zanzibar\n---\n{STORY}\n"
    article = read(tmp_path, printed)
    for passage in article.passages:
        assert passage.text.of(article.text) == passage.source.of(printed)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("title: 'open", id="a quotation mark that never closes"),
        pytest.param("title: [", id="a bracket that never closes"),
        pytest.param("[" * 3000, id="three thousand brackets"),
        pytest.param("title: Ferry: sinks\ntags: [a", id="a bracket beside a colon"),
        pytest.param("title: Ferry: sinks\nno key here", id="a line without a key"),
        pytest.param("- Ferry: sinks: today", id="a list without its key"),
        pytest.param("title: Ferry: sinks\n  more: of it", id="a line further in"),
    ],
)
def test_front_matter_that_is_no_yaml_is_refused_in_one_line(tmp_path: Path, head: str) -> None:
    with pytest.raises(UnreadableArticleError, match="front matter is not valid YAML") as caught:
        read(tmp_path, f"---\n{head}\n---\n{STORY}\n")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("head", "line"),
    [
        pytest.param("---\ntitle: Ferry\n date: 2\n---\n", 3, id="at the top"),
        pytest.param("\n\n---\n\ntitle: Ferry\n date: 2\n---\n", 6, id="with blank lines before"),
    ],
)
def test_the_line_at_fault_is_counted_in_the_file(tmp_path: Path, head: str, line: int) -> None:
    with pytest.raises(UnreadableArticleError, match=rf"\(line {line}\)"):
        read(tmp_path, f"{head}{STORY}\n")


@pytest.mark.parametrize("day", ["2024-99-99", "2021-02-31", "2021-03-14 99:00:00"])
def test_a_date_that_no_calendar_has_costs_no_more_than_the_date(tmp_path: Path, day: str) -> None:
    article = read(tmp_path, f"---\ntitle: Ferry sinks off Zanzibar\ndate: {day}\n---\n{STORY}\n")
    assert (article.text, article.published) == (f"Ferry sinks off Zanzibar\n\n{PLAIN}", None)


def test_lines_of_nothing_but_links_lead_to_other_pages_and_go(tmp_path: Path) -> None:
    links = "[Podcast](https://lake.example/p) | [Donate](https://lake.example/d)"
    listed = "- [The tailors of the quay](https://lake.example/t)\n- [What a well costs](https://lake.example/w)"
    article = read(tmp_path, f"---\ntitle: Ferry sinks off Zanzibar\n---\n\n{links}\n\n{STORY}\n\n{listed}\n")
    assert article.text == f"Ferry sinks off Zanzibar\n\n{PLAIN}"
    assert "links to other pages" in {one.reason for one in article.removed}


@pytest.mark.parametrize(
    ("head", "title", "author"),
    [
        pytest.param("title: Ferry: no survivors", "Ferry: no survivors", None, id="a colon"),
        pytest.param(
            "title: The mayor: no boat: no hope\nauthor: Asha Mrisho",
            "The mayor: no boat: no hope",
            "Asha Mrisho",
            id="two colons",
        ),
        pytest.param('title: "No hope", says mayor', '"No hope", says mayor', None, id="a quotation first"),
        pytest.param("title: 'No hope' for: the crew", "'No hope' for: the crew", None, id="a quotation and a colon"),
        pytest.param("title: @lakerescue finds ferry", "@lakerescue finds ferry", None, id="an account first"),
        pytest.param(
            "# as scraped\ntitle: Ferry: lost\nauthors:\n  - Asha Mrisho\n  - Ann Lee\ndate: 2021-03-14",
            "Ferry: lost",
            "Asha Mrisho, Ann Lee",
            id="a comment and a list",
        ),
    ],
)
def test_a_value_without_its_quotation_marks_is_read_as_it_is_printed(
    tmp_path: Path, head: str, title: str, author: str | None
) -> None:
    article = read(tmp_path, f"---\n{head}\n---\n{STORY}\n")
    assert (article.title, article.author, article.text) == (title, author, f"{title}\n\n{PLAIN}")


def test_front_matter_that_was_read_line_by_line_costs_a_warning_and_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\noutlet: Lake News\ntitle: Ferry: lost\n---\n{STORY}\n", encoding="utf-8")
    folder = read_folder(tmp_path, load_lexicon())
    (article,), (warning,) = folder.articles, folder.skipped
    assert (article.title, article.publisher) == ("Ferry: lost", "Lake News")
    assert (warning.file, warning.outcome) == ("a.md", Outcome.MENDED)
    assert "not valid YAML (line 3)" in warning.reason
    assert "quotation marks" in warning.reason
