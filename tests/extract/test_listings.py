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
        pytest.param("They beat the Chicago Herons.", "Chicago Herons", "organization", id="a team with its city"),
        pytest.param("They left the Popular Democrats.", "Popular Democrats", "organization", id="a longer name"),
        pytest.param(
            "He joined the Civic Dawn party.", "Civic Dawn", "organization", id="common words and a noun behind"
        ),
        pytest.param("Department of Works staff left.", "Department of Works", "organization", id="opens a sentence"),
        pytest.param(
            "They met at the Universidad Nacional de Tresk.",
            "Universidad Nacional de Tresk",
            "organization",
            id="another language",
        ),
        pytest.param(
            "They asked the Climatology, Hydrology and Soils Agency.",
            "Climatology, Hydrology and Soils Agency",
            "organization",
            id="a list of fields",
        ),
        pytest.param("Then Kalmar police came.", "Kalmar", "place", id="where police are of"),
        pytest.param("They met Chile's Nayra Quelo.", "Nayra Quelo", "person", id="of a country"),
        pytest.param("Kalmar's shareholders voted.", "Kalmar", "organization", id="what only bodies have"),
        pytest.param("Jordan Reyes won.", "Jordan Reyes", "person", id="a place that is a first name"),
        pytest.param("He lives in Washington, D.C. now.", "Washington, D.C.", "place", id="a city with its district"),
        pytest.param('Then Pedro "Lobo" Reyes won.', 'Pedro "Lobo" Reyes', "person", id="a nickname inside"),
        pytest.param("Then U Nyan Win left.", "U Nyan Win", "person", id="an honorific of one letter"),
        pytest.param("Said her lawyer, Hope Green.", "Hope Green", "person", id="common words behind an office"),
    ],
)
def test_names_have_the_kind_their_neighbours_tell(text: str, name: str, kind: str) -> None:
    assert kinds_of(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Typhoon Kalmar passed.", id="a storm"),
        pytest.param("They watched a Swahili-language channel.", id="what ends in a word of no name"),
        pytest.param("She, D-Wash., agreed.", id="a party and a state"),
        pytest.param("See it on XQ.com today.", id="an address"),
        pytest.param("Investigation showed it.", id="a noun for who can speak, ahead of a sentence"),
        pytest.param("They launched Operation Kalmar.", id="an operation"),
        pytest.param("The ferry named Noor Bahri sank. The Noor Bahri was old.", id="a ship that is named so"),
        pytest.param("The Ana Grace sank.", id="a ship behind an article"),
        pytest.param("He kept the old F-104 and an average of 3.60 ERA.", id="types and units"),
        pytest.param("He lost the 2012 Kerala state election in Goa.", id="an election with its places"),
    ],
)
def test_storms_and_operations_are_nobody(text: str) -> None:
    assert kinds_of(text) == {}
