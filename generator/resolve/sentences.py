"""Sentences of ours: every name and number in them is printed in their evidence, or the build fails."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.errors import UngroundedSummaryError
from generator.lexicon.names import Names
from generator.model.briefing import Evidence, Finding, FindingKind, Phrase, Reading, Sureness
from generator.model.reasons import Reason
from generator.model.span import content_id
from generator.text.folding import folded_words


@dataclass(slots=True)
class Draft:
    """A finding in the making: our words, and printed words with the evidence that prints them."""

    reading: Reading | None = None
    because: tuple[Reason, ...] = ()
    why_reading: Reason | None = None
    sure: Sureness = Sureness.LIKELY
    why_sure: Reason | None = None
    phrases: list[Phrase] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)

    def read_as(self, reading: Reading, why: str) -> None:
        """Set why the sources differ, and what tells so."""
        self.reading, self.why_reading = reading, Reason(reading.value, why)

    def rate(self, sure: Sureness, why: str) -> None:
        """Set how sure the finding is, and why it is."""
        self.sure, self.why_sure = sure, Reason(sure.value, why)

    def cite(self, evidence: Evidence) -> int:
        """Add evidence, once, and return its index."""
        if evidence not in self.evidence:
            self.evidence.append(evidence)
        return self.evidence.index(evidence)

    def say(self, words: str) -> None:
        """Add words of ours; they hold no name and no number."""
        self.phrases.append(Phrase(words))

    def quote(self, words: str, evidence: Evidence) -> None:
        """Add words that an evidence prints."""
        self.phrases.append(Phrase(words, self.cite(evidence)))

    def listing(self, items: Sequence[tuple[str, Evidence]], last: str = " and ") -> None:
        """Add printed words as a list: "A, B and C"."""
        for number, (words, evidence) in enumerate(items):
            if number:
                self.say(last if number == len(items) - 1 else ", ")
            self.quote(words, evidence)


def finding(
    kind: FindingKind,
    about: Sequence[str],
    draft: Draft,
    origins: int,
) -> Finding:
    """Return a finding of a draft; its id is made from `about`. Raise UngroundedSummaryError as `check_grounding`."""
    made = Finding(
        id=content_id("d", kind.value, *about),
        kind=kind,
        summary=tuple(draft.phrases),
        evidence=tuple(draft.evidence),
        origins=origins,
        reading=draft.reading,
        because=draft.because,
        why_reading=draft.why_reading,
        sure=draft.sure,
        why_sure=draft.why_sure,
    )
    check_grounding(made)
    return made


def check_grounding(made: Finding) -> None:
    """Raise UngroundedSummaryError where the summary has a name or number that its evidence does not print."""
    for number, phrase in enumerate(made.summary):
        if phrase.evidence is None:
            words = phrase.text if number else phrase.text[:1].lower() + phrase.text[1:]
            if strange := re.search(r"\b\w*(?:\d|[^\W\d_a-zß-ÿ])\w*", words):
                raise UngroundedSummaryError(made.sentence, strange.group())
        elif not prints(made.evidence[phrase.evidence].text, phrase.text):
            raise UngroundedSummaryError(made.sentence, phrase.text)


def in_small(words: str, names: Names) -> str:
    """Return words that open a printed sentence as they stand inside one of ours: "A nurse" gives "a nurse".

    What may be a name keeps its capital: "National Guard members", "Kenyan officials".
    """
    first, _, rest = words.partition(" ")
    is_word = len(first) == 1 or first[1:].islower()
    alone = first.lower() in names.parts.articles or (names.is_common(first.lower()) and not rest[:1].isupper())
    return words[:1].lower() + words[1:] if is_word and alone else words


def prints(evidence: str, words: str) -> bool:
    """Tell whether the words stand in the evidence as words: "ABC" is not printed in "ABCNews".

    Scripts that set no spaces between words are compared letter by letter.
    """
    if (not words.isascii() and words in evidence) or re.search(rf"(?<!\w){re.escape(words)}(?!\w)", evidence):
        return True
    return f" {' '.join(folded_words(words))} " in f" {' '.join(folded_words(evidence))} "
