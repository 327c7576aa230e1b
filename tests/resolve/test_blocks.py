from __future__ import annotations

import pytest

from generator.resolve.blocks import NEAREST, neighbours
from generator.resolve.casts import Surroundings
from generator.resolve.people import bearers
from tests.resolve.name_table import POSSIBLY, SAME
from tests.resolve.reports import LEXICON

NOTHING = Surroundings(frozenset(), (), frozenset(), frozenset())
FIRST = ("Alma", "Boran", "Cyra", "Davor", "Elif", "Fadil", "Gita", "Hamid", "Ivo", "Jorun", "Katya", "Lev", "Mina")
HEADS = ("Ba", "Cor", "Den", "Fal", "Gor", "Hal", "Ir", "Kar", "Lor", "Mar", "Nor", "Os", "Per", "Ros", "Sal", "Tor")
MIDDLES = ("ba", "che", "di", "go", "ki", "la", "mu", "ni", "po", "ra", "se", "ta", "vo", "za")
ENDS = ("dor", "gan", "kin", "lev", "man", "nez", "rov", "sen", "tas", "vic")
OTHERS = [
    f"{FIRST[number % len(FIRST)]} {HEADS[number % 16]}{MIDDLES[number // 16 % 14]}{ENDS[number // 224 % 10]}"
    for number in range(4_000)
]
PEOPLE = [(one, other) for _, one, other in (*SAME, *POSSIBLY)]


def compared(names: list[str]) -> set[frozenset[str]]:
    """Return the pairs of names that are compared, and those of names that are one beyond doubt, as printed."""
    keyed = {(f"a-{number}", 0): name for number, name in enumerate(names)}
    people = bearers(keyed, dict.fromkeys(keyed, NOTHING), LEXICON.comparison)
    borne = [[keyed[key] for key in bearer.casts] for bearer in people]
    one = {frozenset((first, other)) for forms in borne for first in forms for other in forms}
    return one | {frozenset((a, b)) for i, j in neighbours(people).pairs for a in borne[i] for b in borne[j]}


def test_spellings_of_one_name_find_each_other_among_thousands() -> None:
    found = compared([*OTHERS, *(name for pair in PEOPLE for name in pair)])
    assert len(PEOPLE) > 60
    assert [pair for pair in PEOPLE if frozenset(pair) not in found] == []


@pytest.mark.parametrize("size", [500, 2_000])
def test_a_crowd_of_one_surname_is_compared_with_its_nearest_alone(size: int) -> None:
    names = [f"{one}{two}{three} Petrov" for one in HEADS for two in MIDDLES for three in ENDS][:size]
    assert len(compared(names)) <= size * NEAREST


def test_a_surname_alone_is_compared_with_all_few_who_bear_it() -> None:
    found = compared(["Petrova", "Anna Petrova", "Vera Petrova", *OTHERS])
    assert {frozenset(("Petrova", "Anna Petrova")), frozenset(("Petrova", "Vera Petrova"))} <= found
