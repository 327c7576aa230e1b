import json
from pathlib import Path

import pytest

from generator.config import Options
from generator.errors import (
    BrokenCorrectionsError,
    ConfigurationError,
    MissingFolderError,
    UnknownLanguageError,
    UnreadableLineError,
)
from generator.model.article import Folder
from generator.pipeline import briefing_folders, build, extract_lines, match_lines, named_apart

STORY = "River rises in Dalby\n\nThe river rose two metres on Monday, the mayor said.\n"


def folders(articles: Path, docs: Path) -> list[str]:
    return [path.name for path in briefing_folders(Options(articles=articles, docs=docs))[0]]


def article(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STORY, encoding="utf-8")


def test_files_are_one_briefing_and_each_sub_folder_is_one_more(tmp_path: Path) -> None:
    for name in ("news/a.txt", "news/flood/b.txt", "news/strike/c.txt", "news/.cache/d.txt"):
        article(tmp_path / name)
    assert folders(tmp_path / "news", tmp_path / "docs") == ["news", "flood", "strike"]


def test_sub_folders_alone_are_the_briefings(tmp_path: Path) -> None:
    article(tmp_path / "news/flood/b.txt")
    assert folders(tmp_path / "news", tmp_path / "docs") == ["flood"]


def test_the_docs_folder_is_no_briefing_of_the_articles_it_stands_among(tmp_path: Path) -> None:
    article(tmp_path / "a.txt")
    article(tmp_path / "docs/briefings/old.md")
    assert folders(tmp_path, tmp_path / "docs") == [tmp_path.name]


def test_articles_in_the_folder_of_generated_pages_are_refused(tmp_path: Path) -> None:
    article(tmp_path / "docs/briefings/flood/a.txt")
    with pytest.raises(ConfigurationError, match="where the pages are written"):
        folders(tmp_path / "docs/briefings/flood", tmp_path / "docs")


def test_a_link_to_a_folder_is_skipped_with_its_reason(tmp_path: Path) -> None:
    article(tmp_path / "elsewhere/a.txt")
    article(tmp_path / "news/b.txt")
    (tmp_path / "news/link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    kept, refused = briefing_folders(Options(articles=tmp_path / "news", docs=tmp_path / "docs"))
    assert [path.name for path in kept] == ["news"]
    assert [(one.file, "not followed" in one.reason) for one in refused] == [("link", True)]


@pytest.mark.parametrize("made", [pytest.param("news/", id="empty"), pytest.param("other/", id="missing")])
def test_no_article_anywhere_is_an_error_and_nothing_is_written(tmp_path: Path, made: str) -> None:
    (tmp_path / made).mkdir()
    with pytest.raises(MissingFolderError, match="news"):
        build(Options(articles=tmp_path / "news", docs=tmp_path / "docs"))
    assert not (tmp_path / "docs").exists()


def test_a_sub_folder_without_articles_makes_no_briefing(tmp_path: Path) -> None:
    article(tmp_path / "news/flood/a.txt")
    (tmp_path / "news/pictures").mkdir()
    built = build(Options(articles=tmp_path / "news", docs=tmp_path / "docs"))
    assert [briefing.name for briefing in built.briefings] == ["flood"]


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        pytest.param(["flood"], ["flood"], id="already safe"),
        pytest.param(["Flood in Dalby: day 1"], ["flood-in-dalby-day-1"], id="title"),
        pytest.param(["Наводнение"], ["navodnenie"], id="Cyrillic"),
        pytest.param([".. "], ["page"], id="no letter at all"),
    ],
)
def test_a_briefing_is_named_after_its_folder(printed: list[str], names: list[str]) -> None:
    assert [folder.name for folder in named_apart([Folder(name=name, title=name) for name in printed])] == names


def test_folders_whose_names_look_alike_are_told_apart_whatever_their_order() -> None:
    alike = [Folder(name=name, title=name) for name in ("Flood", "flood", "strike")]
    names = {folder.title: folder.name for folder in named_apart(alike)}
    assert len(set(names.values())) == 3
    assert names["strike"] == "strike"
    assert names == {folder.title: folder.name for folder in named_apart(alike[::-1])}


