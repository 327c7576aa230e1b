"""Whether a phrase can be somebody who speaks at all, by its form alone."""

from __future__ import annotations

from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon

Range = tuple[int, int]


def is_plausible(unit: Unit, found: Range, lexicon: Lexicon) -> bool:
    """Tell whether a phrase may speak: no bare singular word for a thing, and none that ends in an adjective.

    "it came said" and "a caustic | retort" show that what is taken for a verb is none, or not theirs.
    """
    last = unit.tokens[found[1] - 1]
    names, words = lexicon.names, lexicon.speech.words
    if last.is_capital or not last.text.isalpha() or names.can_speak(last.lower):
        return True
    persons = (names.groups.information, words.documents, words.pronouns, lexicon.words.personal_pronouns)
    if any(last.lower in group for group in (*persons, lexicon.words.determiners, lexicon.speakers.quantities)):
        return True
    if found[1] == found[0] + 1:
        return last.lower.endswith(lexicon.speech.endings.plural) or unit.name_end(found[0]) > found[0]
    return not last.lower.endswith(tuple(lexicon.speakers.adjective_endings))
