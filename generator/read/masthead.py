"""Lines that say who wrote an article, and when it was published: "By Jane Doe | Updated: 2021-03-14 11:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from generator.lexicon.load import Lexicon
from generator.lexicon.press import Press
from generator.model.span import Span
from generator.read.breadcrumbs import crumbs
from generator.read.metadata import NOTHING, Metadata
from generator.read.names import is_agency, is_name, is_outlet, is_pair, is_press, parted, read_byline, sender
from generator.read.zones import ends_sentence, is_prose
from generator.text.layouts import PrintedDate, printed_dates
from generator.text.patterns import any_of
from generator.text.timestamps import read_timestamp

LONGEST = 240
REMEMBERED = 1024  # lines: several steps ask about each line around a story
HOLE = "\x1f"  # stands where a date or a time of day was; no text holds one, since it does not show
TIME = re.compile(
    r"(?<![\w:])T?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[AaPp]\.?[Mm]\.?(?!\w))?\s*(?:\(?[A-Z]{1,4}T?\)?(?!\w)|[+-]\d\d:?\d\d)?"
    r"|(?<!\w)\d{1,2}\s?[AaPp]\.?[Mm]\.?(?!\w)(?:\s*\(?[A-Z]{2,4}\)?(?!\w))?"
)
TIME_BEFORE = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?\b[\s,|•·-]*$")  # "00:00, Dec 18, 2012"
NUMBERS = re.compile(rf"(?<={HOLE})\s*\d[\d.,]*(?:\s+\d[\d.,]*)*\s*(?={HOLE}|$)")  # of readers and comments
PARTED = re.compile(rf"[;|•·●▪►»/\t{HOLE}]+|\s[-–—]+\s|\s[-–—]+(?={HOLE})|(?<={HOLE})[-–—]+\s|\s{{2,}}")
HANDLE = re.compile(r"\(?\s*@\w+\s*\)?|\(?\b[\w.+-]+@[\w-]+\.[\w.]+\)?")
EDGES = " \t\u00a0.,:;*()[]-–—|"
DOMAIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,12}/?")
EDITION = re.compile(r"(?<=\w)\s+\([^()]{3,30}\)?$")  # "Lake Daily (English edition)"
MOST_WORDS = 6  # of a name in a masthead
DIGIT = re.compile(r"\d")
INITIAL = re.compile(r"(?:[A-Z]\.-?)+")
UNSURE = 8  # characters of a date in digits
BARE_NAME = range(2, 4)  # words of a name that stands alone


@dataclass(frozen=True, slots=True)
class Masthead:
    """What such a line tells; `kept` is the part of it that credits an agency and stays in the text.

    `is_status` says that its day is the one on which a report shows how things stood: "As of 4 May 2021".
    """

    told: Metadata
    updated: str | None = None
    kept: Span | None = None
    is_status: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The patterns of labels and openers."""

    updated: re.Pattern[str]
    label: re.Pattern[str]
    opener: re.Pattern[str]
    editor: re.Pattern[str]
    source: re.Pattern[str]
    counter: re.Pattern[str]
    clock: re.Pattern[str]
    status: re.Pattern[str]


@cache
def wording(press: Press) -> Wording:
    """Return the patterns of a language."""
    labels = any_of(press.published_labels | press.updated_labels)
    return Wording(
        updated=re.compile(rf"\b{any_of(press.updated_labels)}[\s:.–-]*$", re.IGNORECASE),
        label=re.compile(rf"(?:^|(?<=[\s,;)(])){labels}(?![^\W\d_])\s*[:.]?", re.IGNORECASE),
        # "ByJane Doe": the blank is lost where a page's elements stood beside each other.
        opener=re.compile(
            rf"^(?:[-–—~✍]\s*)?(?:(?i:{any_of(press.byline_openers)})(?:\s*:\s*|\s+|(?<=[a-z])(?=[A-Z]))"
            rf"|(?i:{any_of(press.byline_labels)})\s*:\s*)(?P<who>\S.*)$"
        ),
        editor=re.compile(rf"^{any_of(press.editor_openers)}(?:\s*:\s*|\s+)(?P<who>\S.{{0,60}})$", re.IGNORECASE),
        counter=re.compile(
            rf"\b\d[\d.,]*[km]?[\s-]*{any_of(press.counted)}\b|\b{any_of(press.counted)}\s*:?\s*\d[\d.,]*[km]?\b",
            re.IGNORECASE,
        ),
        status=re.compile(rf"(?:^|[|,;•·–—-]\s*){any_of(press.status_labels)}\s*:?\s*(?={HOLE})", re.IGNORECASE),
        clock=re.compile(rf"(?<={HOLE})\s*{any_of(press.clock_words)}(?!\w)", re.IGNORECASE),
        source=re.compile(rf"^{any_of(press.source_labels)}\s*[:–-]\s*(?P<who>\S.*)$", re.IGNORECASE),
    )


