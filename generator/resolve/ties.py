"""Why all spellings of one actor are one: what was weighed over articles, and beside it what one article tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.model.findings import ActorKind
from generator.model.reasons import Likeness, Reason

ONE_ARTICLE: Final = {
    ActorKind.PERSON: Reason("one article", "one article uses both for one person"),
    ActorKind.ORGANIZATION: Reason("one article", "one article uses both for one organisation"),
    ActorKind.PLACE: Reason("one article", "one article uses both for one place"),
    ActorKind.GROUP: Reason("one article", "one article uses both for one group"),
}
SAME_SOUND: Final = Reason("same sound", "they sound the same")
SAME_NAME: Final = Reason("same name", "the same name but for how it is written")

Printed = tuple[str, Sequence[str]]  # the name of an actor of one article, and every form that article prints


def ties(kind: ActorKind, weighed: Sequence[Likeness], printed: Sequence[Printed]) -> tuple[Likeness, ...]:
    """Return for every spelling how it leads to the others: "Petrova" to "Anna Petrova" in one article.

    A spelling that is tied already is not tied again, so that there are fewer ties than spellings beyond those weighed.
    """
    home: dict[str, str] = {}
    apart = [one for one in weighed if one.one != one.other]
    for one in apart:
        _join(one.one, one.other, home)
    loose = [pair for pair in _unweighed(kind, printed) if _join(pair.one, pair.other, home)]
    return (*apart, *loose)


def _unweighed(kind: ActorKind, printed: Sequence[Printed]) -> Iterator[Likeness]:
    for name, forms in printed:
        yield from (_tie(name, form, ONE_ARTICLE[kind]) for form in sorted(set(forms)) if form != name)
    names = sorted({name for name, _ in printed})
    alike = SAME_SOUND if kind is ActorKind.PERSON else SAME_NAME
    yield from (_tie(names[0], name, alike) for name in names[1:])


def _tie(one: str, other: str, why: Reason) -> Likeness:
    first, second = sorted((one, other))
    return Likeness(one=first, other=second, score=1, because=(why,))


def _join(one: str, other: str, home: dict[str, str]) -> bool:
    """Tie two spellings; False where they are tied already."""
    first, second = _root(one, home), _root(other, home)
    home[first] = second
    return first != second


def _root(form: str, home: dict[str, str]) -> str:
    """Return the spelling that stands for all that a spelling is tied to, and shorten the way there."""
    while home.setdefault(form, form) != form:
        home[form] = home[home[form]]
        form = home[form]
    return form
