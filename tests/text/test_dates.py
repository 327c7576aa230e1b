from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.lexicon.load import load_lexicon
from generator.text.dates import find_dates
from generator.text.document import analyse

LEXICON = load_lexicon("en")
FRIDAY = "2021-03-12"


def dates(text: str, published: str | None = FRIDAY) -> list[tuple[str, str]]:
    return [(one.span.of(text), one.date) for one in find_dates(analyse(text, LEXICON), published, LEXICON)]


@pytest.mark.parametrize(
    ("text", "printed", "day"),
    [
        pytest.param("Lusaka, March 09, 2021: rain.", "March 09, 2021", "2021-03-09", id="month day, year"),
        pytest.param("The 09th March, 2021 edition", "09th March, 2021", "2021-03-09", id="ordinal day month, year"),
        pytest.param("On 9 Mar 2021 it rained.", "On 9 Mar 2021", "2021-03-09", id="short month"),
        pytest.param("date 2021-03-09 Heavy rain", "2021-03-09", "2021-03-09", id="ISO"),
        pytest.param(
            "Issued 19/03/2021 in Lusaka", "19/03/2021", "2021-03-19", id="slashes, one number too big for a month"
        ),
        pytest.param("Issued 04/03/2021 in Lusaka", "04/03/2021", "2021", id="slashes, either may be the month"),
        pytest.param("It rained on 6 March.", "on 6 March", "2021-03-06", id="day month, year of publication"),
        pytest.param("Floods began Feb. 20 in the north.", "Feb. 20", "2021-02-20", id="short month with a stop"),
        pytest.param("It rained on 4-5 March.", "on 4-5 March", "2021-03-04", id="first day of a range"),
        pytest.param("The fire of 28 December spread.", "28 December", "2020-12-28", id="the year that is nearest"),
        pytest.param(
            "Monday, March 15, is a holiday.", "Monday, March 15", "2021-03-15", id="weekday belongs to the date"
        ),
        pytest.param("It began in March 2019.", "March 2019", "2019-03", id="month and year"),
        pytest.param("It began in December.", "December", "2020-12", id="month alone"),
        pytest.param("The league, founded in 1987, met.", "1987", "1987", id="year alone"),
        pytest.param("Boats burned on Wednesday.", "on Wednesday", "2021-03-10", id="weekday before publication"),
        pytest.param("Boats burned on Friday.", "on Friday", "2021-03-12", id="weekday of publication"),
        pytest.param("Boats burned last Friday.", "last Friday", "2021-03-05", id="last weekday"),
        pytest.param("Talks resume next Monday.", "next Monday", "2021-03-15", id="next weekday"),
        pytest.param("Two boats were sunk by raiders on Wednesday.", "on Wednesday", "2021-03-10", id="by somebody"),
        pytest.param("The pier is shut until Wednesday.", "Wednesday", "2021-03-17", id="weekday behind until"),
        pytest.param("By Wednesday, two boats had sunk.", "Wednesday", "2021-03-10", id="weekday gone by"),
        pytest.param("By Wednesday, two boats will leave.", "Wednesday", "2021-03-17", id="weekday as a deadline"),
        pytest.param("The council will vote on Tuesday.", "on Tuesday", "2021-03-16", id="weekday after will"),
        pytest.param("It will vote soon, he said on Tuesday.", "on Tuesday", "2021-03-09", id="will in another clause"),
        pytest.param("It will vote soon he told us on Tuesday", "on Tuesday", "2021-03-09", id="said after will"),
        pytest.param("They met on Thursday morning.", "on Thursday morning", "2021-03-11", id="part of a day"),
        pytest.param("A bridge fell yesterday.", "yesterday", "2021-03-11", id="yesterday"),
        pytest.param("This morning a bridge fell.", "This morning", "2021-03-12", id="this morning"),
        pytest.param("Prices rose last month.", "last month", "2021-02", id="last month"),
        pytest.param("Shops shut on Christmas Day.", "on Christmas Day", "2020-12-25", id="fixed holiday"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_printed(text: str, printed: str, day: str) -> None:
    assert dates(text) == [(printed, day)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She may 5 times refuse.", id="may as a verb"),
        pytest.param("Marchers filled the square.", id="month inside a word"),
        pytest.param("The Sunday Herald and Bloody Sunday", id="weekdays in names"),
        pytest.param("Today's youth reads less.", id="today's"),
        pytest.param("Some 2021 people came.", id="count that looks like a year"),
    ],
)
def test_what_only_looks_like_a_date_is_left(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize("text", ["Boats burned on Wednesday.", "It rained on 6 March.", "A bridge fell yesterday."])
def test_without_a_publication_date_nothing_is_guessed(text: str) -> None:
    assert dates(text, None) == []


def test_a_month_before_a_count_keeps_to_the_month() -> None:
    assert dates("In May 12 people left.", "2021-06-01") == [("May", "2021-05")]


@settings(deadline=None)  # the machine may be busy
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_layout_of_a_day_reads_back_as_that_day(day: date) -> None:
    layouts = (
        "%Y-%m-%d",
        "%d %B %Y",
        "%B %d, %Y",
        "%d %b %Y",
        "%b. %d, %Y",
        "%A, %B %d, %Y",
        "%a %d %b, %Y",
        "%d-%b-%Y",
    )
    for layout in layouts:
        text = f"Issued: {day:{layout}}"
        assert [iso for _, iso in dates(text, None)] == [str(day)], layout


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet="0123456789/-., JanuryMondy", max_size=60))
def test_dates_lie_inside_the_text_and_apart(text: str) -> None:
    found = find_dates(analyse(text, LEXICON), FRIDAY, LEXICON)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


def test_a_leap_day_is_left_out_where_its_year_has_none() -> None:
    assert dates("It rained on February 29.", "2021-03-12") == []
    assert dates("It rained on February 29.", "2020-03-12") == [("on February 29", "2020-02-29")]


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "2021-02-31", "0000"])
def test_a_strange_day_of_publication_tells_nothing(published: str) -> None:
    assert dates("It rained on Wednesday and next Tuesday.", published) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("Four fishermen were shot by the coast guard on Monday.", "2021-03-08", id="agent of a passive"),
        pytest.param("He was arrested by police on Thursday night.", "2021-03-11", id="agent, part of a day"),
        pytest.param("A curfew was declared by the Lusaka council on Tuesday.", "2021-03-09", id="agent, longer"),
        pytest.param("The clinic took in 30 bodies by Thursday.", "2021-03-11", id="irregular past"),
        pytest.param("The toll had climbed to 46 by Thursday.", "2021-03-11", id="had, to before a number"),
        pytest.param("Most were taken to hospital by late on Thursday.", "2021-03-11", id="to before a place"),
        pytest.param("By Thursday, forty boats had been found.", "2021-03-11", id="deadline first, past behind it"),
        pytest.param("The fire raged until Thursday.", "2021-03-11", id="until after lasting"),
        pytest.param("They must leave by Monday.", "2021-03-15", id="must"),
        pytest.param("The rebels have to hand in their arms by Monday.", "2021-03-15", id="infinitive"),
        pytest.param("The mayor ordered them to leave by noon on Monday.", "2021-03-15", id="infinitive after a past"),
        pytest.param("All sailors must be freed by Monday.", "2021-03-15", id="passive to come"),
        pytest.param("The road will have been cleared by Monday.", "2021-03-15", id="perfect to come"),
        pytest.param("The firm promised an answer by Monday.", "2021-03-15", id="promised"),
        pytest.param(
            "By Monday, the ministry will have cleared it.", "2021-03-15", id="deadline first, will behind it"
        ),
        pytest.param("The mayor said that talks by Monday were likely.", "2021-03-15", id="past in another clause"),
        pytest.param("He said that by Monday all would be freed.", "2021-03-15", id="would behind it"),
        pytest.param("He said that by Thursday all had been freed.", "2021-03-11", id="had behind it"),
        pytest.param("Schools are closed until Monday.", "2021-03-15", id="until"),
        pytest.param("The first boats back by 6 pm on Monday", "2021-03-15", id="no verb"),
    ],
)
def test_by_a_day_looks_ahead_only_where_something_is_to_come(text: str, day: str) -> None:
    assert [iso for _, iso in dates(text)] == [day]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Divers came on March 1, a Monday.", [("on March 1", "2021-03-01")], id="a weekday behind"),
        pytest.param("Divers came on 1 March (Monday).", [("on 1 March", "2021-03-01")], id="in brackets"),
        pytest.param("Divers came on Monday (1 March).", [("1 March", "2021-03-01")], id="date in brackets"),
        pytest.param(
            "Divers came on 1 March and Wednesday.",
            [("on 1 March", "2021-03-01"), ("Wednesday", "2021-03-10")],
            id="two days",
        ),
        pytest.param("The ferry sails every Friday.", [], id="every week"),
        pytest.param("It was a Tuesday like any other.", [], id="any one day"),
        pytest.param(
            "Founded in 1987, the league today counts six clubs.", [("1987", "1987")], id="nowadays, verb in s"
        ),
        pytest.param("Dug in 1954, it today is a museum.", [("1954", "1954")], id="nowadays, is"),
        pytest.param(
            "Shut since 2019, the mine today caught fire.",
            [("2019", "2019"), ("today", "2021-03-12")],
            id="today, a past verb",
        ),
        pytest.param("The council today says it is bankrupt.", [("today", "2021-03-12")], id="today, no year"),
    ],
)
def test_one_day_is_read_once_and_only_where_it_is_one(text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text) == found
