"""The headline: where it is printed, printed again, or run into the next line."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from generator.lexicon.load import Lexicon
from generator.model.span import Span
from generator.read.captions import is_photo_credit
from generator.read.draft import Draft, Paragraph
from generator.read.issuers import issuer, names_body
from generator.read.masthead import is_desk, read_masthead
from generator.read.metadata import Metadata
from generator.read.names import is_name, is_press
from generator.read.zones import LONG, ends_sentence
from generator.text.layouts import printed_dates
from generator.text.timestamps import read_timestamp

GLUED = re.compile(r"[\w .,/-]{6,30}?\d(?=[A-Z][a-z])")
SHORT_KICKER = 2  # words of a line above the headline that names its subject
FEWEST, MOST = 2, 40  # words of a headline
NO_HEADLINE_END = tuple(",;:-–—")
NO_LETTER = re.compile(r"[\W_]+")
POST = re.compile(r"pic\.twitter\.com|https?://t\.co/|\(@\w+\)")
MOST_SITE_LINES, MOST_SITE_WORDS = 3, 5  # of the name and the slogan of a site
BODY_WITH_INITIALS = re.compile(r".+\s\([A-Z][A-Za-z-]+\)")
FIRST_LINES = 8  # paragraphs in which a headline may be printed again
RUN_IN = 40  # characters of a headline that is cut off the text it is run into, though a blank parts them


def find_headline(draft: Draft, lexicon: Lexicon) -> Draft:
    """Tell which paragraph is the headline: the first but for bylines, where it is short and ends no sentence.

    A headline that the mark-up names is looked for instead; where it is not printed, there is none in the text.
    """
    if draft.title is not None or not draft.paragraphs:
        return draft
    if draft.found.title:
        wanted = folded(draft.found.title)
        places = (n for n, one in enumerate(draft.paragraphs[:FIRST_LINES]) if folded(one.text) == wanted)
        return replace(draft, title=next(places, None))
    draft = _without_site_head(draft, lexicon)
    may_be = (n for n, one in enumerate(draft.paragraphs) if _may_be_first(one.text, lexicon))
    first, following = next(may_be, 0), next(may_be, None)
    if following is not None and _is_kicker(draft.paragraphs[first].text, draft.paragraphs[following].text, lexicon):
        told = _issuer_above(draft, first, following, lexicon)
        draft, first = draft.without({first: "subject line above the headline"}), following - 1
        draft = replace(draft, found=draft.found.or_else(told))
    return replace(draft, title=first) if looks_like_headline(draft.paragraphs[first].text, lexicon) else draft


def _issuer_above(draft: Draft, first: int, headline: int, lexicon: Lexicon) -> Metadata:
    """Return whose page it is by the line above its headline: an outlet, a body with its initials, or who reports.

    A situation report has its day below: "As of 4 May 2021". Any other body may be no more than the subject.
    """
    line, press = draft.paragraphs[first].text, lexicon.press
    if is_press(line, press) or (
        is_name(line, press) and line.split()[1:] and line.split()[-1].casefold() in press.outlet_words
    ):
        return Metadata(publisher=line)
    if BODY_WITH_INITIALS.fullmatch(line):
        return issuer(line, lexicon) or Metadata()
    below = draft.paragraphs[headline + 1 : headline + 2]
    read = read_masthead(below[0].text, lexicon) if below else None
    return (read and read.is_status and issuer(line, lexicon)) or Metadata()


def _without_site_head(draft: Draft, lexicon: Lexicon) -> Draft:
    """Return the draft without the name and the slogan of the site that are printed above a day and the headline.

    "Lake Info", "The nation first", "Wed, 13/08/2025 - 19:05", and only then "Ferry sinks with 60 on board".
    """
    above = [one.text for one in draft.paragraphs[:FIRST_LINES]]
    if not (_may_be_site(above[0]) and is_name(above[0], lexicon.press)):
        return draft
    head = list(takewhile(lambda line: read_masthead(line, lexicon) is None, above[:MOST_SITE_LINES]))
    rest = [line for line in above[len(head) :] if _may_be_first(line, lexicon)]
    if not head or not len(head) < len(above) - len(rest) < len(above) or not all(map(_may_be_site, head)):
        return draft
    if _may_be_site(rest[0]) or not looks_like_headline(rest[0], lexicon):
        return draft
    # A slogan under it, or a text credited to it, makes a name that of the site; else it may be a subject.
    credited = any(f"({head[0]})" in line for line in above)
    outlet = head[0] if len(head) > 1 or credited or is_press(head[0], lexicon.press) else None
    changed = draft.without(dict.fromkeys(range(len(head)), "name of the site"))
    return replace(changed, found=draft.found.or_else(Metadata(publisher=outlet)))


def _may_be_site(line: str) -> bool:
    """Tell whether a line is short enough for the name or the slogan of a site."""
    return len(line.split()) <= MOST_SITE_WORDS and not ends_sentence(line)


def _may_be_first(line: str, lexicon: Lexicon) -> bool:
    told = read_masthead(line, lexicon) is not None or is_desk(line, lexicon.press)
    return not told and not is_photo_credit(line, lexicon.press)


def looks_like_headline(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line could be a headline: "Ferry sinks off Zanzibar" could, "He left." could not."""
    words = line.split()
    return (
        FEWEST <= len(words) <= MOST
        and len(line) <= LONG
        and not line[0].islower()
        and not line.endswith(NO_HEADLINE_END)
        and (not ends_sentence(line) or line.endswith(("?", "!")))
        and POST.search(line) is None
        and any(character.isalpha() for character in line)
        and lexicon.boilerplate.find(line) is None
    )


