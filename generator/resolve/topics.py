"""What an amount is of, by the words near it: "a spill of 40 tonnes", "some 300 jobs are at risk"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.lexicon.load import Lexicon
from generator.lexicon.topics import MONEY
from generator.model.findings import Figure
from generator.model.span import Span
from generator.resolve.measure import ANY, Measure
from generator.resolve.populations import populations
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded

WORD = re.compile(r"[^\W_]+|[,;:()–—]")
REACH = 120  # characters on either side of a number in which its topic is told
LONGEST = 3  # words of a topic
BREAK = 5  # words that a comma or an "and" between a number and a topic weigh
FAR = 16  # words, breaks included, beyond which a topic is not the number's
OPENERS = 2  # words between a part and the number it is of: "out of", "of the"
NEAR = 4  # words ahead of a number that make it a part
JOINED = 20  # characters between two counts that one verb is of
SOON = 8  # words ahead of a number that may tell it is of what is still to come
CLOSER = 2  # words by which a phrase of several words counts as nearer
BEHIND = 0.5  # what follows a number weighs a little less than what leads to it


def topics_of(around: Surroundings, lexicon: Lexicon) -> dict[int, str]:
    """Return what each amount of an article is of, by its index.

    One that another source gives for it ("the ministry puts the volume at 70 tonnes") is of what the last one was of.
    """
    found: dict[int, str] = {}
    last: dict[str, str] = {}
    for number, figure in enumerate(around.report.figures):
        dimension = lexicon.comparison.topics.dimension(figure.unit)
        if dimension is None or (figure.unit is None and figure.event is not None):
            continue
        if _is_whole(figure, around, lexicon):
            continue
        topic = topic_of(figure, around, lexicon)
        if topic is None and figure.unit is not None and _is_another_amount(figure, around, lexicon):
            topic = last.get(dimension)
        if topic is not None:
            found[number] = last[dimension] = topic
    return _with_joined(found, around, lexicon)


def _with_joined(found: dict[int, str], around: Surroundings, lexicon: Lexicon) -> dict[int, str]:
    """Return topics with those of counts that "and" joins to the next: "300 guards and 40 cooks are at the scene"."""
    figures = around.report.figures
    for number in range(len(figures) - 2, -1, -1):
        one, other = figures[number], figures[number + 1]
        bare = one.unit is None and one.event is None and one.counted is not None and number not in found
        if bare and number + 1 in found and other.unit is None and _are_joined(one, other, around, lexicon):
            found[number] = found[number + 1]
    return found


def _are_joined(one: Figure, other: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    start, end = max(one.spans[-1].end, one.counted.end if one.counted else 0), other.spans[0].start
    between = _words(around.report.article.text, start, end) if end - start <= JOINED else [""]
    return bool(between) and (lexicon.words.conjunctions | lexicon.comparison.classes.joining).issuperset(between)


def about(made: Measure, topic: str | None, figure: Figure, around: Surroundings, lexicon: Lexicon) -> Measure:
    """Return a measure with what its amount is of; it is then no count of what happened to people."""
    if topic is None:
        return made
    entry, topics = lexicon.comparison.topics.by_name[topic], lexicon.comparison.topics
    if entry.who and not (made.populations and made.populations <= entry.who):
        return made
    if entry.event is not None:
        return replace(made, event=entry.event, holders=frozenset())
    is_people = (made.populations or ANY) <= ANY | entry.alike
    counts = frozenset({entry.people}) if entry.people and is_people else made.populations
    return replace(
        made,
        event=None,
        topic=topic,
        dimension=topics.dimension(figure.unit),
        is_owned=entry.owned or entry.by_giver,
        by_giver=entry.by_giver,
        holders=around.giver(figure, lexicon) if entry.by_giver else made.holders,
        trend=None if not entry.words.isdisjoint(lexicon.quantities.trends["down"]) else made.trend,
        is_expected=made.is_expected and not entry.awaited,
        populations=counts,
    )


def _is_whole(figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether a number is what the one ahead is a part of: "9,500 had been treated out of 20,000"."""
    ahead = _beside(figure, around.sentence(figure), around)[0]
    opens = 0 < len(ahead) <= OPENERS and ahead[0] in lexicon.words.partitives
    return opens or " ".join(ahead[-OPENERS:]) in lexicon.comparison.classes.out_of


