"""What a figure is worth, how it is bounded and in what it is measured, class by class, in sentences of our own."""

from collections.abc import Callable

import pytest

from generator.model.findings import Figure

Reader = Callable[[str], tuple[Figure, ...]]
Row = tuple[str, float, float, str | None]

THOUSANDS: list[Row] = [
    ("It felled 1,000 pines.", 1e3, 1e3, None),
    ("It felled 1 000 pines.", 1e3, 1e3, None),
    ("It felled 1.000 pines.", 1e3, 1e3, None),
    ("It felled 1'000 pines.", 1e3, 1e3, None),
    ("It felled 1,20,000 pines.", 1.2e5, 1.2e5, None),
    ("It felled 10 , 000 pines .", 1e4, 1e4, None),
    ("It sold at 1.200,50€.", 1200.5, 1200.5, "euro"),
]
DECIMALS: list[Row] = [
    ("Rainfall of 3.5 inches", 3.5, 3.5, "inch"),
    ("It grew by 3,5 percent.", 3.5, 3.5, "percent"),
    ("Fares rose 6 . 4 % in June .", 6.4, 6.4, "percent"),
    ("A rate of .25 percent holds.", 0.25, 0.25, "percent"),
    ("A wall of six point ninety-nine metres", 6.99, 6.99, "metre"),
    ("A wall of six point oh five metres", 6.05, 6.05, "metre"),
]
WORDS: list[Row] = [
    ("Two and a half million hens died.", 2.5e6, 2.5e6, None),
    ("Half a million hens died.", 5e5, 5e5, None),
    ("A hundred and six hens died.", 106, 106, None),
    ("Three hundred and two dozen hens died.", 324, 324, None),
    ("Fifty - two hens died .", 52, 52, None),
    ("One billion and a half million hens", 1_000_500_000, 1_000_500_000, None),
    ("Two million and three fifths of it", 2.6e6, 2.6e6, None),
    ("4 thousand 3 hundred and 21 hens died.", 4321, 4321, None),
    ("3 doz hens died.", 36, 36, None),
]
MAGNITUDES: list[Row] = [
    ("It owes $6bn.", 6e9, 6e9, "dollar"),
    ("It owes $6m.", 6e6, 6e6, "dollar"),
    ("Some 60k hens", 6e4, 6e4, None),
    ("Some 2.3 k hens", 2300, 2300, None),
    ("Some 1.2 M hens", 1.2e6, 1.2e6, None),
    ("Some 2.7 m voters", 2.7e6, 2.7e6, None),
    ("It owes Rs 6 crore.", 6e7, 6e7, "Indian rupee"),
    ("It owes 5 lakh rupees.", 5e5, 5e5, "rupee"),
    ("It gave 6 crore 20 lakh rupees.", 6.2e7, 6.2e7, "rupee"),
    ("It cost 6 million and a half euros.", 6.5e6, 6.5e6, "euro"),
]
FRACTIONS: list[Row] = [
    ("A third of the hens died.", 1 / 3, 1 / 3, None),
    ("It holds a one-third stake.", 1 / 3, 1 / 3, None),
    ("It holds a one - third stake .", 1 / 3, 1 / 3, None),
    ("The yield fell to one fifth.", 0.2, 0.2, None),
    ("More than half people stayed.", 0.5, 0.5, None),
    ("Nearly a quarter agree.", 0.25, 0.25, None),
    ("It took half an hour.", 0.5, 0.5, "hour"),
    ("It took nearly half an hour.", 0.5, 0.5, "hour"),
    ("A half-mile queue formed.", 0.5, 0.5, "mile"),
    ("It took three quarters of an hour.", 0.75, 0.75, "hour"),
    ("A cut of half a percentage point", 0.5, 0.5, "percentage point"),
    ("It fell 1 / 4 point .", 0.25, 0.25, "point"),
    ("A wall 10 1/2 feet high", 10.5, 10.5, "foot"),
    ("A crack a thousandth of an inch wide", 0.001, 0.001, "inch"),
]
RANGES: list[Row] = [
    ("It takes 6-9 days.", 6, 9, "day"),
    ("Between 60 and 90 boats sank.", 60, 90, None),
    ("It runs from 60 to 90 metres.", 60, 90, "metre"),
    ("It cost $6 to $9 billion.", 6e9, 9e9, "dollar"),
    ("It cost $6 to 9 billion.", 6e9, 9e9, "dollar"),
    ("It cost €6bn-€9bn.", 6e9, 9e9, "euro"),
    ("It grew 2 to 3 percent.", 2, 3, "percent"),
    ("Five or six boats sank.", 5, 6, None),
    ("It holds 5k-20k boats.", 5e3, 2e4, None),
    ("A sack of 10kg-15kg", 10, 15, "kilogram"),
    ("A 10-to-15-year term", 10, 15, "year"),
    ("A five-to-ten-year term", 5, 10, "year"),
    ("A 0-to-60-mph test", 0, 60, "mile per hour"),
    ("It serves 20 through 90 boats.", 20, 90, None),
    ("More than 10 but less than 40 boats sank.", 10, 40, None),
    ("It costs at most $90 and at least $20.", 20, 90, "dollar"),
    ("Above a quarter and below a half", 0.25, 0.5, None),
    ("Children between the ages of 5 and 11", 5, 11, "year of age"),
]
RATIOS: list[Row] = [
    ("One in four boats sank.", 0.25, 0.25, None),
    ("Three out of five boats sank.", 0.6, 0.6, None),
    ("One in every ten boats sank.", 0.1, 0.1, None),
]
PERCENTAGES: list[Row] = [
    ("Some 6 percent voted.", 6, 6, "percent"),
    ("Some 6 per cent voted.", 6, 6, "percent"),
    ("Some 6% voted.", 6, 6, "percent"),
    ("Some 6 pct voted.", 6, 6, "percent"),
    ("It fell two percentage points.", 2, 2, "percentage point"),
    ("It fell 25 basis points.", 25, 25, "basis point"),
    ("Lead of 9 parts per million", 9, 9, "part per million"),
]
MONEY: list[Row] = [
    ("It cost $6.", 6, 6, "dollar"),
    ("It cost US$ 6.", 6, 6, "US dollar"),
    ("It cost 6 US dollars.", 6, 6, "US dollar"),
    ("It cost £6.", 6, 6, "pound sterling"),
    ("It cost £6m.", 6e6, 6e6, "pound sterling"),
    ("It cost 6 €.", 6, 6, "euro"),
    ("It cost 6€.", 6, 6, "euro"),
    ("It cost EUR 6.", 6, 6, "euro"),
    ("It cost 6 EUR.", 6, 6, "euro"),
    ("It cost 9 billion yuan.", 9e9, 9e9, "Chinese yuan"),
    ("It cost 90元.", 90, 90, "Chinese yuan"),
    ("It cost ¥90.", 90, 90, "Japanese yen"),
    ("It cost 75 USD million.", 7.5e7, 7.5e7, "US dollar"),
    ("It cost 120 MSEK.", 1.2e8, 1.2e8, "Swedish krona"),
    ("It cost MSEK 120.", 1.2e8, 1.2e8, "Swedish krona"),
    ("It cost 9 dollars and 60 cents.", 9.6, 9.6, "dollar"),
    ("It cost 9 dollars 60.", 9.6, 9.6, "dollar"),
    ("It cost 3 euros 20 cents.", 3.2, 3.2, "euro"),
    ("It cost 60 cents.", 60, 60, "cent"),
    ("It fell to 60p.", 60, 60, "penny"),
    ("It cost 150 kn.", 150, 150, "Croatian kuna"),
    ("It cost 60 PEN.", 60, 60, "Peruvian sol"),
    ("It cost 60 pesetas.", 60, 60, "Spanish peseta"),
    ("It cost ₿60.", 60, 60, "bitcoin"),
    ("A 12-cent-a-share payout", 12, 12, "cent per share"),
    ("Output was $-60m.", -6e7, -6e7, "dollar"),
    ("It paid $2 a share.", 2, 2, "dollar per share"),
    ("It sold at $2.10 per gallon.", 2.1, 2.1, "dollar per gallon"),
    ("It rose by £24 a-year.", 24, 24, "pound sterling per year"),
    ("Eggs fetch 64 cents a dozen.", 64, 64, "cent per dozen"),
]
AGES: list[Row] = [
    ("A 19-year-old baker won.", 19, 19, "year of age"),
    ("A 19 - year - old baker won .", 19, 19, "year of age"),
    ("A six-month-old calf won.", 6, 6, "month of age"),
    ("The calf is 6 months old.", 6, 6, "month of age"),
    ("A calf eighteen months of age won.", 18, 18, "month of age"),
    ("An 87 yo man won.", 87, 87, "year of age"),
    ("Ana Mora, 29, won.", 29, 29, "year of age"),
    ("Boys aged 9 won.", 9, 9, "year of age"),
    ("Men aged 25 to 54 won.", 25, 54, "year of age"),
    ("She is just 29.", 29, 29, "year of age"),
    ("His aunt, who was 90, won.", 90, 90, "year of age"),
    ("He turned 30 in Kitwe.", 30, 30, "year of age"),
    ("He turned 18 last May.", 18, 18, "year of age"),
    ("The baker, 34, won.", 34, 34, "year of age"),
]
DURATIONS: list[Row] = [
    ("A three-week truce held.", 3, 3, "week"),
    ("A 30 - year loan .", 30, 30, "year"),
    ("It lasted 40 minutes.", 40, 40, "minute"),
    ("It lasted two and a half hours.", 2.5, 2.5, "hour"),
]
LENGTHS: list[Row] = [
    ("A 60m wall fell.", 60, 60, "metre"),
    ("A wall 60 m long fell.", 60, 60, "metre"),
    ("It is 6 km off.", 6, 6, "kilometre"),
    ("He is 6 feet 3 inches tall.", 6.25, 6.25, "foot"),
    ("He is 6 ft 3 in tall.", 6.25, 6.25, "foot"),
    ("He is six foot three.", 6.25, 6.25, "foot"),
    ("He is 6'3\" tall.", 6.25, 6.25, "foot"),
    ("It flew at 30' above ground.", 30, 30, "foot"),
]
SPEEDS: list[Row] = [
    ("Winds of 60 miles per hour", 60, 60, "mile per hour"),
    ("Winds of 60mph", 60, 60, "mile per hour"),
    ("Winds of 60 km/h", 60, 60, "kilometre per hour"),
    ("Winds of 60 kilometers an hour", 60, 60, "kilometre per hour"),
]
TEMPERATURES: list[Row] = [
    ("It hit 41C.", 41, 41, "degree Celsius"),
    ("It hit 41 C.", 41, 41, "degree Celsius"),
    ("It hit 41°C.", 41, 41, "degree Celsius"),
    ("It hit 100° Fahrenheit.", 100, 100, "degree Fahrenheit"),
    ("It cooled to 6 deg C.", 6, 6, "degree Celsius"),
    ("It fell to -7 degrees.", -7, -7, "degree"),
    ("It cooled to minus-60 degrees.", -60, -60, "degree"),
    ("It fell to seven degrees below zero.", -7, -7, "degree"),
    ("It fell to 20 below zero.", -20, -20, "degree"),
    ("Lows of 10 to 15 degrees below zero", -15, -10, "degree"),
    ("Lows of - 20 degrees Celsius", -20, -20, "degree Celsius"),
    ("It cooled to 4 kelvin.", 4, 4, "kelvin"),
]
OTHER_UNITS: list[Row] = [
    ("It burned 60 acres.", 60, 60, "acre"),
    ("A hall of 60 sq m", 60, 60, "square metre"),
    ("A hall of 60 square feet", 60, 60, "square foot"),
    ("A sub-60 sq m flat", 60, 60, "square metre"),
    ("A 60kg drum sank.", 60, 60, "kilogram"),
    ("It weighs six tonnes.", 6, 6, "tonne"),
    ("It lost 60 barrels.", 60, 60, "barrel"),
    ("A 60 W lamp", 60, 60, "watt"),
    ("A 60 megawatt dam", 60, 60, "megawatt"),
    ("A drive of 60 gigabytes", 60, 60, "gigabyte"),
    ("It broke at 9 ksi.", 9, 9, "kilopound per square inch"),
    ("A line of 60 megabits per second", 60, 60, "megabit per second"),
    ("A plot of 60 dunams", 60, 60, "dunam"),
    ("A hall of 60 m2", 60, 60, "square metre"),
]
MULTIPLES: list[Row] = [
    ("A three-fold rise in rents followed.", 3, 3, "time"),
    ("Rents doubled.", 2, 2, "time"),
    ("Rents more than tripled.", 3, 3, "time"),
]


