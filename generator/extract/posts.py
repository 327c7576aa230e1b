"""Posts of an account set into a text: signed behind, or under the name of the account."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from generator.extract.drafts import Draft, Range
from generator.extract.folding import Unit
from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.text.document import Document

NAME: Final = 8  # tokens of a name in front of its handle
LINE: Final = 16  # tokens of a line that holds nothing but whose post follows, and when it was sent
OPENERS: Final = '#@“"'
DASHES: Final = frozenset({"—", "–", "-", "―"})
SEPARATORS: Final = frozenset({"·", "•", "|", ",", ":", "-", "–", "—", "."})
MARKS: Final = {'"': '"', "“": "”", "«": "»", "„": "“"}
TAGS: Final = re.compile(r"(?:\s*<[^<>]{0,200}>)*")
LINKS: Final = re.compile(r"(?:\s*(?:https?://\S+|pic\.twitter\.com/\S+))+\s*$")


def posts(document: Document, sentences: Sequence[Unit], lexicon: Lexicon) -> Iterator[Draft]:
    """Yield the posts set into a text, as statements of their account.

    "The pier is gone. pic.twitter.com/a1b2 — Dunmore Port (@dunmoreport) May 2, 2030" is said by Dunmore Port, and so
    is what stands below "Dunmore Port (@dunmoreport) · 2 May".
    """
    for unit in sentences:
        before = 0
        for index in range(len(unit.tokens)):
            if unit.tokens[index].text[0] != "@" or len(unit.tokens[index].text) == 1:
                continue
            name = _name(unit, index)
            signed = next(
                (at for at in range(name[1] - 1, max(-1, name[1] - NAME), -1) if unit.lower(at) in DASHES), None
            )
            if signed is not None and unit.lower(index - 1) == "(" and signed + 1 < name[1]:
                yield from _post(_body(document, unit, signed, before), unit, (signed + 1, name[1]), lexicon)
                before = unit.tokens[index].end
            elif index < NAME and unit.tokens[0].start == document.paragraphs[unit.paragraph].start:
                yield from _post(_below(document, unit, index, lexicon), unit, (0, max(name[1], 1)), lexicon)


def _name(unit: Unit, handle: int) -> Range:
    """Return the tokens in front of a handle, without the bracket around it."""
    return 0, handle - (unit.lower(handle - 1) == "(")


def _post(body: Span | None, unit: Unit, name: Range, lexicon: Lexicon) -> Iterator[Draft]:
    if body is None:
        return
    known = (
        lexicon.speech.medium_of.get(token.lower) for token in unit.tokens[max(0, name[0] - LINE) : name[1] + LINE]
    )
    yield Draft(
        content=(body,),
        cue=None,
        speaker=unit.span(*name),
        rule="mark/post",
        zone=unit.span(max(0, name[0] - 1), min(len(unit.tokens), name[1] + LINE)),
        medium=next((medium for medium in known if medium is not None), None),
        verbatim=True,
    )


def _body(document: Document, unit: Unit, dash: int, before: int) -> Span | None:
    """Return what is posted: the paragraph ahead of its signature, or the one before a signature on its own.

    In one paragraph it starts behind the post `before`.
    """
    for number in range(unit.paragraph, max(-1, unit.paragraph - 2), -1):
        start = max(document.paragraphs[number].start, min(before, document.paragraphs[number].end))
        end = min(document.paragraphs[number].end, unit.tokens[dash].start)
        start += len(TAGS.match(document.text, start, end).group())  # type: ignore[union-attr]  # it matches nothing, too
        body = LINKS.sub("", document.text[start:end].rstrip())
        lead = next((at for at, letter in enumerate(body) if letter.isalnum() or letter in OPENERS), len(body))
        if lead < len(body):
            return _unmarked(document.text, Span(start + lead, start + len(body)))
    return None


def _below(document: Document, unit: Unit, handle: int, lexicon: Lexicon) -> Span | None:
    """Return what is posted under a line that names the account: behind its colon, or the next paragraph."""
    behind = handle + 1 + (unit.lower(handle + 1) == ")")
    paragraph = document.paragraphs[unit.paragraph]
    if unit.lower(behind) == ":" and behind + 1 < len(unit.tokens):
        return _trimmed(document.text, Span(unit.tokens[behind + 1].start, paragraph.end))
    following = unit.paragraph + 1
    rest = unit.tokens[behind:]
    if not rest or len(unit.tokens) > LINE or rest[-1].end != paragraph.end or following == len(document.paragraphs):
        return None
    when = lexicon.speech.words.times | lexicon.words.months
    dated = [token for token in rest if token.lower in when or token.text[0].isdigit()]
    if not dated or len(dated) + sum(token.lower in SEPARATORS for token in rest) < len(rest):
        return None
    return _trimmed(document.text, document.paragraphs[following])


def _trimmed(text: str, body: Span) -> Span:
    return _unmarked(text, Span(body.start, body.start + len(LINKS.sub("", body.of(text)))))


def _unmarked(text: str, body: Span) -> Span:
    """Return a post without quotation marks around the whole of it."""
    words = body.of(text)
    whole = len(words) > len(MARKS) and MARKS.get(words[0]) == words[-1]
    inner = words[1:-1]
    return Span(body.start + 1, body.end - 1) if whole and words[0] not in inner and words[-1] not in inner else body


def beside(drafts: Sequence[Draft], blocks: Sequence[Draft], document: Document, lexicon: Lexicon) -> Iterator[Draft]:
    """Yield the statements that are no part of a block: "We thank the crews" is said by the account, not by "we".

    Blocks are what is told by its place: posts, turns of a transcript.
    """
    first_person = lexicon.speech.words.first_person
    pieces = sorted((span, draft.start, draft.end) for draft in blocks for span in _covered(draft))
    starts = [span.start for span, _, _ in pieces]
    for draft in drafts:
        at = bisect_right(starts, draft.start) - 1
        held = any(span.overlaps(_extent(draft)) for span, _, _ in pieces[max(0, at) : at + 2])
        inside = any(span.covers(_extent(draft)) for span, _, _ in pieces[max(0, at) : at + 1])
        speaker = None if draft.speaker is None else draft.speaker.of(document.text).lower()
        own = speaker is None or speaker.split(maxsplit=1)[0] in first_person | lexicon.speech.words.ours
        if not held or (inside and not own):
            yield draft


def _covered(draft: Draft) -> tuple[Span, ...]:
    return (*draft.content, draft.zone)


def _extent(draft: Draft) -> Span:
    return Span(min(draft.start, draft.zone.start), draft.end)
