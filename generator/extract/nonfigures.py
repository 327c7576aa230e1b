"""Numbers that name, place or date something and count nothing: "Flight 370", "10 p.m.", "the 2019 season"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.addresses import is_address
from generator.extract.pronouns import is_pronoun
from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import joined, word_at
from generator.text.tokens import Token

FIRST_YEAR, LAST_YEAR = 1500, 2100
YEAR_DIGITS = 4
LIST_DIGITS = 2
LONG = 7  # plain digits that long are a number to dial or to file under
COUNTER_LINE = 4  # tokens of a line that holds nothing but a counter
NEAR = 8  # tokens in which words about scores and phones are looked for
JOINING_MARKS = frozenset("@#/_:.+&")


def is_no_figure(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number counts nothing."""
    if found.in_words:
        return any(test(tokens, found, lexicon) for test in (is_pronoun, _is_label, _is_clock))
    return any(
        test(tokens, found, lexicon)
        for test in (
            _is_part_of_a_name,
            _is_clock,
            _is_label,
            _is_year,
            _is_dialled,
            _is_list_number,
            is_address,
            _is_score,
            _is_counter,
        )
    )


def continues_label(tokens: Sequence[Token], before: Quantity, found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number goes on with a labelled one: the 378 of "Sections 377 and 378"."""
    between = [token.lower for token in tokens[before.last : found.first]]
    if len(between) == 1 and between[0] in lexicon.nonfigures["label_joiners"]:
        return True
    return len(between) < LIST_DIGITS + 1 and not any(map(str.isalnum, between)) and not _counts(tokens, found, lexicon)


def _is_part_of_a_name(tokens: Sequence[Token], found: Quantity, _: Quantities) -> bool:
    """Tell whether letters, marks or further digits are joined to the number: "G7", "F-16", "4x4", "22nd", "9/11"."""
    is_negative = found.low is not None and found.low < 0
    if (
        not (found.has_sign or is_negative)
        and joined(tokens, found.digits)
        and _joins(tokens, found.digits - 1, found.digits - 2)
    ):
        return True
    at = found.last
    if not joined(tokens, at):
        return False
    behind = tokens[at]
    if behind.text[0].isalnum() or behind.text[0] in "@#_\\":
        return True
    return behind.text in ("-", "–", "/", ":", ".") and joined(tokens, at + 1) and tokens[at + 1].text[0].isdecimal()


def _joins(tokens: Sequence[Token], mark: int, beyond: int) -> bool:
    text = tokens[mark].text
    if text[-1].isalnum():
        return True
    if text in JOINING_MARKS:
        return text in "@#_" or joined(tokens, mark)
    return text in ("-", "–") and joined(tokens, mark) and tokens[beyond].text[-1].isalnum()


def _is_clock(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number is a time of day: "10 p.m.", "7 o'clock"."""
    return found.unit is None and word_at(tokens, found.last) in lexicon.nonfigures["clock"]


def _is_label(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the word ahead makes the number a name: "Section 377", "No. 10", "Falcon 9"."""
    words, index = lexicon.nonfigures, found.first - 1
    if index >= 1 and tokens[index].text in (".", "#", ":") and tokens[index - 1].lower in words["labels"]:
        return tokens[index].text != ":" or tokens[index - 1].lower in words["phone"]
    if index < 0 or found.unit is not None or found.has_sign:
        return False
    ahead = tokens[index]
    if ahead.text == "#":
        return True
    if ahead.lower in words["labels"]:
        return ahead.is_capital or ahead.lower not in words["capital_labels"]
    if found.in_words or not _is_name(tokens, index, lexicon):
        return False
    return len(ahead.text) == 1 or (index > 0 and not _counts(tokens, found, lexicon))


def _is_name(tokens: Sequence[Token], index: int, lexicon: Quantities) -> bool:
    """Tell whether a capitalised word ahead of a number is the name the number belongs to."""
    token = tokens[index]
    return (
        token.is_capital and token.text.replace(".", "").isalpha() and token.lower not in lexicon.nonfigures["no_names"]
    )


def _counts(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether something countable or something that happened follows the number."""
    if found.unit is not None or found.has_sign or found.scale > 1:
        return True
    at = found.last
    behind = word_at(tokens, at)
    if is_countable(behind, lexicon) or behind in lexicon.happenings:
        return True
    return any(
        tokens[n].text.islower()
        and tokens[n].lower not in lexicon.counted["singulars"]
        and tokens[n].lower.endswith("s")
        for n in range(at, min(at + 3, len(tokens)))
    )


def is_countable(word: str, lexicon: Quantities) -> bool:
    """Tell whether a word is one of the nouns that numbers of news count most: "people", "votes"."""
    return word in lexicon.counted["persons"] or word in lexicon.counted["things"]


def _is_year(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    text = tokens[found.digits].text
    if len(text) != YEAR_DIGITS or not text.isdecimal() or not FIRST_YEAR <= int(text) < LAST_YEAR:
        return False
    if found.unit is not None or found.has_sign or found.scale > 1:
        return False
    return not is_countable(word_at(tokens, found.last), lexicon)


def _is_dialled(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the digits are to be dialled or filed under: "(55) 3333-3333", "call 555 0147", "0034"."""
    text = tokens[found.digits].text
    plain = text.isdecimal()
    if found.has_sign or not plain:
        return False
    if (len(text) > 1 and text[0] == "0" and found.low == int(text)) or (
        len(text) >= LONG and not _counts(tokens, found, lexicon)
    ):
        return True
    ahead, behind = word_at(tokens, found.first - 1), word_at(tokens, found.last)
    if ahead == ")" and word_at(tokens, found.first - 2).isdecimal() and word_at(tokens, found.first - 3) == "(":
        return True
    if ahead == "(" and behind == ")" and word_at(tokens, found.last + 1)[:1].isdecimal():
        return True
    if (ahead[:1].isdecimal() or behind[:1].isdecimal() or ahead == "+") and not _counts(tokens, found, lexicon):
        return True
    near = range(max(0, found.first - NEAR), found.first)
    return any(tokens[n].lower in lexicon.nonfigures["phone"] for n in near) and not _counts(tokens, found, lexicon)


def _is_list_number(tokens: Sequence[Token], found: Quantity, _: Quantities) -> bool:
    """Tell whether the number opens a line as its place in a list: "2. Roads"."""
    behind = word_at(tokens, found.last)
    if behind not in (".", ")") or len(tokens[found.digits].text) > LIST_DIGITS:
        return False
    return found.digits == 0 or (found.digits == 1 and tokens[0].text == "(")


def _is_score(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether "1-2" is the result of a match: a word about matches stands near."""
    if found.rule != "figures/range" or found.unit is not None or word_at(tokens, found.digits + 1) not in ("-", "–"):
        return False
    near = range(max(0, found.first - NEAR), min(found.last + NEAR, len(tokens)))
    return any(tokens[n].lower in lexicon.nonfigures["scores"] for n in near)


def _is_counter(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number is what a page counts of itself: a line of "214 views", "Views: 214", "2 min read"."""
    words, behind = lexicon.nonfigures, word_at(tokens, found.last)
    if found.unit is not None and behind in words["read_behind"]:
        return True
    is_line = len(tokens) <= COUNTER_LINE
    named = word_at(tokens, found.first - 1) == ":" and word_at(tokens, found.first - 2) in words["counters"]
    return is_line and (named or behind in words["counters"])
