"""What `extract` prints, with the figures of one kind alone: some sets hold the answers for one kind only.

python -m benchmarks.of_kind money < texts.jsonl
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Final

from generator.extract.unit_tables import tables
from generator.lexicon.load import load_lexicon

LANGUAGE: Final = "en"
EXTRACT: Final = (sys.executable, "-m", "generator", "extract")
TIMES: Final = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century", "time"}
)
SHARES: Final = frozenset({"percent", "percentage point", "basis point", "point"})


def kind_of(unit: str | None) -> str:
    """Return the kind of a unit: "euro per barrel" is money, "mile" a dimension, no unit a plain count."""
    if unit is None:
        return "count"
    name = unit.partition(" per ")[0] if unit not in _measures() else unit
    if name in tables(LANGUAGE).money:
        return "money"
    if name.endswith(" of age"):
        return "age"
    if name in load_lexicon(LANGUAGE).quantities.readings["temperatures"] | {"kelvin"}:
        return "temperature"
    return "time" if name in TIMES else "share" if name in SHARES else "dimension"


def _measures() -> frozenset[str]:
    return frozenset(unit.name for unit in load_lexicon(LANGUAGE).quantities.units)


def main() -> int:
    """Pass the lines on to `extract` and print its answers with the figures of the kind alone."""
    ran = subprocess.run(EXTRACT, stdin=sys.stdin.buffer, capture_output=True, check=True)
    for line in ran.stdout.decode("utf-8").splitlines():
        row = json.loads(line)
        row["figures"] = [one for one in row["figures"] if kind_of(one["unit"]) == sys.argv[1]]
        print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
