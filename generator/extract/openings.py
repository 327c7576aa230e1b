"""Where what somebody said begins: behind what only leads to it, or in front of an attribution set into it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from generator.extract.cues import Cue
from generator.extract.datelines import past_dateline
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes

PHRASE: Final = 4  # tokens of "on the other hand"
ATTITUDE: Final = 4  # tokens: "expressed | much the same doubts | that"
CIRCUMSTANCE: Final = 14  # tokens: "said | on the early news of a local station on Sunday | that"
FEW: Final = 2  # tokens in front of an attribution that are no clause


@dataclass(frozen=True, slots=True)
class Openings:
    """Tells where content begins; holds what it needs to know of the language."""

    lexicon: Lexicon

    def within(self, unit: Unit, found: Found) -> Found:
        """Return the same with its content beginning where the speaker's words do."""
        if not found.content:
            return found
        start, end = found.content[0]
        if start < found.zone[0]:
            opening = start if unit.quote_at(start) is not None else self._behind_connective(unit, start, end)
            return replace(found, content=((opening, end), *found.content[1:]))
        if unit.quote_at(start) is not None:
            before = self._before_attribution(unit, found, start)
            return found if before is None else replace(found, content=(before, *found.content))
        opening = self._behind_lead(unit, found, start, end)
        return replace(found, content=((opening, end), *found.content[1:]))

    def _behind_connective(self, unit: Unit, start: int, end: int) -> int:
        """Skip a dateline, and a word that leads over from the sentence before: "| In fact, | it sank"."""
        index = start or past_dateline(unit, end, self.lexicon)
        for size in range(1, PHRASE + 1):
            phrase = " ".join(unit.lower(at) for at in range(index, index + size))
            if phrase in self.lexicon.contents.connectives and unit.lower(index + size) == ",":
                index += size + 1
                break
        return index if index < end else start

    def _before_attribution(self, unit: Unit, found: Found, start: int) -> Range | None:
        """Return the words that a quotation goes on with: "| The pier was gone, | she added, “but the lamp stood”"."""
        first, quote = found.zone[0], unit.quote_at(start)
        if unit.lower(start - 1) != "," or unit.lower(first - 1) != "," or first <= FEW or quote is None:
            return None
        if found.speaker is None or first != found.speaker[0]:
            return None
        text = unit.tokens[start].text.lstrip(unit.tokens[start].text[0])
        words = self.lexicon.words
        adjuncts = words.prepositions | words.subordinators | words.adverbs | self.lexicon.speech.words.times
        opening = self._behind_connective(unit, 0, first - 1)
        leads = any(unit.lower(at) in adjuncts for at in (opening, opening + 1))
        if not text[:1].islower() or leads or unit.lower(opening).endswith(self.lexicon.speech.endings.participle):
            return None
        return (opening, first - 1) if not any(unit.quote_at(at) for at in range(opening, first - 1)) else None

    def _behind_lead(self, unit: Unit, found: Found, start: int, end: int) -> int:
        """Skip how, where and with what feeling something was said: "said | openly that | it was shut"."""
        that = self.lexicon.speech.words.that
        if not isinstance(found.cue, Cue) or unit.lower(start - 1) in that:
            return start
        near = CIRCUMSTANCE if self._opens_circumstance(unit, start) else ATTITUDE
        at = next((at for at in range(start, min(end - 1, start + near)) if unit.lower(at) in that), None)
        if at is None or any(unit.lower(one) in self.lexicon.words.auxiliaries for one in range(start, at)):
            return start
        attitude = Takes.OBJECT in found.cue.takes and unit.lower(at - 1) in self.lexicon.contents.attitudes
        told = self._opens_circumstance(unit, start) and self._closes_circumstance(unit, at - 1)
        return at + 1 if attitude or told else start

    def _opens_circumstance(self, unit: Unit, start: int) -> bool:
        """Tell whether a phrase of time, place or manner stands between a verb and what it reports."""
        low, words = unit.lower(start), self.lexicon.words
        adverb = low.endswith(self.lexicon.speech.endings.adverb) or low in words.adverbs
        return adverb or low in words.prepositions - self.lexicon.speech.words.infinitives

    def _closes_circumstance(self, unit: Unit, index: int) -> bool:
        """Tell whether a phrase can end here: at a name, a time, where something is said, a word for its manner."""
        low, speech = unit.lower(index), self.lexicon.speech
        known = low in speech.words.times or low in speech.words.audiences or low in speech.medium_of
        return known or unit.tokens[index].is_capital or low.isdigit() or low.endswith(speech.endings.adverb)
