"""The counted noun phrase behind a number: "12 bus drivers and Harbour Guard cadets"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.event_words import event_tables
from generator.lexicon.load import Lexicon
from generator.text.digits import joined, word_at
from generator.text.tokens import Token

REACH = 8  # words of a noun phrase
SHORT = 3
SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens `first` up to, not including, `last`; `head` is the last noun of its first part."""

    first: int
    last: int
    head: int


def counted_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return the plural noun phrase at a token, with what is joined to it; None where the noun is left out."""
    first = _behind_openers(tokens, of_those(tokens, index, lexicon), lexicon)
    if _are_the_harmed(tokens, first, lexicon):
        return NounPhrase(first, first + 1, first)
    head = _plural_head(tokens, first, lexicon)
    if head is None or event_tables(lexicon.language)["bears"].after(tokens, first) is not None:
        return None
    last = _with_of(tokens, head + 1, lexicon)
    if word_at(tokens, last) in lexicon.quantities.counted["joiners"]:
        other = _plural_head(tokens, last + 1, lexicon)
        if other is not None and not _opens_clause(tokens, index, other, lexicon):
            last = _with_of(tokens, other + 1, lexicon)
    return NounPhrase(first, last, head)


def _are_the_harmed(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a state stands for people: "six of the dead", "four of the six accused"."""
    counted = lexicon.quantities.counted
    return (
        word_at(tokens, index) in counted["plurals"]
        and word_at(tokens, index) in lexicon.quantities.happenings
        and word_at(tokens, index - 1) in counted["part_of"]
    ) or _are_nominal(tokens, index, lexicon)


