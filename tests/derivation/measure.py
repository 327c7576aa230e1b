"""How often the origin of texts is told rightly, over texts derived on purpose.

    .venv/bin/python -m tests.derivation.measure [DRAWS]

Precision: of the pairs of articles taken for copies of one text, how many are. Recall: of those that are, how many were
told, by the way they were made.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing
from generator.model.span import content_id
from generator.resolve.briefing import resolve_briefing
from tests.derivation.derived import EVENTS, WAYS, Draw, draw


@dataclass
class Tally:
    """Pairs that are of one text and pairs that were taken for it."""

    told: int = 0
    wrong: list[str] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        return self.told / max(1, self.told + len(self.wrong))

    @property
    def recall(self) -> float:
        found = self.found.total()
        return found / max(1, found + self.missed.total())


def draws(number: int) -> Iterator[Draw]:
    """Yield folders: each event in turn, and of the ways two at a time, all of them over some draws."""
    for seed in range(number):
        ways = [WAYS[(2 * seed + step) % len(WAYS)] for step in range(2)]
        yield draw(EVENTS[seed % len(EVENTS)], ways, seed)


def brief(one: Draw) -> tuple[Briefing, dict[str, str]]:
    """Return the briefing of a folder, and the name of each article by its id."""
    lexicon = load_lexicon("en")
    articles = {
        name: Article(id=content_id("a", text), file=f"{name}.txt", sha256="", text=text.strip(), language="en")
        for name, text in sorted(one.texts.items())
    }
    folder = Folder(name=one.event, title=one.event, articles=tuple(articles.values()))
    reports = [extract_report(article, lexicon) for article in articles.values()]
    return resolve_briefing(folder, reports, lexicon), {article.id: name for name, article in articles.items()}


def measure(number: int) -> Tally:
    """Return how the origins of that many folders were told."""
    tally = Tally()
    for one in draws(number):
        made, names = brief(one)
        home = {names[article]: origin for article, origin in made.origin_by_article().items()}
        for first, second in combinations(sorted(home), 2):
            is_one, taken = (
                not any(name.startswith("independent") for name in (first, second)),
                home[first] == home[second],
            )
            if taken and not is_one:
                tally.wrong.append(f"{one.event}: {first}, {second}")
            if taken and is_one:
                tally.told += 1
            if is_one and first == "agency":
                (tally.found if taken else tally.missed)[one.derived[second]] += 1
    return tally


def main() -> int:
    """Print precision, recall, and recall by way."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 4 * len(WAYS)
    tally = measure(number)
    rows = [f"precision {tally.precision:.3f}   recall {tally.recall:.3f}   of {number} folders"]
    for way in WAYS:
        found, missed = tally.found[way.__name__], tally.missed[way.__name__]
        rows.append(f"  {way.__name__:20} {found}/{found + missed}")
    sys.stdout.write("\n".join([*rows, *sorted(tally.wrong), ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
