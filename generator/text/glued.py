"""Words that a lost line break has run together: "protestersIn"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.text.tokens import Token

SEAM = re.compile(r"(?<=[a-z]{4}s)(?=[A-Z][a-z])")  # a plural, then the capital that opens a sentence


def unglued(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens, those cut in two that hold a plural and the first word of the next sentence."""
    for token in tokens:
        seam = None if token.text.islower() else SEAM.search(token.text)
        if seam is None:
            yield token
            continue
        cut = seam.start()
        yield Token(token.text[:cut], token.start, token.start + cut, token.lower[:cut])
        yield Token(token.text[cut:], token.start + cut, token.end, token.lower[cut:])
