"""Reporting clauses: the statements that one sentence tells by itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.extract.complements import CLAUSES, QUOTING, Complements
from generator.extract.contents import (
    LONGEST,
    PAUSES,
    STOPS,
    clause_before,
    content_end,
    quotation_after,
    rest_after,
)
from generator.extract.cues import Cue, Shape, Source, sources, verb_cues
from generator.extract.drafts import Draft, Range
from generator.extract.folding import Unit
from generator.extract.found import Found
from generator.extract.marks import colon_drafts
from generator.extract.speakers import (
    inherits,
    main_subject,
    relayed_speaker,
    speaker_after,
    speaker_before,
    without_participle,
)
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Takes
from generator.text.phrases import Phrases

NEXT = 3  # cues behind a cue that may tell where it ends
RELATIVE = 5  # tokens: ", which the police said"
CLAUSE = 3  # tokens: fewer in front of an attribution are no clause of their own
ENDS = PAUSES | STOPS | {"", ":"}
INTRODUCTION = 14  # tokens: "Speaking in Dunmore on Friday, " may open a reporting clause


def _addresses(cue: Cue | Source) -> bool:
    """Tell whether somebody may be addressed: "told parliament"."""
    return isinstance(cue, Cue) and Takes.PERSON in cue.verb.takes


def _only_objects(cue: Cue) -> bool:
    """Tell whether a verb rather takes a thing than a clause: "a claim Reed denied"."""
    return Takes.OBJECT in cue.verb.takes and Takes.CLAUSE not in cue.verb.takes


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the reporting clauses of sentences; holds what it needs to know of the language."""

    phrases: Phrases
    complements: Complements
    lexicon: Lexicon

    @classmethod
    def of(cls, lexicon: Lexicon) -> Reader:
        """Return a reader of one language."""
        words = lexicon.speech.words
        phrases = Phrases.of(lexicon.words, words.times, words.pronouns, lexicon.speech.plain_verbs)
        return cls(phrases, Complements(phrases, lexicon), lexicon)

    def drafts(self, number: int, unit: Unit) -> tuple[Draft, ...]:
        """Return the statements of a sentence, in the order of their cues, those of verbs first."""
        named = tuple(sources(unit, self.lexicon))
        found = [*self._verbs(unit, named), *self._sources(unit, named)]
        tails = sorted(one.zone[0] for one in found if one.content and one.content[0][1] <= one.zone[0])
        drafts = tuple(one.ending_at(tails).draft(number, unit, self.phrases, self.lexicon) for one in found)
        return drafts or tuple(colon_drafts(number, unit, self.phrases, self.lexicon))

    def _verbs(self, unit: Unit, named: tuple[Source, ...]) -> Iterator[Found]:
        cues = tuple(self._own_cues(unit))
        last: Range | None = None
        opening: Cue | None = None
        for at, cue in enumerate(cues):
            if cue.shape is Shape.OPENING:
                opening = cue
                continue
            if last is None and self._is_source_aside(unit, cue, cues[at + 1 : at + 2]):
                continue
            cut = self._cut(unit, cue, cues[at + 1 : at + 1 + LONGEST], named)
            found = self._verb(unit, cue, cut, last)
            if found is not None:
                if opening is not None:
                    yield from self._opening(unit, opening, found)
                    opening = None
                last = found.speaker or last
                yield found

    def _own_cues(self, unit: Unit) -> Iterator[Cue]:
        """Yield the cues of a sentence that are no part of another: not "went on" in "went on to say".

        A bare verb joined to none of its kind belongs to what is said: "he would sit down and tell them".
        """
        read = tuple(verb_cues(unit, self.lexicon))
        starts = [*(cue.start for cue in read[1:]), len(unit.tokens)]
        bare = False
        for cue, following in zip(read, starts, strict=False):
            joined = cue.form is Form.BASE and unit.lower(cue.start - 1) in self.lexicon.speech.words.joins
            if following > cue.start and (bare or not joined):
                yield cue
            bare = bare or cue.form is Form.BASE

    def _opening(self, unit: Unit, cue: Cue, main: Found) -> Iterator[Found]:
        """Read "Noting that the road was shut, Reed said ...": the subject of the main clause speaks."""
        start = self.complements.start(unit, cue.end, cue.verb.takes)
        end = main.zone[0] - 1
        if start is None or start >= end or main.speaker is None or unit.lower(end) != ",":
            return
        if self.complements.is_marked(unit, start):
            yield Found(cue, main.speaker, ((start, end),), (cue.start, start))

    def _cut(self, unit: Unit, cue: Cue, later: tuple[Cue, ...], named: tuple[Source, ...]) -> int:
        """Return where the content of a cue ends at the latest: at a verb with the same subject, or at a source."""
        beside = next(
            (one.start - 1 for one in later if one.start - 1 > cue.end and self._ends_content(unit, one)), None
        )
        joined = next((at for at in (self._joined(unit, one) for one in later[:NEXT]) if at is not None), None)
        at = bisect_right(named, cue.end, key=lambda source: source.start)
        source = next((one.start for one in named[at : at + 1] if unit.lower(one.start - 1) == ","), None)
        cuts = (len(unit.tokens), beside, joined, source, self._aside_end(unit, cue, later))
        return min(cut for cut in cuts if cut is not None)

    def _is_source_aside(self, unit: Unit, cue: Cue, later: tuple[Cue, ...]) -> bool:
        """Tell whether an aside only names what a statement rests on: "Reed, | citing a report |, said"."""
        if cue.shape is not Shape.LOOSE or not later or unit.lower(later[0].start - 1) != ",":
            return False
        return not self.complements.is_marked(unit, self.complements.start(unit, cue.end, cue.verb.takes))

    def _aside_end(self, unit: Unit, cue: Cue, later: tuple[Cue, ...]) -> int | None:
        """Return where the aside of a cue ends: "Reed, citing a report, said", ", which police say began, "."""
        if cue.shape is Shape.LOOSE and later and unit.lower(later[0].start - 1) == ",":
            return later[0].start - 1
        lead = range(max(0, cue.start - RELATIVE), cue.start)
        relatives = self.lexicon.words.relatives - self.lexicon.speech.words.that
        if not any(unit.lower(at) in relatives and unit.lower(at - 1) == "," for at in lead):
            return None
        ahead = range(cue.end, min(len(unit.tokens), cue.end + LONGEST))
        return next((at for at in ahead if unit.lower(at) == ","), None)

    def _ends_content(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether a later verb of the same subject starts a statement beside: ", adding that", "and said"."""
        if inherits(unit, cue, self.lexicon):
            return cue.shape is not Shape.LOOSE or bool(cue.verb.takes & CLAUSES)
        return False

    def _joined(self, unit: Unit, cue: Cue) -> int | None:
        """Return where a clause with a subject and cue of its own is joined: "said it was shut | , but Reed said"."""
        speech = self.lexicon.speech.words
        near = range(max(0, cue.start - INTRODUCTION), cue.start)
        if cue.shape is not Shape.FINITE or not any(unit.lower(at) in speech.joins for at in near):
            return None
        speaker = speaker_before(unit, cue, self.phrases, self.lexicon)
        if speaker is None or unit.lower(speaker[0] - 1) not in speech.joins:
            return None
        comma = unit.lower(speaker[0] - 2) in PAUSES
        return speaker[0] - 1 - comma

    def _verb(self, unit: Unit, cue: Cue, cut: int, last: Range | None) -> Found | None:
        if cue.shape is Shape.LOOSE and last is not None and not cue.verb.takes & CLAUSES:
            return None  # "calling it a ruin" belongs to what was said
        if cue.shape is Shape.IMPERSONAL:
            return self._impersonal(unit, cue, cut)
        if inherits(unit, cue, self.lexicon):
            subject = last or main_subject(unit, cue.start, self.phrases, self.lexicon)
            return self._placed(unit, cue, subject, cut)
        if cue.shape is Shape.RELAYED:
            return self._placed(unit, cue, relayed_speaker(unit, cue, self.phrases, self.lexicon), cut)
        speaker = speaker_before(unit, cue, self.phrases, self.lexicon)
        if speaker is None or self._closes_with_office(unit, cue):
            return self._inverted(unit, cue, cut)
        return self._placed(unit, cue, without_participle(unit, speaker, self.lexicon), cut)

    def _closes_with_office(self, unit: Unit, cue: Cue) -> bool:
        """Tell whether an inverted attribution ends here: "two boats sank, one of them a tug, | said the guard"."""
        if unit.lower(cue.start - 1) != "," or not cue.verb.takes & CLAUSES:
            return False
        if unit.lower(cue.end) not in self.lexicon.words.determiners:
            return False
        end = self.phrases.after(unit.tokens, cue.end)
        return unit.lower(end) in STOPS | {""} and unit.lower(end - 1) in self.lexicon.names.titles.offices

    def _impersonal(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Read "it was announced that ..." and "it was announced by the port that ..."."""
        if unit.lower(cue.end) not in self.lexicon.speech.words.agents:
            return self._placed(unit, cue, None, cut)
        speaker = speaker_after(unit, cue.end + 1, self.phrases, self.lexicon)
        start = None if speaker is None else self.complements.start(unit, speaker[1], cue.verb.takes)
        if start is None or start >= cut:
            return None
        return Found(cue, speaker, ((start, content_end(unit, start, cut, self.lexicon)),), (cue.start, start))

    def _placed(self, unit: Unit, cue: Cue, speaker: Range | None, cut: int) -> Found | None:
        """Read "Reed said ..." with its content behind, or in front where nothing follows that the verb takes."""
        speech = self.lexicon.speech.words
        own = speaker is not None and not inherits(unit, cue, self.lexicon)
        first = min(cue.start, speaker[0]) if own and speaker is not None else cue.start
        if unit.lower(first - 1) in speech.conditions:
            return None
        start = self.complements.start(unit, cue.end, self._takes(unit, cue, speaker))
        if start is not None and start < cut and not self._follows_quotation(unit, first, start):
            start = self._behind_frame(unit, start, cut, cue)
            end = content_end(unit, start, cut, self.lexicon)
            return Found(cue, speaker, ((start, end),), (first, start))
        return self._around(unit, Found(cue, speaker, (), (first, cue.end)), cut)

    def _takes(self, unit: Unit, cue: Cue, speaker: Range | None) -> frozenset[Takes]:
        """Return what a verb takes here: what is read shows things, too, "the poll showed | a narrow lead"."""
        if speaker is None or Takes.THAT not in cue.verb.takes:
            return cue.verb.takes
        documents = self.lexicon.speech.words.documents
        read = any(unit.lower(at) in documents for at in range(*speaker))
        return cue.verb.takes | {Takes.OBJECT} if read else cue.verb.takes

    def _behind_frame(self, unit: Unit, start: int, cut: int, cue: Cue) -> int:
        """Return the quotation that a thing only leads to: "rejected the accusation: | “...”"."""
        if Takes.OBJECT not in cue.verb.takes or self.complements.is_marked(unit, start):
            return start
        ahead = range(start, min(cut - 1, start + RELATIVE + RELATIVE))
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
            return unit.quote_at(before[1] - 1) is not None and unit.lower(start - 1) == ","
        said = unit.quote_at(before[1] - 1) is not None or before[1] - before[0] >= CLAUSE
        return said and self._opens_adjunct(unit, start)

    def _opens_adjunct(self, unit: Unit, index: int) -> bool:
        return unit.lower(index) in self.lexicon.words.prepositions | self.lexicon.words.subordinators

    def _inverted(self, unit: Unit, cue: Cue, cut: int) -> Found | None:
        """Read "..., said Reed"."""
        if unit.lower(cue.start - 1) not in {",", ""} and unit.quote_at(cue.start - 1) is None:
            return None
        speaker = speaker_after(unit, cue.end, self.phrases, self.lexicon)
        if speaker is None:
            return None
        return self._around(unit, Found(cue, speaker, (), (cue.start, speaker[1])), cut)

    def _around(self, unit: Unit, found: Found, cut: int) -> Found | None:
        """Read content in front of an attribution, and what goes on behind it."""
        if isinstance(found.cue, Cue) and not found.cue.verb.takes & QUOTING:
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
            if isinstance(found.cue, Cue) and _only_objects(found.cue):
                return None
            if unit.lower(behind) not in ENDS and not self._opens_adjunct(unit, behind):
                return None
            # behind "said Reed," stands what Reed is
            rest = None if first == found.cue.start else rest_after(unit, behind, cut, self.lexicon)
        end = max(behind, cut) if rest is None else rest[0]
        return replace(found, content=(before,) if rest is None else (before, rest), zone=(before[1], end))

    def _led(self, unit: Unit, found: Found, cut: int, *, joined: bool) -> Found | None:
        """Read "As Reed noted, ..." and "Reed, 42, nodded and said: “...”"; else wait for a quotation."""
        first, behind = found.zone
        bare = isinstance(found.cue, Cue) and found.cue.verb.takes & {Takes.CLAUSE, Takes.THAT}
        if joined and bare and unit.lower(behind) == "," and behind + 1 < cut:
            end = content_end(unit, behind + 1, cut, self.lexicon)
            return replace(found, content=((behind + 1, end),))
        quotation = quotation_after(unit, behind, cut, self.lexicon)
        if quotation is not None:
            return replace(found, content=(quotation,), zone=(first, quotation[0]))
        return replace(found, zone=(first, len(unit.tokens))) if first <= INTRODUCTION else None

    def _sources(self, unit: Unit, named: tuple[Source, ...]) -> Iterator[Found]:
        for source in named:
            speaker = speaker_after(unit, source.end, self.phrases, self.lexicon)
            found = None if speaker is None else self._source(unit, source, speaker)
            if found is not None:
                yield found

    def _source(self, unit: Unit, source: Source, speaker: Range) -> Found | None:
        """Read "according to Reed, ..." and "..., according to Reed"."""
        size, end = len(unit.tokens), speaker[1]
        if source.start == 0 or (source.start == 1 and unit.lower(0) in self.lexicon.words.conjunctions):
            comma = next((at for at in range(end, min(size, end + INTRODUCTION)) if unit.lower(at) == ","), None)
            start = end if comma is None else comma + 1
            if start >= size or not self._names_source(unit, source, speaker):
                return None
            return Found(
                source, speaker, ((start, content_end(unit, start, size, self.lexicon)),), (source.start, start)
            )
        if not source.phrase.anywhere:
            return None
        before = (0, source.start - (unit.lower(source.start - 1) == ","))
        rest = rest_after(unit, end, size, self.lexicon)
        return Found(source, speaker, (before,) if rest is None else (before, rest), (source.start, end))

    def _names_source(self, unit: Unit, source: Source, speaker: Range) -> bool:
        """Tell whether an opening phrase names a source, where its words alone do not tell: "For the bishop, “...”"."""
        if source.phrase.anywhere:
            return True
        quoted = any(unit.quote_at(index) is not None for index in range(speaker[1], len(unit.tokens)))
        words = unit.tokens[speaker[0] : speaker[1]]
        others = self.phrases.times | self.lexicon.speech.words.no_sources
        return quoted and not any(word.lower in others or word.text[0].isdigit() for word in words)
