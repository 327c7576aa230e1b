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
    ("text", "extent"),
    [
        pytest.param("Another five boats sank.", Extent.INCREMENT, id="another"),
        pytest.param("Five more boats sank.", Extent.INCREMENT, id="more"),
        pytest.param("Police held 60 men over the past few hours.", Extent.WINDOW, id="past hours"),
        pytest.param("Three guards died after the toll rose.", Extent.TOTAL, id="died after it rose"),
        pytest.param("Police held 60 men.", Extent.TOTAL, id="total"),
    ],
)
def test_what_a_count_covers(text: str, extent: Extent) -> None:
    assert figures(text)[0].extent is extent


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        pytest.param(
            "The toll has risen to 12 on Friday, after three people died in hospital.",
            [Extent.TOTAL, Extent.INCREMENT],
            id="after three died",
        ),
        pytest.param("The toll rose to 12 as two more died.", [Extent.TOTAL, Extent.INCREMENT], id="two more"),
        pytest.param("The toll stood at 12 after three divers died.", [Extent.TOTAL, Extent.TOTAL], id="no rise"),
    ],
)
def test_deaths_that_raise_a_toll_add_to_it(text: str, extents: list[Extent]) -> None:
    assert [one.extent for one in figures(text)] == extents


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
