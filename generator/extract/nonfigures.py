"""Numbers that name, place or date something and count nothing: "Flight 370", "10 p.m.", "the 2019 season"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.addresses import is_address
from generator.extract.calendar_days import is_day
from generator.extract.gauges import is_lettered_name
from generator.extract.labels import counts, is_countable, is_label, is_labelled_behind
from generator.extract.pronouns import is_pronoun
from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import joined, skip_hyphen, word_at
from generator.text.tokens import Token

FIRST_YEAR, LAST_YEAR = 1500, 2100
YEAR_DIGITS = 4
LIST_DIGITS = 2
HOURS, MINUTES = 24, 60
SHORT_CODE = 3  # digits of the number of the police or the fire brigade
LONG = 7  # plain digits that long are a number to dial or to file under
COORDINATE = 6  # decimals
SLASHED = 3  # tokens of "9/11"
COUNTER_LINE = 4  # tokens of a line that holds nothing but a counter
BRACKETS = 40  # tokens in which the bracket that one closes is looked for
NEAR = 8  # tokens in which words about scores and phones are looked for
AGE = "year of age"
JOINING_MARKS = frozenset("@#/_:.+&")


def is_no_figure(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number counts nothing."""
    if found.in_words:
        return any(
            test(tokens, found, lexicon)
            for test in (names_nothing, is_label, _is_clock, _is_age_of_a_text, _is_ordinal)
        )
    return any(
        test(tokens, found, lexicon)
        for test in (
            _is_part_of_a_name,
            _is_clock,
            _is_age_of_a_text,
            is_label,
            is_labelled_behind,
            is_lettered_name,
            is_day,
            _is_year,
            _is_coordinate,
            _is_slashed_name,
            _is_dialled,
            _is_short_code,
            _is_list_number,
            is_address,
            _is_score,
            _is_counter,
        )
    )


