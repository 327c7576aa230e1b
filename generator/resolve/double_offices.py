"""Findings on roles: one person, and in two articles two offices that nobody holds at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.model.briefing import Finding, FindingKind, Reading, Sureness
from generator.model.reasons import Reason
from generator.resolve.holdings import Holding, holdings_of, is_new, name_of_holder
from generator.resolve.scene import Scene
from generator.resolve.sentences import Draft, finding

SAME_PERSON = Reason("same person", "one person, and different offices in different articles")
MOST = 12  # offices of one person that are compared with each other


def double_offices(scene: Scene) -> Iterator[Finding]:
    """Yield a finding for each person whom articles give two public offices: "mayor" and "deputy mayor"."""
    for actor in scene.actors.values():
        by_article: dict[str, list[Holding]] = defaultdict(list)
        for holding in holdings_of(actor, scene):
            if holding.office.is_public and holding.office.words:
                by_article[holding.article].append(holding)
        pair = next(_clashes(by_article, scene), None)
        if pair is not None:
            yield _finding(pair, [one for held in by_article.values() for one in held], scene)


def _clashes(by_article: Mapping[str, Sequence[Holding]], scene: Scene) -> Iterator[tuple[Holding, Holding]]:
    """Yield two offices of one person that clash, where no article gives both: one may hold two offices, after all."""
    firsts = [held[0] for _, held in sorted(by_article.items())][:MOST]
    for one, other in combinations(firsts, 2):
        both = any(_gives(one, held) and _gives(other, held) for held in by_article.values())
        if not both and _clash(one, other, scene):
            yield one, other


def _gives(holding: Holding, held: Sequence[Holding]) -> bool:
    return any(holding.office == one.office for one in held)


def _clash(one: Holding, other: Holding, scene: Scene) -> bool:
    """Tell whether two offices are of two ranks in one office, or of two portfolios; neither is of a head of state."""
    first, second = one.office, other.office
    if first.is_of_state or second.is_of_state:
        return False
    if first.head == second.head:
        ranks = {scene.wording.meaning(word) for word in scene.lexicon.comparison.classes.shared_offices}
        differ = first.words ^ second.words
        if differ and differ <= ranks:
            return True
    return first.words.isdisjoint(second.words) and first.portfolios.isdisjoint(second.portfolios)


def _finding(pair: tuple[Holding, Holding], held: Sequence[Holding], scene: Scene) -> Finding:
    draft = Draft(because=(SAME_PERSON,))
    shown = [name_of_holder(one, scene) for one in pair]
    name = min(shown, key=lambda one: (one.text != scene.actors[pair[0].actor].name, -len(one.text), one.article))
    draft.say("Articles give ")
    draft.quote(name.text, name)
    draft.say(" different offices: ")
    titles = sorted((one.title for one in pair), key=lambda title: (title.text, title.article, title.spans))
    draft.listing([(title.text, title) for title in titles])
    draft.say(".")
    for one in held:
        if any(one.office == clashing.office for clashing in pair):
            draft.cite(name_of_holder(one, scene))
            draft.cite(one.title)
    if any(is_new(one, scene) for one in pair):
        draft.read_as(Reading.UPDATE, "one of the offices is called new")
    else:
        draft.read_as(Reading.CONFLICT, "nothing tells that one office followed the other")
    draft.rate(Sureness.LIKELY, "someone may hold two offices, though no article says so")
    articles = sorted({one.article for one in draft.evidence})
    return finding(FindingKind.ROLE_CONFLICT, [pair[0].actor, "offices"], draft, scene.independent(articles))
