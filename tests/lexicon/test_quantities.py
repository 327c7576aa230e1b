from collections import Counter

import pytest

from generator.extract.figures import find_figures
from generator.lexicon.load import load_lexicon
from generator.lexicon.quantities import ComparatorEntry, EventEntry
from generator.lexicon.schema import read_data
from generator.lexicon.units import UnitEntry
from generator.model.findings import Figure
from generator.text.document import analyse

LEXICON = load_lexicon()
QUANTITIES = LEXICON.quantities
EVENTS = QUANTITIES.events
COMPARATORS = QUANTITIES.comparators
UNITS = (*QUANTITIES.units, *QUANTITIES.currencies)


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(analyse(text, LEXICON), (), (), LEXICON)


@pytest.mark.parametrize(("event", "text"), [pytest.param(e, text, id=text) for e in EVENTS for text in e.matches])
def test_a_count_has_the_event_of_the_entry(event: EventEntry, text: str) -> None:
    assert [one.event for one in figures(text)] == [event.name]


@pytest.mark.parametrize(("event", "text"), [pytest.param(e, text, id=text) for e in EVENTS for text in e.rejects])
def test_a_count_has_another_event_or_none(event: EventEntry, text: str) -> None:
    found = figures(text)
    assert found
    assert event.name not in [one.event for one in found]


@pytest.mark.parametrize(("bound", "text"), [pytest.param(c, text, id=text) for c in COMPARATORS for text in c.matches])
def test_a_count_has_the_sign_of_the_entry(bound: ComparatorEntry, text: str) -> None:
    assert [one.comparator.value for one in figures(text)] == [bound.sign]


@pytest.mark.parametrize(("bound", "text"), [pytest.param(c, text, id=text) for c in COMPARATORS for text in c.rejects])
def test_a_count_is_not_bound_by_the_entry(bound: ComparatorEntry, text: str) -> None:
    found = figures(text)
    assert found
    assert bound.sign not in [one.comparator.value for one in found]


@pytest.mark.parametrize("event", [pytest.param(one, id=one.name) for one in EVENTS])
def test_an_event_is_tidy_and_proven(event: EventEntry) -> None:
    for phrases in (event.done, event.does, event.happens, event.states, event.nouns, event.acts, event.tolls):
        assert len(set(phrases)) == len(phrases)
        assert all(phrase == phrase.casefold() for phrase in phrases)
    assert event.matches
    assert event.rejects


@pytest.mark.parametrize("part", ["done", "does", "happens", "states", "acts"])
def test_no_phrase_tells_two_events(part: str) -> None:
    told = Counter(phrase for event in EVENTS for phrase in getattr(event, part))
    assert [phrase for phrase, times in told.items() if times > 1] == []


def test_no_phrase_bounds_in_two_ways() -> None:
    for side in ("before", "after"):
        told = Counter(phrase for one in COMPARATORS for phrase in getattr(one, side))
        assert [phrase for phrase, times in told.items() if times > 1] == []


def test_no_word_or_sign_names_two_units() -> None:
    for kind in ("words", "signs", "before"):
        told = Counter(word for unit in UNITS for word in dict.fromkeys(getattr(unit, kind)))
        assert [word for word, times in told.items() if times > 1] == []


@pytest.mark.parametrize("unit", [pytest.param(one, id=one.name) for one in UNITS if one.part])
def test_the_part_of_a_unit_is_a_smaller_unit(unit: UnitEntry) -> None:
    assert unit.part in {one.name for one in UNITS}
    assert unit.parts > 1


@pytest.mark.parametrize("file", ["counted", "nonfigures", "trends"])
def test_word_lists_hold_each_word_once(file: str) -> None:
    for name, words in read_data("en", file).items():
        assert [word for word, times in Counter(words).items() if times > 1] == [], name
        assert all(word == word.casefold() for word in words), name
