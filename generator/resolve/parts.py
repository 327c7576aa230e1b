"""Counts of a part of what another count holds: "30 people, 12 of them at home", "eleven at the barracks alone"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure
from generator.model.span import Span
from generator.resolve.measure import ANY
from generator.resolve.populations import populations, tells_event
from generator.text.folding import folded_words

NEAR = 30  # characters ahead of a number, or behind it, that say it is of those counted before
REACH = 80  # characters behind a number in which the one place it is of is named
AHEAD = 5  # words from "including" to the number: "including those of four"
PLACE = 4  # words of that place


def part_of_count(figure: Figure, clause: Span, text: str, lexicon: Lexicon) -> str | None:
    """Return the one place a count is of, empty where it is of those counted before; None where it is no part.

    "Eleven people died at the barracks alone" is of "the barracks".
    """
    place = _place_alone(figure, clause, text, lexicon)
    if place is not None:
        return place
    told = _is_of_those(figure, text, lexicon) or _is_of_known(figure, text, lexicon)
    return "" if told or _is_included(figure, clause, text, lexicon) else None


def _is_of_those(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a number with no noun of its own is of those counted before: "12 of them"."""
    number = figure.spans[-1]
    if figure.counted is not None and figure.counted.start >= number.end:
        return False
    behind, counted = folded_words(text[number.end : number.end + NEAR])[:2], lexicon.quantities.counted
    of_those = behind[:1] != () and behind[0] in lexicon.words.partitives and behind[-1] in counted["of_whom"]
    return of_those or " ".join(behind) in counted["including"]


def _is_of_known(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a number is of those to whom it is known to have happened: "five of the dead were clerks"."""
    number, counted = figure.spans[-1], figure.counted
    if figure.event is None or counted is None or counted.start < number.end:
        return False
    words = folded_words(text[number.end : counted.start])
    is_of = words[:1] != () and words[0] in lexicon.quantities.counted["of"] and len(words) > 1
    return is_of and tells_event(counted.of(text), figure.event, lexicon)


def _is_included(figure: Figure, clause: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a count of people as such follows "including" or "among them"."""
    counted = "" if figure.counted is None else figure.counted.of(text)
    if figure.event is None or (populations(counted, lexicon, figure.event) or ANY) != ANY:
        return False
    return follows_included(figure, text, lexicon, clause.start)


def follows_included(figure: Figure, text: str, lexicon: Lexicon, first: int = 0) -> bool:
    """Tell whether "including" or "among them" leads to a number, no further back than `first`."""
    start = max(first, figure.spans[0].start - NEAR, 0)
    words = folded_words(text[start : figure.spans[0].start])[-AHEAD:]
    skipped = lexicon.words.determiners | lexicon.words.prepositions | lexicon.quantities.counted["of_whom"]
    for at in range(len(words)):
        for length in (1, 2):
            opens = " ".join(words[at : at + length]) in lexicon.quantities.counted["including"]
            if opens and skipped.issuperset(words[at + length :]):
                return True
    return False


def _place_alone(figure: Figure, clause: Span, text: str, lexicon: Lexicon) -> str | None:
    """Return the one place or time of "12 died at the pier alone" and of "in Dalby alone, 12 died"."""
    start, end = figure.spans[0].start, figure.spans[-1].end
    behind = folded_words(text[end : min(clause.end, end + REACH)])
    ahead = folded_words(text[max(clause.start, start - REACH) : start])
    last = len(ahead) - 1 - AHEAD
    return _named_alone(behind, 0, lexicon) or _named_alone(ahead, last, lexicon)


def _named_alone(words: Sequence[str], start: int, lexicon: Lexicon) -> str | None:
    """Return the words between a preposition and the first "alone" from a word on."""
    known = lexicon.comparison.classes.alone
    alone = next((at for at in range(max(start, 0), len(words)) if words[at] in known), 0)
    for at in range(alone - 1, max(-1, alone - PLACE - 2), -1):
        if words[at] in lexicon.quantities.counted["place_prepositions"]:
            return " ".join(words[at + 1 : alone]) or None
    return None
