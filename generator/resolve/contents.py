"""What an article says, as the words of its content: a paraphrase shares most of them with its original."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from generator.lexicon.comparison import Comparison
from generator.model.findings import ActorKind, Cast, Report
from generator.model.span import Span
from generator.resolve.names import parse_name
from generator.resolve.wording import Wording
from generator.text.folding import folded_words
from generator.text.skeletons import skeleton


class Contents:
    """Answers for one article which content words stand at a span; a name counts as one word, however long it is."""

    def __init__(self, report: Report, wording: Wording, comparison: Comparison) -> None:
        """Order the names of the article; "the government" is no name but a word."""
        self._text = report.article.text
        self._wording = wording
        named = (cast for cast in report.cast if cast.kind is not ActorKind.GROUP)
        self._names = sorted((one.span, _name_word(cast, comparison)) for cast in named for one in cast.mentions)

    def words(self, *spans: Span) -> frozenset[str]:
        """Return the content words of the spans: "Ana Ruiz urged the crews to wait" gives {"@rs", "crew", "wait"}."""
        return frozenset(word for span in spans for word in self._words(span))

    def _words(self, span: Span) -> Iterator[str]:
        at = span.start
        for number in range(bisect_left(self._names, (Span(span.start, 0), "")), len(self._names)):
            name, word = self._names[number]
            if name.start >= span.end:
                break
            if at <= name.start and name.end <= span.end:
                yield from self._wording.content(self._text[at : name.start])
                yield word
                at = name.end
        yield from self._wording.content(self._text[at : span.end])


def _name_word(cast: Cast, comparison: Comparison) -> str:
    """Return one word that all spellings of an actor share."""
    if cast.kind is ActorKind.PERSON:
        words = parse_name(cast.name, comparison).words
        return "@" + skeleton(words[-1]) if words else "@"
    return "@" + " ".join(comparison.country_of.get(word, word) for word in folded_words(cast.name))
