"""Same input, same bytes: whatever the hash seed, the clock's zone, the locale and the order of the listing."""

import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parents[1]
SAMPLE = TOP / "articles"

# Lists every folder in the reverse of the order that sorting gives, as some file systems may.
REVERSED = """
import os, sys
list_names, scan = os.listdir, os.scandir
class Scan:
    def __init__(self, path="."):
        with scan(path) as entries:
            self.rows = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def __iter__(self): return self.rows
    def __next__(self): return next(self.rows)
    def close(self): pass
os.listdir = lambda path=".": sorted(list_names(path), reverse=True)
os.scandir = Scan
from generator.cli import main
sys.exit(main(sys.argv[1:]))
"""


def pages(docs: Path) -> dict[str, bytes]:
    return {path.relative_to(docs).as_posix(): path.read_bytes() for path in sorted(docs.rglob("*")) if path.is_file()}


def build(docs: Path, *start: str, **environment: str) -> dict[str, bytes]:
    subprocess.run(
        [sys.executable, *start, "build", str(SAMPLE), "--docs", str(docs)],
        cwd=TOP,
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
    )
    return pages(docs)


def test_the_same_articles_give_the_same_bytes_on_any_machine(tmp_path: Path) -> None:
    here = build(tmp_path / "a", "-m", "generator", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    there = build(
        tmp_path / "b", "-c", REVERSED, PYTHONHASHSEED="77", TZ="Pacific/Kiritimati", LC_ALL="C", LANG="tr_TR"
    )
    assert here
    assert here == there


def test_a_build_over_an_older_one_gives_the_same_bytes_as_a_clean_one(tmp_path: Path) -> None:
    clean = build(tmp_path / "clean", "-m", "generator")
    build(tmp_path / "again", "-m", "generator")
    for number, path in enumerate(sorted((tmp_path / "again").rglob("*.*"))):
        if path.is_file() and number % 2:
            path.unlink()
    assert build(tmp_path / "again", "-m", "generator") == clean
