"""What speaks against taking two people for one, where something speaks for it: what is missing or contradicts."""

from __future__ import annotations

from typing import Final

from generator.model.reasons import Reason
from generator.resolve.pairs import BearerPair
from generator.resolve.resemblance import SAME, same_company, same_role, same_title, same_utterance
from generator.resolve.scoring import Feature, Score, score


def several_bearers(pair: BearerPair) -> str | None:
    """Hold where a name alone fits more than one person."""
    return "more than one person here may be meant by that name" if pair.is_bare and not pair.only else None


def nothing_shared(pair: BearerPair) -> str | None:
    """Hold where nothing but the names tells of one person."""
    evidence = (same_role, same_title, same_utterance, same_company)
    return None if any(one(pair) for one in evidence) else "no office, words or company in common"


MISSING: Final[tuple[Feature[BearerPair], ...]] = (
    Feature(several_bearers, 0),
    Feature(nothing_shared, 0),
)
REFUSED: Final = Reason("refused", "one of them is told apart from another spelling of the other")
THIN: Final = Reason("thin", "what speaks for it is not enough")


def against_one(pair: BearerPair, weighed: Score) -> tuple[Reason, ...]:
    """Return why two people who may be one were left apart: what contradicts it, else what is missing.

    "Petrova" beside "Anna Petrova" and "Vera Petrova" may be either.
    """
    speaking = tuple(one for one in weighed.reasons if one.weight is not None and one.weight < 0)
    if weighed.value >= SAME:
        return (*speaking, REFUSED)
    missing = score(pair, MISSING).reasons
    return (*speaking, *missing) or (THIN,)
