"""Every spelling of an actor leads to every other by a tie with its reason."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.model.findings import ActorKind
from generator.model.reasons import Likeness, Reason
from generator.resolve.ties import ties

SOUND = Reason("same full name", "they sound the same", 0.9)
NAMES = ("Anna Petrova", "Ana Petrova", "Petrova", "Ms. Petrova", "Hanna Petrova")


def alike(one: str, other: str) -> Likeness:
    return Likeness(one=one, other=other, score=0.9, because=(SOUND,))


def test_a_surname_is_tied_by_the_article_that_prints_both() -> None:
    (tie,) = ties(ActorKind.PERSON, [], [("Anna Petrova", ["Anna Petrova", "Petrova", "Petrova"])])
    assert (tie.one, tie.other) == ("Anna Petrova", "Petrova")
    assert tie.because[0].feature == "one article"


def test_what_is_weighed_already_is_not_tied_again() -> None:
    weighed = [alike("Ana Petrova", "Anna Petrova")]
    printed = [("Anna Petrova", ["Anna Petrova"]), ("Ana Petrova", ["Ana Petrova"])]
    assert ties(ActorKind.PERSON, weighed, printed) == tuple(weighed)


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=4)), max_size=6))
def test_all_spellings_hang_together(printed: list[tuple[str, list[str]]]) -> None:
    spellings = {name for name, _ in printed} | {form for _, forms in printed for form in forms}
    found = ties(ActorKind.PERSON, [], printed)
    assert len(found) == max(len(spellings) - 1, 0)
    reached = set(sorted(spellings)[:1])
    for _ in found:
        reached |= {name for tie in found if {tie.one, tie.other} & reached for name in (tie.one, tie.other)}
    assert reached == spellings
