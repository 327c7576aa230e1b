"""What follows a verb: adjuncts, somebody addressed, and the content it takes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.folding import Unit
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.phrases import QUOTED, Phrases

NUMBER = 5  # tokens: "at | more than an estimated 40"
FAR = 30  # tokens between the parts of "describe X as Y"
ASIDE = 12  # tokens: "said, when she was asked about it, that"
ADJUNCTS = 6  # "on Monday in a written statement to reporters"
SHORT = 3  # tokens of an adjunct with a number: "on May 4"
CLAUSES = frozenset({Takes.CLAUSE, Takes.THAT, Takes.MARKED})
STOPS = frozenset({";", ":", QUOTED, "(", "—", "–"})
ENDS = frozenset({".", ",", ""})
BARE = frozenset({Takes.CLAUSE, Takes.OBJECT, Takes.ASK})
QUOTING = CLAUSES | {Takes.QUOTE}


@dataclass(frozen=True, slots=True)
class Complements:
    """Finds where the content behind a verb starts."""

    phrases: Phrases
    lexicon: Lexicon

    def start(self, unit: Unit, at: int, takes: frozenset[Takes]) -> int | None:
        """Return the first token of the content behind a verb; None where nothing that it takes follows.

        "told | reporters on Friday that | the road was shut" gives the road.
        """
        if Takes.AT in takes and self._puts_first(unit, at):
            return at
        direct = self._content(unit, at, takes)
        if Takes.PERSON not in takes or (direct == at + 1 and unit.lower(at) in self.lexicon.speech.words.that):
            return direct
        behind = self._behind_person(unit, at, takes)
        if behind is not None:
            return behind
        return direct if takes & BARE or self.is_marked(unit, direct) else None

    def skip_addressed(self, unit: Unit, at: int) -> int:
        """Skip who is addressed: "told | the committee on trade"."""
        end = self.phrases.after(unit.tokens, at, links=self.lexicon.speech.words.addressed_links)
        end = self._before_subject(unit, at, self._before_count(unit, at, end))
        questions = self.lexicon.speech.words.questions
        return next((index for index in range(at + 1, end) if unit.lower(index) in questions), end)

    def _before_bare_subject(self, unit: Unit, index: int, end: int) -> int:
        """Return where a day ends in front of a subject without an article: "said on Friday | prices would fall"."""
        day = unit.lower(index + 1) in self.lexicon.words.weekdays and unit.lower(index + 2) not in self.phrases.times
        acts = unit.lower(end) in self.lexicon.speech.words.finite - {QUOTED}
        return index + 2 if day and acts and end > index + 2 else end

    def _before_subject(self, unit: Unit, start: int, end: int) -> int:
        """Return where listeners end in front of a bare subject: "told analysts | cash would last until May"."""
        if unit.lower(end) not in self.lexicon.speech.words.finite - {QUOTED}:
            return end
        groups, plural = self.lexicon.names.groups.nouns, self.lexicon.speech.endings.plural
        listeners = groups | {word for word in self.lexicon.speech.words.audiences if word.endswith(plural)}
        return next((at + 1 for at in range(start, end - 1) if unit.lower(at) in listeners), end)

    def skip_listener(self, unit: Unit, at: int) -> int:
        """Skip the pronoun for who listens: "told | us | Otto Reed"."""
        return at + (unit.lower(at) in self.lexicon.words.personal_pronouns - self.lexicon.speech.words.subjects)

    def skip_circumstances(self, unit: Unit, at: int) -> int:
        """Skip all that may stand between a verb and a subject behind it: "declared | Monday to us in | Reed"."""
        index = self.skip_listener(unit, at)
        for _ in range(ADJUNCTS):
            low = unit.lower(index)
            if low in self.phrases.times:
                index += 1
            elif low in self.lexicon.speech.words.adjuncts:
                index = max(index + 1, self.phrases.after(unit.tokens, index + 1))
            else:
                break
        return index

    def skip_adjuncts(self, unit: Unit, at: int) -> int:
        """Skip when, where and to whom: "said | on Monday in a statement | that"."""
        speech = self.lexicon.speech.words
        index = at
        for _ in range(ADJUNCTS):
            low = unit.lower(index)
            if self._is_time(unit, index):
                index += 1 + self._is_day_of_month(unit, index + 1)
                continue
            if low in self.lexicon.words.determiners - speech.that and unit.lower(index + 1) in speech.times:
                if self._describes_thing(unit, index + 1):
                    break
                index += 2
                continue
            if low not in speech.adjuncts:
                break
            end = self._before_count(unit, index, self.phrases.after(unit.tokens, index + 1, links=speech.charges))
            end = self._before_bare_subject(unit, index, end)
            if not self._is_adjunct(unit, index, end) or self._is_counted_subject(unit, index, end):
                break
            index = self._past_agent(unit, end)
        return index

    def _describes_thing(self, unit: Unit, index: int) -> bool:
        """Tell whether a word for a time only describes a noun: "defended the | earlier | count"."""
        behind = unit.lower(index + 1)
        closed = (self.phrases.determiners, self.phrases.prepositions, self.phrases.pronouns, self.phrases.times)
        noun = behind.isalpha() and not unit.tokens[index + 1].is_capital and not any(behind in some for some in closed)
        timely = unit.lower(index) in self.lexicon.contents.timely
        return timely and noun and behind not in self.lexicon.speech.words.that | self.lexicon.speech.words.finite

    def _before_count(self, unit: Unit, index: int, end: int) -> int:
        """Return where an adjunct ends before a count that opens the clause: "in a statement | 20 dogs were killed"."""
        for at in range(index + 1, end):
            if self._is_number(unit, at) and unit.lower(at - 1) not in self.lexicon.words.months:
                told = self._tells_circumstance(unit, range(index, at))
                return at if told and self._does(unit, end) else end
        return end

    def _is_counted_subject(self, unit: Unit, index: int, end: int) -> bool:
        """Tell whether a rough number and what it counts are a subject: "said | about 40 people were missing"."""
        if unit.lower(index) not in self.lexicon.contents.roughly or not self._is_number(unit, index):
            return False
        return self._does(unit, end)

    def _does(self, unit: Unit, end: int) -> bool:
        """Tell whether a noun phrase that ends here does something: "400 homes | in the valley were lost"."""
        if unit.lower(end) in self.phrases.prepositions:
            end = self.phrases.after(unit.tokens, end + 1)
        finite = self.lexicon.speech.words.finite - {QUOTED}
        return unit.lower(end) in finite or self._is_past(unit.lower(end)) or self._is_past(unit.lower(end - 1))

    def _is_past(self, word: str) -> bool:
        return word.endswith(self.lexicon.speech.endings.past) or word in self.lexicon.speakers.irregular_pasts

    def _past_agent(self, unit: Unit, end: int) -> int:
        """Return what stands behind who led a meeting: "reported at a meeting chaired | by the president |"."""
        if unit.lower(end) not in self.lexicon.speech.words.agents or not self._is_past(unit.lower(end - 1)):
            return end
        return self.phrases.after(unit.tokens, end + 1, links=self.lexicon.speech.words.links)

    def _is_time(self, unit: Unit, index: int) -> bool:
        """Tell whether a word only tells when or how; "there" opens a clause in "said | there were two"."""
        low, speech = unit.lower(index), self.lexicon.speech.words
        if low in speech.clause_openers:
            return low in speech.times and unit.lower(index + 1) not in speech.finite
        if self._is_told_time(unit, index):
            return False
        ahead = unit.lower(index - 1)
        dated = low in self.lexicon.words.months and (ahead in speech.times or ahead[:1].isdecimal())  # "last | May"
        return (
            dated or low in speech.times or low in self.lexicon.words.adverbs or self._is_day_of_month(unit, index + 1)
        )

    def _is_day_of_month(self, unit: Unit, index: int) -> bool:
        """Tell whether a number ends a date, with a clause behind it: "said May | 3 | he was"."""
        if unit.lower(index - 1) not in self.lexicon.words.months or not unit.lower(index).isdigit():
            return False
        following, speech = unit.lower(index + 1), self.lexicon.speech.words
        opens = following in self.lexicon.words.determiners or following in speech.clause_openers
        return opens or following in {QUOTED, ":"}

    def _is_told_time(self, unit: Unit, index: int) -> bool:
        """Tell whether a day or month is a part of the clause: "said | March sales fell", "said | Monday was late"."""
        month = unit.lower(index) in self.lexicon.words.months
        behind = index + 1 + (month and unit.lower(index + 1).isdigit())
        if month and behind == index + 1:
            ahead = unit.lower(index - 1)
            return ahead not in self.lexicon.speech.words.times and not ahead[:1].isdecimal()  # "on 4 | March"
        if unit.lower(behind) == ",":
            near = range(behind + 1, min(len(unit.tokens), behind + 1 + ASIDE))
            behind = next((at + 1 for at in near if unit.lower(at) == ","), behind)
        return unit.lower(behind) in self.lexicon.speech.words.finite - self.lexicon.words.months - {QUOTED}

    def opens_clause(self, unit: Unit, index: int) -> bool:
        """Tell whether a clause with a finite verb of its own starts here: "the bridge was", "he"."""
        speech = self.lexicon.speech.words
        if unit.lower(index) in speech.clause_openers:
            return True
        end = self.phrases.after(unit.tokens, index, links=speech.links)
        return end > index and unit.lower(end) in speech.finite

    def _content(self, unit: Unit, at: int, takes: frozenset[Takes]) -> int | None:
        speech = self.lexicon.speech.words
        index = at if Takes.TO in takes and self._opens_infinitive(unit, at) else self.skip_adjuncts(unit, at)
        low = unit.lower(index)
        if low in {",", ":"} or low in speech.that:
            return self._behind_mark(unit, index, takes)
        if low in speech.agents:
            return None  # "reported at a meeting chaired by Reed"
        if low in speech.questions:
            return index if takes & {Takes.CLAUSE, Takes.MARKED, Takes.OBJECT} else None
        if low in speech.infinitives:
            return index if Takes.TO in takes else self._far_that(unit, index, takes)
        if low == QUOTED or (self._is_word(unit, index) and self._takes_bare(unit, index, takes)):
            return index
        return self._far_that(unit, index, takes)

    def _opens_infinitive(self, unit: Unit, index: int) -> bool:
        """Tell whether a verb stands behind "to": "declined | to confirm that", not "promised | to voters that"."""
        following, words = unit.lower(index + 1), self.lexicon.words
        if unit.lower(index) not in self.lexicon.speech.words.infinitives or unit.tokens[index].is_capital:
            return False
        closed = words.determiners | words.possessives | words.personal_pronouns | self.lexicon.speech.words.audiences
        if following in closed or not following.isalpha() or unit.tokens[index + 1].is_capital:
            return False
        return following in self.lexicon.speech.forms or not following.endswith(self.lexicon.speech.endings.plural)

    def _far_that(self, unit: Unit, start: int, takes: frozenset[Takes]) -> int | None:
        """Step over whatever stands between a verb and its clause: "said to a crowd near the pier last May that | it".

        No verb may stand between, and a clause must open behind "that".
        """
        if not takes & CLAUSES or Takes.OBJECT in takes:
            return None
        speech = self.lexicon.speech
        for index in range(start, min(start + FAR, len(unit.tokens) - 1)):
            low = unit.lower(index)
            if low in speech.words.that:
                return index + 1 if self._opens_subject(unit, index + 1) else None
            verbal = low in speech.words.finite or low in speech.forms
            if (verbal and not unit.tokens[index].is_capital) or low in STOPS:
                return None
        return None

    def _opens_subject(self, unit: Unit, index: int) -> bool:
        """Tell whether a subject stands behind "that": no verb with its object, "two of the wells that | serve the"."""
        end, words = self.phrases.after(unit.tokens, index), self.lexicon.words
        alone = (
            end == index + 1 and unit.tokens[index].text.islower() and unit.lower(index) not in self.phrases.pronouns
        )
        return end > index and not (alone and unit.lower(end) in words.determiners | words.possessives)

    def _behind_mark(self, unit: Unit, index: int, takes: frozenset[Takes]) -> int | None:
        """Step over a comma, a colon or "that", where the verb takes what they open."""
        low, following = unit.lower(index), unit.lower(index + 1)
        if low in self.lexicon.speech.words.that and following in self.lexicon.speech.words.finite - {QUOTED}:
            return index if takes & CLAUSES else None  # "said | that was so"
        if low in self.lexicon.speech.words.that or low == ":":
            return index + 1 if takes & QUOTING and following not in {"", "."} else None
        if following == QUOTED:
            return index + 1 if takes & QUOTING else None
        marked = following in self.lexicon.speech.words.that and takes & CLAUSES and unit.lower(index + 2)
        return index + 2 if marked else self._past_aside(unit, index, takes)

    def _past_aside(self, unit: Unit, comma: int, takes: frozenset[Takes]) -> int | None:
        """Step over an aside in front of the content: "said, however, that | it was shut", "said, | if asked, he"."""
        if not takes & CLAUSES:
            return None
        for index in range(comma + 1, min(comma + ASIDE, len(unit.tokens) - 1)):
            if unit.lower(index) == "," and unit.lower(index + 1) in self.lexicon.speech.words.that:
                return index + 2
            if unit.quote_at(index) is not None:
                return None
        condition = unit.lower(comma + 1) in self.lexicon.speech.words.conditions
        return comma + 1 if condition and Takes.CLAUSE in takes else None

    def _is_word(self, unit: Unit, index: int) -> bool:
        return index < len(unit.tokens) and (
            unit.tokens[index].text[0].isalnum() or unit.tokens[index].text[0] in "#@$"
        )

    def _takes_bare(self, unit: Unit, index: int, takes: frozenset[Takes]) -> bool:
        """Tell whether an unmarked phrase or clause can be the content."""
        if Takes.CLAUSE in takes or (Takes.THAT in takes and self.opens_clause(unit, index)):
            return True
        speech = self.lexicon.speech.words
        ahead = {token.lower for token in unit.tokens[index + 1 : index + FAR]}
        return (
            (Takes.ASK in takes and bool(ahead & speech.infinitives))
            or (
                Takes.AS in takes
                and self._is_thing(unit, index)
                and (bool(ahead & speech.predicates) or QUOTED in ahead or self._names(unit, index))
            )
            or (Takes.AT in takes and self._puts_at(unit, index))
            or (Takes.NUMBER in takes and self._is_number(unit, index))
            or (Takes.OF in takes and bool(ahead & speech.charges))
            or (Takes.OBJECT in takes and unit.lower(index) not in self.phrases.prepositions)
        )

    def _is_thing(self, unit: Unit, index: int) -> bool:
        """Tell whether somebody or something is called so: not "identify | as farmers", "the man described | by X"."""
        return unit.lower(index) not in self.lexicon.speech.words.predicates | self.lexicon.speech.words.agents

    def _is_number(self, unit: Unit, index: int) -> bool:
        """Tell whether a number stands here, however rough: "feared | at least 40 drowned"."""
        at = index
        while at < index + NUMBER and unit.lower(at) in self.lexicon.contents.roughly:
            at += 1
        return unit.lower(at)[:1].isdigit() or unit.lower(at) in self.lexicon.quantities.numerals.opening

    def _names(self, unit: Unit, index: int) -> bool:
        """Tell whether somebody is called something: "called | him a liar", "called | the law a disgrace"."""
        end = self.phrases.after(unit.tokens, index, links=self.lexicon.speech.words.links)
        if end == index:
            return False
        articles, quality = self.lexicon.speech.words.articles, self.lexicon.speech.endings.quality
        return (
            unit.lower(end) in articles
            or unit.lower(end).endswith(quality)
            or (end > index + 1 and unit.lower(end - 1).endswith(quality))
        )

    def _puts_at(self, unit: Unit, index: int) -> bool:
        """Tell whether a number is given for something: "put | the toll at 40", "put | turnout at more than half"."""
        end = self.phrases.after(
            unit.tokens, index, links=self.lexicon.speech.words.links - self.lexicon.speech.words.levels
        )
        return end > index and self._is_level(unit, end)

    def _puts_first(self, unit: Unit, index: int) -> bool:
        """Tell whether the number stands ahead of what it is given for: "estimates | at 40 the number of boats"."""
        if not self._is_level(unit, index):
            return False
        behind = self.phrases.after(unit.tokens, index + 1)
        return unit.lower(behind) in self.lexicon.words.determiners - self.lexicon.speech.words.that

    def _is_level(self, unit: Unit, index: int) -> bool:
        """Tell whether a number is given as a level: "at more than 40"."""
        if unit.lower(index) not in self.lexicon.speech.words.levels:
            return False
        opening = self.lexicon.quantities.numerals.opening
        near = map(unit.lower, range(index + 1, index + NUMBER))
        return any(low[0].isdigit() or low in opening for low in near if low)

    def _behind_person(self, unit: Unit, at: int, takes: frozenset[Takes]) -> int | None:
        """Skip who is addressed: "told | the committee | that the road was shut"."""
        speech = self.lexicon.speech.words
        end = self.skip_addressed(unit, at)
        if end == at:
            return None
        denied = unit.lower(end) in speech.negations
        if unit.lower(end + denied) in speech.infinitives:
            return at  # who is told to do something is a part of it
        end = self.skip_adjuncts(unit, end)
        low = unit.lower(end)
        marked = low in {":", ",", QUOTED} or low in speech.that or low in speech.questions
        if low in speech.addressed_openers or self._opens_fact(unit, end):
            return end
        if marked or self.opens_clause(unit, end):
            return self._content(unit, end, takes)
        far = self._far_that(unit, end, takes)
        return far if far is not None else self._behind_topic(unit, at)

    def _behind_topic(self, unit: Unit, at: int) -> int | None:
        """Return the topic somebody is told about: "told reporters about | the plan", "reminded them of | the vote"."""
        end = self.skip_adjuncts(unit, self.phrases.after(unit.tokens, at))
        known = unit.lower(end + 1) in self.lexicon.words.personal_pronouns  # "told the board of them"
        topic = unit.lower(end) in self.lexicon.speech.words.topics and not self._is_number(unit, end + 1)
        return end + 1 if end > at and topic and not known else None

    def _opens_fact(self, unit: Unit, index: int) -> bool:
        """Tell whether a subject with its verb stands behind who is addressed: "told the agency | the ship sank"."""
        if unit.lower(index) not in self.lexicon.words.determiners - self.lexicon.speech.words.that:
            return False
        end = self.phrases.after(unit.tokens, index)
        if unit.lower(end) in ENDS:
            return end > index + 2 and unit.lower(end - 1) not in self.lexicon.speech.words.tellables
        following = unit.lower(end)
        return following[:1].isalpha() and following not in self.phrases.prepositions | self.lexicon.words.conjunctions

    def is_marked(self, unit: Unit, index: int | None) -> bool:
        """Tell whether "that", a question word, a colon or a quotation mark opens the content at an index."""
        if index is None:
            return False
        speech = self.lexicon.speech.words
        before = unit.lower(index - 1)
        return (
            unit.lower(index) == QUOTED
            or before == ":"
            or before in speech.that
            or unit.lower(index) in speech.questions
        )

    def _reports(self, unit: Unit, index: int) -> bool:
        """Tell whether a preposition leads to another report: "replied by | saying"."""
        inflected = self.lexicon.speech.forms.get(unit.lower(index))
        return inflected is not None and inflected.form is Form.ING

    def _is_adjunct(self, unit: Unit, start: int, end: int) -> bool:
        """Tell whether "in ..." belongs to the verb: it names a time, a medium or listeners, or content follows."""
        if end <= start + 1 or self._reports(unit, start + 1):
            return False
        speech = self.lexicon.speech
        heads = {unit.lower(at) for at in range(start + 1, end)}
        if self._tells_circumstance(unit, range(start + 1, end)):
            return True
        if end - start <= SHORT and any(head[0].isdigit() for head in heads):
            return True
        return unit.lower(end) in {":", QUOTED, ","} or unit.lower(end) in speech.words.that

    def _tells_circumstance(self, unit: Unit, inside: range) -> bool:
        """Tell whether one of the words is a time, a medium or listeners: "the weekend", "a statement"."""
        speech = self.lexicon.speech
        known = speech.words.times | speech.words.audiences | speech.medium_of.keys() | self.lexicon.contents.unnamed
        return any(unit.lower(at) in known for at in inside)
