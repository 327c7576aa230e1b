"""Who is counted: populations told by another noun, in part, again in fewer words, or of one side of a fight."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.briefing import Briefing, FindingKind
from generator.model.findings import Comparator, Extent
from tests.resolve.reports import Draft, briefing

DIFFERENCE, AGREEMENT = FindingKind.FIGURE_DIFFERENCE, FindingKind.FIGURE_AGREEMENT


def told(made: Briefing, kind: FindingKind) -> list[str]:
    return [finding.sentence for finding in made.findings if finding.kind is kind]


def both(event: str, one: tuple[str, str], other: tuple[str, str]) -> Briefing:
    """Return a briefing of two articles, each with one count and what it is of."""
    texts = [f"In Dalby it was {number} {counted} on Friday." for number, counted in (one, other)]
    drafts = [
        Draft(name, text).counts(number, counted, event)
        for name, text, (number, counted) in zip("ab", texts, (one, other), strict=True)
    ]
    return briefing(drafts)


@pytest.mark.parametrize(
    ("event", "one", "other", "differences"),
    [
        pytest.param("detained", ("34", "suspects"), ("57", "people"), 1, id="those held are suspects"),
        pytest.param("detained", ("34", "detainees"), ("70", "arrests"), 1, id="the held and the deed"),
        pytest.param("kidnapped", ("34", "hostages"), ("57", "people"), 1, id="those taken are hostages"),
        pytest.param("killed", ("34", "suspects"), ("57", "people"), 0, id="suspects who died are some of the dead"),
        pytest.param("detained", ("34", "suspects"), ("19", "party members"), 0, id="members are a part"),
        pytest.param("killed", ("34", "civilians"), ("57", "people"), 0, id="civilians are a part"),
        pytest.param("killed", ("34", "soldiers"), ("57", "servicemen"), 1, id="soldiers by another noun"),
        pytest.param("injured", ("34", "firefighters"), ("57", "firemen"), 1, id="firefighters by another noun"),
        pytest.param(
            "killed", ("34", "peacekeepers"), ("57", "soldiers"), 0, id="peacekeepers are a side of their own"
        ),
    ],
)
def test_what_is_counted_by_another_noun(
    event: str, one: tuple[str, str], other: tuple[str, str], differences: int
) -> None:
    assert len(told(both(event, one, other), DIFFERENCE)) == differences


def test_a_noun_that_tells_the_event_needs_no_verb() -> None:
    made = both("killed", ("16", "deaths"), ("16", "fatalities"))
    assert told(made, AGREEMENT) == ["Both articles give 16 deaths."]


def test_a_crowd_is_compared_however_it_is_counted() -> None:
    police = Draft("a", "Police saw 10,000 demonstrators in Dalby.").counts("10,000", "demonstrators", None)
    union = Draft("b", "The union said 50,000 people marched.").counts("50,000", "people", "protested")
    assert len(told(briefing([police, union]), DIFFERENCE)) == 1


def test_what_nobody_did_to_a_crowd_is_told_as_its_deed() -> None:
    made = both("protested", ("900", "people"), ("700", "people"))
    assert told(made, DIFFERENCE) == ["Articles differ on how many people protested: 700 or 900."]


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        pytest.param("Nineteen people died. 5 of the dead were clerks.", "5", "dead", id="of the dead"),
        pytest.param("Nineteen people died, including those of 5 guests.", "5", "guests", id="another class"),
        pytest.param("It confirmed 19 deaths, among them 5 residents.", "5", "residents", id="among them"),
        pytest.param("It confirmed 19 deaths, 5 of those at sea.", "5", None, id="of those"),
        pytest.param("Divers found 5 people at the pier alone.", "5", "people", id="one place alone"),
        pytest.param("In Dalby alone, 5 people died.", "5", "people", id="one place alone, ahead"),
    ],
)
def test_a_part_is_never_set_against_the_whole(text: str, number: str, counted: str | None) -> None:
    whole = Draft("a", "The fire in Dalby killed 21 people.").counts("21", "people", "killed")
    part = Draft("b", text).counts(number, counted, "killed")
    assert told(briefing([whole, part]), DIFFERENCE) == []


def test_parts_of_two_kinds_are_no_difference() -> None:
    one = Draft("a", "Nineteen people died, 2 of them in hospital.").counts("2", None, "killed")
    other = Draft("b", "Nineteen people died, 5 of them at sea.").counts("5", None, "killed")
    assert told(briefing([one, other]), DIFFERENCE) == []


def test_a_toll_of_one_side_is_not_that_of_all() -> None:
    draft = Draft("a", "Some 7 soldiers fell. The mayor put the dead at seven.").counts("7", "soldiers", "killed")
    draft.counts("seven", "dead", "killed")
    draft.figures[1] = replace(draft.figures[1], low=Decimal(7), high=Decimal(7))
    everyone = Draft("b", "At least 21 people died in Dalby.").counts("21", "people", "killed")
    assert told(briefing([draft, everyone]), DIFFERENCE) == []


def test_a_toll_says_that_all_were_of_one_side() -> None:
    draft = Draft("a", "The mayor counted 7 dead, all of them soldiers.").counts("7", "dead", "killed")
    everyone = Draft("b", "At least 21 people died in Dalby.").counts("21", "people", "killed")
    assert told(briefing([draft, everyone]), DIFFERENCE) == []


def test_others_are_those_of_whom_the_same_number_is_told() -> None:
    text = "Nine guards fell and 23 others were hurt."
    first = Draft("a", text).counts("Nine", "guards", None)
    first.counts("23", "others", "injured", extent=Extent.INCREMENT)
    second = Draft("b", "Some 23 guards were hurt.").counts("23", "guards", "injured")
    assert len(told(briefing([first, second]), AGREEMENT)) == 1


def test_more_of_those_counted_before_stay_an_addition() -> None:
    first = Draft("a", "Nine clerks were hurt, then 23 others.").counts("Nine", "clerks", "injured")
    first.counts("23", "others", "injured", extent=Extent.INCREMENT)
    second = Draft("b", "Some 40 people were hurt.").counts("40", "people", "injured")
    assert told(briefing([first, second]), DIFFERENCE) == []


@pytest.mark.parametrize(
    ("counted", "differences"),
    [
        pytest.param("Vardan troops", 0, id="the other side"),
        pytest.param("soldiers", 0, id="either side"),
        pytest.param("Lorian soldiers", 1, id="the same side"),
    ],
)
def test_soldiers_of_two_sides_stay_apart(counted: str, differences: int) -> None:
    text = "The raid killed 6 Lorian soldiers and 20 Vardan troops."
    first = Draft("a", text).counts("6", "Lorian soldiers", "killed").counts("20", "Vardan troops", "killed")
    second = Draft("b", f"The army counted 9 {counted}.").counts("9", counted, "killed")
    found = told(briefing([first, second]), DIFFERENCE)
    assert len([sentence for sentence in found if "6" in sentence]) == differences


def test_people_aboard_are_compared_without_a_verb() -> None:
    first = Draft("a", "The boat was carrying 105 people.").counts("105", "people", None)
    second = Draft("b", "Some 120 migrants were aboard the boat.").counts("120", "migrants", None)
    assert len(told(briefing([first, second]), DIFFERENCE)) == 1


def test_passengers_leave_out_the_crew() -> None:
    first = Draft("a", "The ferry had 105 passengers aboard.").counts("105", "passengers", None)
    second = Draft("b", "There were 120 people on board the ferry.").counts("120", "people", None)
    assert told(briefing([first, second]), DIFFERENCE) == []


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        pytest.param("The blaze scorched 5100 hectares near Dalby.", 1, id="land burnt"),
        pytest.param("In the past 24 hours alone, 5100 hectares burned.", 0, id="in one day"),
        pytest.param("The park has 5100 hectares of pine.", 0, id="land as such"),
    ],
)
def test_land_burnt_is_compared(text: str, differences: int) -> None:
    first = Draft("a", "A wildfire burned 4200 hectares.").counts("4200", None, None, unit="hectare")
    second = Draft("b", text).counts("5100", None, None, unit="hectare")
    assert len(told(briefing([first, second]), DIFFERENCE)) == differences


def test_room_for_people_is_not_how_many_were_aboard() -> None:
    first = Draft("a", "The ferry was carrying 105 people.").counts("105", "people", None)
    second = Draft("b", "Such boats carry up to 250 people.")
    second.counts("250", "people", None, comparator=Comparator.AT_MOST)
    assert told(briefing([first, second]), DIFFERENCE) == []


def test_a_number_without_a_noun_is_of_those_of_whom_it_is_told() -> None:
    text = "Monitors counted 16 deaths. The mayor admitted only 7."
    first = Draft("a", text).counts("16", "deaths", "killed").counts("7", "deaths", "killed")
    second = Draft("b", "Some 7 soldiers died.").counts("7", "soldiers", "killed")
    assert told(briefing([first, second]), DIFFERENCE) == []
