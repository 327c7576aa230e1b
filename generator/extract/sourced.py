"""Statements that a phrase hands to a source, without a verb: "according to the port", "for the bishop"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.extract.contents import LONGEST, content_end, rest_after
from generator.extract.cues import Source
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.speakers import speaker_after
from generator.lexicon.load import Lexicon
from generator.text.phrases import Phrases

FAR: Final = 14  # tokens from a source to the comma behind it: "According to Reed, who keeps the pier, "


@dataclass(frozen=True, slots=True)
class SourceReader:
    """Reads what the phrases of a sentence report; holds what it needs to know of the language."""

    phrases: Phrases
    lexicon: Lexicon

    def found(self, unit: Unit, named: tuple[Source, ...]) -> Iterator[Found]:
        """Yield a statement for each phrase with a source behind it: "..., according to Reed"."""
        for source in named:
            speaker = speaker_after(unit, source.end, self.phrases, self.lexicon)
            found = None if speaker is None else self._source(unit, source, speaker)
            if found is not None:
                yield found

    def _source(self, unit: Unit, source: Source, speaker: Range) -> Found | None:
        """Read "according to Reed, ..." and "..., according to Reed"."""
        size, end = len(unit.tokens), speaker[1]
        if source.start == 0 or (source.start == 1 and unit.lower(0) in self.lexicon.words.conjunctions):
            comma = next((at for at in range(end, min(size, end + FAR)) if unit.lower(at) == ","), None)
            start = end if comma is None else comma + 1
            if start >= size or not self._names_source(unit, source, speaker):
                return None
            return Found(
                source, speaker, ((start, content_end(unit, start, size, self.lexicon)),), (source.start, start)
            )
        if not source.phrase.anywhere or source.start > LONGEST:
            return None
        if self._is_told(unit, source):
            start = end + (unit.lower(end) == ",")
            content = (start, content_end(unit, start, size, self.lexicon))
            return Found(source, speaker, (content,), (source.start, start)) if start < content[1] else None
        before = (0, source.start - (unit.lower(source.start - 1) == ","))
        rest = rest_after(unit, end, size, self.lexicon)
        if rest is not None and unit.lower(before[1] - 1) in self.lexicon.speech.words.relatives:
            stop = next((at for at in range(rest[0], rest[1]) if unit.lower(at) == ","), rest[1])
            return Found(source, speaker, ((rest[0], stop),), (source.start, end))  # "who, according to Reed, | left"
        return Found(source, speaker, (before,) if rest is None else (before, rest), (source.start, end))

    def _is_told(self, unit: Unit, source: Source) -> bool:
        """Tell whether a clause that "that" opens starts with the phrase: "said that, | according to Reed, it sank"."""
        comma = unit.lower(source.start - 1) == ","
        return unit.lower(source.start - 1 - comma) in self.lexicon.speech.words.that

    def _names_source(self, unit: Unit, source: Source, speaker: Range) -> bool:
        """Tell whether an opening phrase names a source, where its words alone do not tell: "For the bishop, “...”"."""
        if source.phrase.anywhere:
            return True
        quoted = any(unit.quote_at(index) is not None for index in range(speaker[1], len(unit.tokens)))
        words = unit.tokens[speaker[0] : speaker[1]]
        others = self.phrases.times | self.lexicon.speech.words.no_sources
        return quoted and not any(word.lower in others or word.text[0].isdigit() for word in words)
