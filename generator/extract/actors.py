"""Names of people, organisations, places and groups, gathered into the cast of one article."""

from __future__ import annotations

from generator.lexicon.load import Lexicon
from generator.model.findings import Cast
from generator.text.document import Document


def find_cast(document: Document, lexicon: Lexicon) -> tuple[Cast, ...]:
    """Return the actors of a text in the order of their first mention."""
    del document, lexicon
    return ()
