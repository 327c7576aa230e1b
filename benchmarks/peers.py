"""Other readers of figures, each in an environment of its own under `.cache/`, measured on the same texts.

Where one does not install, it is skipped with one line that says so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOP: Final = Path(__file__).parents[1]
READERS: Final = Path(__file__).parent / "readers"
ENVIRONMENTS: Final = TOP / ".cache" / "peers"
INSTALL_SECONDS: Final = 300
READ_SECONDS: Final = 900


@dataclass(frozen=True)
class Peer:
    """A published reader of figures: what to install, and the script here that asks it."""

    name: str
    script: str
    packages: tuple[str, ...]

    @property
    def python(self) -> Path:
        """The interpreter of its environment."""
        return ENVIRONMENTS / self.script / ("Scripts" if os.name == "nt" else "bin") / "python"

    def is_installed(self) -> bool:
        """Make its environment unless it is there; False where that fails."""
        done = ENVIRONMENTS / self.script / "installed.txt"
        wanted = "\n".join(self.packages)
        if done.exists() and done.read_text(encoding="utf-8") == wanted:
            return True
        shutil.rmtree(ENVIRONMENTS / self.script, ignore_errors=True)
        ENVIRONMENTS.mkdir(parents=True, exist_ok=True)
        if not all(_ran(command) for command in self._commands()):
            return False
        done.write_text(wanted, encoding="utf-8")
        return True

    def read(self, gold: Path) -> str | None:
        """Return its figures of the texts as JSON Lines; None where it fails."""
        command = [str(self.python), str(READERS / f"{self.script}.py")]
        try:
            with gold.open("rb") as texts:
                ran = subprocess.run(
                    command, stdin=texts, capture_output=True, check=True, timeout=READ_SECONDS, cwd=READERS
                )
        except (OSError, subprocess.SubprocessError):
            return None
        return ran.stdout.decode("utf-8")

    def _commands(self) -> Iterator[list[str]]:
        folder = str(ENVIRONMENTS / self.script)
        uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
        if uv is not None:
            yield [uv, "venv", "--quiet", "--python", sys.executable, folder]
            yield [uv, "pip", "install", "--quiet", "--python", str(self.python), *self.packages]
        else:
            yield [sys.executable, "-m", "venv", folder]
            yield [str(self.python), "-m", "pip", "install", "--quiet", *self.packages]


# The newest releases that work together; the emoji tables of Recognizers-Text are gone from later ones.
PEERS: Final = (
    Peer("quantulum3", "quantulum", ("quantulum3==0.10.0", "setuptools<81")),
    Peer(
        "Recognizers-Text",
        "recognizers",
        ("recognizers-text-number==1.0.2a2", "recognizers-text-number-with-unit==1.0.2a2", "emoji<2", "setuptools<81"),
    ),
    Peer("text2num", "text2num", ("text2num==3.1.0",)),
    Peer("number-parser", "number_words", ("number-parser==0.3.2",)),
)


def scores(peer: Peer, task: str, gold: Path, scorer: Path) -> dict[str, float] | None:
    """Return the measures of a peer on a set, for "clean" the share of texts left empty; None where it fails."""
    printed = peer.read(gold)
    if printed is None:
        return None
    if task == "clean":
        return {"clean": _clean(printed)}
    answers = ENVIRONMENTS / f"{peer.script}-{gold.stem}.jsonl"
    answers.write_text(printed, encoding="utf-8")
    command = [sys.executable, str(scorer), str(gold), str(answers), "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(ran.stdout)
    return {name: one["F1"] if isinstance(one, dict) and "F1" in one else one for name, one in found.items()}


def _clean(printed: str) -> float:
    rows = [json.loads(line) for line in printed.splitlines()]
    return 100 * sum(not row["figures"] for row in rows) / len(rows)


def _ran(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=INSTALL_SECONDS).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
