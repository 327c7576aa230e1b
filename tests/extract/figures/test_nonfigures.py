"""Numbers that count nothing, class by class, in sentences of our own."""

from collections.abc import Callable

import pytest

from generator.model.findings import Figure

DATES = [
    "It began on March 6, 2019.",
    "The hearing is set for 14 June.",
    "It opened on 03/11/2020 and shut on 2020-11-09.",
    "The 4-5 January talks failed.",
    "They meet on Tuesday, Oct. 13.",
    "The ferry sank on oct . 13 off Mpulungu.",
    "The order came on may 19 without warning.",
    "The school shut by 1 december last year.",
    "It pays on nov . 6 to holders of shares .",
]
YEARS = [
    "It began in 2019.",
    "The 2019 season ended.",
    "The 2018-19 season ended.",
    "It was built in the 1970s.",
    "The class of 1998 met again.",
    "Elections in 2021 and 2026 were fair.",
    "The 2030 goals are far.",
    "From 1990 to 1994 it was shut.",
]
CLOCK_TIMES = [
    "It opens at 6 p.m. and ends at 18:30.",
    "The siren sounded at 5am.",
    "Doors close at 11 o'clock.",
    "The tremor came at 03:41 GMT.",
    "Trains run 10am-4pm.",
    "Doors close at half past six.",
    "Doors close at a quarter to nine.",
]
ORDINALS = [
    "The 22nd day was the third.",
    "She came fourth in the twenty-first race.",
    "It is the 19th-century mill's second fire.",
    "The third quarter was dull.",
]
STATUTES = [
    "The 37-year-old treaty fell.",
    "A forty-year-old statute was repealed.",
    "The Mining Act 1962 applies.",
    "The Fisheries Act of 1887 was changed.",
    "The law of 1904 stands.",
]
SECTIONS = [
    "Charges under Section 41 and Article 6",
    "Sections 41 and 42 apply.",
    "It cited clause 9 and paragraph 14.",
    "See Chapter 12 of the report.",
]
RESOLUTIONS = [
    "Resolution 1802 was passed.",
    "Resolutions 1802 and 1805 were passed.",
    "Decree 77 took force.",
    "Proposition 16 failed.",
]
FLIGHTS = ["Flight 612 left Gate 9.", "Flight KV 612 turned back.", "Train 9041 was late."]
ROADS = [
    "The bus broke down near kilometre 12.",
    "Highway 61 is shut.",
    "Route 9 flooded.",
    "A lorry overturned on the A38.",
    "The M4 was blocked near exit 12.",
]
MODELS = [
    "An A320 passed an F-35.",
    "A Boeing 737 landed.",
    "A Boeing 777F was chartered.",
    "The Model 3 burns.",
    "The fund sent its 13F filing.",
    "The 737 Max fleet is grounded.",
    "A 747 jumbo left.",
]
VESSELS = ["The barge Lualaba 7 sank.", "Apollo 11 came home.", "The tug Kafue 2 was towed."]
NAMES_WITH_DIGITS = [
    "G20 ministers spoke of COVID-19.",
    "G7 leaders left.",
    "COVID -19 tests ran out.",
    "The 5G network failed.",
    "It trended after 9/11.",
    "H5N1 was found.",
]
PHONES = [
    "Call 555-0199 now.",
    "Reach us at +26 (0)21 123 4567.",
    "Tel: 0211 250 333",
    "Dial 911 at once.",
    "Card 4111 1111 1111 1111 was used.",
]
ADDRESSES = [
    "Police went to 41 Elm Street.",
    "A blast at 4235 Oak Mills hurt nobody.",
    "She lives in the 300 block of Cedar Avenue.",
    "The host is 255.255.255.255 or 10.1.20.3.",
    "The ship was at 77.034041, 12.558209.",
    "It lies in the 90417 ZIP code.",
]
SCORES = ["Zambia beat Malawi 3-1.", "Zambia lost 1-3 at home.", "They won the final 2-0."]
LIST_NUMBERS = ["2. Roads are shut.", "3) Wells are dry.", "He asked 1) who paid and 2) who knew.", "(4) Wells"]
PRONOUNS = [
    "No one saw the other one.",
    "One of them wept.",
    "This one is ours.",
    "One must wait.",
    "One never knows.",
    "One moment please!",
    "It was a one - time offer.",
    "It made one - time gains.",
]
HANDLES = ["See @kitwe60 today.", "Follow @mill_1902 and #Flood21."]
ADDRESSES_OF_PAGES = ["Read https://news.example/2019/06 first.", "See www.mill24.example for more."]
PAGE_FURNITURE = ["Views: 2,317", "614 views", "6 min read"]
CREDITS = ["Photo 3 of 12: a barge", "Photo: Ana Mora/Pool 4"]
SPELLED_DIGITS = ["It dialled zero zero.", "The code is zero zero one."]


