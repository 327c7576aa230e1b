"""Who speaks, as printed beside the cue. Each row: the text, then the speaker of its last statement."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import report, told

BETWEEN = [
    pytest.param("Ines Pohl, a lawyer who has sued the port since 2014, said it sank.", "Ines Pohl", id="apposition"),
    pytest.param("Ines Pohl, 54, of Dunmore, said it sank.", "Ines Pohl", id="age and town"),
    pytest.param("Ines Pohl (who owns the kiosk) said it sank.", "Ines Pohl", id="brackets"),
    pytest.param("Ines Pohl - in a note to the crew - said that it sank.", "Ines Pohl", id="between hyphens"),
    pytest.param("The judge -- who has sued the port over the pier -- said it sank.", "The judge", id="double hyphens"),
    pytest.param("The pilots are all quick to concede that it sank.", "The pilots", id="all behind are"),
    pytest.param("Many remember that old pilots say it sank.", "old pilots", id="a clause with that"),
    pytest.param("Ines Pohl seldom speaks of the pier.", "Ines Pohl", id="an adverb no list holds"),
    pytest.param("Ines Pohl herself said it sank.", "Ines Pohl", id="herself"),
    pytest.param("Pohl and Okoro both said it sank.", "Pohl and Okoro", id="both behind two"),
    pytest.param("Pohl and Okoro have both argued that it sank.", "Pohl and Okoro", id="both behind have"),
    pytest.param("The pilots all said it sank.", "The pilots", id="all behind a group"),
    pytest.param("Most said it sank.", "Most", id="a quantifier alone"),
    pytest.param("Pohl more recently said it sank.", "Pohl", id="adverb of degree"),
    pytest.param("The women who run the kiosk said it sank.", "The women", id="clause without commas"),
    pytest.param("Another pilot who asked not to be named said it sank.", "Another pilot", id="anonymous by a clause"),
    pytest.param("A diver reached by phone said it sank.", "A diver", id="participle behind the head"),
    pytest.param("And he’s predicting that it will sink.", "he", id="run together with is"),
]
KINDS = [
    pytest.param("A spokesman for the ministry said it sank.", "A spokesman for the ministry", id="of-phrase"),
    pytest.param("Pohl’s office said it sank.", "Pohl’s office", id="somebody's office"),
    pytest.param("His lawyer said it sank.", "His lawyer", id="his lawyer"),
    pytest.param("One of the survivors said it sank.", "One of the survivors", id="partitive"),
    pytest.param("Four of the five judges said it sank.", "Four of the five judges", id="counted of counted"),
    pytest.param("Many residents said it sank.", "Many residents", id="quantified"),
    pytest.param("Someone said it sank.", "Someone", id="someone"),
    pytest.param("The campaign said it sank.", "The campaign", id="the campaign"),
    pytest.param("A police spokesperson said it sank.", "A police spokesperson", id="a description"),
    pytest.param("Nurses and two drivers said it sank.", "two drivers", id="second of two without names"),
    pytest.param("Pohl and Okoro said it sank.", "Pohl and Okoro", id="two names"),
]
RELATIVE = [
    pytest.param("He met Pohl, who said it sank.", "who", "Pohl", id="who"),
    pytest.param("The board, which said it sank, met.", "which", "The board", id="which"),
    pytest.param("A group of pilots who say it sank met.", "who", "A group of pilots", id="no comma"),
    pytest.param("Pohl said no.", "Pohl", None, id="a name stands for itself"),
]
CARRIED = [
    pytest.param("DUNMORE (Wire) — Ines Pohl left the hall, saying it sank.", "Ines Pohl", id="dateline"),
    pytest.param("DUNMORE, May 3 (Wire) - Ines Pohl left, saying it sank.", "Ines Pohl", id="dateline with a day"),
    pytest.param("Speaking in Dunmore, Ohio, Pohl went after the board, saying it sank.", "Pohl", id="speaking"),
    pytest.param("Facing a long trial, Pohl left the hall, saying it sank.", "Pohl", id="facing"),
    pytest.param("Ultimately, Pohl left the hall, saying it sank.", "Pohl", id="adverb first"),
    pytest.param("On Sunday morning Pohl left the hall, saying it sank.", "Pohl", id="time without a comma"),
    pytest.param("Moments later they left the hall and said it sank.", "they", id="later they"),
    pytest.param("When Pohl opened the talks by saying it sank, many left.", "Pohl", id="by, in a clause of time"),
    pytest.param("When Pohl returned she began by saying it sank.", "she", id="by, nearest pronoun"),
    pytest.param("He met Pohl, who won the crew over by saying it sank.", "who", id="by, behind who"),
    pytest.param("After praising the crew, Pohl left.", "Pohl", id="subject behind its opening"),
    pytest.param("One of the men, Otto Reed, 70, left the hall, saying it sank.", "Otto Reed", id="apposed name"),
    pytest.param("Otto Reed, the mayor, left the hall, saying it sank.", "Otto Reed", id="name with apposition"),
    pytest.param("The row began as Otto Reed left the hall, saying it sank.", "Otto Reed", id="a thing comes first"),
    pytest.param("Pohl left the hall but on Friday said it sank.", "Pohl", id="but on Friday said"),
    pytest.param("Shortly after the vote, Ines Pohl left the hall, saying it sank.", "Ines Pohl", id="shortly after"),
    pytest.param("Instead, Ines Pohl left the hall, saying it sank.", "Ines Pohl", id="instead"),
    pytest.param("When she ran, Otto Reed answered by saying it sank.", "Otto Reed", id="by, behind a clause"),
    pytest.param("Okoro resigned and Otto Reed left the hall, saying it sank.", "Otto Reed", id="the later clause"),
    pytest.param("Otto Reed met Pohl, who said it sank, and added that it was old.", "Otto Reed", id="past a clause"),
    pytest.param("Otto Reed met divers and relatives of those lost and said it sank.", "Otto Reed", id="two objects"),
    pytest.param("Pohl won the vote and most recently defended the ban.", "Pohl", id="and most recently"),
]


NOBODY = [
    pytest.param("Rain came said to be heavy.", id="a bare verb"),
    pytest.param("He gave a caustic report on the pier.", id="an adjective before a noun"),
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_cannot_speak_is_no_speaker(text: str) -> None:
    assert told(text) == []


def test_a_description_in_front_of_a_name_is_no_content() -> None:
    text = "“It was old,” the harbour master, Otto Reed, said."
    assert told(text) == [("Otto Reed", "It was old,")]


@pytest.mark.parametrize(("text", "speaker"), [*BETWEEN, *KINDS, *CARRIED])
def test_the_speaker_is_found_whatever_stands_between(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(("text", "speaker", "stands_for"), RELATIVE)
def test_a_relative_pronoun_leads_to_whom_it_stands_for(text: str, speaker: str, stands_for: str | None) -> None:
    (one,) = report(text).statements
    assert one.speaker is not None
    assert one.speaker.of(text) == speaker
    assert (None if one.stands_for is None else one.stands_for.of(text)) == stands_for
