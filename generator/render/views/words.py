"""The words of the interface that are chosen by a value; the others stand in the templates."""

from __future__ import annotations

from typing import Final

from generator.model.briefing import Basis, FindingKind, Reading, Sureness
from generator.model.findings import ActorKind, Comparator, Extent, StatementKind

NOT_NAMED: Final = "not named in the text"
NOT_DATED: Final = "not dated in the text"

KINDS: Final = {
    FindingKind.ROLE_CONFLICT: "role",
    FindingKind.FIGURE_DIFFERENCE: "figure",
    FindingKind.SPEAKER_DIFFERENCE: "who said it",
    FindingKind.WORDING_DIFFERENCE: "wording",
    FindingKind.NAME_VARIANT: "spelling",
    FindingKind.FIGURE_AGREEMENT: "agreement",
    FindingKind.DERIVATION: "origin",
    FindingKind.SINGLE_SOURCE: "one source",
}
DIFFERENCES: Final = (
    FindingKind.ROLE_CONFLICT,
    FindingKind.FIGURE_DIFFERENCE,
    FindingKind.SPEAKER_DIFFERENCE,
    FindingKind.WORDING_DIFFERENCE,
)
ABOUT_ACTORS: Final = (FindingKind.ROLE_CONFLICT, FindingKind.SPEAKER_DIFFERENCE, FindingKind.NAME_VARIANT)
ABOUT_FIGURES: Final = (FindingKind.FIGURE_DIFFERENCE, FindingKind.FIGURE_AGREEMENT, FindingKind.SINGLE_SOURCE)
READINGS: Final = {
    Reading.CONFLICT: "conflict",
    Reading.UPDATE: "probably an update",
    Reading.SCOPE: "probably different scope",
    Reading.ROUNDING: "probably rounding",
    Reading.GRANULARITY: "one is more detailed",
}
SURENESS: Final = {Sureness.SURE: "Sure", Sureness.LIKELY: "Likely", Sureness.POSSIBLE: "Possible"}
PRECISIONS: Final = {4: "year only", 7: "month only"}  # by the length of an ISO date
COMPARATORS: Final = {
    Comparator.EXACTLY: None,
    Comparator.AT_LEAST: "at least",
    Comparator.MORE_THAN: "more than",
    Comparator.AT_MOST: "at most",
    Comparator.LESS_THAN: "fewer than",
    Comparator.ABOUT: "about",
}
NO_NUMBER: Final = "no number given"
STRUCK: Final = "struck through: words of the first quotation that another lacks"
EXTENTS: Final = {Extent.TOTAL: None, Extent.INCREMENT: "in addition", Extent.WINDOW: "over part of the time"}
TRENDS: Final = {"up": "a rise", "down": "a fall"}
STATEMENTS: Final = {
    StatementKind.DIRECT: "quoted",
    StatementKind.INDIRECT: "reported",
    StatementKind.MIXED: "partly quoted",
}
ACTORS: Final = {
    ActorKind.PERSON: "person",
    ActorKind.ORGANIZATION: "organisation",
    ActorKind.GROUP: "group",
    ActorKind.PLACE: "place",
}
ACTOR_HEADINGS: Final = {
    ActorKind.PERSON: "People",
    ActorKind.ORGANIZATION: "Organisations",
    ActorKind.GROUP: "Groups",
    ActorKind.PLACE: "Places",
}
ACTOR_NOUNS: Final = {
    ActorKind.PERSON: ("person", "people"),
    ActorKind.ORGANIZATION: ("organisation", "organisations"),
    ActorKind.GROUP: ("group", "groups"),
    ActorKind.PLACE: ("place", "places"),
}
NAMED_SPEAKERS: Final = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})
BASES: Final = {
    Basis.OWN: "nothing tells of another source",
    Basis.CREDITED: "credited in the text",
    Basis.INFERRED: "inferred from shared passages",
    Basis.EDITOR: "set by an editor",
}


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 article", "2 articles"."""
    return f"{number:,} {one if number == 1 else many}"


def articles(number: int) -> str:
    """Return a count of articles."""
    return counted(number, "article", "articles")


def origins(number: int) -> str:
    """Return a count of origins."""
    return counted(number, "origin", "origins")


def listed(names: list[str]) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
