"""The clause around a reporting verb: its speaker, and its content behind, in front or on both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from generator.extract.complements import CLAUSES, QUOTING, Complements
from generator.extract.contents import PAUSES, STOPS, clause_before, content_end, quotation_after, rest_after
from generator.extract.cues import Cue, NounCue, Shape, Source
from generator.extract.drafts import Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.passives import Passives
from generator.extract.speakers import (
    antecedent,
    description_before,
    relayed_speaker,
    speaker_after,
    speaker_before,
    without_participle,
)
from generator.extract.subjects import continued_subject, inherits, main_subject
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.phrases import Phrases

COLON: Final = 10  # tokens: "rejected the accusation of neglect: “...”"
CLAUSE: Final = 3  # tokens: fewer in front of an attribution are no clause of their own
OPENING: Final = 14  # tokens: "Speaking in Dunmore on Friday, " may open a clause that waits for a quotation
ENDS: Final = PAUSES | STOPS | {"", ":"}


def _addresses(cue: Cue | Source | NounCue) -> bool:
    """Tell whether somebody may be addressed: "told parliament"."""
    return Takes.PERSON in cue.takes


def _only_objects(cue: Cue | Source | NounCue) -> bool:
    """Tell whether a verb rather takes a thing than a clause: "a claim Reed denied"."""
    return Takes.OBJECT in cue.takes and Takes.CLAUSE not in cue.takes


@dataclass(frozen=True, slots=True)
class Frames:
    """Reads the clause around a verb; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    passives: Passives
    lexicon: Lexicon

    def read(self, unit: Unit, cue: Cue, cut: int, last: Range | None) -> Found | None:
        """Return the statement of a verb: its content ends at `cut` at the latest, `last` spoke before it."""
        match cue.shape:
            case Shape.IMPERSONAL:
                return self._impersonal(unit, cue, cut)
            case Shape.PASSIVE:
                found = self.passives.read(unit, cue, cut)
                # what is said by nobody belongs to whoever speaks already
                return found if last is None or found is None or found.speaker is not None else None
            case Shape.ASKED:
                return self.passives.asked(unit, cue, cut)
            case Shape.BESIDE:
                return self._beside(unit, cue, cut)
            case Shape.RELAYED:
                speaker = relayed_speaker(unit, cue, self.phrases, self.lexicon)
                return self._placed(unit, cue, speaker, cut)
            case _:
                return self._active(unit, cue, cut, last)

    def _active(self, unit: Unit, cue: Cue, cut: int, last: Range | None) -> Found | None:
        """Read "Reed said ...", "..., said Reed" and ", adding ..."."""
        if inherits(unit, cue, self.lexicon):
            subject = continued_subject(unit, cue, last, self.phrases, self.lexicon)
            return self._placed(unit, cue, subject, cut)
        speaker = speaker_before(unit, cue, self.phrases, self.lexicon)
        if speaker is None or self._closes_with_office(unit, cue):
            return self._inverted(unit, cue, cut)
        return self._placed(unit, cue, without_participle(unit, speaker, self.lexicon), cut)

    def _beside(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Read "officials warning that ..."; behind "on the radio" the subject of the clause speaks."""
        start = self.complements.start(unit, cue.end, cue.takes)
        phrase = self.phrases.before(unit.tokens, cue.start)
        if start is None or phrase is None or not self._is_told(unit, cue, start):
            return None
        set_in = unit.lower(phrase[0] - 1) in self.lexicon.words.prepositions - self.lexicon.speech.words.company
        subject = main_subject(unit, cue.start, self.phrases, self.lexicon) if set_in else phrase
        return self._placed(unit, cue, subject, cut)

    def _is_told(self, unit: Unit, cue: Cue, start: int) -> bool:
        """Tell whether what follows a participle can only be content: a clause, a quotation, a topic."""
        if cue.verb.particle or Takes.ASK in cue.takes:
            return True
        return self.complements.is_marked(unit, start) or self.complements.opens_clause(unit, start)

    def _closes_with_office(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether an inverted attribution ends here: "two boats sank, one of them a tug, | said the guard"."""
        if unit.lower(cue.start - 1) != "," or not cue.takes & CLAUSES:
            return False
        named = unit.name_end(cue.end) > cue.end
        if not named and unit.lower(cue.end) not in self.lexicon.words.determiners:
            return False
        end = self.phrases.after(unit.tokens, cue.end, links=self.lexicon.speech.words.links)
        if unit.lower(end) not in STOPS | {""}:
            return False
        office = unit.lower(self.phrases.after(unit.tokens, cue.end) - 1) in self.lexicon.names.titles.offices
        addressed = {Takes.OBJECT, Takes.PERSON} & cue.takes
        return office or (not addressed and self._closes_with_body(unit, cue.end))

    def _closes_with_body(self, unit: Unit, start: int) -> bool:
        """Tell whether a name or a body stands here, which a verb of saying can only have behind it as its subject."""
        head = unit.tokens[self.phrases.after(unit.tokens, start) - 1]
        return unit.name_end(start) > start or head.is_capital or self.lexicon.names.can_speak(head.lower)

    def _impersonal(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Read "it was announced that ..." and "it was announced by the port that ..."."""
        if unit.lower(cue.end) not in self.lexicon.speech.words.agents:
            return self._placed(unit, cue, None, cut)
        speaker = speaker_after(unit, cue.end + 1, self.phrases, self.lexicon)
        start = None if speaker is None else self.complements.start(unit, speaker[1], cue.takes)
        if start is None or start >= cut:
            return None
        return Found(cue, speaker, ((start, content_end(unit, start, cut, self.lexicon)),), (cue.start, start))

    def _placed(self, unit: Unit, cue: Cue, speaker: Range | None, cut: int) -> Found | None:
        """Read "Reed said ..." with its content behind, or in front where nothing follows that the verb takes."""
        speech = self.lexicon.speech.words
        own = speaker is not None and not inherits(unit, cue, self.lexicon)
        first = min(cue.start, self._opening_of(unit, cue, speaker)) if own and speaker is not None else cue.start
        if unit.lower(first - 1) in speech.conditions | speech.inverted:
            return None
        start = self.complements.start(unit, cue.end, self._takes(unit, cue, speaker))
        if start is not None and start < cut and not self._follows_quotation(unit, first, start):
            start = self._behind_frame(unit, start, cut, cue)
            end = content_end(unit, start, cut, self.lexicon)
            opening = self._opening_clause(unit, cue, first, start)
            content = ((start, end),) if opening is None else (opening, (start - 1, end))
            return Found(cue, speaker, content, (first, start if opening is None else start - 1))
        return self._around(unit, Found(cue, speaker, (), (first, cue.end)), cut)

    def _opening_clause(self, unit: Unit, cue: Cue, first: int, start: int) -> Range | None:
        """Return the main clause in front of an attribution set before its "that".

        "| It is not so |, Reed said, that the pier is shut" says the opposite of what stands behind.
        """
        if unit.lower(start - 1) not in self.lexicon.speech.words.that or start - cue.end != len((",", "that")):
            return None
        before = clause_before(unit, first) if unit.lower(cue.end) == "," else None
        if before is None or self._opens_adjunct(unit, before[0]) or unit.lower(first - 1) != ",":
            return None
        verbs = self.lexicon.words.auxiliaries
        return before if any(unit.lower(at) in verbs for at in range(*before)) else None

    def _opening_of(self, unit: Unit, cue: Cue, speaker: Range) -> int:
        """Return where an attribution starts: with its speaker, or with what describes them in front.

        "| Reed, who said" and "| the mayor, Otto Reed, said".
        """
        described = antecedent(unit, speaker, self.phrases, self.lexicon)
        if described is None:
            described = description_before(unit, cue.start, speaker, self.phrases)
        return (described or speaker)[0]

    def _takes(self, unit: Unit, cue: Cue, speaker: Range | None) -> frozenset[Takes]:
        """Return what a verb takes here: what is read shows things, too, "the poll showed | a narrow lead"."""
        if speaker is None or Takes.THAT not in cue.takes:
            return cue.takes
        documents = self.lexicon.speech.words.documents
        read = any(unit.lower(at) in documents for at in range(*speaker))
        return cue.takes | {Takes.OBJECT} if read else cue.takes

    def _behind_frame(self, unit: Unit, start: int, cut: int, cue: Cue) -> int:
        """Return the quotation that a thing only leads to: "rejected the accusation: | “...”"."""
        if Takes.OBJECT not in cue.takes or self.complements.is_marked(unit, start):
            return start
        ahead = range(start, min(cut - 1, start + COLON))
        quoted = (at + 1 for at in ahead if unit.lower(at) == ":" and unit.quote_at(at + 1) is not None)
        return next(quoted, start)

    def _follows_quotation(self, unit: Unit, first: int, start: int) -> bool:
        """Tell whether an attribution belongs to the quotation in front of it, whatever stands behind.

        "“The road,” she said, “is shut.”" and "“It is shut,” she said at a meeting that was crowded".
        """
        before = clause_before(unit, first)
        if before is None or self._opens_adjunct(unit, 0):
            return False
        quote = unit.quote_at(first - 1)
        if quote is not None and unit.lower(start - 1) == ":":
            return False
        if (
            quote is not None
            and unit.tokens[first - 1].text[-2:-1] == ","
            and not self.complements.is_marked(unit, start)
        ):
            return True
        if unit.quote_at(start) is not None:
            closed = unit.lower(start - 1) == "," or unit.tokens[before[1] - 1].text[-2:-1] == ","
            return unit.quote_at(before[1] - 1) is not None and closed and unit.lower(start - 1) != ":"
        said = unit.quote_at(before[1] - 1) is not None or before[1] - before[0] >= CLAUSE
        return said and self._opens_adjunct(unit, start)

    def _opens_adjunct(self, unit: Unit, index: int) -> bool:
        return unit.lower(index) in self.lexicon.words.prepositions | self.lexicon.words.subordinators

    def _inverted(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Read "..., said Reed"."""
        if unit.lower(cue.start - 1) not in {",", "", "—", "–", "―"} and unit.quote_at(cue.start - 1) is None:
            return None
        speaker = self._behind_verb(unit, cue)
        if speaker is None:
            return None
        end = self._past_description(unit, speaker[1])
        return self._around(unit, Found(cue, speaker, (), (cue.start, end)), cut)

    def _past_description(self, unit: Unit, end: int) -> int:
        """Return where it ends what was done to a speaker: "said a person | briefed on the talks |, adding"."""
        behind, words = unit.lower(end + 1), self.lexicon.words
        participle = unit.lower(end).endswith(self.lexicon.speech.endings.past) and behind in words.prepositions
        last = self.phrases.after(unit.tokens, end + 2, links=self.lexicon.speech.words.links) if participle else end
        return last if last > end + 2 else end

    def _behind_verb(self, unit: Unit, cue: Cue) -> Range | None:
        """Return who speaks behind an inverted verb: "announced | Otto Reed", "said to the press in Dunmore | he"."""
        speaker = speaker_after(unit, self.complements.skip_listener(unit, cue.end), self.phrases, self.lexicon)
        if speaker is None or unit.lower(speaker[0]) in self.lexicon.words.prepositions | self.phrases.times:
            start = self.complements.skip_circumstances(unit, cue.end)
            return speaker_after(unit, start, self.phrases, self.lexicon)
        return speaker

    def _around(self, unit: Unit, found: Found, cut: int) -> Found | None:
        """Read content in front of an attribution, and what goes on behind it."""
        if not found.cue.takes & QUOTING or self._asks(unit, found.speaker):
            return None
        first, after = found.zone
        joined = unit.lower(first - 1) in self.lexicon.speech.words.manner
        first -= joined
        behind = self.complements.skip_addressed(unit, after) if _addresses(found.cue) else after
        behind = self.complements.skip_adjuncts(unit, behind)
        before = clause_before(unit, first)
        if before is None:
            return self._led(unit, replace(found, zone=(first, behind)), cut, joined=joined)
        rest = quotation_after(unit, behind, cut, self.lexicon)
        if unit.quote_at(before[1] - 1) is None:
            if _only_objects(found.cue):
                return None
            if unit.lower(behind) not in ENDS and not self._opens_adjunct(unit, behind):
                return None
            # behind "said Reed," stands what Reed is, or the verb of what is said
            goes_on = unit.lower(behind + 1) in self.lexicon.words.auxiliaries
            told = first != found.cue.start or goes_on
            rest = rest_after(unit, behind, cut, self.lexicon) if told else None
            if rest is None and self._is_only_opening(unit, before, behind):
                return None
        end = max(behind, cut) if rest is None else rest[0]
        return replace(found, content=(before,) if rest is None else (before, rest), zone=(before[1], end))

    def _is_only_opening(self, unit: Unit, before: Range, behind: int) -> bool:
        """Tell whether what stands in front only opens the sentence: "Still, Reed ...", "After the vote, Reed ..."."""
        adverb = unit.lower(before[1] - 1) in self.lexicon.words.adverbs and before[1] - before[0] < CLAUSE
        if unit.lower(behind) in ENDS and not adverb:
            return False
        opens = adverb or self._opens_adjunct(unit, before[0])
        return opens and not any(unit.lower(at) == "," for at in range(*before))

    def _asks(self, unit: Unit, speaker: Range | None) -> bool:
        """Tell whether "who" stands for nobody named, with no content behind: "they should know | who | refused"."""
        if speaker is None:
            return False
        alone = speaker[1] == speaker[0] + 1 and unit.lower(speaker[0]) in self.lexicon.speech.words.relatives
        return alone and unit.lower(speaker[0] - 1) in self.lexicon.speech.plain_verbs | self.lexicon.contents.knowing

    def _led(self, unit: Unit, found: Found, cut: int, *, joined: bool) -> Found | None:
        """Read "As Reed noted, ..." and "Reed, 42, nodded and said: “...”"; else wait for a quotation."""
        first, behind = found.zone
        bare = found.cue.takes & {Takes.CLAUSE, Takes.THAT}
        if joined and bare and unit.lower(behind) == "," and behind + 1 < cut:
            end = content_end(unit, behind + 1, cut, self.lexicon)
            return replace(found, content=((behind + 1, end),))
        quotation = quotation_after(unit, behind, cut, self.lexicon)
        if quotation is not None:
            return replace(found, content=(quotation,), zone=(first, quotation[0]))
        return replace(found, zone=(first, len(unit.tokens))) if first <= OPENING else None
