"""Every member of a group is told why it is in it."""

from __future__ import annotations

from generator.model.briefing import Briefing, Group
from generator.model.findings import StatementKind
from tests.resolve.reports import Draft, briefing

FLOOD = "The flood in Dalby killed {} people, the mayor said. “{},” said Mayor Ana Ruiz."


def flood(name: str, number: int, words: str) -> Draft:
    return (
        Draft(name, FLOOD.format(number, words))
        .actor("Ana Ruiz")
        .says("Ana Ruiz", words, StatementKind.DIRECT)
        .counts(str(number), "people", "killed")
    )


def made() -> Briefing:
    told = "We lost the old bridge and both pumping stations"
    return briefing(
        [flood("a", 12, told), flood("b", 14, told), flood("c", 14, "We lost both pumping stations and the old bridge")]
    )


def group(found: Briefing, prefix: str) -> Group:
    (one,) = (one for one in found.groups if one.id.startswith(prefix))
    return one


def test_each_copy_of_an_utterance_is_tied_to_the_nearest() -> None:
    found = made()
    utterance = group(found, "u-")
    assert set(utterance.members) == {one.id for one in found.statements}
    assert {name for tie in utterance.because for name in (tie.one, tie.other)} == set(utterance.members)
    for tie in utterance.because:
        assert tie.score == sum(reason.weight or 0 for reason in tie.because)
        assert tie.because[0].feature == "same speaker"


def test_each_figure_of_a_measure_is_tied_with_what_both_count() -> None:
    found = made()
    measure = group(found, "m-")
    assert set(measure.members) == {one.id for one in found.figures}
    assert {name for tie in measure.because for name in (tie.one, tie.other)} == set(measure.members)
    assert all(tie.because[0].text == "the same befell those counted: killed" for tie in measure.because)
