"""What a count covers, where, and as of when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.extract.quantity import Quantity
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention, Extent, Figure
from generator.model.span import Span
from generator.text.digits import word_at
from generator.text.tokens import Token

DAY_LENGTH = len("2022-01-06")
NEAR = 40  # tokens on either side of a number; a hostile sentence has no end
DYING = 6  # tokens from a number to what befell the counted: "three of the injured died"
MANY = 12  # names or dates looked at in a sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence of a text, and the names and dates of the text in order."""

    text: str
    sentence: Span
    names: tuple[Span, ...]
    dates: tuple[DateMention, ...]


def extent_of(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> Extent:
    """Tell whether a count adds to another ("another five") or covers a stretch of time ("over the past hours")."""
    counted = lexicon.quantities.counted
    if (
        word_at(tokens, found.first - 1) in counted["more_before"]
        or word_at(tokens, found.last) in counted["more_after"]
    ):
        return Extent.INCREMENT
    if found.unit is not None:
        return Extent.TOTAL
    first = max(0, found.first - NEAR)
    near = [token.lower for token in tokens[first : found.last + NEAR]]
    if _raises_a_toll(near, found.first - first, lexicon):
        return Extent.INCREMENT
    if not counted["overnight"].isdisjoint(near):
        return Extent.WINDOW
    if counted["window_openers"].isdisjoint(near):
        return Extent.TOTAL
    openers = (at for at, word in enumerate(near, start=first) if word in counted["window_openers"])
    opened = any(
        word_at(tokens, at + 1) in lexicon.words.determiners and word_at(tokens, at + 2) in counted["window_words"]
        for at in openers
    )
    return Extent.WINDOW if opened else Extent.TOTAL


def _raises_a_toll(near: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Tell whether deaths are why a toll went up: "has risen to 12 on Thursday, after | three | people died"."""
    counted = lexicon.quantities.counted
    if at < 1 or near[at - 1] not in counted["rise_reasons"] or counted["dying"].isdisjoint(near[at : at + DYING]):
        return False
    return not counted["rising"].isdisjoint(near[: at - 1])


def with_firsts_whole(figures: Iterable[Figure], text: str, lexicon: Lexicon) -> Iterator[Figure]:
    """Yield the figures; "another" in front of the first count of its event adds to nothing.

    "Nineteen were killed. Another 18 were missing" tells of all who are missing, "Nineteen were killed. Another two
    died later" of two more.
    """
    told: list[str] = []
    for figure in figures:
        first = figure.event is not None and bool(told) and figure.event not in told
        if first and figure.extent is Extent.INCREMENT and _is_set_apart(figure, text, lexicon):
            yield replace(figure, extent=Extent.TOTAL)
        else:
            yield figure
        if figure.event is not None:
            told.append(figure.event)


def _is_set_apart(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    ahead = text[max(0, figure.spans[0].start - 20) : figure.spans[0].start].split()
    return bool(ahead) and ahead[-1].lower() in lexicon.quantities.counted["others_before"]


def place_of(scene: Scene, end: int, lexicon: Lexicon) -> Span | None:
    """Return the first name behind the number, else ahead of it, that a preposition of place leads to: "in Lusaka"."""
    low = bisect_left(scene.names, Span(scene.sentence.start, 0))
    high = bisect_left(scene.names, Span(scene.sentence.end, 0))
    middle = bisect_left(scene.names, Span(end, 0))
    near = scene.names[max(low, middle - MANY) : min(high, middle + MANY)]
    places = [name for name in near if _is_place(scene.text, name, lexicon)]
    behind = [name for name in places if name.start >= end and not _tells_parts(scene.text[end : name.start], lexicon)]
    return behind[0] if behind else places[-1] if places else None


def _tells_parts(between: str, lexicon: Lexicon) -> bool:
    """Tell whether parts of a count stand before a place, whose place it is: "21 dead: 16 in Dalby and 5 in Moss"."""
    folded = f" {between.lower()} "
    return ":" in between or any(f" {words} " in folded for words in lexicon.quantities.counted["including"])


def _is_place(text: str, name: Span, lexicon: Lexicon) -> bool:
    words = text[max(0, name.start - 20) : name.start].lower().split()
    if words and words[-1] in lexicon.words.determiners:
        words.pop()
    return bool(words) and words[-1] in lexicon.quantities.counted["place_prepositions"]


def time_of(scene: Scene, start: int) -> str | None:
    """Return the day in the sentence that stands nearest to the number; None where it tells none."""
    low = bisect_left(scene.dates, scene.sentence.start, key=lambda date: date.span.start)
    high = bisect_left(scene.dates, scene.sentence.end, key=lambda date: date.span.start)
    middle = bisect_left(scene.dates, start, key=lambda date: date.span.start)
    near = scene.dates[max(low, middle - MANY) : min(high, middle + MANY)]
    days = [date for date in near if len(date.date) == DAY_LENGTH]
    return min(days, key=lambda date: abs(date.span.start - start)).date if days else None
