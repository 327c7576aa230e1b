"""The order of the articles changes nothing, the names of their files no id, and neither does an unrelated article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing, FindingKind
from generator.model.findings import Report
from generator.model.span import content_id
from generator.read.folder import read_folder
from generator.resolve.briefing import resolve_briefing
from tests.derivation.derived import EVENTS, WAYS, draw
from tests.quality.measure import OWN, own

EXAMPLES = 10
LASTING = {FindingKind.WORDING_DIFFERENCE, FindingKind.SPEAKER_DIFFERENCE, FindingKind.DERIVATION}


@cache
def corpus(name: str) -> tuple[Report, ...]:
    lexicon = load_lexicon("en")
    return tuple(extract_report(article, lexicon) for article in read_folder(own(name).articles, lexicon).articles)


@cache
def unrelated() -> tuple[Report, ...]:
    """Return articles on invented events, with no actor, place or words of those of the corpora."""
    found = []
    for number, event in enumerate(EVENTS):
        for name, text in draw(event, WAYS[:1], number).texts.items():
            article = Article(id=content_id("a", text), file=name, sha256="", text=text.strip(), language="en")
            found.append(extract_report(article, load_lexicon("en")))
    return tuple(found)


def brief(reports: Sequence[Report]) -> Briefing:
    folder = Folder(name="drawn", title="drawn", articles=tuple(report.article for report in reports))
    return resolve_briefing(folder, reports, load_lexicon("en"))


def ids(made: Briefing) -> Mapping[str, set[str]]:
    """Return the ids of a briefing by what they are of; with each statement those of its speaker and its utterance.

    What one article alone has is left out, as another may have it, too; so are measures, which other events may join.
    """
    return {
        "actors": {one.id for one in made.actors},
        "mentions": {f"{one.id} {mention.anchor}" for one in made.actors for mention in one.mentions},
        "statements": {one.id for one in made.statements},
        "speakers": {f"{one.id} {one.speaker}" for one in made.statements if one.speaker},
        "utterances": {f"{one.id} {one.group}" for one in made.statements if one.group},
        "figures": {one.id for one in made.figures},
        "origins": {one.id for one in made.origins},
        "findings": {one.id for one in made.findings if one.kind in LASTING},
    }


@dataclass(frozen=True)
class Chosen:
    """Some articles of a corpus, by their numbers, in some order."""

    corpus: str
    numbers: tuple[int, ...]

    @property
    def reports(self) -> tuple[Report, ...]:
        return tuple(corpus(self.corpus)[number] for number in self.numbers)


@st.composite
def articles(draw: st.DrawFn) -> Chosen:
    name = draw(st.sampled_from(OWN))
    size = len(corpus(name))
    return Chosen(name, tuple(draw(st.lists(st.integers(0, size - 1), min_size=2, max_size=size, unique=True))))


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(articles(), st.data())
def test_the_order_of_the_articles_changes_nothing(chosen: Chosen, data: st.DataObject) -> None:
    shuffled = Chosen(chosen.corpus, tuple(data.draw(st.permutations(chosen.numbers))))
    assert brief(shuffled.reports) == brief(chosen.reports)


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(articles(), st.data())
def test_the_names_of_the_files_change_no_id(chosen: Chosen, data: st.DataObject) -> None:
    names = data.draw(st.permutations([f"{number}.txt" for number in range(len(chosen.numbers))]))
    renamed = [
        replace(report, article=replace(report.article, file=name))
        for report, name in zip(chosen.reports, names, strict=True)
    ]
    assert ids(brief(renamed)) == ids(brief(chosen.reports))


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(articles(), st.integers(0, 100))
def test_an_unrelated_article_changes_no_id(chosen: Chosen, number: int) -> None:
    stranger = unrelated()[number % len(unrelated())]
    assert list(lost(ids(brief(chosen.reports)), ids(brief([*chosen.reports, stranger])))) == []


def lost(before: Mapping[str, set[str]], after: Mapping[str, set[str]]) -> Iterator[str]:
    for kind, names in before.items():
        yield from (f"{kind}: {name}" for name in sorted(names - after[kind]))
