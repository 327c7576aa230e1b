"""All reports in, one briefing out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.lexicon.load import Lexicon
from generator.model.article import Folder
from generator.model.briefing import AttributedFigure, AttributedStatement, Briefing, Finding
from generator.model.findings import Report
from generator.resolve.actors import Party, parties
from generator.resolve.anchors import Key, content_ids
from generator.resolve.bodies import home_countries
from generator.resolve.casualties import tolls
from generator.resolve.chains import Chains
from generator.resolve.contents import Contents
from generator.resolve.contrasts import contrasts
from generator.resolve.derivations import derivations
from generator.resolve.double_offices import double_offices
from generator.resolve.events import events
from generator.resolve.facts import Facts, facts
from generator.resolve.figures import measures
from generator.resolve.groups import figure_groups, statement_groups
from generator.resolve.holders import role_conflicts
from generator.resolve.kinds import with_one_kind
from generator.resolve.measure_groups import measure_groups
from generator.resolve.naming import NamedActors, name_actors
from generator.resolve.occasions import occasions
from generator.resolve.origins import origins
from generator.resolve.parallels import Told, sentences_told
from generator.resolve.scene import Scene, bodies_of, mentions_by_article
from generator.resolve.settled import INFERRED, Settled
from generator.resolve.singles import single_sources
from generator.resolve.speakers import speaker_differences
from generator.resolve.statements import (
    HELD,
    Echo,
    appeals_in,
    echoes,
    same_appeal,
    same_content,
    spoken_in,
    statement_words,
    utterances,
)
from generator.resolve.subjects import with_subjects
from generator.resolve.sums import sums
from generator.resolve.tallies import figure_findings
from generator.resolve.variants import name_variants
from generator.resolve.voices import have_two_names
from generator.resolve.wording import wording
from generator.resolve.wordings import wording_differences

Item = TypeVar("Item", AttributedStatement, AttributedFigure)


def resolve_briefing(folder: Folder, reports: Sequence[Report], lexicon: Lexicon) -> Briefing:
    """Bring the reports of one folder together; the order they come in changes nothing."""
    return bring_together(folder, in_order(reports, lexicon), lexicon).briefing


@dataclass(frozen=True, slots=True)
class Together:
    """A briefing, and its actors as the actors of single articles they join, with their ids."""

    briefing: Briefing
    parties: tuple[Party, ...]
    ids: tuple[str, ...]


def in_order(reports: Sequence[Report], lexicon: Lexicon) -> tuple[Report, ...]:
    """Return the reports in the order of their files, every name of one kind, every bare figure with its subject."""
    # What kind a name is must not hang on what the files are called.
    settled = with_one_kind(sorted(reports, key=lambda report: report.article.id), lexicon)
    ranked = sorted(settled, key=lambda report: (report.article.file, report.article.id))
    return tuple(with_subjects(report, lexicon) for report in ranked)


def bring_together(
    folder: Folder, ordered: tuple[Report, ...], lexicon: Lexicon, settled: Settled = INFERRED
) -> Together:
    """Return the briefing of reports that are in order; what an editor has settled is not inferred."""
    words = wording(lexicon)
    told = {report.article.id: Contents(report, words, lexicon.comparison) for report in ordered}
    contents = statement_words(ordered, told)
    pairs = echoes(contents)
    alike = same_content(contents, pairs)
    asked = same_appeal(contents, pairs, appeals_in(ordered, words, lexicon.comparison))
    found = settled.who(lambda: parties(ordered, words, alike, lexicon))
    party_of = {cast: number for number, party in enumerate(found) for cast in party.casts}
    voiced = spoken_in(ordered, party_of, settled.voices(ordered))
    spoken = utterances(contents, pairs, voiced)
    measured = measures(ordered, words, lexicon, party_of)
    tallied = measure_groups(measured, occasions(ordered, party_of, lexicon.comparison))
    shared = [
        _facts(report, spoken, tallied, party_of, sentences_told(report, told[report.article.id])) for report in ordered
    ]
    sources = settled.origins(origins(shared))
    origin_of = {article: origin.id for origin in sources for article in origin.articles}
    named = settled.named(name_actors(found, ordered, origin_of, lexicon.comparison))
    ordered = settled.reports(ordered, named.actor_of)
    attributed = Attribution.of_all(ordered, named, settled.names)
    holders = {key: tuple(sorted(named.ids[party] for party in one.holders)) for key, one in measured.items()}
    said = tuple(item for one in attributed for item in one.statements(spoken))
    by_key = {
        (item.article, number): replace(item, topic=measured[item.article, number].topic)
        for one in attributed
        for number, item in enumerate(one.figures(tallied, holders))
    }
    statements, figures = settled.statements(said), settled.figures(tuple(by_key.values()))
    scene = Scene(
        reports={report.article.id: report for report in ordered},
        actors={actor.id: actor for actor in named.actors},
        actor_of=named.actor_of,
        mentions=mentions_by_article(named.actors),
        bodies={report.article.id: bodies_of(report, named.actor_of) for report in ordered},
        statements=statements,
        figures=figures,
        measures={item.id: measured[key] for key, item in by_key.items()},
        origins=sources,
        origin_of=origin_of,
        homes=home_countries(ordered, lexicon.comparison),
        wording=words,
        lexicon=lexicon,
    )
    made = Briefing(
        name=folder.name,
        title=folder.title,
        description=folder.description,
        articles=tuple(report.article for report in ordered),
        actors=named.actors,
        statements=statements,
        figures=figures,
        findings=_findings(scene, said, pairs, asked),
        origins=sources,
        groups=settled.groups(
            (
                *statement_groups(spoken, pairs, voiced, _ids(said)),
                *figure_groups(tallied, measured, {key: item.id for key, item in by_key.items()}),
            ),
            (*statements, *figures),
        ),
        events=events(ordered, lexicon),
        tolls=tolls(scene),
        skipped=folder.skipped,
    )
    return Together(made, found, named.ids)


def _facts(
    report: Report,
    spoken: Mapping[Key, str],
    tallied: Mapping[Key, str],
    party_of: Mapping[Key, int],
    sentences: tuple[Told, ...],
) -> Facts:
    values = {}
    for number, figure in enumerate(report.figures):
        if group := tallied.get((report.article.id, number)):
            words = " ".join(span.of(report.article.text).lower() for span in figure.spans)
            source = None if figure.cast is None else str(party_of[report.article.id, figure.cast])
            values[report.article.id, number] = f"{group} {figure.low or words}", source
    return facts(report, spoken, values, party_of, sentences)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose each thing of an article is: its actors by their index, and their names."""

    report: Report
    actors: Mapping[int, str]
    names: Mapping[int, str]

    @classmethod
    def of_all(cls, reports: Sequence[Report], named: NamedActors, given: Mapping[str, str]) -> tuple[Attribution, ...]:
        """Return the attribution of each article; `given` are names that an editor gives to actors."""
        names = {actor.id: given.get(actor.id, actor.name) for actor in named.actors}
        found = []
        for report in reports:
            actors = {n: named.actor_of[report.article.id, n] for n in range(len(report.cast))}
            found.append(cls(report, actors, {n: names[actor] for n, actor in actors.items() if actor in names}))
        return tuple(found)

    def statements(self, groups: Mapping[Key, str]) -> Iterator[AttributedStatement]:
        """Yield the statements of the article with their speakers."""
        article = self.report.article
        ids = content_ids("s", article, [statement.spans for statement in self.report.statements])
        chains = Chains(self.report, self.names)
        for number, statement in enumerate(self.report.statements):
            yield AttributedStatement(
                id=ids[number],
                article=article.id,
                statement=statement,
                speaker=None if statement.cast is None else self.actors[statement.cast],
                chain=chains.of_statement(statement),
                cited=chains.cited_by(statement),
                group=groups.get((article.id, number)),
            )

    def figures(self, groups: Mapping[Key, str], holders: Mapping[Key, tuple[str, ...]]) -> Iterator[AttributedFigure]:
        """Yield the figures of the article with who reports them."""
        article = self.report.article
        ids = content_ids("f", article, [figure.spans for figure in self.report.figures])
        chains = Chains(self.report, self.names)
        for number, figure in enumerate(self.report.figures):
            yield AttributedFigure(
                id=ids[number],
                article=article.id,
                figure=figure,
                reporter=None if figure.cast is None else self.actors[figure.cast],
                chain=chains.of_figure(figure),
                group=groups.get((article.id, number)),
                holders=holders[article.id, number],
            )


