"""Steps that take out what a page prints around its story: lines that the lexicon knows, and what hangs on them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from generator.lexicon.boilerplate import Notice
from generator.lexicon.load import Lexicon
from generator.read.credits import is_credit, wording
from generator.read.draft import Draft, Paragraph
from generator.read.kinds import kind_below, kind_of, tells
from generator.read.masthead import read_masthead
from generator.read.metadata import Metadata
from generator.read.owners import owner
from generator.read.zones import ends_sentence, is_prose
from generator.text.layouts import printed_dates

MOST_LISTED = 20  # headlines that a list of other stories may have
STORY_BEFORE = 0.5  # share of the page that stands before what takes all the rest
SIGNED_WITHIN = 4  # lines below the heading of comments in which the first of them is signed
LONGEST_SIGNATURE = 80
ITEM = re.compile(r"(?:\d{1,2}[.)]|[-–—•*▪■])\s")
BULLET = re.compile(r"[-–—•*▪■]\s")
FEWEST_ITEMS = 2  # lines of a list without marks
LETTER = re.compile(r"[^\W_]")


def drop_stray_marks(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove lines without a letter or digit: ".", "* * *", "|"."""
    del lexicon
    return draft.without({n: "stray marks" for n, one in enumerate(draft.paragraphs) if not LETTER.search(one.text)})


def drop_boilerplate(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the lines that the lexicon knows, and what hangs on them: lists of other stories, comments."""
    gone: dict[int, str] = {}
    extent, kinds = _extent(draft.paragraphs, lexicon)
    told = Metadata()
    for number, notice in enumerate(kinds):
        if notice is None or wording(lexicon.press).permitted.match(draft.paragraphs[number].text):
            continue  # whose text it is stays, among all that its notice forbids
        told = told.or_else(Metadata(publisher=owner(draft, number, lexicon)))
        if number in gone or (notice.takes == "itself" and _heads_list(draft.paragraphs, number, lexicon)):
            continue
        gone[number] = notice.reason
        if notice.takes == "headlines" and number >= extent.start:
            gone |= dict.fromkeys(_listed(draft, number + 1, extent, lexicon), notice.reason)
        elif notice.takes == "rest" and _takes_rest(draft, number, extent, lexicon):
            gone |= dict.fromkeys(range(number + 1, len(draft.paragraphs)), notice.reason)
    return replace(draft.without(gone), found=draft.found.or_else(told))


def _heads_list(paragraphs: Sequence[Paragraph], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a line such as "At a glance" heads a list of the story: of items with marks, or two that tell."""
    below = paragraphs[number + 1 : number + 1 + FEWEST_ITEMS]
    if below and (below[0].is_item or BULLET.match(below[0].text)):
        return True
    return len(below) == FEWEST_ITEMS and all(
        tells(one.text, lexicon) and not is_prose(one.text) and read_masthead(one.text, lexicon) is None
        for one in below
    )


@dataclass(frozen=True, slots=True)
class Extent:
    """The running text of a page: its first paragraph, the number half of it is printed before, and its end."""

    start: int
    half: int
    end: int


def _extent(paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> tuple[Extent, list[Notice | None]]:
    """Return where the running text is, and the kind of each line of furniture; there is more of it below the text."""
    kinds = [kind_of(one.text, lexicon) for one in paragraphs]
    lengths = [
        len(one.text) if kind is None and is_prose(one.text) else 0 for one, kind in zip(paragraphs, kinds, strict=True)
    ]
    end = len(paragraphs)
    while end and not (lengths[end - 1] and kind_below(paragraphs[end - 1].text, lexicon) is None):
        end -= 1
    if end:
        below = (kind_below(one.text, lexicon) for one in paragraphs[end:])
        kinds[end:] = [own or other for own, other in zip(kinds[end:], below, strict=True)]
    before, whole = list(accumulate(lengths[:end], initial=0)), sum(lengths[:end])
    return Extent(
        start=next((number for number, length in enumerate(lengths[:end]) if length), 0),
        half=next(number for number, length in enumerate(before) if length >= STORY_BEFORE * whole),
        end=end,
    ), kinds


def _takes_rest(draft: Draft, number: int, extent: Extent, lexicon: Lexicon) -> bool:
    """Tell whether all below a heading goes with it: most of the story is above, or readers sign what stands below."""
    if number >= extent.half:
        return True
    below = (one.text for one in draft.paragraphs[number + 1 : number + 1 + SIGNED_WITHIN])
    return number > extent.start and any(_is_signature(line, lexicon) for line in below)


def _is_signature(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a short line holds a day, as those do that readers' names stand in: "Asha, June 3 at 4:12 pm"."""
    if len(line) > LONGEST_SIGNATURE or ends_sentence(line):
        return False
    notice = lexicon.boilerplate.find(line)
    return (notice is not None and notice.takes == "line") or bool(printed_dates(line, lexicon.calendar))


def _listed(draft: Draft, start: int, extent: Extent, lexicon: Lexicon) -> range:
    """Return the headlines of other stories below a heading such as "Related"."""
    below = draft.paragraphs[start : start + MOST_LISTED]
    headlines = list(takewhile(lambda one: _may_be_listed(one.text, lexicon), below))
    if start >= extent.end:
        return range(start, start + len(headlines))
    # Above a piece of the story the last of the lines may be its headline.
    return range(start, start + max(0, len(headlines) - 1))


def _may_be_listed(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line may be one of a list of headlines: marked as its item, or no sentence."""
    if is_prose(line) or is_credit(line, lexicon):
        return False
    return ITEM.match(line) is not None or not ends_sentence(line)
