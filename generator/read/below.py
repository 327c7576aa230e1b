"""Steps that take out what stands under a story, or around it, without being a sentence of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.lexicon.load import Lexicon
from generator.read.credits import is_credit
from generator.read.draft import Draft, Paragraph
from generator.read.kinds import announces_list, end_before_notes, tells
from generator.read.zones import story

TAG_ROW = re.compile(r"[\w &-]{1,40}(?:\s*\|\s*[\w &-]{1,40}){2,}|#\w+(?:[\s,]+#\w+)+")
END_MARK = re.compile(
    r"[(/]*[a-z]{2,4}(?:[./*-][a-z]{2,4}){1,4}[)/]*|[A-Z]{2,5}(?: [A-Z]{2,5}){2,5}|(?!\d\d?:\d\d$)[\d\W_]+"
)
LONGEST_LINK = 100
SENTENCE = re.compile(r"[.!?…@][\"”’'»)\]]*(?:\s|$)|@\w|\.com/")
ITEM_MARKS = ("-", "–", "—", "•", "*", "(", "[", "“", '"')


def drop_end_marks(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove lines around the story without a word: initials of those who wired it ("ab/cd"), numbers of the page."""
    del lexicon
    body = story(draft.paragraphs)
    around = [*range(body.start), *range(body.stop, len(draft.paragraphs))]
    marks = (n for n in around if n != draft.title and END_MARK.fullmatch(draft.paragraphs[n].text))
    return draft.without(dict.fromkeys(marks, "marks of the wire"))


def drop_links_below(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the lines at the very end that are no sentences: tags, links to other stories, names of readers.

    A credit stays: "Source: Xinhua"; so does a list of the story, and all that a line of the story stands below.
    """
    end, stop = len(draft.paragraphs), story(draft.paragraphs).stop
    while end > stop and _is_link(draft.paragraphs[end - 1], lexicon):
        end -= 1
    below = range(end, len(draft.paragraphs))
    if _is_list(draft.paragraphs[end - 1 :], lexicon):
        return draft
    return draft.without({n: "lines below the story" for n in below if n != draft.title})


def _is_link(paragraph: Paragraph, lexicon: Lexicon) -> bool:
    line = paragraph.text
    return (
        len(line) <= LONGEST_LINK
        and not paragraph.is_item
        and SENTENCE.search(line) is None
        and not line.startswith(ITEM_MARKS)
        and not is_credit(line, lexicon)
        and not announces_list(line, lexicon)
    )


def _is_list(lines: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Tell whether the lines behind a first are a list of the story: announced, or a figure or a verb in each."""
    items = [one.text for one in lines[1:]]
    if not items:
        return False
    return announces_list(lines[0].text, lexicon) or (len(items) > 1 and all(tells(one, lexicon) for one in items))


def cut_notes_below(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove the notes that run into the last lines of a story: "He left the pier. This is a developing story."."""
    body = story(draft.paragraphs)
    parts = {}
    for number in range(max(body.start, body.stop - 1), len(draft.paragraphs)):
        paragraph = draft.paragraphs[number]
        end = end_before_notes(paragraph.text, lexicon)
        if end < len(paragraph.text) and number != draft.title:
            parts[number] = paragraph.part(0, end)
    return draft.changed(parts, dict.fromkeys(parts, "note run into the text"))


def drop_tag_rows(draft: Draft, lexicon: Lexicon) -> Draft:
    """Remove rows of key words below the story: "FERRIES|CHILDREN|SAFETY", "#ferry #lake"."""
    del lexicon
    below = range(story(draft.paragraphs).stop, len(draft.paragraphs))
    return draft.without({number: "tags" for number in below if TAG_ROW.fullmatch(draft.paragraphs[number].text)})
