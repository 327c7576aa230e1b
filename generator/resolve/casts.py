"""The actors of single articles as what is compared: each with its name and the evidence around it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.findings import ActorKind, Cast, Report
from generator.resolve.anchors import Key
from generator.resolve.wording import Wording


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around one actor of one article.

    `sentences` are those that print its name, `roles` the content words of each of its roles, `company` the other
    people printed in its sentences, `utterances` the statements it makes or is named in.
    """

    sentences: frozenset[tuple[str, int]]
    roles: tuple[frozenset[str], ...]
    company: frozenset[str]
    utterances: frozenset[str]


def surroundings(
    reports: Sequence[Report], wording: Wording, echo_groups: Mapping[Key, str]
) -> dict[Key, Surroundings]:
    """Return the surroundings of every actor of every article, by article and index of the cast."""
    return dict(_all(reports, wording, echo_groups))


def _all(
    reports: Sequence[Report], wording: Wording, echo_groups: Mapping[Key, str]
) -> Iterator[tuple[Key, Surroundings]]:
    for report in reports:
        where = [_sentences(report, cast) for cast in report.cast]
        present: dict[int, list[int]] = defaultdict(list)
        for number, sentences in enumerate(where):
            for sentence in sentences:
                present[sentence].append(number)
        said = _utterances(report, echo_groups)
        for number, cast in enumerate(report.cast):
            article = report.article.id
            beside = {other for sentence in where[number] for other in present[sentence]} - {number}
            others = {other for other in beside if report.cast[other].kind is ActorKind.PERSON}
            yield (
                (article, number),
                Surroundings(
                    frozenset((article, sentence) for sentence in where[number]),
                    tuple(wording.content(role.span.of(report.article.text)) for role in cast.roles),
                    frozenset(report.cast[other].name for other in others),
                    frozenset(said[number]),
                ),
            )


def _sentences(report: Report, cast: Cast) -> set[int]:
    starts = report.sentences
    return {bisect_right(starts, m.span.start, key=lambda span: span.start) - 1 for m in cast.mentions}


def _utterances(report: Report, echo_groups: Mapping[Key, str]) -> dict[int, set[str]]:
    """Return the copied utterances each cast makes or is named in."""
    placed = sorted(
        (mention.span.start, number) for number, cast in enumerate(report.cast) for mention in cast.mentions
    )
    starts = [start for start, _ in placed]
    found: dict[int, set[str]] = defaultdict(set)
    for index, statement in enumerate(report.statements):
        group = echo_groups.get((report.article.id, index))
        if group is None:
            continue
        if statement.cast is not None:
            found[statement.cast].add(group)
        for span in statement.spans:
            for _, number in placed[bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)]:
                found[number].add(group)
    return found
