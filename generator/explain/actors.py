"""Actors and single printed names explained."""

from __future__ import annotations

from collections.abc import Iterator

from generator.explain import lines
from generator.explain.corrections import corrected, corrections_that_set
from generator.explain.rules import rule_lines
from generator.explain.sheet import Entry, Line, Sheet, entry, sheet
from generator.explain.view import View
from generator.model.briefing import Actor, ActorMention, Doubt
from generator.model.corrections import Action, ItemKind, Touched
from generator.model.reasons import Likeness
from generator.render.addresses import actor_page, article_page

MAYBE = "“{}” ~ “{}”"
LONG = 60  # lines of pairs


def actor_sheet(actor: Actor, view: View) -> Sheet:
    """Explain an actor: its spellings, why they are one, whom else it may be, and its roles."""
    return sheet(
        actor.id,
        f"actor, {actor.kind.value}",
        (
            entry("called", [f"{actor.name}: {_why_called(actor, view)}"]),
            entry("spellings", lines.at_most(_spellings(actor, view))),
            _why_one(actor),
            entry("possibly", (line for doubt in actor.doubts for line in _doubt(doubt, view))),
            entry("roles", lines.at_most(_roles(actor, view))),
            corrected(ItemKind.ACTOR, actor.id, view),
            lines.findings(
                one
                for one in view.briefing.findings
                if any(actor is view.mentions[e.anchor][0] for e in one.evidence if e.anchor in view.mentions)
            ),
            lines.page(view, actor_page(actor.id)),
        ),
    )


def _why_called(actor: Actor, view: View) -> str:
    """Return why an actor is called so: an editor may have set the name."""
    by = corrections_that_set(Action.NAME, Touched(ItemKind.ACTOR, actor.id), view)
    return f"set by an editor ({by[-1].correction.id})" if by else "its best-attested full form"


def _why_one(actor: Actor) -> Entry:
    if actor.because:
        return entry("taken for one", lines.at_most(lines.likeness_lines(actor.because), LONG))
    return entry("taken for one", ["the same name everywhere"] if len(actor.articles) > 1 else [])


def _spellings(actor: Actor, view: View) -> Iterator[str]:
    for form, mentions in actor.forms.items():
        files = list(dict.fromkeys(view.articles[one.article].file for one in mentions))
        yield f"“{form}”  {lines.times(len(mentions))}, in {', '.join(files)} (first {mentions[0].anchor})"


def _doubt(doubt: Doubt, view: View) -> Iterator[Line]:
    yield Line(f"{view.actors[doubt.actor].name} ({doubt.actor})")
    yield from lines.likeness_lines([doubt.likeness], MAYBE)
    for one in doubt.against:
        yield Line(f"against: {one.text}", "-" if one.weight is None else f"{one.weight:+.2f}", 1)


def _roles(actor: Actor, view: View) -> Iterator[str]:
    for role in actor.roles:
        if not role.evidence:
            yield f"“{role.title}”  in no article: an editor's"
            continue
        files = list(dict.fromkeys(view.articles[one.article].file for one in role.evidence))
        yield f"“{role.title}”  in {', '.join(files)} (first {role.evidence[0].anchor})"


def mention_sheet(actor: Actor, mention: ActorMention, view: View) -> Sheet:
    """Explain one printed name: the rule that found it, and whose it is."""
    article = view.articles[mention.article]
    return sheet(
        mention.anchor,
        "a printed name",
        (
            lines.place(mention.article, (mention.span,), view),
            entry("found by", rule_lines(mention.rule, article.language or "en") if mention.rule else ()),
            entry("names", [f"{actor.name} ({actor.id}), {actor.kind.value}"]),
            entry("taken for one", lines.likeness_lines(_about(actor, mention))),
            lines.findings(view.findings_at(mention.article, (mention.span,))),
            lines.page(view, article_page(article, mention.anchor)),
        ),
    )


def _about(actor: Actor, mention: ActorMention) -> list[Likeness]:
    return [one for one in actor.because if mention.form in (one.one, one.other)]
