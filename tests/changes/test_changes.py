"""What changed between two builds: what came, went and moved, and nothing where nothing did."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.changes.compare import changes, paired
from generator.changes.earlier import exports_of
from generator.changes.export import Export, read_export
from generator.changes.kinds import Change, How, What
from generator.changes.telling import MOST_STATEMENTS, lines
from generator.changes.telling import as_data as told_as_data
from generator.errors import ForeignExportError
from generator.render.export import as_data
from tests.storm import ARTICLES, briefing_of

FIRST = {name: ARTICLES[name] for name in ("gazette.txt", "post.txt")}
THIRD = (
    "The storm, a week on\n\nThe Bay Mirror | By Tom Reed | March 12, 2024\n\n"
    "{} sailors had been killed off Harlow Bay, Harbour Minister Omar Qadhi said.\n"
)

MIRROR = (
    "A quay to be rebuilt\n\nThe Bay Mirror | By Tom Reed | March 12, 2024\n\n"
    "Around 150 guests came to the opening. The crossing takes ten minutes, the ferry company said.\n\n"
    "“The rumour about the pier is false and nobody has to leave”, said Mayor Ada Holm.\n"
)
FERRY = (
    "Ferries again\n\nThe Dunmore Post | By Ida Kern | March 13, 2024\n\n"
    "The crossing takes ten minutes, a pilot said.\n"
)


def edited(first: Mapping[str, str], name: str, *words: tuple[str, str]) -> dict[str, str]:
    text = first[name]
    for before, after in words:
        assert before in text
        text = text.replace(before, after)
    return {**first, name: text}


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - a function of articles to an export
    def made(articles: Mapping[str, str]) -> dict[str, Any]:
        data = as_data(briefing_of(tmp_path_factory.mktemp("build"), articles))
        return dict(json.loads(json.dumps(data)))

    return made


@pytest.fixture(scope="module")
def first(build: Any) -> Export:  # noqa: ANN401
    return read_export("first", build(FIRST))


@pytest.fixture(scope="module")
def second(build: Any) -> Export:  # noqa: ANN401
    return read_export("second", build(ARTICLES))


def told(old: Export, new: Export, what: What, how: How) -> list[str]:
    return [one.text for one in changes(old, new).of(what) if one.how is how]


def test_equal_builds_changed_nothing(second: Export) -> None:
    found = changes(second, second)
    assert (found.is_same, found.found) == (True, ())
    assert list(lines("storm", found)) == ["storm: nothing changed"]


def test_an_article_came(first: Export, second: Export) -> None:
    assert told(first, second, What.ARTICLE, How.NEW) == ["Minister speaks after the storm (courier.txt)"]
    assert told(second, first, What.ARTICLE, How.GONE) == ["Minister speaks after the storm (courier.txt)"]


def test_a_range_moved(first: Export, second: Export) -> None:
    (moved,) = (one for one in changes(first, second).of(What.FIGURE) if one.how is How.CHANGED)
    assert moved.text == "killed, sailors: 11 → 11, 14"
    assert (moved.before, moved.after) == ("11", "11, 14")
    assert all(piece.anchor is not None for piece in moved.line if piece.text.isdigit())


def test_a_difference_came_changed_and_was_settled(build: Any, first: Export, second: Export) -> None:  # noqa: ANN401
    (new,) = (one for one in told(first, second, What.DIFFERENCE, How.NEW) if "killed" in one)
    assert new == "Articles differ on how many sailors were killed: 11 or 14. Read as update."
    third = read_export("third", build({**ARTICLES, "mirror.txt": THIRD.format(18)}))
    (changed,) = (one for one in told(second, third, What.DIFFERENCE, How.CHANGED) if "killed" in one)
    assert changed.endswith("Before: Articles differ on how many sailors were killed: 11 or 14.")
    agreed = {**ARTICLES, "courier.txt": ARTICLES["courier.txt"].replace("14 sailors", "11 sailors")}
    corrected = read_export("corrected", build(agreed))
    assert told(second, corrected, What.ARTICLE, How.CHANGED) == ["Minister speaks after the storm (courier.txt)"]
    assert new in told(second, corrected, What.DIFFERENCE, How.SETTLED)
    assert any("11 sailors" in one for one in told(second, corrected, What.AGREEMENT, How.NEW))


def test_a_difference_without_its_articles_is_gone_not_settled(first: Export, second: Export) -> None:
    assert told(second, first, What.DIFFERENCE, How.SETTLED) == []
    assert told(second, first, What.DIFFERENCE, How.GONE)


def test_who_is_new_and_who_is_called_otherwise(build: Any, first: Export, second: Export) -> None:  # noqa: ANN401
    assert "Viktor Petrov, person" in told(first, second, What.ACTOR, How.NEW)
    (captain,) = (one for one in told(first, second, What.ACTOR, How.CHANGED) if "Rakhmetova" in one)
    assert "ewly spelled “Elena Rakhmatova”" in captain
    promoted = {**FIRST, "gazette.txt": FIRST["gazette.txt"].replace("Harbour Minister", "Transport Minister")}
    (again,) = told(first, read_export("promoted", build(promoted)), What.ACTOR, How.CHANGED)
    assert "Newly called “Transport Minister”" in again
    assert "no longer called “Harbour Minister”" in again


def test_what_came_one_way_went_the_other(first: Export, second: Export) -> None:
    there, back = changes(first, second), changes(second, first)
    for what in (What.ARTICLE, What.FIGURE, What.ACTOR):
        came = {one.id for one in there.of(what) if one.how is How.NEW}
        assert came == {one.id for one in back.of(what) if one.how is How.GONE}


def test_the_data_hold_what_the_lines_tell(first: Export, second: Export) -> None:
    found = changes(first, second)
    rows = told_as_data(found)
    texts = [row["text"] for what in What for how in How for row in rows[what.value][how.value]]
    assert sorted(texts) == sorted(one.text for one in found.found)
    assert all(any(text in line for line in lines("storm", found)) for text in texts)


def test_a_difference_is_not_both_new_and_settled_when_its_article_is_edited(build: Any, second: Export) -> None:  # noqa: ANN401
    other = edited(ARTICLES, "courier.txt", ("watched", "looked on"), ("the pier", "the quay"))
    found = changes(second, read_export("edited", build(other)))
    assert told_as_data(found)["articles"]["changed"]
    assert [one.text for one in found.of(What.DIFFERENCE)] == []
    assert [one.text for one in found.of(What.AGREEMENT)] == []


def test_a_figure_is_one_measure_alone_and_beside_others(build: Any) -> None:  # noqa: ANN401
    alone = read_export("alone", build({"mirror.txt": MIRROR}))
    both = read_export("both", build({"mirror.txt": MIRROR, "ferry.txt": FERRY}))
    assert any(figure.group for figure in both.figures if "ten" in figure.literal)
    assert changes(alone, both).of(What.FIGURE) == ()
    assert changes(both, alone).of(What.FIGURE) == ()


def test_a_single_figure_that_changed_is_told(build: Any) -> None:  # noqa: ANN401
    articles = {"mirror.txt": MIRROR}
    was = read_export("was", build(articles))
    now = read_export("now", build(edited(articles, "mirror.txt", ("150", "160"))))
    assert told(was, now, What.FIGURE, How.CHANGED) == ["guests: Around 150 → Around 160"]
    assert len(changes(was, now).of(What.FIGURE)) == 1


def test_what_is_said_otherwise_is_told_and_leads_to_its_words(build: Any) -> None:  # noqa: ANN401
    articles = {"mirror.txt": MIRROR, "ferry.txt": FERRY}
    was = read_export("was", build(articles))
    now = read_export("now", build(edited(articles, "mirror.txt", ("false", "true"))))
    new, gone = (one for one in changes(was, now).of(What.STATEMENT))
    assert (new.how, gone.how) == (How.NEW, How.GONE)
    assert new.text == "Ada Holm: The rumour about the pier is true and nobody has to leave"
    assert gone.text == "Ada Holm: The rumour about the pier is false and nobody has to leave"
    assert (new.line[-1].article, new.line[-1].anchor) == (now.articles[1].id, new.id)


def test_of_many_statements_the_first_are_told_and_the_rest_counted(build: Any) -> None:  # noqa: ANN401
    said = "\n\n".join(f"“Ferry number {at} sails at noon on the day,” said Mayor Ada Holm." for at in range(2, 40))
    was = read_export("was", build({"mirror.txt": MIRROR}))
    found = changes(was, read_export("now", build({"mirror.txt": MIRROR + "\n" + said + "\n"})))
    count = len(found.of(What.STATEMENT))
    assert count > MOST_STATEMENTS
    text = list(lines("storm", found))
    assert f"  …         {count - MOST_STATEMENTS} more new" in text
    assert sum("Ada Holm: " in one for one in text) == MOST_STATEMENTS
    assert len(told_as_data(found)["statements"]["new"]) == count


def test_what_an_editor_put_right_is_told_as_such(build: Any, second: Export) -> None:  # noqa: ANN401
    entry = "- {figure: 14 sailors, in: courier.txt, value: 12, why: The Courier says so itself}\n"
    corrected = read_export("corrected", build({**ARTICLES, "corrections.yml": entry}))
    (moved,) = told(second, corrected, What.FIGURE, How.CHANGED)
    assert moved.endswith("(an editor's correction)")
    assert not any("editor" in one.text for one in changes(corrected, corrected).found)


def test_capitals_alone_are_no_news_and_values_stand_in_order(build: Any) -> None:  # noqa: ANN401
    data = build(ARTICLES)
    lower = deepcopy(data)
    for row in lower["findings"]:
        row["summary"] = row["summary"].lower()
    assert changes(read_export("old", lower), read_export("new", data)).found == ()
    spelled = edited(ARTICLES, "courier.txt", ("that 14 sailors", "that nine sailors"))
    found = changes(read_export("old", data), read_export("new", build(spelled)))
    assert "killed, sailors: 11, 14 → nine, 11" in [one.text for one in found.of(What.FIGURE)]


def test_builds_are_paired_by_name_then_by_title_then_alone(first: Export, second: Export) -> None:
    assert paired({"a": first}, {"b": second}) == {"b": first}
    assert paired({"storm": first, "x": second}, {"storm": second, "y": first}) == {"storm": first, "y": second}


def test_a_folder_holds_one_export_or_several(tmp_path: Path, build: Any) -> None:  # noqa: ANN401
    export = json.dumps(build(FIRST))
    for name in ("flood", "storm"):
        (tmp_path / "docs/briefings" / name).mkdir(parents=True)
        (tmp_path / "docs/briefings" / name / "briefing.json").write_text(export, encoding="utf-8")
    for place in (".", "docs", "docs/briefings"):
        assert list(exports_of(tmp_path / place)) == ["flood", "storm"]
    for place in ("docs/briefings/storm", "docs/briefings/storm/briefing.json"):
        assert list(exports_of(tmp_path / place)) == ["storm"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", "no JSON", id="empty"),
        pytest.param(b"\xff\xfe{}", "no UTF-8", id="another encoding"),
        pytest.param(b"[" * 100_000, "no JSON", id="nested beyond reason"),
        pytest.param(b"[]", "briefing/1", id="a list"),
        pytest.param(b'{"schema": "other"}', "briefing/1", id="another schema"),
        pytest.param(b'{"schema": "briefing/1"}', "title: expected a text", id="nothing in it"),
    ],
)
def test_what_is_no_export_is_refused_with_its_name(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "old.json").write_bytes(content)
    with pytest.raises(ForeignExportError, match=why) as refused:
        exports_of(tmp_path / "old.json")
    assert "old.json" in str(refused.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "old.json")
    with pytest.raises(ForeignExportError, match="not a regular file"):
        exports_of(tmp_path / "old.json")


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ForeignExportError, match="no such file"):
        exports_of(tmp_path / "old.json")
    with pytest.raises(ForeignExportError, match="nor in a briefing's folder"):
        exports_of(tmp_path)


WRONG = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=3), st.lists(st.integers(), max_size=2))


@settings(max_examples=150, deadline=None)
@given(path=st.lists(st.integers(0, 20), min_size=1, max_size=5), wrong=WRONG)
def test_any_mistake_in_an_export_is_named_or_harmless(build: Any, path: list[int], wrong: object) -> None:  # noqa: ANN401
    data = deepcopy(EXPORT.setdefault("data", build(FIRST)))
    place: Any = data
    for at, step in enumerate(path):
        keys = list(range(len(place))) if isinstance(place, list) else sorted(place)
        if not keys:
            return
        key = keys[step % len(keys)]
        if at == len(path) - 1 or not isinstance(place[key], dict | list):
            place[key] = wrong
            break
        place = place[key]
    try:
        export = read_export("old", data)
    except ForeignExportError:
        return
    assert all(isinstance(one, Change) for one in changes(export, read_export("new", EXPORT["data"])).found)


EXPORT: dict[str, dict[str, Any]] = {}
