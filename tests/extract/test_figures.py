from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.figures import find_figures
from generator.lexicon.load import load_lexicon
from generator.model.findings import Extent, Figure
from generator.model.span import Span
from generator.text.dates import find_dates
from generator.text.document import analyse

LEXICON = load_lexicon("en")


def figures(text: str, names: tuple[str, ...] = ()) -> tuple[Figure, ...]:
    document = analyse(text, LEXICON)
    spans = tuple(sorted(Span(text.index(name), text.index(name) + len(name)) for name in names))
    return find_figures(document, spans, find_dates(document, "2021-03-12", LEXICON), LEXICON)


def part(text: str, figure: Figure, name: str) -> Any:  # noqa: ANN401 - whichever field is asked for
    value = getattr(figure, name)
    if isinstance(value, Span):
        return value.of(text)
    return value.value if name == "comparator" else value


def values(text: str) -> list[tuple[float | None, float | None]]:
    return [
        (None if one.low is None else float(one.low), None if one.high is None else float(one.high))
        for one in figures(text)
    ]


@pytest.mark.parametrize(
    ("text", "counted", "event"),
    [
        pytest.param("A mine fire killed 14 miners.", ["miners"], ["killed"], id="active"),
        pytest.param("14 coal miners were killed.", ["coal miners"], ["killed"], id="passive"),
        pytest.param("14 miners have since died.", ["miners"], ["killed"], id="intransitive"),
        pytest.param("14 miners killed in fire", ["miners"], ["killed"], id="headline participle"),
        pytest.param("14 miners lost their lives.", ["miners"], ["killed"], id="light verb"),
        pytest.param("14 miners are feared dead.", ["miners"], ["killed"], id="evidential"),
        pytest.param("It left 14 miners dead.", ["miners"], ["killed"], id="adjective behind"),
        pytest.param("The death of 14 miners shook Kitwe.", ["miners"], ["killed"], id="noun ahead"),
        pytest.param("The death toll rose to 14.", ["death toll"], ["killed"], id="toll"),
        pytest.param(
            "The number of deaths from the wreck of the barge off the coast of Peru rose this Monday to 14.",
            ["number of deaths"],
            ["killed"],
            id="toll far ahead",
        ),
        pytest.param("Officials put it at 14 dead.", ["dead"], ["killed"], id="dead alone"),
        pytest.param("It left six dead and 14 injured.", ["dead", "injured"], ["killed", "injured"], id="states alone"),
        pytest.param(
            "60 miners were pulled from the water and 14 remain unaccounted for.",
            ["miners", "miners"],
            ["rescued", "missing"],
            id="rescued and missing",
        ),
        pytest.param(
            "Of the 60 miners, 14 were saved, among them six of the nine cooks.",
            ["miners", "miners", "cooks", "cooks"],
            [None, "rescued", "rescued", None],
            id="whole ahead of its part",
        ),
        pytest.param("14 out of the 60 miners were saved.", ["miners", "miners"], ["rescued", None], id="out of"),
        pytest.param(
            "The Greens won 60 seats, the Mining League (ML) 14 and the Reds six.",
            ["seats", "seats", "seats"],
            [None, None, None],
            id="seats by holder",
        ),
        pytest.param(
            "Mora got 9,060 votes against Vega's 6,014.", ["votes", "votes"], [None, None], id="votes against"
        ),
        pytest.param(
            "Police said two miners died; the union put the number at 14.",
            ["miners", "miners"],
            ["killed", "killed"],
            id="another count of the same",
        ),
        pytest.param(
            "Six miners died, she said. Another 14 are listed as missing.",
            ["miners", "miners"],
            ["killed", "missing"],
            id="noun in the sentence before",
        ),
        pytest.param(
            "Six silos were destroyed. Later 14 died.", ["silos", None], ["destroyed", "killed"], id="things die not"
        ),
        pytest.param(
            "60 Chileans were aboard and 14 had been freed.",
            ["Chileans", "Chileans"],
            [None, "rescued"],
            id="people told",
        ),
        pytest.param("The army lost 14 soldiers.", ["soldiers"], ["killed"], id="soldiers lost"),
        pytest.param("The Greens lost 14 seats.", ["seats"], [None], id="seats lost"),
        pytest.param(
            "A fifth of the crew, or some 60 sailors, tested positive.",
            ["crew", "sailors"],
            ["infected", "infected"],
            id="number in an aside",
        ),
        pytest.param("Two sailors are among those rescued.", ["sailors"], ["rescued"], id="among those"),
        pytest.param("A 6.1-magnitude quake struck.", ["magnitude"], [None], id="magnitude tied"),
        pytest.param("It had a magnitude of 6.1.", ["magnitude"], [None], id="magnitude of"),
        pytest.param("A magnitude 6.1 quake struck.", ["magnitude"], [None], id="magnitude ahead"),
        pytest.param(
            "14 of the 60 huts were destroyed and nine damaged.",
            ["huts", "huts", "huts"],
            ["destroyed", None, "damaged"],
            id="noun of a part and its whole",
        ),
        pytest.param(
            "It freed 60 miners, 14 of them injured.", ["miners", "miners"], ["rescued", "injured"], id="of them"
        ),
        pytest.param("A 900-strong crowd marched.", ["crowd"], ["protested"], id="strong"),
        pytest.param("Police made 14 arrests.", ["arrests"], ["detained"], id="noun counted"),
        pytest.param("14 gunmen killed six guards.", ["gunmen", "guards"], [None, "killed"], id="subject kills object"),
        pytest.param(
            "14 miners and two cooks died.", ["miners", "cooks"], ["killed", "killed"], id="shared verb behind"
        ),
        pytest.param(
            "It killed 14 miners and two cooks.", ["miners", "cooks"], ["killed", "killed"], id="shared verb ahead"
        ),
        pytest.param(
            "14 miners were killed and 30 hurt.", ["miners", "miners"], ["killed", "injured"], id="noun left out"
        ),
        pytest.param(
            "It killed 14 miners, including two cooks.", ["miners", "cooks"], ["killed", "killed"], id="including"
        ),
        pytest.param(
            "14 nurses and Red Cross helpers were injured.",
            ["nurses and Red Cross helpers"],
            ["injured"],
            id="two nouns",
        ),
        pytest.param("14 members of the River Guard were held.", ["members of the River Guard"], ["detained"], id="of"),
        pytest.param("Scores of villagers were displaced.", ["villagers"], ["displaced"], id="vague"),
        pytest.param("Police arrested at least 60 people.", ["people"], ["detained"], id="comparator between"),
        pytest.param("14 missing sailors were found.", ["missing sailors"], ["missing"], id="state before the noun"),
        pytest.param("Two boys aged 4 and 7 drowned.", ["boys", None, None], ["killed", None, None], id="ages between"),
        pytest.param("It hired dozens of minersIn Kitwe, too.", ["miners"], [None], id="words run together"),
        pytest.param("A two-fold rise in bread prices came.", ["rise in bread prices"], [None], id="multiple of what"),
        pytest.param("Bread prices had doubled.", ["Bread prices"], [None], id="what doubled"),
        pytest.param("Some 2.7m voters stayed home.", ["voters"], [None], id="million beside a noun"),
        pytest.param("He faces three counts of murder.", ["counts of murder"], [None], id="counts before a court"),
        pytest.param("Two of the six miners died.", ["miners", "miners"], ["killed", None], id="part and whole"),
        pytest.param("14 surface and deep mines shut.", ["surface and deep mines"], [None], id="two adjectives"),
        pytest.param(
            "It killed 14 miners, wounding 30.", ["miners", "miners"], ["killed", "injured"], id="noun left out"
        ),
        pytest.param("It wounded 14 before he was killed.", [None], ["injured"], id="the nearer verb"),
        pytest.param("He shot 14 miners dead.", ["miners"], ["killed"], id="what became of them"),
        pytest.param("It killed one and injured five.", [None, None], ["killed", "injured"], id="one killed"),
        pytest.param("Scores were hurt and hundreds more arrested.", [None, None], ["injured", "detained"], id="more"),
        pytest.param("Six of the dead were nurses.", ["dead"], ["killed"], id="of the dead"),
        pytest.param("A 14-member board met.", ["member"], [None], id="hyphened noun"),
        pytest.param("The bridge has 14 arches.", ["arches"], [None], id="nothing happened"),
    ],
)
def test_a_count_has_its_noun_and_what_happened(text: str, counted: list[str], event: list[str]) -> None:
    found = figures(text)
    assert [part(text, one, "counted") for one in found] == counted
    assert [one.event for one in found] == event


