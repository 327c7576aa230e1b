"""Where the content of a cue ends at the latest: at another cue, at a source, at the end of an aside."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from generator.extract.complements import CLAUSES, Complements
from generator.extract.contents import LONGEST, PAUSES
from generator.extract.cues import Cue, Shape, Source
from generator.extract.folding import Unit
from generator.extract.speakers import speaker_before
from generator.extract.subjects import inherits
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

NEXT: Final = 3  # cues behind a cue that may tell where it ends
RELATIVE: Final = 5  # tokens: ", which the police said"
INTRODUCTION: Final = 14  # tokens: "Speaking in Dunmore on Friday, " may open a reporting clause


@dataclass(frozen=True, slots=True)
class Cuts:
    """Tells where content is cut off; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    lexicon: Lexicon

    def ends(self, unit: Unit, cues: tuple[Cue, ...]) -> list[int]:
        """Return where verbs stand that end what the verb before them reports: "said it was shut | and added"."""
        return sorted(one.start - 1 for one in cues if self._ends_content(unit, one))

    def before(self, unit: Unit, cue: Cue, later: tuple[Cue, ...], ends: list[int], named: tuple[Source, ...]) -> int:
        """Return where the content of a cue ends at the latest: at a verb with the same subject, or at a source."""
        beside = next(iter(ends[(at := bisect_right(ends, cue.end)) : at + 1]), None)
        joined = next((at for at in (self._joined(unit, one) for one in later) if at is not None), None)
        at = bisect_right(named, cue.end, key=lambda source: source.start)
        source = next((one.start for one in named[at : at + 1] if self._is_set_off(unit, one)), None)
        cuts = (len(unit.tokens), beside, joined, source, self._aside_end(unit, cue, later))
        return min(cut for cut in cuts if cut is not None)

    def _is_set_off(self, unit: Unit, source: Source) -> bool:
        """Tell whether a comma parts a source from what was said, not from "that": "said that, | according to Reed"."""
        that = unit.lower(source.start - 2) in self.lexicon.speech.words.that
        return unit.lower(source.start - 1) == "," and not that

    def is_source_aside(self, unit: Unit, cue: Cue, later: tuple[Cue, ...]) -> bool:
        """Tell whether an aside only names what a statement rests on: "Reed, | citing a report |, said"."""
        if cue.shape is not Shape.LOOSE or not later or unit.lower(later[0].start - 1) != ",":
            return False
        return not self.complements.is_marked(unit, self.complements.start(unit, cue.end, cue.takes))

    def _aside_end(self, unit: Unit, cue: Cue, later: tuple[Cue, ...]) -> int | None:
        """Return where the aside of a cue ends: "Reed, citing a report, said", ", which police say began, "."""
        if cue.shape is Shape.LOOSE and later and unit.lower(later[0].start - 1) == ",":
            return later[0].start - 1
        lead = range(max(0, cue.start - RELATIVE), cue.start)
        relatives = self.lexicon.words.relatives - self.lexicon.speech.words.that
        if not any(unit.lower(at) in relatives and unit.lower(at - 1) == "," for at in lead):
            return None
        ahead = range(cue.end, min(len(unit.tokens), cue.end + LONGEST))
        return next((at for at in ahead if unit.lower(at) == ","), None)

    def _ends_content(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether a later verb of the same subject starts a statement beside: ", adding that", "and said"."""
        if inherits(unit, cue, self.lexicon):
            return cue.shape is not Shape.LOOSE or bool(cue.takes & CLAUSES)
        return False

    def _joined(self, unit: Unit, cue: Cue) -> int | None:
        """Return where a clause with a subject and cue of its own is joined: "said it was shut | , but Reed said"."""
        speech = self.lexicon.speech.words
        near = range(max(0, cue.start - INTRODUCTION), cue.start)
        if cue.shape is not Shape.FINITE or not any(unit.lower(at) in speech.joins for at in near):
            return None
        speaker = speaker_before(unit, cue, self.phrases, self.lexicon)
        if speaker is None or unit.lower(speaker[0] - 1) not in speech.joins:
            return None
        comma = unit.lower(speaker[0] - 2) in PAUSES
        return speaker[0] - 1 - comma
