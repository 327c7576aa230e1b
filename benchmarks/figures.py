"""How well figures are read, and how well others read them.

    make bench      # or: python -m benchmarks.figures

Needs the shared measures beside this folder; says so and ends well where they are absent. F1 in percent.
Some sets hold the answers for one kind of figure only, so that every other true figure in them counts as a mistake:
beside those stands what the answers of that kind alone are worth.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.peers import PEERS, scores

TOP: Final = Path(__file__).parents[1]
SHARED: Final = TOP.parent / "shared"
BENCH: Final = SHARED / "bench"
SCORER: Final = BENCH / "figures" / "score.py"
NOTES: Final = SHARED / "notes" / "extraction.md"
PUBLISHED: Final = "newsquant_dev"  # the notes have one table of what others published, made on this set
MEASURES: Final = ("value", "value+change", "value+head", "clean")
MEASURE: Final = re.compile(r"^(?P<name>value(?:\+change|\+head)?|clean) +(?:P .*F1 )?(?P<value>[\d.]+)", re.MULTILINE)
ROW: Final = re.compile(r"^\| (?P<name>[^|]+) \| (?P<value>[\d./ ]+) \| (?P<change>[\d.-]+) \|", re.MULTILINE)


@dataclass(frozen=True)
class Bench:
    """A set of texts with known figures, and how it is measured; `kind` where it knows one kind of figure only."""

    name: str
    task: str = "figures"
    kind: str | None = None

    @property
    def gold(self) -> Path:
        """The file with the texts and their figures."""
        return BENCH / "figures" / f"{self.name}.jsonl"

    def measure(self, *command: str) -> str:
        """Return what the scorer prints of a command that extracts, shortened to the measures that count."""
        given = ("--", *command) if command else ()
        call = [sys.executable, str(BENCH / "run.py"), self.task, str(self.gold), *given]
        ran = subprocess.run(call, cwd=TOP, capture_output=True, text=True, check=True)
        return _line({one["name"]: float(one["value"]) for one in MEASURE.finditer(ran.stdout)})


BENCHES: Final = (
    Bench(PUBLISHED),
    Bench("wordnum"),
    Bench("probes"),
    Bench("rtspec_number"),
    Bench("rtspec_range"),
    Bench("rtspec_percent", kind="share"),
    Bench("rtspec_currency", kind="money"),
    Bench("rtspec_dimension", kind="dimension"),
    Bench("rtspec_age", kind="age"),
    Bench("rtspec_temperature", kind="temperature"),
    Bench("rtspec_nonfigures", task="clean"),
)


def main() -> int:
    """Print our measures of each set with those of the others below, then what is published."""
    if not BENCH.is_dir():
        print("no ../shared/bench here: nothing to measure figures with")
        return 0
    peers = [peer for peer in PEERS if peer.is_installed()]
    for missing in sorted({peer.name for peer in PEERS} - {peer.name for peer in peers}):
        print(f"{missing}: skipped, it does not install here")
    for bench in BENCHES:
        print(f"{bench.name:24} {bench.measure()}", flush=True)
        if bench.kind is not None:
            of_kind = bench.measure(sys.executable, "-m", "benchmarks.of_kind", bench.kind)
            print(f"  {f'{bench.kind} alone':22} {of_kind}", flush=True)
        for peer in peers:
            found = scores(peer, bench.task, bench.gold, SCORER)
            print(f"  {peer.name:22} {'skipped, it fails here' if found is None else _line(found)}", flush=True)
    print(f"others on {PUBLISHED}, as published:")
    for row in ROW.finditer(_published(NOTES.read_text(encoding="utf-8"))):
        print(f"  {row['name']:46} value {row['value']:11} value+change {row['change']}")
    return 0


def _line(found: dict[str, float]) -> str:
    return "  ".join(f"{name} {found[name]:5.1f}" for name in MEASURES if name in found)


def _published(notes: str) -> str:
    """Return the table of the notes that compares readers of figures."""
    return notes.partition("| NewsQuant")[2].partition("\n\n")[0]


if __name__ == "__main__":
    sys.exit(main())
