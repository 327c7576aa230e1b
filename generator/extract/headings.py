"""Headings that hand over to somebody: "From Mayor Reed:", "Statement by Anna Reed", "Reed's full remarks:"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.extract.drafts import Draft, Range, marked_draft
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.phrases import Phrases

LONGEST: Final = 24  # tokens of a heading
OPENING: Final = 6  # tokens in front of the piece: "Full text of the press | statement"
STOPS: Final = frozenset({".", "!", "?", "…"})


def heading(unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Draft | None:
    """Return who speaks below a heading; what is said stands in the paragraphs that follow.

    A heading without a colon must open with the piece: "Statement by Anna Reed, Harbour Master".
    """
    size = len(unit.tokens)
    if not 1 < size <= LONGEST or unit.lower(size - 1) in STOPS:
        return None
    colon = unit.lower(size - 1) == ":"
    speaker = _handing(unit, phrases, lexicon) if colon else None
    speaker = speaker or (_owner(unit, lexicon) if colon else None) or _piece_by(unit, phrases, lexicon)
    if speaker is None:
        return None
    draft = marked_draft(unit, (), speaker, (0, size), "mark/heading")
    return replace(draft, speaker=_named(unit, speaker, lexicon))


def _named(unit: Unit, speaker: Range, lexicon: Lexicon) -> Span:
    """Return the characters of a speaker without a possessive ending: "Anna Reed|'s"."""
    last = unit.tokens[speaker[1] - 1]
    ending = next((one for one in lexicon.speech.endings.possessive if last.lower.endswith(one)), "")
    return Span(unit.tokens[speaker[0]].start, last.end - len(ending.lstrip("s")))


def _handing(unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Read "From | Harbour Master Anna Reed |:"."""
    if unit.lower(0) not in lexicon.labels.handing or not unit.tokens[1].is_capital:
        return None
    end = phrases.after(unit.tokens, 1, links=lexicon.names.parts.of)
    return (1, end) if unit.lower(end) in {":", ","} else None


def _piece_by(unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Read "Full text of a statement by | the harbour board |"."""
    for at in range(min(OPENING, len(unit.tokens) - 2)):
        low = unit.lower(at)
        if low in lexicon.labels.pieces and unit.lower(at + 1) in lexicon.labels.links:
            start = at + 2
            end = phrases.after(unit.tokens, start, links=lexicon.speech.words.links)
            named = any(unit.tokens[word].is_capital for word in range(start, end))
            return (start, end) if named and _is_heading_before(unit, at, lexicon) else None
    return None


def _owner(unit: Unit, lexicon: Lexicon) -> Range | None:
    """Read "| Anna Reed |'s full remarks:", which the possessive ending of a name tells."""
    for at in range(min(OPENING + OPENING, len(unit.tokens) - 1)):
        if not unit.lower(at).endswith(lexicon.speech.endings.possessive) or not unit.tokens[at].is_capital:
            continue
        tail = {unit.lower(word) for word in range(at + 1, len(unit.tokens))}
        start = at
        while start > 0 and unit.tokens[start - 1].is_capital and unit.lower(start - 1) not in lexicon.labels.openers:
            start -= 1
        return (start, at + 1) if tail & lexicon.labels.pieces and _is_heading_before(unit, start, lexicon) else None
    return None


def _is_heading_before(unit: Unit, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but words of headings stand ahead: "Full text of the"."""
    known = lexicon.labels.openers | lexicon.labels.pieces | lexicon.labels.links
    return all(unit.lower(at) in known for at in range(stop))
