"""Statements told by marks instead of verbs: a colon behind who speaks, a dash in front of who is quoted."""

from __future__ import annotations

from typing import Final

from generator.extract.contents import content_end
from generator.extract.drafts import Draft, Range, marked_draft
from generator.extract.folding import Unit
from generator.extract.headings import heading
from generator.extract.headlines import headline
from generator.extract.subjects import main_subject
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

NEAR: Final = 40  # tokens in front of a colon
SIGNED: Final = 16  # tokens of a signature: "— Anna Reed, harbour master of Dunmore"
SPEECH_WORDS: Final = 5  # a quotation of fewer words with a dash behind it may be the name of a thing
EDGES: Final = '"“”«».,!?…' + "'"
DASHES: Final = frozenset({"—", "–", "-", "―"})


def mark_drafts(unit: Unit, waiting: tuple[Draft, ...], phrases: Phrases, lexicon: Lexicon) -> tuple[Draft, ...]:
    """Return what marks tell in a sentence whose verbs tell nothing; `waiting` are attributions without content.

    "Reed was blunt: “The pier is gone.”", "“The pier is gone for good.” — Anna Reed", "Statement by Anna Reed:", and in
    a headline "Reed: The pier is gone".
    """
    draft = headline(unit, lexicon) or _signed(unit, lexicon)
    if draft is None and waiting:
        return waiting
    draft = draft or heading(unit, phrases, lexicon) or _colon(unit, phrases, lexicon)
    return () if draft is None else (draft,)


def _colon(unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Draft | None:
    """Read "Reed was blunt: “...”"; nothing is told yet where a paragraph ends with the colon."""
    colon = next((index for index, token in enumerate(unit.tokens[:NEAR]) if token.lower == ":"), None)
    speaker = _beside(unit, colon, phrases, lexicon) or main_subject(unit, colon, phrases, lexicon) if colon else None
    if not colon or speaker is None:
        return None
    zone = (speaker[0], colon + 1)
    if colon + 1 == len(unit.tokens):
        return marked_draft(unit, (), speaker, zone, "mark/colon")
    if unit.quote_at(colon + 1) is None:
        return None
    end = content_end(unit, colon + 1, len(unit.tokens), lexicon)
    return marked_draft(unit, ((colon + 1, end),), speaker, zone, "mark/colon")


def _beside(unit: Unit, colon: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the name between a dash or "by" and the colon: "A pier too far - Anna Reed: “...”"."""
    found = phrases.before(unit.tokens, colon)
    if found is None or not all(unit.tokens[at].is_capital for at in range(*found)):
        return None
    ahead = unit.lower(found[0] - 1)
    return found if ahead in DASHES or ahead in lexicon.speech.words.agents else None


def _signed(unit: Unit, lexicon: Lexicon) -> Draft | None:
    """Read "“The pier is gone for good.” — Anna Reed, harbour master"; the dash may open a line of its own."""
    dash = 0 if unit.quote_at(0) is None else 1
    size = len(unit.tokens)
    if unit.lower(dash) not in DASHES or not dash + 1 < size <= dash + SIGNED:
        return None
    quote = unit.quote_at(0)
    if quote is not None and not _is_uttered(unit.tokens[0].text, lexicon):
        return None
    end = _name_end(unit, dash + 1, lexicon)
    if end == dash + 1:
        return None
    content: tuple[Range, ...] = () if quote is None else ((0, 1),)
    return marked_draft(unit, content, (dash + 1, end), (dash, size), "mark/signature")


def _is_uttered(quoted: str, lexicon: Lexicon) -> bool:
    """Tell whether a quotation is speech, not the name of a thing: it is long, or somebody in it does something."""
    words = [word.strip(EDGES).lower() for word in quoted.split()]
    spoken = lexicon.speech.words.subjects | lexicon.words.auxiliaries
    return len(words) >= SPEECH_WORDS or (len(words) > 1 and any(word in spoken for word in words))


def _name_end(unit: Unit, start: int, lexicon: Lexicon) -> int:
    """Return where a signature's name ends: at its comma or bracket; the start where it is no name."""
    particles = lexicon.names.titles.particles | lexicon.names.parts.of
    at = start
    while at < len(unit.tokens) and (unit.tokens[at].is_capital or unit.lower(at) in particles | {"."}):
        at += 1
    stopped = unit.lower(at - 1) == "."  # the end of the sentence, or of an initial
    at -= stopped
    ended = at + stopped == len(unit.tokens) or unit.lower(at) in {",", "(", ";", "/"} or unit.lower(at) in DASHES
    return at if ended and at > start and unit.tokens[at - 1].is_word else start
