"""The same utterance across articles: whose content words overlap, whatever the words around them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from generator.lexicon.comparison import Comparison
from generator.model.findings import Report, StatementKind
from generator.resolve.anchors import Key, name_groups
from generator.resolve.clusters import Labels, Link, clusters
from generator.resolve.contents import Contents
from generator.resolve.wording import Wording
from generator.text.folding import folded_words

FEWEST = 3  # content words two statements must share
APPEAL = 4  # of those, how many before different speakers of them are worth a line, where not both ask for it
COVERED = 0.6  # share of the shorter statement's content words found in the other
ALIKE = 0.4  # share of all content words found in both
SAME_VOICE = 0.45  # share of the shorter statement's words, where the speaker is the same
HELD = 0.8  # share of the shorter statement's words with which it stands nearly whole in the other
LEAST = ALIKE  # share of the shorter statement's words without which two are no echo
COMMON = 120  # statements that hold a word, each looked at; of more, so many neighbours on either side
NEIGHBOURS = 20


@dataclass(frozen=True, slots=True)
class Echo:
    """Two statements of different articles that share content; `weight` orders them."""

    one: Key
    other: Key
    shared: int
    covered: float
    alike: float

    @property
    def weight(self) -> float:
        """Return how near the two are; a short statement inside a long one is less near than two of one length."""
        return self.alike + self.covered / 2

    @property
    def says_the_same(self) -> bool:
        """Tell whether the contents alone make them one utterance."""
        return self.shared >= FEWEST and (self.covered >= COVERED or self.alike >= ALIKE)


@dataclass(frozen=True, slots=True)
class Appeal:
    """A statement that asks for something; `phrases` are any three content words in a row, which tell it again."""

    is_cued: bool
    phrases: frozenset[tuple[str, str, str]]


def statement_words(reports: Sequence[Report], contents: Mapping[str, Contents]) -> dict[Key, frozenset[str]]:
    """Return the content words of each statement."""
    return {
        (report.article.id, number): contents[report.article.id].words(*statement.spans)
        for report in reports
        for number, statement in enumerate(report.statements)
    }


def echoes(words: Mapping[Key, frozenset[str]]) -> tuple[Echo, ...]:
    """Return the pairs of statements of different articles that share enough words to be looked at, in order.

    Two of them share `LEAST` of the shorter one's words, so at least one of its rarest: only those are looked up.
    """
    carriers: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(words):
        for word in words[key]:
            carriers[word].append(key)
    found = []
    for key, said in words.items():
        rarest = sorted(said, key=lambda word: (len(carriers[word]), word))
        telling = rarest[: len(rarest) - ceil(LEAST * len(rarest)) + 1]
        near = {other for word in telling for other in _near(key, carriers[word])}
        longer = (other for other in near if (len(words[other]), other) > (len(said), key) and other[0] != key[0])
        echoed = (_echo(min(key, other), max(key, other), words) for other in longer)
        found += [echo for echo in echoed if echo.shared >= FEWEST - 1 and echo.covered >= LEAST]
    return tuple(sorted(found, key=lambda echo: (echo.one, echo.other)))


def _near(key: Key, carriers: Sequence[Key]) -> Sequence[Key]:
    """Return the statements that share a word with one: of a common word only its neighbours, which bounds the work.

    What so many articles carry is joined from neighbour to neighbour.
    """
    if len(carriers) <= COMMON:
        return carriers
    at = bisect_left(carriers, key)
    return carriers[max(0, at - NEIGHBOURS) : at + NEIGHBOURS]


def _echo(key: Key, other: Key, words: Mapping[Key, frozenset[str]]) -> Echo:
    one, two = words[key], words[other]
    shared = len(one & two)
    return Echo(key, other, shared, shared / min(len(one), len(two)), shared / len(one | two))


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who makes a statement, where that is known, and in what form it is told."""

    speaker: str | None
    kind: StatementKind


