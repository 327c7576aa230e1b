"""Numbers that an article takes back in a note of its own: "an earlier version said 34", "24 people, not 34"."""

from __future__ import annotations

import re

from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded_words

BREAK = re.compile(r"[;:—–]|\.\s")
LONGEST = 3  # words of "instead of" and of "an earlier version"
REACH = 200  # characters ahead of a number that are looked at
AHEAD = 2  # words ahead of a number: "not the 34", "instead of 34"


def withdrawn(around: Surroundings, lexicon: Lexicon) -> frozenset[int]:
    """Return the figures of an article, by their index, that a note of correction takes back."""
    text, versions = around.report.article.text, lexicon.comparison.classes.versions
    notes: dict[Span, bool] = {}
    found = set()
    for number, figure in enumerate(around.report.figures):
        sentence = around.sentence(figure)
        if sentence not in notes:
            notes[sentence] = _holds(folded_words(sentence.of(text)), versions)
        ahead = text[max(sentence.start, figure.spans[0].start - REACH) : figure.spans[0].start]
        if notes[sentence] and _is_taken_back(ahead, lexicon):
            found.add(number)
    return frozenset(found)


def _is_taken_back(ahead: str, lexicon: Lexicon) -> bool:
    """Tell whether the words of a note ahead of a number take it back."""
    classes = lexicon.comparison.classes
    is_denied = _holds(folded_words(ahead)[-AHEAD:], classes.instead)
    return is_denied or _holds(folded_words(BREAK.split(ahead)[-1]), classes.versions)


def _holds(words: tuple[str, ...], phrases: frozenset[str]) -> bool:
    """Tell whether one of several phrases stands among words."""
    runs = (words[at : at + length] for length in range(1, LONGEST + 1) for at in range(len(words)))
    return any(" ".join(run) in phrases for run in runs)
