"""How the time of bringing articles together grows with their number in one briefing.

    python -m benchmarks.echoes [ARTICLES ...]      # 200, 400 and 800 if none are given

The articles tell of invented events, ten of each event, some derived from others; the events resemble each other in all
but names and numbers. Seconds are CPU seconds of this process, of the whole resolution and of its parts that compare
statements and texts with each other.
"""

from __future__ import annotations

import cProfile
import pstats
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from random import Random
from typing import Final

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.findings import Report
from generator.model.span import content_id
from generator.resolve.briefing import resolve_briefing
from tests.derivation.derived import EVENTS, WAYS, Event, draw

SIZES: Final = (200, 400, 800)
STEEP: Final = 2.0  # time of one article among the most, over that of one among the fewest
NAME: Final = re.compile(r"\b[A-Z][a-z]{3,}\b")
NUMBER: Final = re.compile(r"\b\d{2,}\b")
SYLLABLES: Final = (
    "ba",
    "der",
    "fi",
    "gon",
    "ha",
    "kel",
    "lo",
    "mir",
    "na",
    "ost",
    "pe",
    "run",
    "sa",
    "tul",
    "vo",
    "wen",
)
PARTS: Final = (
    "echoes",
    "utterances",
    "origins",
    "parties",
    "measures",
    "measure_groups",
    "occasions",
    "role_conflicts",
    "_findings",
)


def main() -> int:
    """Print the seconds by size; 1 where they grow faster than the articles."""
    sizes = sorted(int(size) for size in sys.argv[1:]) or list(SIZES)
    reports = list(islice(_reports(), max(sizes)))
    print(f"{'articles':>9} {'seconds':>8} {'each, ms':>9} " + " ".join(f"{part:>14}" for part in PARTS))
    each = []
    for size in sizes:
        seconds, parts = _measured(reports[:size])
        each.append(seconds / size)
        shown = " ".join(f"{parts.get(part, 0):>14.2f}" for part in PARTS)
        print(f"{size:>9} {seconds:>8.2f} {1000 * each[-1]:>9.1f} {shown}", flush=True)
    return 1 if each[-1] > STEEP * each[0] else 0


def _measured(reports: Sequence[Report]) -> tuple[float, dict[str, float]]:
    """Return the seconds of all, and, in a second run, those of the parts."""
    folder = Folder(name="many", title="many", articles=tuple(report.article for report in reports))
    work = partial(resolve_briefing, folder, reports, load_lexicon("en"))
    started = time.process_time()
    work()
    seconds = time.process_time() - started
    profile = cProfile.Profile()
    profile.runcall(work)
    stats: Mapping[tuple[str, int, str], tuple[int, int, float, float, object]]
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    return seconds, {name: row[3] for (_, _, name), row in stats.items() if name in PARTS}


def _reports() -> Iterator[Report]:
    number = 0
    while True:
        event = EVENTS[number % len(EVENTS)]
        for name, text in draw(event, WAYS[number % 5 : number % 5 + 6], number).texts.items():
            printed = _elsewhere(text, event, number)
            article = Article(
                id=content_id("a", printed), file=f"{number:05}-{name}", sha256="", text=printed, language="en"
            )
            yield extract_report(article, load_lexicon("en"))
        number += 1


def _elsewhere(text: str, event: Event, number: int) -> str:
    """Return a text on another event of the same kind: with other names and other numbers."""
    rng = Random(number)
    names = sorted({word for name, _ in event.speakers.values() for word in name.split()})
    other = {name: "".join(rng.sample(SYLLABLES, 3)).capitalize() for name in names}
    text = NAME.sub(lambda match: other.get(match.group(), match.group()), text)
    return NUMBER.sub(lambda match: str(int(match.group()) + 7 * number), text).strip()


if __name__ == "__main__":
    sys.exit(main())
