from collections import Counter

import pytest

from generator.lexicon.boilerplate import Notice
from generator.lexicon.load import load_lexicon

NOTICES = load_lexicon().boilerplate.notices
BELOW = load_lexicon().below.notices
TAKES = {"line", "headlines", "itself", "rest"}


@pytest.mark.parametrize(("notice", "line"), [pytest.param(n, line, id=line) for n in NOTICES for line in n.matches])
def test_a_line_that_matches_is_known_by_its_entry(notice: Notice, line: str) -> None:
    assert load_lexicon().boilerplate.find(line) is notice


@pytest.mark.parametrize("line", [pytest.param(line, id=line) for notice in NOTICES for line in notice.rejects])
def test_a_line_of_a_story_is_no_furniture(line: str) -> None:
    assert load_lexicon().boilerplate.find(line) is None


@pytest.mark.parametrize(("notice", "line"), [pytest.param(n, line, id=line) for n in BELOW for line in n.matches])
def test_a_line_under_a_story_is_known_by_its_entry(notice: Notice, line: str) -> None:
    assert load_lexicon().below.find(line) is notice


@pytest.mark.parametrize("line", [pytest.param(line, id=line) for notice in BELOW for line in notice.rejects])
def test_a_last_line_of_a_story_is_no_furniture(line: str) -> None:
    assert load_lexicon().below.find(line) is None


@pytest.mark.parametrize("notice", [pytest.param(notice, id=notice.name) for notice in (*NOTICES, *BELOW)])
def test_an_entry_is_tidy_and_proven(notice: Notice) -> None:
    for phrases in (notice.whole, notice.opens, notice.holds, notice.made_of):
        assert list(phrases) == sorted(set(phrases))
        assert all(phrase == phrase.casefold() for phrase in phrases)
    assert notice.matches
    assert notice.rejects
    assert notice.takes in TAKES


def test_no_phrase_stands_in_two_entries() -> None:
    counted = Counter(phrase for notice in NOTICES for phrase in notice.whole)
    assert [phrase for phrase, times in counted.items() if times > 1] == []


def test_a_long_line_without_an_end_costs_one_look() -> None:
    assert load_lexicon().boilerplate.find("share" * 90 + " the bread") is None