def test_one_bad_line_does_not_stop_the_others() -> None:
    good = json.dumps({"id": "a", "text": STORY}).encode()
    answers = list(extract_lines([good, b"{", b"", good]))
    assert [isinstance(answer, UnreadableLineError) for answer in answers] == [False, True, False]
    assert str(answers[1]).startswith("line 2: no JSON")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(b"[1]", "expected an object", id="list"),
        pytest.param(b'{"text": "a"}', "id: missing", id="no id"),
        pytest.param(b'{"id": "a"}', "text: missing", id="no text"),
        pytest.param(b'{"id": "a", "text": null}', "text: expected a text", id="null for the text"),
        pytest.param(b'{"id": "a", "text": "b", "published": "soon"}', "not 'soon'", id="no date"),
        pytest.param(b'{"id": "a", "text": "b", "published": 2022}', "not 2022", id="number for a date"),
        pytest.param(b'{"id": "a", "text": "\xff"}', "no UTF-8", id="no UTF-8"),
        pytest.param(b"[" * 100_000, "no JSON", id="nested too deep"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_number(line: bytes, reason: str) -> None:
    (answer,) = extract_lines([line])
    assert str(answer).startswith("line 1: ")
    assert reason in str(answer)


@pytest.mark.parametrize("published", [None, "2022-01-06", "2022-01-06T10:30:00+06:00"])
def test_a_publication_date_may_be_missing_or_as_precise_as_it_is_known(published: str | None) -> None:
    line = json.dumps({"id": "a", "text": "The mayor spoke on Monday.", "published": published}).encode()
    assert [answer for answer in extract_lines([line]) if isinstance(answer, UnreadableLineError)] == []


def test_a_language_without_a_lexicon_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(UnknownLanguageError, match="known are: en"):
        list(extract_lines([b"{}"], "tlh"))


FIRE = "Fire at the quay\n\nNine boats sank on Monday, harbour master Ada Berg said.\n"


def corrected(tmp_path: Path, corrections: str) -> Options:
    article(tmp_path / "news/fire/a.txt")
    (tmp_path / "news/fire/a.txt").write_text(FIRE, encoding="utf-8")
    (tmp_path / "news/fire/corrections.yml").write_text(corrections, encoding="utf-8")
    return Options(articles=tmp_path / "news", docs=tmp_path / "docs")


def test_corrections_have_a_page_that_goes_with_them(tmp_path: Path) -> None:
    options = corrected(tmp_path, "- {actor: Ada Berg, name: Ada K. Berg}\n")
    assert build(options).skipped == ()
    page = options.output / "fire/corrections.md"
    assert "Ada K. Berg" in page.read_text(encoding="utf-8")
    (tmp_path / "news/fire/corrections.yml").unlink()
    build(options)
    assert not page.exists()


def test_a_correction_that_does_not_apply_is_reported_and_the_others_are_followed(tmp_path: Path) -> None:
    options = corrected(tmp_path, "- {actor: Nemo, name: X}\n- {actor: Ada Berg, name: Ada K. Berg}\n")
    (one,) = build(options).skipped
    assert one.file == str(tmp_path / "news/fire/corrections.yml")
    assert one.reason == "line 1: does not apply: “Nemo”: no actor has this id or is spelled so"
    assert (options.output / "fire/actors/ada-berg.md").read_text(encoding="utf-8").count("Ada K. Berg") > 0


@pytest.mark.parametrize(
    "corrections",
    [
        pytest.param("- {actor: Ada Berg, nmae: X}\n", id="misspelt key"),
        pytest.param("- [", id="no YAML"),
        pytest.param("- {actor: Ada Berg, name: X}\n- {actor: Ada Berg, name: Y}\n", id="contradiction"),
    ],
)
def test_corrections_that_cannot_be_followed_stop_the_build_and_no_page_is_touched(
    tmp_path: Path, corrections: str
) -> None:
    build(corrected(tmp_path, ""))
    before = {path: path.read_bytes() for path in (tmp_path / "docs").rglob("*") if path.is_file()}
    options = corrected(tmp_path, corrections)
    with pytest.raises(BrokenCorrectionsError) as raised:
        build(options)
    assert all("corrections.yml: line " in line for line in raised.value.refused)
    assert {path: path.read_bytes() for path in (tmp_path / "docs").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "corrections",
    [
        pytest.param("- {actor: Ada Berg, nmae: X}\n", id="misspelt key"),
        pytest.param("- \0", id="a character no text has"),
        pytest.param("- {actor: Ada Berg, name: X}\n- {actor: Ada Berg, name: Y}\n", id="contradiction"),
    ],
)
def test_what_cannot_be_followed_is_told_with_the_path_as_it_was_given(tmp_path: Path, corrections: str) -> None:
    with pytest.raises(BrokenCorrectionsError) as raised:
        build(corrected(tmp_path, corrections))
    path = tmp_path / "news/fire/corrections.yml"
    assert raised.value.refused
    assert all(line.startswith(f"{path}: ") for line in (str(raised.value), *raised.value.refused))


@pytest.mark.parametrize("name", [pytest.param("", id="empty"), pytest.param(" \t", id="blank")])
def test_a_line_without_a_name_has_no_verdict(name: str) -> None:
    asked = ({"id": "1", "a": "Ana Ruiz", "b": name}, {"id": "2", "a": name, "b": name})
    told = list(match_lines(json.dumps(one).encode() for one in asked))
    assert [str(one) for one in told] == [
        "line 1: b: expected a name, found none",
        "line 2: a: expected a name, found none",
    ]


def test_a_folder_in_one_of_its_own_name_is_a_briefing_beside_it(tmp_path: Path) -> None:
    inner = tmp_path / "flood" / "flood"
    inner.mkdir(parents=True)
    (inner.parent / "a.txt").write_text("Dam breaks above Dalby\n\nThe dam broke on Monday, the mayor said.")
    (inner / "b.txt").write_text("Bridge falls in Moss\n\nThe bridge fell on Friday, the police said.")
    built = build(Options(articles=inner.parent, docs=tmp_path / "docs"))
    assert len({briefing.name for briefing in built.briefings}) == len(built.briefings) == 2
