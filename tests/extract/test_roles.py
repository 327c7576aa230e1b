"""Offices and functions are read whole, as the source words them, and given to the one who holds them."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_cast
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

LEXICON = load_lexicon()


def roles_of(text: str) -> dict[str, list[str]]:
    cast = find_cast(analyse(text, LEXICON), LEXICON)
    return {one.name: [role.span.of(text) for role in one.roles] for one in cast if one.roles}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param('"It fell," said Domingo Reyes, a fish trader.', ["fish trader"], id="a trade with its goods"),
        pytest.param("Domingo Reyes, a buyer, waited.", ["buyer"], id="a trade that is a surname too"),
        pytest.param("Domingo Reyes, a 61-year-old herder, waited.", ["61-year-old herder"], id="with an age"),
        pytest.param("It is low, said Domingo Reyes, our country director.", ["country director"], id="with an owner"),
        pytest.param(
            "Domingo Reyes, the clinic's medical director, agreed.",
            ["clinic's medical director"],
            id="of a body without a name",
        ),
        pytest.param(
            "Domingo Reyes, Chile's vice unification minister, agreed.",
            ["Chile's vice unification minister"],
            id="of a country",
        ),
        pytest.param(
            "Its chief executive, Domingo Reyes, denied it.", ["chief executive"], id="ahead of the name, with a comma"
        ),
        pytest.param(
            "The head of the ASEAN mission, Domingo Reyes, denied it.",
            ["head of the ASEAN mission"],
            id="a field that ends in a small word",
        ),
        pytest.param(
            "Domingo Reyes, deputy head of the ministry's department for flood relief, agreed.",
            ["deputy head of the ministry's department for flood relief"],
            id="a field of a field",
        ),
        pytest.param(
            "Domingo Reyes, president and chief executive of Dol Mining, agreed.",
            ["president and chief executive of Dol Mining"],
            id="two offices behind the name",
        ),
        pytest.param(
            "Deputy Prime Minister and Minister of Foreign Affairs Domingo Reyes agreed.",
            ["Deputy Prime Minister and Minister of Foreign Affairs"],
            id="two offices ahead of the name",
        ),
        pytest.param(
            "The Minister of Public Health, Hygiene and Works, Domingo Reyes, agreed.",
            ["Minister of Public Health, Hygiene and Works"],
            id="a list of fields",
        ),
        pytest.param(
            "Domingo Reyes, spokesman of Chile's Foreign Ministry, agreed.",
            ["spokesman of Chile's Foreign Ministry"],
            id="of a body that a country owns",
        ),
        pytest.param("Police Commissioner Domingo Reyes agreed.", ["Police Commissioner"], id="opens a sentence"),
        pytest.param("Domingo Reyes (Labour), MP for Leeds, agreed.", ["MP for Leeds"], id="past a party in brackets"),
        pytest.param("Hydrologist Domingo Reyes agreed.", ["Hydrologist"], id="a science told by its ending"),
        pytest.param("Central bank governor Domingo Reyes agreed.", ["Central bank governor"], id="of the bank"),
        pytest.param(
            "Domingo Reyes, who chairs the rate committee, agreed.", ["chairs the rate committee"], id="told by a verb"
        ),
        pytest.param(
            "African Union Commission Chairperson Domingo Reyes agreed.",
            ["African Union Commission Chairperson"],
            id="a branch of a known body",
        ),
    ],
)
def test_roles_are_read_whole(text: str, roles: list[str]) -> None:
    assert roles_of(text) == {"Domingo Reyes": roles}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He met Domingo Reyes, the school said.", id="a clause behind the name"),
        pytest.param("Domingo Reyes, who led a march in May, agreed.", id="a deed behind who"),
        pytest.param("The rate fell and Domingo Reyes smiled.", id="nothing"),
    ],
)
def test_what_is_no_role_is_none(text: str) -> None:
    assert roles_of(text) == {}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param(
            "A spokesman for Mayor Domingo Reyes agreed.", {"Domingo Reyes": ["Mayor"]}, id="a spokesman for her"
        ),
        pytest.param(
            "An adviser to Chilean President Domingo Reyes left.",
            {"Domingo Reyes": ["Chilean President"]},
            id="an adviser to a president",
        ),
        pytest.param(
            "Minister of Justice Domingo Reyes left.", {"Domingo Reyes": ["Minister of Justice"]}, id="a minister of"
        ),
        pytest.param(
            "They named Domingo Reyes harbour minister in her place.",
            {"Domingo Reyes": ["harbour minister"]},
            id="named",
        ),
        pytest.param(
            "The board appointed Domingo Reyes as head of the port in May.",
            {"Domingo Reyes": ["head of the port"]},
            id="appointed as",
        ),
        pytest.param("The board saw Domingo Reyes mayor of none.", {}, id="seen is not named"),
    ],
)
def test_an_office_is_of_who_holds_it(text: str, roles: dict[str, list[str]]) -> None:
    assert roles_of(text) == roles


def test_a_role_between_two_people_is_of_one() -> None:
    text = "Ana Ruiz, a lawyer and former minister Jan Kos left."
    assert roles_of(text) == {"Ana Ruiz": ["lawyer"], "Jan Kos": ["former minister"]}
