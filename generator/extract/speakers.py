"""Who speaks, as printed beside a cue."""

from __future__ import annotations

from functools import cache

from generator.extract.cues import Cue
from generator.extract.folding import Unit
from generator.extract.plausible import is_plausible
from generator.extract.subjects import group_start, is_contracted, is_verbal, opens_verb
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.phrases import QUOTED, Phrases

Range = tuple[int, int]
ASIDES = 5  # parentheses between speaker and verb: "Reed, 42, mayor of Dunmore, Ohio, said"
NAME = 5  # tokens of a name
FAR = 60  # tokens that an aside or an opening may have
ASIDE_MARKS = {")": "(", "—": "—", "–": "–", "-": "-"}
HYPHEN = "-"
NAME_ENDS = frozenset({",", ".", "", ":", ")"})
CLOSERS = frozenset({",", ")", "—", "–"})
BREAKS = frozenset({",", ";", ":", "—", "–", ")", QUOTED})
CLAUSE = 20  # tokens of a clause between head and verb: "the women who run the kiosk at the pier said"
CLAUSE_MARKS = frozenset({";", ":", "—", "–", QUOTED})


def speaker_before(unit: Unit, cue: Cue, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the noun phrase in front of a verb group, past whatever stands between commas.

    "The harbour master, who retires in May, said" gives the harbour master.
    """
    stop = group_start(unit, cue.start, lexicon)
    if is_contracted(unit, stop, lexicon):
        return stop, stop + 1
    if unit.lower(stop - 1) in lexicon.speech.words.relatives:
        return stop - 1, stop
    floating = unit.lower(stop - 1) in lexicon.speakers.floating
    if floating and (
        unit.lower(stop - 2) in CLOSERS | lexicon.speech.words.be or phrases.before(unit.tokens, stop - 1) is not None
    ):
        stop -= 1
        stop -= unit.lower(stop - 1) in lexicon.speech.words.be  # "the pilots are all quick to concede"
    opening = _aside_opening(unit, stop - 1)
    if opening is not None:
        return phrases.before(unit.tokens, opening)
    if unit.lower(stop - 1) != ",":
        clause = _past_clause(unit, stop, phrases, lexicon)
        found = _in_inner_clause(unit, phrases.before(unit.tokens, stop), lexicon)
        if clause is None and found is not None and not is_plausible(unit, found, lexicon):
            return _past_word(unit, found, phrases, lexicon)
        return clause or _whole(unit, found, phrases, lexicon)
    return _past_asides(unit, stop - 1, phrases, lexicon)


def _in_inner_clause(unit: Unit, found: Range | None, lexicon: Lexicon) -> Range | None:
    """Cut a clause of its own off a phrase: "Shares in Reed fell 14% after | the company | reported a loss"."""
    if found is None:
        return None
    words = lexicon.words
    for at in range(found[1] - 2, found[0] + 1, -1):
        if unit.lower(at) in words.subordinators & words.prepositions:
            told = any(is_verbal(unit, before, lexicon) for before in range(found[0] + 1, at))
            return (at + 1, found[1]) if told else found
    return found


def _past_word(unit: Unit, found: Range, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the phrase in front of an adverb that no list holds: "Reed | seldom speaks of it"; None behind a noun."""
    if found[1] > found[0] + 1 or unit.lower(found[0] - 1) in BREAKS:
        return None
    before = phrases.before(unit.tokens, found[0])
    return before if before is not None and is_plausible(unit, before, lexicon) else None


def _past_clause(unit: Unit, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the head of a clause that only says which one is meant: "| the women | who run the kiosk said".

    A clause with a subject of its own is passed over: "the man who the guard said was lost".
    """
    index = _clause_opening(unit, stop, lexicon)
    if index is None or not opens_verb(unit, index + 1, lexicon):
        return None
    head = phrases.before(unit.tokens, index)
    if head is None or head[1] != index:
        return None
    place = unit.lower(head[0] - 1) == "," and unit.tokens[head[0]].is_capital  # "people in Dunmore, Ohio, who"
    return None if place else _whole(unit, head, phrases, lexicon)


def _clause_opening(unit: Unit, stop: int, lexicon: Lexicon) -> int | None:
    """Return the relative pronoun nearest to a verb, with nothing but its clause between them."""
    clauses = _clause_words(lexicon)
    for index in range(stop - 1, max(0, stop - CLAUSE), -1):
        low = unit.lower(index)
        if low in BREAKS or low in clauses:
            return None
        if low in lexicon.speakers.restrictive:
            leads = unit.lower(index - 1) in lexicon.words.prepositions
            return None if leads or index > stop - 3 else index
    return None


@cache
def _clause_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that open another clause; no preposition does: "who gave his name only | as Ali | said"."""
    subordinators = lexicon.words.subordinators - lexicon.words.prepositions
    return subordinators - lexicon.speakers.restrictive | lexicon.speakers.nominative


def printed_speaker(unit: Unit, found: Range, phrases: Phrases, lexicon: Lexicon) -> Span:
    """Return the characters of a speaker: its author where it is only read, a pronoun without its verb: "| he |’s"."""
    if found[1] == found[0] + 1 and is_contracted(unit, found[0], lexicon):
        token = unit.tokens[found[0]]
        return Span(token.start, token.start + len(token.lower.partition("'")[0]))
    return unit.span(*author(unit, _without_turn(unit, found, lexicon), phrases, lexicon))


def _without_turn(unit: Unit, found: Range, lexicon: Lexicon) -> Range:
    """Cut what only hands over the word off a speaker: "Reed | for his part |"."""
    own, turns = lexicon.words.possessives, lexicon.speech.words.no_sources
    ends = (at for at in range(found[0] + 1, found[1] - 2) if unit.lower(at) in lexicon.speech.words.causes)
    at = next((at for at in ends if unit.lower(at + 1) in own and unit.lower(at + 2) in turns), found[1])
    return found[0], at


def author(unit: Unit, found: Range, phrases: Phrases, lexicon: Lexicon) -> Range:
    """Return who stands behind what is read: "the latest figures from | the ministry |".

    A phrase that only leads to a source is dropped, too: "according to | police |, who said".
    """
    found = (_past_source(unit, found, lexicon), found[1])
    documents, authors = lexicon.speech.words.documents, lexicon.speech.words.authors
    for index in range(found[0] + 1, found[1] - 1):
        if unit.lower(index) not in authors or unit.lower(index - 1) not in documents:
            continue
        end = min(found[1], phrases.after(unit.tokens, index + 1, links=lexicon.speech.words.links))
        named = any(unit.tokens[at].is_capital for at in range(index + 1, end))
        return (index + 1, end) if named else found
    return found


def _past_source(unit: Unit, found: Range, lexicon: Lexicon) -> int:
    for phrase in lexicon.speech.phrases:
        words = phrase.words.split()
        end = found[0] + len(words)
        if phrase.anywhere and end < found[1] and words == [unit.lower(at) for at in range(found[0], end)]:
            return end
    return found[0]


def _aside_opening(unit: Unit, close: int) -> int | None:
    """Return the mark that opens an aside between dashes or in brackets: "Reed | (who owns the pier) said"."""
    mark = ASIDE_MARKS.get(unit.lower(close))
    if mark is None:
        return None
    double = mark == HYPHEN == unit.lower(close - 1)
    for at in range(close - 1 - double, max(0, close - FAR), -1):
        if unit.lower(at) == mark:
            return at - (double and unit.lower(at - 1) == mark)
    return None


def without_participle(unit: Unit, found: Range, lexicon: Lexicon) -> Range:
    """Cut off what was done to the speakers: "residents | reached by phone"."""
    words = lexicon.words
    for index in range(found[0] + 1, found[1]):
        before, token = unit.lower(index - 1), unit.tokens[index]
        if token.is_capital or not token.lower.endswith(lexicon.speech.endings.past) or before in words.determiners:
            continue
        last = index + 1 == found[1]
        if last or unit.lower(index + 1) in words.prepositions:
            return found[0], index
    return found


def antecedent(unit: Unit, speaker: Range, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return whom a relative pronoun stands for: "Reed, | who | said ..."; None for any other speaker.

    A verb left in front of it is dropped: "he handed over | a note, | which argued".
    """
    relative = speaker[0]
    if speaker[1] > relative + 1 or unit.lower(relative) not in lexicon.speech.words.relatives:
        return None
    found = phrases.before(unit.tokens, relative - (unit.lower(relative - 1) == ","))
    if found is None:
        return None
    start = found[0]
    if is_verbal(unit, start, lexicon) and start + 1 < found[1]:
        start += 1
    if unit.lower(start) in lexicon.words.prepositions and start + 1 < found[1]:
        start += 1
    return start, found[1]


def speaker_after(unit: Unit, start: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the noun phrase behind an inverted verb: "said the mayor of Dunmore | on Friday"."""
    end = phrases.after(unit.tokens, start, links=lexicon.speech.words.links)
    if unit.lower(end - 1) in lexicon.speakers.leaning and unit.lower(end) in lexicon.speech.words.infinitives:
        end = max(end, phrases.after(unit.tokens, end + 1, links=lexicon.speech.words.links))
    end = _without_adjunct(unit, start, end, lexicon)
    if end == start:
        return None
    return without_participle(unit, _with_name(unit, start, end, lexicon), lexicon)


def _with_name(unit: Unit, start: int, end: int, lexicon: Lexicon) -> Range:
    """Carry a description on over the name behind it: "said the newspaper | The Dunmore Post".

    A name set behind a comma is taken instead: "said the guard's brother, | Otto Reed |, on Friday".
    """
    if unit.tokens[end - 1].is_capital:
        return start, end
    if unit.lower(end) == "," and _is_full_name(unit, end + 1):
        return end + 1, unit.name_end(end + 1)
    named = unit.name_end(end)
    if named == end and unit.lower(end) in lexicon.words.determiners and unit.tokens[end].is_capital:
        named = unit.name_end(end + 1)
        return start, named if named > end + 1 else end
    return start, named


def _is_full_name(unit: Unit, start: int) -> bool:
    """Tell whether a name of several words stands between marks: ", Otto Reed,"."""
    end = unit.name_end(start)
    return end > start + 1 and unit.lower(end) in NAME_ENDS


def relayed_speaker(unit: Unit, cue: Cue, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return who is quoted by somebody else: "quoted | Reed | as saying", "| Reed | was quoted as saying"."""
    end = cue.start - 1
    agent = phrases.before(unit.tokens, end)
    if agent is not None and unit.lower(agent[0] - 1) in lexicon.speech.words.agents:
        end = agent[0] - 1  # "quoted by an agency | as saying"
    if unit.lower(end - 1) not in lexicon.speech.words.relays:
        return phrases.before(unit.tokens, end)
    end -= 1
    while unit.lower(end - 1) in lexicon.words.auxiliaries or unit.lower(end - 1) in lexicon.words.adverbs:
        end -= 1
    return phrases.before(unit.tokens, end)


def on_behalf(unit: Unit, start: int, stop: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return for whom somebody speaks, where an attribution tells: "Reed, on behalf of | the board |, said"."""
    for words in lexicon.speech.behalf:
        for index in range(start, stop - len(words)):
            if all(unit.lower(index + at) == word for at, word in enumerate(words)):
                opening = index + len(words)
                end = phrases.after(unit.tokens, opening, links=lexicon.speech.words.links)
                return (opening, end) if end > opening else None
    return None


def _whole(unit: Unit, found: Range | None, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Carry a phrase left over "and": "the mayor and the bishop said"."""
    if found is None or unit.lower(found[0] - 1) not in lexicon.speech.words.couples:
        return found
    left = phrases.before(unit.tokens, found[0] - 1)
    if left is None or left[1] != found[0] - 1 or (left[0] > 0 and unit.lower(left[0] - 1) not in {",", "that"}):
        return found
    capital = unit.tokens[left[0]].is_capital and unit.tokens[found[0]].is_capital
    inverted = unit.lower(left[0] - 1) == ","  # "the pier is shut, port officials and the police said"
    return (left[0], found[1]) if capital or inverted else found


def _past_asides(unit: Unit, comma: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    best: Range | None = None
    close = comma
    for _ in range(ASIDES):
        opening = _comma_before(unit, close)
        if opening is None or not _is_aside(unit, opening + 1, phrases, lexicon):
            break
        found = phrases.before(unit.tokens, opening)
        aside, close = (opening + 1, close), opening
        if found is None and unit.tokens[opening - 1].text[0].isdigit():
            continue  # an age is an aside of its own
        if best is None and found is not None and _is_participle(unit, found, lexicon):
            continue  # "Reed, now 81 and retired, said"
        if found is None or _opens_adjunct(unit, found, lexicon) or _is_participle(unit, found, lexicon):
            break
        if best is not None and (_is_clause(unit, found, lexicon) or not _opens(unit, found, lexicon)):
            break
        best = _named(unit, found, best or aside)
    return best


def _named(unit: Unit, found: Range, aside: Range) -> Range:
    """Prefer the name to what describes it: "A guard, Otto Reed, said" gives Otto Reed."""
    words = unit.tokens[aside[0] : aside[1]]
    if unit.tokens[found[1] - 1].is_capital or not 1 < len(words) <= NAME:
        return found
    return aside if all(token.is_capital or token.lower == "." for token in words) else found


def description_before(unit: Unit, stop: int, speaker: Range, phrases: Phrases) -> Range | None:
    """Return the description in front of a name set between commas: "| the mayor |, Otto Reed, said"."""
    between = unit.lower(speaker[0] - 1) == "," and speaker[1] == stop - 1 and unit.lower(speaker[1]) == ","
    found = phrases.before(unit.tokens, speaker[0] - 1) if between else None
    return found if found is not None and found[1] == speaker[0] - 1 else None


def _comma_before(unit: Unit, close: int) -> int | None:
    for index in range(close - 1, max(-1, close - FAR), -1):
        low = unit.lower(index)
        if low == ",":
            return index
        if low in CLAUSE_MARKS and low != QUOTED:
            return None
    return None


def _is_aside(unit: Unit, start: int, phrases: Phrases, lexicon: Lexicon) -> bool:
    token = unit.tokens[start]
    low = token.lower
    words = lexicon.words
    return (
        low in lexicon.speech.words.openers
        or low in words.adverbs
        or low in words.determiners
        or low in words.possessives
        or low in words.prepositions
        or low in words.subordinators
        or token.text[0].isdigit()
        or (phrases.is_noun(token) and low not in lexicon.speech.words.pronouns)
    )


def _opens_adjunct(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a phrase hangs on an opening preposition or conjunction: "After the vote, ..."."""
    low = unit.lower(found[0] - 1)
    if not low or low == ",":
        return unit.lower(found[0]) in lexicon.words.prepositions
    return low in lexicon.words.prepositions or low in lexicon.words.subordinators - lexicon.speech.words.that


def _is_clause(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a phrase is the end of a clause, not a subject: "Police held | two men |, Reed, 42, said"."""
    before = unit.lower(found[0] - 1)
    verbal = any(is_verbal(unit, at, lexicon) for at in range(found[0] + 1, found[1]))
    return verbal or before in lexicon.speech.plain_verbs


def _opens(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a phrase may open a clause as its subject: no word but an adverb or a join stands ahead of it."""
    low, words = unit.lower(found[0] - 1), lexicon.words
    leading = (words.adverbs, words.conjunctions, words.subordinators, lexicon.speech.words.times)
    return not low[:1].isalnum() or any(low in known for known in leading)


def _is_participle(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a clause without a subject stands there: "Alarmed by the flood, ..."."""
    low = unit.lower(found[0])
    following = unit.lower(found[0] + 1)
    phrase = following in lexicon.words.prepositions or following in lexicon.words.determiners
    return phrase and low.endswith(lexicon.speech.endings.participle)


def _without_adjunct(unit: Unit, start: int, end: int, lexicon: Lexicon) -> int:
    """Cut "in a statement" and the like off a speaker's phrase."""
    speech = lexicon.speech
    for index in range(start + 1, end):
        if unit.lower(index) not in speech.words.adjuncts or unit.lower(index) == "of":
            continue
        tail = {unit.lower(at) for at in range(index + 1, min(end, index + 6))}
        if tail & speech.words.times or any(word in speech.medium_of for word in tail):
            return index
    return end
