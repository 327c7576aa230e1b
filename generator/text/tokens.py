"""Words, numbers and marks of a text, with their places."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import Final, NamedTuple

REMEMBERED: Final = 50_000  # words that are folded once: more than a language uses in its news

TOKEN = re.compile(
    r"""
      https?://\S+                                # addresses stay whole
    | (?:[^\W\d_]\.){2,}                           # U.S. and a.m.
    | [^\W\d_]+(?:(?:[-'’‑]|\u00ad+)[^\W\d_]+)*   # words, hyphened and contracted ones, those with soft hyphens too
      (?:-\d+)?                                    # COVID-19
    | \d+(?:[.,:]\d+)*                             # numbers with their separators
    | (?P<noise>
          [\u00ad\u200b-\u200f\u2060\ufeff]        # letters of no width
        | &(?:nbsp|ensp|emsp|thinsp|shy|zwnj|\#160|\#xa0);
        | </?[a-z][^<>]{0,120}>                      # tags
      )
    | [@\#]\w+                                     # handles and hashtags stay whole
    | [^\w\s]                                      # each other mark by itself
    | \w+
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, number or mark: `text[start:end]`. `lower` is its case-folded form with a straight apostrophe."""

    text: str
    start: int
    end: int
    lower: str

    @property
    def is_word(self) -> bool:
        """Tell whether the token opens with a letter."""
        return self.text[0].isalpha()

    @property
    def is_capital(self) -> bool:
        """Tell whether the token opens with a capital letter."""
        return self.text[0].isupper()


def tokenise(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens between two offsets of the text, in order.

    White space is no token, nor is what a careless scraper leaves: a tag, "&nbsp;", letters of no width.
    """
    found = TOKEN.finditer(text, start, len(text) if end is None else end)
    spans = [match.span() for match in found if match.lastgroup is None]
    return tuple([_token((word := text[at:stop], at, stop, _folded(word))) for at, stop in spans])


_token = partial(tuple.__new__, Token)  # a quarter faster than the constructor, and a text is mostly tokens


@lru_cache(maxsize=REMEMBERED)
def _folded(word: str) -> str:
    return word.lower().replace("’", "'").replace("\u00ad", "")
