"""News written on purpose: an agency's text, texts derived from it in known ways, and independent reports beside it.

All are drawn from one event, so that the independent ones report the same facts and print the same quotations. What is
drawn depends on the seed alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

import yaml

HERE: Final = Path(__file__).parent
NUMBER: Final = re.compile(r"\b\d{2,}\b")


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said at the press conference, sentence by sentence, and told in other words."""

    by: str
    words: tuple[str, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Event:
    """What can be known of one event; see `events.yml`."""

    name: str
    titles: tuple[str, ...]
    speakers: Mapping[str, tuple[str, str]]
    facts: tuple[tuple[str, ...], ...]
    quotes: tuple[Quote, ...]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph in the making: a fact in one of its wordings, a quotation in one of its cuts, or an own find."""

    kind: str
    number: int
    wording: int = 0
    cut: int = 0
    form: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """An article in the making; `swaps` are the synonyms its writer prefers, `edits` what is done to its print."""

    title: str
    items: tuple[Item, ...]
    swaps: Mapping[str, str]
    edits: tuple[tuple[str, str], ...] = ()


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        name=row["name"],
        titles=tuple(row["titles"]),
        speakers={key: (name, role) for key, (name, role) in row["speakers"].items()},
        facts=tuple(tuple(wordings) for wordings in row["facts"]),
        quotes=tuple(Quote(quote["by"], tuple(quote["words"]), quote["told"]) for quote in row["quotes"]),
        own=tuple(row["own"]),
    )


EVENTS: Final = tuple(_event(row) for row in yaml.safe_load((HERE / "events.yml").read_text(encoding="utf-8")))
PAIRS: Final = tuple(
    (one, other) for one, other in yaml.safe_load((HERE / "synonyms.yml").read_text(encoding="utf-8"))["pairs"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a writer works: which wording of a fact is theirs, of how many cuts of a quotation they choose, how much."""

    wordings: Callable[[int], int]
    cuts: int
    quotes: int
    facts: int
    own: tuple[int, ...] = ()


def report(event: Event, rng: Random, plan: Plan) -> Text:
    """Return a report that a writer made alone: facts and quotations of the writer's own choice, order and wording.

    What weighs most tends to come first, as in any news.
    """
    chosen = [Item("fact", number, plan.wordings(number)) for number in _weighty(len(event.facts), plan.facts, rng)]
    said = [
        Item("quote", number, 0, rng.randrange(plan.cuts), rng.randrange(4))
        for number in sorted(rng.sample(range(len(event.quotes)), plan.quotes))
    ]
    found = [Item("own", number) for number in plan.own]
    items = sorted([*chosen, *said, *found], key=lambda item: _rank(item) + rng.uniform(0, 9))
    swaps = dict(_swap(pair, rng) for pair in PAIRS if rng.random() < 0.3)
    return Text(rng.choice(event.titles), (chosen[0], *(item for item in items if item != chosen[0])), swaps)


def _weighty(size: int, wanted: int, rng: Random) -> list[int]:
    """Draw numbers, small ones sooner; the first fact is in every report."""
    others = sorted(range(1, size), key=lambda number: number + rng.uniform(0, size))
    return sorted([0, *others[: wanted - 1]])


def _rank(item: Item) -> float:
    return item.number if item.kind == "fact" else 2.0 * item.number + 2


def _swap(pair: tuple[str, str], rng: Random) -> tuple[str, str]:
    return pair if rng.random() < 0.5 else (pair[1], pair[0])


def printed(text: Text, event: Event) -> str:
    """Return a text as its file holds it."""
    lines = [text.title, *(_line(item, event, text.swaps) for item in text.items)]
    whole = "\n\n".join(lines)
    for old, new in text.edits:
        whole = whole.replace(old, new)
    return whole + "\n"


def _line(item: Item, event: Event, swaps: Mapping[str, str]) -> str:
    if item.kind == "fact":
        return swapped(event.facts[item.number][item.wording], swaps)
    if item.kind == "own":
        return event.own[item.number]
    return _quotation(item, event)


def _quotation(item: Item, event: Event) -> str:
    """Print a quotation in one of four cuts (whole, its first or last sentence, told) and one of four forms."""
    quote = event.quotes[item.number]
    name, role = event.speakers[quote.by]
    words = {0: quote.words, 1: quote.words[:1], 2: quote.words[-1:]}.get(item.cut)
    if words is None:
        told = (f"{name}, {role}, said {quote.told}.", f"According to {name}, {role}, {quote.told}.")
        return told[item.form % 2]
    first, rest = words[0].rstrip("."), " ".join(words[1:])
    whole = " ".join(words)
    after = f" “{rest}”" if rest else ""
    forms = (
        f"“{first},” said {name}, {role}.{after}",
        f"“{first},” {name} said.{after}",
        f"{name}, {role}, said: “{whole}”",
        f"“{whole.rstrip('.')},” {name} told reporters.",
    )
    return forms[item.form]


def swapped(text: str, swaps: Mapping[str, str]) -> str:
    """Return a text with words put in place of others: "The road was shut" gives "The street was closed"."""

    def other(match: re.Match[str]) -> str:
        word = match.group()
        new = swaps.get(word.lower(), word)
        return new.capitalize() if word[0].isupper() and new != word else new

    return re.sub(r"[A-Za-z]+", other, text)


Way = Callable[[Text, Event, Random], Text]


def copied(text: Text, event: Event, rng: Random) -> Text:
    """Print the text under another title."""
    return replace(text, title=rng.choice([title for title in event.titles if title != text.title]))


def shortened(text: Text, event: Event, rng: Random) -> Text:
    """Cut the text from its end, as a desk short of space does."""
    return replace(copied(text, event, rng), items=text.items[: max(4, len(text.items) // 2)])


def thinned(text: Text, event: Event, rng: Random) -> Text:
    """Leave out paragraphs here and there."""
    kept = [item for number, item in enumerate(text.items) if not number or rng.random() < 0.6]
    return replace(copied(text, event, rng), items=tuple(kept))


def reordered(text: Text, event: Event, rng: Random) -> Text:
    """Leave the first paragraph and shuffle the others."""
    lead, *others = text.items
    return replace(copied(text, event, rng), items=(lead, *rng.sample(others, len(others))))


def synonyms(text: Text, event: Event, rng: Random) -> Text:
    """Put other words in place of every word that has any, quotations too."""
    edits = tuple(
        (f"{before}{one}{after}", f"{before}{other}{after}")
        for one, other in (_swap(pair, rng) for pair in PAIRS)
        for before in (" ", "“")
        for after in (" ", ".", ",")
    )
    return replace(copied(text, event, rng), edits=(*text.edits, *edits))


def reworded(text: Text, event: Event, rng: Random) -> Text:
    """Tell most facts in the other wording and attribute each quotation in another form."""
    items = tuple(
        replace(item, wording=item.wording if rng.random() < 0.3 else 1 - item.wording, form=rng.randrange(4))
        for item in text.items
    )
    return replace(copied(text, event, rng), items=items)


def translated(text: Text, event: Event, rng: Random) -> Text:
    """Change words inside and outside of quotations, the order of attributions, and half of the wordings."""
    items = tuple(
        replace(item, wording=rng.randrange(2), form=(item.form + 2) % 4 if rng.random() < 0.5 else item.form)
        for item in text.items
    )
    return synonyms(replace(text, items=items), event, rng)


def miscounted(text: Text, event: Event, rng: Random) -> Text:
    """Change one number, and some words."""
    numbers = sorted(set(NUMBER.findall(printed(text, event))))
    wrong = rng.choice(numbers) if numbers else ""
    edit = ((wrong, str(int(wrong) + 3)),) if wrong else ()
    return replace(thinned(text, event, rng), edits=(*text.edits, *edit))


def misspelt(text: Text, event: Event, rng: Random) -> Text:
    """Spell the name of one speaker wrong throughout, and reword."""
    name = rng.choice(sorted(name for name, _ in event.speakers.values())).split()[-1]
    return replace(reworded(text, event, rng), edits=(*text.edits, (name, name[:-2] + name[-1] + name[-2])))


def mixed(text: Text, event: Event, rng: Random) -> Text:
    """Add reporting of one's own between two thirds of the paragraphs."""
    items = list(thinned(text, event, rng).items)
    for number in range(2):
        items.insert(rng.randint(1, len(items)), Item("own", number))
    return replace(copied(text, event, rng), items=tuple(items))


def mixed_translation(text: Text, event: Event, rng: Random) -> Text:
    """Add reporting of one's own to a translation."""
    return mixed(translated(text, event, rng), event, rng)


WAYS: Final[tuple[Way, ...]] = (
    copied,
    shortened,
    thinned,
    reordered,
    synonyms,
    reworded,
    translated,
    miscounted,
    misspelt,
    mixed,
    mixed_translation,
)


def _other_wording(flips: Sequence[int], flip: int, fact: int) -> int:
    return 2 + (flips[fact] ^ flip)


@dataclass(frozen=True, slots=True)
class Draw:
    """A folder of articles on one event: the text of each by name, and the way each derived one was made."""

    event: str
    texts: Mapping[str, str]
    derived: Mapping[str, str]


def draw(event: Event, ways: Sequence[Way], seed: int) -> Draw:
    """Return an agency's text, one text derived in each of the ways, and three independent reports.

    The last of the three tells of little but the press conference.
    """
    rng = Random(f"{event.name} {seed}")
    agency = report(event, rng, Plan(wordings=lambda _: rng.randrange(2), cuts=4, quotes=4, facts=9))
    texts = {"agency": agency}
    texts |= {f"derived-{way.__name__}": way(agency, event, rng) for way in ways}
    flips = [rng.randrange(2) for _ in event.facts]
    for name, flip, own in (("one", 0, (2, 3)), ("two", 1, (4, 5))):
        words = partial(_other_wording, flips, flip)
        plan = Plan(wordings=words, cuts=3, quotes=rng.randint(2, 4), facts=rng.randint(6, 9), own=own)
        texts[f"independent-{name}"] = report(event, rng, plan)
    press = Plan(wordings=lambda _: rng.randint(2, 3), cuts=3, quotes=6, facts=1, own=(6, 7))
    texts["independent-press"] = report(event, rng, press)
    return Draw(
        event=event.name,
        texts={name: printed(text, event) for name, text in texts.items()},
        derived={f"derived-{way.__name__}": way.__name__ for way in ways},
    )
