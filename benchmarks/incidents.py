"""How well the killed and injured of an incident are told from several articles on it, and from each by itself.

    make bench      # or: python -m benchmarks.incidents [GOLD.jsonl] [PREDICTED.jsonl]

Each incident is one briefing, read, extracted and resolved as a folder of its articles would be. Half of the incidents,
by a hash of their names, were looked at while this was made; the other half judges. Needs the shared measures.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from generator.lexicon.load import Lexicon, load_lexicon
from generator.model.briefing import Briefing
from generator.pipeline import brief
from generator.read.folder import read_folder

BENCH: Final = Path(__file__).parents[2] / "shared" / "bench" / "figures"
GOLD: Final = BENCH / "semeval18t5_dev.jsonl"
EVENTS: Final = ("killed", "injured")
FRONT: Final = ("title", "published", "url")
HALVES: Final = ("seen", "judging")
PEERS: Final = "a page of regular expressions: modal exact 70 killed, 52 injured"

Row = Mapping[str, Any]


def main() -> int:
    """Print the scorer's measures for both halves, with one value an incident and with each article by itself."""
    gold = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    if not gold.exists():
        print("incidents: skipped, no measures in ../shared")
        return 0
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    together, alone = list(_together(rows, load_lexicon())), list(_alone(rows, load_lexicon()))
    if len(sys.argv) > len(("", "gold", "predicted")) - 1:
        Path(sys.argv[2]).write_text("".join(json.dumps(row) + "\n" for row in together), encoding="utf-8")
    sys.path.insert(0, str(BENCH))
    score = importlib.import_module("score_docs").report
    print(f"{gold.name}; {PEERS}")
    for half in (*HALVES, "all"):
        some = [row for row in rows if half in (_half(row), "all")]
        for name, found in (("one value an incident", together), ("each article by itself", alone)):
            measured = score(some, found)
            print(f"{half:8} {name:23} " + "   ".join(_line(event, measured[event]) for event in EVENTS), flush=True)
    return 0


def _line(event: str, found: Mapping[str, float]) -> str:
    shown = {"exact": "exact", "exact>0": ">0", "exact>1": ">1", "modal exact": "modal"}
    return f"{event} " + " ".join(f"{label} {found[key]:5.1f}" for key, label in shown.items() if key in found)


def _half(row: Row) -> str:
    return HALVES[int(sha256(row["incident"].encode()).hexdigest(), 16) % 2]


def _together(rows: Iterable[Row], lexicon: Lexicon) -> Iterator[dict[str, Any]]:
    """Yield for each article the numbers of the incident it is on."""
    incidents: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        incidents[row["incident"]].append(row)
    for _, articles in sorted(incidents.items()):
        values = _values(_briefing(articles, lexicon))
        yield from ({"id": row["id"], **values} for row in articles)


def _alone(rows: Iterable[Row], lexicon: Lexicon) -> Iterator[dict[str, Any]]:
    """Yield for each article what a briefing of it alone says."""
    for row in rows:
        yield {"id": row["id"], **_values(_briefing([row], lexicon))}


def _values(briefing: Briefing | None) -> dict[str, int | None]:
    found = {} if briefing is None else {toll.event: toll.best for toll in briefing.tolls}
    return {event: found.get(event) for event in EVENTS}


def _briefing(articles: Sequence[Row], lexicon: Lexicon) -> Briefing | None:
    """Return the briefing of a folder that holds the articles as files, None where nothing in it can be read."""
    with TemporaryDirectory() as folder:
        for number, row in enumerate(articles):
            front = "".join(f"{key}: {json.dumps(row[key])}\n" for key in FRONT if row.get(key))
            path = Path(folder) / f"{number:03}.md"
            path.write_text(f"---\n{front}---\n\n{row['text']}\n", encoding="utf-8")
        read = read_folder(Path(folder), lexicon)
    return brief(read, lexicon) if read.articles else None


if __name__ == "__main__":
    sys.exit(main())
