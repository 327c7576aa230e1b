"""Which class of people or things a count is of: "12 constables" and "12 policemen" are of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.model.findings import Figure
from generator.resolve.measure import ANY, ANYONE
from generator.text.folding import folded_words

LONGEST = 5  # words of a population's name
BEHIND = 40  # characters behind a toll that say among whom it is
ASIDE = 60  # characters behind a count that say who all of them are
STOP = re.compile(r"[.,;:()–—]\s?")


def populations(counted: str, lexicon: Lexicon, event: str | None = None) -> frozenset[str]:
    """Return the classes of those counted: "12 police officers and soldiers" gives officers and soldiers.

    A noun that says no more than the `event` does counts people in general: those detained are "suspects" or "arrests".
    """
    parts: list[list[str]] = [[]]
    for word in folded_words(counted):
        if word in lexicon.words.conjunctions:
            parts.append([])
        elif not parts[-1] and word in lexicon.words.prepositions:
            continue
        elif not word.isdigit() and word not in lexicon.words.determiners:
            parts[-1].append(word)
    return frozenset(_population(part, lexicon, event) for part in parts if part)


def _population(words: Sequence[str], lexicon: Lexicon, event: str | None) -> str:
    """Return the class of one noun phrase: of its longest known run of words, or of its head."""
    comparison, prepositions = lexicon.comparison, lexicon.words.prepositions
    plain = [comparison.singular(word) for word in words]
    for length in range(min(LONGEST, len(plain)), 1, -1):
        for start in range(len(plain) - length, -1, -1):
            if name := comparison.population_of.get(" ".join(plain[start : start + length])):
                return name
    head = next((at for at, word in enumerate(words) if word in prepositions), len(words))
    noun = plain[max(head, 1) - 1]
    if noun in comparison.classes.anyone or noun in _told_by_event(event, lexicon):
        return ANYONE
    if noun in comparison.classes.scales and head > 1:
        return f"{plain[head - 2]} {noun}"
    return comparison.population_of.get(noun, noun)


def _told_by_event(event: str | None, lexicon: Lexicon) -> frozenset[str]:
    """Return the nouns, singular, of those to whom an event has happened and nothing else is told of."""
    comparison = lexicon.comparison
    told = (
        word for entry in lexicon.quantities.events if entry.name == event for word in (*entry.nouns, *entry.people)
    )
    nouns = frozenset(comparison.singular(word) for word in told) - comparison.population_of.keys()
    return nouns | (comparison.classes.accused if event in comparison.classes.accusing else frozenset())


def tells_event(counted: str, event: str, lexicon: Lexicon) -> bool:
    """Tell whether a counted noun is itself the event: "16 deaths", "70 arrests"."""
    entries = (entry for entry in lexicon.quantities.events if entry.name == event)
    last = folded_words(counted)[-1:]
    return last != () and any(last[0] in (*entry.nouns, *entry.states) for entry in entries)


def those_of_toll(figure: Figure, counts: frozenset[str], text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return who a toll is of, where it says so: "the death toll among miners", "seven dead, all of them sailors"."""
    if figure.counted is None or counts != ANY:
        return frozenset()
    behind = folded_words(text[figure.counted.end : figure.counted.end + BEHIND])
    if behind and behind[0] in lexicon.comparison.classes.among:
        noun = next((word for word in behind[1:] if word not in lexicon.words.determiners), "")
        return _plural(noun, lexicon)
    return _all_of_them(figure, text, lexicon)


def _all_of_them(figure: Figure, text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the side all of those counted were on, said right behind them: ", all of them soldiers"."""
    number, counted = figure.spans[-1], figure.counted
    end = number.end if counted is None else max(number.end, counted.end)
    pieces = STOP.split(text[end : end + ASIDE])
    words = folded_words(pieces[1]) if len(pieces) > 1 and not pieces[0].strip() else ()
    if not words or words[0] not in lexicon.comparison.classes.everyone:
        return frozenset()
    skipped = lexicon.quantities.counted["of_whom"] | lexicon.words.prepositions
    noun = next((word for word in words[1:] if word not in skipped), "")
    return _plural(noun, lexicon) & lexicon.comparison.classes.sides


def _plural(noun: str, lexicon: Lexicon) -> frozenset[str]:
    return populations(noun, lexicon) if lexicon.comparison.singular(noun) != noun else frozenset()
