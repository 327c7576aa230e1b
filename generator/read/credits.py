"""Whom a text is credited to: its dateline, and the words that name an agency or the outlet it is reprinted from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.model.span import Span
from generator.read.metadata import NOTHING, Metadata
from generator.read.names import folded_name, is_agency, is_name, is_press, is_sent, read_byline, sender
from generator.text.layouts import PrintedDate, printed_dates
from generator.text.patterns import any_of
from generator.text.sentences import paragraphs
from generator.text.timestamps import read_timestamp

HEAD = 180  # characters of a paragraph in which a dateline stands
SHORT = 320  # characters of a paragraph that is no more than a credit
LAST = 80  # characters at the end of a text in which a credit stands
FIRST = 4  # paragraphs among which the dateline is
CAPITAL = r"[A-Z][\w.'’-]*"
TOWN = rf"(?P<place>{CAPITAL}(?: (?:of |de |la |al-)?{CAPITAL}){{0,4}}(?:/{CAPITAL}(?: {CAPITAL}){{0,2}})?)"
COUNTRY = rf"{CAPITAL}(?: {CAPITAL}){{0,2}}"
PLACE = re.compile(rf"{TOWN}(?P<more>,\s*{COUNTRY}|\s*\({COUNTRY}\)|\s*\[{COUNTRY}\])?")
BRACKET = re.compile(
    r"\s*(?:\((?P<round>[^()\n]{2,80})\)|\[(?P<square>[^\[\]\n]{2,80})\]|/(?P<slash>[^/\n]{2,80})/)\.?"
)
DASH = re.compile(r"\s*(?:[-–—]+|:|\.(?=\s*/))\s*")
LEAD = re.compile(r"(?P<name>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2})(?:,\s*|\s+[-–—]+\s+)")
OPENS_TEXT = re.compile(r"\s+[-–—]+\s+(?=[\"“‘'(]?[A-Z0-9])")
MOST_SENDER_WORDS = 3
PARTED = re.compile(r"\s*/\s*|\s+[-–—]+\s+|,\s*|\s+via\s+")
SLASH = re.compile(r"\s*/\s*")
INITIALS = re.compile(r"[A-Z]{2,8}")
NAME = r"(?:[Tt]he\s+)?[A-Z0-9][\w&.'’-]*(?:\s+(?:[a-z]{2,3}\s+)?[A-Z0-9][\w&.'’-]*){0,6}"


@dataclass(frozen=True, slots=True)
class Credit:
    """What a dateline or credit line tells, and where it stands."""

    told: Metadata
    span: Span


@dataclass(frozen=True, slots=True)
class Credits:
    """All that the clean text tells of where it comes from."""

    told: Metadata = NOTHING
    credit: Span | None = None
    dateline: Span | None = None


def read_credits(text: str, headline: Span | None, outlet: str | None, lexicon: Lexicon) -> Credits:
    """Return whom a clean text is credited to; `outlet` is who prints it, where that is known.

    "BEIRA (Reuters) - The river rose ..." is credited to Reuters; "The river rose, according to Reuters" is not.
    """
    blocks = [block for block in paragraphs(text) if block != headline]
    dateline = next((found for block in blocks[:FIRST] if (found := read_dateline(text, block, lexicon))), None)
    lines = [found for block in blocks if len(block) <= SHORT and (found := _credit_line(text, block, lexicon))]
    lines += [
        Credit(Metadata(agency=one.of(text)), one) for one in blocks if is_sent(one.of(text), outlet, lexicon.press)
    ]
    ending = _ending(text, blocks, lexicon.press)
    told = dateline.told if dateline else Metadata()
    for one in (*lines, *ending):
        told = told.or_else(one.told)
    credited = [one for one in (dateline, *lines, *ending) if one is not None and one.told.agency]
    return Credits(told, credited[0].span if credited else None, dateline.span if dateline else None)


def read_dateline(text: str, block: Span, lexicon: Lexicon) -> Credit | None:
    """Return the dateline that a paragraph opens with: "NAIROBI, 14 March (AFP) - " or "(Reuters) - "."""
    head = text[block.start : min(block.end, block.start + HEAD)]
    if (first := _sent_first(head, lexicon)) is not None:
        return Credit(first.told, Span(block.start, block.start + len(first.span)))
    place = PLACE.match(head)
    end, upper = (place.end("place"), place["place"].isupper()) if place else (0, False)
    dates, signed = printed_dates(head, lexicon.calendar), False
    if place and place["more"] and not any(one.span.start < place.end("more") and one.span.end > end for one in dates):
        inner = place["more"].strip(" ,()[]")
        signed = place["more"].endswith(")") and _signs(inner, head[place.end() :], lexicon)
        sender = signed or is_press(inner, lexicon.press) or INITIALS.fullmatch(inner)
        end = end if sender else place.end("more")
    day = next(
        (one for one in dates if one.day and one.span.start >= end and not head[end : one.span.start].strip(" ,(")),
        None,
    )
    if day and "(" not in head[end : day.span.start]:
        end = day.span.end
    stop = re.compile(r"\.?,?").match(head, end)
    bracket = BRACKET.match(head, stop.end() if stop else end)
    inner = bracket[bracket.lastgroup or 0] if bracket else ""
    dashed = bracket is not None and DASH.match(head, bracket.end()) is not None
    # Two names parted by a slash are whoever prints and whoever sends, if a place in capitals stands before them.
    # Nothing but a name in brackets opens the text: "(Lakewire) -- The river rose".
    opens = place is None and bracket is not None and _may_send(inner, lexicon)
    marked = dashed and (opens or day is not None or (upper and len(SLASH.split(inner)) > 1))
    told = _bracketed(inner, marked=marked, lexicon=lexicon) if bracket else None
    if told is None and signed:
        told = Metadata(agency=inner)
    if bracket and told:
        end = bracket.end()
    dash = DASH.match(head, end)
    if not _is_dateline(upper=upper, dated=day is not None and place is not None, told=told, dash=dash is not None):
        return None
    end = dash.end() if dash else end
    if end >= len(block):
        return None
    published = _full_day(head[:end], [one for one in dates if one.span.end <= end], lexicon)
    return Credit(
        (told or Metadata()).or_else(Metadata(published=published)),
        Span(block.start, block.start + len(head[:end].rstrip())),
    )


def _sent_first(head: str, lexicon: Lexicon) -> Credit | None:
    """Return the dateline that an agency opens: "AFP, Beira – The river", "AP - BEIRA - "."""
    lead = LEAD.match(head)
    place = PLACE.match(head, lead.end()) if lead and is_agency(lead["name"], lexicon.press) else None
    if lead is None or place is None:
        return None
    days = (
        one
        for one in printed_dates(head, lexicon.calendar)
        if not head[place.end("place") : one.span.start].strip(" ,")
    )
    day = next((one for one in days if one.day and one.span.start >= place.end("place")), None)
    dash = OPENS_TEXT.match(head, day.span.end if day else place.end())
    return Credit(Metadata(agency=lead["name"]), Span(0, len(head[: dash.end()].rstrip()))) if dash else None


def _signs(inner: str, behind: str, lexicon: Lexicon) -> bool:
    """Tell whether a name in brackets behind a place is a sender that nobody knows: "Beira (Meridian) – The river"."""
    folded = {word.casefold() for word in inner.split()}
    names = lexicon.names
    return (
        OPENS_TEXT.match(behind) is not None
        and len(folded) <= MOST_SENDER_WORDS
        and is_name(inner, lexicon.press)
        and inner not in names.known
        and folded.isdisjoint(names.parts.place_ends | names.parts.place_openers | names.parts.place_kinds)
    )


def _may_send(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name may be a sender's: no label of a page as in "(Update) - The river", and no day."""
    words, press = lexicon.words, lexicon.press
    labels = press.sections | press.photo_labels | press.published_labels | press.updated_labels
    return len(name.split()) <= MOST_SENDER_WORDS and name.casefold() not in labels | words.weekdays | words.months


