"""What is compared over articles read as a build reads them, and what never is: amounts, parts, revisions, bounds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import permutations

import pytest

from generator.model.briefing import Briefing, Finding, FindingKind, Reading
from tests.resolve.stories import (
    AIRLINE,
    BRUSH_FIRE,
    CRASH,
    DERAILMENT,
    EMBASSY,
    FEVER,
    FLOOD,
    HEAT,
    INSOLVENCY,
    PLEDGES,
    SHOOTING,
    STORMED,
    STRIKE,
    TRIAL,
    WILDFIRE,
    Told,
    articles_of,
    brief_of,
)

DIFFERENCE, AGREEMENT = FindingKind.FIGURE_DIFFERENCE, FindingKind.FIGURE_AGREEMENT


@cache
def briefing_of(story: tuple[Told, ...]) -> Briefing:
    return brief_of(articles_of(story))


def found(story: tuple[Told, ...], kind: FindingKind) -> dict[str, Finding]:
    return {one.sentence: one for one in briefing_of(story).findings if one.kind is kind}


@pytest.mark.parametrize(
    ("story", "sentence", "reading"),
    [
        pytest.param(
            WILDFIRE,
            "the area burnt: 1,900 hectares or 3,800 hectares.",
            Reading.UPDATE,
            id="a growing area, two units",
        ),
        pytest.param(WILDFIRE, "firefighters were deployed: 320 or 410.", Reading.UPDATE, id="a verb of its own"),
        pytest.param(WILDFIRE, "the share contained: 15 percent or 20 percent.", Reading.UPDATE, id="a share"),
        pytest.param(
            INSOLVENCY,
            "the debt: 410 million euros or about 480 million euros.",
            Reading.CONFLICT,
            id="all that is owed, not what is owed to some alone",
        ),
        pytest.param(INSOLVENCY, "the workforce: 3,200 or some 3,400.", Reading.CONFLICT, id="no rounding of it"),
        pytest.param(
            DERAILMENT,
            "people were killed: more than 10, at least 12, fifteen or 19.",
            Reading.UPDATE,
            id="a toll revised down",
        ),
        pytest.param(
            DERAILMENT, "people were injured: dozens or some 30.", Reading.GRANULARITY, id="a word and a number"
        ),
        pytest.param(FLOOD, "people were killed: 19 or 24.", Reading.UPDATE, id="a toll that rises"),
        pytest.param(FLOOD, "people were killed in Harn: twelve or 15.", Reading.UPDATE, id="the toll of one town"),
        pytest.param(
            STRIKE, "people protested: 4,500, about 12,000 or tens of thousands.", Reading.CONFLICT, id="a crowd"
        ),
        pytest.param(
            FEVER, "people were killed: six, seven or nine.", Reading.CONFLICT, id="two sources on the last day"
        ),
        pytest.param(FEVER, "people were infected: 118 or 120.", Reading.UPDATE, id="suspected cases"),
        pytest.param(FEVER, "people were infected: 42 or 51.", Reading.UPDATE, id="confirmed cases"),
        pytest.param(EMBASSY, "people were injured: five or twelve.", Reading.UPDATE, id="the wounded"),
        pytest.param(
            CRASH,
            "people were killed: dozens, at least 58, at least 61 or 63.",
            Reading.UPDATE,
            id="told on the day it happened, counted on another",
        ),
        pytest.param(
            BRUSH_FIRE,
            "the area burnt: more than 12,000 acres or 87 square kilometres.",
            Reading.UPDATE,
            id="an area in three units",
        ),
        pytest.param(
            BRUSH_FIRE,
            "firefighters were deployed: 450, 900, more than 1,000 or 1,050.",
            Reading.UPDATE,
            id="firefighters in four wordings",
        ),
        pytest.param(
            BRUSH_FIRE, "people were killed: two or three.", Reading.UPDATE, id="that of an earlier year apart"
        ),
        pytest.param(BRUSH_FIRE, "buildings were destroyed: at least 30 or 112.", Reading.UPDATE, id="structures"),
        pytest.param(
            AIRLINE,
            "the debt: 3.4 billion kroner or 3.7 billion kroner.",
            Reading.CONFLICT,
            id="not what is owed in wages",
        ),
        pytest.param(
            AIRLINE, "the jobs lost: 2,100 or some 2,300.", Reading.CONFLICT, id="without work, lost their jobs"
        ),
        pytest.param(
            AIRLINE,
            "travellers were trapped: about 19,000 or around 21,000.",
            Reading.CONFLICT,
            id="stranded and stuck",
        ),
        pytest.param(STORMED, "people were detained: 45 or 52.", Reading.CONFLICT, id="two sources on one day"),
        pytest.param(STORMED, "the number inside: 12 or fourteen.", Reading.CONFLICT, id="who were inside"),
        pytest.param(CRASH, "the number aboard: 79 or 80.", Reading.CONFLICT, id="passengers aboard"),
        pytest.param(SHOOTING, "people were killed: six or seven.", Reading.UPDATE, id="a count corrected"),
        pytest.param(SHOOTING, "people were injured: 14 or 16.", Reading.CONFLICT, id="wounded and treated for wounds"),
        pytest.param(HEAT, "the number treated: 310 or 1,240.", Reading.SCOPE, id="a day and all days"),
        pytest.param(
            HEAT, "the number without power: about 95,000 or some 120,000.", Reading.CONFLICT, id="homes and households"
        ),
        pytest.param(
            TRIAL, "people were sentenced: thirteen or 14.", Reading.CONFLICT, id="sentenced over a past blast"
        ),
        pytest.param(
            PLEDGES, "the number in need: more than two million or some 2.3 million.", Reading.ROUNDING, id="a bound"
        ),
    ],
)
def test_articles_differ(story: tuple[Told, ...], sentence: str, reading: Reading) -> None:
    differences = {words: one for words, one in found(story, DIFFERENCE).items() if words.endswith(sentence)}
    assert [one.reading for one in differences.values()] == [reading], list(found(story, DIFFERENCE))


@pytest.mark.parametrize(
    ("story", "sentence"),
    [
        pytest.param(
            WILDFIRE,
            "The counts by place in one article, 41 and nine, add up to the 50 homes destroyed that others give.",
            id="parts that add up",
        ),
        pytest.param(
            WILDFIRE,
            "Both articles give 3,800 hectares for the area burnt, printed as “9,400 acres” and “3,800 hectares”.",
            id="one area in two units",
        ),
        pytest.param(
            DERAILMENT,
            "Both articles give thirty people injured, printed as “thirty” and “some 30”.",
            id="a rounded and a plain number",
        ),
        pytest.param(INSOLVENCY, "Both articles give 410 million euros for the debt.", id="an amount"),
        pytest.param(EMBASSY, "All these articles give two guards killed.", id="a verb behind one more"),
        pytest.param(FEVER, "Both articles give 9,500 people for the number vaccinated.", id="a part of a number"),
        pytest.param(TRIAL, "Both articles give 12 years for the prison term.", id="a prison term"),
        pytest.param(TRIAL, "Both articles give 206 people killed.", id="the dead of the year it is about"),
        pytest.param(TRIAL, "Both articles give 60 million lira for the compensation.", id="damages awarded"),
        pytest.param(PLEDGES, "Both articles give $1.4 billion for the appeal.", id="an appeal"),
    ],
)
def test_articles_agree(story: tuple[Told, ...], sentence: str) -> None:
    assert sentence in found(story, AGREEMENT)


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        pytest.param(WILDFIRE, "4,700", "9,400", id="a conversion"),
        pytest.param(WILDFIRE, "41", "50", id="a town and all"),
        pytest.param(WILDFIRE, "14", "two", id="the dead of an earlier fire"),
        pytest.param(WILDFIRE, "$40 million", "$70 million", id="damage and what an insurer pays"),
        pytest.param(WILDFIRE, "320", "60", id="firefighters and soldiers"),
        pytest.param(INSOLVENCY, "45 million", "30 million", id="the loan of an earlier year"),
        pytest.param(INSOLVENCY, "62 million", "8 million", id="a loss and a forecast profit"),
        pytest.param(INSOLVENCY, "95 million", "410 million", id="a part of the debt"),
        pytest.param(INSOLVENCY, "900", "3,200", id="jobs at risk and the workforce"),
        pytest.param(EMBASSY, "16", "five", id="the dead of an earlier siege"),
        pytest.param(EMBASSY, "four", "twelve", id="the seriously hurt and all hurt"),
        pytest.param(DERAILMENT, "34", "fifteen", id="the dead of an earlier crash"),
        pytest.param(DERAILMENT, "22", "fifteen", id="a number taken back"),
        pytest.param(DERAILMENT, "110", "68", id="one speed in two units"),
        pytest.param(FLOOD, "seven", "24", id="a town and the whole north"),
        pytest.param(FLOOD, "percent", "620", id="a share and a count"),
        pytest.param(FLOOD, "five", "24", id="children and all"),
        pytest.param(STRIKE, "61 percent", "5,900", id="a share of votes and their number"),
        pytest.param(STRIKE, "40,000", "45,000", id="what is done and what is aimed at"),
        pytest.param(STRIKE, "8 percent", "3 percent", id="asked and offered"),
        pytest.param(FEVER, "42", "118", id="confirmed and suspected"),
        pytest.param(CRASH, "12", "63", id="the dead of an earlier crash, told between commas"),
        pytest.param(BRUSH_FIRE, "11", "three", id="the dead of an earlier fire"),
        pytest.param(BRUSH_FIRE, "112", "74", id="structures and homes among them"),
        pytest.param(BRUSH_FIRE, "112", "40", id="destroyed and damaged"),
        pytest.param(BRUSH_FIRE, "$25 million", "$250 million", id="aid asked for and damage"),
        pytest.param(BRUSH_FIRE, "640", "8,200", id="in a shelter and under orders to leave"),
        pytest.param(BRUSH_FIRE, "11,000", "2,300", id="customers cut off and those still to come back"),
        pytest.param(AIRLINE, "74 million", "3.4 billion", id="wages and debts"),
        pytest.param(AIRLINE, "400 million", "800 million", id="a loan of an earlier year"),
        pytest.param(AIRLINE, "300", "2,100", id="hired by a rival and dismissed"),
        pytest.param(AIRLINE, "nine", "24", id="planes bid for and all"),
        pytest.param(AIRLINE, "4.2 million", "2.9 million", id="passengers of two firms"),
        pytest.param(AIRLINE, "12,000", "19,000", id="brought home and stranded"),
        pytest.param(AIRLINE, "40 percent", "87 percent", id="fuel and shares"),
        pytest.param(STORMED, "16", "45", id="injured and arrested"),
        pytest.param(STORMED, "30", "45", id="sought and arrested"),
        pytest.param(STORMED, "four", "three", id="the dead of an earlier attack"),
        pytest.param(CRASH, "80", "84", id="passengers and all aboard"),
        pytest.param(CRASH, "11", "63", id="children among the dead"),
        pytest.param(CRASH, "seven", "twenty-one", id="the critical among those in hospital"),
        pytest.param(SHOOTING, "two", "six", id="the children of the dead"),
        pytest.param(HEAT, "210", "71", id="the dead of an earlier summer"),
        pytest.param(HEAT, "44.6 degrees Celsius", "112 degrees Fahrenheit", id="one heat in two units"),
        pytest.param(TRIAL, "six", "14", id="the acquitted and the convicted"),
        pytest.param(TRIAL, "12 years", "15 years", id="given and asked for"),
        pytest.param(TRIAL, "206", "214", id="the dead and those whose families came"),
        pytest.param(PLEDGES, "$900 million", "$1.4 billion", id="pledged and sought"),
        pytest.param(PLEDGES, "$120 million", "$85 million", id="two givers"),
        pytest.param(PLEDGES, "$120 million", "$900 million", id="one giver and all"),
        pytest.param(PLEDGES, "600,000", "2.3 million", id="children in need and all"),
        pytest.param(FEVER, "20,000", "9,500", id="a target and what is done"),
        pytest.param(FEVER, "60", "nine", id="a similar outbreak"),
        pytest.param(FEVER, "14 percent", "six", id="a rate and a count"),
    ],
)
def test_what_differs_in_kind_is_no_difference(story: tuple[Told, ...], one: str, other: str) -> None:
    assert not [words for words in found(story, DIFFERENCE) if _says(one, words) and _says(other, words)]


def _says(number: str, words: str) -> bool:
    return f" {number} " in words.replace(",", " ,").replace(":", " ").replace(".", " ").replace(" ,", ",").replace(
        ", ", " "
    )


@pytest.mark.parametrize(
    "story", [pytest.param(WILDFIRE, id="fire"), pytest.param(FLOOD, id="flood"), pytest.param(FEVER, id="fever")]
)
def test_the_order_of_articles_changes_no_finding(story: tuple[Told, ...]) -> None:
    articles = articles_of(story)
    first = brief_of(articles).findings
    assert all(brief_of(others).findings == first for others in permutations(articles))


@pytest.mark.parametrize(
    ("story", "other"),
    [
        pytest.param(WILDFIRE, DERAILMENT, id="fire and derailment"),
        pytest.param(FLOOD, INSOLVENCY, id="flood and insolvency"),
        pytest.param(FEVER, WILDFIRE, id="fever and fire"),
    ],
)
def test_an_unrelated_article_changes_no_finding_and_mixes_with_none(
    story: Sequence[Told], other: Sequence[Told]
) -> None:
    articles = articles_of(story, other[:1])
    alone, added = brief_of(articles[:-1]), brief_of(articles)
    kept = {one.id: one.sentence for one in added.findings}
    assert {one.id: one.sentence for one in alone.findings}.items() <= kept.items()
    strange = {one.sentence for one in added.findings if one.id not in {known.id for known in alone.findings}}
    mixed = {one.sentence for one in added.findings if articles[-1].id in one.articles and len(one.articles) > 1}
    assert mixed == set()
    assert all(one.articles == (articles[-1].id,) for one in added.findings if one.sentence in strange)


OLD_FIRES = (
    Told("2026-02-04", "Fires kill 19 near Dalby", "Nineteen people were killed near Dalby, the mayor said."),
    Told(
        "2026-02-07",
        "Fires near Dalby kill 21",
        "At least 21 people were killed near Dalby. The fires are the worst since January 2012, when 13 people were "
        "killed in the same valleys. Another 18 people were missing, the police said.",
    ),
    Told("2026-02-07", "22 missing near Dalby", "In the fires near Dalby 21 people died. 22 people are missing."),
)


def test_a_toll_of_the_year_that_a_clause_takes_up_is_of_that_year() -> None:
    assert not any("13" in sentence for sentence in found(OLD_FIRES, DIFFERENCE))


def test_another_in_front_of_the_first_count_of_its_event_adds_to_nothing() -> None:
    assert any("missing: 18 or 22" in sentence for sentence in found(OLD_FIRES, DIFFERENCE))
