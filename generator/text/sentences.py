"""Where sentences and paragraphs begin and end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.model.span import Span

# A full stop may end a sentence only before white space (and closing marks), and before something that can open one.
STOP = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s)|[.!?…]+[\"”’'»)\]]*$")
OPENER = re.compile(r"\s+[\"“„«‘'(\[]*[^\W_a-zß-ÿ]")
SPACES = re.compile(r"\s*")
LAST_WORD = re.compile(r"[\w.&'’-]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a text: runs of lines; a blank line or a line break ends one."""
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\s][^\n\r]*[^\s]|[^\s]", text))


def sentences(text: str, paragraph: Span, abbreviations: Collection[str]) -> Iterator[Span]:
    """Yield the sentences of a paragraph, in order.

    "Gen. Smith spoke. He left." gives two: "gen." is among the abbreviations, which are case-folded and end in a stop.
    """
    start = paragraph.start
    for stop in STOP.finditer(text, paragraph.start, paragraph.end):
        opener = OPENER.match(text, stop.end(), paragraph.end)
        if opener is None or _is_abbreviation(text, start, stop, abbreviations):
            continue
        yield Span(start, stop.end())
        start = SPACES.match(text, stop.end(), paragraph.end).end()  # type: ignore[union-attr]  # it matches nothing, too
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _is_abbreviation(text: str, start: int, stop: re.Match[str], abbreviations: Collection[str]) -> bool:
    """Tell whether the stop belongs to a word such as "Gen." or to an initial such as "J."."""
    if stop.group() != ".":
        return False
    begin = max(start, stop.start() - 24)
    last = LAST_WORD.search(text, begin, stop.start())
    word = last.group() if last else ""
    return word.lower() + "." in abbreviations or (len(word) == 1 and word.isupper() and word != "I")
