"""Numbers that leave out what they count because it was told before, and ages told without a unit."""

import pytest

from generator.extract.figures import find_figures
from generator.lexicon.load import load_lexicon
from generator.text.document import analyse

LEXICON = load_lexicon("en")

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    figures = find_figures(analyse(text, LEXICON), (), (), LEXICON)
    return [(one.spans[0].of(text), one.counted.of(text) if one.counted else None, one.event) for one in figures]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        pytest.param("Sales slid to 312 million euros from 540 million a year earlier.", ["euro", "euro"], id="from"),
        pytest.param("Debt rose from 1.1 billion to 1.3 billion euros.", ["euro", "euro"], id="to"),
        pytest.param("It paid 40 million euros for 3 million shares.", ["euro", None], id="a noun of its own"),
        pytest.param("It lost £3m, against £800,000 a year ago.", ["pound sterling"] * 2, id="a year ago"),
        pytest.param("It paid 40 million euros for 3 sheds.", ["euro", None], id="no sum"),
    ],
)
def test_a_bare_sum_has_the_currency_beside_it(text: str, units: list[str | None]) -> None:
    figures = find_figures(analyse(text, LEXICON), (), (), LEXICON)
    assert [one.unit for one in figures] == units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The number of dead was first given as six; it was later raised to eight.",
            [("six", "dead", "killed"), ("eight", "dead", "killed")],
            id="given as, raised to",
        ),
        pytest.param(
            "The board cut the number of clerks held in the hall from 31 to 27, after a check.",
            [("31", "clerks", "detained"), ("27", "clerks", "detained")],
            id="the number of those held from, to",
        ),
        pytest.param("It gave the number of stewards as 57.", [("57", "stewards", None)], id="the number of, as"),
        pytest.param(
            "31 clerks were arrested, up from 24 this morning.",
            [("31", "clerks", "detained"), ("24", "clerks", "detained")],
            id="up from, this morning",
        ),
        pytest.param(
            "Fourteen of the deaths were in Lem and five in neighbouring Lorne.",
            [("Fourteen", "deaths", "killed"), ("five", "deaths", "killed")],
            id="in neighbouring",
        ),
        pytest.param(
            "Five fires burn, of which two are large.", [("Five", "fires", None), ("two", "fires", None)], id="of which"
        ),
        pytest.param(
            "60 destroyed huts and 12 with damage.",
            [("60", "destroyed huts", "destroyed"), ("12", "huts", None)],
            id="with damage",
        ),
        pytest.param("A crowd of about 500 sang.", [("about 500", "crowd", None)], id="a crowd of"),
        pytest.param("It sent a team of five clerks.", [("five", "clerks", None)], id="a team of some"),
        pytest.param("“Last night we were 260.”", [("260", "we", None)], id="we were"),
        pytest.param("The army put the number of the dead at 12.", [("12", "dead", "killed")], id="of the dead at"),
        pytest.param(
            "The death toll, first put at six, was later raised to eight.",
            [("six", "death toll", "killed"), ("eight", "death toll", "killed")],
            id="toll with an aside",
        ),
        pytest.param(
            "Six deaths and 40 arrests were recorded. The palace had acknowledged only four.",
            [("Six", "deaths", "killed"), ("40", "arrests", "detained"), ("four", "deaths", "killed")],
            id="acknowledged only",
        ),
        pytest.param(
            "The clinic confirmed 12 cases on Friday and the ward spoke of 30.",
            [("12", "cases", "infected"), ("30", "cases", "infected")],
            id="spoke of",
        ),
        pytest.param("He spoke of 30 minutes in the dark.", [("30 minutes", None, None)], id="spoke of a time"),
        pytest.param(
            "The number of the dead rose by 3 to 34.",
            [("3", "dead", "killed"), ("34", "dead", "killed")],
            id="change and level",
        ),
        pytest.param("Staff rose by 3 to 4 clerks.", [("3 to 4", "clerks", None)], id="change by a range"),
        pytest.param(
            "Forty divers are missing, down from 52 on Friday.",
            [("Forty", "divers", "missing"), ("52", "divers", "missing")],
            id="down from",
        ),
        pytest.param(
            "The death toll rose to 120 from 85 on Sunday.",
            [("120", "death toll", "killed"), ("85", "death toll", "killed")],
            id="to, from",
        ),
        pytest.param(
            "Nine divers came up from 52 metres.", [("Nine", "divers", None), ("52 metres", None, None)], id="depth"
        ),
    ],
)
def test_levels_told_again(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Some 47 people confirmed dead (19 women, 28 men)",
            [("Some 47", "people", "killed"), ("19", "women", "killed"), ("28", "men", "killed")],
            id="in brackets",
        ),
        pytest.param(
            "Nine clerks died (a fire took 20 tents last year).",
            [("Nine", "clerks", "killed"), ("20", "tents", None)],
            id="something else in brackets",
        ),
        pytest.param(
            "Nine clerks died: seven in Lima and two in Oslo.",
            [("Nine", "clerks", "killed"), ("seven", "clerks", "killed"), ("two", "clerks", "killed")],
            id="places",
        ),
        pytest.param(
            "Nine died, five of them children, and 40 were hurt, six seriously.",
            [
                ("Nine", None, "killed"),
                ("five", "children", "killed"),
                ("40", None, "injured"),
                ("six", None, "injured"),
            ],
            id="a part is not the whole",
        ),
        pytest.param(
            "A court freed four of the six accused.",
            [("four", "accused", "rescued"), ("six", "accused", None)],
            id="the accused",
        ),
        pytest.param(
            "Of the 36 dead, six were women.", [("36", "dead", "killed"), ("six", "women", "killed")], id="of the dead"
        ),
        pytest.param(
            "Out of 36 missing, six were found alive.",
            [("36", "missing", "missing"), ("six", None, "rescued")],
            id="out of the missing",
        ),
        pytest.param(
            "As for the detainees, there are 57 to 90.",
            [("57 to 90", "detainees", "detained")],
            id="as for",
        ),
        pytest.param("Nine guards fell in combat.", [("Nine", "guards", "killed")], id="fell"),
        pytest.param("Nine guards fell in the mud.", [("Nine", "guards", None)], id="only fell"),
        pytest.param("The dead include 12 clerks.", [("12", "clerks", "killed")], id="the dead include"),
        pytest.param(
            "Among the injured are two clerks and six guards.",
            [("two", "clerks", "injured"), ("six", "guards", "injured")],
            id="among the injured",
        ),
        pytest.param(
            "Those held in Lima on Friday include two clerks.", [("two", "clerks", "detained")], id="those held"
        ),
        pytest.param("The songs include two hymns.", [("two", "hymns", None)], id="others include"),
        pytest.param("The dead were two miles away.", [("two miles", None, None)], id="the dead are away"),
        pytest.param(
            "Twenty clerks, 12 of whom were porters, died.",
            [("Twenty", "clerks", "killed"), ("12", "clerks", "killed")],
            id="some of whom",
        ),
        pytest.param("A fire killed a cook and her two sons.", [("two", "sons", "killed")], id="and hers"),
        pytest.param("A fire killed a cook and her two sons fled.", [("two", "sons", "displaced")], id="and hers fled"),
        pytest.param(
            "Nine clerks were hurt, among them two porters and six guards.",
            [("Nine", "clerks", "injured"), ("two", "porters", "injured"), ("six", "guards", "injured")],
            id="a list of parts",
        ),
        pytest.param("The toll is expected to rise to 90.", [("90", "toll", None)], id="a toll expected"),
        pytest.param(
            "The toll was revised from 31 to 28.",
            [("31", "toll", "killed"), ("28", "toll", "killed")],
            id="a toll revised",
        ),
        pytest.param("Police saw the two detained clerks.", [("two", "detained clerks", "detained")], id="detained"),
        pytest.param("Nine military of the guard died.", [("Nine", "military of the guard", "killed")], id="military"),
        pytest.param("Nine military tents burned down.", [("Nine", "military tents", "destroyed")], id="tents"),
        pytest.param("The flood came, sweeping away 40 huts.", [("40", "huts", "destroyed")], id="swept away"),
        pytest.param("A clerk was shot dead by two gunmen.", [("two", "gunmen", None)], id="who did it"),
        pytest.param("Dead by the dozens.", [("dozens", "Dead", "killed")], id="as many as"),
        pytest.param("The blast raised the number of dead by two.", [("two", "dead", "killed")], id="raised by"),
        pytest.param("The toll could rise to 90.", [("90", "toll", None)], id="a toll that may come"),
        pytest.param("Up to 40 clerks may have drowned.", [("Up to 40", "clerks", "killed")], id="deaths that may be"),
        pytest.param(
            "It has 40 seats, or 50, depending on whom one asks.",
            [("40", "seats", None), ("50", None, None)],
            id="one asks",
        ),
    ],
)
def test_parts_and_what_befell_them(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        pytest.param("They found a girl of seven.", ["seven"], id="girl of"),
        pytest.param("A man of 34 and a woman of 29 were held.", ["34", "29"], id="man and woman of"),
        pytest.param("A woman of 30 years of work left.", [], id="of work"),
        pytest.param("Her sons, 3 and 5, were killed.", ["3", "5"], id="sons"),
        pytest.param("Her sons, 3 clerks and 5 guards, were killed.", [], id="number of others"),
        pytest.param("The other, 21, is in hospital.", ["21"], id="the other"),
        pytest.param("The ward treats children under five.", ["under five"], id="under"),
        pytest.param("The ward treats children under five doctors.", [], id="under others"),
        pytest.param("A crowd of people over 500 came.", [], id="too old"),
    ],
)
def test_ages_without_a_unit(text: str, ages: list[str]) -> None:
    figures = find_figures(analyse(text, LEXICON), (), (), LEXICON)
    assert [one.spans[0].of(text) for one in figures if one.rule == "figures/age"] == ages