def is_share(figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether an amount is a part of one told before: "of which $3 million", "its suppliers alone $3 million"."""
    ahead, classes = _beside(figure, around.sentence(figure), around)[0][-NEAR:], lexicon.comparison.classes
    pairs = {" ".join(pair) for pair in pairwise(ahead)}
    return not classes.of_which.isdisjoint(pairs) or not classes.alone.isdisjoint(ahead)


def _is_another_amount(figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether a clause says ahead of a number that it is one more for an amount told before: "the volume"."""
    return not lexicon.comparison.classes.amounts.isdisjoint(_beside(figure, around.sentence(figure), around)[0])


def is_expected(figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether a number is one of what may still come: "could reach 300", "a forecast of $3 million"."""
    classes, ahead = lexicon.comparison.classes, _beside(figure, around.clause(figure), around)[0][-SOON:]
    return not classes.expected.isdisjoint(ahead) and classes.capacity.isdisjoint(ahead)


def topic_of(figure: Figure, around: Surroundings, lexicon: Lexicon) -> str | None:
    """Return what an amount is of, told by the nearest word of its clause that no other number parts from it.

    "Norvex owes $3 million after a loss of $1 million" gives a debt and a loss.
    """
    topics = lexicon.comparison.topics
    dimension = topics.dimension(figure.unit)
    if dimension is None or (figure.trend is not None and dimension != MONEY):
        return None
    beside = [_beside(figure, clause, around) for clause in (around.clause(figure), around.sentence(figure))]
    for told in (topics.told_by, topics.hinted_by):
        for ahead, behind in beside:
            phrases = told.get(dimension, {})
            found = [*_ahead(ahead, phrases, lexicon), *_behind(behind, phrases, lexicon)]
            if found and min(found)[0] <= FAR:
                topic = min(found)[1]
                return topic if told is topics.told_by or _may_hint(topic, figure, around, lexicon) else None
    return None


def _may_hint(topic: str, figure: Figure, around: Surroundings, lexicon: Lexicon) -> bool:
    """Tell whether a word that only hints at a topic tells it of what is counted: "it has 300 staff", not "shops"."""
    people = lexicon.comparison.topics.by_name[topic].people
    if figure.unit is not None or not people:
        return True
    counted = "" if figure.counted is None else figure.counted.of(around.report.article.text)
    return populations(counted, lexicon) == {people}


def _beside(figure: Figure, clause: Span, around: Surroundings) -> tuple[list[str], list[str]]:
    """Return the words of a clause on either side of a number, up to the numbers next to it."""
    text, numbers = around.report.article.text, around.numbers
    first, last = figure.spans[0], figure.spans[-1]
    before = bisect_left(numbers, first)
    after = before + len(figure.spans)
    start = max(clause.start, first.start - REACH, numbers[before - 1].end if before else 0)
    end = min(clause.end, last.end + REACH, numbers[after].start if after < len(numbers) else clause.end)
    return _words(text, start, first.start), _words(text, last.end, end)


def _words(text: str, start: int, end: int) -> list[str]:
    return [folded(match.group()) for match in WORD.finditer(text, start, end)] if start < end else []


def _ahead(words: Sequence[str], phrases: Mapping[str, str], lexicon: Lexicon) -> Iterator[tuple[float, str]]:
    """Yield the topics told ahead of a number, with how far each is from it."""
    far = _distances(words[::-1], lexicon)[::-1]
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - LONGEST), end):
            if (name := phrases.get(" ".join(words[start:end]))) is not None:
                yield far[end - 1] - _weight(end - start), name


def _behind(words: Sequence[str], phrases: Mapping[str, str], lexicon: Lexicon) -> Iterator[tuple[float, str]]:
    """Yield the topics told behind a number, with how far each is from it."""
    far = _distances(words, lexicon)
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + LONGEST) + 1):
            if (name := phrases.get(" ".join(words[start:end]))) is not None:
                yield far[start] + BEHIND - _weight(end - start), name


def _weight(words: int) -> float:
    """Return how much nearer a phrase counts as, for several words tell more than one: "treated for burns"."""
    return CLOSER if words > 1 else 0


def _distances(words: Sequence[str], lexicon: Lexicon) -> list[float]:
    """Return how far each word is from the number the words start at."""
    far, distances = 0.0, []
    for word in words:
        distances.append(far)
        far += BREAK if word in lexicon.words.conjunctions or not word.isalnum() else 1
    return distances
