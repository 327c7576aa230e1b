"""Copies of one text are told from reports that print the same facts and quotations."""

from __future__ import annotations

from random import Random

import pytest

from tests.derivation.derived import EVENTS, WAYS, Plan, draw, printed, report
from tests.derivation.measure import Tally, brief, measure

FOLDERS = 22  # each way four times
PRECISION = 0.98
RECALL = 0.95


@pytest.fixture(scope="module")
def tally() -> Tally:
    return measure(FOLDERS)


def test_reports_written_apart_are_not_taken_for_copies(tally: Tally) -> None:
    assert tally.precision >= PRECISION, tally.wrong


@pytest.mark.parametrize("way", [pytest.param(way.__name__, id=way.__name__) for way in WAYS])
def test_copies_are_found_in_whatever_way_they_were_made(tally: Tally, way: str) -> None:
    assert tally.found[way] > tally.missed[way]


def test_few_copies_are_missed(tally: Tally) -> None:
    assert tally.recall >= RECALL, tally.missed


def test_one_origin_is_shown_with_each_reason_and_its_weight() -> None:
    made, names = brief(draw(EVENTS[0], WAYS[5:6], seed=3))
    (origin,) = (one for one in made.origins if len(one.articles) > 1)
    (likeness,) = origin.because
    assert {names[likeness.one], names[likeness.other]} == {"agency", f"derived-{WAYS[5].__name__}"}
    assert likeness.score == pytest.approx(sum(reason.weight or 0 for reason in likeness.because))
    assert all(reason.text and reason.feature for reason in likeness.because)


def test_what_is_drawn_depends_on_the_seed_alone() -> None:
    one, same, other = (draw(EVENTS[1], WAYS[:2], seed).texts for seed in (7, 7, 8))
    assert one == same
    assert one != other


def test_a_report_prints_its_title_and_one_paragraph_for_each_thing_it_tells() -> None:
    event = EVENTS[2]
    text = report(event, Random(1), Plan(wordings=lambda _: 0, cuts=3, quotes=2, facts=5, own=(0,)))
    paragraphs = printed(text, event).strip().split("\n\n")
    assert paragraphs[0] in event.titles
    assert len(paragraphs) == 1 + 2 + 5 + 1
