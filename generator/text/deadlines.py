"""Whether "by Friday" is a deadline still to come, or the day by which something had happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from generator.lexicon.calendar import Calendar
from generator.lexicon.load import Lexicon
from generator.text.patterns import SPACE, any_of

WORD = re.compile(r"[\w’']+")
SENTENCE_END = re.compile(r"[.!?;\n“”\"]")


def sets_deadline(before: str, behind: str, lexicon: Lexicon) -> bool | None:
    """Tell whether a weekday is a deadline to come, from its clause before it and what follows; None if it is none.

    "must leave by | Friday" is; "had counted 46 bodies by | Friday" looks back; "shot by the army on | Monday" is none.
    """
    opener = _openers(lexicon.calendar).search(before)
    if opener is None:
        return None
    words = WORD.findall(before[: opener.start()].lower().replace("’", "'"))
    if opener["lasting"]:
        return lexicon.calendar.words["lasted"].isdisjoint(words)
    told = _own_clause(words, lexicon.calendar.words["opens_clauses"])
    if told:
        return _comes(told, lexicon)
    after = WORD.findall(SENTENCE_END.split(behind)[0].lower().replace("’", "'"))
    return not (
        lexicon.calendar.words["before_deadlines"].isdisjoint(after) and any(_is_past(one, lexicon) for one in after)
    )


def _own_clause(told: Sequence[str], openers: frozenset[str]) -> Sequence[str]:
    start = max((index + 1 for index, word in enumerate(told) if word in openers), default=0)
    return told[start:]


@cache
def _openers(calendar: Calendar) -> re.Pattern[str]:
    """Match what a deadline begins with, up to its day: "by", "by noon on", "until late"."""
    words = calendar.words
    filling = rf"(?:(?:{any_of(words['parts_of_deadlines'])}|\d{{1,2}}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?){SPACE}+){{0,4}}"
    lasting, due = any_of(words["lasting_until"]), any_of(words["due_by"])
    return re.compile(rf"\b(?:(?P<lasting>{lasting})|{due}){SPACE}+{filling}$", re.IGNORECASE)


def _comes(told: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell from the nearest verb before a deadline whether it is to come; it is where there is none in the past."""
    words = lexicon.calendar.words
    for index in range(len(told) - 1, -1, -1):
        word = told[index]
        if word in words["before_deadlines"] or _is_infinitive(told[index : index + 2], lexicon):
            return True
        if _is_past(word, lexicon):
            return _is_to_be(told[:index], lexicon)
    return True


def _is_infinitive(pair: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a verb is told by its "to": "to leave", not "to 46", "to the coast", "to hospital"."""
    openers, words = lexicon.calendar.words["opens_infinitives"], lexicon.words
    return any(
        one in openers
        and other.isalpha()
        and other not in words.determiners | words.possessives | lexicon.calendar.words["bare_aims"]
        for one, other in pairwise(pair)
    )


def _is_past(word: str, lexicon: Lexicon) -> bool:
    words = lexicon.calendar.words
    if word in words["past_forms"] or word in lexicon.speakers.irregular_pasts:
        return True
    return word.endswith(tuple(words["past_endings"])) and word not in words["not_past"]


def _is_to_be(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a participle belongs to what is to come: "must all be freed", "will have ended"."""
    words = lexicon.calendar.words
    for word in reversed(before):
        if word in words["before_deadlines"] or word in words["opens_infinitives"]:
            return True
        if word not in words["between_auxiliaries"] and word not in lexicon.words.adverbs:
            return False
    return False
