"""What stands behind a number and says what it is measured in: "5 per cent", "75 USD million", "5 feet 2 inches"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from generator.extract.quantity import Quantity
from generator.extract.unit_tables import Tables, find_unit
from generator.lexicon.quantities import Quantities
from generator.text.digits import joined, skip_hyphen, word_at
from generator.text.number import is_digits, magnitude
from generator.text.numbers import read_number
from generator.text.tokens import Token

MILLION = 1_000_000
OPENING_MARKS = ("'", "‘", "’")
MARK_REACH = 40  # tokens in which the quotation mark that an apostrophe closes is looked for


def with_unit(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Return the quantity with the unit behind it: "3-inch", "5 per cent", "dozens of miles", "a third of a mile"."""
    found = find_unit(tokens, _before_unit(tokens, quantity, lexicon), known)
    if found is None and (tied := _tied_per(tokens, quantity, lexicon, known)) is not None:
        return tied
    if found is None:
        quantity = _coded_million(tokens, quantity, known)
        last, unit = quantity.last, quantity.unit
    elif quantity.unit is not None and (found[1] not in known.money or word_at(tokens, found[0])[:1].isdecimal()):
        last, unit = quantity.last, quantity.unit
    else:
        last, unit = found[0], quantity.unit or found[1]
    if unit is None:
        return quantity
    quantity = _scaled_behind(tokens, replace(quantity, last=last, unit=unit), lexicon, known)
    if unit == "pound" and quantity.scale >= MILLION:
        quantity = replace(quantity, unit="pound sterling")
    return _per(tokens, quantity, lexicon, known)


