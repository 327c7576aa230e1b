"""Cues: the verbs and phrases of a sentence that report what somebody said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from generator.extract.folding import Unit
from generator.extract.groups import Group, Voice, verb_group
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon
from generator.lexicon.nouns import SpeechNoun
from generator.lexicon.speech import Inflected, SourcePhrase, SpeechVerb, Takes
from generator.text.phrases import QUOTED

HEADLINE = 30  # tokens looked at to tell a headline
LONG_WORD = 4
TITLE_CASE = 0.8
BODY = 5  # tokens of ", the county fire council"
PAUSES = frozenset({",", ";", ":", "—", "–"})


class Shape(Enum):
    """How a verb stands in its clause."""

    FINITE = "finite"  # "she said"
    LOOSE = "loose"  # ", saying": its subject is that of the clause before
    IMPERSONAL = "impersonal"  # "it is reported that"
    RELAYED = "relayed"  # "quoted Reed as saying"
    OPENING = "opening"  # "Noting that the road was shut, Reed ..."
    BESIDE = "beside"  # "officials warning that": its subject stands in front of it
    PASSIVE = "passive"  # "the plan was criticised by Reed"
    ASKED = "asked"  # "When asked about the plan, Reed ..."


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


@dataclass(frozen=True, slots=True)
class NounCue:
    """A noun that reports: tokens `start` to `end`."""

    start: int
    end: int
    noun: SpeechNoun

    @property
    def rule(self) -> str:
        """Return how an answer names the noun."""
        return self.noun.rule

    @property
    def takes(self) -> frozenset[Takes]:
        """Return nothing: a noun tells by itself where its content opens."""
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
        group = verb_group(unit, index, inflected.form, lexicon)
        end, verb = _reading(unit, index, inflected, lexicon)
        shape = None if group is None or verb is None else _shape(unit, group, verb, lexicon)
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


def _reading(unit: Unit, index: int, inflected: Inflected, lexicon: Lexicon) -> tuple[int, SpeechVerb | None]:
    """Return the verb with the longest particle that follows here, and where it ends.

    A weekday may stand between the two, and its own preposition is no particle: "called on Friday | for calm".
    """
    day = _behind_day(unit, index + 1, lexicon)
    for verb in inflected.verbs:
        first = day if verb.particle else index + 1
        end = first + len(verb.particle)
        if verb.particle == tuple(token.lower for token in unit.tokens[first:end]):
            return end, verb
    return index + 1, None


def _behind_day(unit: Unit, start: int, lexicon: Lexicon) -> int:
    """Return the token behind a weekday that stands here, with its preposition or without: "on Friday | for"."""
    at = start + (unit.lower(start) in lexicon.words.prepositions)
    return at + 1 if unit.lower(at) in lexicon.words.weekdays else start


def _shape(unit: Unit, group: Group, verb: SpeechVerb, lexicon: Lexicon) -> Shape | None:
    """Return how a verb stands, or None where the word is a noun, an adjective or a passive that reports nothing."""
    before = unit.lower(group.start - 1)
    if group.voice is Voice.BE and group.form is not Form.ING:
        return _passive(before, group, verb, lexicon)
    if group.form is Form.ING and group.voice is Voice.PLAIN:
        return _participle(unit, group, lexicon)
    if group.form is Form.PAST and _is_asked(unit, group, verb, lexicon):
        return Shape.ASKED
    return Shape.FINITE if _is_finite(unit, group, before, lexicon) else None


def _passive(before: str, group: Group, verb: SpeechVerb, lexicon: Lexicon) -> Shape | None:
    """Tell "it was said that" and "the plan was criticised" from passives of other verbs."""
    if group.form is Form.BASE:
        return None
    if before.partition("'")[0] in lexicon.speech.words.impersonal:
        return Shape.IMPERSONAL
    return Shape.PASSIVE if verb.lemma in lexicon.speech.words.passives else None


def _participle(unit: Unit, group: Group, lexicon: Lexicon) -> Shape | None:
    """Tell where the subject of an -ing form stands."""
    speech = lexicon.speech.words
    before = unit.lower(group.start - 1)
    if before in speech.manner:
        return Shape.RELAYED
    if not before or (before in speech.gerunds and group.start == 1):
        return Shape.OPENING
    if before in PAUSES | speech.joins | speech.by or before in lexicon.speech.medium_of:
        return Shape.LOOSE
    if before in speech.times:
        return Shape.LOOSE
    if unit.lower(group.index) in lexicon.speech.medium_of:
        return None
    verbal = unit.lower(group.index) not in speech.nouns or _opens_that_clause(unit, group.index + 1, lexicon)
    return Shape.BESIDE if verbal and _ends_phrase(unit, group.start - 1, lexicon) else None


def _ends_phrase(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word can end a noun phrase: no word of a closed class."""
    words, speech = lexicon.words, lexicon.speech.words
    low = unit.lower(index)
    closed = words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.possessives
    return low[:1].isalnum() and low not in closed | words.auxiliaries | words.adverbs | speech.negations


