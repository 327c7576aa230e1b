"""Whom the words that tell harm are about: who stands ahead of "was shot", behind "killing", beside "the death of"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from generator.extract.persons import Form, Person
from generator.lexicon.harms import HarmEntry, Part
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender
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
BEHIND_SUBJECTS: Final = frozenset({Part.DONE, Part.HAPPENS})


@dataclass(frozen=True, slots=True)
class Verb:
    """Words that tell harm with what stands around them: from where the verb begins, and what its auxiliaries say."""

    start: int
    first: int
    last: int
    is_passive: bool
    is_real: bool


@dataclass(frozen=True, slots=True)
class Before:
    """What the sentence told last: where, and of whom; of nobody where it told of a count."""

    part: Part
    last: int
    people: Persons


class Sufferers:
    """Finds in one sentence whom something befell."""

    def __init__(self, tokens: Sequence[Token], people: Persons, counted: Mapping[int, int], lexicon: Lexicon) -> None:
        """Take a sentence with the phrases for single persons in it, in order.

        `counted` are the tokens that tell what befell a count ahead of them, with the first token of its number.
        """
        self.tokens = tokens
        self.people = people
        self.counted = counted
        self.lexicon = lexicon
        self._firsts = [one.first for one in people]
        self._lasts = [one.last for one in people]

    def _ahead(self, at: int) -> Iterator[Person]:
        """Yield who ends at a token or not far ahead of it, the nearest first; a possessive is no person here."""
        for number in range(bisect_right(self._lasts, at) - 1, -1, -1):
            one = self.people[number]
            if at - one.last > REACH:
                return
            if not one.owns:
                yield one

    def _behind(self, at: int) -> Iterator[Person]:
        """Yield who begins at a token or not far behind it; a possessive is no person here."""
        for number in range(bisect_left(self._firsts, at), len(self.people)):
            one = self.people[number]
            if one.first - at > REACH:
                return
            if not one.owns:
                yield one

    def of(self, entry: HarmEntry, first: int, last: int, before: Before | None) -> Persons | None:
        """Return whom the tokens from `first` to `last` tell an entry of, or None where nothing befell a single person.

        Nobody is returned where it befell somebody left unsaid. `before` is the last that was told: where, of whom.
        """
        verb = self._verb(first, last)
        if not verb.is_real or not self._is_borne(entry, last):
            return None
        if entry.place in BEHIND_SUBJECTS and (first in self.counted or self._goes_on_with_count(verb, before)):
            return self._beside_count(first)
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
        passed = (words.auxiliaries, words.adverbs, around["passed"], around["passive"], around["states"])
        at, is_passive, is_real = first, False, True
        while at > max(0, first - VERB):
            low = self.tokens[at - 1].lower
            if low in around["denied"] or low in around["unreal"]:
                is_real = False
            elif not any(low in known for known in passed):
                break
            is_passive = is_passive or low in around["passive"]
            at -= 1
        return Verb(at, first, last, is_passive, is_real)

    def _linked(self, verb: Verb, before: Before | None) -> Persons:
        """Return whom the verb ahead is about where this one only goes on: "was shot | and later died"."""
        if before is None or word_at(self.tokens, verb.start - 1) not in self.lexicon.harms.around["links"]:
            return NOBODY
        return before.people if before.part in BEHIND_SUBJECTS and verb.start - before.last <= LINKED else NOBODY

    def _goes_on_with_count(self, verb: Verb, before: Before | None) -> bool:
        """Tell whether the verb ahead is about a count, and this one goes on: "20 men were shot | and later died"."""
        if before is None or before.people or before.part not in BEHIND_SUBJECTS:
            return False
        links = word_at(self.tokens, verb.start - 1) in self.lexicon.harms.around["links"]
        return links and verb.start - before.last <= LINKED

    def _beside_count(self, at: int) -> Persons | None:
        """Return who stands in one list with a count: "| a clerk and | two cooks were hurt"."""
        number = self.counted.get(at)
        if number is None:
            return None
        one = next(self._ahead(number), None)
        is_joined = one is not None and tuple(t.lower for t in self.tokens[one.last : number]) in self._joints
        return self._listed_back(one) if one is not None and is_joined else None

    def _done_to(self, verb: Verb, linked: Persons) -> Persons | None:
        if self._is_missed(verb):
            return None
        if verb.is_passive:
            return linked or self._subject(verb)
        if self._has_object(verb):
            return None
        return linked or self._right_ahead(verb.start)

    def _has_object(self, verb: Verb) -> bool:
        """Tell whether a participle is a verb with an object: "a clerk shot him", "a clerk killed two cooks"."""
        words, behind = self.lexicon.words, word_at(self.tokens, verb.last)
        opens = behind in words.personal_pronouns or behind in words.determiners or behind in words.possessives
        if opens or behind in self.lexicon.quantities.numerals.opening or behind[:1].isdecimal():
            return True
        starts = {verb.last, verb.last + 1} if behind in words.adverbs else {verb.last}
        return any(one.first in starts for one in islice(self._behind(verb.last), 1))

    def _subject(self, verb: Verb) -> Persons | None:
        """Return who stands ahead of a verb, past those who only belong to somebody: "the son of the clerk | died"."""
        around, at = self.lexicon.harms.around, verb.start
        if self._is_of_several(at):
            return None
        is_relative = word_at(self.tokens, at) in self.lexicon.words.relatives
        for one in self._ahead(at):
            if any(token.text in around["breaks"] for token in self.tokens[one.last : at]):
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
        inside = {index for one in islice(self._ahead(at), 1) for index in range(one.first, one.last)}
        return any(
            token.lower in self.lexicon.harms.around["several"] or token.text[0].isdecimal() or token.lower in opening
            for token in (self.tokens[index] for index in near if index not in inside)
        )

    def _right_ahead(self, at: int) -> Persons | None:
        one = next(self._ahead(at), None)
        is_there = one is not None and one.last == at and one.form is not Form.PRONOUN
        return self._listed_back(one) if one is not None and is_there else None

    def _himself(self, verb: Verb, before: Before | None) -> Persons:
        """Return who does it to himself, the last who is not whom the verb before was done to."""
        harmed = before.people if before is not None and before.part is Part.DOES else NOBODY
        gender = self._gender_of(verb)
        may_be = (
            one
            for one in self._ahead(verb.start)
            if one not in harmed and (gender is None or one.gender in {None, gender})
        )
        return tuple(islice(may_be, 1))

    def _gender_of(self, verb: Verb) -> Gender | None:
        """Return the gender that the words tell: "shot | himself", "took | her | own life"."""
        words = self.lexicon.words
        told = [token.lower for token in self.tokens[verb.first : verb.last]]
        if not words.masculine_pronouns.isdisjoint(told):
            return Gender.MASCULINE
        return None if words.feminine_pronouns.isdisjoint(told) else Gender.FEMININE

    def _object(self, verb: Verb) -> Persons | None:
        """Return who stands behind a verb: "killing | Ana Ruiz, 34, and a clerk"."""
        if verb.is_passive or self._is_missed(verb):
            return None
        one = next(self._behind(verb.last), None)
        if one is None or one.first > verb.last + GAP or self._is_attribute(verb, one):
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
        if any(one.first == verb.last + 1 for one in islice(self._behind(verb.last + 1), 1)):
            return True
        return word_at(self.tokens, verb.last + 1) not in self.lexicon.speech.words.articles | around["times"]

    def _of_act(self, verb: Verb) -> Persons | None:
        """Return whose an act is: "the death of | Ana Ruiz", "| the clerk's | murder"."""
        if word_at(self.tokens, verb.last) in self.lexicon.harms.around["of"]:
            found = next(self._behind(verb.last + 1), None)
            return self._listed_on(found) if found is not None and found.first == verb.last + 1 else None
        if word_at(self.tokens, verb.last) in self.lexicon.harms.around["court"]:  # "the clerk's murder trial"
            return None
        first, described = verb.first, verb.first - 1
        if described > 0 and self.tokens[described].is_capital:
            described = first
        place = bisect_right(self._lasts, first)
        owners = [
            one for one in self.people[max(0, place - GAP) : place] if one.owns and one.last in {first, described}
        ]
        return tuple(owners[-1:]) or None

    def _listed_back(self, last: Person) -> Persons:
        """Return all of a list that ends with a person: "a clerk, a cook and | a guard | were shot"."""
        found = [last]
        for one in islice(self._ahead(last.first), TOGETHER):
            gap = self._between(one, found[-1])
            if gap not in self._joints and not (len(found) > 1 and gap in self._pauses):
                break
            found.append(one)
        return tuple(reversed(found))

    def _listed_on(self, first: Person) -> Persons:
        """Return all of a list that begins with a person: "killing | a clerk |, a cook and a guard"."""
        found = [first]
        for one in islice(self._behind(first.last), TOGETHER):
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
