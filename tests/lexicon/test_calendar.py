from calendar import monthrange

import pytest

from generator.lexicon.load import load_lexicon
from generator.text.dates import find_dates
from generator.text.document import analyse

LEXICON = load_lexicon()
CALENDAR = LEXICON.calendar


def dates(text: str) -> list[str]:
    return [one.date for one in find_dates(analyse(text, LEXICON), "2022-03-16", LEXICON)]


def test_every_month_and_weekday_has_its_names() -> None:
    assert set(CALENDAR.months.values()) == set(range(1, 13))
    assert set(CALENDAR.weekdays.values()) == set(range(7))


@pytest.mark.parametrize("name", sorted(CALENDAR.months))
def test_a_month_is_read_by_each_of_its_names(name: str) -> None:
    assert dates(f"The bridge opened on 9 {name.capitalize()} 2021.") == [f"2021-{CALENDAR.months[name]:02}-09"]


@pytest.mark.parametrize("name", sorted(CALENDAR.holidays))
def test_a_holiday_is_a_day_that_is(name: str) -> None:
    month, day = CALENDAR.holidays[name]
    assert 1 <= day <= monthrange(2021, month)[1]


@pytest.mark.parametrize("offset", sorted(set(CALENDAR.zones.values())))
def test_an_offset_is_whole_quarters_of_an_hour(offset: str) -> None:
    sign, hours, minutes = offset[0], int(offset[1:3]), int(offset[4:])
    assert sign in "+-"
    assert hours <= 14
    assert minutes % 15 == 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They may march again, said Don.", id="verbs"),
        pytest.param("Black Friday sales rose.", id="named day"),
        pytest.param("The second round was close.", id="ordinal"),
    ],
)
def test_words_that_only_look_like_days_are_none(text: str) -> None:
    assert dates(text) == []
