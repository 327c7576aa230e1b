"""The words beside a number, ready to be looked up: units, signs of money and what bounds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from generator.lexicon.load import load_lexicon
from generator.text.digits import joined, skip_loose_hyphen, word_at
from generator.text.number import is_digits
from generator.text.tokens import Token
from generator.text.wordings import Wordings, phrase_table, sign_table

CODE = 3  # letters of the code of a currency
CODED = (("M", "M"), ("k", "k"), ("K", "k"), ("T", "k"), ("bn", "bn"))  # "120 MSEK", "40 kEUR", "40 TEUR"


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The phrase tables of one language, made once."""

    units: Wordings
    unit_signs: Wordings
    money_signs: Wordings
    comparators: Wordings
    comparators_behind: Wordings
    money: frozenset[str]
    coded_millions: dict[str, tuple[str, Fraction]]
    single_words: dict[str, str]
    loose: frozenset[str]
    parts: dict[str, tuple[str, int]]
    part_words: dict[str, tuple[str, ...]]
    bare: frozenset[str]
    marks: dict[str, str]
    openers: frozenset[str]
    magnitudes: frozenset[str]


@cache
def tables(language: str) -> Tables:
    """Return the phrase tables of a language."""
    quantities = load_lexicon(language).quantities
    units = (*quantities.units, *quantities.currencies)
    return Tables(
        units=phrase_table((word, unit.name) for unit in units for word in unit.words),
        unit_signs=sign_table((sign, unit.name) for unit in units for sign in unit.signs),
        money_signs=sign_table((sign, unit.name) for unit in quantities.currencies for sign in unit.before),
        comparators=phrase_table((word, one.sign) for one in quantities.comparators for word in one.before),
        comparators_behind=phrase_table((word, one.sign) for one in quantities.comparators for word in one.after),
        money=frozenset(unit.name for unit in quantities.currencies),
        coded_millions={
            f"{letter}{code}": (unit.name, quantities.numerals.suffixes[scale])
            for unit in quantities.currencies
            for code in unit.before
            if code.isalpha() and code.isupper() and len(code) == CODE
            for letter, scale in CODED
        },
        single_words={word: unit.name for unit in units for word in unit.words if word.isalpha()},
        loose=frozenset(sign for unit in units for sign in unit.loose),
        parts={unit.name: (unit.part, unit.parts) for unit in units if unit.part},
        part_words={unit.name: unit.part_words for unit in units if unit.part_words},
        bare=frozenset(word for unit in units for word in unit.bare),
        marks={mark: unit.name for unit in units for mark in unit.marks},
        magnitudes=frozenset(quantities.numerals.magnitudes),
        openers=quantities.numerals.opening.union(quantities.numerals.multiples, quantities.numerals.at_once),
    )


def may_open(token: Token, known: Tables) -> bool:
    """Tell whether a number may begin at the token."""
    return token.lower in known.openers or is_digits(token.text)


def find_unit(tokens: Sequence[Token], index: int, known: Tables) -> tuple[int, str] | None:
    """Return where the unit at a token ends, and its name."""
    at = skip_loose_hyphen(tokens, index)
    money = known.money_signs.after(tokens, at)
    if money is not None and _ends_with_sign(tokens, at, money[0]):
        return money
    sign = known.unit_signs.after(tokens, at)
    if sign is not None and is_digits(tokens[sign[0] - 1].text) and not joined(tokens, sign[0] - 1):
        shorter = known.unit_signs.after(tokens[at : sign[0] - 1], 0)  # the 2 of "12 m 2 dm" is no part of "m2"
        sign = None if shorter is None else (at + shorter[0], shorter[1])
    if sign is not None and (joined(tokens, at) or _may_stand_apart(tokens, at, known)):
        longer = known.units.after(tokens, at)
        return longer if longer is not None and longer[0] > sign[0] else sign
    return known.units.after(tokens, at)


def _ends_with_sign(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Tell whether a sign of money belongs to the number ahead: "100€", "100 €", but not "in 2008 $5"."""
    if word_at(tokens, last)[:1].isdecimal():
        return False
    code = tokens[last - 1].text
    return joined(tokens, index) or not code[-1].isalpha() or (code.isupper() and len(code) == CODE)


def _may_stand_apart(tokens: Sequence[Token], index: int, known: Tables) -> bool:
    """Tell whether a sign may follow a blank: "5 °C", "3 km", "5 W"; a letter and a stop open a name: "5 W. Vega"."""
    text = tokens[index].text
    if not text.isalpha() or len(text) > 1:
        return True
    return text in known.loose and not (word_at(tokens, index + 1) == "." and index + 2 < len(tokens))