def names_nothing(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number word is a pronoun or a digit read aloud; the numbers behind it may count."""
    return is_pronoun(tokens, found, lexicon) or _is_spelled_out(tokens, found, lexicon)


def _is_part_of_a_name(tokens: Sequence[Token], found: Quantity, _: Quantities) -> bool:
    """Tell whether letters, marks or further digits are joined to the number: "G7", "F-16", "4x4", "22nd", "9/11"."""
    stands_first = found.first == found.digits and not found.has_sign  # no sign or bound of its own ahead
    if stands_first and joined(tokens, found.digits) and _joins(tokens, found.digits - 1, found.digits - 2):
        return True
    if _goes_on_with_name(tokens, found):
        return True
    at = found.last
    if not joined(tokens, at):
        return False
    behind = tokens[at]
    if behind.text[0].isalnum() or behind.text[0] in "@#_\\":
        return True
    return behind.text in ("-", "–", "/", ":", ".") and joined(tokens, at + 1) and tokens[at + 1].text[0].isdecimal()


def _goes_on_with_name(tokens: Sequence[Token], found: Quantity) -> bool:
    """Tell whether a hyphen that looks like a minus ties the number to a name in capitals: "COVID -19 tests"."""
    is_negative = found.low is not None and found.low < 0
    if not is_negative or found.unit is not None or found.first != found.digits - 1 or not found.first:
        return False
    ahead = tokens[found.first - 1].text
    return len(ahead) > 1 and ahead.isupper()


def _is_spelled_out(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a zero is a digit read aloud: "zero nine sixty"."""
    if found.low != 0 or found.unit is not None or found.last > found.digits + 1:
        return False
    numerals = lexicon.numerals
    beside = (word_at(tokens, found.first - 1), word_at(tokens, found.last))
    return any(word in table for word in beside for table in (numerals.ones, numerals.tens, numerals.magnitudes))


def _is_ordinal(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a ten is the first word of an ordinal: "the twenty-first race"."""
    at = skip_hyphen(tokens, found.last)
    return (
        tokens[found.last - 1].lower in lexicon.numerals.tens and word_at(tokens, at) in lexicon.nonfigures["ordinals"]
    )


def _is_slashed_name(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a fraction is a day or a habit: "after 9/11", "open 24/7"."""
    printed = "".join(token.text for token in tokens[found.digits : found.digits + SLASHED])
    return printed in lexicon.nonfigures["slashed_names"]


def _is_coordinate(tokens: Sequence[Token], found: Quantity, _: Quantities) -> bool:
    """Tell whether a number is as fine as only a place on the map is given: "77.034041"."""
    whole, _point, decimals = tokens[found.digits].text.partition(".")
    return found.unit is None and len(whole) > 1 and decimals.isdecimal() and len(decimals) >= COORDINATE


def _joins(tokens: Sequence[Token], mark: int, beyond: int) -> bool:
    text = tokens[mark].text
    if text[-1].isalnum():
        return True
    if text in JOINING_MARKS:
        return text in "@#_" or joined(tokens, mark)
    return text in ("-", "–") and joined(tokens, mark) and tokens[beyond].text[-1].isalnum()


def _is_clock(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number is a time of day: "10 p.m.", "7 o'clock", "half past six"."""
    if found.unit is not None:
        return False
    ahead = f"{word_at(tokens, found.first - 2)} {word_at(tokens, found.first - 1)}"
    if word_at(tokens, found.last) in lexicon.nonfigures["clock"] or ahead in lexicon.nonfigures["clock_openers"]:
        return True
    return _is_dotted_time(tokens, found, lexicon)


def _is_dotted_time(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a stop parts hours and minutes: "rang at 16.08", "14.05: Police say"; a price is none."""
    hours, _, minutes = tokens[found.digits].text.partition(".")
    if found.has_sign or len(minutes) != len("00") or not (hours + minutes).isdecimal() or found.first != found.digits:
        return False
    if int(hours) >= HOURS or int(minutes) >= MINUTES:
        return False
    words, behind = lexicon.nonfigures, word_at(tokens, found.last)
    if found.first == 0:
        return behind in words["behind_times"]
    near = range(max(0, found.first - NEAR), found.first)
    priced = any(tokens[at].lower in words["priced"] for at in near)
    told = word_at(tokens, found.first - 1) in words["before_times"] and not is_countable(behind, lexicon)
    return told and not priced and behind not in words["shared_out"]


def _is_age_of_a_text(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number is the age of a law or the like: "the 37-year-old statute"."""
    return found.unit == AGE and word_at(tokens, found.last) in lexicon.nonfigures["aged_texts"]


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
        len(text) >= LONG and found.low == int(text) and not counts(tokens, found, lexicon)
    ):
        return True
    ahead, behind = word_at(tokens, found.first - 1), word_at(tokens, found.last)
    if ahead == ")" and word_at(tokens, found.first - 2).isdecimal() and word_at(tokens, found.first - 3) == "(":
        return True
    if ahead == "(" and behind == ")" and word_at(tokens, found.last + 1)[:1].isdecimal():
        return True
    if (ahead[:1].isdecimal() or behind[:1].isdecimal() or ahead == "+") and not counts(tokens, found, lexicon):
        return True
    near = range(max(0, found.first - NEAR), found.first)
    return any(tokens[n].lower in lexicon.nonfigures["phone"] for n in near) and not counts(tokens, found, lexicon)


def _is_short_code(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the number calls for help: "a 911 caller", "dialled 999"."""
    if len(tokens[found.digits].text) != SHORT_CODE:
        return False
    words = lexicon.nonfigures
    return word_at(tokens, found.first - 1) in words["dialling"] or word_at(tokens, found.last) in words["dialled"]


def _is_list_number(tokens: Sequence[Token], found: Quantity, _: Quantities) -> bool:
    """Tell whether the number opens a line as its place in a list: "2. Roads"."""
    behind = word_at(tokens, found.last)
    if behind not in (".", ")") or len(tokens[found.digits].text) > LIST_DIGITS:
        return False
    if behind == ")" and found.unit is None and _has_no_bracket(tokens, found):
        return True
    return found.digits == 0 or (found.digits == 1 and tokens[0].text == "(")


def _has_no_bracket(tokens: Sequence[Token], found: Quantity) -> bool:
    """Tell whether the bracket behind a number closes none: "1) roads and 2) wells"."""
    ahead = tokens[max(0, found.first - BRACKETS) : found.first]
    return found.first == found.digits and not any(token.text == "(" for token in ahead)


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
