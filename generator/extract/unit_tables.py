"""The words beside a number, ready to be looked up: units, signs of money and what bounds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.lexicon.load import load_lexicon
from generator.text.digits import joined, skip_hyphen, word_at
from generator.text.number import is_digits
from generator.text.tokens import Token
from generator.text.wordings import Wordings, phrase_table, sign_table


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The phrase tables of one language, made once."""

    units: Wordings
    unit_signs: Wordings
    money_signs: Wordings
    comparators: Wordings
    comparators_behind: Wordings
    money: frozenset[str]
    parts: dict[str, tuple[str, int]]
    openers: frozenset[str]


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
        parts={unit.name: (unit.part, unit.parts) for unit in units if unit.part},
        openers=quantities.numerals.opening.union(quantities.numerals.multiples, quantities.numerals.at_once),
    )


def may_open(token: Token, known: Tables) -> bool:
    """Tell whether a number may begin at the token."""
    return token.lower in known.openers or is_digits(token.text)


def find_unit(tokens: Sequence[Token], index: int, known: Tables) -> tuple[int, str] | None:
    """Return where the unit at a token ends, and its name."""
    at = skip_hyphen(tokens, index)
    money = known.money_signs.after(tokens, at)
    if money is not None and joined(tokens, at) and not word_at(tokens, money[0])[:1].isdecimal():
        return money
    sign = known.unit_signs.after(tokens, at)
    if sign is not None and (joined(tokens, at) or not tokens[at].text.isalpha() or len(tokens[at].text) > 1):
        longer = known.units.after(tokens, at)
        return longer if longer is not None and longer[0] > sign[0] else sign
    return known.units.after(tokens, at)
