"""Words, numbers and marks of a text, with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

TOKEN = re.compile(
    r"""
      (?P<noise>
          [\u00ad\u200b-\u200f\u2060\ufeff]        # letters of no width
        | &(?:nbsp|ensp|emsp|thinsp|shy|zwnj|\#160|\#xa0);
        | </?[a-z][^<>]{0,120}>                      # tags
      )
    | https?://\S+ | [@\#]\w+                      # addresses, handles and hashtags stay whole
    | (?:[^\W\d_]\.){2,}                           # U.S. and a.m.
    | [^\W\d_]+(?:(?:[-'’‑]|\u00ad+)[^\W\d_]+)*   # words, hyphened and contracted ones, those with soft hyphens too
      (?:-\d+)?                                    # COVID-19
    | \d+(?:[.,:]\d+)*                             # numbers with their separators
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
    return tuple(
        Token(word := match.group(), match.start(), match.end(), _folded(word))
        for match in TOKEN.finditer(text, start, len(text) if end is None else end)
        if match["noise"] is None
    )


def _folded(word: str) -> str:
    return word.lower().replace("’", "'").replace("\u00ad", "")
