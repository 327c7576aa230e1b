"""Who said what: statements with their cue and the speaker as printed."""

from __future__ import annotations

from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention, Statement
from generator.model.span import Span
from generator.text.document import Document


def find_statements(
    document: Document, names: tuple[Span, ...], dates: tuple[DateMention, ...], lexicon: Lexicon
) -> tuple[Statement, ...]:
    """Return the statements of a text, in order; their `cast` is left open."""
    del document, names, dates, lexicon
    return ()
