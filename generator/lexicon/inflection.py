"""Forms of regular verbs by rule, of the others from a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from generator.errors import LexiconError
from generator.lexicon.schema import file_name, read_data

VOWELS = "aeiou"
SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
CONSONANT_Y = re.compile(r"[^aeiou]y$")
PARTS = 3


class Form(Enum):
    """What an inflected form can be; a past that is also the participle is PAST."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Inflection:
    """Inflects the verbs of a language: "deny" gives "denies", "denied", "denying"."""

    irregular: dict[str, tuple[str, str]]
    doubled: frozenset[str]
    either: frozenset[str]

    @classmethod
    def load(cls, language: str) -> Inflection:
        """Read `speech_forms.yml` of a language."""
        data, where = read_data(language, "speech_forms"), file_name(language, "speech_forms")
        if not isinstance(data, dict) or set(data) != {"past", "doubled", "either"}:
            raise LexiconError(where, "expected past, doubled and either")
        if any(len(row) != PARTS for row in data["past"]):
            raise LexiconError(where, "past: expected base, past and participle in each row")
        irregular = {base: (past, participle) for base, past, participle in data["past"]}
        return cls(irregular, frozenset(data["doubled"]), frozenset(data["either"]))

    def forms(self, base: str) -> Iterator[tuple[str, Form]]:
        """Yield the forms of a verb; where two forms look alike the finite one comes first."""
        yield self._third(base), Form.THIRD
        past, participle = self.irregular.get(base) or (self._past(base),) * 2
        yield past, Form.PAST
        yield base, Form.BASE
        yield participle, Form.PARTICIPLE
        yield self._stem(base) + "ing", Form.ING
        if base in self.either:
            yield base + base[-1] + "ed", Form.PAST
            yield base + base[-1] + "ing", Form.ING

    def _third(self, base: str) -> str:
        if CONSONANT_Y.search(base):
            return base[:-1] + "ies"
        return base + ("es" if SIBILANT.search(base) or base[-1] == "o" else "s")

    def _past(self, base: str) -> str:
        if CONSONANT_Y.search(base):
            return base[:-1] + "ied"
        return base + "d" if base.endswith("e") else self._stem(base) + "ed"

    def _stem(self, base: str) -> str:
        """Return what "-ed" and "-ing" are added to."""
        if base in self.doubled:
            return base + base[-1]
        if base.endswith("e") and not base.endswith("ee"):
            return base[:-1]
        return base
