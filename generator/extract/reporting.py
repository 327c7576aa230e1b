"""Reporting clauses: the statements that one sentence tells by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.borders import Borders
from generator.extract.clauses import Clauses
from generator.extract.complements import CLAUSES, Complements
from generator.extract.cues import Cue, Shape, Source, sources, verb_cues
from generator.extract.cuts import NEXT, Cuts
from generator.extract.doubts import Doubts
from generator.extract.drafts import Draft, Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.frames import Frames
from generator.extract.inner import without_inner_passives
from generator.extract.marks import mark_drafts
from generator.extract.nouns import Nouns
from generator.extract.openings import Openings
from generator.extract.passives import Passives
from generator.extract.sourced import SourceReader
from generator.extract.verdicts import Verdicts
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases, phrases_of


def _belongs_to(cue: Cue, before: Found) -> bool:
    """Tell whether a participle goes on with what was said: "said the pier was old, | calling it a ruin |"."""
    if cue.shape is not Shape.LOOSE or cue.takes & CLAUSES:
        return False
    return any(start < cue.start < end for start, end in before.content)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the reporting clauses of sentences; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    frames: Frames
    cuts: Cuts
    sources: SourceReader
    verdicts: Verdicts
    doubts: Doubts
    openings: Openings
    nouns: Nouns
    borders: Borders
    lexicon: Lexicon

    @classmethod
    def of(cls, lexicon: Lexicon) -> Reader:
        """Return a reader of one language."""
        phrases = phrases_of(lexicon)
        complements = Complements(phrases, lexicon)
        return cls(
            phrases=phrases,
            complements=complements,
            frames=Frames(phrases, complements, Passives(phrases, complements, lexicon), lexicon),
            cuts=Cuts(phrases, complements, lexicon),
            sources=SourceReader(phrases, lexicon),
            verdicts=Verdicts(phrases, lexicon),
            doubts=Doubts(Clauses(phrases, lexicon), lexicon),
            openings=Openings(lexicon),
            nouns=Nouns(phrases, lexicon),
            borders=Borders.of(phrases, complements, lexicon),
            lexicon=lexicon,
        )

    def drafts(self, unit: Unit) -> tuple[Draft, ...]:
        """Return the statements of a sentence, in the order of their cues, those of verbs first."""
        named = tuple(sources(unit, self.lexicon))
        pauses = self.borders.pauses(unit)
        verdicts = tuple(self.verdicts.found(unit))
        judged = {one.cue.end for one in verdicts}
        verbs = (one for one in self._verbs(unit, named) if one.cue.end not in judged)
        read = (*verbs, *self.sources.found(unit, named), *verdicts)
        found = [self.borders.within(unit, self.openings.within(unit, one), pauses) for one in read]
        found = without_inner_passives(found)
        found.extend(self.nouns.found(unit, found))
        tails = sorted(one.zone[0] for one in found if one.content and one.content[0][1] <= one.zone[0])
        drafts = tuple(
            one.ending_at(tails).trimmed(unit, self.lexicon).draft(unit, self.phrases, self.lexicon) for one in found
        )
        told = any(draft.content for draft in drafts)
        return drafts if told else mark_drafts(unit, drafts, self.phrases, self.lexicon)

    def _verbs(self, unit: Unit, named: tuple[Source, ...]) -> Iterator[Found]:
        cues = tuple(self._own_cues(unit))
        ends = self.cuts.ends(unit, cues)
        last: Range | None = None
        before: Found | None = None
        opening: Cue | None = None
        for at, cue in enumerate(cues):
            if cue.shape is Shape.OPENING:
                opening = cue
                continue
            if last is None and self.cuts.is_source_aside(unit, cue, cues[at + 1 : at + 2]):
                continue
            if before is not None and _belongs_to(cue, before):
                continue
            cut = self.cuts.before(unit, cue, cues[at + 1 : at + 1 + NEXT], ends, named)
            read = self.frames.read(unit, cue, cut, last)
            found = None if read is None else self.doubts.without(unit, read)
            if found is not None:
                if opening is not None:
                    yield from self._opening(unit, opening, found)
                    opening = None
                last, before = found.speaker or last, found
                yield found

    def _own_cues(self, unit: Unit) -> Iterator[Cue]:
        """Yield the cues of a sentence that are no part of another: not "went on" in "went on to say".

        A bare verb joined to none of its kind belongs to what is said: "he would sit down and tell them".
        """
        read = tuple(verb_cues(unit, self.lexicon))
        starts = [*(cue.start for cue in read[1:]), len(unit.tokens)]
        bare = False
        for cue, following in zip(read, starts, strict=False):
            joined = cue.form is Form.BASE and unit.lower(cue.start - 1) in self.lexicon.speech.words.joins
            if following > cue.start and (bare or not joined):
                yield cue
            bare = bare or cue.form is Form.BASE

    def _opening(self, unit: Unit, cue: Cue, main: Found) -> Iterator[Found]:
        """Read "Noting that the road was shut, Reed said ...": the subject of the main clause speaks."""
        start = self.complements.start(unit, cue.end, cue.takes)
        end = main.zone[0] - 1
        if start is None or start >= end or main.speaker is None or unit.lower(end) != ",":
            return
        if self.complements.is_marked(unit, start):
            yield Found(cue, main.speaker, ((start, end),), (cue.start, start))
