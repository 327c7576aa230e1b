"""Amounts said again in another unit, and amounts in two units that are one: "62 kilometres (39 miles)"."""

from __future__ import annotations

from decimal import Decimal

from generator.lexicon.load import Lexicon
from generator.lexicon.topics import COUNT, MONEY
from generator.model.findings import Comparator, Figure, Report
from generator.text.folding import folded_words

GAP = 40  # characters between an amount and the same in another unit
ALIKE = Decimal("0.15")  # share by which the two may differ, for both are rounded
OPENERS = "(["
SLACK = Decimal("0.03")  # share of a number that its last digit stands for at most
ROUGH = 2  # digits that count in a number given as about so much


def conversions(report: Report, lexicon: Lexicon) -> frozenset[int]:
    """Return the figures of an article, by their index, that say the one ahead again in another unit."""
    text, figures = report.article.text, report.figures
    found = set()
    for number in range(1, len(figures)):
        one, other = figures[number - 1], figures[number]
        gap = text[one.spans[-1].end : other.spans[0].start]
        if len(gap) <= GAP and _is_said_again(gap, lexicon) and _is_one_amount(one, other, lexicon):
            found.add(number)
    return frozenset(found)


def _is_said_again(gap: str, lexicon: Lexicon) -> bool:
    """Tell whether a bracket opens between two numbers, or little but "or about" stands there."""
    opened = max(gap.rfind(mark) for mark in OPENERS)
    words = folded_words(gap[opened + 1 :])
    again = lexicon.comparison.classes.again
    return again.issuperset(words) and (opened >= 0 or (bool(words) and gap.lstrip().startswith(",")))


def _is_one_amount(one: Figure, other: Figure, lexicon: Lexicon) -> bool:
    topics = lexicon.comparison.topics
    dimension = topics.dimension(one.unit)
    if one.unit == other.unit or dimension in {None, COUNT} or dimension != topics.dimension(other.unit):
        return False
    if dimension == MONEY:
        return True
    first, second = amount(one, lexicon), amount(other, lexicon)
    return first is not None and second is not None and abs(first - second) <= ALIKE * max(first, second)


def amount(figure: Figure, lexicon: Lexicon) -> Decimal | None:
    """Return the lower bound of a figure in the first unit of its dimension: 100 acres give 40.468 hectares."""
    return None if figure.low is None else figure.low * lexicon.comparison.topics.size(figure.unit)


def is_same_amount(one: Figure, other: Figure, lexicon: Lexicon) -> bool:
    """Tell whether two amounts in different units may be one, as exactly as both are printed."""
    first, second = amount(one, lexicon), amount(other, lexicon)
    if first is None or second is None or one.low != one.high or other.low != other.high:
        return False
    slack = sum(_half_step(figure) * lexicon.comparison.topics.size(figure.unit) for figure in (one, other))
    return one.unit != other.unit and abs(first - second) <= slack


def _half_step(figure: Figure) -> Decimal:
    """Return half of the last digit that a number is given to, noughts at its end not counted: 50 for "1,200".

    It is a small share of the number at most.
    """
    value = (figure.low or Decimal(0)).normalize()
    exponent = int(value.as_tuple().exponent)
    if figure.comparator is not Comparator.EXACTLY:
        exponent = max(exponent, value.adjusted() - ROUGH + 1)
    return min(Decimal(5).scaleb(exponent - 1), SLACK * value)
