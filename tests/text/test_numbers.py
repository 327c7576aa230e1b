from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.lexicon.load import load_lexicon
from generator.text.hyphened import split_numbers
from generator.text.numbers import read_number
from generator.text.tokens import tokenise

NUMERALS = load_lexicon("en").quantities.numerals


def first_number(text: str) -> tuple[str, Decimal | None, tuple[int, int] | None]:
    tokens = split_numbers(tokenise(text), NUMERALS)
    for index in range(len(tokens)):
        number = read_number(tokens, index, NUMERALS)
        if number is not None:
            value = None if number.value is None else Decimal(number.value.numerator) / number.value.denominator
            return text[tokens[number.first].start : tokens[number.last - 1].end], value, number.order
    return "", None, None


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        pytest.param("saw 1,250 boats", "1,250", "1250", id="comma groups"),
        pytest.param("saw 1.250 boats", "1.250", "1250", id="one dot group before a plural"),
        pytest.param("saw 1.250.000 boats", "1.250.000", "1250000", id="dot groups"),
        pytest.param("saw 1 250 boats", "1 250", "1250", id="blank groups"),
        pytest.param("saw 1\u202f250\u202f000 boats", "1\u202f250\u202f000", "1250000", id="narrow blank groups"),
        pytest.param("saw 12'500 boats", "12'500", "12500", id="apostrophe groups"),
        pytest.param("saw 1,25,000 boats", "1,25,000", "125000", id="lakh groups"),
        pytest.param("rate 2.125 overall", "2.125", "2.125", id="decimal that looks like a group"),
        pytest.param("rate 2,5 overall", "2,5", "2.5", id="decimal comma"),
        pytest.param("ran 2½ miles", "2½", "2.5", id="sign for a half"),
        pytest.param("ran 10 1/2 miles", "10 1/2", "10.5", id="whole and slashed fraction"),
        pytest.param("sold 2.5bn shares", "2.5bn", "2500000000", id="short magnitude"),
        pytest.param("sold 3 lakh crore", "3 lakh crore", "3000000000000", id="two magnitudes"),
        pytest.param("forty-one goats", "forty-one", "41", id="hyphen"),
        pytest.param("two hundred and six goats", "two hundred and six", "206", id="and"),
        pytest.param("nineteen hundred goats", "nineteen hundred", "1900", id="hundreds above nine"),
        pytest.param("two and a half million goats", "two and a half million", "2500000", id="and a half"),
        pytest.param("two-and-a-half hours", "two-and-a-half", "2.5", id="hyphened half"),
        pytest.param("half a million goats", "half a million", "500000", id="half a million"),
        pytest.param(
            "three quarters of a billion", "three quarters of a billion", "750000000", id="share of a magnitude"
        ),
        pytest.param("a dozen goats", "a dozen", "12", id="a dozen"),
        pytest.param("half a dozen goats", "half a dozen", "6", id="half a dozen"),
        pytest.param("four dozen goats", "four dozen", "48", id="dozens counted"),
        pytest.param("three point one four", "three point one four", "3.14", id="decimals in words"),
        pytest.param("three-quarters of goats", "three-quarters", "0.75", id="share"),
        pytest.param("a fifth of goats", "a fifth", "0.2", id="share with an article"),
    ],
)
def test_a_number_reads_as_its_value(text: str, printed: str, value: str) -> None:
    assert first_number(text)[:2] == (printed, Decimal(value))


@pytest.mark.parametrize(
    ("text", "printed", "order"),
    [
        pytest.param("Dozens of goats", "Dozens", (24, 99), id="dozens"),
        pytest.param("tens of thousands of goats", "tens of thousands", (20_000, 99_999), id="tens of thousands"),
        pytest.param("hundreds of thousands", "hundreds of thousands", (200_000, 999_999), id="hundreds of thousands"),
        pytest.param("several hundred goats", "several hundred", (300, 900), id="several hundred"),
        pytest.param("a few dozen goats", "a few dozen", (36, 72), id="a few dozen"),
        pytest.param("scores of goats", "scores", (40, 99), id="scores"),
    ],
)
def test_a_vague_word_has_bounds_and_no_value(text: str, printed: str, order: tuple[int, int]) -> None:
    assert first_number(text) == (printed, None, order)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("at 10:45", id="clock"),
        pytest.param("the third goat", id="ordinal"),
        pytest.param("the first half of it", id="half of a match"),
        pytest.param("he scores again", id="verb"),
        pytest.param("host 10.1.20.3", id="network address"),
        pytest.param("several goats", id="several alone"),
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert first_number(text) == ("", None, None)


GROUPINGS = {"comma": ",", "blank": " ", "narrow blank": "\u202f", "apostrophe": "'", "dot": "."}


@settings(deadline=None)  # the machine may be busy
@given(st.integers(min_value=0, max_value=10**12), st.sampled_from(sorted(GROUPINGS)))
def test_every_grouping_reads_back_as_the_same_value(value: int, grouping: str) -> None:
    printed = f"{value:,}".replace(",", GROUPINGS[grouping])
    assert first_number(f"saw {printed} goats")[:2] == (printed, Decimal(value))


@settings(deadline=None)  # the machine may be busy
@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_decimals_read_back_as_the_same_value(value: Decimal) -> None:
    assert first_number(f"{value:,} percent")[1] == value
    assert first_number(f"{value} percent")[1] == value
    assert first_number(f"{str(value).replace('.', ',')} percent")[1] == value


def in_words(value: int) -> str:
    names = {
        int(number): word
        for word, number in [*NUMERALS.tens.items(), *NUMERALS.ones.items()]
        if word not in {"nought", "fourty"}
    }
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(value // size)} {name}{joint if rest else ''}{in_words(rest) if rest else ''}".strip()
    return names[value] if value in names else f"{names[value // 10 * 10]}-{names[value % 10]}"


@settings(deadline=None)  # the machine may be busy
@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_words_read_back_as_the_same_value(value: int) -> None:
    printed = in_words(value)
    assert first_number(f"saw {printed} goats")[:2] == (printed, Decimal(value))
