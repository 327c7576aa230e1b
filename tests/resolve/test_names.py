from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.resolve.alignment import align
from generator.resolve.casts import Surroundings
from generator.resolve.names import parse_name
from generator.resolve.pairs import Bearer, BearerPair, name_pair
from generator.resolve.resemblance import POSSIBLY, SAME, compare
from tests.resolve.reports import LEXICON

NOTHING = Surroundings(frozenset(), (), frozenset(), frozenset())


def pair(one: str, other: str, role: str = "") -> BearerPair:
    around = Surroundings(frozenset(), (frozenset(role.split()),) if role else (), frozenset(), frozenset())
    left, right = (
        Bearer(parse_name(name, LEXICON.comparison), ((name, 0),), around if role else NOTHING) for name in (one, other)
    )
    return BearerPair(left, right, name_pair(left.name, right.name, LEXICON.comparison), only=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Dmitri Volkov", "Dmitriy Volkov", id="y at the end"),
        pytest.param("Qasim Akhmetov", "Kassym Akhmetov", id="q and k, one s or two"),
        pytest.param("Zhanna Orlova", "Janna Orlova", id="zh and j"),
        pytest.param("José Almeida", "Jose Almeida", id="accents"),
        pytest.param("Park Min-ho", "Min-ho Park", id="surname first or last"),
        pytest.param("Mykola Hrynko", "Nikolai Hrynko", id="one given name in two languages"),
        pytest.param("Robert Hale", "Bob Hale", id="nickname"),
        pytest.param("Farid Rakhmetov", "Farid Rakhmatov", id="one vowel"),
        pytest.param("Ana Maria Duarte", "Maria Duarte", id="one name holds the other"),
        pytest.param("Abdel Aziz Nasri", "Abdelaziz Nasri", id="written apart or together"),
        pytest.param("Joris Van de Laar", "Joris Vandelaar", id="particles written apart or together"),
        pytest.param("Osama Darwish", "Usama Darwish", id="o and u at the head"),
        pytest.param("Ebrahim Rasti", "Ibrahim Rasti", id="e and i at the head"),
        pytest.param("Shin Seok-bae", "Shin Sok-bae", id="two romanisations of Korean"),
        pytest.param("Rafael Munez", "Rafael Munes", id="z and s"),
        pytest.param("Hamid Faruq", "Hamid Farug", id="q and g"),
        pytest.param("Idris Gouwan", "Idris Gouan", id="a glide between vowels"),
    ],
)
def test_spellings_of_one_name_are_one_person(one: str, other: str) -> None:
    assert compare(pair(one, other)).value >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ivan Orlov", "Igor Orlov", id="brothers"),
        pytest.param("Kim Il Su", "Kim Un Su", id="short words must be equal"),
        pytest.param("Omar bin Rashid", "Omar bin Khalid", id="particles are no name"),
        pytest.param("Ali Komenai", "Ali Kamonei", id="too many vowels"),
        pytest.param("Peter H. Stone", "Peter W. Stone", id="initials differ"),
        pytest.param("Anna Berg", "Bert Anders", id="nothing shared"),
        pytest.param("Abu Karam", "Abu Nasser", id="the particle alone is shared"),
        pytest.param("Joris Van de Laar", "Joris Van de Velde", id="particles are no surname"),
        pytest.param("Sok Vanna", "Suk Panna", id="consonants at the head"),
    ],
)
def test_names_of_two_people_are_never_joined(one: str, other: str) -> None:
    assert compare(pair(one, other, role="deputy harbour minister")).value < POSSIBLY


def test_a_surname_alone_is_possibly_the_same_and_evidence_makes_it_sure() -> None:
    assert POSSIBLY <= compare(pair("Ms. Orlova", "Zhanna Orlova")).value < SAME
    assert compare(pair("Ms. Orlova", "Zhanna Orlova", role="deputy harbour minister")).value >= SAME


def test_nearly_the_same_names_are_one_person_where_the_title_agrees() -> None:
    assert POSSIBLY <= compare(pair("Karim Harisi", "Karim Harthi")).value < SAME
    assert compare(pair("Karim Harisi", "Karim Harthi", role="captain")).value >= SAME


@given(st.text(max_size=20), st.text(max_size=20))
def test_comparing_names_does_not_depend_on_their_order(one: str, other: str) -> None:
    assert compare(pair(one, other)).value == compare(pair(other, one)).value


def test_alignment_leaves_over_what_has_no_partner() -> None:
    one, other = (parse_name(name, LEXICON.comparison) for name in ("Ivan Orlov", "Igor Orlov"))
    aligned = align(one, other, LEXICON.comparison)
    assert (aligned.left, aligned.right) == (("ivan",), ("igor",))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("J. Hale", "Jonas Hale", id="initial"),
        pytest.param("Abu Karam", "Abu Karem", id="a name of a particle and one short word"),
        pytest.param("Sasha Orlov", "Alexander Orlov", id="short form of two names"),
        pytest.param("Ana Duarte", "Ana Duarte Reis", id="a second surname"),
    ],
)
def test_what_names_leave_open_evidence_settles(one: str, other: str) -> None:
    assert POSSIBLY <= compare(pair(one, other)).value < SAME
    assert compare(pair(one, other, role="deputy harbour minister")).value >= SAME


def test_another_vowel_at_the_head_needs_evidence_beside_the_names() -> None:
    assert POSSIBLY <= compare(pair("Ingrid Aaberg", "Ingrid Oberg")).value < SAME
    assert compare(pair("Ingrid Aaberg", "Ingrid Oberg", role="deputy harbour minister")).value >= SAME