def _is_asked(unit: Unit, group: Group, verb: SpeechVerb, lexicon: Lexicon) -> bool:
    """Tell whether somebody was asked in an aside: "When | asked | about the plan, Reed said"."""
    speech = lexicon.speech.words
    if verb.lemma not in speech.asking or unit.lower(group.start - 1) not in speech.occasions | {""}:
        return False
    return unit.lower(group.index + 1) in speech.questions | speech.topics | speech.infinitives | speech.agents | {"“”"}


def _is_finite(unit: Unit, group: Group, before: str, lexicon: Lexicon) -> bool:
    """Tell whether a verb form is a verb here: no noun behind a determiner, no bare participle."""
    words, speech = lexicon.words, lexicon.speech.words
    if before in (words.determiners | words.possessives) - speech.pronouns - speech.subjects - speech.relatives:
        return False
    if any(unit.lower(at) in words.auxiliaries for at in range(group.start, group.index)):
        return True
    if group.form is Form.PARTICIPLE or (group.form is Form.PAST and unit.lower(group.index + 1) in speech.states):
        return False
    if group.form is Form.PAST and _stands_in_phrase(unit, group.start - 1, lexicon):
        return False
    return unit.lower(group.index) not in speech.nouns or _has_subject(unit, group, lexicon)


def _stands_in_phrase(unit: Unit, before: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle only describes a noun: "Reed's | reported | earnings", "in | detailed | answers"."""
    low = unit.lower(before)
    if low in lexicon.words.prepositions:
        return unit.tokens[before - 1].text[:1].isalpha() if before > 0 else True
    return low.endswith(lexicon.speech.endings.possessive) and low not in lexicon.speech.words.be


def _has_subject(unit: Unit, group: Group, lexicon: Lexicon) -> bool:
    """Tell whether a word that may be a noun follows what only a subject can be: "she claims", "Reed notes"."""
    if group.start == 0:
        return False
    words, speech, before = lexicon.words, lexicon.speech, unit.tokens[group.start - 1]
    if before.lower in speech.words.pronouns | PAUSES | speech.words.documents or before.lower == QUOTED:
        return True
    if before.lower.endswith(speech.endings.possessive) or before.lower in words.prepositions:
        return False
    if group.form is not Form.BASE:
        sure = before.is_capital or _opens_that_clause(unit, group.index + 1, lexicon)
        return sure or (lexicon.names.can_speak(before.lower) and _is_attribution(unit, group, lexicon))
    named = before.is_capital and unit.lower(group.index + 1) in speech.words.that
    return named or before.lower.endswith(speech.endings.plural)


def _is_attribution(unit: Unit, group: Group, lexicon: Lexicon) -> bool:
    """Tell whether a body with its verb closes a sentence, or puts a number: ", | the council estimates |."."""
    following = unit.lower(group.index + 1)
    if following in lexicon.speech.words.levels:
        return unit.lower(group.index + 2)[:1].isdigit()
    near = range(group.start - 1, max(0, group.start - BODY), -1)
    opening = next((at for at in near if unit.lower(at) in lexicon.words.determiners), 0)
    return following in {"", ".", ","} and unit.lower(opening - 1) == "," and opening > 1


def _opens_that_clause(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "that" opens a clause with a subject, not a relative one: not "claims that | proved false"."""
    if unit.lower(index) not in lexicon.speech.words.that:
        return False
    following = unit.lower(index + 1)
    verbal = following in lexicon.words.auxiliaries or following in lexicon.speech.plain_verbs
    return bool(following) and not verbal and not following.endswith(lexicon.speech.endings.past)