def named(**tables: list[str]) -> list[object]:
    return [pytest.param(text, id=f"{kind}: {text}") for kind, texts in tables.items() for text in texts]


@pytest.mark.parametrize(
    "text",
    named(
        dates=DATES,
        years=YEARS,
        clock=CLOCK_TIMES,
        ordinals=ORDINALS,
        statutes=STATUTES,
        sections=SECTIONS,
        resolutions=RESOLUTIONS,
        flights=FLIGHTS,
        roads=ROADS,
        models=MODELS,
        vessels=VESSELS,
        names=NAMES_WITH_DIGITS,
        phones=PHONES,
        addresses=ADDRESSES,
        scores=SCORES,
        lists=LIST_NUMBERS,
        pronouns=PRONOUNS,
        handles=HANDLES,
        pages=ADDRESSES_OF_PAGES,
        furniture=PAGE_FURNITURE,
        credits=CREDITS,
        spelled=SPELLED_DIGITS,
    ),
)
def test_what_counts_nothing_is_no_figure(text: str, read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [one.spans[0].of(text) for one in read(text)] == []


@pytest.mark.parametrize(
    ("text", "literals"),
    [
        pytest.param("The bell rang at 16.08, and at 16.19 the mill burned.", [], id="at a time"),
        pytest.param("14.05: Police held 31 men.", ["31"], id="the time of an entry"),
        pytest.param("The share closed at 16.08 on Friday.", ["16.08"], id="a price"),
        pytest.param("It sold at 2.35 a share.", ["2.35"], id="a price of each"),
        pytest.param("The quake was felt at 4.75 points.", ["4.75 points"], id="what counts"),
    ],
)
def test_a_time_with_a_stop_is_told_from_a_price(
    text: str, literals: list[str], read: Callable[[str], tuple[Figure, ...]]
) -> None:
    assert [one.spans[0].of(text) for one in read(text)] == literals


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        pytest.param("By 2019 the dam held 60 carp.", "60", id="a year beside a count"),
        pytest.param("2,019 homes burned in 2019.", "2,019", id="a count like a year"),
        pytest.param("2019 people signed.", "2019", id="people right behind"),
        pytest.param("Section 41 fined 60 mills.", "60", id="a section that acts"),
        pytest.param("Under Section 41, 12.5 km of fence fell.", "12.5 km", id="a measure behind a section"),
        pytest.param("In May 19 mills shut.", "19", id="a count behind a month"),
        pytest.param("In december 12 men left.", "12", id="people behind a month"),
        pytest.param("At the ford, 34, mostly boys, wept.", "34", id="a count between commas"),
        pytest.param("It hit 41C in Kitwe.", "41C", id="a letter on a gauge"),
        pytest.param("Minus one was the answer.", "Minus one", id="one below nought"),
        pytest.param("He shipped 10,000,000 bricks.", "10,000,000", id="many digits that count"),
        pytest.param("The Mining League won 14 seats.", "14", id="seats"),
        pytest.param("The mill (built for 60 men) shut.", "60", id="inside brackets"),
        pytest.param("Oslo had -19 degrees.", "-19 degrees", id="a true minus"),
    ],
)
def test_what_stands_beside_such_a_number_counts(
    text: str, literal: str, read: Callable[[str], tuple[Figure, ...]]
) -> None:
    assert [one.spans[0].of(text) for one in read(text)] == [literal]
