"""Findings on where texts come from: credited to an agency or outlet, or written from one text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.article import Article
from generator.model.briefing import Finding, FindingKind, Origin, Sureness
from generator.model.reasons import Reason, reasons_of
from generator.model.span import Span
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding
from generator.text.marks import MARK

SHOWN = 3  # shared passages shown for each article
CREDITED = Reason("credit", "each article itself names its source")
COPIED = "copied passages"  # the feature of an origin that tells by itself


def derivations(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each article that credits another source, and for each origin of several articles."""
    credited: dict[tuple[str, str], list[tuple[Article, Span]]] = {}
    for report in scene.reports.values():
        article = report.article
        if article.agency is not None and (credit := _credit(article)) is not None:
            credited.setdefault((scene.origin_of[article.id], article.agency), []).append((article, credit))
    for _, copies in sorted(credited.items(), key=lambda item: item[0]):
        yield _credited(copies, scene)
    for origin in scene.origins:
        if len(origin.articles) > 1 and (made := _inferred(origin, scene)) is not None:
            yield made


def _credit(article: Article) -> Span | None:
    """Return the printed credit that names the agency."""
    agency = article.agency or ""
    if article.credit is not None and agency in article.credit.of(article.text):
        return article.credit
    at = article.text.find(agency)
    return Span(at, at + len(agency)) if at >= 0 else None


def _credited(copies: Sequence[tuple[Article, Span]], scene: Scene) -> Finding:
    """Tell what agency the copies of one text are credited to."""
    agency = copies[0][0].agency or ""
    draft = Draft(because=(CREDITED,))
    draft.rate(Sureness.SURE, "it is printed in the text")
    draft.say("The text is credited to " if len(copies) == 1 else "These texts are credited to ")
    for article, credit in copies:
        draft.cite(scene.evidence(article.id, (credit,)))
    draft.quote(agency, draft.evidence[0])
    draft.say(".")
    return finding(FindingKind.DERIVATION, [*sorted(article.id for article, _ in copies), agency], draft, 1)


def _inferred(origin: Origin, scene: Scene) -> Finding | None:
    """Show what the articles of one origin share: figures first, then the shortest shared statements."""
    draft = Draft(because=reasons_of(origin.because))
    copied = any(reason.feature == COPIED for reason in draft.because)
    draft.rate(Sureness.SURE, "word for word") if copied else draft.rate(Sureness.LIKELY, "no article says so itself")
    draft.say("These articles appear to be written from one text")
    shared = _shared(origin, scene)
    if not shared:
        return None
    for groups in shared[:SHOWN]:
        for article, spans, anchor in groups:
            draft.cite(scene.evidence(article, spans, anchor))
    plain = next((one for one in draft.evidence if not MARK.search(one.text)), None)
    if plain is not None:
        draft.say(": each holds “")
        draft.quote(plain.text.strip(" ,.;:"), plain)
        draft.say("” or nearly the same words")
    draft.say(".")
    return finding(FindingKind.DERIVATION, [origin.id], draft, 1)


def _shared(origin: Origin, scene: Scene) -> list[list[tuple[str, tuple[Span, ...], str]]]:
    """Return the passages all articles of an origin share, the shortest first."""
    groups: dict[str, dict[str, tuple[str, tuple[Span, ...], str]]] = {}
    for item in scene.statements:
        if item.group is not None and item.article in origin.articles:
            groups.setdefault(item.group, {})[item.article] = (item.article, item.statement.spans, item.id)
    whole = [found for _, found in sorted(groups.items()) if len(found) == len(origin.articles)]
    ranked = sorted(whole, key=lambda found: (sum(len(s) for _, spans, _ in found.values() for s in spans), str(found)))
    return [[found[article] for article in sorted(found)] for found in ranked]
