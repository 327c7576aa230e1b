"""Nouns that tell what somebody said: whose they are, from whom they come, who makes them."""

from __future__ import annotations

import pytest

from generator.lexicon.load import load_lexicon
from generator.lexicon.nouns import NounGroup
from tests.extract.statements.telling import told

NOUNS = [
    pytest.param(
        "Reed's claim that the lamp was lit, made in May, stood.", ("Reed", "the lamp was lit"), id="possessive"
    ),
    pytest.param("His claim that the lamp was lit, made in May, stood.", ("His", "the lamp was lit"), id="pronoun"),
    pytest.param("The harbour board's call for calm went unheard.", ("The harbour board", "calm"), id="description"),
    pytest.param(
        "Anna Reed’s oft-heard promise to resign, given in May, is old.", ("Anna Reed", "to resign"), id="name"
    ),
    pytest.param("Accusations by the board of neglect were dropped.", ("the board", "neglect"), id="by whom"),
    pytest.param("Pleas from nurses for more beds were heard.", ("nurses", "more beds"), id="from whom"),
    pytest.param("Reed made the claim that the pier was safe.", ("Reed", "the pier was safe"), id="who makes it"),
    pytest.param("The board issued a statement that it was safe.", ("The board", "it was safe"), id="who issues it"),
    pytest.param(
        "The coroner's warning of high water, given in May, was late.", ("The coroner", "high water"), id="of"
    ),
]

NOT_SAID = [
    pytest.param("The board's decision to close the pier stands.", id="a decision is no statement"),
    pytest.param("Reed's belief that it was safe proved false.", id="a belief is no statement"),
    pytest.param("Reed's claim was settled in May.", id="a claim without content"),
    pytest.param("The phone call to the board lasted an hour.", id="a call without an owner"),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS)
def test_a_noun_tells_what_its_owner_said(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize("text", NOT_SAID)
def test_other_nouns_tell_nothing(text: str) -> None:
    assert told(text) == []


def test_what_a_verb_has_told_is_not_told_again() -> None:
    assert told("Reed repeated his claim that it was safe.") == [("Reed", "his claim that it was safe")]


@pytest.mark.parametrize("group", load_lexicon().nouns.groups, ids=lambda group: group.name)
def test_groups_of_nouns_find_what_they_promise(group: NounGroup) -> None:
    assert [text for text in group.matches if not told(text)] == []
    assert [text for text in group.rejects if told(text)] == []