def _are_nominal(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether people are named by what is said of them: "the six accused", but not "the six accused clerks"."""
    counted = lexicon.quantities.counted
    if word_at(tokens, index) not in counted["nominals"] or word_at(tokens, index - 2) not in counted["part_of"]:
        return False
    return index + 1 >= len(tokens) or not is_noun_word(tokens[index + 1], lexicon)


def of_those(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return the token behind the "of them" or "among whom" at a token; the token itself where there is none."""
    counted = lexicon.quantities.counted
    return index + 2 * (
        word_at(tokens, index) in lexicon.words.partitives and word_at(tokens, index + 1) in counted["of_whom"]
    )


def predicate_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return what the counted are said to be, where they have no noun: the "women" of "11 were women"."""
    if word_at(tokens, index) not in lexicon.speech.words.be:
        return None
    noun = counted_noun(tokens, index + 1, lexicon)
    if noun is None or noun.first != index + 1 or noun.head - noun.first >= SHORT:
        return None
    participles = lexicon.speech.endings.participle
    says_else = any(
        token.lower in lexicon.quantities.happenings or token.lower.endswith(participles)
        for token in tokens[noun.first : noun.head]
    )
    return None if says_else else noun


def hyphened_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return the noun a number is tied to: the "member" of "a 12-member board", the "crowd" of "a 900-strong crowd"."""
    is_tied = word_at(tokens, index) == "-" and joined(tokens, index) and joined(tokens, index + 1)
    if not is_tied or not tokens[index + 1].is_word:
        return None
    if tokens[index + 1].lower in lexicon.quantities.counted["strong"]:
        return single_noun(tokens, index + 2, lexicon)
    return NounPhrase(index + 1, index + 2, index + 1)


def single_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return the noun phrase that one of something is counted in: "one police officer"."""
    first = _behind_openers(tokens, index, lexicon)
    last = first
    while last < len(tokens) and last - first < SHORT and _may_modify(tokens, last, lexicon):
        last += 1
    return NounPhrase(first, last, last - 1) if last > first else None


def is_plural(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a word is a plural noun by its look, or by the lexicon: "people", "officers"."""
    counted, word = lexicon.quantities.counted, token.lower
    if word in counted["plurals"]:
        return True
    looks = len(word) >= SHORTEST_PLURAL and word.endswith("s") and not word.endswith(("ss", "'s", "ous"))
    return looks and word not in counted["singulars"]


def _behind_openers(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Pass over what may stand between a number and its noun: "20 of the hostages", "five more men".

    A number may stand ahead of what it is the number of: "brought to four the number of victims".
    """
    counted = lexicon.quantities.counted
    if word_at(tokens, index + 1) in counted["count_nouns"] and word_at(tokens, index + 2) in counted["of"]:
        index += 2 * (word_at(tokens, index) in lexicon.words.determiners)
    while word_at(tokens, index) in lexicon.quantities.counted["skipped"]:
        index += 1
    return index + 1 if word_at(tokens, index) == "-" and joined(tokens, index) else index


def _plural_head(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    """Return the plural that ends the run of words from a token on; a plural behind a plural is its head."""
    for index in range(first, min(first + REACH, len(tokens))):
        joins = index > first and tokens[index].lower in lexicon.quantities.counted["joiners"]
        if not joins and not _may_modify(tokens, index, lexicon):
            return None
        if _is_plural_alone(tokens, index, lexicon):
            return index
        if is_plural(tokens[index], lexicon) and not _is_state_before_noun(tokens, index, lexicon):
            return _last_plural(tokens, index, lexicon)
    return None


def _is_plural_alone(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word counts many where no noun stands behind it: "nine military of the guard"."""
    is_last = index + 1 >= len(tokens) or not is_noun_word(tokens[index + 1], lexicon)
    return is_last and tokens[index].lower in lexicon.quantities.counted["plurals_alone"]


def _last_plural(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    while index + 1 < len(tokens) and _may_modify(tokens, index + 1, lexicon) and is_plural(tokens[index + 1], lexicon):
        index += 1
    return index


def _is_state_before_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether "injured" or "missing" only describes the plural behind it: "12 missing sailors"."""
    states = tokens[index].lower in lexicon.quantities.happenings
    return states and index + 1 < len(tokens) and is_plural(tokens[index + 1], lexicon)


def _may_modify(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word may stand inside a noun phrase."""
    token = tokens[index]
    if token.lower in lexicon.quantities.happenings and token.lower not in lexicon.words.prepositions:
        return index + 1 < len(tokens) and is_plural(tokens[index + 1], lexicon)
    return is_noun_word(token, lexicon)


def is_noun_word(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a word may be a noun or describe one: no closed class, number or word that ends a noun phrase."""
    words = lexicon.words
    if not token.is_word or token.lower in lexicon.quantities.numerals.opening:
        return False
    return not any(
        token.lower in group
        for group in (
            lexicon.quantities.counted["stops"],
            words.prepositions,
            words.auxiliaries,
            words.determiners,
            words.personal_pronouns,
            words.possessives,
            words.subordinators,
            words.adverbs,
            words.weekdays,
        )
    )


def _with_of(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Let a noun take what it is of: "members of the National Guard", "cases of cholera"."""
    if word_at(tokens, last) not in lexicon.quantities.counted["of"]:
        return last
    at = last + 1 + (word_at(tokens, last + 1) in lexicon.quantities.counted["skipped"])
    end = at
    while end < len(tokens) and end - at < SHORT and _may_modify(tokens, end, lexicon):
        end += 1
        if is_plural(tokens[end - 1], lexicon):
            break
        if end < len(tokens) and tokens[end].is_capital != tokens[end - 1].is_capital:
            break
    return end if end > at else last


def _opens_clause(tokens: Sequence[Token], number: int, head: int, lexicon: Lexicon) -> bool:
    """Tell whether the second noun is the subject of a clause of its own: "arrested 12 men and shops were closed"."""
    has_verb = word_at(tokens, head + 1) in lexicon.words.auxiliaries
    return has_verb and number >= 2 and tokens[number - 2].lower.endswith(("ed", "ing"))  # noqa: PLR2004
