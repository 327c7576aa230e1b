"""What is one thing and what is two, over two short articles on invented events."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.briefing import Basis, Briefing, FindingKind, Reading
from generator.model.findings import ActorKind, Comparator, Extent, Role, StatementKind
from tests.resolve.reports import Draft, briefing

BODY, PLACE = ActorKind.ORGANIZATION, ActorKind.PLACE


def told(made: Briefing, kind: FindingKind) -> list[str]:
    return [finding.sentence for finding in made.findings if finding.kind is kind]


def dead(name: str, count: tuple[str, str], day: str | None = None) -> Draft:
    number, noun = count
    text = f"Rescuers in Dalby report that {number} {noun} died there."
    return Draft(name, text, published=day).counts(number, noun, "killed")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("8", "police officers"), ("9", "constables"), id="synonyms"),
        pytest.param(("8", "demonstrators"), ("9", "peaceful protesters"), id="adjectives"),
        pytest.param(("8", "officers and soldiers"), ("9", "troops and police"), id="two populations in either order"),
    ],
)
def test_comparable_populations_differ(one: tuple[str, str], other: tuple[str, str]) -> None:
    made = briefing([dead("a", one), dead("b", other)])
    assert len(told(made, FindingKind.FIGURE_DIFFERENCE)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("8", "police officers"), ("9", "protesters"), id="two sides"),
        pytest.param(("8", "passengers"), ("9", "people"), id="a part and the whole"),
        pytest.param(("8", "Kenyan sailors"), ("9", "Peruvian sailors"), id="two nations"),
        pytest.param(("8", "officers"), ("9", "officers and soldiers"), id="one more population"),
    ],
)
def test_other_populations_are_never_a_difference(one: tuple[str, str], other: tuple[str, str]) -> None:
    made = briefing([dead("a", one), dead("b", other)])
    assert told(made, FindingKind.FIGURE_DIFFERENCE) == []


def test_a_higher_count_of_a_later_day_is_an_update() -> None:
    first = dead("a", ("8", "people"), "2031-05-01")
    later = dead("b", ("11", "people"), "2031-05-02")
    (finding,) = (one for one in briefing([first, later]).findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert finding.reading is Reading.UPDATE


def test_a_lower_count_of_the_missing_of_a_later_day_is_an_update() -> None:
    first = Draft("a", "In Dalby 30 people are missing.", published="2031-05-01").counts("30", "people", "missing")
    later = Draft("b", "In Dalby 12 people are missing.", published="2031-05-03").counts("12", "people", "missing")
    (finding,) = (one for one in briefing([first, later]).findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert finding.reading is Reading.UPDATE


def test_a_value_both_days_give_is_no_update() -> None:
    first = Draft("a", "Magnitude 5.8, some said; magnitude 6.2, others.", published="2031-05-01")
    first = first.counts("5.8", None, None).counts("6.2", None, None)
    later = Draft("b", "The magnitude was 6.2.", published="2031-05-02").counts("6.2", None, None)
    (finding,) = (one for one in briefing([first, later]).findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert (finding.sentence, finding.reading) == (
        "Articles give different figures for magnitude: 5.8 or 6.2.",
        Reading.CONFLICT,
    )


def test_an_aftershock_has_a_strength_of_its_own() -> None:
    main = Draft("a", "The earthquake had a magnitude of 6.2.").counts("6.2", None, None)
    after = Draft("b", "An aftershock had a magnitude of 4.1.").counts("4.1", None, None)
    assert told(briefing([main, after]), FindingKind.FIGURE_DIFFERENCE) == []


def test_those_feared_dead_are_not_counted_with_the_dead() -> None:
    feared = Draft("a", "In Dalby 20 people are feared drowned.").counts("20", "people", "killed", happened="drowned")
    assert told(briefing([feared, dead("b", ("9", "people"))]), FindingKind.FIGURE_DIFFERENCE) == []


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        pytest.param(
            "spend $4,500,000 on new roofs in Dalby", "new roofs in Dalby for 4,500,000 dollars", 1, id="money"
        ),
        pytest.param("spend $4,500,000 on new roofs", "a yacht sold for 4,500,000 dollars", 0, id="two things"),
    ],
)
def test_one_sum_for_one_thing_agrees(one: str, other: str, agree: int) -> None:
    first = Draft("a", f"They {one}.").counts("4,500,000", None, None, unit="dollar")
    second = Draft("b", f"They got {other}.").counts("4,500,000", None, None, unit="US dollar")
    assert len(told(briefing([first, second]), FindingKind.FIGURE_AGREEMENT)) == agree


def test_a_count_by_one_source_is_set_against_that_of_another() -> None:
    text = "The Dalby Council counts 8 people dead, Open Doors counts 31 people dead."
    both = Draft("a", text).actor("Dalby Council", kind=BODY).actor("Open Doors", kind=BODY)
    both = both.counts("8", "people", "killed", by="Dalby Council").counts("31", "people", "killed", by="Open Doors")
    sentences = told(briefing([both, dead("b", ("12", "people"))]), FindingKind.FIGURE_DIFFERENCE)
    assert (
        "In one article, sources differ: 8 people killed, according to Dalby Council; 31, according to Open Doors."
        in sentences
    )


def test_only_sources_of_one_article_are_set_against_each_other() -> None:
    text = "The Dalby Council counts 8 people dead, Open Doors counts 31 people dead."
    both = Draft("b", text).actor("Dalby Council", kind=BODY).actor("Open Doors", kind=BODY)
    both = both.counts("8", "people", "killed", by="Dalby Council").counts("31", "people", "killed", by="Open Doors")
    first = Draft("a", "Ida Lem said 8 people died.").actor("Ida Lem").counts("8", "people", "killed", by="Ida Lem")
    sentences = told(briefing([first, both, dead("c", ("12", "people"))]), FindingKind.FIGURE_DIFFERENCE)
    assert (
        "In one article, sources differ: 8 people killed, according to Dalby Council; 31, according to Open Doors."
        in sentences
    )
    assert not any("Ida Lem" in sentence for sentence in sentences)


def test_a_count_over_a_stretch_of_time_is_of_another_scope() -> None:
    text = "Over the past hour 20 people died in Dalby."
    part = Draft("a", text).counts("20", "people", "killed", extent=Extent.WINDOW)
    whole = dead("b", ("90", "people"))
    (finding,) = (one for one in briefing([part, whole]).findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert finding.reading is Reading.SCOPE


def test_a_rounded_count_agrees_with_an_exact_one_nearby() -> None:
    text = "Rescuers say about 1,000 people died."
    about = Draft("a", text).counts("1,000", "people", "killed", comparator=Comparator.ABOUT)
    exact = dead("b", ("1,040", "people"))
    (finding,) = (one for one in briefing([about, exact]).findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert finding.reading is Reading.ROUNDING


def seats(name: str, first: str, second: str) -> Draft:
    text = f"In Dalby the Harbour Party won {first} seats and the Field Party {second} seats."
    draft = Draft(name, text).actor("Harbour Party", kind=BODY).actor("Field Party", kind=BODY)
    return draft.counts(first, "seats", None).counts(second, "seats", None)


def test_seats_are_compared_by_who_won_them() -> None:
    sentences = told(briefing([seats("a", "31", "24"), seats("b", "33", "22")]), FindingKind.FIGURE_DIFFERENCE)
    assert sorted(sentences) == [
        "Articles give different figures for Field Party: 22 or 24.",
        "Articles give different figures for Harbour Party: 31 or 33.",
    ]


def minister(name: str, person: str, role: str) -> Draft:
    return (
        Draft(name, f"The {role}, {person}, visited Dalby in Kenya.")
        .actor("Kenya", kind=PLACE)
        .actor(person, role=role)
    )


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        pytest.param("Finance Minister", "minister of finance", 1, id="either order"),
        pytest.param("Kenyan Finance Minister", "Finance Minister", 1, id="the article's country"),
        pytest.param("Finance Minister", "Health Minister", 0, id="two ministries"),
        pytest.param("Finance Minister", "Minister of Finance and Planning", 1, id="a ministry of two fields"),
        pytest.param("Foreign Minister", "Foreign Trade Minister", 0, id="a word that makes it another ministry"),
        pytest.param("Governor of Dalby", "Dalby region governor", 1, id="a region with and without the word"),
        pytest.param("Finance Minister", "former Finance Minister", 0, id="an earlier holder"),
        pytest.param("Kenyan Finance Minister", "Peruvian Finance Minister", 0, id="two countries"),
        pytest.param("deputy minister", "deputy minister", 0, id="an office several hold"),
        pytest.param("director", "director", 0, id="an office of no body"),
        pytest.param("marketing director", "marketing director", 0, id="an office every company has"),
    ],
)
def test_one_office_has_one_holder(one: str, other: str, conflicts: int) -> None:
    made = briefing([minister("a", "Amina Odhiambo", one), minister("b", "Peter Lund", other)])
    assert len(told(made, FindingKind.ROLE_CONFLICT)) == conflicts


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        pytest.param("Kenyan Interior Ministry", "Ministry of the Interior", True, id="a ministry of the country"),
        pytest.param("Interior Ministry of Peru", "Kenyan Interior Ministry", False, id="ministries of two countries"),
        pytest.param("World Ferry Council", "WFC", True, id="an acronym"),
        pytest.param("World Ferry Council", "World Farm Council", False, id="another word"),
    ],
)
def test_bodies_over_their_wordings(one: str, other: str, *, joined: bool) -> None:
    drafts = [
        Draft(name, f"The {form} met in Kenya, and Kenya paid.").actor("Kenya", kind=PLACE).actor(form, kind=BODY)
        for name, form in (("a", one), ("b", other))
    ]
    bodies = [actor for actor in briefing(drafts).actors if actor.kind is BODY]
    assert len(bodies) == (1 if joined else 2)


def test_a_place_and_a_person_of_one_name_are_two_actors() -> None:
    place = Draft("a", "Victoria was flooded.").actor("Victoria", kind=PLACE)
    person = Draft("b", "Victoria was tired.").actor("Victoria")
    made = briefing([place, person])
    assert sorted(actor.kind.value for actor in made.actors) == ["person", "place"]
    assert len({actor.id for actor in made.actors}) == 2


def test_the_canonical_name_is_the_one_most_articles_print_with_its_accents() -> None:
    drafts = [Draft(n, f"{form} spoke.").actor(form) for n, form in enumerate_names("Élodie Marchand")]
    (actor,) = briefing(drafts).actors
    assert actor.name == "Élodie Marchand"


def test_an_office_of_three_holders_is_one_conflict() -> None:
    people = [("a", "Amina Odhiambo"), ("b", "Peter Lund"), ("c", "Carla Mota")]
    made = briefing([minister(name, person, "Finance Minister") for name, person in people])
    (sentence,) = told(made, FindingKind.ROLE_CONFLICT)
    assert all(person in sentence for _, person in people)


def enumerate_names(best: str) -> list[tuple[str, str]]:
    return [("a", "Elodie Marchand"), ("b", best), ("c", "Elodi Marchand"), ("d", "Ms. Marchand")]


def retelling(name: str, verb: str) -> Draft:
    text = (
        f"Mayor Pia Sund {verb} that the old bridge would stay closed until spring. The Coast Guard said the ferry "
        "hit the northern pier at dawn. Rescuers counted 14 sailors drowned and 60 homes flooded."
    )
    return (
        Draft(name, text)
        .actor("Pia Sund")
        .actor("Coast Guard", kind=BODY)
        .says("Pia Sund", "the old bridge would stay closed until spring")
        .says("Coast Guard", "the ferry hit the northern pier at dawn")
        .counts("14", "sailors", "killed")
        .counts("60", "homes", "flooded")
    )


def test_shared_facts_of_several_sources_in_one_order_make_one_origin() -> None:
    made = briefing([retelling("a", "said"), retelling("b", "explained")])
    assert [origin.basis for origin in made.origins] == [Basis.INFERRED]
    assert told(made, FindingKind.DERIVATION)


def from_one_source(name: str, text: str) -> Draft:
    draft = Draft(name, text).actor("Coast Guard", kind=BODY)
    for number, noun, event in (("14", "sailors", "killed"), ("60", "homes", "flooded"), ("12", "divers", "injured")):
        draft = draft.counts(number, noun, event, by="Coast Guard")
    return draft.says("Coast Guard", "ferry hit the northern pier")


def test_two_reports_of_one_source_are_two_origins() -> None:
    one = "At dawn, the Coast Guard said, a ferry hit the northern pier. It lists 14 sailors, 60 homes and 12 divers."
    other = "Dalby lost 14 sailors, 60 homes and 12 divers: the ferry hit the northern pier, Coast Guard men say."
    made = briefing([from_one_source("a", one), from_one_source("b", other)])
    assert len(made.origins) == len("ab")


def test_one_press_conference_quoted_twice_is_two_origins() -> None:
    quote = "We will rebuild every pier before the winter storms,"
    one = Draft("a", f"“{quote}” Pia Sund told reporters. It rained.").actor("Pia Sund")
    other = Draft("b", f"At noon Pia Sund met the press: “{quote}” she began. Boats waited.").actor("Pia Sund")
    made = briefing([draft.says("Pia Sund", quote, StatementKind.DIRECT) for draft in (one, other)])
    assert len(made.origins) == 2


def test_a_chain_leads_from_the_outlet_to_the_first_speaker() -> None:
    draft = Draft("a", "DALBY (Norwire) - Pia Sund said the bridge is closed.", agency="Norwire", publisher="Courier")
    made = briefing([draft.actor("Pia Sund").says("Pia Sund", "the bridge is closed")])
    assert made.statements[0].chain == ("Courier", "Norwire", "Pia Sund")


def test_an_event_is_the_clause_of_its_date() -> None:
    made = briefing([Draft("a", "The ferry hit the northern pier on 3 March 2031.", published="2031-03-05")])
    assert [(event.date, event.text) for event in made.events] == [
        ("2031-03-03", "The ferry hit the northern pier on 3 March 2031.")
    ]


def test_the_foot_of_an_embedded_post_is_no_event() -> None:
    text = "Read all about the new pier here: https://example.org/pier — Harbour Office March 3, 2031"
    assert briefing([Draft("a", text, published="2031-03-05")]).events == ()


@pytest.mark.parametrize(
    ("before", "reading"),
    [
        pytest.param("The new", Reading.UPDATE, id="called new"),
        pytest.param("The", Reading.CONFLICT, id="nothing tells why"),
    ],
)
def test_a_new_holder_of_an_office_is_an_update(before: str, reading: Reading) -> None:
    text = f"{before} Finance Minister, Peter Lund, spoke in Dalby."
    later = Draft("b", text).actor("Peter Lund", role="Finance Minister")
    made = briefing([minister("a", "Amina Odhiambo", "Finance Minister"), later])
    (found,) = (one for one in made.findings if one.kind is FindingKind.ROLE_CONFLICT)
    assert found.reading is reading


def test_a_holder_who_was_appointed_is_an_update() -> None:
    text = "The mayor named Peter Lund Finance Minister in Dalby."
    later = Draft("b", text).actor("Peter Lund", role="Finance Minister")
    made = briefing([minister("a", "Amina Odhiambo", "Finance Minister"), later])
    (found,) = (one for one in made.findings if one.kind is FindingKind.ROLE_CONFLICT)
    assert found.reading is Reading.UPDATE


@pytest.mark.parametrize(
    ("text", "role", "reading"),
    [
        pytest.param(
            "The former Finance Minister Amina Odhiambo left Dalby.",
            "former Finance Minister",
            Reading.UPDATE,
            id="left",
        ),
        pytest.param("Peter Lund replaced Amina Odhiambo in Dalby.", None, Reading.UPDATE, id="replaced"),
        pytest.param("Peter Lund met Amina Odhiambo in Dalby.", None, Reading.CONFLICT, id="met"),
    ],
)
def test_a_holder_who_left_makes_an_update(text: str, role: str | None, reading: Reading) -> None:
    third = (
        Draft("c", text).actor("Amina Odhiambo", role=role).actor("Peter Lund")
        if role is None
        else (Draft("c", text).actor("Amina Odhiambo", role=role))
    )
    first = minister("a", "Amina Odhiambo", "Finance Minister")
    made = briefing([first, minister("b", "Peter Lund", "Finance Minister"), third])
    (found,) = (one for one in made.findings if one.kind is FindingKind.ROLE_CONFLICT)
    assert found.reading is reading


def held(name: str, text: str, role: str) -> Draft:
    return Draft(name, text, published="2031-05-01").actor("Ana Ruiz", role=role)


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        pytest.param("harbour minister", "deputy harbour minister", 1, id="two ranks"),
        pytest.param("harbour minister", "interior minister", 1, id="two portfolios"),
        pytest.param("harbour minister", "minister for harbours", 0, id="one office in two wordings"),
        pytest.param("harbour minister", "former interior minister", 0, id="an office of another time"),
        pytest.param("harbour minister", "envoy", 0, id="no office that excludes another"),
    ],
)
def test_one_person_in_two_offices(one: str, other: str, conflicts: int) -> None:
    first = held("a", f"The {one} Ana Ruiz opened the pier in Dalby.", one)
    second = held("b", f"The {other} Ana Ruiz met the sailors in Dalby.", other)
    sentences = told(briefing([first, second]), FindingKind.ROLE_CONFLICT)
    assert len(sentences) == conflicts
    assert all(sentence.startswith("Articles give Ana Ruiz different offices: ") for sentence in sentences)


def test_who_holds_two_offices_by_one_article_holds_both() -> None:
    both = held(
        "a", "The harbour minister and interior minister Ana Ruiz opened the pier in Dalby.", "harbour minister"
    )
    second = Role(span=both.at("interior minister"), holder=both.at("Ana Ruiz"))
    both.cast = [replace(cast, roles=(*cast.roles, second)) for cast in both.cast]
    other = held("b", "The interior minister Ana Ruiz met the sailors in Dalby.", "interior minister")
    assert told(briefing([both, other]), FindingKind.ROLE_CONFLICT) == []


def test_two_bodies_without_a_name_have_two_heads() -> None:
    clinic = Draft("a", "Open Doors met them. At a clinic in Dalby, its director, Ana Ruiz, told of burns.")
    clinic = clinic.actor("Open Doors", kind=BODY).actor("Ana Ruiz", role="director")
    group = Draft("b", "Open Doors is a group. Its director, Kofi Mensa, told of a leak.")
    group = group.actor("Open Doors", kind=BODY).actor("Kofi Mensa", role="director")
    assert told(briefing([clinic, group]), FindingKind.ROLE_CONFLICT) == []


@pytest.mark.parametrize(
    ("text", "role", "conflicts"),
    [
        pytest.param("Norvex closed. CEO Kofi Mensa left Norvex.", "CEO", 1, id="of the story's firm"),
        pytest.param(
            "Norvex closed. Norvex chief executive Kofi Mensa left.", "chief executive", 1, id="of the firm named"
        ),
        pytest.param(
            "Norvex closed. Altmar chief executive Kofi Mensa will buy Norvex.", "chief executive", 0, id="of another"
        ),
        pytest.param(
            "Norvex closed. Former chief executive Kofi Mensa left Norvex.", "Former chief executive", 0, id="former"
        ),
    ],
)
def test_a_firm_has_one_chief_executive(text: str, role: str, conflicts: int) -> None:
    first = Draft("a", "Norvex closed its mill. The chief executive, Ana Ruiz, wept at Norvex.")
    first = first.actor("Norvex", kind=BODY).actor("Ana Ruiz", role="chief executive")
    second = Draft("b", text).actor("Norvex", kind=BODY).actor("Kofi Mensa", role=role)
    second = second.actor("Altmar", kind=BODY) if "Altmar" in text else second
    assert len(told(briefing([first, second]), FindingKind.ROLE_CONFLICT)) == conflicts
