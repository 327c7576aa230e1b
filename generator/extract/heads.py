"""The head of a speaker's phrase: the noun that can speak, and who stands behind one that only carries words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.lexicon.names import Names
from generator.text.tokens import Token

MARKS = frozenset({",", "(", "—", "–"})
POSSESSIVE = "'s"
PLURAL_POSSESSIVE = "s'"


def core_of(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Return a phrase without its determiner and what follows its head: "the [police chief] of the port"."""
    words = lexicon.words
    core: list[Token] = []
    for token in tokens:
        if token.lower in words.determiners | words.possessives and not core:
            continue
        if core and (token.lower in words.prepositions | words.relatives or token.text in MARKS):
            break
        core.append(token)
    return core


def speaking(core: Sequence[Token], names: Names) -> list[Token]:
    """Return a core up to its last noun that can speak: "[Residents] reached"; nothing where it holds none.

    A capitalised word that is no common one may be a name and can speak.
    """
    for index in range(len(core) - 1, -1, -1):
        if _can_speak(core[index], names):
            return list(core[: index + 1])
    return []


def _can_speak(token: Token, names: Names) -> bool:
    if not token.is_word and not token.text.startswith("@"):
        return False
    plain = token.lower.removesuffix(POSSESSIVE)
    return names.can_speak(plain) or (token.text[0].isupper() and not names.is_common(plain)) or not token.is_word


def behind(tokens: Sequence[Token], core: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Return the words for who stands behind information: "figures from [the harbour office]", "[its] report".

    Nothing where the head of the phrase is no noun for what carries words.
    """
    if core[-1].lower not in lexicon.names.groups.information:
        return []
    after = [token for token in tokens if token.start >= core[-1].end]
    if after and after[0].lower in lexicon.words.prepositions:
        return after[1:]
    owner = next((at for at, token in enumerate(core) if token.lower.endswith((POSSESSIVE, PLURAL_POSSESSIVE))), None)
    return list(core[: owner + 1]) if owner is not None else list(core[:-1])
