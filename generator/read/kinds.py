"""Of which kind of furniture a line is: by itself, by its parts, or by its sentences."""

from __future__ import annotations

import re

from generator.lexicon.boilerplate import LONGEST, Notice, folded_line
from generator.lexicon.load import Lexicon
from generator.read.credits import is_credit
from generator.read.zones import LONG, ends_sentence

ROW = re.compile(r"\s*[|•·»]\s*|\s{2,}")
LABEL_WORDS = 4  # of a label in a row that holds known ones
FEWEST_LABELS = 3  # in a row in which one may be unknown
DIGIT = re.compile(r"\d")
QUOTED = re.compile(r"[\"“”]")
SENTENCE = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+(?=\S)")


def kind_of(line: str, lexicon: Lexicon) -> Notice | None:
    """Return the kind of furniture a line is, or None for a line of the story.

    "Subscribe | Podcast | Donate" is a row of labels; "Get our newsletter. Enter your email address." is two prompts.
    """
    found = lexicon.boilerplate.find(line) or _row(line, lexicon) or _all_known(line, lexicon)
    return None if found and _opens_in_credit(line, lexicon) else found


def _opens_in_credit(line: str, lexicon: Lexicon) -> bool:
    """Tell whether the first of several sentences says whom the text is taken from: that one stays."""
    first = SENTENCE.split(line, maxsplit=1)[0]
    return first != line and is_credit(first, lexicon) and lexicon.boilerplate.find(first) is None


def _row(line: str, lexicon: Lexicon) -> Notice | None:
    """Return the kind of a row of labels; among three and more one in two may be of this site alone."""
    labels = [one for one in ROW.split(line) if one.strip()] if len(line) <= LONG else []
    if len(labels) < 2:  # noqa: PLR2004 - a row has two
        return None
    found = [lexicon.boilerplate.find(one) for one in labels]
    known = [one for one in found if one is not None]
    unknown = [label for label, one in zip(labels, found, strict=True) if one is None]
    fits = not unknown or (
        len(labels) >= FEWEST_LABELS and len(known) >= len(unknown) and all(_may_be_label(one) for one in unknown)
    )
    return next((one for one in known if one.takes == "line"), None) if fits else None


def _may_be_label(text: str) -> bool:
    """Tell whether a part of a row may be a label: short, and no day that the row tells."""
    return len(text.split()) <= LABEL_WORDS and not ends_sentence(text) and not DIGIT.search(text)


def _all_known(line: str, lexicon: Lexicon) -> Notice | None:
    """Return the kind of a line of several sentences, each of which is furniture."""
    said = SENTENCE.split(line) if len(line) <= LONGEST else []
    found = _sentence(said[0], lexicon) if len(said) > 1 else None
    return found if found and all(_sentence(one, lexicon) for one in said[1:]) else None


def kind_below(line: str, lexicon: Lexicon) -> Notice | None:
    """Return the kind of a line under a story, where more is furniture: who wrote, where to write to, who pays."""
    own = kind_of(line, lexicon) or lexicon.below.find(line)
    if own is not None or len(line) > LONGEST:
        return own
    found = [_sentence_below(one, lexicon) for one in SENTENCE.split(line)]
    return found[0] if all(found) else None


def end_before_notes(line: str, lexicon: Lexicon) -> int:
    """Return where a paragraph ends before the notes run into it: "He left. This is a developing story." ends early."""
    end = len(line)
    starts = [0, *(one.end() for one in SENTENCE.finditer(line))] if len(line) <= LONGEST else [0]
    while len(starts) > 1 and _is_note(line[starts[-1] : end].strip(), lexicon):
        end = starts.pop()
    return len(line[:end].rstrip())


def _is_note(sentence: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence behind others is a note to readers; what is quoted is none: "Join us!”"."""
    return QUOTED.search(sentence) is None and _sentence_below(sentence, lexicon) is not None


def _sentence(sentence: str, lexicon: Lexicon) -> Notice | None:
    return lexicon.boilerplate.find(sentence) or _row(sentence, lexicon)


def _sentence_below(sentence: str, lexicon: Lexicon) -> Notice | None:
    return _sentence(sentence, lexicon) or lexicon.below.find(sentence)


def announces_list(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line announces a list of the story: by its colon, or as papers head one: "At a glance"."""
    return line.endswith(":") or folded_line(line) in lexicon.press.list_heads


def tells(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a short line says something, where headlines save the words: "Police have arrested two managers"."""
    return DIGIT.search(line) is not None or not lexicon.words.auxiliaries.isdisjoint(line.lower().split())
