from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.resolve.matching import Verdict, match
from tests.resolve.name_table import DIFFERENT, DIFFERENT_BODIES, POSSIBLY, POSSIBLY_BODIES, SAME, SAME_BODIES
from tests.resolve.reports import LEXICON

TABLES = (
    (Verdict.SAME, (*SAME, *SAME_BODIES)),
    (Verdict.POSSIBLY, (*POSSIBLY, *POSSIBLY_BODIES)),
    (Verdict.DIFFERENT, (*DIFFERENT, *DIFFERENT_BODIES)),
)
PAIRS = [
    pytest.param(one, other, verdict, id=f"{verdict.value}: {why}")
    for verdict, table in TABLES
    for why, one, other in table
]


@pytest.mark.parametrize(("one", "other", "verdict"), PAIRS)
def test_names_alone_tell_one_actor_from_two(one: str, other: str, verdict: Verdict) -> None:
    found = match(one, other, LEXICON)
    assert (found.verdict, match(other, one, LEXICON).verdict) == (verdict, verdict), found.reasons


def test_a_verdict_says_why() -> None:
    found = match("Donald Trump", "Donald Trump Jr.", LEXICON)
    assert [reason.feature for reason in found.reasons] == ["same words", "one generation"]
    assert found.score == pytest.approx(sum(reason.weight or 0 for reason in found.reasons))
    assert match("Anna Berg", "Jonas Weld", LEXICON).reasons


@settings(deadline=None)
@given(st.text(max_size=25), st.text(max_size=25))
def test_any_two_texts_have_one_verdict_in_either_order(one: str, other: str) -> None:
    there, back = match(one, other, LEXICON), match(other, one, LEXICON)
    assert (there.verdict, there.score) == (back.verdict, back.score)
    assert there.reasons


@pytest.mark.parametrize("name", sorted({name for _, table in TABLES for _, *names in table for name in names}))
def test_a_full_name_is_the_same_as_itself(name: str) -> None:
    if len(name.split()) > 1:
        assert match(name, name, LEXICON).verdict is not Verdict.DIFFERENT


@pytest.mark.parametrize("unit", ["a", "Ab ", "(", "“", "A. ", "chi "])
def test_a_name_of_any_length_is_weighed_at_once(unit: str) -> None:
    found = match(unit * 100_000, unit * 90_000, LEXICON)
    assert found.reasons


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        pytest.param("Bill Hadley", "William Hadley", "differ by the short form of a first name", id="short form"),
        pytest.param("W. Hadley", "William Hadley", "are the same but for an initial", id="initial"),
        pytest.param("Sergey Orlov", "Sergei Orlov", "sound the same", id="sound"),
        pytest.param("Stephen Hadley", "Steven Hadley", "sound the same", id="spelling of a first name"),
    ],
)
def test_what_is_said_to_sound_the_same_does(one: str, other: str, why: str) -> None:
    assert why in " ".join(reason.text for reason in match(one, other, LEXICON).reasons)
