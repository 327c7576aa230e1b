from __future__ import annotations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.lexicon.topics import COUNT, MONEY, Topic
from generator.model.article import Article
from generator.resolve.surroundings import Surroundings
from generator.resolve.topics import topics_of

LEXICON = load_lexicon("en")
TOPICS = LEXICON.comparison.topics
ENTRIES = [pytest.param(topic, id=topic.name) for topic in TOPICS.by_name.values()]


def topics_in(text: str) -> set[str]:
    """Return what the amounts of a text are of."""
    return set(
        topics_of(
            Surroundings.of(extract_report(Article(id="a", file="a", sha256="", text=text), LEXICON), {}), LEXICON
        ).values()
    )


@pytest.mark.parametrize("topic", ENTRIES)
def test_a_topic_is_told_by_its_words_alone(topic: Topic) -> None:
    assert topic.matches
    assert topic.rejects
    assert all(topic.name in topics_in(line) for line in topic.matches)
    assert not any(topic.name in topics_in(line) for line in topic.rejects)


@pytest.mark.parametrize("topic", ENTRIES)
def test_a_topic_is_told_of_dimensions_that_there_are(topic: Topic) -> None:
    assert topic.of <= {MONEY, COUNT, *(size.dimension for size in TOPICS.sizes.values())}


def test_no_word_tells_two_topics_of_one_dimension() -> None:
    for dimension in TOPICS.told_by:
        words = [word for topic in TOPICS.by_name.values() if dimension in topic.of for word in topic.words]
        assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize(
    ("unit", "dimension"),
    [("acre", "area"), ("euro", MONEY), (None, COUNT), ("nautical mile", "length"), ("volt", None)],
)
def test_a_unit_has_a_dimension(unit: str | None, dimension: str | None) -> None:
    assert TOPICS.dimension(unit) == dimension


def test_every_unit_with_a_size_is_one_that_is_read() -> None:
    assert set(TOPICS.sizes) <= {unit.name for unit in LEXICON.quantities.units}
