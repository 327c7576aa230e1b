"""The order of the articles changes nothing, the names of their files no id, and neither does an unrelated article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
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
    """Return the ids of a briefing by what they are of; with each item that of its group, so that neither may change.

    What one article alone has is left out: another may have it, too.
    """
    return {
        "actors": {one.id for one in made.actors},
        "mentions": {f"{one.id} {mention.anchor}" for one in made.actors for mention in one.mentions},
        "statements": {one.id for one in made.statements},
        "speakers": {f"{one.id} {one.speaker}" for one in made.statements if one.speaker},
        "utterances": {f"{one.id} {one.group}" for one in made.statements if one.group},
        "figures": {one.id for one in made.figures},
        "measures": {f"{one.id} {one.group}" for one in made.figures if one.group},
        "origins": {one.id for one in made.origins},
        "findings": {one.id for one in made.findings if one.kind is not FindingKind.SINGLE_SOURCE},
    }


@st.composite
def articles(draw: st.DrawFn) -> tuple[Report, ...]:
    """Draw some articles of one corpus, in any order."""
    reports = corpus(draw(st.sampled_from(OWN)))
    numbers = draw(st.lists(st.sampled_from(range(len(reports))), min_size=2, max_size=len(reports), unique=True))
    return tuple(reports[number] for number in numbers)


@settings(max_examples=EXAMPLES, deadline=None)
@given(articles(), st.data())
def test_the_order_of_the_articles_changes_nothing(chosen: tuple[Report, ...], data: st.DataObject) -> None:
    assert brief(data.draw(st.permutations(chosen))) == brief(chosen)


@settings(max_examples=EXAMPLES, deadline=None)
@given(articles(), st.data())
def test_the_names_of_the_files_change_no_id(chosen: tuple[Report, ...], data: st.DataObject) -> None:
    names = data.draw(st.permutations([f"{number}.txt" for number in range(len(chosen))]))
    renamed = [
        replace(report, article=replace(report.article, file=name)) for report, name in zip(chosen, names, strict=True)
    ]
    assert ids(brief(renamed)) == ids(brief(chosen))


@settings(max_examples=EXAMPLES, deadline=None)
@given(articles(), st.integers(min_value=0))
def test_an_unrelated_article_changes_no_id(chosen: tuple[Report, ...], number: int) -> None:
    stranger = unrelated()[number % len(unrelated())]
    assert list(lost(ids(brief(chosen)), ids(brief([*chosen, stranger])))) == []


def lost(before: Mapping[str, set[str]], after: Mapping[str, set[str]]) -> Iterator[str]:
    for kind, names in before.items():
        yield from (f"{kind}: {name}" for name in sorted(names - after[kind]))
