import pytest

from generator.lexicon.units import UnitEntry, read_units

UNITS = {unit.name: unit for unit in read_units("en")}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("kilometre", {"kilometre", "kilometres", "kilometer", "kilometers", "kms"}, id="both spellings"),
        pytest.param("gigabit", {"gigabit", "gigabits"}, id="of CLDR alone"),
        pytest.param("gallon", {"gallon", "gallons", "us gallon"}, id="of one name"),
        pytest.param("fortnight", {"fortnight", "fortnights"}, id="of ours alone"),
        pytest.param("degree Celsius", {"degree celsius", "degrees c"}, id="small letters"),
    ],
)
def test_a_unit_has_its_words(name: str, words: set[str]) -> None:
    assert words <= set(UNITS[name].words)


@pytest.mark.parametrize("word", ["bars", "quarters", "items", "light", "stones", "cups", "drops", "grains"])
def test_a_word_of_other_things_is_no_unit(word: str) -> None:
    assert [unit.name for unit in UNITS.values() if word in unit.words] == []


@pytest.mark.parametrize("unit", [pytest.param(unit, id=unit.name) for unit in UNITS.values()])
def test_a_unit_can_be_told_by_a_word_or_a_sign(unit: UnitEntry) -> None:
    assert unit.words or unit.signs
    assert all(word == word.lower() for word in unit.words)
