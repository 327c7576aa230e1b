import pytest

from generator.lexicon.load import load_lexicon
from generator.lexicon.names import Gender, Known
from generator.lexicon.schema import read_data

NAMES = load_lexicon().names


@pytest.mark.parametrize(
    ("word", "kind", "filed"),
    [
        pytest.param("Chile", Known.PLACE, "Chile", id="country"),
        pytest.param("Chilean", Known.ADJECTIVE, "Chile", id="adjective"),
        pytest.param("Chileans", Known.PEOPLE, "Chile", id="people"),
        pytest.param("NATO", Known.BODY, "North Atlantic Treaty Organization", id="abbreviation of a body"),
        pytest.param("Lima", Known.PLACE, "Lima", id="city"),
    ],
)
def test_a_known_name_says_what_it_is(word: str, kind: Known, filed: str) -> None:
    assert NAMES.known[word] == (kind, filed)


def test_a_first_name_tells_the_gender_unless_both_bear_it() -> None:
    assert NAMES.given.gender("Elena") is Gender.FEMININE
    assert NAMES.given.gender("Pedro") is Gender.MASCULINE
    assert NAMES.given.gender("Robin") is None


def test_a_body_belongs_to_no_country() -> None:
    assert NAMES.country_of("Chilean") == "Chile"
    assert NAMES.country_of("NATO") is None


@pytest.mark.parametrize(
    "file", ["titles", "name_parts", "not_names", "groups", "given_names", "places", "office_variants"]
)
def test_word_lists_are_sorted_and_hold_each_word_once(file: str) -> None:
    for name, words in read_data("en", file).items():
        assert words == sorted(set(words), key=lambda word: (word.casefold(), word)), name


@pytest.mark.parametrize("file", ["countries", "organisations"])
def test_entries_are_sorted_and_each_stands_once(file: str) -> None:
    names = [entry["name"] for entry in read_data("en", file)]
    assert names == sorted(set(names), key=lambda word: (word.casefold(), word))


def test_forms_of_common_words_are_common() -> None:
    assert NAMES.is_common("proponents")
    assert NAMES.is_common("twenty-six")
    assert not NAMES.is_common("okafor")
