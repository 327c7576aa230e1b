"""Which words of two copies are shown as their difference, and who counts as another speaker."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.briefing import Briefing, FindingKind, Sureness
from generator.model.findings import ActorKind, StatementKind
from tests.resolve.reports import Draft, briefing


def told(made: Briefing, kind: FindingKind) -> list[str]:
    return [finding.sentence for finding in made.findings if finding.kind is kind]


def quoted(name: str, words: str) -> Draft:
    draft = Draft(name, f"“{words},” Amina Odhiambo said in Dalby.").actor("Amina Odhiambo")
    return draft.says("Amina Odhiambo", words, StatementKind.DIRECT)


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        pytest.param(
            "We repaired seven bridges along the river before winter",
            "They repaired seven bridges along the coast before winter",
            ["Amina Odhiambo is quoted in different words: “along the river” or “along the coast”."],
            id="content before pronouns",
        ),
        pytest.param(
            "We never closed the harbour gates that night",
            "We never closed the harbour gates any night",
            ["Amina Odhiambo is quoted in different words: “harbour gates that” or “harbour gates any”."],
            id="small words of a quotation",
        ),
        pytest.param(
            "We repaired seven bridges along the river",
            "They repaired seven bridges along the river",
            [],
            id="pronouns",
        ),
        pytest.param(
            "We repaired seven bridges along the river",
            "We repaired seven old bridges along the river",
            ["Amina Odhiambo is quoted in different words: “repaired seven” or “repaired seven old”."],
            id="a word left out",
        ),
    ],
)
def test_the_most_telling_words_are_shown(one: str, other: str, shown: list[str]) -> None:
    assert told(briefing([quoted("a", one), quoted("b", other)]), FindingKind.WORDING_DIFFERENCE) == shown


CLAIM = "the harbour bridge closed before the northern storm arrived"


def claimed(name: str, speaker: str, kind: ActorKind = ActorKind.PERSON, role: str | None = None) -> Draft:
    draft = Draft(name, f"{speaker}{f', {role},' if role else ''} said {CLAIM}.")
    return draft.actor(speaker, kind=kind, role=role).says(speaker, CLAIM)


@pytest.mark.parametrize(
    ("other", "kind", "different"),
    [
        pytest.param("Peter Lund", ActorKind.PERSON, 1, id="two people"),
        pytest.param("officials", ActorKind.GROUP, 0, id="a description"),
        pytest.param("Dalby Ports", ActorKind.ORGANIZATION, 0, id="the body a person speaks for"),
        pytest.param("Orlen Ferries", ActorKind.ORGANIZATION, 1, id="another body"),
    ],
)
def test_who_is_another_speaker(other: str, kind: ActorKind, different: int) -> None:
    made = briefing([claimed("a", "Amina Odhiambo", role="head of Dalby Ports"), claimed("b", other, kind)])
    assert len(told(made, FindingKind.SPEAKER_DIFFERENCE)) == different


def test_another_speaker_of_the_same_words_leaves_each_a_single_source() -> None:
    made = briefing([claimed("a", "Amina Odhiambo"), claimed("b", "Peter Lund")])
    assert sorted(told(made, FindingKind.SINGLE_SOURCE)) == [
        "Only one article cites Amina Odhiambo.",
        "Only one article cites Peter Lund.",
    ]


def asked(name: str, speaker: str, cue: str, appeal: str, *, behalf: str | None = None) -> Draft:
    ahead = f"On behalf of the {behalf}, {speaker}" if behalf else speaker
    draft = Draft(name, f"{ahead} {cue} {appeal}.").actor(speaker).says(speaker, appeal)
    whose = None if behalf is None else draft.at(behalf)
    draft.statements = [replace(draft.statements[0], cue=draft.at(cue), on_behalf_of=whose)]
    return draft


@pytest.mark.parametrize(
    ("cue", "appeal", "different"),
    [
        pytest.param("called on", "the government to declare a drought", 1, id="an appeal said whole"),
        pytest.param("noted that", "the government may declare a drought", 0, id="no appeal"),
        pytest.param("called on", "the government to end a drought", 0, id="another appeal"),
    ],
)
def test_an_appeal_is_known_again_by_few_words(cue: str, appeal: str, different: int) -> None:
    long = "the government to declare a drought so that wells may be dug by soldiers"
    made = briefing([asked("a", "Ana Ruiz", cue, appeal), asked("b", "Jonas Weld", "urged", long)])
    assert sum(one.kind is FindingKind.SPEAKER_DIFFERENCE for one in made.findings) == different


def test_a_speaker_difference_says_on_whose_behalf() -> None:
    appeal = "all sides to keep calm and to settle the strike by talks"
    own = asked("a", "Ana Ruiz", "urged", appeal)
    made = briefing([own, asked("b", "Jonas Weld", "urged", appeal, behalf="harbour master")])
    (finding,) = (one for one in made.findings if one.kind is FindingKind.SPEAKER_DIFFERENCE)
    assert finding.sentence.endswith("Ana Ruiz and Jonas Weld on behalf of harbour master.")


@pytest.mark.parametrize(
    ("said", "different"),
    [
        pytest.param("It was late. I called for a prompt and independent inquiry until nightfall", 1, id="one phrase"),
        pytest.param("It was late. I called for an inquiry, prompt or not, by independent men", 0, id="words apart"),
        pytest.param("It was late. There was a prompt and independent inquiry in spring", 0, id="no appeal"),
    ],
)
def test_an_appeal_inside_a_longer_statement_is_known_by_its_phrase(said: str, different: int) -> None:
    short = asked("a", "Ana Ruiz", "appealed for", "a prompt and independent inquiry of the fire")
    long = Draft("b", f"Jonas Weld: {said}.").actor("Jonas Weld").says("Jonas Weld", said)
    made = briefing([short, long])
    assert sum(one.kind is FindingKind.SPEAKER_DIFFERENCE for one in made.findings) == different


CALL = "restraint on both banks and respect for the river treaty"


def test_an_appeal_told_by_another_is_that_of_the_one_who_made_it() -> None:
    told = Draft("a", f"The envoy, Ada Moss, appealed for {CALL}, said Tom Reed.").actor("Ada Moss").actor("Tom Reed")
    told.says("Tom Reed", f"The envoy, Ada Moss, appealed for {CALL}")
    own = Draft("b", f"Lena Holm appealed for {CALL}.").actor("Lena Holm").says("Lena Holm", CALL)
    own.statements[0] = replace(own.statements[0], cue=own.at("appealed"))
    (sentence,) = differences(told, own)
    assert "Ada Moss" in sentence
    assert "Tom Reed" not in sentence


def test_she_who_appeals_is_the_one_told_of_before() -> None:
    text = f"Ada Moss met the mayor on Monday. During the talk, she urged {CALL}, the council said."
    first = Draft("a", text).actor("Ada Moss").says(None, CALL)
    first.statements[0] = replace(first.statements[0], cue=first.at("urged"), speaker=first.at("she"))
    second = Draft("b", f"Lena Holm urged {CALL}.").actor("Lena Holm").says("Lena Holm", CALL)
    second.statements[0] = replace(second.statements[0], cue=second.at("urged"))
    (sentence,) = differences(first, second)
    assert "Ada Moss" in sentence
    assert "Lena Holm" in sentence


def test_one_who_speaks_for_a_body_under_its_short_name_is_no_other_speaker() -> None:
    text = f"World Ferry Council (WFC) and its crews met. The World Ferry Council said {CLAIM}."
    body = Draft("a", text).actor("World Ferry Council", "WFC", kind=ActorKind.ORGANIZATION)
    body.says("World Ferry Council", CLAIM)
    assert differences(body, claimed("b", "Tom Reed", role="WFC spokesman")) == []


def differences(*drafts: Draft) -> list[str]:
    return [one.sentence for one in briefing(drafts).findings if one.kind is FindingKind.SPEAKER_DIFFERENCE]


@pytest.mark.parametrize(
    ("role", "sure"),
    [
        pytest.param("spokeswoman for the harbour master", Sureness.POSSIBLE, id="speaks for the other"),
        pytest.param("spokeswoman for the river board", Sureness.LIKELY, id="speaks for somebody else"),
        pytest.param("head of the ferry office", Sureness.LIKELY, id="speaks for nobody"),
    ],
)
def test_a_spokesperson_and_the_one_spoken_for_differ_less_surely(role: str, sure: Sureness) -> None:
    drafts = claimed("a", "Amina Odhiambo", role=role), claimed("b", "Peter Lund", role="the harbour master")
    (found,) = (one for one in briefing(drafts).findings if one.kind is FindingKind.SPEAKER_DIFFERENCE)
    assert found.sure is sure
