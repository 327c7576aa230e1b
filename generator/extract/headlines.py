"""Headlines that tell who said what with a colon or a dash."""

from __future__ import annotations

from typing import Final

from generator.extract.drafts import Draft, Range, marked_draft
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Known

HEADLINE: Final = "mark/headline"
NEAR: Final = 40  # tokens in which a mark is looked for
NAME: Final = 8  # tokens of a name in front of a colon or behind a mark
CLAUSE: Final = 3  # tokens in front of the source of a headline: fewer make a label
DASHES: Final = frozenset({"—", "–", "-", "―"})
STOPS: Final = frozenset({".", "!", "?", "…"})


def headline(unit: Unit, lexicon: Lexicon) -> Draft | None:
    """Read "Minister: Pier to stay shut", "Pier to stay shut: minister", "Reed “did not know” – lawyer"."""
    if unit.paragraph != 0:
        return None
    size = len(unit.tokens) - (unit.lower(len(unit.tokens) - 1) in STOPS)
    marks = [at for at in range(1, min(size - 1, NEAR)) if unit.lower(at) == ":" or _is_dash(unit, at)]
    if not marks:
        return None
    first, last = marks[0], marks[-1]
    if unit.lower(first) == ":" and first + 2 < size and _is_voice(unit, (0, first), lexicon):
        return marked_draft(unit, ((first + 1, size),), (0, first), (0, first + 1), HEADLINE)
    told = last >= CLAUSE or unit.quote_at(0) is not None
    if told and _is_source(unit, (last + 1, size), lexicon):
        return marked_draft(unit, ((0, last),), (last + 1, size), (last, size), HEADLINE)
    return None


def _is_dash(unit: Unit, at: int) -> bool:
    """Tell whether a dash stands between spaces, as no hyphen does."""
    apart = unit.tokens[at].start > unit.tokens[at - 1].end and unit.tokens[at + 1].start > unit.tokens[at].end
    return apart and unit.lower(at) in DASHES


def _is_voice(unit: Unit, label: Range, lexicon: Lexicon) -> bool:
    """Tell whether what opens a headline can speak: a name that is no place's, an office; no "Breaking"."""
    words = range(*label)
    text = " ".join(unit.lower(at) for at in words)
    turns = lexicon.labels.askers | lexicon.labels.answerers
    if len(words) > NAME or text in lexicon.labels.notices | turns or _is_place(unit, label, lexicon):
        return False
    if any(unit.lower(at) in lexicon.speech.words.adjuncts - lexicon.names.parts.of for at in words):
        return False
    if lexicon.names.can_speak(unit.lower(label[1] - 1)) or unit.name_end(label[0]) == label[1]:
        return True
    if len(words) > 1 and all(lexicon.names.is_common(unit.lower(at)) for at in words):
        return False
    return all(unit.tokens[at].is_capital or unit.lower(at) in lexicon.names.titles.particles for at in words)


def _is_source(unit: Unit, tail: Range, lexicon: Lexicon) -> bool:
    """Tell whether what closes a headline is its source: behind a dash no name but an office, as outlets sign so."""
    words = range(*tail)
    if len(words) > NAME or not _is_voice(unit, tail, lexicon):
        return False
    spoken = lexicon.names.can_speak(unit.lower(tail[1] - 1))
    small = not any(unit.tokens[at].is_capital for at in words[1:])
    return spoken and small if unit.lower(tail[0] - 1) in DASHES else spoken or _is_named(unit, tail)


def _is_named(unit: Unit, tail: Range) -> bool:
    """Tell whether a known name stands there, or one word that can be none but a name: others are in title case."""
    return unit.name_end(tail[0]) == tail[1] or (tail[1] - tail[0] == 1 and unit.tokens[tail[0]].is_capital)


def _is_place(unit: Unit, label: Range, lexicon: Lexicon) -> bool:
    known = lexicon.names.known.get(" ".join(unit.tokens[at].text for at in range(*label)))
    return known is not None and known[0] is not Known.BODY
