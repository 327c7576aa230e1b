"""corrections.yml is read whole, or the build stops with a line for every fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import BrokenCorrectionsError
from generator.lexicon.load import load_lexicon
from generator.model.corrections import Action, Correction, ItemKind
from generator.read.corrections import ASKED, NAME, read_corrections

LEXICON = load_lexicon("en")


def read(folder: Path, text: str) -> tuple[Correction, ...]:
    (folder / NAME).write_text(text, encoding="utf-8")
    return read_corrections(folder, LEXICON)[0]


def test_a_folder_without_the_file_has_no_corrections(tmp_path: Path) -> None:
    assert read_corrections(tmp_path, LEXICON) == ((), ())


def test_the_example_of_the_documentation_can_be_followed(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "corrections.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert {one.kind for one in read(tmp_path, example)} == set(ItemKind)


@pytest.mark.parametrize("action", Action)
def test_every_key_has_a_line_in_the_documentation(action: Action) -> None:
    page = (Path(__file__).parents[2] / "docs" / "corrections.md").read_text(encoding="utf-8")
    assert f"`{action.value}`" in page


@pytest.mark.parametrize("text", [pytest.param("", id="empty"), pytest.param("# nothing yet\n", id="a comment")])
def test_an_empty_file_corrects_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == ()


def test_an_entry_is_read_with_its_line_its_item_and_who_signs_it(tmp_path: Path) -> None:
    (one,) = read(
        tmp_path,
        '# harbour fire\n\n- statement: "stay away\n    from the quay"\n  in: [post.txt, wire.txt]\n  speaker: nobody\n'
        '  note: "a caption"\n  by: "R. Sand"\n  why: "heard the tape"\n',
    )
    assert (one.line, one.kind, one.item) == (3, ItemKind.STATEMENT, "stay away from the quay")
    assert one.within == ("post.txt", "wire.txt")
    assert one.given(Action.SPEAKER) == ("nobody",)
    assert one.given(Action.NOTE) == ("a caption",)
    assert one.given(Action.HIDE) is None
    assert (one.by, one.why) == ("R. Sand", "heard the tape")


@pytest.mark.parametrize(
    ("entry", "action", "given"),
    [
        pytest.param("{actor: A, same_as: B}", Action.SAME_AS, ("B",), id="one actor"),
        pytest.param("{actor: A, same_as: [B, C, B]}", Action.SAME_AS, ("B", "C"), id="several actors, each once"),
        pytest.param("{actor: A, split: [a, b], in: x.txt}", Action.SPLIT, ("a", "b"), id="spellings"),
        pytest.param("{actor: A, name: Ada}", Action.NAME, ("Ada",), id="name"),
        pytest.param("{figure: 12, value: 21}", Action.VALUE, ("21",), id="a bare number quotes a figure"),
        pytest.param("{figure: f-1, value: [10, 12.5]}", Action.VALUE, ("10", "12.5"), id="range"),
        pytest.param("{figure: f-1, bound: at least}", Action.BOUND, ("at least",), id="bound"),
        pytest.param("{figure: f-1, event: none}", Action.EVENT, ("none",), id="no event"),
        pytest.param("{figure: f-1, event: killed}", Action.EVENT, ("killed",), id="event"),
        pytest.param("{finding: d-1, reading: scope}", Action.READING, ("scope",), id="reading"),
        pytest.param("{article: a.txt, outlet: The Post}", Action.OUTLET, ("The Post",), id="outlet"),
        pytest.param("{article: a.txt, one_origin_with: b.txt}", Action.ONE_ORIGIN, ("b.txt",), id="one origin"),
        pytest.param("{article: a.txt, own_origin: yes}", Action.OWN_ORIGIN, (), id="own origin"),
        pytest.param("{finding: d-1, hide: true, why: old}", Action.HIDE, (), id="hide"),
    ],
)
def test_what_is_asked_for_is_kept_as_written(
    tmp_path: Path, entry: str, action: Action, given: tuple[str, ...]
) -> None:
    (one,) = read(tmp_path, f"- {entry}\n")
    assert one.given(action) == given


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("actor: A\n", "line 1: expected a list of entries, each opening with “- ”", id="no list"),
        pytest.param("- A\n", "line 1: expected keys with values, such as actor: and name:", id="no keys"),
        pytest.param("- actor: [\n", "line 2: not valid YAML: ", id="bad YAML"),
        pytest.param("- actor: A\n\tname: B\n", "line 2: not valid YAML: ", id="a tab"),
        pytest.param('- actor: A\n  note: "a\\ud800"\n', "line 2: note: half a character", id="half a character"),
        pytest.param("- {by: A}\n", "line 1: expected one of actor, statement, figure, finding, article", id="no item"),
        pytest.param("- actr: A\n  name: B\n", "did you mean actor?", id="misspelt item"),
        pytest.param("- actor: A\n  figure: 12\n  note: x\n", "line 1: actor and figure: expected one", id="two items"),
        pytest.param("- actor: A\n  nmae: B\n", "line 2: nmae: unknown key beside actor; did you mean name?", id="key"),
        pytest.param(
            "- finding: d-1\n  value: 3\n", "line 2: value: unknown key beside finding; known are", id="other"
        ),
        pytest.param("- actor: A\n  name: B\n  name: C\n", "line 3: name: stands twice in one entry", id="twice"),
        pytest.param("- actor: No\n  name: B\n", "line 1: actor: expected a text; put it in quotation", id="a truth"),
        pytest.param("- actor: A\n  name:\n", "line 2: name: expected a text", id="nothing"),
        pytest.param("- actor: A\n  same_as: []\n", "line 2: same_as: expected a text or a list of texts", id="none"),
        pytest.param("- actor: A\n  by: desk\n", "line 1: actor: nothing to be put right; expected one of", id="idle"),
        pytest.param("- actor: A\n  hide: yes\n", "line 1: why: missing; say why the actor is hidden", id="no why"),
        pytest.param("- actor: A\n  hide: no\n  why: x\n", "line 2: hide: expected yes", id="hide no"),
        pytest.param("- actor: A\n  hide: yes\n  why: x\n  name: B\n", "line 1: hide: what is hidden", id="hide and"),
        pytest.param("- figure: 12\n  value: many\n", "line 2: value: expected a number such as 12", id="no number"),
        pytest.param("- figure: 12\n  value: [5, 3]\n", "line 2: value: expected a number", id="range turned round"),
        pytest.param("- figure: 12\n  value: .inf\n", "line 2: value: expected a number", id="infinity"),
        pytest.param("- figure: 12\n  bound: atleast\n", "did you mean at least?", id="misspelt bound"),
        pytest.param("- figure: 12\n  event: kiled\n", "did you mean killed?", id="misspelt event"),
        pytest.param("- finding: d\n  reading: lie\n", "line 2: reading: unknown 'lie'; expected one", id="reading"),
        pytest.param(
            "- article: a\n  own_origin: yes\n  one_origin_with: b\n",
            "line 1: own_origin: contradicts one_origin_with",
            id="own and shared",
        ),
    ],
)
def test_a_fault_is_one_line_with_line_key_and_what_was_expected(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(BrokenCorrectionsError) as raised:
        read(tmp_path, text)
    (line,) = raised.value.refused
    assert line.startswith(f"{tmp_path / NAME}: ")
    assert fault in line
    assert "\n" not in line


def test_every_fault_is_told_in_the_order_of_the_lines(tmp_path: Path) -> None:
    with pytest.raises(BrokenCorrectionsError) as raised:
        read(tmp_path, "- actor: A\n  nmae: B\n- figure: 12\n  value: x\n- 3\n")
    assert [line.split(": ")[1] for line in raised.value.refused] == ["line 2", "line 4", "line 5"]


def test_a_file_with_nearly_the_right_name_is_reported(tmp_path: Path) -> None:
    (tmp_path / "Corrections.yaml").write_text("- {actor: A, name: B}\n", encoding="utf-8")
    found, misnamed = read_corrections(tmp_path, LEXICON)
    assert found == ()
    assert [one.file for one in misnamed] == ["Corrections.yaml"]


def test_another_encoding_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes("- {actor: Ålund, name: B}\n".encode("utf-16"))
    with pytest.raises(BrokenCorrectionsError):
        read_corrections(tmp_path, LEXICON)


def test_the_same_entry_twice_has_two_ids(tmp_path: Path) -> None:
    one, two = read(tmp_path, "- {actor: A, note: x}\n- {actor: A, note: x}\n")
    assert one.id != two.id


KEYS = ["actor", "figure", "finding", "in", "by", "why", *(action.value for action in Action)]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["yes", "killed"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
ENTRIES = st.lists(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), VALUES, max_size=5), max_size=4)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corrected")


def check(folder: Path, data: bytes) -> None:
    """Read bytes as corrections: what comes is entries, or the reasons why not, each a line that names the file."""
    (folder / NAME).write_bytes(data)
    found, refused = outcome(folder)
    assert all(str(folder / NAME) in line for line in refused)
    assert all(change.action in ASKED[one.kind] for one in found for change in one.changes)


def outcome(folder: Path) -> tuple[tuple[Correction, ...], tuple[str, ...]]:
    """Return the entries, or why there are none; any other error than one for the user is a bug."""
    try:
        return read_corrections(folder, LEXICON)[0], ()
    except BrokenCorrectionsError as error:
        return (), error.refused


@given(entries=ENTRIES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_entries_are_read_or_refused(folder: Path, entries: list[dict[str, object]]) -> None:
    check(folder, yaml.safe_dump(entries, allow_unicode=True).encode("utf-8", "replace"))


@given(data=st.binary(max_size=80) | st.text("-&*[]{}:,#'\"!|> \n\tactor: x", max_size=60).map(str.encode))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_are_read_or_refused(folder: Path, data: bytes) -> None:
    check(folder, data)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"- " * 5000 + b"x", id="deep"),
        pytest.param(b"[" * 20000, id="deeper"),
        pytest.param(b"a: &a [*a]", id="a list in itself"),
        pytest.param(b"- &a {actor: *a}", id="an entry in itself"),
        pytest.param(b"\x00", id="NUL"),
        pytest.param(b"- !!python/object:os.system x", id="a tag that asks for more"),
        pytest.param(b"--- x\n--- y\n", id="two documents"),
    ],
)
def test_odd_yaml_is_read_or_refused(folder: Path, data: bytes) -> None:
    check(folder, data)