@pytest.mark.parametrize(
    ("text", "literal", "sign"),
    [
        pytest.param("At least 60 boats sank.", "At least 60", ">=", id="at least"),
        pytest.param("Over 60 boats sank.", "Over 60", ">", id="over"),
        pytest.param("Up to 60 boats sank.", "Up to 60", "<=", id="up to"),
        pytest.param("Fewer than 60 boats sank.", "Fewer than 60", "<", id="fewer than"),
        pytest.param("Nearly 60 boats sank.", "Nearly 60", "~", id="nearly"),
        pytest.param("60 or more boats sank.", "60 or more", ">=", id="or more"),
        pytest.param("60 boats sank.", "60", "=", id="none"),
        pytest.param("An estimated $60m was lost.", "An estimated $60m", "~", id="ahead of money"),
    ],
)
def test_what_bounds_a_number_is_part_of_its_literal(text: str, literal: str, sign: str) -> None:
    (found,) = figures(text)
    assert found.spans[0].of(text) == literal
    assert found.comparator.value == sign


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        pytest.param("It takes 6-9 days.", 6, 9, "day", id="dash"),
        pytest.param("Between 60 and 90 boats sank.", 60, 90, None, id="between"),
        pytest.param("It cost $6 to $9 billion.", 6e9, 9e9, "dollar", id="money with one magnitude"),
        pytest.param("It cost €6bn-€9bn.", 6e9, 9e9, "euro", id="money with two"),
        pytest.param("It grew 2 to 3 percent.", 2, 3, "percent", id="percent"),
        pytest.param("Five or six boats sank.", 5, 6, None, id="alternatives"),
        pytest.param("It cost 9 billion yuan.", 9e9, 9e9, "Chinese yuan", id="currency behind"),
        pytest.param("It cost Rs 6 crore.", 6e7, 6e7, "Indian rupee", id="currency ahead"),
        pytest.param("It hit 41C.", 41, 41, "degree Celsius", id="temperature"),
        pytest.param("It fell to -7 degrees.", -7, -7, "degree", id="below zero"),
        pytest.param("A 60kg drum sank.", 60, 60, "kilogram", id="unit without a blank"),
        pytest.param("Winds of 60 miles per hour", 60, 60, "mile per hour", id="speed"),
        pytest.param("It sold at 1.200,50€.", 1200.5, 1200.5, "euro", id="sign behind"),
        pytest.param("It paid $2 a share.", 2, 2, "dollar per share", id="a share"),
        pytest.param("It sold at $2.10 per gallon.", 2.1, 2.1, "dollar per gallon", id="price"),
        pytest.param("A three-week truce held.", 3, 3, "week", id="hyphened duration"),
        pytest.param("A 19-year-old baker won.", 19, 19, "year of age", id="age"),
        pytest.param("Ana Mora, 29, won.", 29, 29, "year of age", id="age behind a name"),
        pytest.param("A three-fold rise in rents followed.", 3, 3, "time", id="fold"),
        pytest.param("Rents doubled.", 2, 2, "time", id="doubled"),
        pytest.param("A 60m wall fell.", 60, 60, "metre", id="metre beside a singular"),
        pytest.param("Output was $-60m.", -6e7, -6e7, "dollar", id="loss"),
        pytest.param("It cooled to minus-60 degrees.", -60, -60, "degree", id="minus in words"),
        pytest.param("A rate of .25 percent holds.", 0.25, 0.25, "percent", id="no nought ahead"),
        pytest.param("Dozens of miles burned.", 0, 0, "mile", id="vague miles"),
        pytest.param("He is 6 feet 3 inches tall.", 6.25, 6.25, "foot", id="feet and inches"),
        pytest.param("It cost 9 dollars and 60 cents.", 9.6, 9.6, "dollar", id="dollars and cents"),
        pytest.param("It gave 6 crore 20 lakh rupees.", 6.2e7, 6.2e7, "rupee", id="crore and lakh"),
        pytest.param("It cost 6 million and a half euros.", 6.5e6, 6.5e6, "euro", id="million and a half"),
        pytest.param("A wall of six point ninety-nine metres", 6.99, 6.99, "metre", id="decimals as a ten"),
        pytest.param("It cooled to 6 deg C.", 6, 6, "degree Celsius", id="short degree"),
        pytest.param("One in four boats sank.", 0.25, 0.25, None, id="ratio"),
        pytest.param("The yield fell to one fifth.", 0.2, 0.2, None, id="share alone"),
    ],
)
def test_a_quantity_has_its_bounds_and_unit(text: str, low: float, high: float, unit: str | None) -> None:
    (found,) = figures(text)
    assert (float(found.low or 0), float(found.high or 0), found.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        pytest.param("Rents rose 6 percent.", "up", id="rose"),
        pytest.param("Rents fell by 6 percent.", "down", id="fell by"),
        pytest.param("A 6 percent rise followed.", "up", id="noun behind"),
        pytest.param("It cut fares by 6 percent.", "down", id="verb with an object"),
        pytest.param("Rents rose to 600 dollars.", None, id="level"),
        pytest.param("Some 6 percent voted.", None, id="share"),
    ],
)
def test_a_change_is_told_from_a_level(text: str, trend: str | None) -> None:
    (found,) = figures(text)
    assert found.trend == trend


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It began on March 6, 2019.", id="date"),
        pytest.param("It began in 2019.", id="year"),
        pytest.param("The 2019 season ended.", id="year ahead of a noun"),
        pytest.param("The 2018-19 season ended.", id="season"),
        pytest.param("It was built in the 1970s.", id="decade"),
        pytest.param("It opens at 6 p.m. and ends at 18:30.", id="clock"),
        pytest.param("The 22nd day was the third.", id="ordinals"),
        pytest.param("Charges under Section 41 and Article 6", id="sections"),
        pytest.param("Sections 41 and 42 apply.", id="two sections"),
        pytest.param("Flight 612 left Gate 9.", id="flight and gate"),
        pytest.param("G20 ministers spoke of COVID-19.", id="names with digits"),
        pytest.param("An A320 passed an F-35.", id="aircraft"),
        pytest.param("Call 555-0199 now.", id="phone"),
        pytest.param("Reach us at +26 (0)21 123 4567.", id="phone in groups"),
        pytest.param("Card 4111 1111 1111 1111 was used.", id="card"),
        pytest.param("Police went to 41 Elm Street.", id="address"),
        pytest.param("A blast at 4235 Oak Mills hurt nobody.", id="house number ahead of a name"),
        pytest.param("Zambia beat Malawi 3-1.", id="score, falling"),
        pytest.param("Zambia lost 1-3 at home.", id="score, rising"),
        pytest.param("2. Roads are shut.", id="list number"),
        pytest.param("No one saw the other one.", id="one as a pronoun"),
        pytest.param("Views: 2,317", id="view counter"),
        pytest.param("614 views", id="counter alone"),
        pytest.param("6 min read", id="reading time"),
        pytest.param("See @kitwe60 or https://news.example/2019/06", id="handle and address"),
    ],
)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert [one.spans[0].of(text) for one in figures(text)] == []


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        pytest.param("Another five boats sank.", Extent.INCREMENT, id="another"),
        pytest.param("Five more boats sank.", Extent.INCREMENT, id="more"),
        pytest.param("Police held 60 men over the past few hours.", Extent.WINDOW, id="past hours"),
        pytest.param("Police held 60 men.", Extent.TOTAL, id="total"),
    ],
)
def test_what_a_count_covers(text: str, extent: Extent) -> None:
    assert figures(text)[0].extent is extent


def test_two_levels_are_no_range() -> None:
    assert values("Shares rose 2% to 3,100.") == [(2.0, 2.0), (3100.0, 3100.0)]
    assert values("The toll rose from 60 to 90.") == [(60.0, 60.0), (90.0, 90.0)]


def test_a_number_behind_a_year_stands_alone() -> None:
    assert values("Sales rose in 2018 to 3.9 million boats.") == [(3.9e6, 3.9e6)]


def test_a_count_has_its_place_and_day() -> None:
    text = "On Wednesday 60 boats sank in Mpulungu."
    (found,) = figures(text, ("Mpulungu",))
    assert (part(text, found, "place"), found.as_of) == ("Mpulungu", "2021-03-10")


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet="0123456789.,-–$%€/ oneabfhilt\n'", max_size=80))
def test_literals_lie_inside_the_text_in_order(text: str) -> None:
    found = figures(text)
    assert all(0 <= one.spans[0].start < one.spans[0].end <= len(text) for one in found)
    assert [one.spans[0] for one in found] == sorted(one.spans[0] for one in found)
