"""People told of one by one in several articles: the same name, or the same age where no name speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from generator.model.findings import Report, Victim
from generator.text.folding import folded_words

MOST: Final = 20  # people of one age among whom one is looked for


@dataclass(slots=True, eq=False)
class Shared:
    """One person over all articles: whether any names him, and the origins that tell of him."""

    is_named: bool = False
    origins: set[str] = field(default_factory=set)


def shared_victims(reports: Iterable[Report], origin_of: Mapping[str, str], event: str) -> int:
    """Return how many people of an event articles of several origins tell of.

    "Oleg Marsh, 34, died" and "a 34-year-old man was killed" tell of one.
    """
    people = People()
    for report in sorted(reports, key=lambda report: report.article.id):
        told: set[Shared] = set()
        for one in report.victims:
            if one.event == event and (one.name is not None or one.age is not None):
                person = people.find(one, report.article.text, told)
                person.origins.add(origin_of[report.article.id])
                told.add(person)
    return people.count_shared()


class People:
    """The people told of so far, by the words of their names and by their ages."""

    def __init__(self) -> None:
        """Begin without anybody."""
        self._all: list[Shared] = []
        self._by_word: dict[str, Shared] = {}
        self._by_age: dict[int, dict[Shared, None]] = defaultdict(dict)

    def find(self, one: Victim, text: str, told: AbstractSet[Shared]) -> Shared:
        """Return who is meant, by name, else by age; nobody whom the same article has `told` of."""
        words = () if one.name is None else folded_words(one.name.of(text))
        named = (self._by_word[word] for word in reversed(words) if word in self._by_word)
        aged = () if one.age is None else islice(self._by_age[one.age], MOST)
        rivals = (*named, *(person for person in aged if not words or not person.is_named))
        person = next((person for person in rivals if person not in told), None)
        if person is None:
            person = Shared()
            self._all.append(person)
        person.is_named = person.is_named or bool(words)
        self._by_word.update(dict.fromkeys(words, person))
        if one.age is not None:
            self._by_age[one.age][person] = None
        return person

    def count_shared(self) -> int:
        """Return how many of them several origins tell of."""
        return sum(len(person.origins) > 1 for person in self._all)
