"""Agency copy, situation reports and translated news tell who speaks in an order of their own."""

from __future__ import annotations

import pytest

from generator.model.findings import ActorKind
from tests.extract.statements.telling import Told, report, told

INVERTED = [
    pytest.param(
        "At least 12 sailors are dead in the wreck, indicated Monday the Ministry of Transport.",
        [("the Ministry of Transport", "At least 12 sailors are dead in the wreck")],
        id="a day between",
    ),
    pytest.param(
        "Two boats sank, announced on Friday in Dunmore the harbour office.",
        [("the harbour office", "Two boats sank")],
        id="day and place between",
    ),
    pytest.param(
        "Two boats sank, announced on Friday evening the harbour office.",
        [("the harbour office", "Two boats sank")],
        id="a time of day between",
    ),
    pytest.param(
        '"The port is calm", declared to the reporters in the capital the minister of Transport Otto Reed.',
        [("the minister of Transport Otto Reed", "The port is calm")],
        id="listeners and place between",
    ),
    pytest.param(
        '"The port is calm", affirmed before the deputies the minister Otto Reed.',
        [("the minister Otto Reed", "The port is calm")],
        id="listeners between",
    ),
    pytest.param(
        '"We are ready", told us Otto Reed.', [("Otto Reed", "We are ready")], id="a pronoun for who listens between"
    ),
    pytest.param(
        '"I lost my boat", confided Otto Reed, father of three children.',
        [("Otto Reed", "I lost my boat")],
        id="what the speaker is stands behind",
    ),
    pytest.param('"I lost my boat", he told by telephone.', [("he", "I lost my boat")], id="told by telephone"),
    pytest.param(
        "The winter has been hard, he told to the Coast Wire.",
        [("he", "The winter has been hard")],
        id="told to an outlet",
    ),
    pytest.param(
        '"The pier is shut", declared to the press the mayor Otto Reed. "We have boats and crews."',
        [("the mayor Otto Reed", "The pier is shut We have boats and crews.")],
        id="the next sentence goes on",
    ),
    pytest.param(
        "Around 800 sailors work in the port, said the consulate.",
        [("the consulate", "Around 800 sailors work in the port")],
        id="a rough number opens the content",
    ),
    pytest.param("Over 3 days, said the consulate.", [], id="a time alone is no content"),
    pytest.param(
        "Between 50 and 60 boats sank there from 2018 to 2020, the county council estimates.",
        [("the county council", "Between 50 and 60 boats sank there from 2018 to 2020")],
        id="a verb that may be a noun closes the sentence",
    ),
    pytest.param(
        "The tide is low, the mayor told the crowd, many of whom had come by boat.",
        [("the mayor", "The tide is low")],
        id="a clause on the listeners",
    ),
]

MEETINGS = [
    pytest.param(
        "As of 17:00, 63 boats have been lost, Minister Otto Reed reported at a meeting chaired by Governor Silva.",
        [("Minister Otto Reed", "As of 17:00, 63 boats have been lost")],
        id="chaired by",
    ),
    pytest.param(
        "Some 40 houses burned, the fire chief said at a briefing led by Governor Ana Silva.",
        [("the fire chief", "Some 40 houses burned")],
        id="led by",
    ),
    pytest.param(
        "Reed said at a meeting attended by the crews that the pier was shut.",
        [("Reed", "the pier was shut")],
        id="attended by, content behind",
    ),
]

NUMBERS = [
    pytest.param(
        "The port authority estimates at 1,940 the number of lost crates.",
        [("The port authority", "at 1,940 the number of lost crates")],
        id="the level first",
    ),
    pytest.param(
        "The Fisheries Board, in a note seen by Coastline, evaluates the rate of loss at 3.5%.",
        [("The Fisheries Board", "the rate of loss at 3.5%")],
        id="evaluates at",
    ),
    pytest.param("The police put the number at 22.", [("The police", "the number at 22")], id="put at"),
    pytest.param(
        "The damage is estimated at 3 million pounds by the county.",
        [("the county", "The damage is estimated at 3 million pounds")],
        id="is estimated at, by",
    ),
    pytest.param(
        "Two officers, who spoke on condition of anonymity, identified the head of the gang as Otto Reed.",
        [("Two officers", "the head of the gang as Otto Reed")],
        id="identified as",
    ),
    pytest.param("Many crews identify as islanders.", [], id="what somebody takes themselves for"),
    pytest.param("The wreck identified by divers as a ferry lies deep.", [], id="identified by"),
]

