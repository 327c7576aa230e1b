"""Where the reporter goes on behind what somebody said: "the pier was shut | , a move that surprised the town"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.extract.clauses import Clauses
from generator.extract.complements import CLAUSES, Complements
from generator.extract.cues import Cue
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.phrases import QUOTED, Phrases

NEAR: Final = 4  # tokens: ", a sudden and costly move that ..."; "on Friday night"
SHORT: Final = 8  # tokens of a name that somebody is praised by
REMARK: Final = 40  # tokens of a remark that ends a sentence
PAUSES: Final = frozenset({",", ";"})
DASHES: Final = frozenset({"—", "–", "-"})
ENDING: Final = PAUSES | DASHES | {QUOTED}
STOPS: Final = frozenset({",", ".", "!", "?", "…"})


@dataclass(frozen=True, slots=True)
class Borders:
    """Tells where content behind a verb ends before its sentence does; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    clauses: Clauses
    lexicon: Lexicon

    @classmethod
    def of(cls, phrases: Phrases, complements: Complements, lexicon: Lexicon) -> Borders:
        """Return the borders of one language."""
        return cls(phrases, complements, Clauses(phrases, lexicon), lexicon)

    def pauses(self, unit: Unit) -> tuple[int, ...]:
        """Return the tokens of a sentence where content may end: commas, dashes, quotations that close with a comma."""
        ending = ENDING | self.lexicon.speech.words.joins
        able = (at for at, token in enumerate(unit.tokens) if token.lower in ending)
        return tuple(at for at in able if _is_pause(unit, at) or _is_dash(unit, at) or self._joins_deed(unit, at))

    def _joins_deed(self, unit: Unit, at: int) -> bool:
        """Tell whether what the speaker did next stands behind a join: "urged them to stay | and closed the port"."""
        speech = self.lexicon.speech.words
        joined = unit.lower(at) in speech.joins and unit.lower(at - 1) != ","
        if joined and unit.lower(at + 1) in speech.that:
            return True  # "said the board had promised trucks | and that none had come"
        return joined and self.clauses.is_second_predicate(unit, at + 1)

    def within(self, unit: Unit, found: Found, pauses: Sequence[int]) -> Found:
        """Return the same with its content ending where the reporter goes on."""
        if not found.content or found.content[-1][0] < found.zone[1] or unit.quote_at(found.content[-1][0]) is not None:
            return found
        start, end = found.content[-1]
        end = self._before_circumstance(unit, found, start, end)
        for at in pauses[bisect_right(pauses, start) : bisect_left(pauses, end)]:
            if self._ends(unit, found, (start, end), at):
                end = at + (unit.quote_at(at) is not None)
                break
        return replace(found, content=(*found.content[:-1], (start, end)))

    def _ends(self, unit: Unit, found: Found, content: Range, at: int) -> bool:
        """Tell whether what stands behind a pause is no part of the content."""
        behind = (at + 1, content[1])
        if unit.lower(at) in self.lexicon.speech.words.joins:
            return self._is_thing(unit, found, content[0]) and not self._has_relative(unit, content[0], at)
        if unit.lower(at) == ";":
            return not self._goes_on_listing(unit, behind)
        if _is_dash(unit, at):
            return self._is_last_remark(unit, behind)
        if self._is_framed(unit, found) and self.clauses.opens(unit, at + 1):
            return not self._opens_aside(unit, content[0])
        return self._is_remark(unit, behind) or (
            self._is_thing(unit, found, content[0]) and self._leaves_thing(unit, behind)
        )

    def _has_relative(self, unit: Unit, start: int, end: int) -> bool:
        """Tell whether a clause inside a thing may have the next verb, too: "those | who lied | and took the loan"."""
        relatives = self.lexicon.words.relatives
        return any(unit.lower(at) in relatives for at in range(start, end)) or self.clauses.has_verb(unit, start, end)

    def _goes_on_listing(self, unit: Unit, behind: Range) -> bool:
        """Tell whether a semicolon parts the members of a list: "named three reasons: the cost; the noise; and ..."."""
        joins = self.lexicon.words.conjunctions
        ahead = range(behind[0], min(behind[1], behind[0] + REMARK))
        return any(unit.lower(at) in joins and unit.lower(at - 1) == ";" for at in ahead)

    def _is_framed(self, unit: Unit, found: Found) -> bool:
        """Tell whether a reporting clause only leads to the main one: "Although Reed said it was safe, | it broke"."""
        words = self.lexicon.words
        opening = next((at for at in range(NEAR) if unit.lower(at) not in words.conjunctions | words.adverbs), 0)
        times = self.lexicon.speech.words.times
        later = any(unit.lower(at) in times for at in (opening, opening + 1))  # "Weeks after Reed said it was safe, "
        opening = found.zone[0] - 1 if later else opening
        if unit.lower(opening) not in words.subordinators or unit.lower(found.content[-1][0] - 1) == ",":
            return False
        return found.zone[0] > opening >= 0 and not any(unit.lower(at) == "," for at in range(opening, found.zone[0]))

    def _opens_aside(self, unit: Unit, start: int) -> bool:
        """Tell whether content opens with a clause of its own that a comma ends: "said that if it rained, | they"."""
        words = self.lexicon.words
        return unit.lower(start) in words.subordinators | words.prepositions

    def _is_remark(self, unit: Unit, behind: Range) -> bool:
        """Tell whether the reporter's own words stand behind a comma, whatever kind of content stands before."""
        own = self.lexicon.contents
        low = unit.lower(behind[0])
        if low in own.comparisons or low in own.gestures:
            return True
        if low in self.lexicon.speech.words.articles:
            ahead = range(behind[0] + 1, min(behind[1], behind[0] + 1 + NEAR))
            return any(unit.lower(at) in own.summaries for at in ahead)
        return False

    def _is_last_remark(self, unit: Unit, behind: Range) -> bool:
        """Tell whether a remark behind a dash ends the sentence: "would resign — a blow to the town"."""
        low, own = unit.lower(behind[0]), self.lexicon.contents
        opens = low in self.lexicon.words.determiners - self.lexicon.words.relatives or low in own.contrasts
        return opens and not any(_is_dash(unit, at) for at in range(behind[0], min(behind[1], behind[0] + REMARK)))

    def _is_last(self, unit: Unit, behind: Range) -> bool:
        """Tell whether no comma closes what stands here."""
        return not any(unit.lower(at) == "," for at in range(behind[0], min(behind[1], behind[0] + REMARK)))

    def _is_thing(self, unit: Unit, found: Found, start: int) -> bool:
        """Tell whether the content is a thing or a deed rather than a clause: "denounced | the plan"."""
        cue = found.cue
        if not isinstance(cue, Cue) or cue.takes <= CLAUSES or len(found.content) > 1:
            return False
        if self.complements.is_marked(unit, start):
            return False
        return not self.complements.opens_clause(unit, start)

    def _leaves_thing(self, unit: Unit, behind: Range) -> bool:
        """Tell whether the reporter goes on behind a thing: "denounced the plan | , but the board went ahead"."""
        own, first = self.lexicon.contents, behind[0]
        if unit.lower(first) in own.contrasts:
            return unit.lower(first + 1) not in own.corrections
        if self.clauses.is_second_predicate(unit, first):
            return True
        return not self.clauses.is_list(unit, first, behind[1]) and self._opens_reporting(unit, behind)

    def _opens_reporting(self, unit: Unit, behind: Range) -> bool:
        """Tell whether a clause, a remark or what the speaker did meanwhile stands behind a thing."""
        own, words, speech = self.lexicon.contents, self.lexicon.words, self.lexicon.speech
        first = behind[0]
        low = unit.lower(first)
        if low in words.conjunctions:
            clause = self.clauses.opens(unit, first + 1) or self.clauses.is_second_predicate(unit, first + 1)
            return clause and unit.quote_at(first - 1) is None
        if low.endswith(speech.endings.ing) and low not in own.nouns_in_ing:
            return low not in speech.forms  # "calling it a ruin" belongs to what was said
        if low in speech.words.articles and self._is_last(unit, behind):
            return True
        if unit.lower(first + 1) in words.partitives and unit.lower(first + 2) in words.personal_pronouns:
            return unit.lower(first + 3) in words.auxiliaries  # "put the dead at 12, | all of them guards"
        subjects = (words.determiners - words.relatives, speech.words.clause_openers, speech.words.addressed_openers)
        return any(low in known for known in subjects) and self.clauses.opens(unit, first)

    def _before_circumstance(self, unit: Unit, found: Found, start: int, end: int) -> int:
        """Return where a name ends that somebody is praised or blamed by: "endorsed Reed | on Friday"."""
        cue = found.cue
        if not isinstance(cue, Cue) or Takes.OBJECT not in cue.takes or not self._is_thing(unit, found, start):
            return end
        behind = self._behind_name(unit, start, end)
        own, speech = self.lexicon.contents, self.lexicon.speech
        if behind is None or behind >= end or unit.lower(behind) not in own.circumstances:
            return end
        near = [unit.lower(at) for at in range(behind + 1, min(end, behind + 1 + NEAR))]
        told = any(low in speech.words.times or low in speech.medium_of or low.isdigit() for low in near)
        if unit.lower(behind) in own.dated and not told:
            return end
        reasons = any(unit.lower(at) in own.reasons for at in range(behind, min(end, behind + SHORT)))
        return end if reasons else behind

    def _behind_name(self, unit: Unit, start: int, end: int) -> int | None:
        """Return where a name or pronoun that opens the content ends; None where something else does."""
        if unit.lower(start) in self.lexicon.words.personal_pronouns:
            return start + 1
        at = start
        while at < min(end, start + SHORT) and (unit.tokens[at].is_capital or unit.lower(at) == "."):
            at += 1
        return at if at > start else None


def _is_pause(unit: Unit, at: int) -> bool:
    """Tell whether a token is a comma or semicolon, or a quotation that ends with a comma inside its marks."""
    return unit.lower(at) in PAUSES or (unit.quote_at(at) is not None and unit.tokens[at].text[-2:-1] == ",")


def _is_dash(unit: Unit, at: int) -> bool:
    """Tell whether a token is a dash between words, not a hyphen inside one."""
    if unit.lower(at) not in DASHES or not 0 < at < len(unit.tokens) - 1:
        return False
    return unit.lower(at) != "-" or unit.tokens[at - 1].end < unit.tokens[at].start
