from collections import Counter

import pytest

from generator.extract.victims import find_victims
from generator.lexicon.harms import HarmEntry
from generator.lexicon.load import load_lexicon
from generator.lexicon.schema import read_data
from generator.model.findings import Victim
from generator.text.document import analyse

LEXICON = load_lexicon()
ENTRIES = LEXICON.harms.entries


def victims(text: str) -> tuple[Victim, ...]:
    return find_victims(analyse(text, LEXICON), (), (), LEXICON)


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, text, id=text) for e in ENTRIES for text in e.matches])
def test_one_person_is_told_of_by_the_entry(entry: HarmEntry, text: str) -> None:
    (one,) = victims(text)
    assert entry.rule in {telling.rule for telling in one.tellings}
    assert one.event == entry.event


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, text, id=text) for e in ENTRIES for text in e.rejects])
def test_nobody_is_told_of_by_the_entry(entry: HarmEntry, text: str) -> None:
    assert entry.rule not in {telling.rule for one in victims(text) for telling in one.tellings}


@pytest.mark.parametrize("entry", [pytest.param(one, id=one.rule) for one in ENTRIES])
def test_an_entry_is_tidy_and_proven(entry: HarmEntry) -> None:
    assert len(set(entry.words)) == len(entry.words)
    assert all(phrase == phrase.casefold() for phrase in entry.words)
    assert entry.matches
    assert entry.rejects


def test_no_phrase_is_told_twice_of_one_place() -> None:
    told = Counter((one.part, phrase) for one in ENTRIES for phrase in one.words)
    assert [phrase for phrase, times in told.items() if times > 1] == []


@pytest.mark.parametrize("file", ["harm_words", "people_words"])
def test_word_lists_hold_each_word_once(file: str) -> None:
    for name, words in read_data("en", file).items():
        assert [word for word, times in Counter(words).items() if times > 1] == [], name
        assert all(word == word.casefold() for word in words), name


def test_a_noun_for_one_person_tells_one_gender() -> None:
    lists = LEXICON.people.lists
    told = Counter(word for name in ("masculine", "feminine", "neuter") for word in lists[name])
    assert [word for word, times in told.items() if times > 1] == []


@pytest.mark.parametrize("part", ["young", "grown", "teens"])
def test_a_list_of_people_holds_nouns_for_people(part: str) -> None:
    assert LEXICON.people.lists[part] <= LEXICON.people.nouns.keys()
