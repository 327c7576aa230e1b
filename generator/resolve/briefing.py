"""All reports in, one briefing out."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.model.article import Folder
from generator.model.briefing import (
    Actor,
    ActorMention,
    AttributedFigure,
    AttributedStatement,
    Basis,
    Briefing,
    Evidence,
    HeldRole,
    Origin,
)
from generator.model.findings import Report
from generator.model.span import content_id, printed


def resolve_briefing(folder: Folder, reports: Sequence[Report], lexicon: Lexicon) -> Briefing:
    """Bring the reports of one folder together."""
    del lexicon
    actors, statements, figures = [], [], []
    for report in reports:
        text, article = report.article.text, report.article.id
        ids = [content_id("actor", article, cast.name) for cast in report.cast]
        for actor, cast in zip(ids, report.cast, strict=True):
            mentions = tuple(
                ActorMention(
                    article=article,
                    span=m.span,
                    form=m.span.of(text),
                    anchor=content_id("n", article, str(m.span.start)),
                )
                for m in cast.mentions
            )
            roles = tuple(
                HeldRole(
                    title=role.span.of(text),
                    evidence=(Evidence(article=article, spans=(role.span,), text=role.span.of(text), anchor="x"),),
                )
                for role in cast.roles
            )
            actors.append(Actor(id=actor, name=cast.name, kind=cast.kind, mentions=mentions, roles=roles))
        statements += [
            AttributedStatement(
                id=content_id("s", article, printed(text, s.spans), str(s.spans[0].start)),
                article=article,
                statement=s,
                speaker=None if s.cast is None else ids[s.cast],
            )
            for s in report.statements
        ]
        figures += [
            AttributedFigure(
                id=content_id("f", article, str(f.spans[0].start)),
                article=article,
                figure=f,
                reporter=None if f.cast is None else ids[f.cast],
            )
            for f in report.figures
        ]
    origins = tuple(
        Origin(id=content_id("o", report.article.id), articles=(report.article.id,), basis=Basis.OWN)
        for report in reports
    )
    return Briefing(
        name=folder.name,
        title=folder.title,
        description=folder.description,
        articles=tuple(report.article for report in reports),
        actors=tuple(actors),
        statements=tuple(statements),
        figures=tuple(figures),
        findings=(),
        origins=origins,
        skipped=folder.skipped,
    )
