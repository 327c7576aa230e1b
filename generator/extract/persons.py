"""Phrases for one person in a sentence: "a 21-year-old man", "Ana Ruiz, 34", "the victim", "he"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from generator.lexicon.load import Lexicon
from generator.lexicon.names import Gender
from generator.text.digits import word_at
from generator.text.tokens import Token

BEFORE: Final = 8  # tokens of what describes a noun: "a 21-year-old off-duty police | officer"
AHEAD: Final = 5  # tokens between an age and its noun: "a 21-year-old Dalby bus driver"
OLDEST: Final = 115


class Form(Enum):
    """How a phrase names a person."""

    NEW = "new"  # "a man", "one man", "man" in a headline
    ELSE = "else"  # "another man", "a second man"
    KNOWN = "known"  # "the man", "his wife"
    NAME = "name"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A phrase for one person, from token `first` up to `last`; what it does not tell of the person is None.

    `words` are those of the name, case-folded, `named` its tokens; `owns` says that the phrase is a possessive, "the
    clerk's".
    """

    first: int
    last: int
    form: Form
    noun: str | None = None
    words: tuple[str, ...] = ()
    named: tuple[int, int] | None = None
    gender: Gender | None = None
    age: int | None = None
    owns: bool = False


def persons(tokens: Sequence[Token], names: Mapping[int, int], lexicon: Lexicon) -> tuple[Person, ...]:
    """Return the phrases for one person, in order; `names` are the first tokens of people's names with their ends.

    "The victim, Ana Ruiz, 34," is one phrase.
    """
    found: list[Person] = []
    index = 0
    while index < len(tokens):
        one = _person_at(tokens, index, names, lexicon)
        if one is None:
            index += 1
            continue
        one = _with_age_behind(tokens, one, lexicon)
        if found and (joined := _apposed(tokens, found[-1], one, lexicon)) is not None:
            found[-1] = joined
        else:
            found.append(one)
        index = max(one.last, index + 1)
    return tuple(found)


def _person_at(tokens: Sequence[Token], index: int, names: Mapping[int, int], lexicon: Lexicon) -> Person | None:
    if index in names:
        return _named(tokens, index, names[index], lexicon)
    lists, plain = lexicon.people.lists, tokens[index].lower.removesuffix("'s")
    if plain in lists["alone"] and _closes(tokens, index + 1, lexicon):
        return Person(first=index, last=index + 1, form=Form.ELSE if plain in lists["else"] else Form.NEW)
    if plain in lexicon.people.nouns:
        follows = index + 1
        owns = tokens[index].lower.endswith("'s")
        if not owns and (follows in names or word_at(tokens, follows).removesuffix("'s") in lexicon.people.nouns):
            return None
        return _described(tokens, index, index + 1, plain, lexicon)
    age = _age_ending(tokens, index, lexicon)
    if age is not None and _closes(tokens, index + 1, lexicon):
        return _described(tokens, index, index + 1, None, lexicon)
    return _pronoun(tokens, index, lexicon)


def _named(tokens: Sequence[Token], index: int, last: int, lexicon: Lexicon) -> Person:
    titles = lexicon.names.titles
    words = [token.lower.removesuffix("'s") for token in tokens[index:last] if token.is_word]
    words = [word for word in words if word not in titles.suffixes]
    gender = None
    if words[:1] and words[0] in titles.honorifics:
        gender = Gender.FEMININE if words[0] in titles.feminine else None
        gender = Gender.MASCULINE if words[0] in titles.masculine else gender
        words = words[1:]
    elif len(words) > 1:
        gender = lexicon.names.given.gender(tokens[index].text)
    owns = tokens[last - 1].lower.endswith(("'s", "s'")) or word_at(tokens, last) in {"'s", "'"}
    described = _described(tokens, index, last, None, lexicon)
    if not any(_tells_who(tokens, at, lexicon) for at in range(described.first, index)):
        described = Person(first=index, last=last, form=Form.NAME)
    inside = (told for at in range(index, last) if (told := _age_ending(tokens, at, lexicon)) is not None)
    return replace(
        described,
        form=Form.NAME,
        words=tuple(words),
        named=(index, last),
        gender=gender or described.gender,
        age=next(inside, described.age),
        owns=owns,
    )


