"""Nouns ahead of a number that tell what happened: "the death of 12", "a toll of 12", "deaths rose from 12 to 19"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.event_words import EventWords, event_tables
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token

BACK = 20  # tokens between an event noun and its number
NEAR = 4  # the same, where "of" or "by" stands between
HARMED = 8  # tokens of "those hurt in the blast on Friday"
LEVELS = 2  # "from 12 to 19"


def noun_ahead(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> EventWords | None:
    """Find the noun that governs the number: "the death of 12", "the murder of his two sons", "the toll rose to 12"."""
    counted = lexicon.quantities.counted
    behind = first
    while word_at(tokens, behind - 1) in counted["passed_to_toll"]:
        behind -= 1
    if word_at(tokens, behind - 1) not in counted["toll_words"]:
        return None
    tables = event_tables(lexicon.language)
    of = word_at(tokens, behind - 1) in counted["of"]
    found = tables["acts"].before(tokens, behind - 1) if of else None
    if found is not None:
        return EventWords(found[1], found[0], first, governs=True)
    reach = NEAR if word_at(tokens, behind - 1) in counted["near_their_toll"] else BACK
    stands = counted["stands"] | lexicon.words.auxiliaries | lexicon.words.adverbs
    only_stands = True
    for at in range(behind - 1, max(0, behind - reach), -1):
        found = tables["tolls"].before(tokens, at)
        if found is not None:
            return (
                None
                if _is_one_persons(tokens, at, (behind, first), lexicon)
                else _toll(tokens, found, at, behind, lexicon)
            )
        token = tokens[at - 1]
        if token.text == "," and only_stands:  # "the toll, first put at 12"
            continue
        if not token.is_word or token.lower in lexicon.quantities.numerals.opening:
            return None
        only_stands = only_stands and token.lower in stands
    return None


def _toll(tokens: Sequence[Token], found: tuple[int, str], end: int, behind: int, lexicon: Lexicon) -> EventWords:
    modals = lexicon.quantities.counted["modals"]
    is_ahead = any(token.lower in modals for token in tokens[end:behind])
    return EventWords(found[1], found[0], end, governs=True, is_toll=True, is_ahead=is_ahead)


def _is_one_persons(tokens: Sequence[Token], at: int, number: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a state is that of one person: "was pronounced dead at 5", "was shot dead by two men".

    `number` are the token behind the word that leads to the number, and the first of the number itself.
    """
    behind, first = number
    counted, tables = lexicon.quantities.counted, event_tables(lexicon.language)
    if word_at(tokens, behind - 1) in counted["places_a_person"]:
        return tables["states"].after(tokens, at - 1) is not None and word_at(tokens, at - 2) not in counted["part_of"]
    if word_at(tokens, behind - 1) not in counted["done_by"] or at != behind - 1:
        return False
    if not word_at(tokens, first + 1).isalpha():  # "dead by the dozens"
        return False
    state = tables["done"].before(tokens, at) or tables["states"].before(tokens, at)
    return state is not None and word_at(tokens, state[0] - 1) not in counted["part_of"]


def harmed_ahead(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> EventWords | None:
    """Find those the counted are some of: "the dead include 12 clerks", "among the injured are two nurses"."""
    counted, verb = lexicon.quantities.counted, first - 1
    names_some = word_at(tokens, verb) in counted["includes"]
    if not names_some and word_at(tokens, verb) not in lexicon.speech.words.be:
        return None
    tables = event_tables(lexicon.language)
    for at in range(verb - 1, max(0, verb - HARMED), -1):
        if not tokens[at].is_word:
            return None
        opens = word_at(tokens, at - 1) in counted["part_of"] - counted["of"]
        if not opens or not (names_some or word_at(tokens, at - 2) in counted["wholes"]):
            continue
        for part in ("states", "done", "nouns", "people"):
            found = tables[part].after(tokens, at)
            if found is not None:
                return EventWords(found[1], at, found[0], governs=True)
    return None


def toll_that_changed(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> EventWords | None:
    """Find the toll that two levels are told of: "deaths rose from | 12 to | 19", "fell to 30 from | 35"."""
    quantities, at = lexicon.quantities, first - 1
    for _ in range(LEVELS):
        if word_at(tokens, at) not in quantities.counted["levels"]:
            return None
        at -= 1
        if not (word_at(tokens, at)[:1].isdecimal() or word_at(tokens, at) in quantities.numerals.opening):
            break
        at -= 1
    changes = quantities.trends["up"] | quantities.trends["down"] | quantities.counted["revisers"]
    if word_at(tokens, at) not in changes:
        return None
    while word_at(tokens, at - 1) in lexicon.words.auxiliaries:
        at -= 1
    found = event_tables(lexicon.language)["tolls"].before(tokens, at)
    return None if found is None else EventWords(found[1], found[0], at, governs=True, is_toll=True)
