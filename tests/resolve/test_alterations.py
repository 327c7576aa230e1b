"""What copies do to a quotation, beyond printing it in other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.briefing import FindingKind
from generator.model.findings import ActorKind, StatementKind
from tests.resolve.reports import Draft, briefing

SPEAKER = "Amina Odhiambo"
WORDS = "We stayed on the bridge, cold and hungry, until the morning ferry came"


def quoted(name: str, *words: str, behind: str = "in the town hall.", published: str | None = None) -> Draft:
    """Return an article that prints quotations of one speaker, each in a paragraph of its own."""
    told = "\n\n".join(
        f"“{one},” {SPEAKER} said {behind} Nobody else was heard at length on that day." for one in words
    )
    draft = Draft(name, told, published).actor(SPEAKER)
    for one in words:
        draft.says(SPEAKER, one, StatementKind.DIRECT)
    return draft


def told(*drafts: Draft) -> list[str]:
    found = (one for one in briefing(drafts).findings if one.kind is FindingKind.WORDING_DIFFERENCE)
    return [f"{one.sentence} {' '.join(reason.feature for reason in one.because)}" for one in found]


@pytest.mark.parametrize(
    ("other", "flagged"),
    [
        pytest.param("We stayed on the bridge until the morning ferry came", True, id="no sign"),
        pytest.param("We stayed on the bridge … until the morning ferry came", False, id="an ellipsis"),
        pytest.param("We stayed on the bridge [...] until the morning ferry came", False, id="in brackets"),
        pytest.param("We stayed on the bridge, cold and hungry, until the morning", False, id="the end left out"),
        pytest.param("We stayed cold and hungry on the bridge until the morning ferry came", False, id="words moved"),
        pytest.param("We stayed on a bridge, cold and hungry, until the morning ferry came", False, id="a small word"),
    ],
)
def test_words_left_out_of_a_quotation_are_flagged_where_nothing_shows_it(other: str, *, flagged: bool) -> None:
    found = told(quoted("a", WORDS), quoted("b", other))
    assert any("left out" in one for one in found) == flagged


def test_a_quotation_split_by_its_attribution_leaves_nothing_out() -> None:
    parts = "“We stayed on the bridge,” Amina Odhiambo said, “until the morning ferry came.”"
    split = Draft("b", parts).actor(SPEAKER).says(SPEAKER, "We stayed on the bridge,", StatementKind.DIRECT)
    spans = (*split.statements[0].spans, split.at("until the morning ferry came."))
    split.statements = [replace(split.statements[0], spans=spans)]
    assert not any("left out" in one for one in told(quoted("a", WORDS), split))


FIRST = "The harbour gates were never closed that night"
SECOND = "Nobody asked the pilots for a second opinion"


@pytest.mark.parametrize(
    ("whole", "flagged"),
    [
        pytest.param(f"{FIRST}. {SECOND}", True, id="joined"),
        pytest.param(f"{FIRST} … {SECOND}", False, id="with a sign"),
        pytest.param(FIRST, False, id="one of them"),
    ],
)
def test_two_quotations_printed_as_one_are_flagged(whole: str, *, flagged: bool) -> None:
    found = told(quoted("a", FIRST, SECOND), quoted("b", whole))
    assert any("joins two quotations" in one for one in found) == flagged


def dated(name: str, day: str, said_on: str) -> Draft:
    draft = quoted(name, FIRST, behind=f"on {day}.", published="2024-03-09")
    draft.statements = [replace(draft.statements[0], said_on=said_on)]
    return draft


def test_one_quotation_dated_to_two_days_is_flagged_with_both() -> None:
    (found,) = told(dated("a", "Tuesday", "2024-03-05"), dated("b", "Thursday", "2024-03-07"))
    assert found.startswith(f"{SPEAKER} is quoted differently: they are dated “")
    assert "Tuesday" in found
    assert "Thursday" in found


def test_one_day_in_two_wordings_is_no_difference() -> None:
    assert told(dated("a", "Tuesday", "2024-03-05"), dated("b", "March 5", "2024-03-05")) == []


@pytest.mark.parametrize(
    ("places", "flagged"),
    [
        pytest.param(("Dalby", "Orlen"), True, id="two towns"),
        pytest.param(("Dalby", "Dalby"), False, id="one town"),
        pytest.param(("Dalby", "Kenya"), False, id="a town and a country"),
    ],
)
def test_one_quotation_spoken_in_two_places_is_flagged(places: tuple[str, str], *, flagged: bool) -> None:
    drafts = []
    for name, place in zip("ab", places, strict=True):
        draft = quoted(name, FIRST, behind=f"at a rally in {place}.").actor(place, kind=ActorKind.PLACE)
        draft.statements = [replace(draft.statements[0], cue=draft.at("said"))]
        drafts.append(draft)
    found = told(*drafts)
    assert any("spoken in" in one for one in found) == flagged


def reported(name: str, body: str) -> Draft:
    return Draft(name, body).actor(SPEAKER).says(SPEAKER, "the harbour gates were never closed that night")


BODY = (
    "A storm sank seven boats in the outer harbour of Dalby. Two divers searched the wrecks until dusk. "
    "The council will meet in the old library to hear the pilots. A reward was offered for the lost anchor."
)


@pytest.mark.parametrize(
    ("body", "flagged"),
    [
        pytest.param(BODY, True, id="copies of one text"),
        pytest.param("Shops opened late in Dalby.", False, id="reports of their own"),
    ],
)
def test_a_copy_that_quotes_what_its_text_reports_is_flagged(body: str, *, flagged: bool) -> None:
    one = reported("a", f"{SPEAKER} said the harbour gates were never closed that night. {BODY}")
    other = Draft("b", f"“{FIRST},” {SPEAKER} said. {body}").actor(SPEAKER).says(SPEAKER, FIRST, StatementKind.DIRECT)
    assert any("in quotation marks" in found for found in told(one, other)) == flagged


def singles(*drafts: Draft) -> list[str]:
    return [one.sentence for one in briefing(drafts).findings if one.kind is FindingKind.SINGLE_SOURCE]


def test_who_speaks_in_copies_of_one_text_alone_is_a_single_source() -> None:
    text = f"{SPEAKER} said the harbour gates were never closed that night. {BODY}"
    copies = [reported("a", text), reported("b", f"{text} Rain fell.")]
    other = Draft("c", "Bakers in Orlen raised the price of bread, Tom Reed said.").actor("Tom Reed")
    other.says("Tom Reed", "Bakers in Orlen raised the price of bread")
    assert sorted(singles(*copies, other)) == [
        "Only copies of one text cite Amina Odhiambo.",
        "Only one article cites Tom Reed.",
    ]
    assert singles(*copies) == []


def test_a_quotation_printed_alike_is_no_difference() -> None:
    assert told(quoted("a", FIRST), quoted("b", FIRST)) == []
