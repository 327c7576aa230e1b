"""What is one measure and what is two, over short articles on invented events."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import permutations

import pytest

from generator.model.briefing import Briefing, FindingKind, Sureness
from generator.model.findings import ActorKind
from tests.resolve.reports import Draft, briefing

DIFFERENCE, AGREEMENT = FindingKind.FIGURE_DIFFERENCE, FindingKind.FIGURE_AGREEMENT


def told(made: Briefing, kind: FindingKind) -> list[str]:
    return [finding.sentence for finding in made.findings if finding.kind is kind]


def dead(name: str, text: str, number: str) -> Draft:
    return Draft(name, text, published="2031-05-01").counts(number, "people", "killed")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In 2009, a flood in the same valley killed 30 people.", id="the year opens the sentence"),
        pytest.param("A flood in the same valley killed 30 people in 2009.", id="the year follows"),
        pytest.param("We recall that in 2009 a flood took the lives of 30 people.", id="the year in one stretch"),
    ],
)
def test_the_dead_of_a_year_before_are_no_count_of_this_event(text: str) -> None:
    now = dead("a", "The flood in Dalby killed 12 people.", "12")
    assert told(briefing([now, dead("b", text, "30")]), DIFFERENCE) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mayor Ana Ruiz, elected in 2019, said 30 people died.", id="the year is of something else"),
        pytest.param("Rescuers said on Monday that 30 people died.", id="no year"),
    ],
)
def test_the_dead_of_this_event_are_compared(text: str) -> None:
    now = dead("a", "The flood in Dalby killed 12 people.", "12")
    assert len(told(briefing([now, dead("b", text, "30")]), DIFFERENCE)) == 1


def test_an_article_without_a_day_tells_of_the_same_years() -> None:
    now = dead("a", "The flood in Dalby killed 12 people.", "12")
    undated = replace_day(dead("b", "A flood in the same valley killed 30 people in 2009.", "30"))
    assert told(briefing([now, undated]), DIFFERENCE) == []


def replace_day(draft: Draft) -> Draft:
    draft.published = None
    return draft


def test_the_dead_of_december_are_compared_in_january() -> None:
    first = Draft("a", "On 30 December 2030 the flood killed 12 people.", published="2030-12-31")
    later = Draft("b", "On 30 December 2030 the flood killed 14 people.", published="2031-01-02")
    made = briefing([first.counts("12", "people", "killed"), later.counts("14", "people", "killed")])
    assert len(told(made, DIFFERENCE)) == 1


@pytest.mark.parametrize(
    ("text", "agree"),
    [
        pytest.param("Police revised the number of passengers down to 34.", 1, id="ahead of the number"),
        pytest.param("Police put at 34 the number of passengers who were aboard.", 1, id="behind the number"),
        pytest.param("Police looked for the passengers of bus 34.", 0, id="no count"),
    ],
)
def test_a_count_says_what_its_number_is_of(text: str, agree: int) -> None:
    other = Draft("b", "It carried 34 passengers.").counts("34", "passengers", None)
    assert len(told(briefing([Draft("a", text).counts("34", None, None), other]), AGREEMENT)) == agree


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        pytest.param("A hospital put the figure at 40.", 1, id="the count told before"),
        pytest.param("A hospital has beds for 40.", 0, id="no count"),
    ],
)
def test_another_source_gives_the_count_told_before(text: str, differences: int) -> None:
    both = Draft("a", f"The blast injured 25 people. {text}").counts("25", "people", "injured").counts("40", None, None)
    other = Draft("b", "The blast injured 25 people.").counts("25", "people", "injured")
    assert len(told(briefing([both, other]), DIFFERENCE)) == differences


def test_a_source_gives_the_count_of_all_though_a_part_was_told_last() -> None:
    text = "The blast injured 25 people, including five nurses. A hospital put the figure at 40."
    both = Draft("a", text).counts("25", "people", "injured").counts("five", "nurses", "injured")
    both = both.counts("40", "nurses", "injured")
    other = Draft("b", "The blast injured 25 people.").counts("25", "people", "injured")
    assert told(briefing([both, other]), DIFFERENCE) == ["Articles differ on how many people were injured: 25 or 40."]


def test_some_of_those_counted_before_are_no_other_count_of_all() -> None:
    text = "The flood killed 30 people, 12 of them at home."
    both = Draft("a", text).counts("30", "people", "killed").counts("12", "people", "killed")
    other = Draft("b", "The flood killed 28 people.").counts("28", "people", "killed")
    assert told(briefing([both, other]), DIFFERENCE) == ["Articles differ on how many people were killed: 28 or 30."]


def test_a_toll_says_among_whom() -> None:
    toll = Draft("a", "The death toll among miners is nine.").counts("nine", "death toll", "killed")
    toll.figures = [replace(toll.figures[0], low=Decimal(9), high=Decimal(9))]
    miners = Draft("b", "The blast killed 8 miners.").counts("8", "miners", "killed")
    people = Draft("c", "The blast killed 14 people.").counts("14", "people", "killed")
    assert told(briefing([toll, miners, people]), DIFFERENCE) == [
        "Articles differ on how many miners were killed: 8 or nine."
    ]


@pytest.mark.parametrize(
    ("one", "other", "differences"),
    [
        pytest.param("a case fatality rate of", "the rate of lethality at", 1, id="one rate in two wordings"),
        pytest.param("a fatality rate of", "an unemployment rate of", 0, id="two rates"),
        pytest.param("a fatality rate of", "a coverage of", 0, id="a rate and a share"),
    ],
)
def test_rates_are_compared_by_what_they_are_of(one: str, other: str, differences: int) -> None:
    first = Draft("a", f"The ministry gave {one} 3.5 percent.").counts("3.5", None, None, unit="percent")
    second = Draft("b", f"The agency gave {other} 2.5 percent.").counts("2.5", None, None, unit="percent")
    assert len(told(briefing([first, second]), DIFFERENCE)) == differences


def test_suspected_cases_are_not_compared_with_cases() -> None:
    suspected = Draft("a", "Doctors count 300 suspected cases.").counts(
        "300", "suspected cases", "infected", happened="cases"
    )
    confirmed = Draft("b", "Doctors count 90 cases.").counts("90", "cases", "infected", happened="cases")
    assert told(briefing([suspected, confirmed]), DIFFERENCE) == []


@pytest.mark.parametrize(
    ("one", "other", "differences"),
    [
        pytest.param(
            "Dalby asked for 900 sacks of winter wheat seed",
            "Farmers requested 940 sacks of wheat seed",
            1,
            id="one need",
        ),
        pytest.param("Dalby asked for 900 sacks", "Farmers requested 940 sacks", 0, id="sacks of nobody knows what"),
        pytest.param(
            "Dalby sold 900 sacks of wheat seed", "Farmers lost 40 sacks of wheat seed", 0, id="two things done"
        ),
    ],
)
def test_things_of_one_kind_in_one_context_are_compared(one: str, other: str, differences: int) -> None:
    drafts = []
    for name, words in (("a", one), ("b", other)):
        number = next(word for word in words.split() if word.isdigit())
        drafts.append(Draft(name, f"{words}.").counts(number, words[words.index("sacks") :], None))
    assert len(told(briefing(drafts), DIFFERENCE)) == differences


def test_an_amount_a_day_agrees_with_the_amount() -> None:
    daily = Draft("a", "Trucks bring 180,000 litres of water to the camp a day.")
    plain = Draft("b", "Trucks bring the camp about 180,000 litres of water.")
    made = briefing(
        [daily.counts("180,000", None, None, unit="litre per day"), plain.counts("180,000", None, None, unit="litre")]
    )
    assert len(told(made, AGREEMENT)) == 1


def crowd(name: str, text: str, number: str, event: str = "killed") -> Draft:
    return Draft(name, text, published="2031-05-01").counts(number, "people", event)


def flood(name: str, number: str) -> Draft:
    text = f"Mayor Ana Ruiz told Radio Dalby that {number} people died when the Rill broke its banks in Dalby."
    made = crowd(name, text, number).actor("Ana Ruiz").actor("Radio Dalby", kind=ActorKind.ORGANIZATION)
    return made.actor("Dalby", kind=ActorKind.PLACE).says("Ana Ruiz", f"{number} people died")


def fire(name: str) -> Draft:
    text = "Fire chief Kofi Mensa told Radio Tema that 57 people died in a market fire in Tema."
    made = crowd(name, text, "57").actor("Kofi Mensa").actor("Radio Tema", kind=ActorKind.ORGANIZATION)
    return made.actor("Tema", kind=ActorKind.PLACE).says("Kofi Mensa", "57 people died")


def ids(made: Briefing) -> set[str | None]:
    groups = {item.group for item in made.statements} | {item.group for item in made.figures}
    return {actor.id for actor in made.actors} | {finding.id for finding in made.findings} | groups


@pytest.mark.parametrize("name", ["0", "b1", "z"])
def test_an_article_on_another_event_changes_no_id_and_no_finding(name: str) -> None:
    before = briefing([flood("a", "12"), flood("b", "14")])
    after = briefing([flood("a", "12"), flood("b", "14"), fire(name)])
    assert len(told(before, DIFFERENCE)) == 1
    assert told(after, DIFFERENCE) == told(before, DIFFERENCE)
    assert ids(before) <= ids(after)


def test_one_more_article_on_the_event_keeps_the_id_of_a_measure() -> None:
    measure = {item.group for item in briefing([flood("b", "12"), flood("c", "14")]).figures}
    assert measure == {item.group for item in briefing([flood("a", "15"), flood("b", "12"), flood("c", "14")]).figures}


def test_the_order_of_articles_changes_nothing() -> None:
    drafts = [flood("a", "12"), flood("b", "14"), fire("c")]
    assert len({str(briefing(order)) for order in permutations(drafts)}) == 1


def test_the_dead_come_before_voices_and_voices_before_staff() -> None:
    text = "Ana Ruiz said the mill has 40 clerks and that 3 people died."
    alone = Draft("a", text).actor("Ana Ruiz").says("Ana Ruiz", "the mill has 40 clerks and that 3 people died")
    alone = alone.counts("40", "clerks", None).counts("3", "people", "killed")
    alone.figures = [replace(figure, statement=0) for figure in alone.figures]
    made = briefing([alone, Draft("b", "The mill in Dalby stands still.")])
    assert told(made, FindingKind.SINGLE_SOURCE) == [
        "Only one article gives 3 people killed.",
        "Only one article cites Ana Ruiz.",
        "Only one article gives 40 clerks.",
    ]


def test_what_one_article_alone_has_is_capped_and_no_count_crowds_out_a_voice() -> None:
    numbers = [str(number) for number in range(100, 130)]
    storms = " ".join(f"The storm of day {number}x killed {number} people." for number in numbers)
    alone = Draft("a", f"{storms} Ana Ruiz said the tide would turn.").actor("Ana Ruiz")
    alone.says("Ana Ruiz", "the tide would turn")
    for number in numbers:
        alone.counts(number, None, "killed")
    shown = told(briefing([alone, Draft("b", "The mill in Dalby stands still.")]), FindingKind.SINGLE_SOURCE)
    assert "Only one article cites Ana Ruiz." in shown
    assert 1 < len(shown) < len(numbers)


@pytest.mark.parametrize(
    ("event", "counted", "sure"),
    [
        pytest.param("killed", "people", Sureness.SURE, id="what happened and to whom"),
        pytest.param("killed", None, Sureness.LIKELY, id="to whom is not told"),
    ],
)
def test_a_difference_says_how_sure_it_is(event: str, counted: str | None, sure: Sureness) -> None:
    text = "The flood in Dalby killed {} people."
    one = Draft("a", text.format(12)).counts("12", counted, event)
    other = Draft("b", text.format(14)).counts("14", "people", event)
    (found,) = (one for one in briefing([one, other]).findings if one.kind is DIFFERENCE)
    assert found.sure is sure
    assert found.because
    assert found.why_sure


@pytest.mark.parametrize(
    ("number", "agree"),
    [
        pytest.param("3", 0, id="a small count"),
        pytest.param("312", 1, id="a telling one"),
    ],
)
def test_a_small_count_in_copies_of_one_text_is_no_agreement(number: str, agree: int) -> None:
    text = f"The ferry in Dalby has {number} decks, a harbour clerk told Meridian on Monday."
    copies = [replace(Draft(name, text), agency="Meridian").counts(number, "decks", None) for name in ("a", "b")]
    copies[1].text += " It is old."
    assert len(told(briefing(copies), AGREEMENT)) == agree


def of_a_flood(name: str, town: str, mayor: str, number: str) -> Draft:
    draft = crowd(name, f"{mayor} of {town} spoke. Aid Abroad came. {number} people died.", number)
    return draft.actor(mayor).actor(town, kind=ActorKind.PLACE).actor("Aid Abroad", kind=ActorKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("town", "mayor", "differences"),
    [
        pytest.param("Dalby", "Ida Lem", 1, id="one place and person"),
        pytest.param("Dalby", "Omar Noor", 1, id="one place"),
        pytest.param("Kallo", "Ida Lem", 1, id="one person"),
        pytest.param("Kallo", "Omar Noor", 0, id="an aid group alone is on every occasion"),
    ],
)
def test_articles_that_share_a_person_or_a_place_are_on_one_occasion(town: str, mayor: str, differences: int) -> None:
    made = briefing([of_a_flood("a", "Dalby", "Ida Lem", "31"), of_a_flood("b", town, mayor, "38")])
    assert len(told(made, DIFFERENCE)) == differences