def with_part(tokens: Sequence[Token], whole: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Add the smaller unit of "5 feet 2 inches", "3 dollars and 50 cents", "six foot two", "15 dollars 50"."""
    if whole.unit is None and whole.last < len(tokens) and tokens[whole.last].text in known.marks:
        return _marked(tokens, whole, known)
    if whole.unit not in known.parts or whole.low is None or whole.scale > 1:
        return whole
    name, parts = known.parts[whole.unit]
    joins = word_at(tokens, whole.last) in lexicon.numerals.words["joiners"]
    at = skip_hyphen(tokens, whole.last + joins)
    number = read_number(tokens, at, lexicon.numerals) if at < len(tokens) else None
    if number is None or number.value is None or not 0 < number.value < parts:
        return whole
    unit = find_unit(tokens, number.last, known) or _short_part(tokens, number.last, name, known)
    value = whole.low + number.value / parts
    if unit is not None:
        return replace(whole, last=unit[0], low=value, high=value) if unit[1] == name else whole
    if _names_no_part(tokens, whole, number.last, known):
        return replace(whole, last=number.last, low=value, high=value)
    return whole


def _before_unit(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities) -> int:
    """Return where a unit may open: behind the "of" of "dozens of miles", the "of a" of "a third of a mile"."""
    if _is_half_ahead_of_article(tokens, quantity, lexicon):
        return quantity.last + 1
    if word_at(tokens, quantity.last) not in lexicon.counted["of"]:
        return quantity.last
    if quantity.order is not None:
        return quantity.last + 1
    is_share = quantity.low is not None and 0 < quantity.low < 1
    article = word_at(tokens, quantity.last + 1) in lexicon.numerals.words["articles"]
    return quantity.last + 2 if is_share and article else quantity.last


def _is_half_ahead_of_article(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number ends in "half" and an article follows: "nearly half an hour"."""
    words = lexicon.numerals.words
    return tokens[quantity.last - 1].lower in words["halves"] and word_at(tokens, quantity.last) in words["articles"]


def _coded_million(tokens: Sequence[Token], quantity: Quantity, known: Tables) -> Quantity:
    """Read the code of "120 MSEK": millions of a currency."""
    coded = known.coded_millions.get(tokens[quantity.last].text) if quantity.last < len(tokens) else None
    if coded is None or quantity.low is None or quantity.unit is not None:
        return quantity
    value = quantity.low * coded[1]
    return replace(quantity, last=quantity.last + 1, low=value, high=value, scale=coded[1], unit=coded[0])


def _scaled_behind(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Read the magnitude that stands behind the currency: "75 USD million"."""
    if quantity.low is None or quantity.scale > 1 or quantity.unit not in known.money:
        return quantity
    scale = magnitude(tokens, quantity.last, lexicon.numerals)
    if scale is None or quantity.has_sign:
        return quantity
    value = quantity.low * scale
    return replace(quantity, last=quantity.last + 1, low=value, high=value, scale=scale)


def _per(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity:
    """Read "per gallon", "/kg", "a share" and "a-year" behind a unit."""
    at = quantity.last
    per, hyphen, tied = word_at(tokens, at).partition("-")
    if per not in lexicon.counted["per"] or word_at(tokens, at + 2) in lexicon.counted["since_then"]:
        return quantity  # "£800,000 | a year | ago"
    if hyphen:
        tied_unit = known.single_words.get(tied)
        return replace(quantity, last=at + 1, unit=f"{quantity.unit} per {tied_unit}") if tied_unit else quantity
    below = known.units.after(tokens, at + 1) or known.unit_signs.after(tokens, at + 1)
    noun = word_at(tokens, at + 1)
    names_noun = per in lexicon.counted["always_per"] or noun in lexicon.counted["per_nouns"]
    if below is None and names_noun and noun.isalpha():
        below = (at + 2, noun)
    return quantity if below is None else replace(quantity, last=below[0], unit=f"{quantity.unit} per {below[1]}")


def _tied_per(tokens: Sequence[Token], quantity: Quantity, lexicon: Quantities, known: Tables) -> Quantity | None:
    """Read the unit of "a 12-cent-a-share payout", which is one word behind the number."""
    at = skip_hyphen(tokens, quantity.last)
    unit, _, rest = word_at(tokens, at).partition("-")
    per, _, noun = rest.partition("-")
    name = known.single_words.get(unit)
    if name is None or per not in lexicon.counted["per"] or not noun.isalpha():
        return None
    return replace(quantity, last=at + 1, unit=f"{name} per {known.single_words.get(noun, noun)}")


def _marked(tokens: Sequence[Token], whole: Quantity, known: Tables) -> Quantity:
    """Read feet and inches from their marks: 5'10", 30'."""
    at, name = whole.last, known.marks[tokens[whole.last].text]
    if whole.low is None or not joined(tokens, at) or name not in known.parts:
        return whole
    part, parts = known.parts[name]
    if at + 1 >= len(tokens) or not joined(tokens, at + 1):
        return whole if _closes_quote(tokens, at) else replace(whole, last=at + 1, unit=name)
    inches = tokens[at + 1].text
    if not inches.isdecimal() or len(inches) > len(str(parts)) or int(inches) >= parts:
        return whole
    marked = at + 2 < len(tokens) and known.marks.get(tokens[at + 2].text) == part
    value = whole.low + Fraction(int(inches), parts)
    return replace(whole, last=at + 2 + marked, low=value, high=value, unit=name)


def _closes_quote(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether an apostrophe may close a quotation that began shortly ahead."""
    return any(tokens[at].text in OPENING_MARKS for at in range(max(0, index - MARK_REACH), index))


def _short_part(tokens: Sequence[Token], index: int, name: str, known: Tables) -> tuple[int, str] | None:
    """Return the short form that is a unit only behind a larger one: the "in" of "5 ft 2 in"."""
    if word_at(tokens, index) not in known.part_words.get(name, ()):
        return None
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if behind is not None and (is_digits(behind.text) or behind.is_capital):
        return None
    return index + 1, name


def _names_no_part(tokens: Sequence[Token], whole: Quantity, last: int, known: Tables) -> bool:
    """Tell whether a bare number goes on with a unit: "six foot two", "It costs 15 dollars 50."."""
    if whole.unit in known.money:
        digits = tokens[last - 1].text
        two = len(digits) == 2 or not is_digits(digits)  # noqa: PLR2004
        return two and not whole.has_sign and not (last < len(tokens) and tokens[last].text[0].isalnum())
    return tokens[whole.last - 1].lower in known.bare
