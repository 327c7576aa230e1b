"""What all articles say together: actors over their spellings, groups, findings, origins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.model.article import Article, Skipped
from generator.model.corrections import Audited
from generator.model.findings import ActorKind, Comparator, Figure, Statement
from generator.model.reasons import Likeness, Reason
from generator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Printed words that show something; `anchor` is the id of their highlight on the article's page."""

    article: str
    spans: tuple[Span, ...]
    text: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """One printed name of an actor, and the rule that found it."""

    article: str
    span: Span
    form: str
    anchor: str
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """A role in one wording, and every place that prints it."""

    title: str
    evidence: tuple[Evidence, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the articles that print the role, sorted."""
        return tuple(sorted({one.article for one in self.evidence}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """An actor that another may be the same as: what speaks for it, and why they were left apart."""

    actor: str
    likeness: Likeness
    against: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """One person, body, place or group over all its spellings. `id` is also its page's address.

    `because` says why the spellings are taken for one actor; `doubts` are the actors it may be the same as.
    """

    id: str
    name: str
    kind: ActorKind
    mentions: tuple[ActorMention, ...]
    roles: tuple[HeldRole, ...] = ()
    because: tuple[Likeness, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def possibly(self) -> tuple[str, ...]:
        """Return the ids of the actors it may be the same as, sorted."""
        return tuple(sorted(doubt.actor for doubt in self.doubts))

    @property
    def forms(self) -> dict[str, tuple[ActorMention, ...]]:
        """Return the mentions by spelling, most frequent spelling first, then by alphabet."""
        grouped: dict[str, list[ActorMention]] = {}
        for mention in self.mentions:
            grouped.setdefault(mention.form, []).append(mention)
        ranked = sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0]))
        return {form: tuple(mentions) for form, mentions in ranked}

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the articles that name the actor, sorted."""
        return tuple(sorted({mention.article for mention in self.mentions}))


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributedStatement:
    """A statement of one article with the actor who made it and the utterance it is a copy of.

    `chain` leads from the outlet back to the first speaker; its last names are `cited` by the one who made the
    statement. `group` is the id shared by the same utterance elsewhere.
    """

    id: str
    article: str
    statement: Statement
    speaker: str | None
    chain: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributedFigure:
    """A figure of one article with the actor who reports it and the measure it belongs to.

    `holders` are the actors whose figure it is: who won that share of the vote, who has that many seats; `topic`
    is what an amount is of, by a word of the lexicon: "debt", "spilled".
    """

    id: str
    article: str
    figure: Figure
    reporter: str | None
    chain: tuple[str, ...] = ()
    group: str | None = None
    holders: tuple[str, ...] = ()
    topic: str | None = None


class FindingKind(Enum):
    """What kind of agreement or difference a finding is."""

    NAME_VARIANT = "name-variant"
    ROLE_CONFLICT = "role-conflict"
    FIGURE_DIFFERENCE = "figure-difference"
    FIGURE_AGREEMENT = "figure-agreement"
    WORDING_DIFFERENCE = "wording-difference"
    SPEAKER_DIFFERENCE = "speaker-difference"
    DERIVATION = "derivation"
    SINGLE_SOURCE = "single-source"


class Reading(Enum):
    """Why sources differ, where it can be told."""

    CONFLICT = "conflict"
    UPDATE = "update"
    SCOPE = "scope"
    ROUNDING = "rounding"
    GRANULARITY = "granularity"


class Sureness(Enum):
    """How sure a finding is; its `because` says why."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of a sentence of ours; `evidence` is the index of the evidence whose words it repeats."""

    text: str
    evidence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a reader of all articles would notice, in one sentence of ours, with the printed words that show it.

    `because` says why it is believed, `why_reading` why the sources differ in that way, `why_sure` why it is so sure;
    `origins` counts the independent origins of its articles.
    """

    id: str
    kind: FindingKind
    summary: tuple[Phrase, ...]
    evidence: tuple[Evidence, ...]
    origins: int
    reading: Reading | None = None
    because: tuple[Reason, ...] = ()
    why_reading: Reason | None = None
    sure: Sureness = Sureness.LIKELY
    why_sure: Reason | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Return why it is believed, then why it is read so."""
        return (*self.because, *((self.why_reading,) if self.why_reading else ()))

    @property
    def sentence(self) -> str:
        """Return the summary as plain text."""
        return "".join(phrase.text for phrase in self.summary)

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the articles the evidence stands in, sorted."""
        return tuple(sorted({one.article for one in self.evidence}))


class Basis(Enum):
    """How it is known that articles come from one origin."""

    OWN = "own"  # nothing tells of another source
    CREDITED = "credited"  # the article itself names the agency or outlet
    INFERRED = "inferred"  # shared passages and rare facts
    EDITOR = "editor"  # an editor has set it


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Articles that derive from one text; they count once when agreement is counted.

    `because` says of pairs of them why they share it.
    """

    id: str
    articles: tuple[str, ...]
    basis: Basis
    credit: str | None = None
    because: tuple[Likeness, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements that are one utterance, or figures that are of one measure, by id; `because` weighs pairs of them."""

    id: str
    members: tuple[str, ...]
    because: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on a day the text tells; `date` is as precise as the text.

    `until` is the last day of what went on for several: "between 2 and 5 January".
    """

    date: str
    article: str
    span: Span
    text: str
    anchor: str
    until: str | None = None


class Counting(Enum):
    """How the number of victims of an article is known."""

    PRINTED = "printed"  # the article prints a number
    TOLD = "told"  # it prints none, and tells of victims one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleToll:
    """How many victims one article tells of, and the words that do: a number, or a passage for each person.

    `comparator` is that of the printed number: "at least 12"; `headline` is how many the headline tells of, 0 where
    it tells of nobody.
    """

    article: str
    value: int
    counting: Counting
    comparator: Comparator
    evidence: tuple[Evidence, ...]
    headline: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """How many were killed or injured, over all articles: the lowest, best-supported and highest of their numbers.

    No number of it is anybody's figure unless its article prints it; `origins` counts who supports the best one.
    """

    event: str
    low: int
    best: int
    high: int
    origins: int
    articles: tuple[ArticleToll, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """Everything the pages of one briefing show. All tuples are sorted; nothing in it depends on order of reading."""

    name: str
    title: str
    description: str | None
    articles: tuple[Article, ...]
    actors: tuple[Actor, ...]
    statements: tuple[AttributedStatement, ...]
    figures: tuple[AttributedFigure, ...]
    findings: tuple[Finding, ...]
    origins: tuple[Origin, ...]
    groups: tuple[Group, ...] = ()
    events: tuple[Event, ...] = ()
    tolls: tuple[Toll, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    corrections: tuple[Audited, ...] = ()

    def origin_by_article(self) -> dict[str, str]:
        """Return the id of the origin each article derives from."""
        return {article: origin.id for origin in self.origins for article in origin.articles}
