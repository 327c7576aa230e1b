"""Numbers that count something, with what they count and what happened to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from generator.extract.at_once import event_at_once, read_at_once
from generator.extract.circumstances import Scene, extent_of, place_of, time_of, with_firsts_whole
from generator.extract.counted import counted_noun, hyphened_noun, of_those, predicate_noun, single_noun
from generator.extract.events import find_event
from generator.extract.harmed import without_the_dead
from generator.extract.labels import continues_label, is_countable
from generator.extract.levels import points_back
from generator.extract.measures import measure_ahead
from generator.extract.multiples import MULTIPLE, multiplied_noun, read_multiple, with_fold
from generator.extract.nonfigures import is_no_figure, names_nothing
from generator.extract.omitted import who_are
from generator.extract.quantities import read_quantity
from generator.extract.quantity import Quantity
from generator.extract.rejoined import rejoined
from generator.extract.restated import with_trend
from generator.extract.retold import Told, with_nouns_told
from generator.extract.sharing import Count, shared
from generator.extract.trends import age_of
from generator.extract.unit_tables import Tables, may_open, tables
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention, Figure
from generator.model.span import Span
from generator.text.digits import joined, word_at
from generator.text.document import Document
from generator.text.glued import unglued
from generator.text.hyphened import split_numbers
from generator.text.layouts import printed_dates
from generator.text.tokens import Token


def find_figures(
    document: Document, names: tuple[Span, ...], dates: tuple[DateMention, ...], lexicon: Lexicon
) -> tuple[Figure, ...]:
    """Return the figures of a text, in order; their `reporter`, `cast` and `statement` are left open.

    "At least 12 miners were killed" gives 12 with the counted "miners", the event killed and the sign for at least.
    Dates, clock times, labels ("Flight 370") and scores are no figures.
    """
    known = tables(lexicon.language)
    taken = sorted(
        {*(one.span for one in dates), *(one.span for one in printed_dates(document.text, lexicon.calendar))}
    )
    found: list[Told] = []
    for number, sentence in enumerate(document.sentences):
        if not any(may_open(token, known) or "-" in token.text for token in sentence.tokens):
            continue
        tokens = rejoined(split_numbers(tuple(unglued(sentence.tokens)), lexicon.quantities.numerals), known)
        counts = shared(tokens, list(_counts(tokens, taken, lexicon, known)), lexicon)
        scene = Scene(document.text, sentence.span, names, dates)
        found.extend(
            Told(
                number,
                _figure(scene, tokens, count, lexicon),
                points_back=points_back(tokens, count.quantity, lexicon),
                of_them=of_those(tokens, count.quantity.last, lexicon) > count.quantity.last,
            )
            for count in counts
        )
    told = without_the_dead(document.text, with_nouns_told(found, lexicon.quantities), lexicon.quantities)
    return tuple(with_firsts_whole(told, document.text, lexicon))


def _counts(tokens: Sequence[Token], taken: list[Span], lexicon: Lexicon, known: Tables) -> Iterator[Count]:
    """Yield the numbers of a sentence that count something."""
    index, label, ahead = 0, None, None
    while index < len(tokens):
        quantity = _quantity(tokens, index, lexicon, known) if may_open(tokens[index], known) else None
        if quantity is None:
            index += 1
            continue
        first, index = index, max(quantity.last, index + 1)
        if (date := _date_around(tokens, quantity, taken)) is not None:
            index = max(first + 1, _behind(tokens, date, first))
            continue
        if is_no_figure(tokens, quantity, lexicon.quantities) or (
            label is not None and continues_label(tokens, label, quantity, lexicon.quantities)
        ):
            label = None if names_nothing(tokens, quantity, lexicon.quantities) else quantity
            continue
        quantity = age_of(tokens, _with_million(tokens, quantity, lexicon), ahead, lexicon.quantities)
        ahead = with_trend(tokens, ahead, quantity, lexicon.quantities)
        yield _counted(tokens, ahead, lexicon)


def _quantity(tokens: Sequence[Token], index: int, lexicon: Lexicon, known: Tables) -> Quantity | None:
    found = read_multiple(tokens, index, lexicon.quantities, known) or read_at_once(tokens, index, lexicon)
    if found is not None:
        return found
    found = read_quantity(tokens, index, lexicon.quantities, known)
    return None if found is None else with_fold(tokens, found, lexicon.quantities)


def _date_around(tokens: Sequence[Token], quantity: Quantity, taken: list[Span]) -> Span | None:
    """Return the date that the number stands inside of, if it does."""
    start = tokens[quantity.digits].start
    index = bisect_right(taken, start, key=lambda span: span.start) - 1
    return taken[index] if index >= 0 and start < taken[index].end else None


def _behind(tokens: Sequence[Token], date: Span, index: int) -> int:
    """Return the first token behind a date."""
    while index < len(tokens) and tokens[index].start < date.end:
        index += 1
    return index


def _counted(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> Count:
    if (deed := event_at_once(tokens, quantity, lexicon)) is not None:
        return Count(quantity=quantity, noun=(deed.first, deed.last), event=deed)
    noun = _noun(tokens, quantity, lexicon)
    measured = quantity.unit is not None and quantity.unit not in lexicon.quantities.counted["shares"]
    if measured or (quantity.unit is not None and noun[0] >= noun[1]):
        return Count(quantity=quantity, noun=noun)  # nobody is hurt or saved by the ton
    return Count(quantity=quantity, noun=noun, event=find_event(tokens, quantity.first, quantity.last, noun, lexicon))


def _with_million(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """Read the "m" of "2.7m voters" as a million: what is counted follows, and metres count nothing."""
    letters = lexicon.quantities.numerals.money_suffixes
    scale = letters.get(tokens[quantity.last - 1].text)
    if scale is None or quantity.unit is None or quantity.low is None or quantity.high is None or quantity.has_sign:
        return quantity
    apart = not joined(tokens, quantity.last - 1)  # "2.7 m voters", but "2.7 m walls"
    if apart and not is_countable(word_at(tokens, quantity.last), lexicon.quantities):
        return quantity
    if counted_noun(tokens, quantity.last, lexicon) is None:
        return quantity
    low, high = quantity.low * scale, quantity.high * scale
    return replace(quantity, low=low, high=high, scale=scale, unit=None)


def _noun(tokens: Sequence[Token], quantity: Quantity, lexicon: Lexicon) -> tuple[int, int]:
    """Return the tokens of the counted noun phrase; behind a unit it needs an "of": "61 percent of voters"."""
    empty = (quantity.last, quantity.last)
    if quantity.rule == MULTIPLE:
        return multiplied_noun(tokens, quantity, lexicon) or empty
    if quantity.unit is not None and word_at(tokens, quantity.last) not in lexicon.quantities.counted["of"]:
        return empty
    if (ahead := measure_ahead(tokens, quantity.first, lexicon)) is not None:
        return ahead
    if quantity.low == quantity.high == 1:
        noun = single_noun(tokens, quantity.last, lexicon)
    else:
        noun = (
            hyphened_noun(tokens, quantity.last, lexicon)
            or counted_noun(tokens, quantity.last, lexicon)
            or predicate_noun(tokens, quantity.last, lexicon)
        )
    return (who_are(tokens, quantity, lexicon) or empty) if noun is None else (noun.first, noun.last)


def _figure(scene: Scene, tokens: Sequence[Token], count: Count, lexicon: Lexicon) -> Figure:
    quantity, event = count.quantity, count.event
    return Figure(
        spans=(_span(tokens, quantity.first, quantity.last),),
        low=_decimal(quantity.low),
        high=_decimal(quantity.high),
        comparator=quantity.comparator,
        rule=quantity.rule,
        order=quantity.order,
        trend=quantity.trend,
        unit=quantity.unit,
        counted=_span(tokens, *count.noun) if count.noun[0] < count.noun[1] else None,
        event=event.name if event and not event.is_ahead else None,
        event_span=_span(tokens, event.first, event.last) if event and not event.is_ahead else None,
        extent=extent_of(tokens, quantity, lexicon),
        place=place_of(scene, tokens[quantity.last - 1].end, lexicon),
        as_of=time_of(scene, tokens[quantity.first].start) if quantity.unit is None else None,
    )


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return Span(tokens[first].start, tokens[last - 1].end)


def _decimal(value: Fraction | None) -> Decimal | None:
    """Return a value as a decimal number; a third is cut after 28 digits."""
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)
