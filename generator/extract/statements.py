"""Who said what: statements with their cue and the speaker as printed."""

from __future__ import annotations

from bisect import bisect_right

from generator.extract.drafts import Draft
from generator.extract.folding import units
from generator.extract.handed import handed
from generator.extract.mending import mended
from generator.extract.nested import with_cited
from generator.extract.posts import beside, posts
from generator.extract.relays import relayed
from generator.extract.reporting import Reader
from generator.extract.saying_days import said_on
from generator.extract.turns import turns
from generator.extract.weaving import weave
from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention, Statement, StatementKind
from generator.model.span import Span
from generator.text.document import Document

DIRECT = 0.95  # share of the content inside quotation marks
MIXED = 0.02


def find_statements(
    document: Document,
    names: tuple[Span, ...],
    dates: tuple[DateMention, ...],
    lexicon: Lexicon,
    people: tuple[Span, ...] = (),
) -> tuple[Statement, ...]:
    """Return the statements of a text, in order; their `cast` is left open. `people` are the names of persons.

    "“The road is shut,” Reed said on Friday." gives the quotation without its marks, "Reed" and the Friday.
    """
    reader = Reader.of(lexicon)
    document = mended(document, reader)
    sentences = tuple(units(document, names))
    read = [reader.drafts(unit) for unit in sentences]
    posted = tuple(posts(document, sentences, lexicon))
    blocks = (
        *posted,
        *turns(document, people, lexicon),
        *handed(document, sentences, read, lexicon, posted),
    )
    woven = relayed(weave(document, sentences, read))
    outside = (*beside(tuple(woven), blocks, document, lexicon), *blocks)
    drafts = with_cited(outside, document, names, reader)
    ordered = sorted(drafts, key=lambda draft: (draft.start, -draft.end))
    outer = _outer(ordered)
    return tuple(_statement(draft, outer[at], document, dates, lexicon) for at, draft in enumerate(ordered))


def _statement(
    draft: Draft, outer: int | None, document: Document, dates: tuple[DateMention, ...], lexicon: Lexicon
) -> Statement:
    return Statement(
        spans=draft.content,
        kind=StatementKind.DIRECT if draft.verbatim else kind_of(document, draft.content),
        rule=draft.rule,
        cue=draft.cue,
        speaker=draft.speaker,
        stands_for=draft.stands_for,
        medium=draft.medium,
        on_behalf_of=draft.on_behalf_of,
        relay=draft.relay,
        cites=draft.cites,
        said_on=said_on(draft, document, dates, lexicon),
        outer=outer,
    )


def kind_of(document: Document, spans: tuple[Span, ...]) -> StatementKind:
    """Return the kind of a statement by the share of its content inside quotation marks."""
    quoted = sum(_quoted(document, span) for span in spans)
    share = quoted / max(1, sum(len(span) for span in spans))
    if share >= DIRECT:
        return StatementKind.DIRECT
    return StatementKind.MIXED if share >= MIXED else StatementKind.INDIRECT


def _quoted(document: Document, span: Span) -> int:
    index = max(0, bisect_right(document.quotes, span.start, key=lambda quote: quote.span.start) - 1)
    inside = 0
    while index < len(document.quotes) and document.quotes[index].span.start < span.end:
        quote = document.quotes[index].span
        inside += max(0, min(quote.end, span.end) - max(quote.start, span.start))
        index += 1
    return inside


def _outer(ordered: list[Draft]) -> list[int | None]:
    """Return for each statement the innermost one that its cue is told in."""
    found: list[int | None] = []
    open_: list[int] = []
    for draft in ordered:
        while open_ and ordered[open_[-1]].content[-1].end < draft.content[0].end:
            open_.pop()
        told = draft.cue or draft.content[0]
        found.append(next((at for at in reversed(open_) if _holds(ordered[at], told)), None))
        open_.append(len(found) - 1)
    return found


def _holds(draft: Draft, told: Span) -> bool:
    return any(span.covers(told) for span in draft.content)
