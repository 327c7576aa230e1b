"""Findings and the passages they rest on explained."""

from __future__ import annotations

from collections.abc import Iterator

from generator.explain import lines
from generator.explain.corrections import corrected, read_as
from generator.explain.sheet import Line, Sheet, entry, sheet
from generator.explain.view import View
from generator.model.briefing import Evidence, Finding
from generator.model.corrections import ItemKind
from generator.render.addresses import article_page


def finding_sheet(finding: Finding, view: View) -> Sheet:
    """Explain a finding: why it is believed and read so, how sure it is, and the printed words."""
    reading = finding.reading.value if finding.reading else None
    return sheet(
        finding.id,
        f"finding, {finding.kind.value}",
        (
            entry("says", [finding.sentence]),
            entry("because", lines.weighed(finding.because)),
            entry("reading", (reading, *lines.weighed((finding.why_reading,) if finding.why_reading else ()))),
            entry("how sure", (finding.sure.value, *lines.weighed((finding.why_sure,) if finding.why_sure else ()))),
            entry("carried by", [f"{len(finding.articles)} articles, {finding.origins} origins"]),
            entry("rests on", (line for one in finding.evidence for line in _evidence(one, view))),
            corrected(ItemKind.FINDING, finding.id, view),
            entry("page", [f"{view.briefing.name}/#{finding.id}"]),
        ),
    )


def _evidence(evidence: Evidence, view: View) -> Iterator[Line]:
    yield Line(f"{evidence.anchor}  origin {view.origin_of[evidence.article].id}")
    yield from lines.place_lines(evidence.article, evidence.spans, view)
    yield from read_as(evidence.anchor, view)


def evidence_sheet(evidence: Evidence, rests: tuple[str, ...], view: View) -> Sheet:
    """Explain a passage that is no statement, figure or name: what rests on it."""
    return sheet(
        evidence.anchor,
        "a passage",
        (
            lines.place(evidence.article, evidence.spans, view),
            entry("shows", lines.at_most(rests)),
            lines.page(view, article_page(view.articles[evidence.article], evidence.anchor)),
        ),
    )