def _tells_who(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a token describes whoever is named behind it: "bus driver Ana Ruiz", "34-year-old Ana Ruiz"."""
    return tokens[at].lower in lexicon.people.nouns or _age_ending(tokens, at, lexicon) is not None


def _described(tokens: Sequence[Token], head: int, last: int, noun: str | None, lexicon: Lexicon) -> Person:
    """Return a phrase with all that stands ahead of its head."""
    words, people = lexicon.words, lexicon.people
    first, age, form = head, _age_ending(tokens, head, lexicon), Form.NEW
    gender = None if noun is None else people.nouns[noun]
    for at in range(head - 1, max(-1, head - 1 - BEFORE), -1):
        low = tokens[at].lower
        if low in people.lists["else"]:
            form = Form.ELSE
        elif low in people.lists["known"] or low in words.possessives or (low.endswith("'s") and at != head):
            first = at
            form = Form.KNOWN if form is Form.NEW else form
            break
        if low in people.lists["new"] or low in words.determiners:
            first = at
            break
        if not _describes(tokens, at, lexicon):
            break
        told = _age_ending(tokens, at, lexicon)
        age = told if age is None else age
        plain = people.nouns.get(low)
        gender = gender or plain
        first = at
    owns = tokens[last - 1].lower.endswith("'s") or word_at(tokens, last) == "'s"
    return Person(first=first, last=last, form=form, noun=noun, gender=gender, age=age, owns=owns)


def _describes(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a token may stand between a determiner and its noun."""
    token, words = tokens[at], lexicon.words
    if not token.is_word:
        return token.text[0].isdigit() or token.text in {"-", "–", "‑", "'"}
    low = token.lower
    closed = low in words.prepositions or low in words.conjunctions or low in words.auxiliaries
    return not (
        closed
        or low in words.relatives
        or low in words.personal_pronouns
        or low in words.subordinators
        or low in lexicon.speech.plain_verbs
        or low in lexicon.harms.openers
        or low in words.weekdays
    )


def _age_ending(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int | None:
    """Return the age that ends at a token: "21-year-old", "five-year-old", "46-year old"."""
    lists, at = lexicon.people.lists, index
    low = tokens[index].lower.removesuffix("'s").removesuffix("s")
    if low in lists["old"] and word_at(tokens, at - 1) in lists["year"]:
        at -= 1
    elif low not in lists["years_old"]:
        head, _, rest = low.partition("-")
        if rest in lists["years_old"]:
            return _number(head, lexicon)
        return 0 if low in lists["month"] or rest in lists["month"] else None
    at -= 1
    if word_at(tokens, at) in {"-", "–", "‑"}:
        at -= 1
    return _number(word_at(tokens, at), lexicon)


def _number(word: str, lexicon: Lexicon) -> int | None:
    numerals = lexicon.quantities.numerals
    if word.isdecimal():
        return int(word) if len(word) <= len(str(OLDEST)) and int(word) <= OLDEST else None
    value = numerals.ones.get(word) or numerals.tens.get(word)
    return None if value is None else int(value)


def _closes(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether no noun follows: the phrase before is whole."""
    if index >= len(tokens) or not tokens[index].is_word:
        return True
    words, low = lexicon.words, tokens[index].lower
    closed = words.auxiliaries | words.prepositions | words.conjunctions | words.relatives | words.subordinators
    return low in closed or low in words.adverbs or low in lexicon.harms.openers or low in lexicon.speech.plain_verbs


def _pronoun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Person | None:
    words, low = lexicon.words, tokens[index].lower
    gender = Gender.MASCULINE if low in words.masculine_pronouns else None
    gender = Gender.FEMININE if low in words.feminine_pronouns else gender
    if gender is None:
        return None
    behind = word_at(tokens, index + 1)
    owns = low in words.possessives and (behind[:1].isdigit() or not _closes(tokens, index + 1, lexicon))
    return Person(first=index, last=index + 1, form=Form.PRONOUN, gender=gender, owns=owns)


def _with_age_behind(tokens: Sequence[Token], one: Person, lexicon: Lexicon) -> Person:
    """Return a person with the age behind: "Ana Ruiz, 34,", "a clerk, aged 34", "Ana Ruiz (34)"."""
    if one.form is Form.PRONOUN or one.owns:
        return one
    at = one.last
    if word_at(tokens, at) in {",", "("}:
        at += 1
    if word_at(tokens, at) in lexicon.people.lists["aged"]:
        at += 1
    if at == one.last or not word_at(tokens, at).isdecimal():
        return one
    age = _number(word_at(tokens, at), lexicon)
    behind = word_at(tokens, at + 1)
    if age is None or (behind[:1].isalnum() and not _closes(tokens, at + 1, lexicon)) or behind in {"-", "–"}:
        return one
    return replace(one, age=age if one.age is None else one.age, last=at + 1)


def _apposed(tokens: Sequence[Token], before: Person, one: Person, lexicon: Lexicon) -> Person | None:
    """Return two phrases as one where the second only says who the first is: "the victim, Ana Ruiz,"."""
    gap = [token.lower for token in tokens[before.last : one.first]]
    if before.owns or one.owns or gap not in ([","], ["("], ["-"], ["–"], ["—"], []):
        return None
    names = (before.form is Form.NAME, one.form is Form.NAME)
    closed = one.last >= len(tokens) or not tokens[one.last].is_word or _closes(tokens, one.last, lexicon)
    if names == (False, True) and before.form is not Form.PRONOUN and closed:
        return replace(_merged(one, before), form=Form.NAME)
    related = tokens[one.first].lower in lexicon.words.possessives
    if names == (True, False) and one.form in {Form.NEW, Form.KNOWN} and not related:
        return replace(_merged(before, one), form=Form.NAME)
    return None


def _merged(one: Person, other: Person) -> Person:
    return replace(
        one,
        first=min(one.first, other.first),
        last=max(one.last, other.last),
        noun=one.noun or other.noun,
        gender=one.gender or other.gender,
        age=other.age if one.age is None else one.age,
    )
