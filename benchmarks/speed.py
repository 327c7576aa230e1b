"""How fast it is, and how time grows with the length of a text.

    make bench      # or: python -m benchmarks.speed

Figures are CPU seconds of this process, or wall seconds of the command; compare them on one machine only.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article

TOP: Final = Path(__file__).parents[1]
SAMPLE: Final = TOP / "articles"
CORPORA: Final = TOP / "tests" / "corpora"
ENOUGH: Final = 400_000  # characters
LENGTH: Final = 50_000  # characters of a hostile text, and twice that
STEEP: Final = 2.2  # time may double with the length; more says that it grows faster
LIMIT: Final = 2.0  # seconds for twice `LENGTH`
TRIES: Final = 3  # the fastest counts: others use the machine, too

# Texts that make a careless pattern slow: one line each, no end of a sentence in sight.
HOSTILE: Final[Mapping[str, str]] = {
    "one letter": "a",
    "opening quotes": "\u201c",
    "straight quotes": '" ',
    "brackets": "([",
    "capitals": "Ab Cd ",
    "digits": "1,234 ",
    "number words": "two hundred and ",
    "said": "he said that ",
    "commas": "said, ",
    "months": "May 1 ",
    "money": "$1 to $2 million or ",
    "hyphened numbers": "one-",
    "counts in a list": "12 men, ",
    "counts left out": "12 died and ",
    "parts of parts": "12 of the ",
    "asides": ", or 12 men",
    "sums": "9 crore 9 lakh ",
    "dots": "1.",
    "slashes": "1/2/",
    "days": "on Monday ",
    "quotations of nobody": "\u201ca b c d e f\u201d ",
    "statements going on": "\u201cYes,\u201d he said. \u201ca b c d e f\u201d ",
    "sources": "according to ",
    "sources of quotations": "\u201ca,\u201d according to Reed. ",
    "lost marks": "\u201cIt is shut, Reed said. ",
    "inches": "6'2\" ",
    "sentences glued": "anglersIn all ",
    "tags": "<br>a",
    "turns": "REED: It is an old pier.\n",
    "headings": "Statement by Anna Reed\nIt is old.\n",
    "lists": "Reed said:\n- the pier is shut\n",
    "posts": "\u2014 A (@b) ",
    "reports in a quotation": "\u201cLee told us \u2018it is over\u2019 and went,\u201d Reed said. ",
    "joined verbs": "and said, ",
    "auxiliaries": "is ",
}


def main() -> int:
    """Print all figures; 1 where time grows faster than the text, or is too long."""
    with tempfile.TemporaryDirectory() as docs:
        print(f"build of the sample, cold   {_command('build', SAMPLE, '--docs', docs):6.2f} s")
        print(f"build of the sample, again  {_command('build', SAMPLE, '--docs', docs):6.2f} s")
    print(f"--help                      {_command('--help'):6.2f} s")
    print(f"extract, news               {_speed() / 1e6:6.2f} million characters a second")
    print(f"\n{'hostile text':18} {LENGTH:>9,} {2 * LENGTH:>9,}  growth")
    times = {name: _times(name, unit) for name, unit in HOSTILE.items()}
    steep = [name for name, (once, twice) in times.items() if twice / once > STEEP]
    slow = [name for name, (_, twice) in times.items() if twice > LIMIT]
    for fault, names in (("grows faster than the text", steep), (f"takes more than {LIMIT} seconds", slow)):
        if names:
            print(f"{fault}: {', '.join(names)}")
    return 1 if steep or slow else 0


def _command(*arguments: str | Path) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "generator", *arguments], cwd=TOP, check=True, capture_output=True)
    return time.perf_counter() - started


def _speed() -> float:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPORA.rglob("*.txt"))]
    rounds = range(1 + ENOUGH // sum(map(len, texts)))

    def work() -> None:
        for _ in rounds:
            for text in texts:
                _extract(text)

    _extract(texts[0])  # reads the word lists
    return len(rounds) * sum(map(len, texts)) / _seconds(work)


def _times(name: str, unit: str) -> tuple[float, float]:
    once, twice = (_fastest(unit * (length // len(unit))) for length in (LENGTH, 2 * LENGTH))
    print(f"{name:18} {once:8.2f}s {twice:8.2f}s  {twice / once:6.1f}")
    return once, twice


def _fastest(text: str) -> float:
    return min(_seconds(partial(_extract, text)) for _ in range(TRIES))


def _extract(text: str) -> None:
    extract_report(Article(id="a", file="a", sha256="", text=text, language="en"), load_lexicon("en"))


def _seconds(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return max(time.process_time() - started, 1e-9)


if __name__ == "__main__":
    sys.exit(main())
