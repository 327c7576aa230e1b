from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.resolve.clusters import Labels, Link, clusters

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.floats(0, 1)), max_size=25)


def test_the_surer_link_wins_where_two_items_must_stay_apart() -> None:
    links = [Link("Orlova", "Anna Orlova", 0.6), Link("Orlova", "Zhanna Orlova", 0.9)]
    apart = Labels(
        {"Anna Orlova": frozenset({"a"}), "Zhanna Orlova": frozenset({"z"})},
        {"Anna Orlova": frozenset({"z"}), "Zhanna Orlova": frozenset({"a"})},
    )
    groups = clusters(["Anna Orlova", "Orlova", "Zhanna Orlova"], links, apart)
    assert groups == [("Anna Orlova",), ("Orlova", "Zhanna Orlova")]


@given(PAIRS)
def test_every_item_stands_in_one_group(pairs: list[tuple[int, int, float]]) -> None:
    groups = clusters(range(10), [Link(*pair) for pair in pairs], Labels({}, {}))
    assert sorted(item for group in groups for item in group) == list(range(10))


@given(PAIRS)
def test_the_order_of_the_links_changes_nothing(pairs: list[tuple[int, int, float]]) -> None:
    links = [Link(*pair) for pair in pairs]
    lanes = Labels.lanes({item: item % 3 for item in range(10)})
    assert clusters(range(10), links, lanes) == clusters(range(10), links[::-1], lanes)


@given(PAIRS)
def test_two_items_of_one_lane_are_never_joined(pairs: list[tuple[int, int, float]]) -> None:
    lane = {item: item % 4 for item in range(10)}
    for group in clusters(range(10), [Link(*pair) for pair in pairs], Labels.lanes(lane)):
        assert len({lane[item] for item in group}) == len(group)
