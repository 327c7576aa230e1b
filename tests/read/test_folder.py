import os
from pathlib import Path

import pytest

from generator.errors import ConfigurationError
from generator.lexicon.load import load_lexicon
from generator.model.article import Folder
from generator.read.files import LARGEST
from generator.read.folder import read_folder

STORY = "The ferry Amina sank off Zanzibar on Sunday with 40 people aboard, the port authority said in a statement.\n"


def read(folder: Path) -> Folder:
    return read_folder(folder, load_lexicon())


def reasons(folder: Folder) -> dict[str, str]:
    return {one.file: one.reason for one in folder.skipped}


def test_articles_come_by_file_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.TXT"):
        (tmp_path / name).write_text(f"{name}: {STORY}", encoding="utf-8")
    assert [article.file for article in read(tmp_path).articles] == ["a.md", "b.txt", "c.TXT"]


def test_the_same_text_in_two_files_is_two_articles(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    first, second = read(tmp_path).articles
    assert first.text == second.text
    assert first.id != second.id


def test_what_cannot_be_read_is_skipped_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02" * 50)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "away.txt").symlink_to("/etc/hostname")
    os.mkfifo(tmp_path / "pipe.txt")
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(LARGEST + 1)
    folder = read(tmp_path)
    assert [article.file for article in folder.articles] == ["good.txt"]
    told = reasons(folder)
    assert sorted(told) == ["away.txt", "binary.txt", "empty.txt", "gone.txt", "huge.txt", "pipe.txt", "report.pdf"]
    assert "link that leaves the folder" in told["away.txt"]
    assert "not a regular file" in told["pipe.txt"]
    assert "too large" in told["huge.txt"]
    assert ".pdf files are not read" in told["report.pdf"]
    assert all("\n" not in reason for reason in told.values())


def test_what_is_no_document_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / ".hidden.txt").write_text("hidden", encoding="utf-8")
    (tmp_path / "other").mkdir()
    folder = read(tmp_path)
    assert len(folder.articles) == 1
    assert folder.skipped == ()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        pytest.param("zanzibar-ferry-march-2021", "Zanzibar Ferry March 2021", id="hyphens"),
        pytest.param("UN_in_Beira", "UN In Beira", id="capitals stay"),
    ],
)
def test_a_folder_name_makes_a_readable_title(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).mkdir()
    assert read(tmp_path / name).title == title


def test_settings_fill_in_what_the_text_does_not_tell(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Ferry sinks off Zanzibar\n\nBy Asha Mrisho\n\n{STORY}", encoding="utf-8")
    (tmp_path / "briefing.yml").write_text(
        "title: The Amina\ndescription: What was printed.\narticles:\n"
        "  a.txt: {outlet: Lake News, author: Somebody Else, date: 2021-03-14, url: 'https://lake.example/1'}\n",
        encoding="utf-8",
    )
    folder = read(tmp_path)
    article = folder.articles[0]
    assert (folder.title, folder.description) == ("The Amina", "What was printed.")
    assert (article.author, article.publisher) == ("Asha Mrisho", "Lake News")
    assert (article.published, article.url) == ("2021-03-14", "https://lake.example/1")


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        pytest.param("titel: The Amina", "titel: unknown key", id="unknown key"),
        pytest.param("title: [1, 2]", "title: expected a text", id="a list for a title"),
        pytest.param(
            "articles: {b.txt: {city: Beira}}", "b.txt: city: unknown key", id="unknown key of a missing article"
        ),
        pytest.param("articles: {7: {outlet: Lake News}}", "7: expected the name of a file", id="a number for a name"),
        pytest.param("articles: {a.txt: {date: soon}}", "a.txt: date", id="no date"),
        pytest.param("articles: {a.txt: {url: 'javascript:alert(1)'}}", "a.txt: url", id="no web address"),
        pytest.param("articles: {a.txt: {city: Beira}}", "a.txt: city: unknown key", id="unknown key of an article"),
        pytest.param("title: 'open", "not valid YAML", id="no YAML"),
        pytest.param("- title", "expected keys", id="a list"),
    ],
)
def test_settings_that_cannot_be_followed_name_file_and_key(tmp_path: Path, settings: str, key: str) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "briefing.yml").write_text(settings, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=rf"briefing\.yml: .*{key}") as caught:
        read(tmp_path)
    assert "\n" not in str(caught.value)


def test_an_entry_whose_article_is_gone_costs_a_line_and_not_the_briefing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "briefing.yml").write_text(
        "title: The Amina\narticles:\n  gone.txt: {outlet: Lake News}\n  a.txt: {outlet: Lake News}\n", encoding="utf-8"
    )
    folder = read(tmp_path)
    assert [(one.file, one.publisher) for one in folder.articles] == [("a.txt", "Lake News")]
    assert folder.title == "The Amina"
    told = reasons(folder)
    assert list(told) == ["briefing.yml"]
    assert "gone.txt: no such file" in told["briefing.yml"]


@pytest.mark.parametrize("name", ["briefing.yaml", "Briefing.YML"])
def test_settings_under_another_name_cost_a_line_that_names_the_right_one(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / name).write_text("title: The Amina\n", encoding="utf-8")
    folder = read(tmp_path)
    assert len(folder.articles) == 1
    assert "briefing.yml" in reasons(folder)[name]
