"""Names of people, organisations, places and groups, gathered into the cast of one article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from generator.extract.bodies import gather_things
from generator.extract.handles import join_handles
from generator.extract.names import find_handles, find_names
from generator.extract.parts import Part
from generator.extract.people import Person, gather_people
from generator.extract.roles import find_roles
from generator.extract.shapes import GROUP, Candidate
from generator.extract.spelled_out import with_spelled_out
from generator.extract.units import read_row
from generator.lexicon.equivalents import Respelling
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Mention, Role
from generator.model.span import Span
from generator.text.document import Document
from generator.text.skeletons import alike

NOT_FULL: Final = frozenset({Part.HONORIFIC, Part.HANDLE})
ALIKE: Final = 3  # letters in which all spellings of a first name agree


def find_cast(document: Document, lexicon: Lexicon) -> tuple[Cast, ...]:
    """Return the actors of a text in the order of their first mention.

    "Deputy Mayor Ana Ruiz met Mr. Okafor. Ruiz smiled." gives Ana Ruiz with two mentions and Okafor with one.
    """
    rows = [read_row(document.text, sentence, lexicon) for sentence in document.sentences]
    found = with_spelled_out(find_names(rows, lexicon), rows, lexicon)
    roles = roles_by_holder(find_roles(found, lexicon))
    people = gather_people([one for one, kind in found if kind is ActorKind.PERSON], lexicon)
    things = gather_things([(one, kind) for one, kind in found if kind is not ActorKind.PERSON], lexicon.names)
    persons = one_office(people, roles, lexicon.comparison.romanisations)
    join_handles(find_handles(rows), [*persons, *(thing.mentions for thing in things if thing.kind is not GROUP)])
    cast = [actor(ActorKind.PERSON, mentions, roles) for mentions in persons]
    cast += [actor(thing.kind, thing.mentions, roles) for thing in things]
    return tuple(sorted(cast, key=_place))


def _place(one: Cast) -> tuple[int, int]:
    first = one.mentions[0].span
    return first.start, first.end


def roles_by_holder(roles: Iterable[Role]) -> dict[Span, tuple[Role, ...]]:
    """Return the roles of each mention."""
    found: dict[Span, tuple[Role, ...]] = {}
    for role in roles:
        found[role.holder] = (*found.get(role.holder, ()), role)
    return found


def one_office(
    people: Iterable[Person], roles: dict[Span, tuple[Role, ...]], romanisations: Sequence[Respelling]
) -> list[list[Candidate]]:
    """Return the mentions of each person; two spellings of one name in one office are one person.

    "Olga Petrenko, envoy to Chad" and "Olga Petrienko, envoy to Chad" are one. The office must be printed for both.
    """
    joined: list[list[Candidate]] = []
    holders: dict[tuple[str, str], tuple[Person, list[Candidate]]] = {}
    for person in people:
        keys = [(_opening(person), office) for office in offices(person, roles)]
        known = next((holders[key] for key in keys if key in holders), None)
        if known is not None and _are_alike(known[0], person, romanisations):
            known[1].extend(person.mentions)
            known[1].sort(key=lambda one: one.at)
            continue
        joined.append(list(person.mentions))
        for key in keys:
            holders.setdefault(key, (person, joined[-1]))
    return joined


def _opening(person: Person) -> str:
    """Return the beginning of a first name, nothing of a surname alone."""
    return person.words[0][:ALIKE] if len(person.words) > 1 else ""


def _are_alike(one: Person, other: Person, romanisations: Sequence[Respelling]) -> bool:
    """Tell whether first names and surnames of two may be spellings of one name."""
    return all(alike(one.words[end], other.words[end], romanisations) for end in (0, -1))


def offices(person: Person, roles: dict[Span, tuple[Role, ...]]) -> list[str]:
    """Return the offices printed beside a person, case-folded."""
    return [
        one.row.text[role.span.start : role.span.end].casefold()
        for one in person.mentions
        for role in roles.get(one.span, ())
    ]


def actor(kind: ActorKind, mentions: Sequence[Candidate], roles: dict[Span, tuple[Role, ...]]) -> Cast:
    """Return the actor of some mentions; the fullest of them names it."""
    return Cast(
        name=max(mentions, key=fullness).form,
        kind=kind,
        mentions=tuple(Mention(span=one.span, kind=kind, rule=f"names/{one.shape.name}") for one in mentions),
        roles=tuple(role for one in mentions for role in roles.get(one.span, ())),
    )


def fullness(one: Candidate) -> tuple[bool, int, bool, int]:
    """Return how full a form is: no handle, without honorific, with most words, not all in capitals, longest."""
    form = one.form
    return one.letters[0] not in NOT_FULL, len(form.split()), not form.isupper(), len(form)
