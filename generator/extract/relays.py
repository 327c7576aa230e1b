"""Through whose hands words came: who quotes the speaker, and whom the speaker cites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.extract.cues import Cue, Shape, Source
from generator.extract.drafts import Draft, Range
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

FAR: Final = 14  # tokens of an aside between speaker and verb


def relay(unit: Unit, cue: Cue | Source, speaker: Range, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return who passes on what a speaker said.

    "| State television | quoted the mayor as saying", "The mayor, quoted by | the Coast Wire |, said".
    """
    if (
        isinstance(cue, Cue)
        and cue.shape is Shape.RELAYED
        and unit.lower(speaker[0] - 1) in lexicon.speech.words.relays
    ):
        stop = speaker[0] - 1
        while stop > 0 and unit.lower(stop - 1) in lexicon.words.auxiliaries:
            stop -= 1
        return phrases.before(unit.tokens, stop)
    stop = cue.start if cue.start > speaker[1] else len(unit.tokens)
    for at in range(speaker[1], min(stop, speaker[1] + FAR) - 1):
        if unit.lower(at) in lexicon.speech.words.passed_on and unit.lower(at + 1) in lexicon.speech.words.agents:
            return _phrase(unit, at + 2, phrases, lexicon)
    return None


def cited(unit: Unit, beside: Iterable[int], phrases: Phrases, lexicon: Lexicon) -> Iterator[Range]:
    """Yield whom a speaker goes by: "according to the Coast Wire, citing | the ministry |".

    `beside` are the tokens looked at, in order: those between a speaker and the verb, and those behind both.
    """
    at = next((at for at in beside if unit.lower(at) in lexicon.speech.words.citing), None)
    found = None if at is None else _phrase(unit, at + 1, phrases, lexicon)
    if found is not None:
        yield found


def relayed(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the statements without what only tells through whose hands another came.

    "The Wire cited Reed as saying ..." is said by Reed, passed on by the Wire; it is no statement about Reed.
    """
    relays = {draft.relay.start for draft in drafts if draft.relay is not None}
    speakers = {draft.speaker.start for draft in drafts if draft.relay is not None and draft.speaker is not None}
    sources = {one.start for draft in drafts for one in draft.cites}
    for draft in drafts:
        opening = draft.content[0].start if draft.content else -1
        passing = draft.speaker is not None and draft.speaker.start in relays and opening in speakers
        citing = opening in sources and draft.cue is not None
        if not passing and not citing:
            yield draft


def _phrase(unit: Unit, start: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    end = phrases.after(unit.tokens, start, links=lexicon.speech.words.links)
    return (start, end) if end > start else None