def _is_dateline(*, upper: bool, dated: bool, told: Metadata | None, dash: bool) -> bool:
    """Tell whether enough marks of a dateline are there: a credit, a place in capitals, a day, a dash behind them."""
    if told is not None:
        return dash or upper or dated or told.published is not None
    return dash and (upper or dated)


def _full_day(text: str, dates: Sequence[PrintedDate], lexicon: Lexicon) -> str | None:
    return read_timestamp(text, lexicon) if any(one.year and one.month and one.day for one in dates) else None


def _bracketed(inner: str, *, marked: bool, lexicon: Lexicon) -> Metadata | None:
    """Return what brackets of a dateline credit: "Lake News / Sputnik - 14 March 2021"; None where it is no credit."""
    dates = printed_dates(inner, lexicon.calendar)
    bare = inner
    for one in reversed(dates):
        bare = bare[: one.span.start] + bare[one.span.end :]
    names = [name for part in PARTED.split(bare) if (name := part.strip(" ,-–—"))]
    published = _full_day(inner, dates, lexicon)
    sure = [name for name in names if is_press(name, lexicon.press) or INITIALS.fullmatch(name)]
    # A day in the brackets is the mark of a credit, too.
    meant = published or marked or is_agency((names or [""])[-1], lexicon.press)
    if not names or (len(sure) < len(names) and not (meant and all(is_name(name, lexicon.press) for name in names))):
        return None
    # Who reprints names itself first: "Lake News / Sputnik". Two agencies share the credit.
    if len(names) > 1 and not is_agency(names[0], lexicon.press):
        return Metadata(publisher=names[0], agency=names[-1], published=published)
    return Metadata(agency="/".join(names), published=published)


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The patterns of credit lines."""

    reprint: re.Pattern[str]
    source: re.Pattern[str]
    inputs: re.Pattern[str]
    byline: re.Pattern[str]
    permitted: re.Pattern[str]


@cache
def wording(press: Press) -> Wording:
    """Return the patterns of a language."""
    return Wording(
        reprint=re.compile(
            rf"\W*(?i:(?:{any_of(press.piece_openers)}\s+(?:\w+\s+)?{any_of(press.piece_words)}\s+)?"
            rf"(?:{any_of(press.reprint_auxiliaries)}\s+){{0,3}}{any_of(press.reprint_openers)})\s*:?\s+[\"“‘]?(?P<name>{NAME})"
        ),
        source=re.compile(rf"[(\[]?(?i:{any_of(press.source_labels)})\s*[:–-]\s*(?P<name>{NAME})\s*[)\]]?\.?"),
        inputs=re.compile(rf"\W*(?i:{any_of(press.input_openers)})\s+(?P<name>{NAME})"),
        permitted=re.compile(
            rf"(?P<name>{NAME})\s+(?i:{any_of(press.piece_words)}\s+(?:{any_of(press.reprint_auxiliaries)}\s+)?"
            rf"{any_of(press.permissions)})"
        ),
        byline=re.compile(rf"(?i:{any_of(press.byline_openers)})\s*:?\s+(?P<name>\S.*)"),
    )


def is_credit(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line names an agency or outlet that the text is taken from, and no more: "Source: Xinhua"."""
    return bool(line) and _credit_line(line, Span(0, len(line)), lexicon) is not None


