"""Where the story begins and ends among the paragraphs of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.read.draft import Paragraph

SENTENCE_END = re.compile(r"[.!?…][\"”’'»)\]]*$")
INITIALS_END = re.compile(r"\b(?:[A-Z]\.){2,}$")  # "... of the U.S." ends no sentence
PROSE = 80  # characters of a paragraph that is surely part of a story, if it ends like a sentence
LONG = 220  # no headline is as long as this


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does; a headline does not, even if it asks: "Who sank the ferry?"."""
    if not text or text[-1].isalnum():
        return False
    return SENTENCE_END.search(text, max(0, len(text) - 8)) is not None and not INITIALS_END.search(text)


def is_prose(text: str) -> bool:
    """Tell whether a paragraph is a piece of running text."""
    return len(text) > LONG or (len(text) >= PROSE and ends_sentence(text))


def story(paragraphs: Sequence[Paragraph]) -> range:
    """Return the numbers from the first paragraph of running text to the last; all there are where none is one."""
    prose = [number for number, paragraph in enumerate(paragraphs) if is_prose(paragraph.text)]
    return range(prose[0], prose[-1] + 1) if prose else range(len(paragraphs), len(paragraphs))
