"""What an editor has put right is told with the item it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.explain.catalog import catalog, explanations
from generator.explain.terminal import laid_out
from generator.model.briefing import Briefing
from tests.storm import ARTICLES, briefing_of

CORRECTIONS = """\
- actor: "Viktor Petrov"
  same_as: "Anna Petrov"
  by: "R. Sand, desk"
  why: "The pier's own list has one keeper"
- figure: "14 sailors"
  in: courier.txt
  value: 12
  why: "The Courier says so itself the next day"
"""


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    return briefing_of(tmp_path_factory.mktemp("corrected"), {**ARTICLES, "corrections.yml": CORRECTIONS})


def told(asked: str, briefing: Briefing) -> str:
    (found,) = explanations(asked, [briefing])
    return " ".join(laid_out(found).split())


def test_a_corrected_figure_tells_what_it_was_and_why(corrected: Briefing) -> None:
    (entry,) = (one for one in corrected.corrections if "14 sailors" in one.correction.item)
    item = next(one for one in entry.touched)
    assert f"{entry.correction.id} corrections.yml, line 5 value: 12; was: 14" in told(item.id, corrected)
    assert "why: The Courier says so itself the next day" in told(item.id, corrected)


def test_an_entry_is_told_with_what_it_touched(corrected: Briefing) -> None:
    (entry,) = (one for one in corrected.corrections if one.correction.by == "R. Sand, desk")
    text = told(entry.correction.id, corrected)
    assert "corrections.yml, line 1" in text
    assert "by R. Sand, desk" in text
    assert all(touched.id in text for touched in entry.touched)


def test_names_that_an_editor_joined_are_not_said_to_sound_the_same(corrected: Briefing) -> None:
    (actor,) = (one for one in corrected.actors if {"Anna Petrov", "Viktor Petrov"} <= set(one.forms))
    text = told(actor.id, corrected)
    assert "sound the same" not in text
    assert "an editor" in text


def test_every_id_of_a_corrected_briefing_can_be_asked_after(tmp_path: Path) -> None:
    more = (
        "- {actor: Omar Qadhi, role: harbour pilot, name: O. Qadhi}\n"
        "- {article: gazette.txt, one_origin_with: courier.txt}\n"
        "- {statement: the harbour stays shut, hide: yes, why: repeated}\n"
    )
    made = briefing_of(tmp_path, {**ARTICLES, "corrections.yml": CORRECTIONS + more})
    assert all(laid_out(telling()) for telling in catalog(made).values())
    (hidden,) = (one for one in made.corrections if one.correction.why == "repeated")
    assert "why repeated" in told(hidden.touched[0].id, made)


def test_a_finding_on_a_corrected_figure_says_whose_value_it_reads(corrected: Briefing) -> None:
    (entry,) = (one for one in corrected.corrections if "14 sailors" in one.correction.item)
    (finding,) = (one for one in corrected.findings if any(e.anchor == entry.touched[0].id for e in one.evidence))
    assert f"read as 12, the editor's value ({entry.correction.id})" in told(finding.id, corrected)


def test_a_name_that_an_editor_set_is_not_called_the_best_attested(tmp_path: Path) -> None:
    entry = "- {actor: Omar Qadhi, name: Omar al-Qadhi}\n"
    made = briefing_of(tmp_path, {**ARTICLES, "corrections.yml": entry})
    (actor,) = (one for one in made.actors if one.name == "Omar al-Qadhi")
    assert f"Omar al-Qadhi: set by an editor ({made.corrections[0].correction.id})" in told(actor.id, made)
    (other,) = (one for one in made.actors if one.name == "Anna Petrov")
    assert "Anna Petrov: its best-attested full form" in told(other.id, made)
