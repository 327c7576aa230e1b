"""What one article says: names, statements, figures and dates, each pointing at the printed words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from generator.model.article import Article
from generator.model.span import Span


class ActorKind(Enum):
    """What kind of actor a name stands for."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"  # "police", "protesters": people without a name of their own


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name as printed; an honorific ("Ms.") belongs to it, a title of office does not."""

    span: Span
    kind: ActorKind
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office or function as the article words it: "Deputy Foreign Minister"; `holder` is the mention it is of."""

    span: Span
    holder: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """One actor of one article: all its mentions, in order, the fullest form as its name, and its roles."""

    name: str
    kind: ActorKind
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()


class StatementKind(Enum):
    """How much of a statement's content stands inside quotation marks."""

    DIRECT = "direct"  # at least nine tenths, or an account's own post
    INDIRECT = "indirect"  # none
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who said what. `spans` are the content; a quotation split by its attribution has two.

    `speaker` is printed beside the cue ("she", "the spokesman") and `cast` the index of the actor it stands for;
    None where nobody is named or the evidence is thin. `stands_for` is what a relative pronoun as speaker stands for
    ("Reed, who said"); `reference` is the rule that led to `cast`, or why that is left open. A `relay` passes on what
    the speaker said ("quoted by the Wire"), and who speaks `cites` others ("citing the ministry", "“the doctors told
    us”"). `outer` is the index of the statement this one is told inside.
    """

    spans: tuple[Span, ...]
    kind: StatementKind
    rule: str
    cue: Span | None = None
    speaker: Span | None = None
    stands_for: Span | None = None
    cast: int | None = None
    reference: str | None = None
    on_behalf_of: Span | None = None
    relay: Span | None = None
    cites: tuple[Span, ...] = ()
    medium: str | None = None
    said_on: str | None = None
    outer: int | None = None

    @property
    def source(self) -> Span | None:
        """Return the printed words that tell who speaks: the speaker, or what a relative pronoun stands for."""
        return self.stands_for or self.speaker


class Comparator(Enum):
    """How a printed number bounds the real one."""

    EXACTLY = "="
    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"
    ABOUT = "~"


class Extent(Enum):
    """What a count covers."""

    TOTAL = "total"
    INCREMENT = "increment"  # "another five", "a further ten"
    WINDOW = "window"  # "over the past few hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that counts something. `spans` are the number as printed: "12", "dozens", "Up to 101".

    `low` and `high` are equal where one number is given and both None for a vague word; `order` then holds bounds for
    sorting, never shown as values. `counted` is the noun phrase ("law enforcement officers"), `event` one word of the
    lexicon's vocabulary, `unit` an English singular name. `reporter` is printed; `cast` is the actor it stands for.
    `statement` is the index of the innermost statement the figure stands in.
    """

    spans: tuple[Span, ...]
    low: Decimal | None
    high: Decimal | None
    comparator: Comparator
    rule: str
    order: tuple[int, int] | None = None
    trend: str | None = None
    unit: str | None = None
    counted: Span | None = None
    event: str | None = None
    event_span: Span | None = None
    extent: Extent = Extent.TOTAL
    reporter: Span | None = None
    cast: int | None = None
    statement: int | None = None
    place: Span | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A passage that tells what befell one person: "a clerk was shot dead"; `event` is a word of the lexicon."""

    span: Span
    event: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Victim:
    """One person whom an article tells harm of without a number, and every passage that does, in order.

    `event` is the worst that is told: who was shot and later died was killed. `name` is the fullest printed one.
    """

    event: str
    tellings: tuple[Telling, ...]
    name: Span | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date as printed ("on Thursday", "January 6") and the ISO date it stands for, as precise as it is."""

    span: Span
    date: str  # "2022-01-06", "2022-01" or "2022"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything one article says. Indexes (`cast`, `outer`, `statement`) point into these tuples."""

    article: Article
    sentences: tuple[Span, ...]
    cast: tuple[Cast, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    victims: tuple[Victim, ...] = ()
