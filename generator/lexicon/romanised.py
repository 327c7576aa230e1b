"""Chinese names in the romanisation of Wade and Giles, and what pinyin writes for their syllables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType

from generator.lexicon.equivalents import Respelling
from generator.lexicon.schema import build_entries, build_words, file_name, read_data

FILE = "wade_giles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """Letters of a syllable, and those that pinyin may write for them."""

    printed: str
    pinyin: tuple[str, ...]
    matches: tuple[str, ...]
    rejects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WadeGiles:
    """The syllables of Wade and Giles; `pinyin_of` leads from each to what pinyin may write: "hsiao" to "xiao"."""

    heads: tuple[Rendering, ...]
    tails: tuple[Rendering, ...]
    rough: tuple[Respelling, ...]
    pinyin_of: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls, language: str) -> WadeGiles:
        """Read the file of a language."""
        data, where = read_data(language, FILE), file_name(language, FILE)
        heads = build_entries(where, data["heads"], Rendering)
        tails = build_entries(where, data["tails"], Rendering)
        plain = build_words(where, {"plain": data["plain"]})["plain"]
        ends = {tail.printed: tail.pinyin for tail in tails} | {end: (end,) for end in sorted(plain)}
        starts = {head.printed: head.pinyin for head in heads} | {"": ("",)}
        found = {
            start + end: frozenset(map("".join, product(starts[start], ends[end]))) for start in starts for end in ends
        }
        return cls(heads, tails, build_entries(where, data["rough"], Respelling), MappingProxyType(found))

    def roughly(self, letters: str) -> str:
        """Return a spelling that both romanisations of a name share: of "dengxiaoping" and "tenghsiaoping"."""
        for rule in self.rough:
            letters = letters.replace(rule.printed, rule.folded)
        return letters
