"""What somebody made of a claim or a number, told in the passive: "The claim that it sank was denied by the port"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.extract.cues import Cue, Shape
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.speakers import speaker_after
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.phrases import Phrases

SUBJECT: Final = 60  # tokens of a claim: "the report that the dam had cracked in two places ..."
HEAD: Final = 4  # tokens in front of the word for it: "Both of the widespread | claims |"
AGENT: Final = 14  # tokens from the verb to who did it: "as “pure invention” | by | Reed"
PASSIVE: Final = frozenset({Form.PAST, Form.PARTICIPLE})


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Reads passives that tell a statement; holds what it needs to know of the language."""

    phrases: Phrases
    lexicon: Lexicon

    def found(self, unit: Unit) -> Iterator[Found]:
        """Yield what is said of a claim, or the number given for a thing, with who stands behind "by"."""
        claimed = self._claim(unit)
        near = range(2, min(len(unit.tokens), SUBJECT))
        for at in near if claimed else (at for at in near if unit.lower(at + 1) in self.lexicon.speech.words.levels):
            cue = self._passive(unit, at)
            if cue is None or not (self._gives_number(unit, cue) or (claimed and Takes.OBJECT in cue.takes)):
                continue
            agents = self.lexicon.speech.words.agents
            ahead = range(cue.end, min(len(unit.tokens), cue.end + AGENT))
            agent = next((one for one in ahead if unit.lower(one) in agents), None)
            speaker = None if agent is None else speaker_after(unit, agent + 1, self.phrases, self.lexicon)
            if agent is not None and speaker is not None:
                yield Found(cue, speaker, ((0, agent),), (agent, speaker[1]))
            return

    def _claim(self, unit: Unit) -> bool:
        """Tell whether the subject of a sentence is a claim with what it says: "The report that the dam burst"."""
        nouns, that = self.lexicon.contents.claims, self.lexicon.speech.words.that
        return any(unit.lower(at) in nouns and unit.lower(at + 1) in that for at in range(HEAD))

    def _passive(self, unit: Unit, at: int) -> Cue | None:
        """Return a verb of speech in the passive: "| was widely rejected |"."""
        inflected = self.lexicon.speech.forms.get(unit.lower(at))
        if inflected is None or inflected.form not in PASSIVE:
            return None
        start = at - (unit.lower(at - 1) in self.lexicon.words.adverbs or self._is_adverb(unit.lower(at - 1)))
        verb = next((one for one in inflected.verbs if not one.particle), None)
        told = verb is not None and unit.lower(start - 1) in self.lexicon.speech.words.be
        return Cue(start - 1, at + 1, verb, Shape.IMPERSONAL, inflected.form) if told and verb is not None else None

    def _is_adverb(self, word: str) -> bool:
        return word.endswith(self.lexicon.speech.endings.adverb)

    def _gives_number(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether a number is given for something: "is put | at 40"."""
        level = unit.lower(cue.end) in self.lexicon.speech.words.levels
        return Takes.AT in cue.takes and level and unit.lower(cue.end + 1)[:1].isdigit()
