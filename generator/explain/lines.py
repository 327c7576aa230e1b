"""Pieces of every explanation: printed words in their place, reasons with their weights, findings, addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.explain.sheet import Entry, Line, entry
from generator.explain.view import View
from generator.model.briefing import Finding
from generator.model.reasons import Likeness, Reason
from generator.model.span import Span, printed

AROUND: Final = 50  # characters shown on each side of the words
LONGEST: Final = 400  # characters shown of one passage
MANY: Final = 12  # lines of one list; the rest is counted


def place(article: str, spans: tuple[Span, ...], view: View) -> Entry:
    """Return where words are printed: file, offsets into the clean text, and the words between those around them."""
    return entry("printed in", place_lines(article, spans, view))


def place_lines(article: str, spans: tuple[Span, ...], view: View) -> Iterator[Line]:
    """Yield file and offsets of a passage, and below it the words in their sentence."""
    found = view.articles[article]
    at = ", ".join(f"{span.start}-{span.end}" for span in spans)
    yield Line(f"{found.file}, characters {at} of the clean text")
    yield Line(in_context(found.text, spans), depth=1)


def in_context(text: str, spans: tuple[Span, ...]) -> str:
    """Return words in brackets, between those that stand around them: "… said that [12 people] had been hurt"."""
    start, end = spans[0].start, spans[-1].end
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    lead = "…" + before.partition(" ")[2] if start > AROUND else before
    rest = after.rpartition(" ")[0] + "…" if end + AROUND < len(text) else after
    return f"{_last_line(lead)}[{shortened(_joined(text, spans))}]{rest.partition(chr(10))[0]}"


def _joined(text: str, spans: tuple[Span, ...]) -> str:
    return printed(text, spans) if len(spans) == 1 else "] … [".join(span.of(text) for span in spans)


def _last_line(text: str) -> str:
    return text.rpartition("\n")[2]


def shortened(text: str, limit: int = LONGEST) -> str:
    """Return a text, cut where it is longer than the limit."""
    return text if len(text) <= limit else text[:limit].rstrip() + " …"


def at_most(lines: Iterable[Line | str], many: int = MANY) -> list[Line | str]:
    """Return the first lines of a list, and how many more there are."""
    found = list(lines)
    return found if len(found) <= many else [*found[:many], f"… and {len(found) - many} more"]


def weighed(reasons: Iterable[Reason], depth: int = 0) -> Iterator[Line]:
    """Yield reasons with their weights: "+0.30  same role: the same office"."""
    for one in reasons:
        weight = "" if one.weight is None else f"{one.weight:+.2f}"
        yield Line(f"{one.feature}: {one.text}", weight or "·", depth)


def likeness_lines(found: Iterable[Likeness], pair: str = "“{}” = “{}”") -> Iterator[Line]:
    """Yield pairs that were weighed as one: the sum, where there is one, then each reason."""
    for one in found:
        summed = any(reason.weight is not None for reason in one.because)
        yield Line(pair.format(one.one, one.other), f"{one.score:.2f}" if summed else "·")
        yield from weighed(one.because, 1)


def times(number: int) -> str:
    """Return how often in words."""
    return "once" if number == 1 else f"{number} times"


def findings(found: Iterable[Finding]) -> Entry:
    """Return the findings that something is part of."""
    return entry("findings", at_most(f"{one.id}  {one.sentence}" for one in found))


def page(view: View, address: str) -> Entry:
    """Return the address of a page or passage below the briefings folder."""
    return entry("page", [f"{view.briefing.name}/{address}"])


def chain(steps: Iterable[str]) -> Entry:
    """Return through whose hands something came: outlet, agency, first speaker."""
    return entry("came through", [" > ".join(steps) or None])
