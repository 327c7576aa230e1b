import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from generator.errors import HandWrittenPageError, UnwritableOutputError
from generator.render.mark import MARK_KEY, MARK_VALUE
from generator.render.write import TEMPORARY, write_site

INDEX = PurePosixPath("flood/index.md")
ARTICLE = PurePosixPath("flood/articles/river-rises.md")
EXPORT = PurePosixPath("flood/briefing.json")


def page(text: str) -> str:
    return f"---\n{MARK_KEY}: {MARK_VALUE}\ntitle: River\n---\n{text}\n"


def files(target: Path) -> list[str]:
    return sorted(path.relative_to(target).as_posix() for path in target.rglob("*"))


def test_every_page_is_written_with_its_folders(tmp_path: Path) -> None:
    written = write_site({INDEX: page("a"), ARTICLE: page("b")}, tmp_path / "docs" / "briefings")
    assert (tmp_path / "docs/briefings" / ARTICLE).read_text(encoding="utf-8") == page("b")
    assert written.written == (ARTICLE, INDEX)


def test_an_unchanged_page_is_not_touched(tmp_path: Path) -> None:
    write_site({INDEX: page("a"), ARTICLE: page("b")}, tmp_path)
    before = (tmp_path / INDEX).stat()
    written = write_site({INDEX: page("a"), ARTICLE: page("changed")}, tmp_path)
    after = (tmp_path / INDEX).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert (written.written, written.unchanged, written.removed) == ((ARTICLE,), (INDEX,), ())


def test_pages_of_removed_articles_go_and_so_do_their_empty_folders(tmp_path: Path) -> None:
    write_site({INDEX: page("a"), ARTICLE: page("b"), EXPORT: '{\n "schema": "briefing/1"\n}\n'}, tmp_path)
    written = write_site({PurePosixPath("index.md"): page("none left")}, tmp_path)
    assert files(tmp_path) == ["index.md"]
    assert written.removed == (ARTICLE, EXPORT, INDEX)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("notes.md", "# My own notes\n", id="page without front matter"),
        pytest.param("notes.md", "---\ntitle: generated_by briefing\n---\n", id="page that mentions the mark"),
        pytest.param("notes.md", "---\ntitle: x\ngenerated_by: me\n---\n", id="page with a mark of another tool"),
        pytest.param("map.png", "generated_by: briefing", id="picture"),
        pytest.param("data.json", '{"rows": ["briefing/1"]}', id="data of somebody else"),
        pytest.param("empty.md", "", id="empty page"),
    ],
)
def test_hand_written_files_stay(tmp_path: Path, name: str, content: str) -> None:
    write_site({INDEX: page("a")}, tmp_path)
    (tmp_path / "flood" / name).write_text(content, encoding="utf-8")
    write_site({PurePosixPath("index.md"): page("none left")}, tmp_path)
    assert files(tmp_path) == ["flood", f"flood/{name}", "index.md"]


@pytest.mark.parametrize("name", ["flood/index.md", "flood/briefing.json"])
def test_a_hand_written_file_in_the_way_stops_the_build_before_it_writes(tmp_path: Path, name: str) -> None:
    (tmp_path / "flood").mkdir()
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(HandWrittenPageError, match=re.escape(name)):
        write_site({PurePosixPath("a.md"): page("a"), PurePosixPath(name): page("b")}, tmp_path)
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "a.md").exists()


def test_a_file_where_a_folder_must_go_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "flood").write_text("mine", encoding="utf-8")
    with pytest.raises(HandWrittenPageError, match="flood"):
        write_site({INDEX: page("a")}, tmp_path)


def test_a_folder_where_a_page_must_go_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / INDEX).mkdir(parents=True)
    with pytest.raises(HandWrittenPageError, match=r"index\.md"):
        write_site({INDEX: page("a")}, tmp_path)


def test_what_a_killed_build_left_is_cleaned(tmp_path: Path) -> None:
    (tmp_path / "flood").mkdir()
    (tmp_path / f"flood/.77-0{TEMPORARY}").write_text("half a pa", encoding="utf-8")
    write_site({PurePosixPath("index.md"): page("a")}, tmp_path)
    assert files(tmp_path) == ["index.md"]


def test_a_file_in_place_of_the_output_folder_is_one_named_error(tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("a file", encoding="utf-8")
    with pytest.raises(UnwritableOutputError, match="docs"):
        write_site({INDEX: page("a")}, tmp_path / "docs" / "briefings")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path, PurePosixPath
from generator.errors import UnwritableOutputError
from generator.render.write import write_site
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
try:
    write_site({PurePosixPath("a.md"): "new", PurePosixPath("b.md"): "new" * 10000}, Path(sys.argv[1]))
except UnwritableOutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_where_new_pages_do_not_fit_all_old_ones_stay(tmp_path: Path) -> None:
    old = {PurePosixPath("a.md"): page("old"), PurePosixPath("b.md"): page("old")}
    write_site(old, tmp_path)
    ran = subprocess.run([sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=True)
    assert ran.stdout.count("\n") == 1
    assert "b.md" in ran.stdout
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in old} == old
    assert files(tmp_path) == ["a.md", "b.md"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    write_site({PurePosixPath("kept.md"): page("of another site")}, elsewhere)
    target = tmp_path / "briefings"
    write_site({INDEX: page("a")}, target)
    (target / "link").symlink_to(elsewhere, target_is_directory=True)
    write_site({INDEX: page("a")}, target)
    assert files(elsewhere) == ["kept.md"]


@pytest.mark.parametrize("linked", ["flood", "flood/articles"])
def test_nothing_is_written_through_a_link_to_a_folder(tmp_path: Path, linked: str) -> None:
    elsewhere, target = tmp_path / "elsewhere", tmp_path / "briefings"
    elsewhere.mkdir()
    (target / linked).parent.mkdir(parents=True)
    (target / linked).symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(UnwritableOutputError, match=rf"{linked}: a link"):
        write_site({PurePosixPath("a.md"): page("a"), ARTICLE: page("b")}, target)
    assert (files(elsewhere), (target / "a.md").exists()) == ([], False)
