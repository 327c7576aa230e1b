"""Who counted: "the union counts nine dead", "the ministry raised the toll to 57", "for the League, nine died"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.extract.event_words import event_tables
from generator.extract.folding import Unit
from generator.extract.plausible import is_plausible
from generator.lexicon.load import Lexicon
from generator.model.findings import Figure
from generator.model.span import Span
from generator.text.digits import word_at
from generator.text.document import Document, Sentence
from generator.text.phrases import Phrases, phrases_of
from generator.text.tokens import Token

Range = tuple[int, int]

OBJECT = 9  # tokens of "the number of people held since Friday"
LISTED = 10  # tokens between two numbers of one verb: "counts nine soldiers killed and 23 wounded"
ASIDE = 16  # tokens of ", which has 40 beds,"
GIVER = 10  # tokens of "For the League of Human Rights of Lem,"


def reckoned(document: Document, figures: Sequence[Figure], lexicon: Lexicon) -> Iterator[tuple[int, Span]]:
    """Yield the figures that no statement holds, by index, with the subject of the verb that counts them.

    "The union counts nine dead." gives "The union" for the nine.
    """
    starts = [sentence.span.start for sentence in document.sentences]
    phrases = phrases_of(lexicon)
    last: tuple[Token, ...] = ()
    before: tuple[int, Span] | None = None
    for index, figure in enumerate(figures):
        start = figure.spans[0].start
        if figure.statement is not None or figure.reporter is not None or document.is_quoted(start):
            continue
        sentence = document.sentences[bisect_right(starts, start) - 1]
        at = bisect_right(sentence.tokens, start, key=lambda token: token.start) - 1
        if sentence.tokens is not last:
            last, before = sentence.tokens, None
        found = _reckoner(sentence, at, figure, phrases, lexicon)
        if found is None and before is not None and at - before[0] <= LISTED:
            found = before[1] if _goes_on(sentence.tokens, (before[0], at), figure, lexicon) else None
        if found is not None:
            before = (at, found)
            yield index, found


def _reckoner(sentence: Sentence, at: int, figure: Figure, phrases: Phrases, lexicon: Lexicon) -> Span | None:
    unit = Unit(sentence.tokens, sentence.paragraph, {}, {})
    verb = _verb(sentence.tokens, at, figure, lexicon)
    if verb is not None:
        found = _subject(unit, verb, phrases, lexicon)
    else:
        found = None if figure.event is None else _giver(unit, at, lexicon)
    if found is None or not is_plausible(unit, found, lexicon):
        return None
    head = sentence.tokens[found[1] - 1]
    speaks = head.is_capital or lexicon.names.can_speak(head.lower)
    return unit.span(*found) if speaks else None


def _verb(tokens: Sequence[Token], at: int, figure: Figure, lexicon: Lexicon) -> int | None:
    """Return the verb that has the number as its object, or a count that it brings to the number."""
    counted = lexicon.quantities.counted
    before = at - 1
    if word_at(tokens, before) in counted["revised_to"]:
        return _reviser(tokens, before, lexicon)
    if word_at(tokens, before) in counted["of"] and word_at(tokens, before - 1) in counted["count_nouns"]:
        at = before - 2 - (word_at(tokens, before - 2) in lexicon.words.determiners)
        return at if word_at(tokens, at) in counted["figure_givers"] else None
    passed = counted["only"] | counted["object_openers"] | lexicon.words.adverbs
    while word_at(tokens, before) in passed:
        before -= 1
    verbs = counted["counters"] if figure.event is None else counted["counters"] | counted["recorders"]
    return before if word_at(tokens, before) in verbs and figure.unit is None else None


def _reviser(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Return the verb of "raised the number of the detained | to": its object is a count."""
    counted, tolls = lexicon.quantities.counted, event_tables(lexicon.language)["tolls"]
    holds_count = False
    for index in range(at - 1, max(-1, at - OBJECT), -1):
        if tokens[index].lower in counted["revisers"]:
            return index if holds_count else None
        if not tokens[index].is_word or tokens[index].lower in lexicon.words.auxiliaries:
            return None
        is_count = tokens[index].lower in counted["count_nouns"] or tolls.after(tokens, index) is not None
        holds_count = holds_count or is_count
    return None


def _subject(unit: Unit, verb: int, phrases: Phrases, lexicon: Lexicon) -> Range | None:
    """Return the subject of an active verb: "the ministry has so far | confirmed"."""
    words, start = lexicon.words, verb
    passed = words.auxiliaries | words.adverbs | lexicon.quantities.counted["evidentials"]
    while start > 0 and unit.lower(start - 1) in passed:
        if unit.lower(start - 1) in lexicon.speech.words.be:
            return None
        start -= 1
    if unit.lower(start - 1) == ",":
        aside = next((at for at in range(start - 2, max(-1, start - ASIDE), -1) if unit.lower(at) == ","), None)
        return None if aside is None else phrases.before(unit.tokens, aside)
    return phrases.before(unit.tokens, start)


def _giver(unit: Unit, at: int, lexicon: Lexicon) -> Range | None:
    """Return the body that an opening hands the number to: "For the League, however, at least nine people died"."""
    if unit.lower(0) not in lexicon.quantities.counted["givers"]:
        return None
    comma = next((index for index in range(1, min(at, GIVER)) if unit.lower(index) == ","), None)
    if comma is None:
        return None
    end = next((index for index in range(1, comma) if unit.lower(index) in lexicon.words.prepositions), comma)
    return (1, comma) if lexicon.names.is_kind_of_body(unit.lower(end - 1)) else None


def _goes_on(tokens: Sequence[Token], numbers: Range, figure: Figure, lexicon: Lexicon) -> bool:
    """Tell whether a verb that counts one number counts the next: "nine soldiers killed | and | 23 wounded"."""
    first, at = numbers
    words = lexicon.words
    if tokens[at - 1].text != "," and tokens[at - 1].lower not in words.conjunctions:
        return False
    closed = words.auxiliaries | words.subordinators | words.relatives | {",", ";", ":"}
    return closed.isdisjoint(token.lower for token in tokens[first : at - 1]) and not _has_verb(
        tokens, at, figure, lexicon
    )


def _has_verb(tokens: Sequence[Token], at: int, figure: Figure, lexicon: Lexicon) -> bool:
    """Tell whether a number is the subject of a clause of its own: "and 40 people marched", "and 40 were hurt"."""
    if figure.event_span is None:
        return any(token.lower in lexicon.words.auxiliaries for token in tokens[at : at + LISTED])
    event = bisect_right(tokens, figure.event_span.start, key=lambda token: token.start) - 1
    if event_tables(lexicon.language)["happens"].after(tokens, event) is not None:
        return True
    return any(token.lower in lexicon.words.auxiliaries for token in tokens[at:event][:LISTED])
