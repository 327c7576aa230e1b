"""How good the extraction is on articles with known answers, and the floors below which it must not fall.

    python -m tests.quality.measure [--raise]

prints the measures of each corpus; with --raise it writes every floor that is now exceeded to floors.json. Nothing
lowers a floor: that takes an edit of the file, and a sentence in the changelog that says why.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOP: Final = Path(__file__).parents[2]
SHARED: Final = TOP.parent / "shared"
SCORER: Final = SHARED / "gold" / "score.py"
FLOORS: Final = Path(__file__).with_name("floors.json")

Measures = dict[str, float]


@dataclass(frozen=True)
class Corpus:
    """Articles on one event, and the right answers for them."""

    name: str
    articles: Path
    gold: Path

    def measure(self, docs: Path) -> Measures:
        """Build the briefing with the real command and return what its scorer says of it."""
        _run("-m", "generator", "build", self.articles, "--docs", docs)
        (export,) = (docs / "briefings").glob("*/briefing.json")
        return dict(json.loads(_run(SCORER, self.gold, export, "--json")))


def own(name: str) -> Corpus:
    """Return a corpus of our own."""
    folder = TOP / "tests" / "corpora" / name
    return Corpus(name, folder / "articles", folder / "gold.yml")


OWN: Final = (
    "cholera",
    "coup",
    "earthquake",
    "election-night",
    "embassy",
    "ferry-accident",
    "hostage",
    "insolvency",
    "mine-protest",
    "spill",
    "wildfire",
)
CORPORA: Final = (
    Corpus("seeds", SHARED / "seeds", SHARED / "gold" / "seeds.yml"),
    *(own(name) for name in OWN),
)


def floors() -> dict[str, Measures]:
    """Return the floor of each measure, by corpus."""
    return {name: dict(rows) for name, rows in json.loads(FLOORS.read_text(encoding="utf-8")).items()}


def raised(floor: Mapping[str, float], measured: Mapping[str, float]) -> Measures:
    """Return the floors with those raised that are exceeded, to two digits; none is lowered, a new measure joins."""
    new = {name: math.floor(value * 100) / 100 for name, value in measured.items()}
    return {name: max(floor.get(name, 0.0), new.get(name, 0.0)) for name in sorted({*floor, *new})}


def _run(*arguments: str | Path) -> str:
    ran = subprocess.run([sys.executable, *arguments], cwd=TOP, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise RuntimeError(ran.stderr)
    return ran.stdout


def main() -> int:
    """Print all measures beside their floors; raise the floors where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="raising", action="store_true", help="write the floors that are exceeded")
    raising = parser.parse_args().raising
    if not SCORER.is_file():
        sys.stdout.write("no ../shared/gold here: nothing to measure with\n")
        return 1
    kept = floors()
    for corpus in CORPORA:
        with tempfile.TemporaryDirectory() as docs:
            measured = corpus.measure(Path(docs))
        sys.stdout.write(f"{corpus.name}\n")
        for name, value in measured.items():
            sys.stdout.write(f"  {name:24} {value:.3f}   floor {kept.get(corpus.name, {}).get(name, 0.0):.2f}\n")
        kept[corpus.name] = raised(kept.get(corpus.name, {}), measured)
    if raising:
        FLOORS.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
