"""How well figures are read, beside what is published for others.

    make bench      # or: python -m benchmarks.figures

Needs the shared measures beside this folder; says so and ends well where they are absent. F1 in percent.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOP: Final = Path(__file__).parents[1]
SHARED: Final = TOP.parent / "shared"
BENCH: Final = SHARED / "bench"
NOTES: Final = SHARED / "notes" / "extraction.md"
PEERS_OF: Final = "newsquant_dev"  # the notes have one table of peers, made on this set
MEASURE: Final = re.compile(
    r"^(?P<name>value|value\+change|value\+head|clean) +(?:P .*F1 )?(?P<value>[\d.]+)", re.MULTILINE
)
PEER: Final = re.compile(r"^\| (?P<name>[^|]+) \| (?P<value>[\d./ ]+) \| (?P<change>[\d.-]+) \|", re.MULTILINE)


@dataclass(frozen=True)
class Bench:
    """A set of texts with known figures, and how it is measured."""

    name: str
    task: str = "figures"

    def measure(self) -> str:
        """Return what the scorer prints of it, shortened to the measures that count."""
        gold = BENCH / "figures" / f"{self.name}.jsonl"
        command = [sys.executable, str(BENCH / "run.py"), self.task, str(gold)]
        ran = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
        return "  ".join(f"{one['name']} {float(one['value']):5.1f}" for one in MEASURE.finditer(ran.stdout))


BENCHES: Final = (
    Bench(PEERS_OF),
    Bench("wordnum"),
    Bench("probes"),
    *(
        Bench(f"rtspec_{kind}")
        for kind in ("number", "range", "currency", "dimension", "percent", "age", "temperature")
    ),
    Bench("rtspec_nonfigures", task="clean"),
)


def main() -> int:
    """Print our measures, then those the notes give for others on the same texts."""
    if not BENCH.is_dir():
        print("no ../shared/bench here: nothing to measure figures with")
        return 0
    for bench in BENCHES:
        print(f"{bench.name:20} {bench.measure()}")
    print(f"others on {PEERS_OF}, as published:")
    for peer in PEER.finditer(_peers(NOTES.read_text(encoding="utf-8"))):
        print(f"  {peer['name']:46} value {peer['value']:11} value+change {peer['change']}")
    return 0


def _peers(notes: str) -> str:
    """Return the table of the notes that compares readers of figures."""
    return notes.partition("| NewsQuant")[2].partition("\n\n")[0]


if __name__ == "__main__":
    sys.exit(main())
