"""What a finding rests on, so that it can be told which entries of an editor leave nothing of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model.briefing import Briefing, Evidence, Finding
from generator.model.corrections import Correction, ItemKind, Touched
from generator.model.span import Span
from generator.resolve.correcting.ledger import Ledger


def cause_of(
    gone: Finding, base: Briefing, home: Mapping[str, str], entries: Sequence[Correction], ledger: Ledger
) -> str:
    """Return through which entries a finding of the uncorrected briefing is gone: "the entry on line 4".

    `home` leads from actors to those they are joined to.
    """
    items = {item for one in gone.evidence for item in _items(one, base, home)}
    articles = {Touched(ItemKind.ARTICLE, one.article) for one in gone.evidence}
    lines = ledger.lines_on(items, entries) or ledger.lines_on(articles, entries)
    if not lines:
        return "other entries"
    *first, last = map(str, lines)
    return f"the entries on lines {', '.join(first)} and {last}" if first else f"the entry on line {last}"


def _items(shown: Evidence, base: Briefing, home: Mapping[str, str]) -> Iterator[Touched]:
    """Yield the statements, figures and actors that printed words show or belong to."""
    for said in base.statements:
        if said.id == shown.anchor:
            yield Touched(ItemKind.STATEMENT, said.id)
            if said.speaker is not None:
                yield Touched(ItemKind.ACTOR, home.get(said.speaker, said.speaker))
    for figure in base.figures:
        if figure.id == shown.anchor or (figure.article == shown.article and _stands_in(figure.figure.spans[0], shown)):
            yield Touched(ItemKind.FIGURE, figure.id)
    for actor in base.actors:
        if any(
            one.anchor == shown.anchor or (one.article == shown.article and _stands_in(one.span, shown))
            for one in actor.mentions
        ):
            yield Touched(ItemKind.ACTOR, home.get(actor.id, actor.id))


def _stands_in(span: Span, shown: Evidence) -> bool:
    return any(one.covers(span) for one in shown.spans)
