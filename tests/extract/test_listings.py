"""What stands beside a name tells its kind: a list it is in, a noun for bodies, a description."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_cast
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

LEXICON = load_lexicon()


def kinds_of(text: str) -> dict[str, str]:
    return {one.name: one.kind.value for one in find_cast(analyse(text, LEXICON), LEXICON)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param("It fell on Lima, Tresk, Quito and Dolm.", "Tresk", "place", id="a list of places"),
        pytest.param("It fell on Lima, Tresk, Quito and Dolm.", "Dolm", "place", id="the last of a list of places"),
        pytest.param("They sued the charity Living Hills.", "Living Hills", "organization", id="a noun ahead"),
        pytest.param(
            "Living Hills, an environmental group, sued.", "Living Hills", "organization", id="described behind"
        ),
        pytest.param("Voters left the Kalmar party.", "Kalmar", "organization", id="a noun behind"),
        pytest.param('"It fell," said Noor Lagos, 34, on Monday.', "Noor Lagos", "person", id="a place as surname"),
        pytest.param("They left the Chilean embassy.", "Chilean embassy", "organization", id="an embassy"),
        pytest.param("The UN refugee agency left.", "UN refugee agency", "organization", id="an agency of a body"),
        pytest.param(
            "They fought the Lord's Resistance Army.",
            "Lord's Resistance Army",
            "organization",
            id="a possessive inside",
        ),
        pytest.param(
            "They wrote to the Office of the UN High Commissioner for Human Rights.",
            "Office of the UN High Commissioner for Human Rights",
            "organization",
            id="the office of an office",
        ),
    ],
)
def test_names_have_the_kind_their_neighbours_tell(text: str, name: str, kind: str) -> None:
    assert kinds_of(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Typhoon Kalmar passed.", id="a storm"),
        pytest.param("They launched Operation Kalmar.", id="an operation"),
    ],
)
def test_storms_and_operations_are_nobody(text: str) -> None:
    assert kinds_of(text) == {}
