"""Quotation marks as printed: of many languages, as entities, and as a wrong code page leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from generator.model.span import Span

# Other ways of printing a mark. The broken ones are UTF-8 read as Windows-1252.
ALIASES: Final = {
    "&quot;": '"',
    "&#34;": '"',
    "＂": '"',
    "&ldquo;": "“",
    "&#8220;": "“",
    "â€œ": "“",
    "‘‘": "“",
    "‟": "“",
    "❝": "“",
    "&rdquo;": "”",
    "&#8221;": "”",
    "â€\x9d": "”",
    "â€": "”",
    "’’": "”",
    "❞": "”",
    "&laquo;": "«",
    "&raquo;": "»",
    "&lsquo;": "‘",
    "&#8216;": "‘",
    "â€˜": "‘",
    "&rsquo;": "’",
    "&#8217;": "’",
    "â€™": "’",
    "&#39;": "'",
    "&apos;": "'",
}
BROKEN_DASHES: Final = frozenset({"â€“", "â€”"})
# Single marks are apostrophes, too: one opens only before a word and closes only behind one.
SINGLE: Final = {"‘": "’", "'": "'", "‚": "‘"}
OPENING_SINGLE: Final = r"(?:[‘‚]|&lsquo;|&#8216;|â€˜)(?=[^\W\d]|[“\"])"
CLOSING_SINGLE: Final = r"(?:’|&rsquo;|&#8217;|â€™)(?!\w)|(?<=[\w.,!?…])‘(?!\w)"
STRAIGHT_SINGLE: Final = r"(?<![^\s(\[—–])(?:'|&#39;|&apos;)(?=[^\W\d])|(?<=[\w.,!?…])(?:'|&#39;|&apos;)(?!\w)"
DOUBLE: Final = (
    r"&(?:quot|[lr]dquo|[lr]aquo|#34|#822[01]);|``|''|‘‘|’’|(?<!\d['’′]\d)(?<!\d['’′]\d\d)\"|[＂“”„‟❝❞«»‹›「」『』〝〞]"
)
MARK: Final = re.compile(rf"â€[“”]|â€[œ\x9d]|â€(?![˜™¢¦])|{DOUBLE}|{OPENING_SINGLE}|{CLOSING_SINGLE}|{STRAIGHT_SINGLE}")
# What a mark opens with: all other letters are passed at once.
FIRST: Final = re.compile(r"[\"'`‘’‚“”„‟＂❝❞«»‹›「」『』〝〞&â]")
OUTSIDE: Final = "([—–-/"
ENDING: Final = ".,;:!?)]"


class Mark(NamedTuple):
    """A quotation mark of a text: `glyph` is what it stands for, the letters beside it are a space at the ends."""

    start: int
    end: int
    glyph: str
    before: str
    after: str

    @property
    def only_opens(self) -> bool:
        """Tell whether it stands where a closing mark cannot: behind a space, before a word."""
        return (
            (self.before.isspace() or self.before in OUTSIDE) and not self.after.isspace() and self.after not in ENDING
        )

    @property
    def only_closes(self) -> bool:
        """Tell whether it stands where an opening mark cannot: behind a word, before a space or a stop."""
        return (
            not self.before.isspace() and self.before not in OUTSIDE and (self.after.isspace() or self.after in ENDING)
        )


def marks(text: str, paragraph: Span) -> Iterator[Mark]:
    """Yield the marks of a paragraph that may open or close a quotation, in order.

    In "Reed's “ghost” pier" they stand on either side of the ghost.
    """
    behind = paragraph.start
    for first in FIRST.finditer(text, paragraph.start, paragraph.end):
        match = MARK.match(text, first.start(), paragraph.end) if first.start() >= behind else None
        if match is None:
            continue
        printed, behind = match.group(), match.end()
        if printed not in BROKEN_DASHES:
            before = text[match.start() - 1] if match.start() > paragraph.start else " "
            after = text[behind] if behind < paragraph.end else " "
            yield Mark(match.start(), behind, ALIASES.get(printed, printed), before, after)
