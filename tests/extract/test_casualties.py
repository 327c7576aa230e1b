"""Counts of people something befell, in the ways news tells them."""

import pytest

from generator.extract.figures import find_figures
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

LEXICON = load_lexicon("en")


def told(text: str) -> list[tuple[str, str | None]]:
    figures = find_figures(analyse(text, LEXICON), (), (), LEXICON)
    return [(one.spans[0].of(text), one.event) for one in figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Six clerks, including a porter, were hurt in Lima.", [("Six", "injured")], id="aside behind including"
        ),
        pytest.param("Six clerks – among them a porter – died.", [("Six", "killed")], id="aside between dashes"),
        pytest.param(
            "The blast left six clerks, most of them women, injured.", [("six", "injured")], id="aside ahead of a state"
        ),
        pytest.param(
            "Six clerks, including two porters, were hurt.",
            [("Six", "injured"), ("two", "injured")],
            id="number inside the aside",
        ),
        pytest.param(
            "Six clerks, including a porter, met in Lima; a guard was hurt.",
            [("Six", None)],
            id="verb of another clause",
        ),
        pytest.param("Six clerks wounded late on Friday were sent home.", [("Six", "injured")], id="time behind"),
        pytest.param("Six members of a choir were found shot dead.", [("Six", "killed")], id="found dead"),
        pytest.param("A guard admitted killing his six tenants.", [("six", "killed")], id="whose they were"),
        pytest.param("A guard was tried for the murder of his six tenants.", [("six", "killed")], id="deed of whose"),
        pytest.param("Six clerks suffered minor burns.", [("Six", "injured")], id="what they came away with"),
        pytest.param(
            "Six clerks died and four suffered burns.", [("Six", "killed"), ("four", "injured")], id="noun left out"
        ),
        pytest.param("Six clerks suffered losses at cards.", [("Six", None)], id="another loss"),
        pytest.param("Six clerks were rushed to a nearby hospital.", [("Six", "hospitalised")], id="to hospital"),
        pytest.param("The crash sent six clerks to the hospital.", [("six", "hospitalised")], id="sent to hospital"),
        pytest.param("Six clerks were taken to a hotel.", [("Six", None)], id="to a hotel"),
        pytest.param("Police in Lima call it a double murder.", [("double", "killed")], id="several at once"),
        pytest.param("A triple-stabbing shocked Lima.", [("triple", "injured")], id="several at once, hyphened"),
        pytest.param("Lima has double standards.", [], id="double of nothing"),
        pytest.param(
            "Six clerks were hurt. The number was later raised to nine.",
            [("Six", "injured"), ("nine", "injured")],
            id="a number in the next sentence",
        ),
        pytest.param(
            "Six clerks were hurt, but the number was later raised to nine.",
            [("Six", "injured"), ("nine", "injured")],
            id="the number raised",
        ),
        pytest.param(
            "Six clerks were hurt, two of them porters.", [("Six", "injured"), ("two", "injured")], id="parts of them"
        ),
        pytest.param(
            "Six clerks died, two of them at sea.", [("Six", "killed"), ("two", "killed")], id="parts of them elsewhere"
        ),
        pytest.param("Raiders hold nine hostages.", [("nine", "kidnapped")], id="what people are"),
        pytest.param("Nine hostages were freed.", [("Nine", "rescued")], id="what became of them"),
        pytest.param('He said the toll was "surely above 80".', [("above 80", "killed")], id="toll behind a mark"),
        pytest.param("A clerk was found dead at the age of 79.", [("79", None)], id="age of the dead"),
        pytest.param(
            "Six died. A clerk was pronounced dead at 5 at home.", [("Six", "killed"), ("5", None)], id="hour"
        ),
        pytest.param("Shots left a clerk dead in a town of 900.", [("900", None)], id="size of a town"),
        pytest.param("The number of dead stood at nine.", [("nine", "killed")], id="toll at"),
        pytest.param(
            "Six clerks between the ages of 23 and 61 were hurt.",
            [("Six", "injured"), ("23 and 61", None)],
            id="ages of the counted",
        ),
        pytest.param("The crash killed a porter and six clerks.", [("six", "killed")], id="beside a single one"),
        pytest.param(
            "The crash killed a young night porter and at least six clerks in Lima.",
            [("at least six", "killed")],
            id="beside a single one, described",
        ),
        pytest.param(
            "The crash killed a porter and six clerks fled.", [("six", "displaced")], id="a clause of their own"
        ),
        pytest.param("The crash killed a porter and six clerks ran.", [("six", None)], id="a deed of their own"),
        pytest.param("They met a porter and six clerks.", [("six", None)], id="met beside a single one"),
        pytest.param("Deaths rose from 12 to 19.", [("12", "killed"), ("19", "killed")], id="toll between levels"),
        pytest.param(
            "The toll has risen to 19 from 12.", [("19", "killed"), ("12", "killed")], id="toll, level behind"
        ),
        pytest.param(
            "Arrests fell from 40 to 30.", [("40", "detained"), ("30", "detained")], id="arrests between levels"
        ),
        pytest.param("Fares rose from 12 to 19.", [("12", None), ("19", None)], id="levels of something else"),
        pytest.param("None of the other six clerks were hurt.", [("six", None)], id="none of them"),
        pytest.param("A 911 caller was hurt.", [], id="number to call"),
        pytest.param("Nine of 60 samples tested positive.", [("Nine", None), ("60", None)], id="samples"),
    ],
)
def test_what_befell_the_counted(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "event"),
    [
        pytest.param("Five clerks were shot in Lima.", "injured", id="nothing else told"),
        pytest.param("Five clerks were shot in Lima. Four were wounded, and a porter died.", None, id="one died"),
        pytest.param("Five clerks were shot in Lima. Two died and three were wounded.", None, id="two died"),
        pytest.param(
            "Five clerks were shot in Lima. Five were wounded, two of them badly.", "injured", id="nobody died"
        ),
        pytest.param("Five clerks were injured. Four were injured later.", "injured", id="injured is never open"),
    ],
)
def test_those_shot_are_not_all_injured_where_some_died(text: str, event: str | None) -> None:
    assert told(text)[0] == ("Five", event)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param("Police put the number of riders down to 34.", ["riders"], id="number of, ahead"),
        pytest.param("It brought to 34 the number of riders seen.", ["riders"], id="number of, behind"),
        pytest.param("The bank puts at 34 the number of new branches.", ["new branches"], id="put at, the number of"),
        pytest.param("Of the 60 riders, 34 were women and children.", ["riders", "women and children"], id="predicate"),
        pytest.param("Of the 60 riders, 34 were sent home by guards.", ["riders", "riders"], id="no predicate noun"),
        pytest.param("We met nine riders. Four of them had not slept.", ["riders", None], id="of them, nothing befell"),
        pytest.param("Nine riders died. Four of them had not slept.", ["riders", "riders"], id="of them, told before"),
        pytest.param("Nine riders left, and four among them had no hat.", ["riders", "riders"], id="among them"),
    ],
)
def test_what_a_number_without_a_noun_counts(text: str, counted: list[str | None]) -> None:
    figures = find_figures(analyse(text, LEXICON), (), (), LEXICON)
    assert [one.counted.of(text) if one.counted else None for one in figures] == counted
