"""The subject of the clause that a cue goes on with: ", saying", "and added", "by announcing"."""

from __future__ import annotations

from generator.extract.cues import Cue, Shape
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.text.phrases import QUOTED, Phrases

Range = tuple[int, int]
SHORT = 4  # tokens of "Eight years ago, "
FAR = 60  # tokens that an opening may have
DATELINE = 14  # tokens of "DUNMORE, Ohio, Dec. 8 (Wire) — "
NEAR = 30  # tokens from a cue back to the pronoun that is its subject
DATELINE_MARKS = frozenset({",", ".", "(", ")", "/"})


def inherits(unit: Unit, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether a verb takes the subject of the clause before it: ", saying", "and added", "but on Friday said"."""
    if cue.shape is Shape.LOOSE:
        return True
    if is_contracted(unit, cue.start, lexicon):
        return False
    at = cue.start - 1
    while at > 0 and unit.lower(at) in lexicon.words.weekdays | lexicon.words.prepositions:
        at -= 1
    return at >= 0 and unit.lower(at) in lexicon.speech.words.joins


def is_contracted(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb group opens with its subject: "| he’s | predicting"."""
    pronoun, mark, verb = unit.lower(index).partition("'")
    return pronoun in lexicon.speech.words.subjects and mark + verb in lexicon.speakers.contractions


def main_subject(unit: Unit, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the subject that a cue at `stop` goes on with: the first of the sentence that can be one.

    "by announcing" belongs to the nearest clause, though: "Reed smiled as | he | won them over by announcing ...".
    """
    attached = unit.lower(stop - 1) in lexicon.speech.words.by
    nearest = _pronoun_before(unit, stop, lexicon)
    if attached and nearest is not None:
        return nearest
    first = _clause_start(unit, stop, lexicon)
    if attached and first >= stop - 1:
        return _behind_opening(unit, stop, phrases, lexicon)
    openings = _openings(unit, first, stop, lexicon)
    strict = (_opened(unit, at, stop, phrases, lexicon) for at in openings)
    found = next((one for one in strict if one is not None), None)
    if found is not None:
        return found
    behind = _behind_opening(unit, stop, phrases, lexicon) if attached else None
    return nearest or behind or _subject_at(unit, openings[0], stop, phrases, lexicon)


def _pronoun_before(unit: Unit, stop: int, lexicon: Lexicon) -> Range | None:
    """Return the pronoun nearest to a cue that can only be a subject: "as | he | left the hall, saying"."""
    near = range(stop - 1, max(-1, stop - NEAR), -1)
    return next(((at, at + 1) for at in near if unit.lower(at) in lexicon.speakers.nominative), None)


def _behind_opening(unit: Unit, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the subject behind an opening that holds the cue itself: "After praising the crew, | Reed | left"."""
    for at in range(stop, min(len(unit.tokens), stop + FAR)):
        if unit.lower(at) == ",":
            found = _opened(unit, at + 1, len(unit.tokens), phrases, lexicon)
            if found is not None:
                return found
    return None


def _openings(unit: Unit, first: int, stop: int, lexicon: Lexicon) -> list[int]:
    """Return where the subject may begin, the likeliest first: behind the commas of an opening, or at once.

    An opening is a phrase such as "On Friday, ", "When asked in Dunmore, Ohio, " or "Speaking to the crew, ".
    """
    if not _is_opening(unit, first, stop, lexicon):
        return [first]
    commas = [at + 1 for at in range(first, min(stop, first + FAR)) if unit.lower(at) == ","]
    inside = first + 1 if unit.lower(first) in lexicon.words.subordinators else first
    pronoun = [at for at in range(first, min(stop, first + SHORT + 1)) if unit.lower(at) in lexicon.speakers.nominative]
    timed = unit.lower(first) not in lexicon.words.subordinators | lexicon.words.prepositions
    return [*(pronoun if timed else []), *(_past_marks(unit, at, stop) for at in commas), inside]


def _is_opening(unit: Unit, first: int, stop: int, lexicon: Lexicon) -> bool:
    words = lexicon.words
    low, following = unit.lower(first), unit.lower(first + 1)
    times = {unit.lower(at) for at in range(first, min(stop, first + SHORT))} & lexicon.speech.words.times
    loose = low.endswith(lexicon.speech.endings.participle) and (
        following in words.prepositions | words.determiners | words.possessives
    )
    return bool(times) or low in words.prepositions or low in words.subordinators or loose


def _clause_start(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return where the clause starts behind a dateline, joins and adverbs."""
    words = lexicon.words
    index = _past_dateline(unit, stop, lexicon)
    while index < stop and (unit.lower(index) in words.conjunctions or unit.lower(index) in words.adverbs):
        index += 1
    return _past_marks(unit, index, stop)


def _past_marks(unit: Unit, index: int, stop: int) -> int:
    while index < stop and not unit.tokens[index].text[0].isalnum():
        index += 1
    return index


def _past_dateline(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return the token behind a dateline: "DUNMORE (Wire) — | The mayor"."""
    for index in range(1, min(stop, DATELINE)):
        token = unit.tokens[index]
        if token.lower in lexicon.speakers.dateline_ends:
            return index + 1
        if not (token.is_capital or token.text[0].isdigit() or token.lower in DATELINE_MARKS):
            break
    return 0


def _opened(unit: Unit, index: int, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return a subject that what it does follows at once: "In Dunmore, Ohio, | Reed | went"."""
    found = _subject_at(unit, index, stop, phrases, lexicon)
    relative = unit.lower(index) in lexicon.words.relatives
    return None if found is None or relative or not _opens_predicate(unit, found[1], phrases, lexicon) else found


def _subject_at(unit: Unit, index: int, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    named = unit.name_end(index)
    if index < named < stop and _opens_predicate(unit, named, phrases, lexicon):
        return index, named
    end = phrases.after(unit.tokens, index, links=lexicon.speech.words.links | lexicon.speech.words.infinitives)
    verb = next((at for at in range(index + 1, end) if is_verbal(unit, at, lexicon)), end)
    return (index, verb) if index < verb <= stop else None


def _opens_predicate(unit: Unit, index: int, phrases: Phrases, lexicon: Lexicon) -> bool:
    """Tell whether a word behind a name can only go on with what the named one does: "Reed | resigns over it"."""
    if index >= len(unit.tokens):
        return False
    token = unit.tokens[index]
    joined = token.lower in lexicon.words.conjunctions or token.lower in phrases.prepositions
    return token.text[0].isalpha() and token.lower != QUOTED and not token.is_capital and not joined


def is_verbal(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word looks like a verb or adverb behind a subject: "Reed | quietly resigned"."""
    return unit.lower(index).endswith(lexicon.speech.endings.predicate) and not unit.tokens[index].is_capital
