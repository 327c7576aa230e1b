"""Words beside a number that make it a name: "Section 377", "Falcon 9", "the 90210 ZIP code"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.quantity import Quantity
from generator.lexicon.quantities import Quantities
from generator.text.digits import word_at
from generator.text.tokens import Token

JOINED = 2  # tokens between two numbers of one label


def is_label(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the word ahead makes the number a name: "Section 377", "No. 10", "Falcon 9"."""
    words, index = lexicon.nonfigures, found.first - 1
    if index >= 1 and tokens[index].text in (".", "#", ":") and tokens[index - 1].lower in words["labels"]:
        return tokens[index].text != ":" or tokens[index - 1].lower in words["phone"]
    if index < 0 or found.unit is not None or found.has_sign:
        return False
    ahead = tokens[index]
    if ahead.text == "#":
        return True
    if ahead.lower in words["labels"]:
        return ahead.is_capital or ahead.lower not in words["capital_labels"]
    if found.in_words or not _is_name(tokens, index, lexicon):
        return False
    return len(ahead.text) == 1 or (index > 0 and not counts(tokens, found, lexicon))


def is_labelled_behind(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether the word behind makes the number a name: "the 90210 ZIP code", "the 737 Max"."""
    if found.in_words or found.unit is not None or not tokens[found.digits].text.isdecimal():
        return False
    behind = word_at(tokens, found.last)
    labels = lexicon.nonfigures["labels_behind"]
    return behind in labels or f"{behind} {word_at(tokens, found.last + 1)}" in labels


def continues_label(tokens: Sequence[Token], before: Quantity, found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether a number goes on with a labelled one: the 378 of "Sections 377 and 378"."""
    if found.unit is not None or found.has_sign:
        return False
    between = [token.lower for token in tokens[before.last : found.first]]
    if len(between) == 1 and between[0] in lexicon.nonfigures["label_joiners"]:
        return True
    return len(between) <= JOINED and not any(map(str.isalnum, between)) and not counts(tokens, found, lexicon)


def counts(tokens: Sequence[Token], found: Quantity, lexicon: Quantities) -> bool:
    """Tell whether something countable or something that happened follows the number."""
    if found.unit is not None or found.has_sign or found.scale > 1:
        return True
    at = found.last
    behind = word_at(tokens, at)
    if is_countable(behind, lexicon) or behind in lexicon.happenings:
        return True
    return any(
        tokens[n].text.islower()
        and tokens[n].lower not in lexicon.counted["singulars"]
        and tokens[n].lower.endswith("s")
        for n in range(at, min(at + 3, len(tokens)))
    )


def is_countable(word: str, lexicon: Quantities) -> bool:
    """Tell whether a word is one of the nouns that numbers of news count most: "people", "votes"."""
    return word in lexicon.counted["persons"] or word in lexicon.counted["things"]


def _is_name(tokens: Sequence[Token], index: int, lexicon: Quantities) -> bool:
    """Tell whether a capitalised word ahead of a number is the name the number belongs to."""
    token = tokens[index]
    return (
        token.is_capital and token.text.replace(".", "").isalpha() and token.lower not in lexicon.nonfigures["no_names"]
    )
