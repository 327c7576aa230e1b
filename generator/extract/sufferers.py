"""Whom the words that tell harm are about: who stands ahead of "was shot", behind "killing", beside "the death of"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.extract.persons import Form, Person
from generator.lexicon.harms import HarmEntry, Part
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token

REACH: Final = 26  # tokens from a verb back to its subject
LINKED: Final = 13  # tokens from one verb to the next of the same subject: "was shot and later died"
BORNE: Final = 9  # tokens from "suffered" to the "wounds"
VERB: Final = 8  # tokens of a verb with all its auxiliaries and adverbs
GAP: Final = 2  # tokens between a verb and its object: "killing | also | a clerk"
COUNTED: Final = 2  # tokens ahead of a verb in which a count as its subject stands: "two men | were hurt"
TOGETHER: Final = 12  # people of one list

Persons = tuple[Person, ...]
NOBODY: Final[Persons] = ()


@dataclass(frozen=True, slots=True)
class Verb:
    """Words that tell harm with what stands around them: from where the verb begins, and what its auxiliaries say."""

    start: int
    first: int
    last: int
    is_passive: bool
    is_real: bool


@dataclass(frozen=True, slots=True)
class Sufferers:
    """Finds in one sentence whom something befell; `people` are the phrases for single persons in it, in order."""

    tokens: Sequence[Token]
    people: Persons
    lexicon: Lexicon

    def of(self, entry: HarmEntry, first: int, last: int, before: tuple[Part, int, Persons] | None) -> Persons | None:
        """Return whom the tokens from `first` to `last` tell an entry of, or None where nothing befell a single person.

        Nobody is returned where it befell somebody left unsaid. `before` is the last that was told: where, of whom.
        """
        verb = self._verb(first, last)
        if not verb.is_real or not self._is_borne(entry, last):
            return None
        linked = self._linked(verb, before)
        match entry.place:
            case Part.DONE:
                found = self._done_to(verb, linked)
            case Part.HAPPENS:
                found = linked or self._subject(verb)
            case Part.DOES:
                found = self._object(verb)
            case Part.ACT:
                found = self._of_act(verb)
            case Part.SELF:
                found = self._himself(verb, before)
        return found

    def _is_borne(self, entry: HarmEntry, last: int) -> bool:
        """Tell whether what somebody came away with is told where it must be: "suffered | burns"."""
        return not entry.borne or any(one.lower in entry.borne for one in self.tokens[last : last + BORNE])

    def _verb(self, first: int, last: int) -> Verb:
        around, words = self.lexicon.harms.around, self.lexicon.words
        at, is_passive, is_real = first, False, True
        while at > max(0, first - VERB):
            low = self.tokens[at - 1].lower
            if low in around["denied"] or low in around["unreal"]:
                is_real = False
            elif low not in around["passed"] | around["passive"] and low not in words.auxiliaries | words.adverbs:
                break
            is_passive = is_passive or low in around["passive"]
            at -= 1
        return Verb(at, first, last, is_passive, is_real)

    def _linked(self, verb: Verb, before: tuple[Part, int, Persons] | None) -> Persons:
        """Return whom the verb ahead is about where this one only goes on: "was shot | and later died"."""
        if before is None or word_at(self.tokens, verb.start - 1) not in self.lexicon.harms.around["links"]:
            return NOBODY
        part, end, people = before
        return people if part in {Part.DONE, Part.HAPPENS} and 0 <= verb.start - end <= LINKED else NOBODY

    def _done_to(self, verb: Verb, linked: Persons) -> Persons | None:
        if self._is_missed(verb):
            return None
        if verb.is_passive:
            return linked or self._subject(verb)
        if self._has_object(verb):
            return None
        return linked or self._right_ahead(verb.start)

    def _has_object(self, verb: Verb) -> bool:
        """Tell whether a participle is a verb with an object: "a clerk shot him", "a clerk shot a film"."""
        words, behind = self.lexicon.words, word_at(self.tokens, verb.last)
        if behind in words.personal_pronouns or behind in words.determiners or behind in words.possessives:
            return True
        return any(verb.last <= one.first <= verb.last + 1 and not one.owns for one in self.people)

    def _subject(self, verb: Verb) -> Persons | None:
        """Return who stands ahead of a verb, past those who only belong to somebody: "the son of the clerk | died"."""
        around, at = self.lexicon.harms.around, verb.start
        if self._is_of_several(at):
            return None
        is_relative = word_at(self.tokens, at) in self.lexicon.words.relatives
        for one in reversed(self.people):
            if one.last > at or one.owns:
                continue
            if at - one.last > REACH or any(token.text in around["breaks"] for token in self.tokens[one.last : at]):
                return None
            comma = one.last == at - 1 and word_at(self.tokens, one.last) in around["pauses"]
            if word_at(self.tokens, one.first - 1) in around["behind"] and not (
                is_relative and (comma or one.last == at)
            ):
                continue
            return self._listed_back(one)
        return None

    def _is_of_several(self, at: int) -> bool:
        """Tell whether a number or a plural stands right ahead: "20 were hurt", "the boy's friends were hurt"."""
        opening = self.lexicon.quantities.numerals.opening
        near = range(max(0, at - COUNTED), at)
        inside = {index for one in self.people for index in range(one.first, one.last)}
        return any(
            token.lower in self.lexicon.harms.around["several"] or token.text[0].isdecimal() or token.lower in opening
            for token in (self.tokens[index] for index in near if index not in inside)
        )

    def _right_ahead(self, at: int) -> Persons | None:
        found = [one for one in self.people if one.last == at and not one.owns and one.form is not Form.PRONOUN]
        return self._listed_back(found[-1]) if found else None

    def _himself(self, verb: Verb, before: tuple[Part, int, Persons] | None) -> Persons:
        """Return who does it to himself, the last who is not whom the verb before was done to."""
        harmed = before[2] if before is not None and before[0] is Part.DOES else NOBODY
        ahead = (one for one in self.people if 0 <= verb.start - one.last <= REACH and not one.owns)
        return tuple([one for one in ahead if one not in harmed][-1:])

    def _object(self, verb: Verb) -> Persons | None:
        """Return who stands behind a verb: "killing | Ana Ruiz, 34, and a clerk"."""
        if verb.is_passive or self._is_missed(verb):
            return None
        one = next((one for one in self.people if one.first >= verb.last), None)
        if one is None or one.owns or one.first > verb.last + GAP or self._is_attribute(verb, one):
            return None
        words, passed = self.lexicon.words, self.lexicon.harms.around["passed"]
        between = self.tokens[verb.last : one.first]
        if not all(token.lower in words.adverbs or token.lower in passed for token in between):
            return None
        goes_on = word_at(self.tokens, verb.first - 1) in self.lexicon.harms.around["links"]
        if one.form is Form.ELSE and not goes_on:  # "shot another boy": another than who shot
            one = replace(one, form=Form.NEW)
        return self._listed_on(one)

    def _is_attribute(self, verb: Verb, one: Person) -> bool:
        """Tell whether the words describe the noun right behind them: "the wounded clerk", "a shooting victim"."""
        is_bare = one.form is Form.NEW and self.tokens[one.first].lower in self.lexicon.people.nouns
        if not is_bare or one.first != verb.last:
            return False
        words, ahead = self.lexicon.words, word_at(self.tokens, verb.first - 1)
        names_act = self.tokens[verb.first].lower in self.lexicon.harms.around["act_nouns"]
        return names_act or ahead in words.determiners or ahead in words.possessives or ahead.endswith("'s")

    def _is_missed(self, verb: Verb) -> bool:
        """Tell whether nobody was hit: "shot at a clerk", but "shot at the harbour"."""
        around = self.lexicon.harms.around
        if word_at(self.tokens, verb.last) not in around["missed"]:
            return False
        return word_at(self.tokens, verb.last + 1) not in self.lexicon.speech.words.articles | around["times"]

    def _of_act(self, verb: Verb) -> Persons | None:
        """Return whose an act is: "the death of | Ana Ruiz", "| the clerk's | murder"."""
        if word_at(self.tokens, verb.last) in self.lexicon.harms.around["of"]:
            found = next((one for one in self.people if one.first == verb.last + 1 and not one.owns), None)
            return None if found is None else self._listed_on(found)
        first, described = verb.first, verb.first - 1
        if described > 0 and self.tokens[described].is_capital:
            described = first
        owners = [one for one in self.people if one.owns and one.last in {first, described}]
        return tuple(owners[-1:]) or None

    def _listed_back(self, last: Person) -> Persons:
        """Return all of a list that ends with a person: "a clerk, a cook and | a guard | were shot"."""
        found = [last]
        ahead = [one for one in self.people if one.last <= last.first and not one.owns]
        for one in reversed(ahead[-TOGETHER:]):
            gap = self._between(one, found[-1])
            if gap not in self._joints and not (len(found) > 1 and gap in self._pauses):
                break
            found.append(one)
        return tuple(reversed(found))

    def _listed_on(self, first: Person) -> Persons:
        """Return all of a list that begins with a person: "killing | a clerk |, a cook and a guard"."""
        found = [first]
        behind = [one for one in self.people if one.first >= first.last and not one.owns]
        for one in behind[:TOGETHER]:
            gap = self._between(found[-1], one)
            if gap not in self._joints and (gap not in self._pauses or one.form is Form.PRONOUN):
                break
            found.append(one)
        return tuple(found)

    def _between(self, one: Person, other: Person) -> tuple[str, ...]:
        gap = self.tokens[one.last : other.first][: GAP + 1]
        return tuple(token.lower for token in gap)

    @property
    def _joints(self) -> set[tuple[str, ...]]:
        around = self.lexicon.harms.around
        plain = {(word,) for word in around["joins"]}
        return plain | {(pause, word) for pause in around["pauses"] for word in around["joins"]}

    @property
    def _pauses(self) -> set[tuple[str, ...]]:
        return {(pause,) for pause in self.lexicon.harms.around["pauses"]}
