"""The year of what happened before the story: "a flood in the same valley killed 30 people in 2009"."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

from generator.lexicon.load import Lexicon
from generator.model.findings import DateMention, Figure, Report
from generator.model.span import Span
from generator.resolve.surroundings import Surroundings
from generator.text.folding import folded, folded_words

SEVERAL = 5  # dates of one sentence that are looked at
STRETCH = 120  # characters between a number and a date of its own
MONTHS = 3  # a day told less than these before the article is still of its story, whatever the year
# A year behind a small word: "the 2009 crash", "the blast of 2028"; one between commas: "their last crash, in 2011,".
YEAR = re.compile(r"\b(?P<opener>[^\W\d_]+)\s(?P<year>(?:19|20)\d\d)(?=(?P<noun>\s[^\W\d_])?)\b")
ASIDE = re.compile(r",\s(?P<opener>[^\W\d_]+)\s(?P<year>(?:19|20)\d\d),")
OPENING = 12  # characters of a sentence in which the time it tells of stands: "In 2009, ..."


def past_event(figure: Figure, around: Surroundings, lexicon: Lexicon) -> str | None:
    """Return the year a figure is told of where it lies before the story; None where it is of the story or not told.

    An article that does not tell when it was published is of the story's first day. What is told of "a similar" event
    without a year has that word instead.
    """
    report, sentence = around.report, around.sentence(figure)
    published = report.article.published or around.story
    told = figure.as_of or _told(figure, report, sentence, lexicon)
    if told is not None and published is not None and told[:4] < published[:4] and not _is_near(told, published):
        return told[:4]
    year = None if published is None else _year_of_event(figure, around, published, lexicon)
    return year or _other_event(figure, around, lexicon)


def _year_of_event(figure: Figure, around: Surroundings, published: str, lexicon: Lexicon) -> str | None:
    """Return the year that stands with what happened like an adjective: "the 2009 crash killed 34".

    Behind the number it takes a preposition: "killed 34 in the 2009 crash", but not "jailed 14 over the 2009 crash".
    """
    text, sentence, number = around.report.article.text, around.sentence(figure), figure.spans[0]
    start, end = max(sentence.start, number.start - STRETCH), min(sentence.end, number.end + STRETCH)
    for pattern in (YEAR, ASIDE):
        for match in pattern.finditer(text, start, end):
            at = Span(*match.span())
            between = text[at.end : number.start] if at < number else text[number.end : at.start]
            told = match["year"] < published[:4] and ("," not in between or _stands_for_event(match, text, lexicon))
            if told and _is_of_event(match, number, text, lexicon):
                return match["year"]
    return None


def _stands_for_event(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a year is of what a pronoun stands for: "that of 2020, with 11 dead"."""
    ahead = folded_words(text[max(0, match.start() - OPENING) : match.start()])[-1:]
    return folded(match["opener"]) in lexicon.words.partitives and ahead != () and ahead[0] in lexicon.words.determiners


def _is_of_event(match: re.Match[str], number: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a year is said of an event, and of that of the number."""
    opener, words = folded(match["opener"]), lexicon.words
    if match.re is ASIDE:
        return opener in words.prepositions and match.end() <= number.start
    is_of = opener in words.partitives or (
        match["noun"] is not None and opener in words.determiners | words.possessives
    )
    if match.start() < number.start:
        return is_of
    ahead = folded_words(text[max(0, match.start() - OPENING) : match.start()])[-1:]
    is_in = ahead != () and ahead[0] in lexicon.quantities.counted["place_prepositions"]
    return is_of and (is_in or opener in words.partitives)


def _other_event(figure: Figure, around: Surroundings, lexicon: Lexicon) -> str | None:
    """Return the words that make what happened another event: "a similar collapse killed nine", "that summer"."""
    text, number = around.report.article.text, figure.spans[0]
    start = around.sentence(figure).start
    opening = " ".join(folded_words(text[start : min(start + STRETCH, number.start)])[:2])
    if opening in lexicon.comparison.classes.back_then:
        return opening
    ahead = folded_words(text[max(around.clause(figure).start, number.start - STRETCH) : number.start])
    return next((word for word in ahead if word in lexicon.comparison.classes.other_events), None)


def _is_near(told: str, published: str) -> bool:
    """Tell whether a day, known to the month at least, lies a few months at most before another."""
    if len(told) < len("2009-01"):
        return False
    first, last = date.fromisoformat(f"{told}-01"[:10]), date.fromisoformat(published[:10])
    return (last.year - first.year) * 12 + last.month - first.month < MONTHS


def _told(figure: Figure, report: Report, sentence: Span, lexicon: Lexicon) -> str | None:
    """Return the date that opens a figure's sentence, or stands in one stretch with the figure, commas apart."""
    number, text = figure.spans[0], report.article.text
    for mention in _dates(report, sentence)[:SEVERAL]:
        before, after = sorted((mention.span, number))
        opens = mention.span.start <= sentence.start + OPENING and mention.span < number
        if opens and text[sentence.start : mention.span.start].count(" ") <= 1:
            return mention.date
        between = text[before.end : after.start]
        if len(between) <= STRETCH and ("," not in between or _takes_up(between, lexicon)):
            return mention.date
    return None


def _takes_up(between: str, lexicon: Lexicon) -> bool:
    """Tell whether the words behind a date take it up: "since January 2012, | when | 13 people were killed"."""
    words = between.split()
    return words[:1] == [","] and words[1:2] != [] and words[1] in lexicon.comparison.classes.resumed


def _dates(report: Report, sentence: Span) -> tuple[DateMention, ...]:
    first, last = (bisect_left(report.dates, at, key=_start) for at in (sentence.start, sentence.end))
    return report.dates[first:last]


def _start(mention: DateMention) -> int:
    return mention.span.start
