"""A statement in token indexes of its sentence, on the way to characters of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.extract.cues import Cue, NounCue, Source
from generator.extract.drafts import Draft, Range, content_span
from generator.extract.folding import Unit
from generator.extract.relays import cited, relay
from generator.extract.speakers import antecedent, on_behalf, printed_speaker
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.phrases import Phrases

NEAR: Final = 3  # tokens from an attribution to "citing"
OPENING: Final = 14  # tokens of "In a statement on Friday, "
LONGEST_ZONE: Final = 40  # tokens of an attribution in which a medium is looked for


@dataclass(frozen=True, slots=True)
class Found:
    """A statement in token indexes of its sentence; without content it waits for a quotation."""

    cue: Cue | Source | NounCue
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
        draft = Draft(
            content=tuple(content_span(unit, start, end) for start, end in self.content),
            cue=unit.span(self.cue.start, self.cue.end),
            speaker=None,
            rule=self.cue.rule,
            zone=unit.span(self._opening(unit, lexicon), max(self.zone[1], self.zone[0] + 1)),
            medium=self._medium(unit, lexicon),
        )
        return draft if self.speaker is None else self._spoken(draft, self.speaker, unit, phrases, lexicon)

    def _spoken(self, draft: Draft, speaker: Range, unit: Unit, phrases: Phrases, lexicon: Lexicon) -> Draft:
        """Return a draft with its speaker, and all who stand before and behind."""
        behalf = on_behalf(unit, *self._attribution(speaker), phrases, lexicon)
        if behalf is None and 0 < self.zone[0] <= OPENING and self._is_led():
            behalf = on_behalf(unit, 0, self.zone[0], phrases, lexicon)
        return replace(
            draft,
            speaker=self._spoken_by(unit, speaker, phrases, lexicon),
            stands_for=_span(unit, antecedent(unit, speaker, phrases, lexicon)),
            on_behalf_of=_span(unit, behalf),
            relay=None
            if isinstance(self.cue, NounCue)
            else _span(unit, relay(unit, self.cue, speaker, phrases, lexicon)),
            cites=tuple(unit.span(*one) for one in cited(unit, self._beside(speaker), phrases, lexicon)),
        )

    def _beside(self, speaker: Range) -> Iterator[int]:
        """Yield the tokens between speaker and cue, and those behind both, in which a source may be cited."""
        behind = max(self.cue.end, speaker[1], self.zone[0])
        yield from range(speaker[1], min(self.cue.start, speaker[1] + NEAR))
        yield from range(behind, behind + NEAR)

    def _is_led(self) -> bool:
        """Tell whether all content stands behind the attribution, so that what opens the sentence belongs to that."""
        return bool(self.content) and self.content[0][0] >= self.zone[0]

    def trimmed(self, unit: Unit, lexicon: Lexicon) -> Found:
        """Return the same with what still tells where it was said, or by whom one goes, cut off the content's front.

        All that stands in front of the content belongs to the attribution: "said | on her Telegram channel that | it".
        """
        if not self._is_led():
            return self
        first, end = self.content[0]
        start = _past_citing(unit, _past_medium(unit, _past_pause(unit, first, end), end, lexicon), end, lexicon)
        near = start <= self.zone[1] + LONGEST_ZONE
        zone = (self.zone[0], max(self.zone[1], start) if near else self.zone[1])
        return replace(self, content=((start, end), *self.content[1:]), zone=zone)

    def _spoken_by(self, unit: Unit, speaker: Range, phrases: Phrases, lexicon: Lexicon) -> Span:
        """Return the characters of the speaker; of "Reed's claim" without what makes it a possessive."""
        span = printed_speaker(unit, speaker, phrases, lexicon)
        low = unit.lower(speaker[1] - 1)
        if not isinstance(self.cue, NounCue) or span.end != unit.tokens[speaker[1] - 1].end:
            return span
        ending = next((one for one in lexicon.speech.endings.possessive if low.endswith(one)), "")
        return Span(span.start, span.end - len(ending.removeprefix(ending.partition("'")[0])))

    def _opening(self, unit: Unit, lexicon: Lexicon) -> int:
        """Return where the attribution starts, with a time set in front of it: "| Late on Friday, | Reed said"."""
        start = self.zone[0]
        words, speech = lexicon.words, lexicon.speech.words
        if not 0 < start <= OPENING or not self._is_led() or unit.lower(start - 1) != ",":
            return start
        opening = [unit.lower(at) for at in range(start) if unit.lower(at) != ","]
        told = bool(opening) and any(low in lexicon.speech.medium_of for low in opening)
        plain = all(low in speech.times or low in words.prepositions or low.isdigit() for low in opening)
        if bool(opening) and opening[0] in speech.addressing:
            return 0
        return 0 if plain or (told and opening[0] in speech.adjuncts) else start

    def _attribution(self, speaker: Range) -> Range:
        """Return the tokens from the speaker to the end of the attribution."""
        start = min(speaker[1], self.zone[0])
        return start, min(max(self.zone[1], self.cue.start), start + LONGEST_ZONE)

    def _medium(self, unit: Unit, lexicon: Lexicon) -> str | None:
        """Return where it was said, where the attribution tells: "in a written statement"."""
        if not isinstance(self.cue, Cue):
            return None
        speaker = self.speaker or (0, 0)
        behind = range(self.cue.end, min(self.zone[1], self.cue.end + LONGEST_ZONE))
        for index in (*behind, *range(self._opening(unit, lexicon), self.zone[0])):
            known = lexicon.speech.medium_of.get(unit.lower(index))
            if known is not None and not speaker[0] <= index < speaker[1]:
                return known
        return self.cue.verb.medium


def _span(unit: Unit, words: Range | None) -> Span | None:
    return None if words is None else unit.span(*words)


def _past_pause(unit: Unit, start: int, end: int) -> int:
    """Return the content behind a comma left in front of it: "said that | , in his view, the pier was lost"."""
    return start + 1 if unit.lower(start) == "," and start + 1 < end else start


def _past_medium(unit: Unit, start: int, end: int, lexicon: Lexicon) -> int:
    """Return the content behind a medium left in front of it: "on her Telegram channel that | the pier was shut"."""
    speech = lexicon.speech
    if unit.lower(start) not in speech.words.adjuncts - speech.words.infinitives:
        return start
    that = next((at for at in range(start, min(end, start + OPENING)) if unit.lower(at) in speech.words.that), None)
    if that is None or that + 1 >= end:
        return start
    ahead = [unit.lower(at) for at in range(start, that)]
    told = any(low in speech.medium_of or low in speech.words.times for low in ahead)
    joined = any(low in lexicon.words.auxiliaries or low == "," for low in ahead)
    return that + 1 if told and not joined else start


def _past_citing(unit: Unit, start: int, end: int, lexicon: Lexicon) -> int:
    """Return the content behind an aside on its source: "citing the ministry, | the pier was shut"."""
    if unit.lower(start) not in lexicon.speech.words.citing:
        return start
    comma = next((at for at in range(start, min(end - 1, start + OPENING)) if unit.lower(at) == ","), None)
    return start if comma is None else comma + 1