def named(**tables: list[Row]) -> list[object]:
    return [pytest.param(*row, id=f"{kind}: {row[0]}") for kind, rows in tables.items() for row in rows]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    named(
        thousands=THOUSANDS,
        decimals=DECIMALS,
        words=WORDS,
        magnitudes=MAGNITUDES,
        fractions=FRACTIONS,
        ranges=RANGES,
        ratios=RATIOS,
        percentages=PERCENTAGES,
        money=MONEY,
        ages=AGES,
        durations=DURATIONS,
        lengths=LENGTHS,
        speeds=SPEEDS,
        temperatures=TEMPERATURES,
        others=OTHER_UNITS,
        multiples=MULTIPLES,
    ),
)
def test_a_figure_has_its_value_and_unit(text: str, low: float, high: float, unit: str | None, read: Reader) -> None:
    (found,) = read(text)
    assert float(found.low or 0) == pytest.approx(low)
    assert float(found.high or 0) == pytest.approx(high)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "literal", "order"),
    [
        pytest.param("Dozens of boats sank.", "Dozens", (24, 99), id="dozens"),
        pytest.param("Scores of boats sank.", "Scores", (40, 99), id="scores"),
        pytest.param("Several hundred boats sank.", "Several hundred", (300, 900), id="several hundred"),
        pytest.param("Tens of thousands fled.", "Tens of thousands", (20_000, 99_999), id="tens of thousands"),
        pytest.param("Dozens of miles burned.", "Dozens of miles", (24, 99), id="vague miles"),
    ],
)
def test_a_vague_word_keeps_its_word(text: str, literal: str, order: tuple[int, int], read: Reader) -> None:
    (found,) = read(text)
    assert (found.spans[0].of(text), found.low, found.high, found.order) == (literal, None, None, order)


