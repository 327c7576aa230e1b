"""Nouns and units that a number leaves out because one beside it has them: "205 with damage", "from 540 million"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token

DESCRIBING = 3  # words of "in neighbouring Lorne"
SUM = 1_000_000  # what is counted in millions and has no noun is money, where money stands beside it


def leaves_noun_out(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number goes on with the noun of the one ahead.

    "Five fires burn, of which | two | are large", "40 huts were lost and | nine | with their barns".
    """
    return (
        found.unit is None
        and found.scale == 1
        and (_is_of_which(tokens, found, lexicon) or _goes_on(tokens, found, lexicon))
    )


def _is_of_which(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether the number is a part of those ahead: "of which two", "of whom 40"."""
    words, at = lexicon.words, found.first - 1
    stands = word_at(tokens, found.last) in words.auxiliaries
    return stands and word_at(tokens, at) in words.relatives and word_at(tokens, at - 1) in words.partitives


def _goes_on(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number joined to the one ahead tells how or where some more of them are."""
    joined = word_at(tokens, found.first - 1) in lexicon.words.conjunctions
    return joined and word_at(tokens, found.last) in lexicon.quantities.counted["how_or_where"]


def who_are(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return who is told by a number alone: "| we | were 260", "a | crowd | of about 5,000"."""
    at, counted = found.first - 1, lexicon.quantities.counted
    if found.unit is not None:
        return None
    if word_at(tokens, at) in counted["of"] and word_at(tokens, at - 1) in counted["gatherings"]:
        return at - 1, at
    is_told = word_at(tokens, at) in lexicon.speech.words.be and _is_last(tokens, found)
    return (at - 1, at) if is_told and word_at(tokens, at - 1) in counted["crowds"] else None


def _is_last(tokens: Sequence[Token], found: Quantity) -> bool:
    return found.last >= len(tokens) or not tokens[found.last].is_word


def in_described_place(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a place stands behind a preposition, however described: "in | neighbouring Lorne"."""
    if word_at(tokens, at) not in lexicon.quantities.counted["place_prepositions"]:
        return False
    ahead = tokens[at + 1 : at + 1 + DESCRIBING]
    named = next((index for index, token in enumerate(ahead) if token.is_capital), None)
    return named is not None and all(token.is_word for token in ahead[:named])


def is_bare_sum(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether a number in millions has neither a unit nor a noun: "from | 540 million | a year earlier"."""
    if found.unit is not None or found.scale < SUM:
        return False
    behind = tokens[found.last] if found.last < len(tokens) else None
    return behind is None or not behind.is_word or behind.lower in lexicon.quantities.counted["behind_sums"]
