"""What a rule is called in plain words, and the line of the word lists it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

FAMILIES: Final = {
    "verb": ("a verb that reports", "speech_verbs"),
    "noun": ("a noun that tells what somebody said", "speech_nouns"),
    "phrase": ("a phrase that names a source", "speech_phrases"),
    "mark": ("layout that tells who speaks: a colon, a post, a turn", None),
    "quotation": ("a quotation that stands by itself", None),
    "figures": ("a number in a form that counts", None),
    "names": ("the shape of a name, and the words it is made of", None),
    "references": ("words that stand for a name of the article", None),
    "parser": ("the parser that is named in mkdocs.yml", None),
}
WHO: Final = {
    "phrase": "told by the words that name the speaker",
    "pronoun": "a pronoun, led back to a name",
    "open": "left open: the article does not make it plain",
}


def rule_lines(rule: str, language: str) -> Iterator[str]:
    """Yield a rule, what it is, and where the word lists have it: "verb/say", "speech_verbs.yml, line 21"."""
    family, _, name = rule.partition("/")
    told, data = FAMILIES.get(family, (None, None))
    yield rule if told is None else f"{rule} ({told})"
    if data is not None and (line := listed(language, data, name.replace("-", " "), name)):
        yield f"generator/lexicon/data/{language}/{data}.yml, line {line}"


def who_lines(reference: str | None) -> Iterator[str]:
    """Yield the rule by which a speaker was told."""
    if reference is not None:
        told = WHO.get(reference.partition("/")[0])
        yield reference if told is None else f"{reference} ({told})"


@cache
def listed(language: str, data: str, *words: str) -> int | None:
    """Return the first line of a data file that holds one of the words as an entry, counted from one."""
    source = files("generator.lexicon") / "data" / language / f"{data}.yml"
    if not source.is_file():
        return None
    lines = source.read_text(encoding="utf-8").splitlines()
    quoted = [f'"{word}"' for word in words]
    return next((at for at, line in enumerate(lines, 1) if any(one in line for one in quoted)), None)
