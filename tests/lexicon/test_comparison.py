from __future__ import annotations

import pytest

from generator.lexicon.comparison import Equivalents, Respelling
from generator.lexicon.load import load_lexicon
from generator.resolve.names import parse_name
from generator.resolve.populations import populations
from generator.resolve.wording import wording
from generator.text.folding import folded

LEXICON = load_lexicon("en")
COMPARISON = LEXICON.comparison
GROUPS = [
    *(pytest.param("nickname", entry, id=f"nickname {entry.name}") for entry in COMPARISON.nicknames),
    *(pytest.param("population", entry, id=f"population {entry.name}") for entry in COMPARISON.populations),
    *(pytest.param("synonym", entry, id=f"synonym {entry.name}") for entry in COMPARISON.synonyms),
]


def groups_of(family: str, words: str) -> set[str]:
    """Return the groups the comparison finds in words."""
    match family:
        case "nickname":
            return set(parse_name(words, COMPARISON).nicknames)
        case "population":
            return set(populations(words, LEXICON))
        case _:
            return set(wording(LEXICON).content(words))


@pytest.mark.parametrize(("family", "entry"), GROUPS)
def test_what_an_entry_matches_falls_into_its_group(family: str, entry: Equivalents) -> None:
    assert entry.matches
    assert all(entry.name.lower() in groups_of(family, words) for words in entry.matches)


@pytest.mark.parametrize(("family", "entry"), GROUPS)
def test_what_an_entry_rejects_stays_outside(family: str, entry: Equivalents) -> None:
    assert entry.rejects
    assert not any(entry.name.lower() in groups_of(family, words) for words in entry.rejects)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.printed) for rule in COMPARISON.romanisations])
def test_a_romanisation_fires_on_its_matches_alone(rule: Respelling) -> None:
    assert all(rule.printed in folded(name) for name in rule.matches)
    assert not any(rule.printed in folded(name) for name in rule.rejects)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.printed) for rule in COMPARISON.plurals])
def test_a_plural_rule_fires_on_its_matches_alone(rule: Respelling) -> None:
    assert all(word.endswith(rule.printed) for word in rule.matches)
    assert all(COMPARISON.singular(word) == word.removesuffix(rule.printed) + rule.folded for word in rule.matches)
    assert not any(word.endswith(rule.printed) for word in rule.rejects)


def test_no_word_belongs_to_two_groups_of_a_family() -> None:
    for family in (COMPARISON.nicknames, COMPARISON.populations, COMPARISON.synonyms):
        words = [word for entry in family for word in entry.words]
        assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("adjective", "country"), [("kenyan", "kenya"), ("kazakh", "kazakhstan"), ("iraqi", "iraq"), ("french", "france")]
)
def test_an_adjective_leads_to_its_country(adjective: str, country: str) -> None:
    assert COMPARISON.country_of[adjective] == country