@pytest.mark.parametrize(
    ("text", "literal", "sign"),
    [
        pytest.param("At least 60 boats sank.", "At least 60", ">=", id="at least"),
        pytest.param("Over 60 boats sank.", "Over 60", ">", id="over"),
        pytest.param("More than 60 boats sank.", "More than 60", ">", id="more than"),
        pytest.param("Up to 60 boats sank.", "Up to 60", "<=", id="up to"),
        pytest.param("As many as 60 boats sank.", "As many as 60", "<=", id="as many as"),
        pytest.param("Fewer than 60 boats sank.", "Fewer than 60", "<", id="fewer than"),
        pytest.param("A sub-60 boat fleet sank.", "sub-60", "<", id="sub"),
        pytest.param("Nearly 60 boats sank.", "Nearly 60", "~", id="nearly"),
        pytest.param("Almost 60 boats sank.", "Almost 60", "~", id="almost"),
        pytest.param("Around 60 boats sank.", "Around 60", "~", id="around"),
        pytest.param("Some 60 boats sank.", "Some 60", "~", id="some"),
        pytest.param("About 60 boats sank.", "About 60", "~", id="about"),
        pytest.param("Roughly 60 boats sank.", "Roughly 60", "~", id="roughly"),
        pytest.param("60 or more boats sank.", "60 or more", ">=", id="or more"),
        pytest.param("Exactly 60 boats sank.", "Exactly 60", "=", id="exactly"),
        pytest.param("60 boats sank.", "60", "=", id="none"),
        pytest.param("An estimated $60m was lost.", "An estimated $60m", "~", id="ahead of money"),
        pytest.param("It edged back up to 60 percent.", "60 percent", "=", id="a verb's up to"),
    ],
)
def test_what_bounds_a_number_is_part_of_its_literal(text: str, literal: str, sign: str, read: Reader) -> None:
    (found,) = read(text)
    assert found.spans[0].of(text) == literal
    assert found.comparator.value == sign


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        pytest.param("Rents rose 6 percent.", "up", id="rose"),
        pytest.param("Rents are up 6 percent.", "up", id="up"),
        pytest.param("Rents fell by 6 percent.", "down", id="fell by"),
        pytest.param("A 6 percent rise followed.", "up", id="noun behind"),
        pytest.param("It cut fares by 6 percent.", "down", id="verb with an object"),
        pytest.param("Rents rose to 600 dollars.", None, id="level"),
        pytest.param("Fares fell to 71.", None, id="plain level"),
        pytest.param("Some 6 percent voted.", None, id="share"),
    ],
)
def test_a_change_is_told_from_a_level(text: str, trend: str | None, read: Reader) -> None:
    (found,) = read(text)
    assert found.trend == trend


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        pytest.param("Owls fly more than 90 km (56 miles).", [(">", None), (">", None)], id="bound"),
        pytest.param("It dropped by 5C (9F).", [("=", "down"), ("=", "down")], id="trend"),
        pytest.param("Jobs grew by 600 posts or 2 percent.", [("=", "up"), ("=", "up")], id="share of the change"),
        pytest.param("More than 90 owls (56 percent) fly.", [(">", None), ("=", None)], id="a share is no other unit"),
    ],
)
def test_a_number_said_again_is_bounded_as_the_first(
    text: str, bounds: list[tuple[str, str | None]], read: Reader
) -> None:
    assert [(one.comparator.value, one.trend) for one in read(text)] == bounds


def test_two_levels_are_no_range(read: Reader) -> None:
    assert [float(one.low or 0) for one in read("Shares rose 2% to 3,100.")] == [2, 3100]
    assert [float(one.low or 0) for one in read("The toll rose from 60 to 90.")] == [60, 90]


def test_a_number_behind_a_year_stands_alone(read: Reader) -> None:
    assert [float(one.low or 0) for one in read("Sales rose in 2018 to 3.9 million boats.")] == [3.9e6]
