import pytest

from generator.lexicon.load import load_lexicon
from generator.lexicon.names import Gender, Known

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
