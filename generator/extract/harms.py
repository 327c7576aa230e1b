"""What a sentence tells of single persons: "a 21-year-old man was shot dead", "killing Ana Ruiz, 34"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.extract.persons import Person, persons
from generator.extract.sufferers import BEHIND_SUBJECTS, NOBODY, Before, Sufferers
from generator.lexicon.harms import HarmEntry
from generator.lexicon.load import Lexicon, load_lexicon
from generator.text.tokens import Token
from generator.text.wordings import Wordings, phrase_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """What befell one person, told by the tokens from `first` to `last`, the person's included.

    `person` is None where nobody is named; persons of one `cue` are several people.
    """

    entry: HarmEntry
    cue: int
    first: int
    last: int
    person: Person | None


@cache
def _table(language: str) -> tuple[Wordings, Mapping[str, tuple[HarmEntry, ...]]]:
    """Return the phrases that tell of harm, and the entries that each is of."""
    entries: dict[str, tuple[HarmEntry, ...]] = {}
    for entry in load_lexicon(language).harms.entries:
        for words in entry.words:
            entries[words] = (*entries.get(words, ()), entry)
    return phrase_table((words, words) for words in entries), entries


def harms(
    tokens: Sequence[Token], names: Mapping[int, int], counted: Mapping[int, int], lexicon: Lexicon
) -> Iterator[Harm]:
    """Yield what a sentence tells of single persons.

    `names` are the first tokens of people's names with their ends, `counted` the tokens that tell what befell a count
    ahead of them with the first token of its number.
    """
    cues = tuple(_cues(tokens, lexicon))
    if not cues:
        return
    sufferers = Sufferers(tokens, persons(tokens, names, lexicon), counted, lexicon)
    before: Before | None = None
    for first, last, entries in cues:
        for entry in entries:
            found = sufferers.of(entry, first, last, before)
            if found is not None:
                before = Before(entry.place, last, found)
                yield from (_harm(entry, first, last, person) for person in found or (None,))
                break
            if first in counted and entry.place in BEHIND_SUBJECTS:
                before = Before(entry.place, last, NOBODY)


def _cues(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, tuple[HarmEntry, ...]]]:
    table, entries = _table(lexicon.language)
    index = 0
    while index < len(tokens):
        found = table.after(tokens, index) if tokens[index].lower in lexicon.harms.openers else None
        if found is not None:
            yield index, found[0], entries[found[1]]
        index = index + 1 if found is None else found[0]


def _harm(entry: HarmEntry, first: int, last: int, person: Person | None) -> Harm:
    start = first if person is None else min(first, person.first)
    end = last if person is None else max(last, person.last)
    return Harm(entry=entry, cue=first, first=start, last=end, person=person)
