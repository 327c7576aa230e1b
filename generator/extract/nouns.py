"""Statements that a noun tells: "Reed's claim that ...", "criticism from the board for ...", "calls for a new pier"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from generator.extract.contents import LONGEST, content_end
from generator.extract.cues import NounCue
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.lexicon.load import Lexicon
from generator.lexicon.nouns import SpeechNoun
from generator.text.phrases import Phrases

FAR: Final = 10  # tokens between a noun and what it tells: "criticism from the harbour board for"
LEAD: Final = 8  # tokens of the phrase that ends with the noun: "the mayor's often repeated claim"


@dataclass(frozen=True, slots=True)
class Nouns:
    """Reads what nouns report; holds what it needs to know of the language."""

    phrases: Phrases
    lexicon: Lexicon

    def found(self, unit: Unit, told: Sequence[Found]) -> Iterator[Found]:
        """Yield a statement for each noun with its content behind it, unless it is a part of another: `told`."""
        zones = sorted(
            [*((one.cue.start, one.cue.end) for one in told), *(span for one in told for span in one.content)]
        )
        ends = list(accumulate((end for _, end in zones), max))
        for index, token in enumerate(unit.tokens):
            noun = self.lexicon.nouns.of.get(token.lower)
            if noun is None or (token.is_capital and index > 0):
                continue
            one = self._noun(unit, index, noun)
            if one is not None and not any(_covers(zones, ends, at) for at in (index, one.content[0][0])):
                yield one

    def _noun(self, unit: Unit, index: int, noun: SpeechNoun) -> Found | None:
        by = self._agent(unit, index + 1)
        opener = index + 1 if by is None else by[1]
        if unit.lower(opener) not in noun.opens or opener + 2 > len(unit.tokens):
            return None
        speaker = self._owner(unit, index) or (None if by is None else (by[0] + 1, by[1])) or self._giver(unit, index)
        if speaker is None:
            return None
        content = self._content(unit, opener, index)
        if content is None:
            return None
        return Found(NounCue(index, index + 1, noun), speaker, (content,), (index, content[0]))

    def _content(self, unit: Unit, opener: int, noun: int) -> Range | None:
        """Return what a noun tells: a clause or an infinitive to the next comma, or a noun phrase."""
        speech = self.lexicon.speech.words
        if unit.lower(opener) in speech.infinitives:
            if unit.lower(opener + 1) in self.lexicon.words.determiners | self.lexicon.words.personal_pronouns:
                return None
            return opener, self._comma(unit, opener)
        start = opener + 1
        if unit.lower(opener) in speech.that:
            return start, self._clause_end(unit, start, self._comma(unit, start), noun)
        end = self.phrases.after(unit.tokens, start, links=speech.links)
        return (start, end) if end > start else None

    def _comma(self, unit: Unit, start: int) -> int:
        last = min(len(unit.tokens), start + LONGEST)
        stop = next((at for at in range(start + 1, last) if unit.lower(at) == ","), last)
        return content_end(unit, start, stop, self.lexicon)

    def _clause_end(self, unit: Unit, start: int, end: int, noun: int) -> int:
        """Return where the verb stands whose subject the noun is: "The claim that it sank | is wrong"; else `end`."""
        verbs = self.lexicon.words.auxiliaries | self.lexicon.speech.plain_verbs
        if noun > LEAD or any(unit.lower(at) in verbs for at in range(noun)):
            return end
        speech = self.lexicon.speech.words
        inner = self.lexicon.words.relatives | speech.joins | speech.subjects | speech.that | verbs
        told = False
        for at in range(start + 1, end):
            verb = unit.lower(at) in self.lexicon.words.auxiliaries
            if unit.lower(at - 1) in inner:
                told = told or verb
            elif told and (verb or self._is_third_person(unit, at)):
                return at
            told = told or verb
        return end

    def _is_third_person(self, unit: Unit, at: int) -> bool:
        """Tell whether a word behind a noun can only be its verb: "... that it sank | sits | badly with the crew"."""
        endings, token, following = self.lexicon.speech.endings, unit.tokens[at], unit.lower(at + 1)
        told = following in self.lexicon.words.determiners or following.endswith(endings.adverb)
        verbal = token.lower.endswith(endings.plural) and not token.is_capital
        return told and verbal and self.phrases.is_noun(unit.tokens[at - 1])

    def _owner(self, unit: Unit, index: int) -> Range | None:
        """Return whose it is: "| Reed |'s claim", "| his | claim"."""
        words, ending = self.lexicon.words, self.lexicon.speech.endings.possessive
        for at in range(index - 1, max(-1, index - LEAD), -1):
            low = unit.lower(at)
            if low in words.possessives - words.relatives:
                return at, at + 1
            if low.endswith(ending):
                return self._named(unit, at), at + 1
            if low in words.determiners or low in words.prepositions or not low[:1].isalnum():
                return None
        return None

    def _named(self, unit: Unit, end: int) -> int:
        """Return where the phrase of an owner starts: "| Anna Reed |'s claim", "| the harbour board |'s claim"."""
        start = end
        if unit.tokens[end].is_capital:
            while start > 0 and (unit.tokens[start - 1].is_capital or unit.lower(start - 1) == "."):
                start -= 1
            leads = self.phrases.borders | self.lexicon.words.prepositions
            return start + (start < end and unit.lower(start) in leads)
        near = range(end - 1, max(-1, end - LEAD), -1)
        return next((at for at in near if unit.lower(at) in self.lexicon.words.determiners), end)

    def _agent(self, unit: Unit, start: int) -> Range | None:
        """Return who it comes from, with the word in front: "claims | by the board |"."""
        if unit.lower(start) not in self.lexicon.nouns.agents:
            return None
        end = self.phrases.after(unit.tokens, start + 1)
        return (start, end) if end > start + 1 else None

    def _giver(self, unit: Unit, index: int) -> Range | None:
        """Return who makes it: "| Reed | made the claim", "| the board | issued a statement"."""
        start = index
        words = self.lexicon.words
        while start > max(0, index - LEAD) and unit.lower(start - 1) not in self.lexicon.nouns.light:
            if not unit.lower(start - 1)[:1].isalnum() or unit.lower(start - 1) in words.prepositions:
                return None
            start -= 1
        if start == 0 or unit.lower(start - 1) not in self.lexicon.nouns.light:
            return None
        start -= 1
        while unit.lower(start - 1) in words.auxiliaries or unit.lower(start - 1) in words.adverbs:
            start -= 1
        return self.phrases.before(unit.tokens, start)


def _covers(zones: Sequence[Range], ends: Sequence[int], index: int) -> bool:
    """Tell whether one of the ranges, in order, holds a token; `ends` are their furthest ends so far."""
    at = bisect_right(zones, index, key=lambda zone: zone[0]) - 1
    return at >= 0 and index < ends[at]