def _is_kicker(line: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is the one or two words above a headline that name its subject, or the name of the site."""
    short = len(line.split()) <= SHORT_KICKER < len(following.split()) - 1
    return (
        (short or _is_site_name(line, following, lexicon))
        and looks_like_headline(following, lexicon)
        and not ends_sentence(line)
    )


def _is_site_name(line: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is the name of a body alone, above a headline that is more than a name."""
    return (
        names_body(line, lexicon)
        and not is_name(following, lexicon.press)
        and len(following.split()) > SHORT_KICKER + 1
    )


def cut_date_before_headline(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the date that the first line begins with, where no blank parts them: "Mar 14, 2021Ferry sinks"."""
    if not draft.paragraphs or (glued := GLUED.match(draft.paragraphs[0].text)) is None:
        return draft
    paragraph, end = draft.paragraphs[0], glued.end()
    dates = printed_dates(glued.group(), lexicon.calendar)
    if not dates or dates[0].span != Span(0, end):
        return draft
    changed = draft.changed({0: paragraph.part(end, len(paragraph.text))}, {0: "date run into the headline"})
    return replace(changed, found=draft.found.or_else(Metadata(published=read_timestamp(glued.group(), lexicon))))


def drop_repeated_headline(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the headline where it is printed again, alone or behind a date: "Mar 14, 2021Ferry sinks off Zanzibar"."""
    if draft.title is None and draft.found.title is None:
        return draft
    title = draft.found.title or draft.paragraphs[draft.title or 0].text
    parts: dict[int, Paragraph | None] = {}
    found = draft.found
    for number, paragraph in enumerate(draft.paragraphs):
        if number - len(parts) >= FIRST_LINES:
            break  # lines that are dropped do not count: a headline printed many times is dropped at once
        if number == draft.title:
            continue
        if folded(paragraph.text) == folded(title):
            parts[number] = None
        elif (before := _run_in_behind_date(paragraph.text, title, lexicon)) is not None:
            parts[number] = None
            found = found.or_else(Metadata(published=before))
        elif (rest := _text_behind(paragraph.text, title)) is not None:
            parts[number] = paragraph.part(rest, len(paragraph.text))
    changed = draft.changed(parts, dict.fromkeys(parts, "headline repeated"))
    return replace(changed, found=found)


def _run_in_behind_date(line: str, title: str, lexicon: Lexicon) -> str | None:
    """Return the date that stands before a repeated headline, where the line holds nothing else."""
    if not line.endswith(title) or len(line) > LONG + len(title):
        return None
    before = line[: -len(title)]
    dates = printed_dates(before, lexicon.calendar)
    alone = (
        dates
        and not before[: dates[0].span.start].strip()
        and len(before) - dates[0].span.end < len("T00:00:00+00:00 |")
    )
    return read_timestamp(before, lexicon) if alone else None


def _text_behind(line: str, title: str) -> int | None:
    """Return where the text begins that a repeated headline runs into."""
    if not line.startswith(title):
        return None
    rest = line[len(title) :]
    glued = rest[:1].isupper() or rest[:1] in '“"‘'
    apart = len(title) >= RUN_IN and rest[:1].isspace() and rest.strip()[:1].isupper()
    return len(title) if (glued or apart) and len(rest) > RUN_IN else None


def folded(text: str) -> str:
    """Return a headline as it is compared: letters and digits alone."""
    return NO_LETTER.sub("", text.casefold())
