import pytest

from generator.lexicon.load import load_lexicon
from generator.text.timestamps import read_timestamp

LEXICON = load_lexicon("en")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        pytest.param("Published March 09, 2021 | 05:00 AM", "2021-03-09T05:00", id="bar and half of day"),
        pytest.param("Updated: 2021-03-09 11:00", "2021-03-09T11:00", id="ISO with a blank"),
        pytest.param("9 March 2021, 10:15 GMT", "2021-03-09T10:15+00:00", id="named zone"),
        pytest.param("9 March 2021, 6.05 pm", "2021-03-09T18:05", id="stop in the time"),
        pytest.param("11:05 p.m. ET, March 9, 2021", "2021-03-09T23:05", id="time first, zone that is two"),
        pytest.param("12:10 AM March 9, 2021", "2021-03-09T00:10", id="after midnight"),
        pytest.param("Tue, 09 Mar 2021 11:00:30 +0530", "2021-03-09T11:00:30+05:30", id="mail date"),
        pytest.param("2021-03-09T11:00:30Z", "2021-03-09T11:00:30+00:00", id="ISO with Z"),
        pytest.param("By Ann Ode - 9th March, 2021", "2021-03-09", id="day alone"),
        pytest.param("March 2021", "2021-03", id="month alone"),
        pytest.param("Mar 09, 2021Flood warning", "2021-03-09", id="run into the headline"),
        pytest.param("Call 555 at 11:00", None, id="no date"),
    ],
)
def test_a_short_line_tells_its_moment(line: str, moment: str | None) -> None:
    assert read_timestamp(line, LEXICON) == moment
