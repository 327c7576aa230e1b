"""The plugin in a real MkDocs: builds, and one reload for each edit."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

TOP = Path(__file__).parents[1]
STORY = "River rises in Dalby\n\nThe river rose {} metres on Monday, the mayor said.\n"
SITE = """\
site_name: Test
theme: {name: mkdocs, highlightjs: false}
plugins:
  - search
  - briefing: {articles: !ENV [ARTICLES, news]}
"""
OTHERS = {name: value for name, value in os.environ.items() if name != "ARTICLES"}
ENVIRONMENT = {**OTHERS, "PYTHONPATH": str(TOP), "PYTHONUNBUFFERED": "1", "NO_MKDOCS_2_WARNING": "1"}
PATIENCE = 60  # seconds for something that must happen
QUIET = 2.0  # seconds without another build; MkDocs looks at the files every half second


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(SITE, encoding="utf-8")
    (tmp_path / "docs/guide").mkdir(parents=True)
    (tmp_path / "docs/index.md").write_text("# Start\n", encoding="utf-8")
    (tmp_path / "docs/guide/about.md").write_text("# About\n", encoding="utf-8")
    (tmp_path / "news/flood").mkdir(parents=True)
    (tmp_path / "news/flood/first.txt").write_text(STORY.format(2), encoding="utf-8")
    return tmp_path


def mkdocs_build(site: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", *options],
        cwd=site,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_build_of_the_site_writes_the_briefings_first(site: Path) -> None:
    ran = mkdocs_build(site)
    assert ran.returncode == 0, ran.stderr
    assert (site / "docs/briefings/flood/briefing.json").is_file()
    assert (site / "site/briefings/flood/briefing.json").is_file()


def test_a_missing_articles_folder_stops_the_build_with_one_line(site: Path) -> None:
    (site / "news").rename(site / "olds")
    ran = mkdocs_build(site)
    assert ran.returncode == 1
    assert "there is no such folder" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_another_folder_can_be_named_for_one_build_and_what_it_removes_is_said(site: Path) -> None:
    (site / "olds/strike").mkdir(parents=True)
    (site / "olds/strike/first.txt").write_text(STORY.format(2), encoding="utf-8")
    mkdocs_build(site)
    ran = mkdocs_build(site, "--strict", ARTICLES=str(site / "olds"))
    assert ran.returncode == 0, ran.stderr
    assert (site / "docs/briefings/strike/briefing.json").is_file()
    assert f"removed {site / 'docs/briefings/flood'}" in ran.stderr


def test_where_nothing_can_be_read_the_reasons_come_first_and_all_pages_stay(site: Path) -> None:
    mkdocs_build(site)
    (site / "news/flood/first.txt").write_bytes(b"")
    ran = mkdocs_build(site)
    assert ran.returncode == 1
    assert ran.stderr.index("first.txt: ") < ran.stderr.index("nothing there can be read")
    assert (site / "docs/briefings/flood/briefing.json").is_file()


def test_a_bad_article_is_a_warning_and_the_others_are_built(site: Path) -> None:
    (site / "news/flood/bad.txt").write_bytes(b"")
    ran = mkdocs_build(site)
    assert ran.returncode == 0, ran.stderr
    assert sum("WARNING" in line and "bad.txt" in line for line in ran.stderr.splitlines()) == 1
    assert (site / "site/briefings/flood/briefing.json").is_file()


def test_a_strict_build_does_not_pass_over_a_bad_article(site: Path) -> None:
    (site / "news/flood/bad.txt").write_bytes(b"")
    ran = mkdocs_build(site, "--strict")
    assert ran.returncode == 1
    assert "bad.txt" in ran.stderr


def test_corrections_that_cannot_be_followed_stop_the_build_with_every_reason(site: Path) -> None:
    (site / "news/flood/corrections.yml").write_text("- {actor: x}\n- {actor: y}\n", encoding="utf-8")
    ran = mkdocs_build(site)
    assert ran.returncode == 1
    assert ran.stderr.count("nothing to be put right") == len(["line 1", "line 2"])
    assert not (site / "docs/briefings").exists()


class Serving:
    """A running `mkdocs serve` and what it has said so far."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.lines: list[str] = []
        self._process = process
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        self.lines.extend(iter(self._process.stdout.readline, ""))

    def count(self, words: str) -> int:
        return sum(words in line for line in self.lines)

    def wait_for(self, words: str, times: int) -> None:
        until = time.monotonic() + PATIENCE
        while self.count(words) < times:
            assert time.monotonic() < until, f"{words!r} never came:\n{''.join(self.lines)}"
            assert self._process.poll() is None, "".join(self.lines)
            time.sleep(0.05)

    @contextmanager
    def exactly_one_reload(self) -> Iterator[None]:
        builds, reloads = self.count("Building documentation"), self.count("Reloading browsers")
        yield
        self.wait_for("Reloading browsers", reloads + 1)
        time.sleep(QUIET)
        assert self.count("Reloading browsers") == reloads + 1
        assert self.count("Building documentation") == builds + 1, "".join(self.lines)


@contextmanager
def serving(site: Path) -> Iterator[tuple[Serving, str]]:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
        cwd=site,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            server = Serving(process)
            server.wait_for("Serving on", 1)
            time.sleep(QUIET)
            yield server, f"http://{address}"
        finally:
            process.terminate()


@pytest.mark.slow
def test_serve_reloads_exactly_once_for_each_edit(site: Path) -> None:
    news = site / "news/flood"
    with serving(site) as (server, address):
        assert server.count("Building documentation") == 1, "".join(server.lines)
        with server.exactly_one_reload():
            (news / "first.txt").write_text(STORY.format(3), encoding="utf-8")
        with urlopen(f"{address}/briefings/flood/briefing.json") as answer:
            assert b"rose 3 metres" in answer.read()
        with server.exactly_one_reload():
            (news / "second.txt").write_text(STORY.format(4), encoding="utf-8")
        with server.exactly_one_reload():
            (news / "second.txt").unlink()
        with server.exactly_one_reload():
            for depth in range(5, 10):
                (news / "first.txt").write_text(STORY.format(depth), encoding="utf-8")
        with server.exactly_one_reload():
            (site / "docs/index.md").write_text("# Start here\n", encoding="utf-8")
        with server.exactly_one_reload():
            (site / "docs/guide/about.md").write_text("# About us\n", encoding="utf-8")
        with server.exactly_one_reload():
            (news / "bad.txt").write_bytes(b"")
        assert server.count("bad.txt") == 1
        with server.exactly_one_reload():
            (news / "bad.txt").write_text(STORY.format(1), encoding="utf-8")
        with urlopen(f"{address}/briefings/flood/briefing.json") as answer:
            assert b"rose 9 metres" in answer.read()


@pytest.mark.slow
def test_serve_goes_on_after_settings_that_cannot_be_followed(site: Path) -> None:
    settings = site / "news/flood/briefing.yml"
    with serving(site) as (server, address):
        with server.exactly_one_reload():
            settings.write_text("titel: Flood\n", encoding="utf-8")
        assert server.count("titel: unknown key") == 1
        with urlopen(f"{address}/briefings/flood/briefing.json", timeout=PATIENCE) as answer:
            assert b"rose 2 metres" in answer.read()
        with server.exactly_one_reload():
            settings.write_text("title: The great flood\n", encoding="utf-8")
        with urlopen(f"{address}/briefings/flood/briefing.json") as answer:
            assert b"The great flood" in answer.read()
        assert server.count("Traceback") == 0, "".join(server.lines)
