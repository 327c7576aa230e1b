"""What office a printed role is: its head word, the words that mark it off, its body and country."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.briefing import Evidence
from generator.model.span import Span
from generator.resolve.bodies import countries_in
from generator.resolve.scene import Scene
from generator.text.folding import folded, folded_words

LONGEST = 16  # words of a role in which bodies are looked for
MARKS = 2  # words that tell an office of no public body from those of its name elsewhere
BESIDE = 3  # characters between a firm and the office ahead of which it is named: "Norvex's chief executive"
UNNAMED = {"": ""}  # a body that is there, but not named
NEAR = 12  # characters between an office and the body it is of: " of the "


@dataclass(frozen=True, slots=True)
class Office:
    """An office: "Deputy Finance Minister of Peru" has the head "minister", the words deputy and finance, and Peru.

    `words` hold those of its body too, whatever their order, and `portfolios` those on either side of an "and":
    "Minister of the Interior and Security" is the interior minister. `country` is that of the article where none is
    printed.
    """

    head: str
    words: frozenset[str]
    portfolios: frozenset[frozenset[str]]
    bodies: frozenset[str]
    country: str | None
    is_of_state: bool
    is_public: bool
    is_shared: bool

    def is_same(self, other: Office) -> bool:
        """Tell whether two roles are one office in one body or country."""
        if self.head != other.head or not (self.words == other.words or self._shares_portfolio(other)):
            return False
        if self.bodies and other.bodies:
            return not self.bodies.isdisjoint(other.bodies)
        one_country = self.country is None or other.country is None or self.country == other.country
        return self.is_told_apart and self.bodies == other.bodies and one_country

    def _shares_portfolio(self, other: Office) -> bool:
        return self.is_public and not self.portfolios.isdisjoint(other.portfolios)

    def may_be_same(self, other: Office) -> bool:
        """Tell whether one role is the other with words left out; "secretary-general" marks itself off."""
        if self.head != other.head or not (self.words <= other.words or other.words <= self.words):
            return False
        return self.is_marked and other.is_marked

    @property
    def is_told_apart(self) -> bool:
        """Tell whether an office without a body is one alone: "finance minister" is, "marketing director" is not."""
        return self.is_of_state or len(self.words) >= (1 if self.is_public else MARKS)

    @property
    def is_marked(self) -> bool:
        """Tell whether the office says more than "head" or "director"."""
        return bool(self.words) or "-" in self.head


def office(title: Evidence, scene: Scene) -> Office | None:
    """Return the office a role is; None for one held at another time ("former president")."""
    report, lexicon = scene.reports[title.article], scene.lexicon
    classes = lexicon.comparison.classes
    span, bodies = _with_body(title, scene)
    words = span.of(report.article.text)
    if not classes.other_times.isdisjoint(folded_words(words)):
        return None
    tokens = [token.strip(".,'’\"“”()").removesuffix("'s").removesuffix("’s") for token in folded(words).split()]
    head_at = (
        next((at for at, token in enumerate(tokens) if at and token in lexicon.words.prepositions), len(tokens)) - 1
    )
    head = tokens[head_at] if tokens else ""
    if (firm_office := _firm_office(words, scene)) is not None:
        return _of_firm(firm_office, title, bodies, scene)
    countries = countries_in(words, lexicon.comparison)
    owner = {} if bodies else _owner(title, scene)
    rest = _spelled_out(" ".join((words, *owner)), bodies | owner, scene)
    return Office(
        head=lexicon.names.variants.get(head, head),
        words=frozenset(_marks(rest, head, scene)),
        portfolios=frozenset(_portfolios(rest, head, scene)),
        bodies=frozenset(actor or title.anchor for actor in (bodies | owner).values()),
        country=countries[0] if countries else scene.homes[title.article],
        is_of_state=head in classes.state_offices,
        is_public=head in classes.public_offices,
        is_shared=not classes.shared_offices.isdisjoint(folded_words(words)) or head not in classes.single_offices,
    )


def _firm_office(words: str, scene: Scene) -> str | None:
    """Return the office of those who run a firm that words name: "CEO" is the chief executive."""
    padded = f" {' '.join(folded_words(words))} "
    groups = scene.lexicon.comparison.firm_offices
    return next((group.name for group in groups if any(f" {word} " in padded for word in group.words)), None)


def _of_firm(name: str, title: Evidence, bodies: Mapping[str, str], scene: Scene) -> Office:
    """Return the office of who runs a firm: of the firm named beside it, else of the article's.

    A story on one firm names its chief executive without the firm, and that of another with it.
    """
    named = scene.bodies[title.article].named
    at = bisect_left(named, (Span(title.spans[0].start, 0), "")) - 1
    ahead = named[at : at + 1] if at >= 0 and title.spans[0].start - named[at][0].end <= BESIDE else ()
    firms = set(bodies.values()) or {actor for _, actor in ahead} or _main_body(named)
    return Office(
        head=name,
        words=frozenset(),
        portfolios=frozenset(),
        bodies=frozenset(firms or {title.anchor}),
        country=None,
        is_of_state=False,
        is_public=False,
        is_shared=not scene.lexicon.comparison.classes.shared_offices.isdisjoint(folded_words(title.text)),
    )


def _main_body(named: Sequence[tuple[Span, str]]) -> set[str]:
    """Return the body an article names more often than any other."""
    ranked = Counter(actor for _, actor in named).most_common(2)
    is_alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] > ranked[1][1])
    return {ranked[0][0]} if is_alone else set()


def _with_body(title: Evidence, scene: Scene) -> tuple[Span, dict[str, str]]:
    """Return the role with the body named right after it ("head of the Ferry Board"), and the bodies by form."""
    bodies, text = scene.bodies[title.article], scene.article(title.article).text
    span = title.spans[0]
    found = {form: bodies.by_form[form] for form in _runs(title.text) if form in bodies.by_form}
    first = bisect_left(bodies.named, (Span(span.start, 0), ""))
    for name, actor in bodies.named[first:]:
        if name.start > span.end + NEAR:
            break
        if span.covers(name) or _follows(text, span, name, scene):
            found[name.of(text)] = actor
            span = Span(span.start, max(span.end, name.end))
    return span, found


def _runs(title: str) -> Iterator[str]:
    """Yield every run of words of a role."""
    words = title.split()[:LONGEST]
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            yield " ".join(words[start:end])


def _follows(text: str, role: Span, name: Span, scene: Scene) -> bool:
    """Tell whether a body is named right after a role: "head of the Ferry Board"."""
    if not role.end < name.start <= role.end + NEAR:
        return False
    gap = text[role.end : name.start]
    return gap.replace(" ", "").isalpha() and set(folded_words(gap)) <= scene.lexicon.comparison.classes.fillers


def _owner(title: Evidence, scene: Scene) -> dict[str, str]:
    """Return the body a possessive stands for, the last one named before it: "Its head" after "The Ferry Board".

    Within a sentence it is one of that sentence, or one without a name, which stands empty: "the clinic and its head".
    """
    text, at = scene.article(title.article).text, title.spans[0].start
    before = folded_words(text[max(0, at - NEAR) : at])[-1:]
    if not before or before[0] not in scene.lexicon.comparison.classes.its:
        return {}
    bodies = scene.bodies[title.article].named
    last = bisect_left(bodies, (Span(at, 0), "")) - 1
    sentence = scene.sentence(title.article, at)
    is_inside = len(folded_words(text[sentence.start : at])) > 1
    if last < 0 or (is_inside and bodies[last][0].start < sentence.start):
        return UNNAMED
    return {bodies[last][0].of(text): bodies[last][1]}


def _spelled_out(words: str, bodies: Mapping[str, str], scene: Scene) -> str:
    """Return the role with each body under its full name: "WHO chief" gives "World Health Organization chief"."""
    padded = f" {words} "
    for form in sorted(filter(None, bodies), key=lambda form: (-len(form), form)):
        padded = padded.replace(form, scene.actors[bodies[form]].name)
    return padded


def _marks(words: str, head: str, scene: Scene) -> Iterator[str]:
    """Yield the words that mark an office off: neither its head nor its country."""
    comparison = scene.lexicon.comparison
    national = {word for word in folded_words(words) if word in comparison.country_of}
    skipped = {*folded_words(head), *national, *comparison.classes.fillers, *comparison.classes.body_fillers}
    for word in folded_words(words):
        if word not in skipped:
            yield scene.wording.meaning(word)


def _portfolios(words: str, head: str, scene: Scene) -> Iterator[frozenset[str]]:
    """Yield the marks of each part of a role that "and" joins."""
    part: list[str] = []
    for word in (*folded_words(words), *sorted(scene.lexicon.words.conjunctions)[:1]):
        if word not in scene.lexicon.words.conjunctions:
            part.append(word)
            continue
        if marks := frozenset(_marks(" ".join(part), head, scene)):
            yield marks
        part = []
