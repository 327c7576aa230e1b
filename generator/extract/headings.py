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
    """Read "From | Harbour Master Anna Reed |:" and "From | the spokesman |:"."""
    if unit.lower(0) not in lexicon.labels.handing:
        return None
    end = phrases.after(unit.tokens, 1, links=lexicon.names.parts.of | lexicon.labels.principals)
    if unit.lower(end) not in {":", ","} or not _is_somebody(unit, (1, end), lexicon):
        return None
    return _introduced(unit, (1, end), lexicon)


def _is_somebody(unit: Unit, words: Range, lexicon: Lexicon) -> bool:
    """Tell whether a phrase names or describes who can speak: "Anna Reed", "the spokesman", no "the archive"."""
    determined = unit.lower(words[0]) in lexicon.words.determiners
    if not determined:
        return words[0] < words[1] and unit.tokens[words[0]].is_capital
    inner = range(words[0] + 1, words[1])
    head = next((at for at in inner if unit.lower(at) in lexicon.words.prepositions), words[1]) - 1
    return lexicon.names.can_speak(unit.lower(head))


def _introduced(unit: Unit, words: Range, lexicon: Lexicon) -> Range:
    """Return the name that an office leads to: "the Minister of Health, | Dr Ana Rey |"; else the words."""
    start = words[1] + 1
    office = unit.lower(words[0]) in lexicon.words.determiners or lexicon.names.can_speak(unit.lower(words[1] - 1))
    if unit.lower(words[1]) != "," or not office:
        return words
    end = next((at for at in range(start, len(unit.tokens)) if unit.lower(at) in {":", ","}), len(unit.tokens))
    named = all(unit.tokens[at].is_capital or unit.lower(at) == "." for at in range(start, end))
    return (start, end) if named and end > start + 1 else words


def _piece_by(unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Read "Full text of a statement by | the harbour board |"."""
    for at in range(min(OPENING, len(unit.tokens) - 2)):
        low = unit.lower(at)
        start = _past_link(unit, at + 1, lexicon) if low in lexicon.labels.pieces else None
        if start is not None:
            end = phrases.after(unit.tokens, start, links=lexicon.speech.words.links)
            words = _introduced(unit, (start, end), lexicon)
            named = any(unit.tokens[word].is_capital for word in range(*words))
            return words if named and _is_heading_before(unit, at, lexicon) else None
    return None


def _past_link(unit: Unit, index: int, lexicon: Lexicon) -> int | None:
    """Return the token behind what links a piece to whose it is: "statement | attributable to | the spokesman"."""
    for size in (1, 2, 3):
        if " ".join(unit.lower(at) for at in range(index, index + size)) in lexicon.labels.links:
            return index + size
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
