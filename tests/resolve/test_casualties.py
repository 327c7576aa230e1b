"""How many were killed and injured, over short articles on invented events."""

from __future__ import annotations

from itertools import permutations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing, Counting, Toll
from generator.resolve.briefing import resolve_briefing

LEXICON = load_lexicon()


def briefing(*texts: str) -> Briefing:
    articles = [
        Article(id=f"a{n}", file=f"{n}.txt", sha256="", text=text, published=f"2031-05-0{n}", language="en")
        for n, text in enumerate(texts, start=1)
    ]
    folder = Folder(name="dalby", title="Dalby", articles=tuple(articles))
    return resolve_briefing(folder, [extract_report(one, LEXICON) for one in articles], LEXICON)


def tolls(*texts: str) -> dict[str, tuple[int, int, int]]:
    return {one.event: (one.low, one.best, one.high) for one in briefing(*texts).tolls}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["A man was shot dead in Dalby."], {"killed": (1, 1, 1)}, id="told without a number"),
        pytest.param(
            ["Five clerks were shot in Dalby. A porter was shot dead and four clerks were wounded."],
            {"killed": (1, 1, 1), "injured": (4, 4, 4)},
            id="those shot hold the dead",
        ),
        pytest.param(
            ["At least 12 people died.", "At least 15 people died.", "The toll rose to 19 dead."],
            {"killed": (12, 19, 19)},
            id="a toll that rises",
        ),
        pytest.param(
            ["A man was shot in Dalby.", "The man shot in Dalby has died.", "Oleg Marsh, 34, died in hospital."],
            {"killed": (1, 1, 1), "injured": (1, 0, 1)},
            id="who was hurt dies",
        ),
        pytest.param(["A cook and two porters were wounded."], {"injured": (3, 3, 3)}, id="a person beside a count"),
        pytest.param(
            ["Oleg Marsh killed two porters in Dalby before turning the gun on himself."],
            {"killed": (3, 3, 3)},
            id="who turns on himself",
        ),
        pytest.param(
            [
                "Porter shot in Dalby\n\nA porter was shot in Dalby.",
                "Cook shot in Lima\n\nA cook and a porter were shot.",
            ],
            {"injured": (1, 2, 2)},
            id="the later of two",
        ),
        pytest.param(
            [
                "Ten killed in a weekend\n\nTen people were killed in Lima. Oleg Marsh, 34, was shot dead in Dalby.",
                "A 34-year-old man was shot dead in Dalby after a quarrel over a parking space.",
            ],
            {"killed": (1, 1, 10)},
            id="a list of several incidents",
        ),
        pytest.param(["About 430 head of cattle have perished."], {}, id="cattle"),
        pytest.param(["Two sailors are feared dead."], {}, id="feared"),
        pytest.param(["In 2009, a fire in the mill killed 30 people."], {}, id="years before"),
        pytest.param(["At least 12 policemen died. Dozens of protesters were killed."], {}, id="sides alone"),
        pytest.param(
            ["Some 1,150 people have cholera. Doctors counted 70 cases; 20 are in hospital."], {}, id="illness"
        ),
    ],
)
def test_a_toll_is_low_best_and_high(texts: list[str], expected: dict[str, tuple[int, int, int]]) -> None:
    assert tolls(*texts) == expected


def _killed(*texts: str) -> Toll:
    return next(one for one in briefing(*texts).tolls if one.event == "killed")


def test_a_printed_number_is_told_apart_from_people_told_one_by_one() -> None:
    toll = _killed("A cook and a porter were shot dead in Dalby.", "Two people were shot dead in Dalby.")
    assert [(one.value, one.counting) for one in toll.articles] == [(2, Counting.TOLD), (2, Counting.PRINTED)]


def test_every_person_told_of_has_a_passage() -> None:
    toll = _killed("A cook and a porter were shot dead in Dalby.")
    assert [one.text for one in toll.articles[0].evidence] == [
        "A cook and a porter were shot dead",
        "a porter were shot dead",
    ]


def test_a_count_and_who_is_told_of_beside_it_are_both_shown() -> None:
    toll = _killed("Oleg Marsh killed two porters in Dalby before turning the gun on himself.")
    assert [one.text for one in toll.articles[0].evidence] == [
        "killed two",
        "Oleg Marsh killed two porters in Dalby before turning the gun on himself",
    ]


def test_the_order_of_articles_changes_nothing() -> None:
    texts = ["A man was shot in Dalby.", "Two people died.", "A woman was killed and a man was wounded."]
    articles = [
        extract_report(Article(id=f"a{n}", file=f"{n}.txt", sha256="", text=text, language="en"), LEXICON)
        for n, text in enumerate(texts)
    ]
    folder = Folder(name="dalby", title="Dalby", articles=tuple(one.article for one in articles))
    found = {resolve_briefing(folder, order, LEXICON).tolls for order in permutations(articles)}
    assert len(found) == 1