@lru_cache(maxsize=REMEMBERED)
def read_masthead(line: str, lexicon: Lexicon) -> Masthead | None:
    """Return what a line above or below a story tells of its writer and its day; None where it is another kind of line.

    "Jane Doe (@janedoe) Published March 14, 2021 | 05:00 AM" tells an author and a time of publication.
    """
    if len(line) > LONGEST:
        return None
    printed = printed_dates(line, lexicon.calendar) if DIGIT.search(line) else ()
    dates = [one for one in printed if (one.month and one.day) or _is_unsure(line, one)]
    if not dates and is_prose(line) and wording(lexicon.press).opener.match(line) is None:
        return None
    masked = _masked(line, dates, lexicon.press)
    words = wording(lexicon.press)
    dated = any(one.year for one in dates)
    labelled = HOLE in masked and words.label.search(masked) is not None
    # Two labelled days and no sentence: a table run into a line, "Source Lake Aid Posted 4 Mar 2016 Changed 5 Mar".
    tabled = len(dates) > 1 and len(words.label.findall(masked)) > 1 and not ends_sentence(line)
    found, kept = NOTHING, None
    spans = tuple(_segments(masked))
    for span in spans:
        behind_day = HOLE in masked[: span.start]
        told = _segment(span.of(masked), labelled=labelled and not behind_day, lexicon=lexicon)
        if told is None and len(spans) > 1:
            told = _bystander(span.of(masked), behind_day=behind_day, lexicon=lexicon)
        if told is None and not tabled:
            return None
        told = told or NOTHING
        if told.agency and kept is None:
            kept = _agency_span(line, span, told)
        found = found.or_else(told)
    if not (dated or labelled or found != NOTHING or _is_label(line, masked, lexicon.press)):
        return None
    if not dates and len(spans) > 1 and not any(_is_certain(span.of(masked), lexicon) for span in spans):
        return None
    published, updated = _days(line, dates, lexicon)
    is_status = words.status.search(masked) is not None
    if is_status and found.author and not any(words.opener.match(one.of(masked).strip(EDGES)) for one in spans):
        found = replace(found, author=None, publisher=found.publisher or found.author)
    return Masthead(found.or_else(Metadata(published=published)), updated, kept, is_status=is_status)


def ends_in_day(line: str, lexicon: Lexicon) -> bool:
    """Tell whether nothing stands behind the day or the time of a line: "Updated 7 May 2021 BEIRA" goes on."""
    masked = _masked(line, list(printed_dates(line, lexicon.calendar)), lexicon.press)
    return masked.rstrip(EDGES).endswith(HOLE)


def _is_unsure(line: str, one: PrintedDate) -> bool:
    """Tell whether a date is printed in digits that can be read in two ways: "3/9/2013"."""
    return one.year is not None and len(one.span) >= UNSURE and not any(c.isalpha() for c in one.span.of(line))


