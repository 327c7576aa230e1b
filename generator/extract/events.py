"""What happened to the counted: killed, injured, detained, found around the number."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.counted import of_those
from generator.extract.event_words import EventWords, event_tables
from generator.extract.tolls import harmed_ahead, noun_ahead, toll_that_changed
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token
from generator.text.wordings import Wordings

AHEAD = 14  # tokens between the counted and its verb
ASIDE = 24  # tokens of an aside between the counted and its verb
OPENERS = 3
ONE = 5  # tokens of a single one with its article: "a young bus driver"
BORNE = 4  # tokens from "suffered" to the "injuries"


def find_event(
    tokens: Sequence[Token], first: int, behind: int, noun: tuple[int, int], lexicon: Lexicon
) -> EventWords | None:
    """Return what happened to the counted, or None.

    The quantity begins at token `first` and ends before `behind`; the counted noun phrase is `noun`, empty where the
    noun is left out.
    """
    nothing_befalls = lexicon.quantities.counted["unharmed"]
    if any(token.lower in nothing_befalls for token in tokens[noun[0] : noun[1]]) or _is_none_of(
        tokens, first, lexicon
    ):
        return None
    return (
        _in_the_noun(tokens, behind, noun, "nouns", lexicon)
        or _state_of(tokens, noun[1], lexicon)
        or _verb_ahead(tokens, first, noun, lexicon)
        or _after(tokens, _behind_aside(tokens, first, noun[1], lexicon), lexicon)
        or noun_ahead(tokens, first, lexicon)
        or toll_that_changed(tokens, first, lexicon)
        or harmed_ahead(tokens, first, lexicon)
        or _in_the_noun(tokens, behind, noun, "people", lexicon)
        or _done_to_noun(tokens, noun, lexicon)
    )


def _is_none_of(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Tell whether the number is of those that nothing happened to: "none of the other eight were hurt"."""
    counted, at = lexicon.quantities.counted, first - 1
    while word_at(tokens, at) in counted["skipped"] and at > first - OPENERS - 1:
        if word_at(tokens, at - 1) in counted["none"]:
            return word_at(tokens, at) in counted["of"]
        at -= 1
    return False


def _in_the_noun(
    tokens: Sequence[Token], behind: int, noun: tuple[int, int], part: str, lexicon: Lexicon
) -> EventWords | None:
    """Find the event in the counted itself: "12 deaths", "28 arrests", "three missing sailors"."""
    tables = event_tables(lexicon.language)
    for index in range(noun[0], noun[1]):
        found = tables[part].after(tokens, index) or tables["states"].after(tokens, index)
        if found is not None:
            return EventWords(found[1], index, found[0])
    found = tables[part].after(tokens, behind)
    return EventWords(found[1], behind, found[0]) if found is not None and noun[0] >= noun[1] else None


def _done_to_noun(tokens: Sequence[Token], noun: tuple[int, int], lexicon: Lexicon) -> EventWords | None:
    """Find what was done to the counted in a word that describes them: "two detained clerks"."""
    found = event_tables(lexicon.language)["done"].after(tokens, noun[0]) if noun[0] < noun[1] else None
    return EventWords(found[1], noun[0], found[0]) if found is not None and found[0] < noun[1] else None


