"""Sentences of ours on counts read well where the counted noun already tells what happened."""

from __future__ import annotations

import pytest

from generator.lexicon.load import load_lexicon
from generator.model.briefing import FindingKind
from generator.resolve.sentences import in_small
from generator.resolve.told import goes_without_event, is_event_alone, is_several
from tests.resolve.reports import Draft, briefing

LEXICON = load_lexicon("en")


@pytest.mark.parametrize(
    ("text", "number", "counted", "event", "sentence"),
    [
        pytest.param("29 bodies were found.", "29", "bodies", "killed", "29 bodies.", id="the noun tells it"),
        pytest.param("At the port 29 sailors died.", "29", "sailors", "killed", "29 sailors killed.", id="or does not"),
        pytest.param("Death toll: 29.", "29", "Death toll", "killed", "29 killed.", id="no noun, but the event"),
        pytest.param(
            "Dozens missing in Dalby.", "Dozens", "missing", "missing", "dozens missing.", id="a vague number"
        ),
        pytest.param("Dead: dozens.", "dozens", "Dead", "killed", "dozens killed.", id="a vague number behind"),
        pytest.param(
            "The clinic saw 23 cases of measles.", "23", "cases of measles", "infected", "23 cases of measles.", id="of"
        ),
        pytest.param(
            "The number of houses lost was 410.", "410", "houses", "damaged", "410 houses damaged.", id="ahead"
        ),
    ],
)
def test_counted_and_event_read_as_one(text: str, number: str, counted: str, event: str, sentence: str) -> None:
    told = Draft("a", text).counts(number, counted, event)
    found = briefing([told, Draft("b", "The mayor of Dalby resigned.")]).findings
    assert [one.sentence for one in found if one.kind is FindingKind.SINGLE_SOURCE] == [
        f"Only one article gives {sentence}"
    ]


def test_articles_differ_on_people_where_the_noun_is_the_event() -> None:
    one = Draft("a", "Death toll in Dalby: 29.").counts("29", "Death toll", "killed")
    other = Draft("b", "In Dalby the death toll is 31.").counts("31", "death toll", "killed")
    sentences = [found.sentence for found in briefing([one, other]).findings]
    assert "Articles differ on how many people were killed: 29 or 31." in sentences


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param("A nurse said the roof fell.", "A nurse", "a nurse", id="an article"),
        pytest.param("Envoy said the roof fell.", "Envoy", "the envoy", id="an office alone, as in a headline"),
        pytest.param("Doctors said the roof fell.", "Doctors", "doctors", id="several"),
        pytest.param("Chilean officials said the roof fell.", "Chilean officials", "Chilean officials", id="a nation"),
    ],
)
def test_a_source_is_cited_as_it_reads_inside_a_sentence(text: str, speaker: str, cited: str) -> None:
    told = Draft("a", text).says(speaker, "the roof fell")
    sentences = [one.sentence for one in briefing([told, Draft("b", "The mayor of Dalby resigned.")]).findings]
    assert f"Only one article cites {cited}." in sentences


@pytest.mark.parametrize(
    ("words", "small"),
    [
        pytest.param("A Foreign Office clerk", "a Foreign Office clerk", id="an article before a name"),
        pytest.param("National Guard members", "National Guard members", id="a common word that opens a name"),
        pytest.param("WHO", "WHO", id="capitals"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_capitals_of_names_stay(words: str, small: str) -> None:
    assert in_small(words, LEXICON.names) == small


@pytest.mark.parametrize(
    ("counted", "event", "tells", "alone"),
    [
        pytest.param("fishing boats", "killed", False, False, id="neither"),
        pytest.param("fatal victims", "killed", True, False, id="a noun of the event"),
        pytest.param("wounded", "injured", True, True, id="a state"),
        pytest.param("sailors", None, False, False, id="no event"),
    ],
)
def test_nouns_that_tell_an_event(counted: str, event: str | None, tells: bool, alone: bool) -> None:  # noqa: FBT001
    assert (goes_without_event(counted, event, LEXICON), is_event_alone(counted, event, LEXICON)) == (tells, alone)


def test_a_number_stands_right_before_a_noun_of_several() -> None:
    assert is_several("seats", LEXICON)
    assert is_several("people", LEXICON)
    assert not is_several("turnout", LEXICON)
