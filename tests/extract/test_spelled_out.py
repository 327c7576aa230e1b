"""Names that brackets abbreviate are one name, and what brackets or credits hold is told from it."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_cast
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

LEXICON = load_lexicon()


def cast_of(text: str) -> dict[str, tuple[str, int]]:
    cast = find_cast(analyse(text, LEXICON), LEXICON)
    return {one.name: (one.kind.value, len(one.mentions)) for one in cast}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Nurses in Need (NiN) admitted 40 patients. That was disputed by Nurses in Need. NiN said so.",
            {"Nurses in Need": ("organization", 4)},
            id="a name of common words",
        ),
        pytest.param(
            "They met the Red Crescent Society of Chile (RCSC), which left.",
            {"Red Crescent Society of Chile": ("organization", 2)},
            id="a known name inside it",
        ),
        pytest.param(
            "That was denied by Hands for the Harbour (HH), the charity that runs the port.",
            {"Hands for the Harbour": ("organization", 2)},
            id="what it is, told behind",
        ),
    ],
)
def test_a_name_with_its_abbreviation_is_one(text: str, expected: dict[str, tuple[str, int]]) -> None:
    assert cast_of(text) == expected


def test_a_name_that_nobody_acts_under_is_no_body() -> None:
    assert "Mean Yearly Yield" not in cast_of("The Mean Yearly Yield (MYY) fell to 3.5 percent.")
    assert "Nurses in Need" not in cast_of("The talk was of Nurses in Need (see below).")


def test_the_names_around_an_abbreviated_one_stay() -> None:
    found = cast_of("Chilean Health Minister Ana Ruiz met Nurses in Need (NiN), a charity, in Oslo.")
    assert {name: kind for name, (kind, _) in found.items()} == {
        "Ana Ruiz": "person",
        "Nurses in Need": "organization",
        "Oslo": "place",
    }


def test_roles_beside_an_abbreviated_name_are_read() -> None:
    text = "Lea Stone, head of Nurses in Need (NiN), admitted it. NiN said so."
    (lea,) = (one for one in find_cast(analyse(text, LEXICON), LEXICON) if one.name == "Lea Stone")
    assert [role.span.of(text) for role in lea.roles] == ["head of Nurses in Need"]


def test_many_brackets_are_read_in_a_moment() -> None:
    assert len(cast_of("(A" * 20_000)) < len("(A")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(Reporting by Ona Brill; Editing by Mira Kost)", id="who wrote and edited"),
        pytest.param("The main road was empty. © Ona Brill", id="a sign of copyright"),
        pytest.param("A guard at the gate on Monday. HARBOR/Ona Brill", id="an agency and its photographer"),
        pytest.param("Maize prices fell. Vaccination goes on.", id="crops and medicine"),
    ],
)
def test_credits_and_common_words_are_no_actors(text: str) -> None:
    assert not {name for name, (kind, _) in cast_of(text).items() if kind == "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Press Freedom Monitor Chile urged talks.", "Press Freedom Monitor Chile", id="with its country"),
        pytest.param("Orvanta Engineering, the employer, said no.", "Orvanta Engineering", id="its trade"),
    ],
)
def test_a_body_keeps_its_last_word(text: str, name: str) -> None:
    assert cast_of(text)[name][0] == "organization"
