"""Numbers of one sentence that share a noun or an event: "12 men were killed and 30 hurt"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.counted import of_those
from generator.extract.event_words import EventWords
from generator.extract.events import stands_for_people
from generator.extract.levels import is_other_level, points_back
from generator.extract.omitted import in_described_place, is_bare_sum, leaves_noun_out
from generator.extract.quantity import Quantity
from generator.extract.unit_tables import tables
from generator.lexicon.load import Lexicon
from generator.text.digits import word_at
from generator.text.tokens import Token

ASIDE = 24  # tokens of a list in brackets


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A quantity that counts, with the tokens of what it counts and of what happened; ranges are empty where open.

    `is_part` says that it goes on with the count ahead: "including six children".
    """

    quantity: Quantity
    noun: tuple[int, int]
    event: EventWords | None = None
    is_part: bool = False

    @property
    def has_noun(self) -> bool:
        """Whether what is counted is known."""
        return self.noun[0] < self.noun[1]

    @property
    def end(self) -> int:
        """The first token behind the number and its noun; a noun may stand ahead of its number."""
        return max(self.noun[1], self.quantity.last)


def shared(tokens: Sequence[Token], counts: list[Count], lexicon: Lexicon) -> list[Count]:
    """Return the counts of a sentence, each with the noun and the event it takes from its neighbours.

    "12 men and three women died" gives both the event; "12 men were killed and 30 hurt" gives both the men.
    """
    for index in range(1, len(counts)):
        counts[index] = _after(tokens, counts[index - 1], counts[index], lexicon)
    for index in range(len(counts) - 1, 0, -1):
        counts[index - 1 : index + 1] = _beside(tokens, counts[index - 1], counts[index], lexicon)
    for index in range(1, len(counts)):
        counts[index] = _with_noun_of(tokens, _told_ahead(tokens, counts, index, lexicon), counts[index], lexicon)
    return _with_currency(tokens, [_with_own_noun(tokens, count, lexicon) for count in counts], lexicon)


def _with_currency(tokens: Sequence[Token], counts: list[Count], lexicon: Lexicon) -> list[Count]:
    """Give a sum without a unit the currency told last, or else next: "312 million euros from 540 million"."""
    currencies = tables(lexicon.language).money
    money = [(at, one.quantity.unit) for at, one in enumerate(counts) if one.quantity.unit in currencies]
    if not money:
        return counts
    for at, count in enumerate(counts):
        if not count.has_noun and is_bare_sum(tokens, count.quantity, lexicon):
            unit = next((unit for place, unit in reversed(money) if place < at), money[0][1])
            counts[at] = replace(count, quantity=replace(count.quantity, unit=unit))
    return counts


def _told_ahead(tokens: Sequence[Token], counts: list[Count], index: int, lexicon: Lexicon) -> Count:
    """Return the count ahead; of "31 of the 40 huts" the 31, as what happened is told of it.

    A part of those ahead is passed over: "31 died, 5 of them children, and 112 were hurt".
    """
    ahead = counts[index - 1]
    if index > 1 and of_those(tokens, ahead.quantity.last, lexicon) > ahead.quantity.last:
        return counts[index - 2]
    part = counts[index - 2] if index > 1 else ahead
    return part if ahead.event is None and part.noun == ahead.noun else ahead


