"""From the lines of a file to its story: small steps, each of which names what it takes out and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.lexicon.load import Lexicon
from generator.read.below import cut_notes_below, drop_end_marks, drop_links_below, drop_tag_rows
from generator.read.breadcrumbs import drop_breadcrumbs
from generator.read.bylines import cut_date_before_text, cut_masthead_before_text, drop_masthead
from generator.read.captions import cut_photo_credits
from generator.read.draft import Draft
from generator.read.furniture import drop_boilerplate, drop_stray_marks
from generator.read.headline import (
    cut_date_before_headline,
    drop_repeated_headline,
    find_headline,
)
from generator.read.titleline import cut_masthead_behind_headline, drop_outlet_behind_headline

Cleaner = Callable[[Draft, Lexicon], Draft]

STEPS: Final[tuple[Cleaner, ...]] = (
    drop_stray_marks,  # first: a line of marks would stand between a heading and what hangs on it
    drop_boilerplate,  # before the headline: menus and share buttons are short lines, too
    drop_breadcrumbs,
    cut_date_before_headline,
    find_headline,  # before bylines: a headline may look like a name
    cut_masthead_behind_headline,
    drop_outlet_behind_headline,  # before repetitions, which are printed without it
    drop_repeated_headline,
    cut_photo_credits,  # before bylines: "UN Photo/Jane Doe" names no writer
    cut_masthead_before_text,
    drop_masthead,
    drop_end_marks,  # behind mastheads, in which numbers are days
    drop_tag_rows,
    drop_links_below,
    cut_notes_below,
    cut_date_before_text,  # last: only now the first paragraph of the story is the first
)


def clean(draft: Draft, lexicon: Lexicon) -> Draft:
    """Return a draft without what is no part of the story."""
    for step in STEPS:
        draft = step(draft, lexicon)
    return draft