def _ids(items: Iterable[Item]) -> dict[Key, str]:
    return {key: item.id for key, item in _keyed(items).items()}


def _keyed(items: Iterable[Item]) -> dict[Key, Item]:
    """Return the items of all articles, which come in the order of each report, by their keys."""
    numbers: dict[str, int] = defaultdict(int)
    found: dict[Key, Item] = {}
    for item in items:
        found[item.article, numbers[item.article]] = item
        numbers[item.article] += 1
    return found


def _findings(
    scene: Scene, said: Sequence[AttributedStatement], pairs: Sequence[Echo], asked: Mapping[Key, str]
) -> tuple[Finding, ...]:
    """Return all findings: differences first, as a reader would ask for them, of each kind the widest first.

    `said` are all statements, also those that are not shown. What one article alone has comes in an order of its own.
    """
    shown = {item.id: item for item in scene.statements}
    by_key = {key: shown[item.id] for key, item in _keyed(said).items() if item.id in shown}
    passed_on = {
        (article, statement.outer) for article, report in scene.reports.items() for statement in report.statements
    }
    groups: dict[str, list[AttributedStatement]] = defaultdict(list)
    for key, group in sorted(asked.items()):
        if key not in passed_on and key in by_key:
            groups[group].append(by_key[key])
    found = [pair for pair in pairs if pair.one in by_key and pair.other in by_key]
    alike = [(by_key[pair.one], by_key[pair.other]) for pair in found if pair.says_the_same]
    held = [(by_key[pair.one], by_key[pair.other]) for pair in found if pair.covered >= HELD]
    echoed = [pair for pair in alike if not have_two_names(*pair)]
    made = [
        *role_conflicts(scene),
        *double_offices(scene),
        *figure_findings(scene),
        *contrasts(scene),
        *sums(scene),
        *wording_differences(scene, held),
        *speaker_differences(scene, [groups[name] for name in sorted(groups)]),
        *name_variants(scene),
        *derivations(scene),
    ]
    kinds = list(dict.fromkeys(finding.kind for finding in made))
    ranked = sorted(made, key=lambda one: (kinds.index(one.kind), -one.origins, -len(one.articles), one.id))
    return (*ranked, *single_sources(scene, echoed))
