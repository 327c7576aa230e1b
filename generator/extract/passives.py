"""Passives: "the plan was criticised by Reed for its cost", "Asked by Silva about the plan, Reed ..."."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.extract.complements import Complements
from generator.extract.contents import LONGEST, STOPS, content_end
from generator.extract.cues import Cue
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.speakers import speaker_after, speaker_before
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

FAR: Final = 12  # tokens between a passive and who did it: "was dismissed as a bumbler by the press"


@dataclass(frozen=True, slots=True)
class Passives:
    """Reads what passives report; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    lexicon: Lexicon

    def read(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Return what was said of the subject of a passive, by whom it tells, else by nobody.

        "The plan was criticised by Reed for its cost" gives "The plan ... for its cost", said by Reed.
        """
        subject = speaker_before(unit, cue, self.phrases, self.lexicon)
        if subject is None:
            return None
        start = cue.end - len(cue.verb.particle)
        by = self._agent(unit, start, cut)
        if cue.verb.lemma in self.lexicon.speech.words.telling:
            return None if by is None or by[0] != start else self._told(unit, cue, subject, by, cut)
        end = cut if by is None or by[0] == start else by[0]
        behind = by[1] if by is not None and by[0] == start else start
        if cue.verb.lemma in self.lexicon.speech.words.asking:
            rest = self._question(unit, behind, end)
            content: tuple[Range, ...] = () if rest is None else (rest,)
        else:
            rest = self._charge(unit, behind, end)
            content = (subject,) if rest is None else (subject, rest)
        if not content or (rest is None and by is None):
            return None
        return Found(cue, None if by is None else (by[0] + 1, by[1]), content, (cue.start, max(cue.end, behind)))

    def _told(self, unit: Unit, cue: Cue, subject: Range, by: Range, cut: int) -> Found | None:
        """Return what somebody was told: "Anglers were told by Reed | that it was shut |", "| Anglers | to go |"."""
        speech = self.lexicon.speech.words
        index = self.complements.skip_adjuncts(unit, by[1])
        start = index + (unit.lower(index) in speech.that)
        if start >= cut or (start == index and unit.lower(index) not in speech.infinitives):
            return None
        rest = (start, content_end(unit, start, cut, self.lexicon))
        content = (rest,) if start > index else (subject, rest)
        return Found(cue, (by[0] + 1, by[1]), content, (cue.start, start))

    def asked(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Return what somebody was asked by whom: "Asked by Silva | about the plan |, Reed said".

        What nobody is named to ask is no statement: reporters ask, and the answer tells it.
        """
        start = cue.end - len(cue.verb.particle)
        by = self._agent(unit, start, cut)
        if by is None:
            return None
        behind = start if by[0] > start else by[1]
        comma = next((at for at in range(behind, min(cut, behind + LONGEST)) if unit.lower(at) == ","), None)
        rest = None if comma is None else self._question(unit, behind, comma)
        return None if rest is None else Found(cue, (by[0] + 1, by[1]), (rest,), (cue.start, rest[0]))

    def _agent(self, unit: Unit, start: int, cut: int) -> Range | None:
        """Return who did it, with the word in front: "| by the press |"."""
        speech = self.lexicon.speech.words
        for index in range(start, min(cut, start + FAR)):
            if unit.lower(index) == ",":
                return None
            if unit.lower(index) in speech.agents:
                speaker = speaker_after(unit, index + 1, self.phrases, self.lexicon)
                able = speaker is not None and self._may_act(unit, speaker)
                return self._without_charge(unit, index, speaker) if able and speaker is not None else None
        return None

    def _may_act(self, unit: Unit, speaker: Range) -> bool:
        """Tell whether somebody may stand behind "by", no number of what cannot speak: "rejected by | 91 votes"."""
        low, words = unit.lower(speaker[0]), unit.tokens[slice(*speaker)]
        numerals = self.lexicon.quantities.numerals
        counted = low[:1].isdigit() or low in numerals.ones or low in numerals.tens
        return not counted or any(word.is_capital or self.lexicon.names.can_speak(word.lower) for word in words)

    def _without_charge(self, unit: Unit, by: int, speaker: Range) -> Range | None:
        """Cut "for its cost" off who did it; None where a time follows: "by Monday"."""
        speech = self.lexicon.speech.words
        if any(unit.lower(at) in speech.times for at in range(*speaker)):
            return None
        return by, next((at for at in range(*speaker) if unit.lower(at) in speech.causes), speaker[1])

    def _question(self, unit: Unit, start: int, cut: int) -> Range | None:
        """Return what somebody is asked: "about | the plan", "whether it was safe", "to leave"."""
        speech = self.lexicon.speech.words
        about = unit.lower(start) in speech.topics
        index = start + 1 if about else self.complements.skip_adjuncts(unit, start)
        asks = about or unit.lower(index) in speech.questions | speech.infinitives
        return (index, content_end(unit, index, cut, self.lexicon)) if asks and index < cut else None

    def _charge(self, unit: Unit, start: int, cut: int) -> Range | None:
        """Return what is said of a subject: "for its cost", "as a ruin"."""
        speech = self.lexicon.speech.words
        index = self.complements.skip_adjuncts(unit, start)
        ends = unit.lower(index + 1) in STOPS | {""}  # "what they were accused | of |"
        told = unit.quote_at(index) is not None or (
            not ends and unit.lower(index) in speech.charges | speech.predicates
        )
        return (index, content_end(unit, index, cut, self.lexicon)) if told and index + 1 < cut else None
