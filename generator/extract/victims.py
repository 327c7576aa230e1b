"""The people a text tells harm of one by one, each with every passage that tells it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.extract.harms import Harm, harms
from generator.extract.persons import Form, Person
from generator.lexicon.harms import Outcome, Part
from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender
from generator.model.findings import Figure, Telling, Victim
from generator.model.span import Span
from generator.text.document import Document, Sentence
from generator.text.tokens import Token

GROWN_UP: Final = 18
MOST: Final = 40  # people, told last, among whom one is looked for


@dataclass(slots=True, eq=False)
class Sufferer:
    """A person while the text is read: what is known so far, and every passage."""

    is_other: bool = False
    words: set[str] = field(default_factory=set)
    gender: Gender | None = None
    age: int | None = None
    is_young: bool | None = None
    parts: set[Part] = field(default_factory=set)
    outcomes: set[Outcome] = field(default_factory=set)
    name: Span | None = None
    tellings: list[Telling] = field(default_factory=list)

    def may_be(self, harm: Harm, lexicon: Lexicon) -> bool:
        """Tell whether what is known of the person goes with what is told: "the boy" is no woman of 40."""
        one = harm.person
        if one is not None and one.form is Form.NAME and self.words:  # a name is surer than how somebody fares
            return bool(one.words) and (one.words[-1] in self.words or one.words[0] in self.words)
        if not self._may_fare(harm.entry.fate):
            return False
        if one is None:
            return Part.SELF in self.parts
        is_new = one.form is Form.ELSE and not self.is_other
        return not is_new and all(
            known is None or told is None or known == told
            for known, told in (
                (self.gender, one.gender),
                (self.age, one.age),
                (self.is_young, _is_young(one, lexicon)),
            )
        )

    def is_named(self, harm: Harm) -> bool:
        """Tell whether a passage names the person by a name that is known."""
        return harm.person is not None and not self.words.isdisjoint(harm.person.words)

    def _may_fare(self, outcome: Outcome) -> bool:
        """Tell whether an outcome fits those told before: who is expected to survive has not died."""
        both = self.outcomes | {outcome}
        return Outcome.ALIVE not in both or Outcome.KILLED not in both

    def learn(self, harm: Harm, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        """Take in what a passage tells."""
        entry, one = harm.entry, harm.person
        self.outcomes.add(entry.fate)
        self.parts.add(entry.place)
        span = Span(tokens[harm.first].start, tokens[harm.last - 1].end)
        self.tellings.append(Telling(span=span, event=entry.event, rule=entry.rule))
        if one is None:
            return
        self.gender = self.gender or one.gender
        self.age = one.age if self.age is None else self.age
        self.is_young = _is_young(one, lexicon) if self.is_young is None else self.is_young
        if one.named is not None and (self.name is None or len(one.words) > len(self.words)):
            self.name = Span(tokens[one.named[0]].start, tokens[one.named[1] - 1].end)
        self.words.update(one.words)

    def victim(self) -> Victim:
        """Return the person as a value; the worst that is told counts."""
        is_dead = Outcome.KILLED in self.outcomes
        event = next((one.event for one in self.tellings if is_dead and one.event == KILLED), INJURED)
        return Victim(event=event, tellings=tuple(self.tellings), name=self.name, age=self.age)


KILLED: Final = "killed"
INJURED: Final = "injured"


def find_victims(
    document: Document, people: Sequence[Span], figures: Sequence[Figure], lexicon: Lexicon
) -> tuple[Victim, ...]:
    """Return the people a text tells harm of one by one; `people` are the names of persons in it, in order.

    "A clerk was shot. Ana Ruiz, 34, died in hospital." tells of one, who was killed. Whoever is counted is left to the
    figures.
    """
    known: list[Sufferer] = []
    starts, openers = [span.start for span in people], lexicon.harms.openers
    counts = sorted(
        (one.event_span, one.spans[0].start)
        for one in figures
        if one.event_span is not None and one.low != 1 and one.spans[0].start < one.event_span.start
    )
    for sentence in document.sentences:
        if not openers.isdisjoint([token.lower for token in sentence.tokens]):
            inside = _names_in(sentence, people, bisect_left(starts, sentence.span.start))
            counted = _counted_in(sentence, counts)
            _read(sentence, harms(sentence.tokens, inside, counted, lexicon), known, lexicon)
    return tuple(one.victim() for one in known)


def _read(sentence: Sentence, told: Iterable[Harm], known: list[Sufferer], lexicon: Lexicon) -> None:
    """Add what a sentence tells to who is known; people of one list are several, and whom one harms is not himself."""
    cue, listed, harmed = -1, list[Sufferer](), list[Sufferer]()
    for harm in told:
        if harm.cue != cue:
            cue, listed = harm.cue, []
        others = [*listed, *harmed] if harm.entry.place is Part.SELF else listed
        rivals = [one for one in reversed(known[-MOST:]) if one not in others and one.may_be(harm, lexicon)]
        one = max(rivals, key=lambda rival: rival.is_named(harm), default=None)
        if one is None:
            one = Sufferer(is_other=harm.person is not None and harm.person.form is Form.ELSE)
            known.append(one)
        one.learn(harm, sentence.tokens, lexicon)
        listed.append(one)
        if harm.entry.place is Part.DOES:
            harmed.append(one)


def _counted_in(sentence: Sentence, counts: Sequence[tuple[Span, int]]) -> dict[int, int]:
    """Return the tokens that tell what befell a count of the sentence, with the first token of its number."""
    found: dict[int, int] = {}
    starts = [token.start for token in sentence.tokens]
    for at in range(bisect_left(counts, (Span(sentence.span.start, 0), 0)), len(counts)):
        told, number = counts[at]
        if told.start >= sentence.span.end:
            break
        for index in range(bisect_left(starts, told.start), bisect_left(starts, told.end)):
            found[index] = bisect_left(starts, number)
    return found


def _names_in(sentence: Sentence, people: Sequence[Span], first: int) -> dict[int, int]:
    """Return the first tokens of the names in a sentence with their ends; `first` is the index of the first name."""
    found: dict[int, int] = {}
    tokens, at = sentence.tokens, 0
    for number in range(first, len(people)):
        span = people[number]
        if span.start >= sentence.span.end:
            break
        while at < len(tokens) and tokens[at].start < span.start:
            at += 1
        last = at
        while last < len(tokens) and tokens[last].start < span.end:
            last += 1
        if last > at:
            found[at] = last
    return found


def _is_young(one: Person, lexicon: Lexicon) -> bool | None:
    """Tell whether a person is not grown up, where age or noun tells: "a boy"; a teenager may be either."""
    lists = lexicon.people.lists
    if one.age is not None:
        return one.age < GROWN_UP
    if one.noun in lists["teens"] or one.noun not in lists["young"] | lists["grown"]:
        return None
    return one.noun in lists["young"]
