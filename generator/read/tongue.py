"""Whether a text is written in the language that there is knowledge of."""

from __future__ import annotations

import re
from functools import cache

from generator.lexicon.load import Lexicon
from generator.lexicon.words import Words

WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 5_000  # characters that are enough to tell
FEWEST = 300  # letters by which a language can be told
LEAST_FUNCTION_WORDS = 0.1  # share of all words; news in English has three times as many
LEAST_SCRIPT = 0.5  # share of letters that are those of the language


def own_language(text: str, lexicon: Lexicon) -> str | None:
    """Return the language of the lexicon, or None for a text that is plainly written in another.

    "Паром затонул у берегов" over a page is another; a line or two may be anything, and count as the lexicon's.
    """
    words = [word.casefold() for word in WORD.findall(text[:SAMPLE])]
    letters = "".join(words)
    if len(letters) < FEWEST:
        return lexicon.language
    function_words, alphabet = _signs(lexicon.words)
    written = sum(letter in alphabet for letter in letters) >= LEAST_SCRIPT * len(letters)
    spoken = sum(word in function_words for word in words) >= LEAST_FUNCTION_WORDS * len(words)
    return lexicon.language if written and spoken else None


@cache
def _signs(words: Words) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that hold sentences of a language together, and the letters they are written in."""
    found = words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.relatives
    found |= words.auxiliaries | words.personal_pronouns
    return found, frozenset(letter for word in found for letter in word if letter.isalpha())
