"""The command as a user runs it: what it prints, where, and its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import generator
from generator.config import KEYS

TOP = Path(__file__).parents[1]
STORY = "River rises in Dalby\n\nThe river rose two metres on Monday, the mayor said.\n"


def run(*arguments: str | Path, at: Path, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=at,
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOP), **environment},
        timeout=60,
    )


def articles(folder: Path, **contents: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in {"story": STORY.encode(), **contents}.items():
        (folder / f"{name}.txt").write_bytes(content)
    return folder


def assert_one_line(ran: subprocess.CompletedProcess[bytes], code: int, *named: str) -> None:
    errors = ran.stderr.decode()
    assert ran.returncode == code, errors
    assert errors.count("\n") == 1, errors
    assert all(word in errors for word in named), errors


def test_a_build_says_what_it_wrote_and_where(tmp_path: Path) -> None:
    articles(tmp_path / "flood")
    first = run("build", "flood", "--docs", "out", at=tmp_path)
    assert (first.returncode, first.stderr) == (0, b"")
    assert first.stdout.decode().startswith(f"1 article -> {Path('out/briefings/flood')} (")
    again = run("build", "flood", "--docs", "out", at=tmp_path)
    assert b"(0 pages written, " in again.stdout
    assert (tmp_path / "out/briefings/flood/briefing.json").is_file()


def test_the_site_file_names_the_folders(tmp_path: Path) -> None:
    articles(tmp_path / "news/flood")
    (tmp_path / "mkdocs.yml").write_text("docs_dir: pages\nplugins:\n  - briefing: {articles: news}\n")
    assert run("build", at=tmp_path).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mkdocs.yml", "news", "pages"]
    assert (tmp_path / "pages/briefings/flood/briefing.json").is_file()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b" \n\n\t\n", id="white space only"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", id="binary"),
        pytest.param(b"The river rose.\x00\x00\x00 It fell.\n" * 20, id="NUL bytes"),
        pytest.param(b"\xff\xfe\x00\xd8\x00\xd8 \x00", id="undecodable"),
    ],
)
def test_a_bad_file_is_one_line_and_the_others_are_built(tmp_path: Path, content: bytes) -> None:
    ran = run("build", articles(tmp_path / "flood", bad=content), "--docs", tmp_path / "docs", at=tmp_path)
    assert_one_line(ran, 1, "bad.txt: ")
    exported = json.loads((tmp_path / "docs/briefings/flood/briefing.json").read_text(encoding="utf-8"))
    assert [article["file"] for article in exported["articles"]] == ["story.txt"]
    assert [one["file"] for one in exported["skipped"]] == ["bad.txt"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read every file")
def test_an_unreadable_file_is_one_line_and_the_others_are_built(tmp_path: Path) -> None:
    folder = articles(tmp_path / "flood", bad=STORY.encode())
    (folder / "bad.txt").chmod(0)
    assert_one_line(run("build", folder, "--docs", tmp_path / "docs", at=tmp_path), 1, "bad.txt: ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["build", "missing"], ["missing: there is no such folder", "name a folder"], id="missing folder"),
        pytest.param(["build", "empty"], ["empty: no articles there", "name a folder"], id="empty folder"),
        pytest.param(
            ["build", "flood/story.txt"],
            [f"{Path('flood/story.txt')}: a file", "the folder it lies in is flood"],
            id="file for a folder",
        ),
        pytest.param(["build", "story.txt"], ["the folder it lies in is .;"], id="file beside, for a folder"),
        pytest.param(["build", "--dosc", "x"], ["--dosc", "--help"], id="unknown option"),
        pytest.param(["biuld"], ["biuld", "'build'", "--help"], id="unknown command"),
        pytest.param(["build", "flood", "--docs", "story.txt"], ["story.txt"], id="file for the docs folder"),
        pytest.param(["build", "flood", "--docs", "story.txt/docs"], ["story.txt"], id="docs folder below a file"),
        pytest.param(["build", "flood", "--docs", "mine"], ["briefing.json", "out of the way"], id="hand-written page"),
    ],
)
def test_usage_and_environment_errors_are_one_line_and_change_nothing(
    tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    articles(tmp_path / "flood")
    articles(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "mine/briefings/flood").mkdir(parents=True)
    (tmp_path / "mine/briefings/flood/briefing.json").write_text("[]")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert_one_line(run(*arguments, at=tmp_path), 2, *words)
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


def test_a_build_names_the_briefings_it_removes(tmp_path: Path) -> None:
    articles(tmp_path / "monday/flood")
    articles(tmp_path / "tuesday/strike")
    run("build", "monday", "--docs", "out", at=tmp_path)
    pages = [path for path in (tmp_path / "out/briefings/flood").rglob("*") if path.is_file()]
    lines = run("build", "tuesday", "--docs", "out", at=tmp_path).stdout.decode().splitlines()
    assert lines[0].startswith(f"1 article -> {Path('out/briefings/strike')} (")
    assert lines[1:] == [f"removed {Path('out/briefings/flood')} ({len(pages)} pages): not in tuesday"]
    assert not (tmp_path / "out/briefings/flood").exists()


def test_a_folder_in_which_nothing_can_be_read_leaves_all_pages_as_they_are(tmp_path: Path) -> None:
    run("build", articles(tmp_path / "flood"), "--docs", "out", at=tmp_path)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    (tmp_path / "bad").mkdir()
    for name in ("a.txt", "b.md"):
        (tmp_path / "bad" / name).write_bytes(b"")
    ran = run("build", "bad", "--docs", "out", at=tmp_path)
    first, second, last = ran.stderr.decode().splitlines()
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert first.startswith("a.txt: ")
    assert second.startswith("b.md: ")
    assert last.startswith("bad: nothing there can be read")
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}


def test_building_twice_touches_no_page(tmp_path: Path) -> None:
    arguments = ("build", TOP / "articles", "--docs", tmp_path)
    run(*arguments, at=TOP)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    run(*arguments, at=TOP)
    assert len(before) > 20
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    ran = run("--version", at=tmp_path)
    assert (ran.returncode, ran.stdout.decode()) == (0, f"briefing {generator.__version__}\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_output_that_cannot_be_written_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "generator", "extract"],
            cwd=TOP,
            input=b'{"id": "a", "text": "The mayor spoke."}\n',
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ran.returncode, ran.stderr.count(b"\n")) == (2, 1)


def test_extract_answers_line_by_line_in_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    text = "“Der Fluss steigt”, said Mayor Zoë Łukasik – 水."
    given = "".join(json.dumps({"id": one, "text": text}, ensure_ascii=False) + "\n" for one in ("ä", "b")).encode()
    ran = run("extract", at=tmp_path, given=given, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert [json.loads(line)["id"] for line in ran.stdout.decode("utf-8").splitlines()] == ["ä", "b"]


def test_extract_names_the_line_that_is_no_json_and_goes_on(tmp_path: Path) -> None:
    good = b'{"id": "a", "text": "The mayor spoke."}\n'
    ran = run("extract", at=tmp_path, given=good + b"{bad\n" + good)
    assert_one_line(ran, 1, "line 2: ")
    assert ran.stdout.count(b"\n") == 2


def test_extract_keeps_half_a_surrogate_pair_as_json_writes_it(tmp_path: Path) -> None:
    ran = run("extract", at=tmp_path, given=b'{"id": "\\ud800", "text": "The mayor \\udfff spoke."}\n')
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["id"] == "\ud800"


def test_match_answers_line_by_line_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    lines = [
        {"id": "1", "a": "Ana Ruíz", "b": "Ana Ruiz"},
        {"id": "2", "a": "Ana Ruiz"},
        {"id": "3", "a": "A", "b": "B"},
    ]
    ran = run("match", at=tmp_path, given="\n".join(map(json.dumps, lines)).encode())
    assert_one_line(ran, 1, "line 2", "b: missing")
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [(one["id"], one["verdict"]) for one in answers] == [("1", "same"), ("3", "different")]
    assert all(one["because"] and set(one) == {"id", "verdict", "score", "because"} for one in answers)


def test_extract_is_quiet_when_its_reader_has_enough() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "extract"],
        cwd=TOP,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        line = b'{"id": "a", "text": "The mayor spoke."}\n'
        process.stdin.write(line)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == "a"  # flushed, though the input goes on
        process.stdout.close()
        process.stdin.write(line * 3)
        process.stdin.close()
        assert process.stderr.read() == b""


def test_help_loads_no_stage() -> None:
    question = "import sys, generator.cli; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", question], cwd=TOP, capture_output=True, check=True)
    loaded = set(ran.stdout.decode().split())
    assert not loaded & {"jinja2", "mkdocs", "yaml", "trafilatura", "generator.pipeline", "generator.extract.report"}


def test_help_names_every_command_and_exit_code() -> None:
    ran = run("--help", at=TOP)
    assert ran.returncode == 0
    assert all(words in ran.stdout.decode() for words in ("build", "extract", "exit codes: 0", "1 some", "2 nothing"))


def test_without_a_command_the_help_is_printed_as_an_error() -> None:
    ran = run(at=TOP)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr == run("--help", at=TOP).stdout


def test_help_names_the_settings_of_a_site() -> None:
    printed = run("--help", at=TOP).stdout.decode()
    assert all(f"  {key}: " in printed for key in KEYS)


def test_help_imports_neither_the_stages_nor_what_they_need() -> None:
    code = "import sys, generator.cli; print({'yaml', 'jinja2', 'generator.pipeline'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, check=True)
    assert ran.stdout.strip() == b"set()"


def test_a_file_name_with_a_line_break_stays_one_line(tmp_path: Path) -> None:
    articles(tmp_path / "flood", **{"two\nlines": b""})
    ran = run("build", "flood", "--docs", "docs", at=tmp_path)
    assert_one_line(ran, 1, "two\\nlines.txt: ")


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there, whatever the bytes")
def test_names_that_are_no_utf_8_are_built_and_shown_with_their_bytes(tmp_path: Path) -> None:
    folder = articles(tmp_path / "flood")
    (folder / os.fsdecode(b"bad\xff.txt")).write_text(STORY.replace("two", "three"), encoding="utf-8")
    (folder / os.fsdecode(b"empty\xff.txt")).touch()
    articles(folder / os.fsdecode(b"more\xff"))
    (folder / os.fsdecode(b"link\xff")).symlink_to(articles(tmp_path / "elsewhere"), target_is_directory=True)
    ran = run("build", folder, "--docs", "docs", at=tmp_path)
    errors = ran.stderr.decode("utf-8")
    assert (ran.returncode, errors.count("\n")) == (1, 2), errors
    assert "empty\\xff.txt: " in errors
    assert "link\\xff: a link" in errors
    exported = json.loads((tmp_path / "docs/briefings/flood/briefing.json").read_text(encoding="utf-8"))
    assert [article["file"] for article in exported["articles"]] == ["bad\\xff.txt", "story.txt"]
    assert len(list((tmp_path / "docs/briefings").glob("more*/briefing.json"))) == 1


def test_explain_tells_how_an_item_came_about_and_writes_nothing(tmp_path: Path) -> None:
    articles(tmp_path / "flood")
    ran = run("explain", "articles/flood/story.txt", "flood", at=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"River rises in Dalby" in ran.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["flood"]


def test_an_unknown_id_is_one_line(tmp_path: Path) -> None:
    articles(tmp_path / "flood")
    assert_one_line(run("explain", "story.tx", "flood", at=tmp_path), 2, "story.tx: no such id", "nearest", "story.txt")


def test_diff_tells_what_changed_as_text_and_as_data(tmp_path: Path) -> None:
    articles(tmp_path / "flood")
    run("build", "flood", "--docs", "old", at=tmp_path)
    same = run("diff", "old", "old", at=tmp_path)
    assert (same.returncode, same.stdout) == (0, b"flood: nothing changed\n")
    articles(tmp_path / "flood", later=b"Bridge shut\n\nThe bridge is shut, the mayor said on Tuesday.\n")
    assert b"What is new" not in run("build", "flood", "--docs", "new", at=tmp_path).stdout
    ran = run("diff", "old", "new", at=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"new       Bridge shut (later.txt)" in ran.stdout
    since = run("build", "flood", "--docs", "new", "--since", "old", at=tmp_path)
    assert (
        since.stdout.decode().splitlines()[-1].endswith(f" since old -> {Path('new/briefings/flood/what-is-new.md')}")
    )
    told = json.loads(run("diff", "old/briefings/flood/briefing.json", "new", "--json", at=tmp_path).stdout)
    assert told["briefings"]["flood"]["totals"]["articles"] == [1, 2]


def test_what_is_no_earlier_build_is_one_line(tmp_path: Path) -> None:
    articles(tmp_path / "flood", other=b"{}")
    assert_one_line(run("diff", "flood/other.txt", "flood", at=tmp_path), 2, "other.txt", "briefing/1")
    assert_one_line(run("build", "flood", "--since", "no.json", at=tmp_path), 2, "no.json", "no such file")
    assert not (tmp_path / "docs").exists()


@pytest.mark.parametrize(
    ("corrections", "code", "lines"),
    [
        pytest.param("- {actor: Nemo, name: X}\n", 1, ["line 1: does not apply: "], id="does not apply"),
        pytest.param(
            "- {actor: Nemo, nmae: X}\n- {figure: 1, value: x}\n",
            2,
            ["line 1: nmae: unknown key", "line 2: value: expected a number", "no page was touched"],
            id="broken",
        ),
    ],
)
def test_corrections_are_told_line_by_line(tmp_path: Path, corrections: str, code: int, lines: list[str]) -> None:
    folder = articles(tmp_path / "flood")
    (folder / "corrections.yml").write_text(corrections, encoding="utf-8")
    ran = run("build", "flood", "--docs", "out", at=tmp_path)
    errors = ran.stderr.decode().splitlines()
    assert ran.returncode == code
    assert len(errors) == len(lines)
    assert all(part in line for part, line in zip(lines, errors, strict=True))
    assert (tmp_path / "out").exists() == (code == 1)


def test_diff_names_the_briefings_that_only_one_build_holds(tmp_path: Path) -> None:
    for build, names in (("old", ("fire", "flood")), ("new", ("quake", "storm"))):
        for name in names:
            articles(tmp_path / build / name)
        run("build", build, "--docs", f"{build}-docs", at=tmp_path)
    ran = run("diff", "old-docs", "new-docs", at=tmp_path)
    assert ran.returncode == 0
    assert ran.stdout.decode().split("\n\n") == [
        "quake: new briefing",
        "storm: new briefing",
        "fire: gone",
        "flood: gone\n",
    ]