def spoken_in(
    reports: Sequence[Report], party_of: Mapping[Key, int], settled: Mapping[Key, str | None]
) -> dict[Key, Spoken]:
    """Return who makes each statement; what is `settled` comes before what the article tells."""
    found = {}
    for report in reports:
        article = report.article.id
        for number, statement in enumerate(report.statements):
            speaker = None if statement.cast is None else str(party_of[article, statement.cast])
            found[article, number] = Spoken(settled.get((article, number), speaker), statement.kind)
    return found


def utterances(
    words: Mapping[Key, frozenset[str]], found: Sequence[Echo], spoken: Mapping[Key, Spoken]
) -> dict[Key, str]:
    """Return the id of the utterance each statement is a copy of; statements without a copy have none.

    Same speaker, or one of them unknown, and content that overlaps. Two statements of one article are never copies.
    """
    links = []
    for echo in found:
        one, two = spoken[echo.one].speaker, spoken[echo.other].speaker
        same_voice = one is not None and one == two
        if one is not None and two is not None and not same_voice:
            continue
        if echo.says_the_same or (same_voice and _is_said_again(echo, words, spoken)):
            links.append(Link(echo.one, echo.other, echo.weight + same_voice))
    return name_groups("u", clusters(sorted(words), links, Labels.lanes({key: key[0] for key in words})), words)


def _is_said_again(echo: Echo, words: Mapping[Key, frozenset[str]], spoken: Mapping[Key, Spoken]) -> bool:
    """Tell whether one speaker says the same in both, going by few words: other numbers make it something else."""
    counts = [{word for word in words[key] if word.isdecimal()} for key in (echo.one, echo.other)]
    if all(counts) and counts[0].isdisjoint(counts[1]):
        return False
    forms = {spoken[echo.one].kind, spoken[echo.other].kind}
    least = FEWEST if forms == {StatementKind.DIRECT, StatementKind.INDIRECT} else FEWEST - 1
    return echo.shared >= least and echo.covered >= SAME_VOICE


def same_content(words: Mapping[Key, frozenset[str]], found: Sequence[Echo]) -> dict[Key, str]:
    """Return the id of what each statement says, where another article says it too, whoever is named as speaker."""
    return _named([echo for echo in found if echo.says_the_same], words)


def same_appeal(
    words: Mapping[Key, frozenset[str]], found: Sequence[Echo], appeals: Mapping[Key, Appeal]
) -> dict[Key, str]:
    """Return the id of what statements say that may be set side by side as those of different speakers.

    Two of `appeals` need fewer words.
    """
    return _named([echo for echo in found if echo.says_the_same and _is_one_appeal(echo, appeals)], words)


def _is_one_appeal(echo: Echo, appeals: Mapping[Key, Appeal]) -> bool:
    one, other = appeals.get(echo.one), appeals.get(echo.other)
    if echo.shared >= APPEAL or one is None or other is None:
        return echo.shared >= APPEAL
    return (echo.covered == 1 and one.is_cued and other.is_cued) or not one.phrases.isdisjoint(other.phrases)


def _named(found: Sequence[Echo], words: Mapping[Key, frozenset[str]]) -> dict[Key, str]:
    links = [Link(echo.one, echo.other, echo.weight) for echo in found]
    return name_groups("c", clusters(sorted(words), links, Labels.lanes({key: key[0] for key in words})), words)


def appeals_in(reports: Sequence[Report], wording: Wording, comparison: Comparison) -> dict[Key, Appeal]:
    """Return the statements that ask for something, told so ("urged") or in their own words ("I called for")."""
    verbs, found = comparison.classes.appeals, {}
    for report in reports:
        text = report.article.text
        for number, statement in enumerate(report.statements):
            cued = statement.cue is not None and not verbs.isdisjoint(folded_words(statement.cue.of(text)))
            said = [word for span in statement.spans for word in folded_words(span.of(text))]
            if cued or not verbs.isdisjoint(said):
                telling = [wording.meaning(word) for word in said if word not in wording.light]
                phrases = frozenset(zip(telling, telling[1:], telling[2:], strict=False))
                found[report.article.id, number] = Appeal(cued, phrases)
    return found
