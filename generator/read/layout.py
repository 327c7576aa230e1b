"""Lines into paragraphs: wrapped lines are joined, a line that is a paragraph stays one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.article import Passage, Removed
from generator.model.span import Span
from generator.read.draft import Draft, Paragraph

# Any white space around a line break goes with it, bar that it must not swallow a blank line: those part paragraphs.
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Characters that do not show, and that may hide text or turn it round; tab and line breaks are layout.
UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    r"\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
    # Joiners belong to the scripts and pictures that need them, and hide between all other letters.
    r"|(?<![\u0600-\u0dff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
    r"|[\u200c\u200d](?![\u0600-\u0dff\u2600-\u27bf\U0001f000-\U0001faff])"
)
UNSEEN_REASON = "characters that do not show"
WRAPPED_AT = range(40, 130)  # widths that lines are wrapped at
MIN_RUNNING_ON = 0.3  # share of lines, among those wrapped, that go on in lower case
SLACK = 8  # columns a wrapped line may stay short of the width
STOPS = '.!?:;"”’)]'


def lay_out(text: str) -> Draft:
    """Return the paragraphs of a text as printed.

    A blank line parts paragraphs. "The ferry sank off" and "the coast." below it are one paragraph in a file whose
    lines are wrapped; in a file that prints a paragraph a line, each line is one.
    """
    blocks = [_lines(text, block) for block in _blocks(text)]
    width = _wrap_width(text, blocks)
    runs = (run for block in blocks for run in _runs(text, block, width))
    paragraphs = (_joined(text, run) for run in runs)
    return Draft(tuple(one for one in paragraphs if one is not None), tuple(_unseen(text)))


def _blocks(text: str) -> Iterator[Span]:
    """Yield runs of lines without a blank line between them."""
    start: int | None = None
    end = 0
    for line in LINE.finditer(text):
        if line.group().isspace():
            continue
        apart = start is not None and len(BREAK.findall(text, end, line.start())) > 1
        if start is None or apart:
            if start is not None:
                yield Span(start, end)
            start = line.start()
        end = line.end()
    if start is not None:
        yield Span(start, end)


def _lines(text: str, block: Span) -> list[Span]:
    """Return the lines of a block; white space at their ends is layout."""
    found = []
    for line in LINE.finditer(text, block.start, block.end):
        printed = line.group()
        start = line.start() + len(printed) - len(printed.lstrip())
        end = start + len(printed.strip())
        if start < end:
            found.append(Span(start, end))
    return found


def _wrap_width(text: str, blocks: Sequence[Sequence[Span]]) -> int | None:
    """Return the width that lines are wrapped at, or None where a line is a paragraph."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    if not pairs:
        return None
    width = max(len(line) for block in blocks if len(block) > 1 for line in block)
    if width not in WRAPPED_AT:
        return None
    running_on = sum(_runs_on(text, one, other) for one, other in pairs)
    return width if running_on >= MIN_RUNNING_ON * len(pairs) else None


def _runs_on(text: str, line: Span, following: Span) -> bool:
    """Tell whether a sentence goes on: no stop at the end of the line, lower case at the start of the next."""
    return text[following.start].islower() and text[line.end - 1] not in STOPS


def _runs(text: str, lines: Sequence[Span], width: int | None) -> Iterator[list[Span]]:
    run: list[Span] = []
    for line in lines:
        if run and not (width and _continues(text, run[-1], line, width)):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _continues(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether a line was broken for its width: the next word would not have found room."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    return _runs_on(text, line, following) or len(line) + 1 + len(word) > width - SLACK


def _joined(text: str, lines: Sequence[Span]) -> Paragraph | None:
    """Return lines as one paragraph, a blank for each line break, without characters that do not show."""
    pieces: list[str] = []
    passages: list[Passage] = []
    length = 0
    for line in lines:
        if pieces:
            pieces.append(" ")
            length += 1
        for seen in _seen(text, line):
            pieces.append(seen.of(text))
            passages.append(Passage(Span(length, length + len(seen)), seen))
            length += len(seen)
    return Paragraph("".join(pieces), tuple(passages)).part(0, length)


def _seen(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    for hidden in UNSEEN.finditer(text, line.start, line.end):
        if start < hidden.start():
            yield Span(start, hidden.start())
        start = hidden.end()
    if start < line.end:
        yield Span(start, line.end)


def _unseen(text: str) -> Iterator[Removed]:
    """Yield one entry for all characters that do not show, by name and number: they could not be seen otherwise."""
    counted = Counter(UNSEEN.findall(text))
    if counted:
        shown = ", ".join(f"U+{ord(character):04X} × {times}" for character, times in sorted(counted.items()))
        yield Removed(text=shown, reason=UNSEEN_REASON)
