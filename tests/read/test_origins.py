"""Whom and when a page says it comes from, in the many forms in which sites print it."""

import pytest

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.article import make_article
from generator.read.metadata import NOTHING
from generator.read.raw import Raw

TITLE = "Ferry sinks on Lake Tarang with 60 on board"
STORY = (
    "A ferry carrying 60 people sank on Lake Tarang on Friday night, killing at least 20 of them, the ministry said.",
    '"We are still pulling people out of the water," the rescue chief, Colonel Amos Lutale, told reporters there.',
    "Survivors said the lights had gone out before the water came in, and that nobody had handed out the vests.",
)
FIELDS = ("author", "publisher", "agency", "published")


def read(text: str) -> Article:
    return make_article("page.txt", text.encode(), Raw(text=text), NOTHING, load_lexicon())


def told(article: Article) -> dict[str, str]:
    return {field: value for field in FIELDS if (value := getattr(article, field))}


JANE = {"author": "Jane Akello"}
TWO = {"author": "Jane Akello and Juma Oketch"}
DAY = {"published": "2021-03-12"}
ABOVE: list[tuple[str, dict[str, str]]] = [
    ("By Jane Akello", JANE),
    ("BY JANE AKELLO", {"author": "JANE AKELLO"}),
    ("By Jane Akello in Dalby", JANE),
    ("Jane Akello in Dalby", JANE),
    ("By Jane Akello and Juma Oketch", TWO),
    ("Jane Akello and Juma Oketch", TWO),
    ("By Jane Akello, Juma Oketch and Ann Lee", {"author": "Jane Akello, Juma Oketch and Ann Lee"}),
    ("Jane Akello | Lake Times | March 12, 2021", JANE | DAY | {"publisher": "Lake Times"}),
    ("Lake Times | 12 March 2021", DAY | {"publisher": "Lake Times"}),
    ("Posted by Jane Akello on March 12, 2021", JANE | DAY),
    ("Posted on March 12, 2021 by Jane Akello", JANE | DAY),
    ("Author: Jane Akello", JANE),
    ("Text: Jane Akello", JANE),
    ("Words: Jane Akello", JANE),
    ("By Jane Akello, Staff Writer", JANE),
    ("By Jane Akello, Transport Correspondent", JANE),
    ("Jane Akello\nTransport correspondent\n12 March 2021", JANE | DAY),
    ("Jane Akello\nMarch 12, 2021", JANE | DAY),
    ("By Jane Akello, Reuters", JANE | {"agency": "Reuters"}),
    ("JANE AKELLO, Associated Press", {"author": "JANE AKELLO", "agency": "Associated Press"}),
    ("By Reuters", {"agency": "Reuters"}),
    ("Reuters Staff", {"agency": "Reuters"}),
    ("AFP, Dalby", {"agency": "AFP"}),
    ("Source: Xinhua | 2021-03-12 14:33:08 | Editor: huaxia", {"agency": "Xinhua", "published": "2021-03-12T14:33:08"}),
    ("Source: Lake Press Agency", {"agency": "Lake Press Agency"}),
    ("By Jane Akello (@janeakello)", JANE),
    ("By Jane Akello jane@lake.example", JANE),
    ("By Jane Akello • 12 March 2021 • 4 min read", JANE | DAY),
    (
        "Lake Daily (English edition) | Input 2021.03.12 14:20 | Edit 2021.03.12 16:02 | By Jane Akello j@x.org",
        JANE | {"publisher": "Lake Daily", "published": "2021-03-12T14:20"},
    ),
    ("22.03.2021, 18:40   Views: 2317   A- A+   Print version", {"published": "2021-03-22T18:40"}),
    ("Published Fri 12 Mar 2021 18.40 GMT", {"published": "2021-03-12T18:40+00:00"}),
    ("March 12, 2021 | Updated: March 13, 2021", DAY),
    ("Updated: March 13, 2021", {"published": "2021-03-13"}),
    ("REDAKSI", {}),
    ("By the Editorial Board", {}),
    ("By Lake Times Staff", {"publisher": "Lake Times"}),
    ("By The Lake Times Editorial Board", {"publisher": "The Lake Times"}),
    ("By Agencies", {}),
]
DATELINES: list[tuple[str, dict[str, str]]] = [
    ("DALBY, March 12 (Reuters) - ", {"agency": "Reuters"}),
    ("(Reuters) - ", {"agency": "Reuters"}),
    ("DALBY, Lakeland (AP) — ", {"agency": "AP"}),
    ("DALBY — ", {}),
    ("Dalby/Mbeya (dpa) - ", {"agency": "dpa"}),
    ("Dalby (Meridian) – ", {"agency": "Meridian"}),
    ("Dalby (Kenya) – ", {}),
    ("DALBY, March 12. /TASS/. ", {"agency": "TASS"}),
    ("AFP, DALBY – ", {"agency": "AFP"}),
    ("AP – DALBY – ", {"agency": "AP"}),
    ("Reuters, Dalby, March 12 – ", {"agency": "Reuters"}),
]
BELOW: list[tuple[str, dict[str, str]]] = [
    ("(Reporting by Jane Akello in Dalby; Editing by Petra Holm)", JANE),
    ("(Reporting by Jane Akello and Juma Oketch, writing by Ann Lee)", TWO),
    ("Additional reporting by Jane Akello", {}),
    ("With additional reporting by Reuters", {"agency": "Reuters"}),
    ("© 2021 The Lake Times", {"publisher": "The Lake Times"}),
    ("© 2021 Larne Evening Post Ltd. Registered in Northern Ireland.", {"publisher": "Larne Evening Post"}),
    ("© AFP 2021", {}),
    ("Stallard Star, 14 Quay Street, Stallard", {"publisher": "Stallard Star"}),
    (
        "This article is reprinted from Meridian News. The views expressed are those of the author.",
        {"agency": "Meridian News"},
    ),
]


