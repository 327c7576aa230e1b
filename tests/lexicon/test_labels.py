from __future__ import annotations

import pytest

from generator.extract.turns import is_label
from generator.lexicon.load import load_lexicon


@pytest.mark.parametrize("notice", sorted(load_lexicon().labels.notices))
def test_a_notice_names_nobody_who_speaks(notice: str) -> None:
    assert not is_label(notice.capitalize(), load_lexicon())


@pytest.mark.parametrize("label", ["Anna Reed", "REED", "Q", "Reporter", "@annareed", "Anna de Reed", "Head of Port"])
def test_a_label_names_who_speaks(label: str) -> None:
    assert is_label(label, load_lexicon())


def test_nobody_both_asks_and_answers() -> None:
    labels = load_lexicon().labels
    assert not labels.askers & labels.answerers
    assert not labels.notices & (labels.askers | labels.answerers)
