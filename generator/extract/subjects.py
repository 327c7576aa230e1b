"""The subject of the clause that a cue goes on with: ", saying", "and added", "by announcing"."""

from __future__ import annotations

from generator.extract.cues import Cue, Shape
from generator.extract.datelines import past_mark
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.text.phrases import QUOTED, Phrases

Range = tuple[int, int]
SHORT = 4  # tokens of "Eight years ago, "
FAR = 60  # tokens that an opening may have
NEAR = 30  # tokens from a cue back to the pronoun that is its subject


def inherits(unit: Unit, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether a verb takes the subject of the clause before it: ", saying", "and added", "but on Friday said"."""
    if cue.shape is Shape.LOOSE:
        return True
    if is_contracted(unit, cue.start, lexicon):
        return False
    at = group_start(unit, cue.start, lexicon) - 1
    while at > 0 and unit.lower(at) in lexicon.words.weekdays | lexicon.words.prepositions:
        at -= 1
    return at >= 0 and unit.lower(at) in lexicon.speech.words.joins


def group_start(unit: Unit, start: int, lexicon: Lexicon) -> int:
    """Return where a verb group starts with the adverb of degree before its adverb: "| most | recently said"."""
    degree = unit.lower(start - 1) in lexicon.speakers.degrees
    return start - 1 if degree and unit.lower(start).endswith(lexicon.speech.endings.adverb) else start


def is_contracted(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb group opens with its subject: "| he’s | predicting"."""
    pronoun, mark, verb = unit.lower(index).partition("'")
    return pronoun in lexicon.speech.words.subjects and mark + verb in lexicon.speakers.contractions


def main_subject(unit: Unit, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the subject that a cue at `stop` goes on with: the first of the sentence that can be one.

    "by announcing" belongs to the nearest clause, though: "Reed smiled as | he | won them over by announcing ...".
    """
    attached = unit.lower(stop - 1) in lexicon.speech.words.by
    nearest = _nearest(unit, stop, lexicon)
    if attached and nearest is not None:
        return _opened_later(unit, nearest, stop, phrases, lexicon) or nearest
    first = _clause_start(unit, stop, lexicon)
    if attached and first >= stop - 1:
        return _behind_opening(unit, stop, phrases, lexicon)
    openings = _openings(unit, first, stop, lexicon)
    strict = (_opened(unit, at, stop, phrases, lexicon) for at in openings)
    found = next((one for one in strict if one is not None), None)
    if found is not None:
        later = _joined(unit, found, stop, phrases, lexicon)
        return later or _speaking(unit, found, stop, phrases, lexicon)
    behind = _behind_opening(unit, stop, phrases, lexicon) if attached else None
    return nearest or behind or _subject_at(unit, openings[-1], stop, phrases, lexicon)


def continued_subject(unit: Unit, cue: Cue, last: Range | None, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return who goes on speaking: who spoke last in the sentence, or else its subject.

    A clause that a comma ends is left behind: "Reed, who said it sank, | and added" goes on with Reed.
    """
    left = unit.lower(cue.start - 2) == "," and unit.lower(cue.start - 1) in lexicon.speech.words.joins
    relative = last is not None and last[1] == last[0] + 1 and unit.lower(last[0]) in lexicon.speech.words.relatives
    if last is None or (left and relative):
        return main_subject(unit, cue.start, phrases, lexicon)
    return last


def _opened_later(unit: Unit, found: Range, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the subject behind the clause that a pronoun opens: "When she ran, | Reed | answered by saying"."""
    commas = (at for at in range(stop - 2, found[1], -1) if unit.lower(at) == ",")
    opened = (_opened(unit, at + 1, stop, phrases, lexicon) for at in commas)
    return next((one for one in opened if one is not None and _can_speak(unit, one, lexicon)), None)


def _joined(unit: Unit, found: Range, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the name that opens a later main clause: "Silva resigned and | Reed | left the hall, saying"."""
    for at in range(stop - 2, max(found[1], stop - NEAR), -1):
        if unit.lower(at) not in lexicon.speech.words.joins | lexicon.speakers.contrasts:
            continue
        named = unit.name_end(at + 1) > at + 1 and unit.tokens[at + 1].is_capital
        opened = named or unit.lower(at + 1) in lexicon.speakers.nominative
        later = _opened(unit, at + 1, stop, phrases, lexicon) if opened else None
        if later is not None and later[0] == at + 1:
            return later
    return None


def _speaking(unit: Unit, found: Range, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range:
    """Return the subject of a later clause where the first is a thing: "The row began as | Reed | left, calling ...".

    Only a clause that a conjunction of time or cause opens is read so.
    """
    if _can_speak(unit, found, lexicon):
        return found
    for at in range(stop - 2, max(found[1], stop - NEAR), -1):
        if unit.lower(at) not in lexicon.words.subordinators - lexicon.words.relatives:
            continue
        inner = _opened(unit, at + 1, stop, phrases, lexicon)
        if inner is not None and _can_speak(unit, inner, lexicon):
            return inner
    return found


def _can_speak(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a subject may be somebody: a pronoun for people, a name, or a noun for who can speak."""
    start = unit.lower(found[0])
    if found[1] == found[0] + 1 and start in lexicon.words.personal_pronouns | lexicon.words.determiners:
        return start in lexicon.speakers.nominative
    if unit.name_end(found[0]) == found[1]:
        return True
    words = unit.tokens[found[0] : found[1]]
    head = next((at for at, token in enumerate(words) if at and token.lower in lexicon.words.prepositions), len(words))
    return words[head - 1].is_capital or lexicon.names.can_speak(words[head - 1].lower)


def _nearest(unit: Unit, stop: int, lexicon: Lexicon) -> Range | None:
    """Return the pronoun nearest to a cue that can only be a subject: "as | he | left the hall, saying".

    A relative pronoun is one in front of its verb: "Silva, | who | won them over by saying".
    """
    for at in range(stop - 1, max(-1, stop - NEAR), -1):
        low = unit.lower(at)
        relative = low in lexicon.speech.words.relatives and unit.lower(at - 1) not in lexicon.words.prepositions
        if low in lexicon.speakers.nominative or (relative and opens_verb(unit, at + 1, lexicon)):
            return at, at + 1
        if is_contracted(unit, at, lexicon):
            return at, at + 1
    return None


def opens_verb(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word behind a relative pronoun can only be a verb: "who | run the kiosk"."""
    low = unit.lower(index)
    words = lexicon.words
    if unit.lower(index - 1) in lexicon.speakers.joiners:
        return low in words.auxiliaries or low in lexicon.speech.plain_verbs or is_verbal(unit, index, lexicon)
    nominal = words.determiners | words.possessives | words.personal_pronouns | words.prepositions | words.subordinators
    return bool(low) and low not in nominal and unit.tokens[index].text[0].islower()


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
    commas = (at + 1 for at in range(first, min(stop, first + FAR)) if unit.lower(at) == ",")
    inside = first + 1 if unit.lower(first) in lexicon.words.subordinators else first
    return [*_past_time(unit, first, stop, lexicon), *(_past_marks(unit, at, stop) for at in commas), inside]


def _past_time(unit: Unit, first: int, stop: int, lexicon: Lexicon) -> list[int]:
    """Return what stands right behind a time that no comma ends: "On Sunday morning | Reed", "Moments later | they"."""
    times = lexicon.speech.words.times
    last = max((at for at in range(first, min(stop, first + SHORT)) if unit.lower(at) in times), default=None)
    return [] if last is None or last + 1 >= stop else [_past_marks(unit, last + 1, stop)]


def _is_opening(unit: Unit, first: int, stop: int, lexicon: Lexicon) -> bool:
    words, endings = lexicon.words, lexicon.speech.endings
    low, following = unit.lower(first), unit.lower(first + 1)
    if low in words.prepositions or low in words.subordinators or _past_time(unit, first, stop, lexicon):
        return True
    comma = any(unit.lower(at) == "," for at in range(first, min(stop, first + FAR)))
    phrase = following in words.prepositions | words.determiners | words.possessives
    alone = following == "," and low.endswith(endings.adverb)
    loose = low.endswith(endings.ing) and following.islower() and not unit.tokens[first + 1].is_capital
    return comma and (alone or loose or (phrase and low.endswith(endings.participle)))


def _clause_start(unit: Unit, stop: int, lexicon: Lexicon) -> int:
    """Return where the clause starts behind a dateline, joins and adverbs."""
    words = lexicon.words
    index = past_mark(unit, stop, lexicon)
    plain = words.conjunctions | words.adverbs - words.subordinators
    while index < stop and (unit.lower(index) in plain or _leads(unit, index, lexicon)):
        index += 1
    return _past_marks(unit, index, stop)


def _leads(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an adverb only leads to an opening: "| Shortly | after the vote, Reed left"."""
    words, following = lexicon.words, unit.lower(index + 1)
    adverb = unit.lower(index) in lexicon.speakers.sentence_adverbs or (
        unit.lower(index).endswith(lexicon.speech.endings.adverb) and unit.name_end(index) == index
    )
    return adverb and (following in words.prepositions or following in words.subordinators or following == ",")


def _past_marks(unit: Unit, index: int, stop: int) -> int:
    while index < stop and not unit.tokens[index].text[0].isalnum():
        index += 1
    return index


def _opened(unit: Unit, index: int, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return a subject that what it does follows at once: "In Dunmore, Ohio, | Reed | went"."""
    low = unit.lower(index)
    if low in lexicon.speakers.nominative or is_contracted(unit, index, lexicon):
        return (index, index + 1) if index + 1 < stop else None
    found = _subject_at(unit, index, stop, phrases, lexicon)
    if found is None or low in lexicon.words.relatives or is_verbal(unit, index, lexicon):
        return None
    named = _apposed(unit, found, stop, phrases, lexicon)
    if named is not None:
        return named
    return found if _opens_predicate(unit, found[1], phrases, lexicon) else None


def _apposed(unit: Unit, found: Range, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return who an apposition behind a subject names, or the name in front of one.

    "One of the men, | Otto Reed |, 70, left" and "| Otto Reed |, the mayor, left".
    """
    if unit.lower(found[1]) != ",":
        return None
    commas = [at for at in range(found[1], min(stop, found[1] + NEAR)) if unit.lower(at) == ","]
    ended = any(_resumes(unit, at + 1, phrases, lexicon) for at in commas[1:4])
    if not ended:
        return None
    if unit.name_end(found[0]) >= found[1]:
        return found
    name = next((at for at in range(found[1] + 1, commas[1]) if unit.name_end(at) == commas[1]), None)
    return None if name is None else (name, commas[1])


def _resumes(unit: Unit, index: int, phrases: Phrases, lexicon: Lexicon) -> bool:
    """Tell whether a clause goes on with its verb behind an aside: "Reed, the mayor, | left"."""
    low = unit.lower(index)
    nominal = lexicon.words.determiners | lexicon.words.possessives | lexicon.words.relatives
    return (
        _opens_predicate(unit, index, phrases, lexicon)
        and low not in nominal
        and not low.endswith(lexicon.speech.endings.ing)
    )


def _subject_at(unit: Unit, index: int, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    named = unit.name_end(index)
    if index < named < stop and _opens_predicate(unit, named, phrases, lexicon):
        return index, named
    end = phrases.after(unit.tokens, index, links=lexicon.speech.words.links | lexicon.speech.words.infinitives)
    verb = next((at for at in range(index + 1, end) if is_verbal(unit, at, lexicon)), end)
    verb -= verb == end and _takes_object(unit, end - 1, lexicon)
    return (index, verb) if index < verb <= stop else None


def _takes_object(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word behind a name can only be a verb with its object: "Reed | cut | the debt"."""
    if unit.tokens[index].is_capital or not unit.tokens[index - 1].is_capital or not unit.lower(index).isalpha():
        return False
    return unit.lower(index + 1) in lexicon.words.determiners | lexicon.words.possessives


def _opens_predicate(unit: Unit, index: int, phrases: Phrases, lexicon: Lexicon) -> bool:
    """Tell whether a word behind a name can only go on with what the named one does: "Reed | resigns over it"."""
    if index >= len(unit.tokens):
        return False
    token = unit.tokens[index]
    joined = token.lower in lexicon.words.conjunctions or token.lower in phrases.prepositions
    return token.text[0].isalpha() and token.lower != QUOTED and not token.is_capital and not joined


def is_verbal(unit: Unit, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word looks like a verb or adverb behind a subject: "Reed | quietly resigned", "Reed | won"."""
    low = unit.lower(index)
    verbal = low.endswith(lexicon.speech.endings.predicate) or low in lexicon.speakers.irregular_pasts
    return verbal and not unit.tokens[index].is_capital