@pytest.mark.parametrize(("line", "expected"), [pytest.param(*row, id=row[0]) for row in ABOVE])
def test_a_line_under_the_headline_tells_it(line: str, expected: dict[str, str]) -> None:
    article = read("\n\n".join((TITLE, line, *STORY)))
    assert (article.title, told(article)) == (TITLE, expected)


@pytest.mark.parametrize(("line", "expected"), [pytest.param(*row, id=row[0]) for row in DATELINES])
def test_a_dateline_tells_the_agency_and_stays(line: str, expected: dict[str, str]) -> None:
    article = read("\n\n".join((TITLE, line + STORY[0], *STORY[1:])))
    assert told(article) == expected
    assert line + STORY[0] in article.text


@pytest.mark.parametrize(("line", "expected"), [pytest.param(*row, id=row[0]) for row in BELOW])
def test_a_line_under_the_story_tells_it(line: str, expected: dict[str, str]) -> None:
    assert told(read("\n\n".join((TITLE, *STORY, line)))) == expected


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        pytest.param("Lake Info\nThe voice of the shore\nFri, 26/03/2021 - 19:05", "Lake Info", id="name, slogan, day"),
        pytest.param("Tengir Inform » News » Accidents", None, id="a row names no outlet by itself"),
        pytest.param("laketimes.example | 12 March 2021", None, id="an address"),
    ],
)
def test_the_headline_is_found_under_the_head_of_a_site(head: str, publisher: str | None) -> None:
    article = read("\n\n".join((*head.split("\n"), TITLE, *STORY)))
    assert (article.title, article.publisher) == (TITLE, publisher)
    assert article.text.startswith(TITLE)


def test_a_subject_above_the_headline_is_no_outlet() -> None:
    article = read("\n\n".join(("Lake Disaster", "12 March 2021", TITLE, *STORY)))
    assert (article.title, article.publisher, article.published) == (TITLE, None, "2021-03-12")


def test_the_first_part_of_a_row_is_the_site_that_the_dateline_credits() -> None:
    text = "\n\n".join(
        ("Tengir Inform » News » Accidents", TITLE, "Dalby, March 12. /Tengir Inform/. " + STORY[0], *STORY[1:])
    )
    assert read(text).publisher == "Tengir Inform"


def test_who_sends_under_its_initials_is_not_the_outlet_that_prints() -> None:
    text = "\n\n".join((TITLE, "DALBY, Lakeland (LPN) — " + STORY[0], *STORY[1:], "Copyright 2021 Lake-Pier News."))
    assert told(read(text)) == {"agency": "Lake-Pier News"}


def test_a_day_before_the_dateline_takes_nothing_of_it() -> None:
    text = "\n\n".join((TITLE, "Updated 7:48 PM, March 12, 2021DALBY, Lakeland (AP) — " + STORY[0], *STORY[1:]))
    assert "\n\nDALBY, Lakeland (AP) — A ferry" in read(text).text


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        pytest.param(
            ("Lake Gazette | Nation | World",),
            ("By Ann Lee", "Pier Press Service"),
            {"publisher": "Lake Gazette", "author": "Ann Lee", "agency": "Pier Press Service"},
            id="an unknown agency under the byline of an outlet",
        ),
        pytest.param(
            ("Dalby Beacon", "LOCAL NEWS"), (), {"publisher": "Dalby Beacon"}, id="an outlet above the headline"
        ),
        pytest.param(
            ("LAKE RESCUE SERVICE (LRS)", "Press room / English"),
            ("Thursday 4 March 2021, 18:00",),
            {"publisher": "LAKE RESCUE SERVICE (LRS)", "published": "2021-03-04T18:00"},
            id="a body with its initials",
        ),
        pytest.param(
            ("Dalby Buzz  *  Hot  *  Money  *  Politics",), (), {"publisher": "Dalby Buzz"}, id="a menu behind the site"
        ),
        pytest.param(
            (), ("By Ann LeeMarch 4, 2021",), {"author": "Ann Lee", "published": "2021-03-04"}, id="glued day"
        ),
        pytest.param(("Home   Local   Farm   World   Letters",), (), {}, id="a menu in a row"),
    ],
)
def test_lines_around_the_headline_tell_whose_text_it_is(
    above: tuple[str, ...], below: tuple[str, ...], expected: dict[str, str]
) -> None:
    article = read("\n\n".join((*above, TITLE, *below, *STORY)))
    assert (article.title, told(article)) == (TITLE, expected)


def test_an_agency_in_brackets_opens_the_text() -> None:
    assert told(read("\n\n".join((TITLE, "(Lakewire) -- " + STORY[0], *STORY[1:])))) == {"agency": "Lakewire"}


def test_a_label_in_brackets_is_no_agency() -> None:
    assert told(read("\n\n".join((TITLE, "(Update) -- " + STORY[0], *STORY[1:])))) == {}


def test_whose_text_is_used_with_permission_stays_printed() -> None:
    line = "Lake Press material is used with permission. This material may not be published or broadcast."
    article = read("\n\n".join((TITLE, *STORY, line)))
    assert (told(article), line in article.text) == ({"agency": "Lake Press"}, True)


def test_a_masthead_that_the_text_is_glued_to_is_cut() -> None:
    article = read("\n\n".join((TITLE, "Ann Lee  /  Mar 4, 2021 3:15 PM  /  4 min read" + STORY[0], *STORY[1:])))
    assert told(article) == {"author": "Ann Lee", "published": "2021-03-04T15:15"}
    assert "min read" not in article.text
