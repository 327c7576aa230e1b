"""Names of the press: what each list is for, with a name that it holds and one that it must not take."""

import pytest

from generator.lexicon.load import load_lexicon
from generator.read.breadcrumbs import is_breadcrumb
from generator.read.captions import is_photo_credit
from generator.read.credits import is_credit
from generator.read.masthead import bare_writer, is_desk, read_masthead
from generator.read.metadata import Metadata
from generator.read.names import is_agency, is_outlet, read_byline

LEXICON = load_lexicon()
PRESS = LEXICON.press


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("Asha Mrisho", Metadata(author="Asha Mrisho"), id="a writer"),
        pytest.param("Asha Mrisho, Staff Writer", Metadata(author="Asha Mrisho"), id="with her role"),
        pytest.param("Asha Mrisho in Lusaka", Metadata(author="Asha Mrisho"), id="with her town"),
        pytest.param("Reuters Staff", Metadata(agency="Reuters"), id="an agency"),
        pytest.param("Lake News Service", Metadata(publisher="Lake News Service"), id="an outlet"),
        pytest.param("our correspondent", Metadata(), id="nobody by name"),
        pytest.param("the end of the week, the road will be open", None, id="no name"),
    ],
)
def test_what_stands_behind_by(name: str, told: Metadata | None) -> None:
    assert read_byline(name, PRESS) == told


@pytest.mark.parametrize(
    ("name", "agency", "outlet"),
    [
        pytest.param("The Associated Press", True, True, id="an agency whose words are an outlet's"),
        pytest.param("The Lake Tribune", False, True, id="an outlet by its words"),
        pytest.param("Tribune", False, False, id="one word is no outlet"),
        pytest.param("Latest News", False, False, id="a section"),
        pytest.param("Asha Mrisho", False, False, id="a person"),
    ],
)
def test_agencies_and_outlets(name: str, agency: bool, outlet: bool) -> None:  # noqa: FBT001 - a table of answers
    assert (is_agency(name, PRESS), is_outlet(name, PRESS)) == (agency, outlet)


@pytest.mark.parametrize(
    ("line", "known"),
    [
        pytest.param("Home > World > Africa", True, id="sections"),
        pytest.param("You are here: Home / News / Ferry sinks", True, id="a way through the site"),
        pytest.param("Home / Africa / Ferry sinks", True, id="from the first page"),
        pytest.param("Lake Lantern » Mbeya » Ferry sinks", True, id="marks that point"),
        pytest.param("Home for the orphans opens in Lusaka", False, id="a headline about a home"),
        pytest.param("World / ferry accident: what we know", False, id="a stroke in a headline"),
    ],
)
def test_breadcrumbs(line: str, known: bool) -> None:  # noqa: FBT001 - a table of answers
    assert is_breadcrumb(line, PRESS) is known


@pytest.mark.parametrize(
    ("line", "known"),
    [
        pytest.param("[Photo courtesy: AFP]", True, id="label and owner"),
        pytest.param("Photo by the press service of the port", True, id="an owner without a name"),
        pytest.param("Asha Mrisho/Reuters", True, id="name and agency"),
        pytest.param("Photos of the wreck were shown in court.", False, id="a sentence about photos"),
    ],
)
def test_photo_credits(line: str, known: bool) -> None:  # noqa: FBT001 - a table of answers
    assert is_photo_credit(line, PRESS) is known


@pytest.mark.parametrize(
    ("line", "known"),
    [
        pytest.param("Source: The Lake Tribune", True, id="source"),
        pytest.param("This article was originally published by The Lake Tribune.", True, id="reprint"),
        pytest.param("Source of the leak: a rusty valve", False, id="another source"),
    ],
)
def test_credit_lines(line: str, known: bool) -> None:  # noqa: FBT001 - a table of answers
    assert is_credit(line, LEXICON) is known


@pytest.mark.parametrize(
    ("line", "known"),
    [
        pytest.param("Web Desk", True, id="a desk"),
        pytest.param("South Asia correspondent", True, id="a role and its part of the world"),
        pytest.param("World leaders meet", False, id="a headline"),
    ],
)
def test_lines_of_nobody_by_name(line: str, known: bool) -> None:  # noqa: FBT001 - a table of answers
    assert is_desk(line, PRESS) is known


@pytest.mark.parametrize(
    ("line", "author", "publisher", "published"),
    [
        pytest.param("M. Hadzic, 14.09.2015.", "M. Hadzic", None, "2015-09-14", id="initial"),
        pytest.param("Salwa Benghuzzi - 7 Nov 2014", "Salwa Benghuzzi", None, "2014-11-07", id="a rare name"),
        pytest.param("Kisumu Town, 3 May 2017", None, None, "2017-05-03", id="a town"),
        pytest.param("7 Nov 2014 | Marmara Gundem", None, "Marmara Gundem", "2014-11-07", id="an outlet by its place"),
        pytest.param(
            "Published: 00:05, Dec 18,2012 | Updated: 23:41, Dec 17,2012", None, None, "2012-12-18T00:05", id="two days"
        ),
        pytest.param("June 3, 2018 0 1204 2 min read", None, None, "2018-06-03", id="counters"),
        pytest.param("Wednesday 17/Feb/2010 - 03:12 PM", None, None, "2010-02-17T15:12", id="month between strokes"),
    ],
)
def test_mastheads(line: str, author: str | None, publisher: str | None, published: str) -> None:
    read = read_masthead(line, LEXICON)
    assert read is not None
    assert (read.told.author, read.told.publisher, read.told.published) == (author, publisher, published)


def test_a_sentence_about_somebody_is_no_byline() -> None:
    assert read_masthead("Anna Ruiz, the mayor, died on Monday, March 4, 2024.", LEXICON) is None


def test_a_writer_in_a_town_and_agencies_is_a_writer() -> None:
    told = bare_writer("Harriet Coldwell in Dubai and agencies", PRESS)
    assert told is not None
    assert told.author == "Harriet Coldwell"
