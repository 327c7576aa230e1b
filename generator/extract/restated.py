"""Numbers that say the one ahead again in another unit: "more than 100 km (60 miles)", "by 12 jobs or 3 percent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.extract.quantity import Quantity
from generator.extract.trends import trend_of
from generator.lexicon.quantities import Quantities
from generator.model.findings import Comparator
from generator.text.digits import word_at
from generator.text.tokens import Token

REACH = 3  # words of the noun between a count and its share: "125 new jobs or 3 percent"


def with_trend(tokens: Sequence[Token], ahead: Quantity | None, found: Quantity, lexicon: Quantities) -> Quantity:
    """Return a number with its trend, and with the bound and trend of the one ahead where it says that one again.

    "More than 100 km (60 miles)" is more than 60 miles; "fell by 12 jobs or 3 percent" tells two falls.
    """
    own = trend_of(tokens, found, lexicon)
    if ahead is None or not _restates(tokens, ahead, found, lexicon):
        return replace(found, trend=own)
    bound = ahead.comparator if found.comparator is Comparator.EXACTLY else found.comparator
    return replace(found, trend=own or ahead.trend, comparator=bound)


def _restates(tokens: Sequence[Token], ahead: Quantity, found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number is given again in another unit: in brackets, or behind "or" as a share."""
    if ahead.unit == found.unit or found.unit is None or found.low is None or ahead.low is None:
        return False
    between = [token.lower for token in tokens[ahead.last : min(found.first, ahead.last + REACH + 1)]]
    if ahead.last + len(between) < found.first:
        return False
    if between == ["("]:
        return ahead.unit is not None and word_at(tokens, found.last) in lexicon.readings["closing"]
    return ahead.unit is None and between[-1:] != [] and between[-1] in lexicon.numerals.words["alternative_words"]
