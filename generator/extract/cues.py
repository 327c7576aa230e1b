"""Cues: the verbs and phrases of a sentence that report what somebody said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from generator.extract.folding import Unit
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.speech import Inflected, SourcePhrase, SpeechVerb, Takes
from generator.text.phrases import QUOTED

HEADLINE = 30  # tokens looked at to tell a headline
LONG_WORD = 4
TIME = 6  # tokens of a time inside a verb group: "in the last few days"
TITLE_CASE = 0.8
PAUSES = frozenset({",", ";", ":", "—", "–"})


class Shape(Enum):
    """How a verb stands in its clause."""

    FINITE = "finite"  # "she said"
    LOOSE = "loose"  # ", saying": its subject is that of the clause before
    IMPERSONAL = "impersonal"  # "it is reported that"
    RELAYED = "relayed"  # "quoted Reed as saying"
    OPENING = "opening"  # "Noting that the road was shut, Reed ..."


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that reports: tokens `start` to `end`, with its auxiliaries and particle."""

    start: int
    end: int
    verb: SpeechVerb
    shape: Shape
    form: Form

    @property
    def rule(self) -> str:
        """Return how an answer names the verb."""
        return self.verb.rule

    @property
    def takes(self) -> frozenset[Takes]:
        """Return what its verb takes."""
        return self.verb.takes


@dataclass(frozen=True, slots=True)
class Source:
    """A phrase that names a source: "according to"; the source stands at `end`."""

    start: int
    end: int
    phrase: SourcePhrase

    @property
    def rule(self) -> str:
        """Return how an answer names the phrase."""
        return f"phrase/{self.phrase.name}"

    @property
    def takes(self) -> frozenset[Takes]:
        """Return nothing: what a phrase reports is the clause around it."""
        return frozenset()


def verb_cues(unit: Unit, lexicon: Lexicon) -> Iterator[Cue]:
    """Yield the reporting verbs of a sentence, in order; denied and merely possible ones are passed over."""
    forms = lexicon.speech.forms
    for index, token in enumerate(unit.tokens):
        inflected = forms.get(token.lower)
        if inflected is None:
            continue
        if token.is_capital and index > 0 and (token.lower in lexicon.speech.words.nouns or not _is_headline(unit)):
            continue  # a part of a name: "the United States"
        group = _group(unit, index, inflected.form, lexicon)
        shape = None if group is None else _shape(unit, group, lexicon)
        end, verb = _reading(unit, index, inflected)
        if group is not None and shape is not None and verb is not None:
            yield Cue(group.start, end, verb, shape, inflected.form)


def _is_headline(unit: Unit) -> bool:
    """Tell whether nearly all longer words open with a capital letter."""
    words = [token for token in unit.tokens[:HEADLINE] if token.is_word and len(token.text) >= LONG_WORD]
    return len(words) > 1 and sum(token.is_capital for token in words) >= TITLE_CASE * len(words)


def sources(unit: Unit, lexicon: Lexicon) -> Iterator[Source]:
    """Yield the phrases of a sentence that name a source."""
    known = lexicon.speech.sources
    for index, token in enumerate(unit.tokens):
        for words, phrase in known.get(token.lower, ()):
            end = index + len(words)
            if words == tuple(one.lower for one in unit.tokens[index:end]):
                yield Source(index, end, phrase)
                break


def _reading(unit: Unit, index: int, inflected: Inflected) -> tuple[int, SpeechVerb | None]:
    """Return the verb with the longest particle that follows here, and where it ends."""
    for verb in inflected.verbs:
        end = index + 1 + len(verb.particle)
        if verb.particle == tuple(token.lower for token in unit.tokens[index + 1 : end]):
            return end, verb
    return index + 1, None


class _Voice(Enum):
    PLAIN = "plain"
    BE = "be"  # passive or progressive


@dataclass(frozen=True, slots=True)
class _Group:
    """A verb at `index` with its auxiliaries and adverbs from `start`."""

    start: int
    index: int
    form: Form
    voice: _Voice