def _credit_line(text: str, block: Span, lexicon: Lexicon) -> Credit | None:
    """Return what a line tells that is a credit and no more: "Source: Xinhua", "This article is reprinted from ..."."""
    line, words, press = block.of(text), wording(lexicon.press), lexicon.press
    if found := words.reprint.match(line):
        return Credit(Metadata(agency=found["name"].rstrip(".")), block)
    if found := words.permitted.match(line):
        return Credit(Metadata(agency=found["name"]), block)
    for pattern in (words.source, words.inputs):
        found = pattern.fullmatch(line) if pattern is words.source else pattern.match(line)
        if found and is_press(found["name"].rstrip("."), press):
            return Credit(Metadata(agency=found["name"].rstrip(".")), block)
    if found := words.byline.fullmatch(line):
        told = read_byline(found["name"], press)
        return Credit(told, block) if told and told.agency else None
    agency = sender(line, press)
    return Credit(Metadata(agency=agency), block) if agency else None


def _ending(text: str, blocks: list[Span], press: Press) -> list[Credit]:
    """Return the agency in brackets or behind a dash at the very end of the text: "... he said. (AFP)"."""
    if not blocks:
        return []
    last = blocks[-1].of(text)[-LAST:]
    found = ending(press).search(last)
    name = (found["inner"] or found["signed"] or found["bare"]).strip() if found else ""
    if not found or folded_name(name) == folded_name(last):
        return []
    # Behind the stop of the last sentence and a dash, a single unknown word is an agency; two may be a writer.
    signed = found["signed"] is not None and " " not in name
    if not (signed or is_press(name, press)):
        return []
    start = blocks[-1].end - len(last) + found.start()
    return [Credit(Metadata(agency=name), Span(start, blocks[-1].end))]


@cache
def ending(press: Press) -> re.Pattern[str]:
    """Return the pattern of a credit at the end of a text: "(AFP)", "/AP", ". — Meridian", ". With Lake Press"."""
    opener = f"(?i:{any_of(press.ending_openers)})"
    name = r"[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}"
    stop = r"(?<=[.!?”\"’)])\s*"
    return re.compile(
        rf"(?:[(\[/]\s*(?:{opener}\s+)?(?P<inner>[^()\[\]/]{{2,40}})[)\]/]|{stop}[-–—]+\s*(?P<signed>{name})"
        rf"|(?:[-–—/]|{stop}{opener})\s*(?P<bare>{name}))\.?$"
    )