PASSIVES = [
    pytest.param(
        'The claim that the water is bad was rejected as "pure invention" by the director of the works, Otto Reed.',
        [("Otto Reed", 'The claim that the water is bad was rejected as "pure invention"')],
        id="a claim rejected as",
    ),
    pytest.param(
        "The report that the dam had cracked was denied by the ministry on Monday.",
        [("the ministry", "The report that the dam had cracked was denied")],
        id="a report denied",
    ),
    pytest.param("The claim was lodged by a lawyer.", [], id="a claim in court"),
    pytest.param(
        "The repair will cost 3.8 million euros, it was learned from a source close to the mayor.",
        [("a source close to the mayor", "The repair will cost 3.8 million euros")],
        id="learned from",
    ),
    pytest.param(
        "As indicated by the Ministry of Works, the digging will begin on 16 May and will last two years.",
        [("the Ministry of Works", "the digging will begin on 16 May and will last two years")],
        id="as indicated by",
    ),
    pytest.param(
        "The fishermen alert that the ice is close.", [("The fishermen", "the ice is close")], id="alert that"
    ),
]

NOUNS = [
    pytest.param(
        "The board doubted the harbour office's insistence that the pier was safe.",
        [("the harbour office", "the pier was safe")],
        id="insistence",
    ),
    pytest.param(
        'The council seized on Ana Silva’s own admission that the raid was "not perfect."',
        [("Ana Silva", 'the raid was "not perfect."')],
        id="own admission",
    ),
    pytest.param(
        "Otto Reed's claim that the pier was safe is wrong.",
        [("Otto Reed", "the pier was safe")],
        id="the verb of the noun ends the clause",
    ),
    pytest.param(
        "The ministry's insistence that every boat was saved sits badly with the photos.",
        [("The ministry", "every boat was saved")],
        id="so does a verb of no list",
    ),
    pytest.param(
        "Despite Mr. Reed's promise that the pier would open, it stayed shut.",
        [("Mr. Reed", "the pier would open")],
        id="a comma ends the clause",
    ),
    pytest.param("It was the mayor's idea that the pier should open.", [], id="an idea is no utterance"),
    pytest.param("The office had received credible reports that two boats had sunk.", [], id="reports received"),
]

DEEDS = [
    pytest.param("The hospital admitted 340 patients in the last seven days.", [], id="patients admitted"),
    pytest.param("Dunmore asked for 90,000 sandbags.", [], id="a number asked for"),
    pytest.param(
        "According to an official who requested anonymity, the boats are lost.",
        [("an official", "the boats are lost")],
        id="anonymity requested",
    ),
    pytest.param(
        "The union asked for an end to the night shifts.",
        [("The union", "an end to the night shifts")],
        id="what is asked for without a number",
    ),
    pytest.param(
        "If the captain would trade the boats, the public should know who refused.", [], id="who refused is asked"
    ),
    pytest.param(
        "The governor had promised trucks and that none would be late.",
        [("The governor", "trucks")],
        id="and that",
    ),
]

NESTED = [
    pytest.param(
        "He assured that only 59 cases have been confirmed by the laboratory.",
        [("He", "only 59 cases have been confirmed by the laboratory")],
        id="a passive inside what is said",
    ),
    pytest.param(
        "Only 59 cases have been confirmed by the laboratory.",
        [("the laboratory", "59 cases")],
        id="the same by itself",
    ),
    pytest.param(
        "A nurse said tests had found the germ in two of the wells that serve the camp.",
        [("A nurse", "tests had found the germ in two of the wells that serve the camp")],
        id="a clause on the thing found",
    ),
    pytest.param("The group claimed the raid. It offered no evidence.", [("The group", "the raid")], id="no evidence"),
    pytest.param(
        "We spoke with Otto Reed about the port.\n\nQ: How many are left?\n\nA: Our crews asked all who had left.",
        [("Otto Reed", "Our crews asked all who had left.")],
        id="those of a speaker speak for them",
    ),
]

LABELS = [
    pytest.param(
        "The week was dry.\n\nWater: The council is trucking 180,000 litres but estimates that 690,000 are needed.",
        [("The council", "690,000 are needed")],
        id="a label opens the sentence",
    ),
    pytest.param(
        "He was also quoted as saying that the captain had left.",
        [("He", "the captain had left")],
        id="also quoted",
    ),
    pytest.param(
        "Pressed on whether the pier would open, he would say only that “all is well”.",
        [("he", "all is well")],
        id="would say only",
    ),
    pytest.param(
        "The spokesman would only say that it was old.", [("The spokesman", "it was old")], id="would only say"
    ),
    pytest.param("The spokesman would say that it was old.", [], id="would say"),
    pytest.param(
        'The director, Ana Silva, believes that the pier could be open in May "if anyone cared."',
        [("Ana Silva", 'the pier could be open in May "if anyone cared."')],
        id="a thought with quoted words",
    ),
    pytest.param("The director believes that the pier could be open in May.", [], id="a thought without"),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*INVERTED, *MEETINGS, *NUMBERS, *PASSIVES, *NOUNS, *DEEDS, *NESTED, *LABELS]
)
def test_translated_and_agency_prose_tells_its_statements(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("office", ["consul in Peru", "envoy in Kenya", "ambassador in Chad"])
def test_a_name_behind_an_office_abroad_is_a_person(office: str) -> None:
    found = report(f"The {office}, Ama Osei Bonsu, who had come by boat, hailed the crew.")
    assert {one.kind for one in found.cast if one.name == "Ama Osei Bonsu"} == {ActorKind.PERSON}
