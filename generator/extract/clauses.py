"""Clauses told apart with closed word classes alone: a subject with its verb, a second predicate, a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.text.phrases import QUOTED, Phrases

LIST: Final = 12  # tokens of the last member of a list
MARKS: Final = frozenset({",", ".", ";", ":", "!", "?", "…", ")", "(", "—", "–", "-", ""})


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads what a comma or a join opens; holds what it needs to know of the language."""

    phrases: Phrases
    lexicon: Lexicon

    def opens(self, unit: Unit, index: int) -> bool:
        """Tell whether a subject with its verb stands at a token: "| the board went ahead", "| he left"."""
        words, speech = self.lexicon.words, self.lexicon.speech.words
        low = unit.lower(index)
        if low in words.prepositions | words.subordinators | words.relatives - words.determiners:
            return False
        if low in speech.clause_openers | speech.addressed_openers:
            return True
        end = self.phrases.after(unit.tokens, index, links=speech.links)
        return end > index and self._is_predicate(unit, end)

    def _is_predicate(self, unit: Unit, index: int) -> bool:
        """Tell whether a word behind a noun phrase can only go on with what its subject does.

        A verb of no list is read as a part of the phrase; then an article or a pronoun behind it tells.
        """
        low, words = unit.lower(index), self.lexicon.words
        joining = (words.conjunctions, words.relatives, words.subordinators - words.prepositions)
        if low in MARKS or low == QUOTED or any(low in known for known in joining):
            return False
        if low in words.prepositions:
            return any(unit.lower(index - 1).endswith(ending) for ending in self.lexicon.speech.endings.past)
        return low[:1].isalpha()

    def is_second_predicate(self, unit: Unit, index: int) -> bool:
        """Tell whether another verb of the same subject stands at a token: "| shook his head", "| left the town"."""
        words, speech = self.lexicon.words, self.lexicon.speech
        token, following = unit.lower(index), unit.lower(index + 1)
        if not token.endswith(speech.endings.past) or unit.tokens[index].is_capital:
            return False
        objects = words.determiners | words.possessives | words.personal_pronouns
        return following in objects or following in speech.words.infinitives

    def is_list(self, unit: Unit, index: int, end: int) -> bool:
        """Tell whether a member of a list stands behind a comma: "a truce, | a convoy and an inquiry"."""
        joins = self.lexicon.words.conjunctions - self.lexicon.contents.contrasts
        for at in range(index, min(end, index + LIST)):
            if unit.lower(at) in joins:
                return not self.opens(unit, at + 1)
        return False

    def has_verb(self, unit: Unit, start: int, end: int) -> bool:
        """Tell whether words hold a finite verb that a list tells."""
        verbs = (self.lexicon.words.auxiliaries, self.lexicon.speech.plain_verbs)
        return any(unit.lower(at) in known for at in range(start, end) for known in verbs)
