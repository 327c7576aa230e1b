from __future__ import annotations

from generator.model.article import Article
from generator.model.findings import ActorKind, Cast, Mention, Report, Statement, StatementKind
from generator.model.span import Span
from generator.resolve.chains import UNNAMED, Chains

TEXT = "The Coast Wire quoted Anna Reed as saying, citing the harbour board, that the doctors left."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def cast(name: str) -> Cast:
    return Cast(
        name=name, kind=ActorKind.PERSON, mentions=(Mention(span=at(name), kind=ActorKind.PERSON, rule="test"),)
    )


def chains(*statements: Statement, publisher: str | None = None) -> Chains:
    article = Article(id="a", file="a", sha256="", text=TEXT, language="en", publisher=publisher)
    report = Report(article=article, sentences=(), cast=(cast("Coast Wire"), cast("Anna Reed")), statements=statements)
    return Chains(report, {0: "Coast Wire", 1: "Anna Reed of Dunmore"})


def said(*, relay: str | None = None, cites: tuple[str, ...] = ()) -> Statement:
    return Statement(
        spans=(at("the doctors left"),),
        kind=StatementKind.INDIRECT,
        rule="test",
        speaker=at("Anna Reed"),
        cast=1,
        relay=None if relay is None else at(relay),
        cites=tuple(at(words) for words in cites),
    )


def test_who_quotes_stands_before_who_speaks_by_the_name_of_the_actor() -> None:
    one = said(relay="The Coast Wire")
    assert chains(one).of_statement(one) == (UNNAMED, "Coast Wire", "Anna Reed of Dunmore")


def test_who_is_cited_stands_behind_who_speaks() -> None:
    one = said(cites=("the harbour board",))
    found = chains(one, publisher="Dunmore Post")
    assert found.of_statement(one) == ("Dunmore Post", "Anna Reed of Dunmore", "the harbour board")
    assert found.cited_by(one) == ("the harbour board",)


def test_who_cites_nobody_has_nobody_behind() -> None:
    one = said()
    assert chains(one).cited_by(one) == ()
