"""A statement in token indexes of its sentence, on the way to characters of the text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Final

from generator.extract.cues import Cue, Source
from generator.extract.drafts import Draft, Range, content_span
from generator.extract.folding import Unit
from generator.extract.speakers import antecedent, on_behalf, printed_speaker
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

OPENING: Final = 10  # tokens of "In a statement on Friday, "
LONGEST_ZONE: Final = 40  # tokens of an attribution in which a medium is looked for


@dataclass(frozen=True, slots=True)
class Found:
    """A statement in token indexes of its sentence; without content it waits for a quotation."""

    cue: Cue | Source
    speaker: Range | None
    content: tuple[Range, ...]
    zone: Range

    def ending_at(self, tails: list[int]) -> Found:
        """Return the same without the attribution of another statement at its end: "... , police said"."""
        if not self.content:
            return self
        start, end = self.content[-1]
        at = bisect_right(tails, max(start, self.zone[1]))
        cut = min([end, *tails[at : at + 1]])
        return replace(self, content=(*self.content[:-1], (start, cut)))

    def draft(self, unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Draft:
        """Return the same as characters of the text."""
        behalf = None if self.speaker is None else on_behalf(unit, *self._attribution(self.speaker), phrases, lexicon)
        stands_for = None if self.speaker is None else antecedent(unit, self.speaker, phrases, lexicon)
        return Draft(
            content=tuple(content_span(unit, start, end) for start, end in self.content),
            cue=unit.span(self.cue.start, self.cue.end),
            speaker=None if self.speaker is None else printed_speaker(unit, self.speaker, phrases, lexicon),
            stands_for=None if stands_for is None else unit.span(*stands_for),
            rule=self.cue.rule,
            zone=unit.span(self._opening(unit, lexicon), max(self.zone[1], self.zone[0] + 1)),
            medium=self._medium(unit, lexicon),
            on_behalf_of=None if behalf is None else unit.span(*behalf),
        )

    def _opening(self, unit: Unit, lexicon: Lexicon) -> int:
        """Return where the attribution starts, with a time set in front of it: "| Late on Friday, | Reed said"."""
        start = self.zone[0]
        words, speech = lexicon.words, lexicon.speech.words
        if not 0 < start <= OPENING or not self.content or self.content[0][0] < start:
            return start
        opening = [unit.lower(at) for at in range(start) if unit.lower(at) != ","]
        told = bool(opening) and any(low in lexicon.speech.medium_of for low in opening)
        plain = all(low in speech.times or low in words.prepositions or low.isdigit() for low in opening)
        return 0 if plain or (told and opening[0] in speech.adjuncts) else start

    def _attribution(self, speaker: Range) -> Range:
        """Return the tokens from the speaker to the end of the attribution."""
        start = min(speaker[1], self.zone[0])
        return start, min(max(self.zone[1], self.cue.start), start + LONGEST_ZONE)

    def _medium(self, unit: Unit, lexicon: Lexicon) -> str | None:
        """Return where it was said, where the attribution tells: "in a written statement"."""
        if isinstance(self.cue, Source):
            return None
        speaker = self.speaker or (0, 0)
        for index in range(self.cue.end, min(self.zone[1], self.cue.end + LONGEST_ZONE)):
            known = lexicon.speech.medium_of.get(unit.lower(index))
            if known is not None and not speaker[0] <= index < speaker[1]:
                return known
        return self.cue.verb.medium
