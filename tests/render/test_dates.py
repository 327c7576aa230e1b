import pytest

from generator.render.dates import day, days


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        pytest.param("2031-03-03", "3 March 2031", id="a day"),
        pytest.param("2031-03", "March 2031", id="a month"),
        pytest.param("2031", "2031", id="a year"),
        pytest.param("2031-03-03T18:20", "3 March 2031, 18:20", id="to the minute"),
        pytest.param("2031-03-03T18:20:00+02:00", "3 March 2031, 18:20", id="as the clock of the place had it"),
    ],
)
def test_a_date_is_shown_as_precise_as_it_is(iso: str, shown: str) -> None:
    assert day(iso) == shown


@pytest.mark.parametrize(
    ("isos", "shown"),
    [
        pytest.param([], None, id="none"),
        pytest.param(["2031-03-03", "2031-03-03T10:00"], "3 March 2031", id="one day"),
        pytest.param(["2031-03-09", "2031-03-03"], "3–9 March 2031", id="one month"),
        pytest.param(["2031-02-28", "2031-03-03"], "28 February – 3 March 2031", id="one year"),
        pytest.param(["2030-12-31", "2031-01-01"], "31 December 2030 – 1 January 2031", id="two years"),
        pytest.param(["2030", "2031-01-01"], "2030 – 1 January 2031", id="of unlike precision"),
    ],
)
def test_days_run_from_the_first_to_the_last(isos: list[str], shown: str | None) -> None:
    assert days(isos) == shown