def _group(unit: Unit, index: int, form: Form, lexicon: Lexicon) -> _Group | None:
    """Return the verb group that ends at a verb; None where it is denied or only possible."""
    words, speech = lexicon.words, lexicon.speech.words
    start, voice = index, _Voice.PLAIN
    while start > 0:
        low = unit.lower(start - 1)
        if low in speech.negations or low in speech.modals:
            return None
        if low in speech.infinitives:
            if unit.lower(start - 2) not in speech.raising:
                return None
            return _Group(_raised(unit, start - 1, lexicon), index, form, voice)
        inserted = _time_inside(unit, start, lexicon)
        if inserted is not None:
            start = inserted
            continue
        if low in speech.be:
            voice = _Voice.BE
        elif (
            low not in words.auxiliaries
            and low not in words.adverbs
            and not (low in speech.fillers and unit.lower(start - 2) in words.auxiliaries)
            and not low.endswith(lexicon.speech.endings.adverb)
        ):
            break
        start -= 1
    return _Group(start, index, form, voice)


def _time_inside(unit: Unit, stop: int, lexicon: Lexicon) -> int | None:
    """Return where a time set inside a verb group starts: "has | in recent days | expressed"."""
    if unit.lower(stop - 1) not in lexicon.speech.words.times:
        return None
    near = range(stop - 2, max(0, stop - TIME), -1)
    start = next((at for at in near if unit.lower(at) in lexicon.words.prepositions), None)
    return start if start is not None and unit.lower(start - 1) in lexicon.words.auxiliaries else None


def _raised(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return where the verbs ahead of an infinitive start: "| has gone on to | say"."""
    start = stop
    while start > 0 and (
        unit.lower(start - 1) in lexicon.speech.words.raising or unit.lower(start - 1) in lexicon.words.auxiliaries
    ):
        start -= 1
    return start


def _shape(unit: Unit, group: _Group, lexicon: Lexicon) -> Shape | None:
    """Return how a verb stands, or None where the word is a noun, an adjective or a passive."""
    speech = lexicon.speech.words
    before = unit.lower(group.start - 1)
    if group.voice is _Voice.BE and group.form is not Form.ING:
        return Shape.IMPERSONAL if before in speech.impersonal and group.form is not Form.BASE else None
    if group.form is Form.ING and group.voice is _Voice.PLAIN and before in speech.manner:
        return Shape.RELAYED
    if group.form is Form.ING and not before:
        return Shape.OPENING
    if group.form is Form.ING and group.voice is _Voice.PLAIN:
        loose = before in PAUSES | speech.joins | speech.by or before in lexicon.speech.medium_of
        return Shape.LOOSE if loose else None
    return Shape.FINITE if _is_finite(unit, group, before, lexicon) else None


def _is_finite(unit: Unit, group: _Group, before: str, lexicon: Lexicon) -> bool:
    """Tell whether a verb form is a verb here: no noun behind a determiner, no bare participle."""
    words, speech = lexicon.words, lexicon.speech.words
    if before in (words.determiners | words.possessives) - speech.pronouns - speech.subjects - speech.relatives:
        return False
    if any(unit.lower(at) in words.auxiliaries for at in range(group.start, group.index)):
        return True
    if group.form is Form.PARTICIPLE or (group.form is Form.PAST and unit.lower(group.index + 1) in speech.states):
        return False
    return unit.lower(group.index) not in speech.nouns or _has_subject(unit, group, lexicon)


def _has_subject(unit: Unit, group: _Group, lexicon: Lexicon) -> bool:
    """Tell whether a word that may be a noun follows what only a subject can be: "she claims", "Reed notes"."""
    if group.start == 0:
        return False
    before = unit.tokens[group.start - 1]
    if before.lower in lexicon.speech.words.pronouns or before.lower in PAUSES or before.lower == QUOTED:
        return True
    if before.lower.endswith(lexicon.speech.endings.possessive):
        return False
    if group.form is Form.BASE and unit.lower(group.index + 1) in lexicon.speech.words.that and before.is_capital:
        return True
    if group.form is Form.BASE:
        return before.lower.endswith(lexicon.speech.endings.plural)
    return before.is_capital or unit.lower(group.index + 1) in lexicon.speech.words.that
