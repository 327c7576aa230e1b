"""Whatever is corrected: nothing else moves, the order of entries means nothing, and no entry makes a build crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import BrokenCorrectionsError
from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Folder
from generator.model.briefing import Briefing
from generator.model.corrections import BOUNDS, Action, Change, Correction, ItemKind
from generator.model.findings import Report
from generator.read.folder import read_folder
from generator.render.site import render_site
from generator.resolve.correcting.briefing import corrected_briefing

LEXICON = load_lexicon("en")
CORPORA = Path(__file__).parents[2] / "corpora"
HIDE = Change(Action.HIDE)


@pytest.fixture(scope="module")
def accident() -> tuple[Folder, list[Report], Briefing]:
    folder = read_folder(CORPORA / "ferry-accident" / "articles", LEXICON)
    reports = [extract_report(one, LEXICON) for one in folder.articles]
    return folder, reports, corrected_briefing(folder, reports, LEXICON)


def companions(briefing: Briefing, name: str) -> set[str]:
    """Return the ids of an item and of all that share its group."""
    groups = {one.id: one.group for one in briefing.statements} | {one.id: one.group for one in briefing.figures}
    group = groups[name]
    return {name, *(one for one, other in groups.items() if group is not None and other == group)}


@given(data=st.data())
@settings(max_examples=12, deadline=None)
def test_hiding_an_item_changes_only_what_it_stands_behind(
    accident: tuple[Folder, list[Report], Briefing], data: st.DataObject
) -> None:
    folder, reports, base = accident
    gone = data.draw(st.sampled_from([*(one.id for one in base.statements), *(one.id for one in base.figures)]))
    kind = ItemKind.STATEMENT if gone.startswith("s-") else ItemKind.FIGURE
    entry = Correction(id="c-1", line=1, kind=kind, item=gone, changes=(Change(Action.HIDE),), why="misread")
    made = corrected_briefing(replace(folder, corrections=(entry,)), reports, LEXICON)
    touched = companions(base, gone)
    assert (made.articles, made.actors, made.origins, made.events) == (
        base.articles, base.actors, base.origins, base.events,
    )  # fmt: skip
    assert {one.id for one in base.statements if one not in made.statements} <= touched
    assert {one.id for one in base.figures if one not in made.figures} <= touched
    lost = {one for one in base.findings if one not in made.findings}
    assert {one for one in lost if touched.isdisjoint(piece.anchor for piece in one.evidence)} == set()
    assert all(piece.anchor != gone for one in made.findings for piece in one.evidence)


def entries(base: Briefing) -> st.SearchStrategy[list[tuple[ItemKind, str, Change]]]:
    """Return entries on items that are there, whatever they ask for."""
    actors, files = [one.id for one in base.actors], [one.file for one in base.articles]
    spellings = [form for one in base.actors for form in one.forms]
    roles = [role.title for one in base.actors for role in one.roles] + ["harbour pilot"]
    one_of = st.sampled_from
    asked: dict[ItemKind, tuple[list[str], st.SearchStrategy[Change]]] = {
        ItemKind.ACTOR: (
            actors,
            st.builds(Change, one_of([Action.SAME_AS]), st.tuples(one_of(actors)))
            | st.builds(Change, one_of([Action.SPLIT]), st.tuples(one_of(spellings)))
            | st.builds(Change, one_of([Action.ROLE, Action.NOT_ROLE]), st.tuples(one_of(roles)))
            | one_of([Change(Action.NAME, ("X. Y",)), Change(Action.HIDE), Change(Action.NOTE, ("Seen.",))]),
        ),
        ItemKind.STATEMENT: (
            [one.id for one in base.statements],
            st.builds(Change, one_of([Action.SPEAKER]), st.tuples(one_of([*actors, "nobody"]))) | st.just(HIDE),
        ),
        ItemKind.FIGURE: (
            [one.id for one in base.figures],
            st.builds(Change, one_of([Action.VALUE]), st.tuples(st.integers(0, 99).map(str)))
            | one_of([HIDE, Change(Action.EVENT, ("killed",)), Change(Action.COUNTED, ("owners",))])
            | st.builds(Change, one_of([Action.BOUND]), st.tuples(one_of(list(BOUNDS)))),
        ),
        ItemKind.FINDING: ([one.id for one in base.findings], one_of([HIDE, Change(Action.READING, ("scope",))])),
        ItemKind.ARTICLE: (
            files,
            st.builds(Change, one_of([Action.ONE_ORIGIN, Action.OUTLET]), st.tuples(one_of(files)))
            | st.just(Change(Action.OWN_ORIGIN)),
        ),
    }
    kinds = [st.tuples(st.just(kind), one_of(items), changes) for kind, (items, changes) in asked.items()]
    return st.lists(st.one_of(kinds), min_size=1, max_size=6)


def outcome(folder: Folder, reports: list[Report], written: list[Correction]) -> Briefing | tuple[str, ...]:
    """Return the briefing that entries make, or why they make none; any other error is a bug."""
    try:
        made = corrected_briefing(replace(folder, corrections=tuple(written)), reports, LEXICON)
    except BrokenCorrectionsError as error:
        return error.refused
    assert render_site([made])
    return made


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_entries_make_a_briefing_whatever_their_order(
    folder: Folder, reports: list[Report], base: Briefing, data: st.DataObject
) -> None:
    drawn = data.draw(entries(base))
    written = [
        Correction(id=f"c-{number}", line=number, kind=kind, item=item, changes=(change,), why="so")
        for number, (kind, item, change) in enumerate(drawn, start=1)
    ]
    shuffled = data.draw(st.permutations(written))
    assert outcome(folder, reports, written) == outcome(folder, reports, shuffled)
