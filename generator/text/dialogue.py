"""Speech behind dashes, as many languages print it: "— It is shut, — said Reed. — For good."."""

from __future__ import annotations

import re
from typing import Final

from generator.model.span import Span

DASH: Final = "[—–―]"
# An attribution between dashes opens with its verb, so in a small letter.
SPOKEN: Final = re.compile(
    rf"{DASH}\s+(?P<first>[^—–―]{{3,}}?[,.!?…])\s+{DASH}\s+[a-zß-ÿ][^—–―]{{3,120}}?[.,:](?:\s+{DASH}\s+(?P<second>\S.*))?"
)


def spoken(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return what is said in a paragraph that opens with a dash and names its speaker between dashes."""
    match = SPOKEN.fullmatch(text, paragraph.start, paragraph.end)
    if match is None:
        return ()
    return tuple(Span(*match.span(name)) for name in ("first", "second") if match[name] is not None)
