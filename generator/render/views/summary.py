"""The cross-source summary of a briefing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.changes.kinds import Changes
from generator.model.article import Article, Outcome
from generator.model.briefing import AttributedStatement, Basis, FindingKind, Origin
from generator.model.corrections import ItemKind
from generator.render.dates import day, days
from generator.render.escape import Markdown
from generator.render.frontmatter import Value as FrontValue
from generator.render.views import words
from generator.render.views.actors import ActorTable, actor_tables
from generator.render.views.audit import reach
from generator.render.views.edits import Edits, audit_target, edits_of, edits_of_origin
from generator.render.views.figures import FigureTable, Measure, lone_figures, measures
from generator.render.views.findings import Card, Listing, cards, differences, listings, of_kind
from generator.render.views.folding import Folded, fold
from generator.render.views.glance import Glance, glance
from generator.render.views.lookup import Link, Lookup, Tag
from generator.render.views.news import FILE, TITLE, news_in_short
from generator.render.views.statements import StatementEntry, statement_entries
from generator.render.views.timeline import DAY, Dated, is_ahead, timeline
from generator.render.views.tolls import toll_rows
from generator.text.folding import slug

# What is shown at once of each list: a page to be read in two minutes, with all the rest folded below.
CARDS: Final = 5
LINES: Final = 8
MEASURES: Final = 4
SPEAKERS: Final = 6
ENTRIES: Final = 3


OUTCOMES: Final = {Outcome.LEFT_OUT: "Not used", Outcome.MENDED: "Read with care"}


@dataclass(frozen=True, slots=True)
class Warned:
    """An input that is not as it should be: what became of it, and why."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number that leads to what it counts."""

    text: str
    target: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginRow:
    """Where articles come from: its letter, the articles, and how we know."""

    letter: str
    anchor: str
    sources: tuple[Tag, ...]
    told: str
    findings: tuple[Card, ...]
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerBlock:
    """All that one speaker said, what most articles carry first; `page` is None where nobody is named."""

    anchor: str
    name: str
    page: Link | None
    entries: Folded[StatementEntry]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """One article in the list of articles."""

    number: int
    page: Link
    outlet: str
    published: str
    credited: str | None
    origin: str
    statements: int
    figures: int
    edits: Edits


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All that the summary page shows, in the order in which it shows it."""

    front: dict[str, FrontValue]
    title: str
    description: str | None
    coverage: tuple[str, ...]
    counts: tuple[Count, ...]
    news: Count | None
    glance: Glance
    origins: tuple[OriginRow, ...]
    traced: str
    differences: Folded[Card]
    spellings: Folded[Listing]
    agreements: Folded[Listing]
    measures: Folded[Measure]
    lone_figures: Folded[FigureTable]
    actors: tuple[ActorTable, ...]
    speakers: Folded[SpeakerBlock]
    timeline: Folded[Dated]
    single: Folded[Listing]
    articles: tuple[ArticleRow, ...]
    skipped: tuple[Warned, ...]
    corrected: Link | None


def summary(lookup: Lookup, news: Changes | None = None) -> Summary:
    """Return the view of the summary page; `news` is what changed since an earlier build."""
    briefing = lookup.briefing
    differing, agreed = differences(lookup), of_kind(FindingKind.FIGURE_AGREEMENT, lookup)
    single, shared = of_kind(FindingKind.SINGLE_SOURCE, lookup), measures(lookup)
    return Summary(
        front={"title": briefing.title, "description": briefing.description, "hide": ["navigation"]},
        title=briefing.title,
        description=briefing.description,
        coverage=coverage(lookup),
        counts=(
            Count(text=words.counted(len(differing), "difference", "differences"), target=Markdown("#differences")),
            Count(
                text=words.counted(len(agreed), "agreement", "agreements"),
                target=Markdown("#agreements" if agreed else "#figures"),
            ),
            Count(text=f"{len(single)} known from one source", target=Markdown("#one-source")),
        ),
        news=None if news is None else Count(text=f"{TITLE}: {news_in_short(news)}", target=Markdown(FILE)),
        glance=glance(toll_rows(lookup), differing, shared),
        origins=tuple(_origin(origin, lookup) for origin in _origins(lookup)),
        traced=f"{words.articles(len(briefing.articles))}, {words.origins(len(briefing.origins))}",
        differences=fold(differing, CARDS, "difference", "differences"),
        spellings=_listed(of_kind(FindingKind.NAME_VARIANT, lookup), "name", "names"),
        agreements=_listed(agreed, "agreement", "agreements"),
        measures=fold(shared, MEASURES, "measure", "measures"),
        lone_figures=lone_figures(lookup),
        actors=actor_tables(lookup),
        speakers=_speakers(lookup),
        timeline=timeline(lookup),
        single=_listed(single, "finding", "findings"),
        articles=tuple(_article(article, lookup) for article in briefing.articles),
        skipped=tuple(Warned(OUTCOMES[one.outcome], f"{one.file}: {one.reason}") for one in briefing.skipped),
        corrected=Link(text=reach(lookup), target=audit_target(lookup)) if briefing.corrections else None,
    )


def _listed(found: Sequence[Card], one: str, many: str) -> Folded[Listing]:
    """Return findings by their reason, so many of them at once."""
    parts = fold(found, LINES, one, many)
    return Folded(first=listings(parts.first), rest=listings(parts.rest), label=parts.label)


def coverage(lookup: Lookup) -> tuple[str, ...]:
    """Return what a briefing covers, in a few short parts: articles, outlets, origins, dates."""
    briefing = lookup.briefing
    outlets = {article.publisher for article in briefing.articles if article.publisher}
    nameless = sum(article.publisher is None for article in briefing.articles)
    reported = days(article.published for article in briefing.articles if article.published)
    published = {article.id: article.published for article in briefing.articles}
    happened = days(
        event.date for event in briefing.events if len(event.date) == DAY and not is_ahead(event, published)
    )
    told = (
        words.articles(len(briefing.articles)),
        f"{words.counted(len(outlets), 'outlet', 'outlets')} named" + (f", {nameless} not" if nameless else ""),
        words.counted(len(briefing.origins), "independent origin", "independent origins"),
        f"events of {happened}" if happened else None,
        f"reported {reported}" if reported else words.NOT_DATED,
    )
    return tuple(one for one in told if one)


def _origins(lookup: Lookup) -> list[Origin]:
    return sorted(lookup.briefing.origins, key=lambda one: _letter_of(one, lookup))


def _letter_of(origin: Origin, lookup: Lookup) -> tuple[int, str]:
    letter = lookup.origin_labels[origin.articles[0]]
    return len(letter), letter


def _origin(origin: Origin, lookup: Lookup) -> OriginRow:
    told = words.BASES[origin.basis]
    return OriginRow(
        letter=_letter_of(origin, lookup)[1],
        anchor=origin.id,
        sources=tuple(lookup.tag(one.article.id) for one in lookup.in_order(origin.articles)),
        told=f"{origin.credit}, {told}" if origin.credit and origin.basis is Basis.CREDITED else told,
        findings=cards((one for one in lookup.derivations if one.articles[0] in origin.articles), lookup),
        edits=edits_of_origin(lookup, origin.articles),
    )


def _speakers(lookup: Lookup) -> Folded[SpeakerBlock]:
    """Return the speakers, those with most statements first; who has no name of their own stands after all others."""
    said = {actor: statement_entries(items, lookup) for actor, items in lookup.said_by.items()}
    ranked = sorted(said, key=lambda one: (_is_nameless(one, lookup), -len(said[one]), lookup.actors[one].name, one))
    named = [(f"said-{one}", lookup.actors[one].name, lookup.actor_link(one), said[one]) for one in ranked]
    shown = fold([*named, *_nameless(lookup)], SPEAKERS, "speaker", "speakers")
    return Folded(
        first=tuple(_block(*one, keep=ENTRIES) for one in shown.first),
        rest=tuple(_block(*one, keep=len(one[-1])) for one in shown.rest),  # no fold inside a fold
        label=shown.label,
    )


def _is_nameless(actor: str, lookup: Lookup) -> bool:
    return lookup.actors[actor].kind not in words.NAMED_SPEAKERS


def _block(anchor: str, name: str, page: Link | None, entries: Sequence[StatementEntry], *, keep: int) -> SpeakerBlock:
    ranked = sorted(entries, key=lambda entry: -entry.articles)
    return SpeakerBlock(anchor=anchor, name=name, page=page, entries=fold(ranked, keep, "statement", "statements"))


def _nameless(lookup: Lookup) -> list[tuple[str, str, None, Sequence[StatementEntry]]]:
    """Return what each way of printing a speaker without a name said: "officials", "the company"."""
    printed: dict[str, list[AttributedStatement]] = {}
    said: dict[str, str] = {}
    for item in lookup.briefing.statements:
        if item.speaker is None:
            text, speaker = lookup.sources[item.article].article.text, item.statement.speaker
            address = slug(speaker.of(text)) if speaker else ""
            said.setdefault(address, f"“{speaker.of(text)}”" if speaker else "Nobody named")
            printed.setdefault(address, []).append(item)
    return [
        (f"said-by-words-{one}" if one else "said-by-nobody-named", said[one], None, statement_entries(items, lookup))
        for one, items in sorted(printed.items(), key=lambda one: (not one[0], -len(one[1]), one[0]))
    ]


def _article(article: Article, lookup: Lookup) -> ArticleRow:
    return ArticleRow(
        number=lookup.sources[article.id].number,
        page=Link(text=lookup.title_of(article), target=lookup.passage_target(article.id, None)),
        outlet=article.publisher or words.NOT_NAMED,
        published=day(article.published) if article.published else words.NOT_DATED,
        credited=article.agency,
        origin=lookup.origin_labels[article.id],
        statements=len(lookup.statements_in.get(article.id, ())),
        figures=len(lookup.figures_in.get(article.id, ())),
        edits=edits_of(lookup, (ItemKind.ARTICLE, article.id)),
    )