def _is_certain(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a part of a line is one of a masthead by itself: a section, "By ...", an editor, a known name."""
    bare, words = text.strip(EDGES), wording(lexicon.press)
    if not bare:
        return False
    opened = words.opener.match(bare) or words.editor.match(bare) or words.source.match(bare)
    return opened is not None or bare.casefold() in lexicon.press.sections or is_press(bare, lexicon.press)


def _is_label(line: str, masked: str, press: Press) -> bool:
    """Tell whether a line is a day without its year, a label without its day, or an opener with nobody's name."""
    words = wording(press)
    bare = masked.strip(EDGES + HOLE)
    alone = not bare and HOLE in masked
    return (
        alone
        or any(one.match(line.strip(EDGES)) for one in (words.opener, words.editor))
        or not words.label.sub("", bare)
    )


def _agency_span(line: str, segment: Span, told: Metadata) -> Span:
    """Return the words that credit an agency: its name alone, where a writer is named beside it."""
    start = line.find(told.agency or "", segment.start, segment.end)
    return segment if told.author is None or start < 0 else Span(start, start + len(told.agency or ""))


def _masked(line: str, dates: list[PrintedDate], press: Press) -> str:
    """Return the line with a hole of equal length for each date, time of day and count of readers."""
    pieces, end = [], 0
    for one in dates:
        pieces += [line[end : one.span.start], HOLE * len(one.span)]
        end = one.span.end
    masked = "".join(pieces) + line[end:]
    if not dates:
        return masked
    words = wording(press)
    timed = words.clock.sub(_hole, TIME.sub(_hole, masked))
    return NUMBERS.sub(_hole, words.counter.sub(_hole, timed))


def _hole(match: re.Match[str]) -> str:
    return HOLE * len(match.group())


def _segments(masked: str) -> Iterator[Span]:
    start = 0
    for mark in PARTED.finditer(masked):
        yield Span(start, mark.start())
        start = mark.end()
    yield Span(start, len(masked))


def _segment(text: str, *, labelled: bool, lexicon: Lexicon) -> Metadata | None:
    """Return what one part of the line tells, or None where it is no part of a masthead."""
    words, press = wording(lexicon.press), lexicon.press
    bare = text.strip(EDGES)
    if not any(character.isalpha() for character in bare):
        return NOTHING
    if (source := words.source.match(bare)) and is_press(source["who"].strip(EDGES), press):
        return Metadata(agency=source["who"].strip(EDGES))
    if words.editor.match(bare):
        return NOTHING
    account = HANDLE.search(bare)
    bare = HANDLE.sub(" ", words.label.sub(" ", bare)).strip(EDGES)
    if opened := words.opener.match(bare):
        return read_byline(opened["who"], press)
    return _unlabelled(bare, lexicon) or (_bare_name(bare, press) if account or labelled else _role(bare, press))


def _unlabelled(bare: str, lexicon: Lexicon) -> Metadata | None:
    """Return what a part without "By" or "Source" tells: an agency, an outlet, or nothing, as "3 min read"."""
    press = lexicon.press
    bare = EDITION.sub("", bare)
    if not bare or crumbs(press).fullmatch(bare.casefold()) or lexicon.boilerplate.find(bare) is not None:
        return NOTHING
    if DOMAIN.fullmatch(bare):
        return NOTHING
    if (agency := sender(bare, press)) is not None:
        return Metadata(agency=agency)
    writer = bare_writer(bare, press) if "," in bare else None
    if writer is not None:
        return writer
    return Metadata(publisher=bare) if is_outlet(bare, press) and is_name(bare, press) else None


def _bare_name(name: str, press: Press) -> Metadata | None:
    """Return the writer whose name stands beside an account or a label: "Jane Doe (@janedoe) Published ..."."""
    first, *rest = (part.strip() for part in name.split(","))
    if not _stand_beside_a_name(rest, press):
        return None
    words, no_first = first.split(), press.town_openers | press.after_name
    if words[1:] and words[-1].casefold() in press.outlet_words:
        return Metadata(publisher=first) if is_name(first, press) else None
    if len(words) not in BARE_NAME or words[0].casefold() in no_first or not is_name(first, press):
        return _role(name, press)
    return read_byline(name, press)


def _bystander(text: str, *, behind_day: bool, lexicon: Lexicon) -> Metadata | None:
    """Return what a bare name tells beside other parts of a masthead: an outlet, a writer, or nothing for a town.

    "Konkan Standard | Kochi | 9 March" names an outlet by its last word, "9 March | Marmara Gundem" by its place;
    "Salwa Benghuzzi - 9 March" names a writer.
    """
    press = lexicon.press
    name = wording(press).label.sub(" ", text).strip(EDGES)
    words = name.split()
    if not is_name(name, press) or len(words) > MOST_WORDS or "(" in name:
        return None
    linked = any(word.casefold() in press.name_links for word in words[1:-1])
    titled = words[0].casefold() in press.title_openers and name not in lexicon.names.known
    town = words[0].casefold() in press.town_openers and not titled
    named = len(words) > 1 and (
        linked or titled or words[-1].casefold() in press.outlet_words or (behind_day and not town)
    )
    if (
        len(words) in BARE_NAME
        and not town
        and words[-1].casefold() not in press.outlet_words
        and _is_person(words, lexicon, sure=behind_day or text.rstrip().endswith(","))
    ):
        return read_byline(name, press)
    return Metadata(publisher=name) if named else NOTHING


def _is_person(words: list[str], lexicon: Lexicon, *, sure: bool) -> bool:
    """Tell whether a name is a person's: by its first name or an initial, or because nothing speaks for another thing.

    Behind a day an outlet is as likely, and before a comma a town: there only a first name will do.
    """
    names = lexicon.names
    if words[0] in names.given or INITIAL.fullmatch(words[0]):
        return True
    folded = {word.casefold() for word in words}
    place = folded & (names.parts.place_ends | names.parts.place_openers | names.parts.place_kinds)
    return not (sure or place or folded & names.common or " ".join(words) in names.known or words[0] in names.known)


def bare_writer(line: str, press: Press) -> Metadata | None:
    """Return the writer whose name stands in a line of its own, and the outlet behind it.

    "Harriet Coldwell in Dubai", "Ana Freitas | Funchal Mail". What goes on otherwise is a sentence: "Harriet Coldwell,
    the mayor of Dalby, has resigned".
    """
    first, *rest = (part.strip() for part in parted(press).split(line))
    if not _stand_beside_a_name(rest, press):
        return None
    if is_pair(first, press):
        told: Metadata | None = Metadata(author=first)
    else:
        told = _bare_name(first, press) if len(first.split()) in BARE_NAME and is_name(first, press) else None
    if told is None or told.author is None:
        return None
    agency = next((one for one in rest if is_agency(one, press)), None)
    outlets = (one for one in rest if one != agency and is_name(one, press) and _is_named_outlet(one, press))
    return told.or_else(Metadata(publisher=next(outlets, None), agency=agency))


def _stand_beside_a_name(parts: list[str], press: Press) -> bool:
    """Tell whether all that follows a name is an outlet, a town or what a writer is, and no sentence goes on in it."""
    bare = (" ".join(word for word in part.split() if word.casefold() not in press.desk_words) for part in parts)
    return all(is_desk(part, press) or not name or is_name(name, press) for part, name in zip(parts, bare, strict=True))


def _is_named_outlet(name: str, press: Press) -> bool:
    words = name.split()
    return is_outlet(name, press) or (len(words) > 1 and words[-1].casefold() in press.outlet_words)


def is_role(line: str, press: Press) -> bool:
    """Tell whether a line is what a writer is, and for which part of the world: "Africa editor"."""
    words = [word.casefold() for word in line.replace(",", " ").split()]
    if not 0 < len(words) <= MOST_WORDS or press.writer_roles.isdisjoint(words):
        return False
    return role_words(press).issuperset(words)


@cache
def role_words(press: Press) -> frozenset[str]:
    """Return the words that a role may be told in: "Africa editor", "special correspondent"."""
    return press.writer_roles | press.desk_words | {word for one in press.sections for word in one.split()}


def is_desk(line: str, press: Press) -> bool:
    """Tell whether a line is nobody by name: "Web Desk", "Staff Correspondent"."""
    words = [word.casefold() for word in line.replace(",", " ").split()]
    return is_role(line, press) or (0 < len(words) <= MOST_WORDS and press.desk_words.issuperset(words))


def _role(text: str, press: Press) -> Metadata | None:
    """Return nothing told, where the text is what a writer is: "Senior Correspondent", "our correspondent"."""
    return NOTHING if is_desk(text, press) else None


def _days(line: str, dates: list[PrintedDate], lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return the day of publication and that of the last change, as precise as they are printed."""
    published: str | None = None
    updated: str | None = None
    words, full = wording(lexicon.press), [one for one in dates if one.year and one.month]
    for number, one in enumerate(full):
        before = line[full[number - 1].span.end if number else 0 : one.span.start]
        until = full[number + 1].span.start if number + 1 < len(full) else len(line)
        start = full[number - 1].span.end if number else 0
        clock = TIME_BEFORE.search(line, start, one.span.start)
        if clock and len(full) > 1:
            day = read_timestamp(line[clock.start() : one.span.end], lexicon)
        else:
            day = read_timestamp(line[one.span.start if len(full) > 1 else 0 : until], lexicon)
        if words.updated.search(before):
            updated = updated or day
        else:
            published = published or day
    return published, updated
