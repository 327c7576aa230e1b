"""Where sentences and paragraphs begin and end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.model.span import Span

# A full stop may end a sentence only before white space (and closing marks), and before something that can open one.
# Without the space, it ends one between a small letter and a capital that opens a word: "shut.Reed", not "U.S.Navy".
STOP = re.compile(
    r"[.!?…<A-Z](?:"  # the set is the quickest way past all other letters
    r"(?<=[.!?…])(?<![.!?…].)[.!?…]*+[\"”’'»)\]]*(?=\s|$)"
    r"|(?<=[a-zß-ÿ][a-zß-ÿ][.!?…])[.!?…]*+(?:[”’»)\]]*(?=[A-Z][a-zß-ÿ])|(?=[“„«][A-Z]))"
    r"|(?P<tag>(?<=<)/?(?:p|br|div|li|[uo]l|h[1-6]|tr|td|blockquote)\b[^<>]{0,120}>)"
    r"|(?P<joined>(?<=[a-zß-ÿ][A-Z])(?=[a-zß-ÿ]))"
    r")"
)
OPENER = re.compile(r"\s*[\"“„«‘'(\[]*[^\W_a-zß-ÿ]")
FIRST_WORD = re.compile(r"[^\W\d_]{1,24}+(?=(?P<goes_on>,?\s+[a-zß-ÿ])|\W)")
SPACES = re.compile(r"\s*")
LOOK_BACK = 24  # characters of a word in front of a border
SHORT, LONG = 3, 6  # letters of a word that another sentence may be glued to
MARKED = ("@", "#", "/", "_", "&")  # what opens an address, a handle or an entity
AHEAD = re.compile(r"[a-zß-ÿ] $")
QUOTATION = re.compile(r"\s+[\"“„«]")
LAST_WORD = re.compile(r"[\w.&'’-]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a text: runs of lines; a blank line or a line break ends one."""
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\s][^\n\r]*[^\s]|[^\s]", text))


def sentences(
    text: str, paragraph: Span, abbreviations: Collection[str], openers: Collection[str] = frozenset()
) -> Iterator[Span]:
    """Yield the sentences of a paragraph, in order.

    "Gen. Smith spoke. He left." gives two: "gen." is among the abbreviations, which are case-folded and end in a stop.
    So does "Nobody was hurtIn the town, ..." where "in" is among the words that open a sentence, case-folded, too.
    """
    start = paragraph.start
    for stop in STOP.finditer(text, paragraph.start, paragraph.end):
        end = stop.end()
        if stop["joined"] is not None:
            end = stop.start()
            ends = _is_joined(text, start, end, openers)
        elif stop["tag"] is not None:
            ends = stop.start() > start
        else:
            opener = OPENER.match(text, end, paragraph.end)
            ends = opener is not None and not _is_abbreviation(text, start, stop, abbreviations)
        if ends:
            yield Span(start, end)
            start = SPACES.match(text, end, paragraph.end).end()  # type: ignore[union-attr]  # it matches nothing, too
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _is_joined(text: str, start: int, at: int, openers: Collection[str]) -> bool:
    """Tell whether a sentence starts inside a word that lost its space: "hurt|In the town", but not in "iPhone".

    A word that no list holds opens one only behind a long word in small letters: "protesters|Police then", no "eBay".
    """
    before = LAST_WORD.search(text, max(start, at - LOOK_BACK), at)
    following = FIRST_WORD.match(text, at)
    word = before.group() if before else ""
    if (
        following is None
        or not word.isalpha()
        or not word.islower()
        or text[at - len(word) - 1 : at - len(word)] in MARKED
    ):
        return False
    if len(following.group()) > 1 and following.group().lower() in openers:
        return len(word) >= SHORT
    return len(word) >= LONG and len(following.group()) >= SHORT and following["goes_on"] is not None


def _is_abbreviation(text: str, start: int, stop: re.Match[str], abbreviations: Collection[str]) -> bool:
    """Tell whether the stop belongs to a word such as "Gen.", to an initial such as "J." or to decimals set apart."""
    if stop.group() != ".":
        return False
    end = stop.start() - (text[stop.start() - 1 : stop.start()] == " ")  # marks may be set apart: "oct . 13"
    if end < stop.start() and text[end - 1 : end].isdecimal() and text[stop.end() + 1 : stop.end() + 2].isdecimal():
        return True  # "6 . 2"
    begin = max(start, end - LOOK_BACK)
    last = LAST_WORD.search(text, begin, end)
    word = last.group() if last else ""
    if len(word) == 1 and word.isupper() and AHEAD.search(text, begin, end - 1) and QUOTATION.match(text, stop.end()):
        return False  # "she said on X. “We are safe”"
    return word.lower() + "." in abbreviations or (len(word) == 1 and word.isupper() and word != "I")
