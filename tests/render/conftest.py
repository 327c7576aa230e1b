"""A briefing on an invented harbour fire, small enough to be read, with everything that a page can show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Removed, Skipped
from generator.model.briefing import (
    Actor,
    ActorMention,
    ArticleToll,
    AttributedFigure,
    AttributedStatement,
    Basis,
    Briefing,
    Counting,
    Doubt,
    Event,
    Evidence,
    Finding,
    FindingKind,
    HeldRole,
    Origin,
    Phrase,
    Reading,
    Toll,
)
from generator.model.corrections import Action, Audited, Change, Correction, ItemKind, Touched
from generator.model.findings import ActorKind, Comparator, Extent, Figure, Statement, StatementKind
from generator.model.reasons import Likeness, Reason
from generator.model.span import Span, content_id
from generator.pipeline import brief
from generator.read.folder import read_folder

POST = Article(
    id="a-post-000001",
    file="post.txt",
    sha256="1" * 64,
    title="Nine boats lost in harbour fire",
    title_span=Span(0, 31),
    author="Iris Vane",
    publisher="Ellery Post",
    agency="Coastwire",
    published="2031-03-03T18:20",
    url="https://post.example/fire?page=1",
    language="en",
    text="Nine boats lost in harbour fire\n\n"
    "Nine boats sank at Port Ellery, harbour master Ada Lindqvist said on Monday.\n\n"
    "“We lost the whole west quay,” Lindqvist told reporters.",
    removed=(Removed(text="Share this story", reason="share-widget"),),
)
WIRE = Article(
    id="a-wire-000002",
    file="wire.txt",
    sha256="2" * 64,
    text="At least 11 boats burned at Port Ellery, said harbour master Ada Lindquist.\n\n"
    "She said that we lost all of the west quay. The minister, Tom Okafor, called on owners to stay away.",
)
COPY = Article(
    id="a-copy-000003",
    file="copy.txt",
    sha256="3" * 64,
    title="Boats burn",
    published="2031-03-04",
    text="At least 11 boats burned at Port Ellery, officials said, and dozens of owners wait.",
)


@dataclass(frozen=True)
class Words:
    """Finds the stretches of an article that its values point at."""

    article: Article

    def span(self, words: str, after: str = "") -> Span:
        text = self.article.text
        start = text.index(words, text.index(after) + len(after))
        return Span(start, start + len(words))

    def evidence(self, words: str) -> Evidence:
        span = self.span(words)
        return Evidence(
            article=self.article.id, spans=(span,), text=words, anchor=content_id("e", self.article.id, words)
        )

    def mention(self, words: str, after: str = "") -> ActorMention:
        span = self.span(words, after)
        return ActorMention(
            article=self.article.id, span=span, form=words, anchor=content_id("n", self.article.id, str(span.start))
        )


def alike(one: str, other: str, score: float, *because: Reason) -> Likeness:
    return Likeness(one=one, other=other, score=score, because=because)


def harbour_fire() -> Briefing:
    post, wire, copy = Words(POST), Words(WIRE), Words(COPY)
    return Briefing(
        name="harbour-fire",
        title="Harbour fire at Port Ellery",
        description="Three reports of one fire.",
        articles=(POST, WIRE, COPY),
        actors=_actors(post, wire, copy),
        statements=_statements(post, wire, copy),
        figures=_figures(post, wire, copy),
        findings=_findings(post, wire, copy),
        origins=(
            Origin(id="o-post", articles=(POST.id,), basis=Basis.CREDITED, credit="Coastwire"),
            Origin(id="o-wire", articles=(COPY.id, WIRE.id), basis=Basis.INFERRED),
        ),
        events=(Event(date="2031-03-03", article=POST.id, span=post.span("Nine boats sank"), text="x", anchor="v-1"),),
        skipped=(Skipped(file="empty.txt", reason="nothing in it"),),
    )


def _actors(post: Words, wire: Words, copy: Words) -> tuple[Actor, ...]:
    return (
        Actor(
            id="ada-lindqvist",
            name="Ada Lindqvist",
            kind=ActorKind.PERSON,
            mentions=(
                post.mention("Ada Lindqvist"),
                post.mention("Lindqvist", after="quay,”"),
                wire.mention("Ada Lindquist"),
            ),
            roles=(
                HeldRole(
                    title="harbour master", evidence=(post.evidence("harbour master"), wire.evidence("harbour master"))
                ),
            ),
            because=(
                alike(
                    "Ada Lindqvist",
                    "Ada Lindquist",
                    0.9,
                    Reason("same full name", "the names sound the same", 0.9),
                    Reason("same role", "the same office", 0.3),
                ),
            ),
        ),
        Actor(
            id="port-ellery",
            name="Port Ellery",
            kind=ActorKind.PLACE,
            mentions=tuple(words.mention("Port Ellery") for words in (post, wire, copy)),
        ),
        Actor(
            id="tom-okafor",
            name="Tom Okafor",
            kind=ActorKind.PERSON,
            mentions=(wire.mention("Tom Okafor"),),
            roles=(HeldRole(title="minister", evidence=(wire.evidence("minister"),)),),
            doubts=(
                Doubt(
                    actor="ada-lindqvist",
                    likeness=alike("Okafor", "Tom Okafor", 0.5, Reason("bare name", "they share a surname", 0.5)),
                    against=(Reason("several bearers", "another bears that name too"),),
                ),
            ),
        ),
    )


def _statement(  # noqa: PLR0913 - a statement has many sides
    words: Words,
    content: str,
    kind: StatementKind,
    *,
    speaker: str | None = None,
    printed: str | None = None,
    cue: str = "said",
    group: str | None = None,
) -> AttributedStatement:
    return AttributedStatement(
        id=content_id("s", words.article.id, content),
        article=words.article.id,
        statement=Statement(
            spans=(words.span(content),),
            kind=kind,
            rule="cue/say",
            cue=words.span(cue),
            speaker=words.span(printed) if printed else None,
            said_on="2031-03-03" if group else None,
        ),
        speaker=speaker,
        group=group,
    )


def _statements(post: Words, wire: Words, copy: Words) -> tuple[AttributedStatement, ...]:
    ada, quay = "ada-lindqvist", "g-quay"
    return (
        _statement(post, "Nine boats sank at Port Ellery", StatementKind.INDIRECT, speaker=ada),
        _statement(post, "We lost the whole west quay,", StatementKind.DIRECT, speaker=ada, cue="told", group=quay),
        _statement(wire, "we lost all of the west quay", StatementKind.INDIRECT, speaker=ada, group=quay),
        _statement(wire, "owners to stay away", StatementKind.INDIRECT, speaker="tom-okafor", cue="called on"),
        _statement(copy, "At least 11 boats burned at Port Ellery", StatementKind.INDIRECT, printed="officials"),
    )


def _figure(words: Words, number: str, counted: str, **more: object) -> AttributedFigure:
    value = {"Nine": Decimal(9), "11": Decimal(11)}.get(number)
    exact = number == "Nine"
    return AttributedFigure(
        id=content_id("f", words.article.id, number),
        article=words.article.id,
        figure=Figure(
            spans=(words.span(number, after="fire" if exact else ""),),
            low=value,
            high=value,
            comparator=Comparator.EXACTLY if exact else Comparator.AT_LEAST,
            rule="number",
            counted=words.span(counted, after=number),
            event="destroyed" if counted == "boats" else None,
            extent=Extent.TOTAL,
        ),
        reporter="ada-lindqvist" if more.get("told") else None,
        group="m-boats" if counted == "boats" else None,
    )


def _figures(post: Words, wire: Words, copy: Words) -> tuple[AttributedFigure, ...]:
    return (
        _figure(post, "Nine", "boats", told=True),
        _figure(wire, "11", "boats", told=True),
        _figure(copy, "11", "boats"),
        _figure(copy, "dozens", "owners"),
    )


def _finding(
    kind: FindingKind, evidence: tuple[Evidence, ...], *, origins: int, reading: Reading | None = None
) -> Finding:
    pieces = [piece for number, one in enumerate(evidence) for piece in (Phrase(" / "), Phrase(one.text, number))]
    return Finding(
        id=content_id("d", kind.value),
        kind=kind,
        summary=(Phrase(f"{kind.value}: "), *pieces[1:], Phrase(".")),
        evidence=evidence,
        origins=origins,
        reading=reading,
        because=(Reason("same event", "same place and day"),),
        why_reading=Reason(reading.value, "the later count") if reading else None,
        why_sure=Reason("likely", "not every article prints it"),
    )


def _findings(post: Words, wire: Words, copy: Words) -> tuple[Finding, ...]:
    boats = (post.evidence("Nine boats sank"), wire.evidence("At least 11 boats burned"))
    quay = (post.evidence("We lost the whole west quay"), wire.evidence("we lost all of the west quay"))
    names = (post.evidence("master Ada Lindqvist"), wire.evidence("Ada Lindquist"))
    same = (wire.evidence("11 boats burned at"), copy.evidence("11 boats burned at"))
    return (
        _finding(FindingKind.FIGURE_DIFFERENCE, boats, origins=2, reading=Reading.UPDATE),
        _finding(FindingKind.WORDING_DIFFERENCE, quay, origins=2),
        _finding(FindingKind.NAME_VARIANT, names, origins=2),
        _finding(FindingKind.FIGURE_AGREEMENT, same, origins=1),
        _finding(FindingKind.DERIVATION, same, origins=1),
        _finding(FindingKind.SINGLE_SOURCE, (wire.evidence("Tom Okafor"),), origins=1),
    )


@pytest.fixture
def briefing() -> Briefing:
    return harbour_fire()


@pytest.fixture(scope="session")
def sample() -> Briefing:
    """Return the briefing that comes with the project, made by the real stages."""
    (folder,) = (path for path in (Path(__file__).parents[2] / "articles").iterdir() if path.is_dir())
    lexicon = load_lexicon("en")
    return brief(read_folder(folder, lexicon), lexicon)


@pytest.fixture
def hostile() -> Callable[[list[str]], Briefing]:
    return hostile_briefing


def hostile_briefing(texts: list[str]) -> Briefing:
    """Return a briefing with a hostile text in every place that comes from an article."""
    articles = tuple(_hostile_article(number, text) for number, text in enumerate(texts))
    whole = {article.id: Span(0, len(article.text)) for article in articles}
    actors = tuple(
        Actor(
            id=f"actor-{number}",
            name=article.text,
            kind=ActorKind.PERSON,
            mentions=(
                ActorMention(article=article.id, span=whole[article.id], form=article.text, anchor=f"n-{number}"),
            ),
            because=(alike(article.text, article.text, 1, Reason("text", article.text)),),
            doubts=(
                Doubt(
                    actor="actor-0",
                    likeness=alike(article.text, article.text, 1, Reason("text", article.text)),
                    against=(Reason("text", article.text),),
                ),
            ),
        )
        for number, article in enumerate(articles)
    )
    evidence = [Evidence(article=a.id, spans=(whole[a.id],), text=a.text, anchor=f"e-{a.id}") for a in articles]
    return Briefing(
        name="hostile",
        title=texts[0],
        description=texts[0],
        articles=articles,
        actors=actors,
        statements=tuple(
            AttributedStatement(
                id=f"s-{number}",
                article=article.id,
                statement=Statement(
                    spans=(whole[article.id],), kind=StatementKind.DIRECT, rule="x", cue=whole[article.id],
                    medium=article.text,
                ),
                speaker=f"actor-{number}" if number % 2 else None,
                chain=("outlet", article.text, "speaker"),
            )
            for number, article in enumerate(articles)
        ),
        figures=tuple(
            AttributedFigure(
                id=f"f-{number}",
                article=article.id,
                figure=Figure(
                    spans=(whole[article.id],), low=None, high=None, comparator=Comparator.ABOUT, rule="x",
                    counted=whole[article.id], event=article.text,
                ),
                reporter=None,
            )
            for number, article in enumerate(articles)
        ),
        findings=tuple(
            Finding(
                id=f"d-{number}",
                kind=list(FindingKind)[number % len(FindingKind)],
                summary=(Phrase(one.text), Phrase(one.text, 0)),
                evidence=(one,),
                origins=1,
                because=(Reason("text", one.text),),
                why_sure=Reason("text", one.text),
            )
            for number, one in enumerate(evidence)
        ),
        origins=tuple(Origin(id=f"o-{a.id}", articles=(a.id,), basis=Basis.CREDITED, credit=a.text) for a in articles),
        skipped=tuple(Skipped(file=text, reason=text) for text in texts),
        corrections=tuple(_hostile_corrections(texts)),
        tolls=(
            Toll(
                event="killed",
                low=1,
                best=1,
                high=1,
                origins=1,
                articles=tuple(
                    ArticleToll(
                        article=one.article,
                        value=1,
                        counting=Counting.TOLD,
                        comparator=Comparator.EXACTLY,
                        evidence=(one,),
                    )
                    for one in evidence
                ),
            ),
        ),
    )  # fmt: skip


def _hostile_corrections(texts: list[str]) -> Iterator[Audited]:
    """Yield for each text a correction of every kind of item with all it can hold, and one that does not apply."""
    prefixes = {ItemKind.ACTOR: "actor-", ItemKind.STATEMENT: "s-", ItemKind.FIGURE: "f-", ItemKind.FINDING: "d-"}
    asked = (Action.NAME, Action.HIDE, Action.NOTE)
    for number, text in enumerate(texts):
        for kind in ItemKind:
            name = f"h-{number:06}" if kind is ItemKind.ARTICLE else f"{prefixes[kind]}{number}"
            entry = Correction(
                id=f"c-{kind.value}-{number}",
                line=number,
                kind=kind,
                item=text,
                within=(text,),
                changes=tuple(Change(action, (text, text)) for action in asked),
                by=text,
                why=text,
            )
            yield Audited(correction=entry, touched=(Touched(kind, name),), was=(text,) * len(asked))
        yield Audited(correction=replace(entry, id=f"c-unmet-{number}"), fault=text)


def _hostile_article(number: int, text: str) -> Article:
    line = " ".join(text.split()) or "empty"
    return Article(
        id=f"h-{number:06}", file=text, sha256="0" * 64, text=line, title=text, author=text, publisher=text,
        agency=text, url=text, language="en", published="2031-03-03", removed=(Removed(text=text, reason=text),),
    )  # fmt: skip
