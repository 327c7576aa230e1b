from __future__ import annotations

import pytest

from generator.lexicon.equivalents import Equivalents, Respelling
from generator.lexicon.load import load_lexicon
from generator.lexicon.romanised import Rendering
from generator.lexicon.schema import read_data
from generator.resolve.names import parse_name
from generator.resolve.populations import populations
from generator.resolve.wording import wording
from generator.text.folding import folded

LEXICON = load_lexicon("en")
COMPARISON = LEXICON.comparison
NAMESAKES = COMPARISON.namesakes
GROUPS = [
    *(pytest.param("name", entry, id=f"nickname {entry.name}") for entry in NAMESAKES.nicknames),
    *(pytest.param("name", entry, id=f"spelling {entry.name}") for entry in NAMESAKES.spellings),
    *(pytest.param("population", entry, id=f"population {entry.name}") for entry in COMPARISON.populations),
    *(pytest.param("identity", entry, id=f"identity {entry.name}") for entry in COMPARISON.identities),
    *(pytest.param("firm office", entry, id=f"firm office {entry.name}") for entry in COMPARISON.firm_offices),
    *(pytest.param("synonym", entry, id=f"synonym {entry.name}") for entry in COMPARISON.synonyms),
]


def groups_of(family: str, words: str) -> set[str]:
    """Return the groups the comparison finds in words."""
    match family:
        case "name":
            return {alias for aliases in parse_name(words, COMPARISON).aliases for alias in aliases}
        case "identity":
            return {COMPARISON.identity_of.get(words, "")}
        case "firm office":
            padded = f" {folded(words)} "
            return {one.name for one in COMPARISON.firm_offices if any(f" {word} " in padded for word in one.words)}
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
    for family in (NAMESAKES.spellings, COMPARISON.populations, COMPARISON.synonyms):
        words = [word for entry in family for word in entry.words]
        assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("adjective", "country"), [("kenyan", "kenya"), ("kazakh", "kazakhstan"), ("iraqi", "iraq"), ("french", "france")]
)
def test_an_adjective_leads_to_its_country(adjective: str, country: str) -> None:
    assert COMPARISON.country_of[adjective] == country


def test_a_short_form_of_two_names_is_an_alias_of_both() -> None:
    assert {"alexander", "alexandra"} <= NAMESAKES.aliases["sasha"]


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.printed) for rule in NAMESAKES.endings])
def test_an_ending_of_a_name_is_folded_where_it_ends_a_longer_word(rule: Respelling) -> None:
    assert all(folded(name).endswith(rule.printed) and folded(name) != rule.printed for name in rule.matches)
    assert not any(folded(name).endswith(rule.printed) and folded(name) != rule.printed for name in rule.rejects)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.printed) for rule in NAMESAKES.heads])
def test_a_head_of_a_name_is_folded_where_it_begins_a_word(rule: Respelling) -> None:
    assert all(folded(name).startswith(rule.printed) for name in rule.matches)
    assert not any(folded(name).startswith(rule.printed) for name in rule.rejects)


@pytest.mark.parametrize("file", ["nicknames", "spellings", "name_endings", "name_heads", "namesakes"])
def test_lists_on_names_of_people_are_sorted_and_hold_each_entry_once(file: str) -> None:
    data = read_data("en", file)
    if isinstance(data, dict):
        for words in data.values():
            assert words == sorted(set(words))
    else:
        keys = [entry.get("name", entry.get("printed")).casefold() for entry in data]
        assert keys == sorted(set(keys))


@pytest.mark.parametrize("syllable", ["hsiao", "chou", "tse", "tung", "kuo", "yen", "nieh", "teh"])
def test_a_syllable_of_wade_and_giles_is_read(syllable: str) -> None:
    assert NAMESAKES.wade_giles.pinyin_of[syllable]


@pytest.mark.parametrize("head", [pytest.param(head, id=head.printed) for head in NAMESAKES.wade_giles.heads])
def test_a_head_of_a_syllable_stands_at_its_head(head: Rendering) -> None:
    assert all(word.startswith(head.printed) for word in head.matches)
    assert not any(word.startswith(head.printed) for word in head.rejects)


@pytest.mark.parametrize("tail", [pytest.param(tail, id=tail.printed) for tail in NAMESAKES.wade_giles.tails])
def test_a_tail_of_a_syllable_follows_its_head(tail: Rendering) -> None:
    heads = {"", *(head.printed for head in NAMESAKES.wade_giles.heads)}
    assert all(word.removesuffix(tail.printed) in heads for word in tail.matches)
    assert not any(word.endswith(tail.printed) and word.removesuffix(tail.printed) in heads for word in tail.rejects)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.printed) for rule in NAMESAKES.wade_giles.rough])
def test_a_rough_spelling_folds_its_letters_alone(rule: Respelling) -> None:
    assert all(rule.printed in word for word in rule.matches)
    assert not any(rule.printed in word for word in rule.rejects)
