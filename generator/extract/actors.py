"""Names of people, organisations, places and groups, gathered into the cast of one article."""

from __future__ import annotations

from generator.extract.bodies import gather_things
from generator.extract.names import Candidate, find_names
from generator.extract.people import gather_people
from generator.extract.units import read_row
from generator.lexicon.load import Lexicon
from generator.model.findings import ActorKind, Cast, Mention
from generator.text.document import Document


def find_cast(document: Document, lexicon: Lexicon) -> tuple[Cast, ...]:
    """Return the actors of a text in the order of their first mention.

    "Deputy Mayor Ana Ruiz met Mr. Okafor. Ruiz smiled." gives Ana Ruiz with two mentions and Okafor with one.
    """
    found = find_names([read_row(document.text, sentence, lexicon) for sentence in document.sentences], lexicon)
    people = gather_people([one for one, kind in found if kind is ActorKind.PERSON], lexicon.names)
    things = gather_things([(one, kind) for one, kind in found if kind is not ActorKind.PERSON], lexicon.names)
    cast = [actor(ActorKind.PERSON, person.mentions) for person in people]
    cast += [actor(thing.kind, thing.mentions) for thing in things]
    return tuple(sorted(cast, key=lambda one: one.mentions[0].span))


def actor(kind: ActorKind, mentions: list[Candidate]) -> Cast:
    """Return the actor of some mentions; the fullest of them names it."""
    return Cast(
        name=max(mentions, key=fullness).form,
        kind=kind,
        mentions=tuple(Mention(span=one.span, kind=kind, rule=f"names/{one.shape.name}") for one in mentions),
    )


def fullness(one: Candidate) -> tuple[bool, int, int]:
    """Return how full a form is: without honorific, with most words, longest."""
    return one.row.letters[one.start] != "H", len(one.form.split()), len(one.form)
