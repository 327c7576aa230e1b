"""What tells that two articles were made from one text: a table of questions, each with its weight.

Articles written apart share facts and quotations, too: who was at one press conference prints the same words. What they
do not share is the choice, the order and the telling of all the rest.
"""

from __future__ import annotations

from typing import Final

from generator.resolve.facts import FactsPair
from generator.resolve.parallels import rising
from generator.resolve.scoring import Feature

SAME: Final = 1.0
COPIED: Final = 0.3  # share of the shorter text's passages
LONG: Final = 45  # passages of five words in three sentences; two may be those of one press release
PARTLY: Final = 0.1
SOME_LONG: Final = 20  # passages in more than one sentence
RUN: Final = 3  # times that one sentence told alike follows another
LONG_RUN: Final = 4
MOST: Final = 0.4  # share of the shorter article's sentences, told alike and in one order
FEWEST: Final = 4  # of them
OWN: Final = 0.35  # share of the sentences that are no quotations
FEWEST_OWN: Final = 3
MANY: Final = 8  # facts
HALF: Final = 0.4  # share of the shorter article's figures and statements
SOME: Final = 4  # sentences told alike before their order or their being quotations tells against one text
JUMBLED: Final = 0.6  # share of them in one order, below which the order is another


def copied_passages(pair: FactsPair) -> str | None:
    """Hold where much of one text stands word for word in the other."""
    return "long passages are the same word for word" if _is_copied(pair) else None


def _is_copied(pair: FactsPair) -> bool:
    return pair.overlap >= COPIED and (pair.passages >= LONG or pair.overlap >= 2 * COPIED)


def some_passages(pair: FactsPair) -> str | None:
    """Hold where a part of one text stands word for word in the other, outside of quotations."""
    partly = pair.overlap >= PARTLY and pair.passages >= SOME_LONG and not _is_copied(pair)
    return "some passages are the same word for word" if partly else None


def same_credit(pair: FactsPair) -> str | None:
    """Hold where both are credited to one agency, or one is credited to the outlet of the other."""
    one, other = pair.one.article, pair.other.article
    if one.agency is not None and one.agency == other.agency:
        return f"both are credited to {one.agency}"
    if one.agency is not None and one.agency == other.publisher:
        return f"one is credited to {one.agency}, the outlet of the other"
    if other.agency is not None and other.agency == one.publisher:
        return f"one is credited to {other.agency}, the outlet of the other"
    return None


def sentences_in_turn(pair: FactsPair) -> str | None:
    """Hold where sentences that tell the same follow one another in both."""
    return "sentences that tell the same follow one another in both" if pair.parallels.in_turn >= RUN else None


def long_run(pair: FactsPair) -> str | None:
    """Hold where many do."""
    return "and many of them do" if pair.parallels.in_turn >= LONG_RUN else None


def most_sentences(pair: FactsPair) -> str | None:
    """Hold where much of the shorter article is told in the other, in the same order."""
    told = pair.parallels
    in_order = rising([other for _, other in told.pairs])
    holds = in_order >= max(FEWEST, MOST * len(told.shorter))
    return "much of the shorter one is told in the other in the same order" if holds else None


def own_telling(pair: FactsPair) -> str | None:
    """Hold where that is so of what stands outside of quotations."""
    told = pair.parallels
    in_order = rising([other for _, other in told.own])
    return "beyond quotations, too" if in_order >= max(FEWEST_OWN, OWN * told.own_size) else None


def many_facts(pair: FactsPair) -> str | None:
    """Hold where they share more facts than two reports of one event are likely to pick alike."""
    return f"{len(pair.common)} facts in common" if len(pair.common) >= MANY else None


def most_facts(pair: FactsPair) -> str | None:
    """Hold where about half of what the shorter article reports stands in the other."""
    share = len(pair.common) / max(1, min(pair.one.size, pair.other.size))
    return "they share about half of what the shorter one reports" if share >= HALF else None


def several_sources(pair: FactsPair) -> str | None:
    """Hold where the common facts come from several sources: two reporters at one press conference share one."""
    return "the common facts come from several sources" if len(pair.sources) > 1 else None


def rare_details(pair: FactsPair) -> str | None:
    """Hold where both print a spelling or a value that only they have, while others agree on another."""
    return "both print a spelling or number that the others have otherwise" if pair.slips else None


def mostly_quotations(pair: FactsPair) -> str | None:
    """Hold where what they tell alike are quotations: who was there may print them."""
    told = pair.parallels
    holds = len(told.pairs) >= SOME and 2 * len(told.own) < len(told.pairs)
    return "what they tell alike are mostly quotations" if holds else None


def another_order(pair: FactsPair) -> str | None:
    """Hold where what they tell alike stands in another order."""
    told = pair.parallels
    holds = len(told.pairs) >= SOME and rising([other for _, other in told.pairs]) < JUMBLED * len(told.pairs)
    return "what they tell alike stands in another order" if holds else None


ONE_TEXT: Final[tuple[Feature[FactsPair], ...]] = (
    Feature(copied_passages, 1.2),
    Feature(some_passages, 0.45),
    Feature(same_credit, 0.4),
    Feature(sentences_in_turn, 0.3),
    Feature(long_run, 0.4),
    Feature(most_sentences, 0.25),
    Feature(own_telling, 0.25),
    Feature(many_facts, 0.15),
    Feature(most_facts, 0.1),
    Feature(several_sources, 0.05),
    Feature(rare_details, 0.2),
    Feature(mostly_quotations, -0.3),
    Feature(another_order, -0.2),
)
