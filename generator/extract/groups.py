"""Verb groups: a verb with its auxiliaries and adverbs, unless it is denied or only possible."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.extract.folding import Unit
from generator.lexicon.inflection import Form
from generator.lexicon.load import Lexicon

TIME = 6  # tokens of a time inside a verb group: "in the last few days"


class Voice(Enum):
    """Whether a form of "be" stands in a verb group."""

    PLAIN = "plain"
    BE = "be"  # passive or progressive


@dataclass(frozen=True, slots=True)
class Group:
    """A verb at `index` with its auxiliaries and adverbs from `start`."""

    start: int
    index: int
    form: Form
    voice: Voice


def verb_group(unit: Unit, index: int, form: Form, lexicon: Lexicon) -> Group | None:
    """Return the verb group that ends at a verb; None where it is denied or only possible."""
    words, speech = lexicon.words, lexicon.speech.words
    start, voice = index, Voice.PLAIN
    while start > 0:
        low = unit.lower(start - 1)
        if low in speech.negations or (low in speech.modals and not _is_reserved(unit, start - 1, index, lexicon)):
            return None
        if low in speech.infinitives:
            if unit.lower(start - 2) not in speech.raising:
                return None
            return Group(_raised(unit, start - 1, lexicon), index, form, voice)
        inserted = _time_inside(unit, start, lexicon)
        if inserted is not None:
            start = inserted
            continue
        if _is_contracted(low, lexicon):
            passive = form is not Form.ING and low.startswith(tuple(speech.impersonal))
            begins = start - 1 if form is Form.ING else start  # "| he's | saying", "they've | said"
            return Group(begins, index, form, Voice.BE if passive or form is Form.ING else voice)
        if low in speech.be or (form is Form.ING and low in speech.phases):
            voice = Voice.BE
        elif (
            low not in words.auxiliaries
            and low not in words.adverbs
            and not (low in speech.fillers and unit.lower(start - 2) in words.auxiliaries)
            and not low.endswith(lexicon.speech.endings.adverb)
        ):
            break
        start -= 1
    return Group(_past_time(unit, start, lexicon), index, form, voice)


def _is_reserved(unit: Unit, modal: int, verb: int, lexicon: Lexicon) -> bool:
    """Tell whether a modal only holds back what is said: "would | only | say", "would say | only | that"."""
    speech = lexicon.speech.words
    only = any(unit.lower(at) in speech.restricting for at in (*range(modal + 1, verb), verb + 1))
    return unit.lower(modal) in speech.reserved and only


def _is_contracted(low: str, lexicon: Lexicon) -> bool:
    """Tell whether a pronoun and its auxiliary are one word: "he's", "they've"."""
    pronoun, mark, _ = low.partition("'")
    return bool(mark) and pronoun in lexicon.words.personal_pronouns


def _past_time(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return where a time between a comma and its verb starts: "Reed, the mayor, | on Tuesday | said"."""
    if unit.lower(stop - 1) not in lexicon.speech.words.times:
        return stop
    start = stop - 1
    while start > max(0, stop - TIME) and (
        unit.lower(start - 1) in lexicon.speech.words.times or unit.lower(start - 1) in lexicon.words.prepositions
    ):
        start -= 1
    return start if unit.lower(start - 1) == "," else stop


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