def _state_of(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> EventWords | None:
    """Find what became of the counted, whatever verb stands ahead: "shot 12 people dead"."""
    found = event_tables(lexicon.language)["states"].after(tokens, index)
    if found is None or _has_object(tokens, found[0], lexicon):
        return None
    return EventWords(found[1], index, found[0])


def _after(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> EventWords | None:
    """Find the event behind the counted: "were killed", "have died", "dead", "are reported to have died"."""
    tables, words = event_tables(lexicon.language), lexicon.words
    evidentials = lexicon.quantities.counted["evidentials"]
    has_verb = strayed = False
    for index in range(start, min(start + AHEAD, len(tokens))):
        found = tables["happens"].after(tokens, index) or _borne(tokens, index, tables)
        if found is not None:
            return EventWords(found[1], index, found[0])
        found = tables["done"].after(tokens, index) or tables["states"].after(tokens, index)
        if found is not None and (has_verb or (not strayed and not _has_object(tokens, found[0], lexicon))):
            return EventWords(found[1], index, found[0])
        word = tokens[index].lower
        if word in words.auxiliaries:
            has_verb = True
        elif word in evidentials or word in words.adverbs or word in words.relatives:
            continue
        elif has_verb or not (_may_be_passed(tokens[index], lexicon) or _is_age(tokens, start, index, lexicon)):
            return None
        else:
            strayed = True
    return None


def _borne(tokens: Sequence[Token], index: int, tables: dict[str, Wordings]) -> tuple[int, str] | None:
    """Find what the counted came away with: "suffered minor burns"."""
    verb = tables["bears"].after(tokens, index)
    if verb is None:
        return None
    for at in range(verb[0], min(verb[0] + BORNE, len(tokens))):
        found = tables["borne"].after(tokens, at)
        if found is not None and found[1] == verb[1]:
            return found
    return None


def _may_be_passed(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a word between the counted and its verb leaves the clause open: no mark, number or other verb."""
    words = lexicon.words
    if token.lower in words.personal_pronouns:
        return False
    if not token.is_word or token.lower in words.conjunctions or token.lower in words.subordinators:
        return token.lower in words.prepositions
    return not token.lower.endswith("ed") and token.lower not in lexicon.quantities.numerals.opening


def _is_age(tokens: Sequence[Token], start: int, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word belongs to the ages of the counted: "three cousins aged 6 and 9 drowned"."""
    aged = lexicon.quantities.counted["aged"]
    return any(token.lower in aged for token in tokens[start : min(index + 1, start + OPENERS)])


def _has_object(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle is a verb with an object: "12 gunmen killed five guards"."""
    if index >= len(tokens) or not tokens[index].text[0].isalnum():
        return False
    word, words = tokens[index].lower, lexicon.words
    if word in words.weekdays or word in words.prepositions or word in words.conjunctions or word in words.adverbs:
        return False
    if word in lexicon.quantities.counted["whens"]:
        return False
    return not (word in words.subordinators or word in words.auxiliaries)


def _behind_aside(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> int:
    """Return where the verb of a count may follow: behind "of them", or behind an aside.

    Asides are "a third, or 700 sailors," and "six men, two of them firefighters, were hurt".
    """
    counted = lexicon.quantities.counted
    if (behind := of_those(tokens, end, lexicon)) > end:
        return behind
    mark = word_at(tokens, end)
    if mark not in counted["aside_marks"]:
        return end
    if mark == word_at(tokens, first - 2) and (
        word_at(tokens, first - 1) in lexicon.quantities.numerals.words["alternative_words"]
    ):
        return end + 1
    if not _opens_aside(tokens, end, lexicon):
        return end
    for at in range(end + 1, min(end + ASIDE, len(tokens))):
        if tokens[at].lower == mark and _opens_predicate(tokens, at + 1, lexicon):
            return at + 1
    return end


def _opens_aside(tokens: Sequence[Token], mark: int, lexicon: Lexicon) -> bool:
    """Tell whether a mark opens an aside on the counted: ", including", ", among them", ", ages 4 and 7"."""
    at = mark + 1
    while word_at(tokens, at) in lexicon.quantities.counted["aside_marks"]:
        at += 1
    return word_at(tokens, at) in lexicon.quantities.counted["aside_openers"] or (
        of_those(tokens, at + 1, lexicon) > at + 1
    )


def _opens_predicate(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether the counted's own verb stands at a token: "were hurt", "who had died", "injured"."""
    word, words = word_at(tokens, index), lexicon.words
    if word in words.auxiliaries or word in words.relatives or word in lexicon.quantities.counted["evidentials"]:
        return True
    tables = event_tables(lexicon.language)
    return any(tables[part].after(tokens, index) for part in ("done", "happens", "states", "bears"))


def stands_for_people(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether the word at a token stands for those it happened to: the "dead" of "12 dead"."""
    tables = event_tables(lexicon.language)
    return any(tables[part].after(tokens, index) for part in ("nouns", "people"))


def _verb_ahead(tokens: Sequence[Token], first: int, noun: tuple[int, int], lexicon: Lexicon) -> EventWords | None:
    """Find the verb whose object is counted: "killed dozens of", "arresting at least 20", "lost four soldiers"."""
    tables, openers = event_tables(lexicon.language), lexicon.quantities.counted["object_openers"]
    may_fall = any(token.lower in lexicon.quantities.counted["forces"] for token in tokens[noun[0] : noun[1]])
    at = first
    for _ in range(OPENERS):
        found = tables["does"].before(tokens, at) or (tables["loses"].before(tokens, at) if may_fall else None)
        if found is not None:
            return EventWords(found[1], found[0], at, governs=True)
        if word_at(tokens, at - 1) not in openers:
            return _beside_one(tokens, first, noun, lexicon)
        at -= 1
    return None


def _beside_one(tokens: Sequence[Token], first: int, noun: tuple[int, int], lexicon: Lexicon) -> EventWords | None:
    """Find the verb of a count joined to a single one: "killed | a cook and | two miners".

    "The blast killed a cook and two miners escaped" tells no such thing.
    """
    words = lexicon.words
    behind = word_at(tokens, noun[1])
    first -= word_at(tokens, first - 1) in words.possessives  # "a cook and | her | two sons"
    if word_at(tokens, first - 1) not in words.conjunctions or not (behind in words.prepositions or _is_mark(behind)):
        return None
    for at in range(first - 2, max(0, first - 2 - ONE), -1):
        if not tokens[at].is_word:
            return None
        if tokens[at].lower in lexicon.speech.words.articles:
            found = event_tables(lexicon.language)["does"].before(tokens, at)
            return None if found is None else EventWords(found[1], found[0], at, governs=True)
    return None


def _is_mark(word: str) -> bool:
    return not word[:1].isalnum()
