"""Which pronoun an actor takes, as far as the article tells."""

from __future__ import annotations

from collections import Counter

from generator.lexicon.names import Gender, Names
from generator.model.findings import ActorKind, Cast


def gender_of_actor(one: Cast, text: str, names: Names) -> Gender | None:
    """Return the gender that honorifics, first name and offices of a person tell; None where they tell none or two.

    "Ms. Okafor" and "spokeswoman Okafor" are feminine.
    """
    if one.kind is not ActorKind.PERSON:
        return None
    words = [word.strip(".").lower() for mention in one.mentions for word in mention.span.of(text).split()[:1]]
    words += [word.lower() for role in one.roles for word in role.span.of(text).split()]
    titles = names.titles
    told = Counter[Gender]()
    told[Gender.FEMININE] += sum(word in titles.feminine or word in titles.feminine_offices for word in words)
    told[Gender.MASCULINE] += sum(word in titles.masculine or word in titles.masculine_offices for word in words)
    if told[Gender.FEMININE] != told[Gender.MASCULINE]:
        return max(told, key=lambda gender: told[gender])
    first = one.name.split()
    return names.given.gender(first[0]) if len(first) > 1 else None
