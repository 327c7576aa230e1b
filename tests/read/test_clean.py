from hypothesis import given, settings
from hypothesis import strategies as st

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.article import make_article
from generator.read.clean import STEPS
from generator.read.draft import Draft
from generator.read.layout import lay_out
from generator.read.metadata import NOTHING
from generator.read.raw import Raw

LINES = (
    "Ferry sinks off Zanzibar",
    "The ferry Amina sank off Zanzibar on Sunday with 40 people aboard, the port authority said in a statement.",
    "“We heard the siren,” she said.",
    "BEIRA, March 14 (Reuters) - The river rose by two metres in the night, the governor of the province said.",
    "Mar 14, 2021Ferry sinks off Zanzibar",
    "date 2021-03-14 The ferry sank at noon, and forty people were pulled out of the water by the fishermen.",
    "By Asha Mrisho | Updated: 2021-03-14 11:00",
    "Asha Mrisho (@asha) Published March 14, 2021 | 05:00 AM",
    "World News",
    "Home > World > Africa",
    "Share on Facebook",
    "Related Articles",
    "Leave a Reply",
    "The pier at noon, UN Photo/Asha Mrisho",
    "Photo: Asha Mrisho/AFP",
    "This article is reprinted from The Lake Tribune.",
    "© 2021 The Lake Tribune. All rights reserved.",
    "Source: Xinhua",
    "Background",
    "* * *",
    ".",
    "",
)
PAGES = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=14).map("\n\n".join)


def read(text: str) -> Article:
    return make_article("page.txt", b"", Raw(text=text), NOTHING, load_lexicon())


@settings(deadline=None)
@given(PAGES)
def test_every_step_done_twice_is_done_once(text: str) -> None:
    draft = lay_out(text)
    for step in STEPS:
        draft = step(draft, load_lexicon())
        again = step(draft, load_lexicon())
        assert [one.text for one in again.paragraphs] == [one.text for one in draft.paragraphs], step.__name__


@settings(deadline=None)
@given(PAGES)
def test_every_run_leads_back_to_the_same_characters(text: str) -> None:
    article = read(text)
    assert all(one.text.of(article.text) == one.source.of(text) for one in article.passages)
    covered = sum(len(one.text) for one in article.passages)
    assert covered >= len(article.text) - 2 * article.text.count("\n\n") - article.text.count(" ")


@settings(deadline=None)
@given(PAGES)
def test_paragraphs_are_parted_by_one_blank_line(text: str) -> None:
    paragraphs = read(text).text.split("\n\n")
    assert all(one == one.strip() for one in paragraphs)
    assert not any(mark in one for one in paragraphs for mark in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\u200b\u202e")


@settings(deadline=None)
@given(PAGES)
def test_spans_lie_in_the_text(text: str) -> None:
    article = read(text)
    for span in (article.title_span, article.credit, article.dateline):
        assert span is None or 0 <= span.start < span.end <= len(article.text)
    assert article.title_span is None or article.title_span.of(article.text) == article.title


@settings(deadline=None, max_examples=50)
@given(PAGES)
def test_nothing_goes_without_a_reason(text: str) -> None:
    draft = lay_out(text)
    for step in STEPS:
        after = step(draft, load_lexicon())
        gone = sum(len(one.text) for one in draft.paragraphs) - sum(len(one.text) for one in after.paragraphs)
        told = sum(len(one.text) for one in after.removed) - sum(len(one.text) for one in draft.removed)
        assert 0 <= gone - told <= 4 * len(draft.paragraphs)  # blanks between what stays and what goes
        draft = Draft(after.paragraphs, after.removed, after.found, after.title)
