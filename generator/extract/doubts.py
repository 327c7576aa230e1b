"""What looks like a statement and is none: nobody there can speak, the verb is none, nothing is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from generator.extract.clauses import Clauses
from generator.extract.cues import Cue, Shape
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.tokens import Token

SAID: Final = frozenset({Takes.CLAUSE})  # what verbs such as "say" take: their subject speaks, whatever it is
NUMBER: Final = 4  # tokens of "at least 100"
SHORT: Final = 6  # words of a title
LONG_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Doubts:
    """Drops statements that are none; holds what it needs to know of the language."""

    clauses: Clauses
    lexicon: Lexicon

    def without(self, unit: Unit, found: Found) -> Found | None:
        """Return a statement as it is, without content that is none, or not at all."""
        if not isinstance(found.cue, Cue):
            return found
        if self._is_no_verb(unit, found.cue) or self._is_reduced(unit, found) or self._is_mute(unit, found):
            return None
        if self._asks_to_stay_unnamed(unit, found.cue) or self._is_nobody(unit, found) or self._is_thought(unit, found):
            return None
        if not found.content:
            return found
        if (
            self._is_fight(unit, found)
            or self._is_deed(unit, found)
            or self._is_title(unit, found)
            or self._is_mere_topic(unit, found)
        ):
            return None
        return replace(found, content=()) if self._only_leads(unit, found) else found

    def _is_deed(self, unit: Unit, found: Found) -> bool:
        """Tell whether something was done rather than told: "admitted | 340 patients"."""
        own, cue, first = self.lexicon.contents, found.cue, found.content[-1][0]
        if not isinstance(cue, Cue) or first < found.zone[1] or unit.lower(first - 1) in self.lexicon.speech.words.that:
            return False
        counted = cue.rule.partition("/")[2] in own.handing and self._is_counted(unit, first)
        behind = self.clauses.phrases.after(unit.tokens, first)
        return counted and unit.lower(behind) not in self.lexicon.words.auxiliaries

    def _is_fight(self, unit: Unit, found: Found) -> bool:
        """Tell whether somebody is attacked with more than words: "gunmen | attacked | the embassy"."""
        own, cue = self.lexicon.contents, found.cue
        if (
            not isinstance(cue, Cue)
            or cue.verb.lemma not in own.fights
            or unit.quote_at(found.content[-1][0]) is not None
        ):
            return False
        words = range(found.content[-1][0], min(found.content[-1][1], found.content[-1][0] + SHORT))
        if found.speaker is None or any(unit.lower(at) in own.targets for at in words):
            return True
        last = unit.tokens[found.speaker[1] - 1]
        bare = found.speaker[1] == 1 and self.lexicon.names.is_common(last.lower)  # "Gunmen attacked"
        named = last.is_capital and not bare and self.lexicon.names.country_of(last.text) is None
        titles = self.lexicon.names.titles
        person = last.lower in own.fighters | titles.offices | titles.occupations
        return not (person or named or self._calls_so(unit, words))

    def _calls_so(self, unit: Unit, words: range) -> bool:
        """Tell whether somebody is attacked as something: "attacked her rival | as a | fraud"."""
        speech = self.lexicon.speech.words
        return any(unit.lower(at) in speech.predicates and unit.lower(at + 1) in speech.articles for at in words)

    def _is_counted(self, unit: Unit, index: int) -> bool:
        """Tell whether a number or none of a thing is handed over: "| 340 | patients", "| no | evidence"."""
        low = unit.lower(index)
        numerals = self.lexicon.quantities.numerals
        total = low in numerals.opening and unit.lower(index + 1) in numerals.magnitudes  # "offered | nine million"
        return low[:1].isdigit() or total or low in self.lexicon.contents.none

    def _is_thought(self, unit: Unit, found: Found) -> bool:
        """Tell whether a verb of thinking reports no utterance: nothing of what is thought is quoted."""
        quoted = any(unit.quote_at(at) is not None for span in found.content for at in range(*span))
        return Takes.QUOTED in found.cue.takes and not quoted and not self._is_number(unit, found)

    def _is_number(self, unit: Unit, found: Found) -> bool:
        """Tell whether a number is what somebody reckons with: "feared | at least 100 dead"."""
        if Takes.NUMBER not in found.cue.takes or not found.content or found.content[-1][0] != found.cue.end:
            return False
        start = found.cue.end
        opening = self.lexicon.quantities.numerals.opening
        near = map(unit.lower, range(start, min(len(unit.tokens), start + NUMBER)))
        return any(low[0].isdigit() or low in opening for low in near)

    def _is_no_verb(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether a word is a noun or adjective: "after | repeated | clashes", "his rival's | push for trams"."""
        if cue.shape is not Shape.FINITE or cue.start == 0 or unit.lower(cue.start) in self.lexicon.words.auxiliaries:
            return False
        before = unit.tokens[cue.start - 1]
        if before.lower.endswith(self.lexicon.speech.endings.possessive):
            return not before.is_capital or unit.lower(cue.start) not in self.lexicon.speech.plain_verbs
        if cue.form is Form.THIRD and self._counts(before):
            return True
        return before.lower in self.lexicon.contents.leading

    def _asks_to_stay_unnamed(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether a source only settles how it is named: "a clerk who asked not to be named"."""
        behind = range(cue.end, min(cue.end + SHORT, len(unit.tokens)))
        return cue.verb.lemma in self.lexicon.contents.requests and any(
            unit.lower(at) in self.lexicon.contents.unnamed for at in behind
        )

    def _counts(self, token: Token) -> bool:
        """Tell whether a word makes the one behind it a plural noun: "rose | 12 | points to 71"."""
        numerals = self.lexicon.quantities.numerals
        several = token.lower in numerals.tens or numerals.ones.get(token.lower, 0) > 1
        return several or token.text[0].isdecimal() or token.lower in self.lexicon.contents.counting

    def _is_nobody(self, unit: Unit, found: Found) -> bool:
        """Tell whether it was said by nobody: "| none of the guards | said", "neither Reed nor | Silva | said"."""
        if found.speaker is None:
            return False
        first = found.speaker[0]
        opening = {unit.lower(first - 1), unit.lower(first), f"{unit.lower(first)} {unit.lower(first + 1)}"}
        return bool(opening & self.lexicon.contents.nobody)

    def _is_reduced(self, unit: Unit, found: Found) -> bool:
        """Tell whether a participle only describes a thing: "denounced the loophole | called “the hole”".

        So it is where the thing is what another verb takes, or where the verb of the thing follows: "a deal announced
        today would ...".
        """
        cue = found.cue
        if not isinstance(cue, Cue) or cue.form is not Form.PAST or found.speaker is None or not found.content:
            return False
        if cue.start != found.speaker[1] or cue.takes <= SAID or found.content[0][0] < found.zone[1]:
            return False
        words, speech = self.lexicon.words, self.lexicon.speech
        first = found.speaker[0]
        asking = words.relatives | speech.words.questions
        if unit.lower(first) not in words.determiners - asking or unit.lower(first - 1) in asking:
            return False
        if unit.lower(found.content[0][0]) in words.auxiliaries:
            return True
        return unit.lower(first - 1) in speech.plain_verbs and Takes.CLAUSE not in cue.takes

    def _is_mute(self, unit: Unit, found: Found) -> bool:
        """Tell whether a verb that things have, too, has a thing that cannot speak: "the scene | underlines"."""
        cue, speaker = found.cue, found.speaker
        if not isinstance(cue, Cue) or speaker is None or cue.verb.lemma not in self.lexicon.contents.shown:
            return False
        if cue.shape is Shape.LOOSE or unit.lower(speaker[0]) in self.lexicon.words.relatives:
            return False
        alone = speaker == (0, 1) and not unit.lower(0).endswith(self.lexicon.speech.endings.plural)
        return not alone and not any(self._may_speak(unit, at) for at in range(*speaker))

    def _may_speak(self, unit: Unit, index: int) -> bool:
        token, speech = unit.tokens[index], self.lexicon.speech.words
        low = token.lower
        known = (self.lexicon.words.personal_pronouns, speech.pronouns, speech.documents, self.lexicon.contents.telling)
        if any(low in words for words in known) or self.lexicon.names.can_speak(low):
            return True
        named = token.is_capital and (index > 0 or not self.lexicon.names.is_common(low))
        return not token.is_word or (named and low not in self.lexicon.words.determiners)

    def _is_title(self, unit: Unit, found: Found) -> bool:
        """Tell whether a quotation is the name of a work: "said in her book, | “The Last Pier”"."""
        start, end = found.content[0]
        quote = unit.quote_at(start)
        if quote is None or end > start + 1 or start < found.zone[1]:
            return False
        words = unit.tokens[start].text[1:-1].split()
        long = [word for word in words if len(word) >= LONG_WORD]
        titled = len(words) <= SHORT and long and all(word[0].isupper() for word in long)
        near = range(max(0, start - 2), start)
        return bool(titled) and any(unit.lower(at) in self.lexicon.contents.works for at in near)

    def _is_mere_topic(self, unit: Unit, found: Found) -> bool:
        """Tell whether only what was spoken about stands behind a verb: "more for what it says | about the town"."""
        start, end = found.content[-1]
        if found.cue.takes != SAID or start < found.zone[1] or start != found.cue.end:
            return False
        past = self.lexicon.speech.endings.past
        told = self.clauses.has_verb(unit, start, end) or any(unit.lower(at).endswith(past) for at in range(start, end))
        return unit.lower(start) in self.lexicon.contents.topics and not told

    def _only_leads(self, unit: Unit, found: Found) -> bool:
        """Tell whether words in front of an attribution only lead to it: "In a sign of hope, | Reed declined to"."""
        start, end = found.content[0]
        if (
            len(found.content) > 1
            or end > found.zone[0]
            or any(unit.quote_at(at) is not None for at in (start, end - 1))
        ):
            return False
        turned = found.speaker is not None and found.speaker[0] >= found.cue.end
        if turned and end - start > NUMBER:
            return False  # "In the valley burned 40 huts, | said Reed"
        return not self._tells(unit, start, end)

    def _is_about(self, unit: Unit, start: int) -> bool:
        """Tell whether a rough number opens a clause: "| Around 800 | crews work there", no time: "Over 3 days, "."""
        if unit.lower(start) not in self.lexicon.contents.approximate or not unit.lower(start + 1)[:1].isdigit():
            return False
        return not any(unit.lower(at) in self.lexicon.speech.words.times for at in range(start + 2, start + 5))

    def _tells(self, unit: Unit, start: int, end: int) -> bool:
        """Tell whether words may hold a clause of their own: more than "In a sign of hope" or "Happily"."""
        words, low = self.lexicon.words, unit.lower(start)
        if end - start == 1:
            return not low.endswith(self.lexicon.speech.endings.adverb)
        if low in self.lexicon.contents.asked:
            return False
        measure = unit.lower(start + 2) == low  # "as many as 40 were hurt"
        if measure or self._is_about(unit, start) or low not in words.prepositions | words.subordinators:
            return True
        closed = any(unit.lower(at) == "," for at in range(start, end))
        return closed or (low not in words.subordinators and self.clauses.has_verb(unit, start, end))