def _after(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> Count:
    """Give a count the event of the one ahead where it goes on with it."""
    if count.event is None and count.quantity.unit is None and _goes_on(tokens, ahead, count, lexicon):
        return replace(count, event=ahead.event, is_part=True)
    return count


def _beside(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> tuple[Count, Count]:
    """Settle noun and event between a part and its whole, and between two numbers with one verb behind them."""
    if _is_part(tokens, ahead, count, lexicon):
        noun = ahead.noun if ahead.has_noun else count.noun
        return replace(ahead, event=ahead.event or count.event, noun=noun), replace(count, event=None)
    if _is_whole(tokens, ahead, count, lexicon):
        noun = count.noun if count.has_noun else ahead.noun
        if _tells_whole(ahead):
            return ahead, replace(count, noun=noun, event=count.event or ahead.event)
        return replace(ahead, event=None), replace(count, noun=noun)
    if ahead.event is None and ahead.quantity.unit is None and _leads_to(tokens, ahead, count, lexicon):
        return replace(ahead, event=count.event), count
    return ahead, count


def _with_noun_of(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> Count:
    """Give a count without a noun that of the one ahead: "12 men were killed and 30 hurt"."""
    if count.quantity.unit is not None or count.has_noun or ahead.quantity.unit is not None:
        return count
    if count.event is not None:
        takes = not count.event.is_toll and (ahead.event is not None or _counts_persons(tokens, ahead, lexicon))
        return replace(count, noun=ahead.noun) if takes else count
    if points_back(tokens, count.quantity, lexicon) or is_other_level(tokens, ahead.end, count.quantity, lexicon):
        return replace(count, noun=ahead.noun, event=ahead.event)
    if _is_of_place(tokens, count, lexicon) and ahead.event is not None:
        return replace(count, noun=ahead.noun, event=ahead.event)
    if leaves_noun_out(tokens, count.quantity, lexicon):
        return replace(count, noun=_without_state(tokens, ahead.noun, lexicon))
    return replace(count, noun=ahead.noun) if _has_holder(tokens, count.quantity, lexicon) else count


def _without_state(tokens: Sequence[Token], noun: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return a noun without what befell those ahead: "40 | destroyed | huts and 12 with damage"."""
    first, last = noun
    return (first + 1, last) if last - first > 1 and tokens[first].lower in lexicon.quantities.happenings else noun


def _counts_persons(tokens: Sequence[Token], count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a noun names people: "12 passengers", "12 Chileans"."""
    if not count.has_noun:
        return False
    head = tokens[count.noun[1] - 1]
    return head.is_capital or head.lower in lexicon.quantities.counted["persons"]


def _with_own_noun(tokens: Sequence[Token], count: Count, lexicon: Lexicon) -> Count:
    """Let what happened stand for the noun where nothing else does: "a death toll of 12", "12 dead"."""
    event = count.event
    if event is None or count.has_noun or count.quantity.unit is not None:
        return count
    beside = event.first == count.quantity.last and stands_for_people(tokens, event.first, lexicon)
    return replace(count, noun=(event.first, event.last)) if event.is_toll or beside else count


def _goes_on(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number goes on with the counted ahead of it: in a list, or as a part of it.

    Parts are "including five", "five of them clerks".
    """
    if ahead.event is None:
        return False
    between = f" {' '.join(_between(tokens, ahead, count))} "
    if any(f" {words} " in between for words in lexicon.quantities.counted["including"]):
        return True
    if _is_in_brackets(tokens, ahead, count, lexicon) or _is_severity(tokens, count, lexicon):
        return True
    if between.endswith(" , ") and of_those(tokens, count.quantity.last, lexicon) > count.quantity.last:
        return True
    if ahead.is_part and len(_between(tokens, ahead, count)) == 1 and _is_list(tokens, ahead, count, lexicon):
        return True
    return ahead.event.governs and _is_list(tokens, ahead, count, lexicon)


def _is_in_brackets(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number of people is a part told in brackets: "47 people died (19 women, 20 men)"."""
    if not _counts_persons(tokens, count, lexicon):
        return False
    opens = word_at(tokens, count.quantity.first - 1) == "("
    if not opens and not _is_list(tokens, ahead, count, lexicon):
        return False
    for at in range(count.quantity.first - 1, max(-1, count.quantity.first - ASIDE), -1):
        if tokens[at].text == ")":
            return False
        if tokens[at].text == "(":
            return True
    return False


def _is_severity(tokens: Sequence[Token], count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number only tells how badly some of those ahead fared: "112 were hurt, 17 seriously"."""
    at = count.quantity.last
    closes = at + 1 >= len(tokens) or not tokens[at + 1].is_word
    return closes and word_at(tokens, at) in lexicon.quantities.counted["severities"]


def _is_of_place(tokens: Sequence[Token], count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number is the part of a place in a list: "nine people died: seven in Lem and two in Dol"."""
    opens = word_at(tokens, count.quantity.first - 1) in lexicon.quantities.counted["part_openers"]
    return opens and in_described_place(tokens, count.quantity.last, lexicon)


def _leads_to(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    """Tell whether two numbers share the verb behind the second: "12 men and three women died"."""
    if count.event is None or count.event.governs:
        return False
    return _is_list(tokens, ahead, count, lexicon)


def _is_part(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number is a part of the next: "two of the six miners", "a third of the town's 900 voters"."""
    between = _between(tokens, ahead, count)
    parts, out = lexicon.quantities.counted, lexicon.quantities.numerals.words["ratio_out"]
    if between[:1] and between[0] in out:
        between = between[1:]
    opens = bool(between) and between[0] in parts["of"]
    return opens and all(word in parts["part_of"] or word.endswith("'s") for word in between)


def _is_whole(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    """Tell whether a number is the whole that the next is a part of: "of the 60 miners, 14 were hurt"."""
    parts, at = lexicon.quantities.counted, ahead.quantity.first - 1
    at -= word_at(tokens, at) in parts["part_of"] and word_at(tokens, at) not in parts["of"]
    before = word_at(tokens, at - 1)
    opens = word_at(tokens, at) in parts["of"] and (not before.isalpha() or before in parts["whole_openers"])
    if not opens and word_at(tokens, at) not in parts["wholes"]:
        return False
    end = ahead.event.last if ahead.event is not None and ahead.event.first == ahead.end else ahead.end
    return [token.lower for token in tokens[end : count.quantity.first]] == [","]


def _tells_whole(ahead: Count) -> bool:
    """Tell whether what happened is told of the whole: "of the 36 dead, six are children"."""
    event = ahead.event
    return event is not None and not event.governs and event.first <= ahead.end


def _is_list(tokens: Sequence[Token], ahead: Count, count: Count, lexicon: Lexicon) -> bool:
    between = _between(tokens, ahead, count)
    return bool(between) and all(word == "," or word in lexicon.words.conjunctions for word in between)


def _between(tokens: Sequence[Token], ahead: Count, count: Count) -> list[str]:
    return [token.lower for token in tokens[ahead.end : count.quantity.first]]


def _has_holder(tokens: Sequence[Token], found: Quantity, lexicon: Lexicon) -> bool:
    """Tell whether the number is what somebody has of the counted: "60 seats, the Greens 14", "against Mora's 900"."""
    behind = tokens[found.last] if found.last < len(tokens) else None
    if behind is not None and behind.is_word and behind.lower not in lexicon.words.conjunctions:
        return False
    if not found.first:
        return False
    holder = tokens[found.first - 1]
    return holder.text == ")" or holder.is_capital
