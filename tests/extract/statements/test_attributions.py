"""Attributions as agency, business and translated copy print them. Each row: the text, then what it tells."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import Told, report, told

BEHIND = [
    pytest.param(
        "The flood took 900 sacks by Friday noon, the Mill Board, known as MB, said in its report.",
        [("the Mill Board", "The flood took 900 sacks by Friday noon")],
        id="what a body is known as",
    ),
    pytest.param(
        "The clinic has treated 30 crew, two of them for burns, said the Ministry of Ports.",
        [("the Ministry of Ports", "The clinic has treated 30 crew, two of them for burns")],
        id="a list in front of an inverted verb",
    ),
    pytest.param(
        "In the harbour alone burned 40 sheds, affirmed its master, Anna Reed.",
        [("Anna Reed", "In the harbour alone burned 40 sheds")],
        id="the verb in front of its subject",
    ),
    pytest.param(
        "The navy has sent 60 divers to Lorne, its commander in the strait, Gen Otto Reed, has announced.",
        [("Gen Otto Reed", "The navy has sent 60 divers to Lorne")],
        id="a place in front of an office",
    ),
    pytest.param(
        "The buyer offered nine million for the yard, two people familiar with the talks told the Dunmore Post.",
        [("two people familiar with the talks", "The buyer offered nine million for the yard")],
        id="familiar with the talks",
    ),
    pytest.param(
        "In Lorne, the worst hit, clerks counted 19 wrecks, a pilot said on condition of anonymity.",
        [("a pilot", "In Lorne, the worst hit, clerks counted 19 wrecks")],
        id="on condition of anonymity",
    ),
    pytest.param("“It was fast,” Anna Reed regretted.", [("Anna Reed", "It was fast,")], id="regretted"),
    pytest.param(
        "“Same sea, other coast,” laughed the pilot Otto Lee of Lorne, lifting his bag.",
        [("the pilot Otto Lee of Lorne", "Same sea, other coast,")],
        id="laughed",
    ),
    pytest.param(
        "“Nobody tells us anything,” Otto Reed, 31, told the Gazette.",
        [("Otto Reed", "Nobody tells us anything,")],
        id="told a newspaper at the end",
    ),
]
AHEAD = [
    pytest.param(
        "The guard informs that, as of noon, the fires are out.",
        [("The guard", "as of noon, the fires are out")],
        id="an aside behind that",
    ),
    pytest.param(
        "Reed said that, according to the board, the pier was lost.",
        [("Reed", "according to the board, the pier was lost"), ("the board", "the pier was lost")],
        id="a source behind that",
    ),
    pytest.param(
        "The master calculates that 70 huts are gone.", [("The master", "70 huts are gone")], id="calculates that"
    ),
]
NONE = [
    pytest.param("A spokesman, Otto Reed, confirmed this on Friday.", [], id="this on Friday"),
    pytest.param("Gunmen attacked the embassy at dawn, killing two guards.", [], id="an attack with weapons"),
    pytest.param("Chad attacked Peru by sea.", [], id="an attack of states"),
]
VERBAL = [
    pytest.param("Anna Reed attacked the tax.", [("Anna Reed", "the tax")], id="an attack with words"),
]


@pytest.mark.parametrize(("text", "expected"), [*BEHIND, *AHEAD, *NONE, *VERBAL])
def test_attributions_of_news(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The line's finance chief, Anna Reed, told analysts cash would last until May.",
            [("Anna Reed", "cash would last until May")],
            id="a bare clause behind who listens",
        ),
        pytest.param(
            "Shares in Gulf Lines fell 9% on Monday after the company reported a loss of nine million euros.",
            [("the company", "a loss of nine million euros")],
            id="a clause of time",
        ),
        pytest.param(
            "Rating agency Kestrel cut the debt to junk, warning that little would be repaid.",
            [("Rating agency Kestrel", "little would be repaid")],
            id="a short verb behind a name",
        ),
        pytest.param(
            "What is odd, writes the columnist Anna Reed, is that nobody had paid the guards.",
            [("the columnist Anna Reed", "What is odd is that nobody had paid the guards")],
            id="content on both sides of an inverted verb",
        ),
        pytest.param(
            "Minister Lee for his part assured that a team had been formed.",
            [("Minister Lee", "a team had been formed")],
            id="for his part",
        ),
        pytest.param(
            "The owner expects to close a deal “within weeks”.",
            [("The owner", "to close a deal “within weeks”")],
            id="expects, quoted",
        ),
        pytest.param(
            "Lenders will get 42 cents, said a person briefed on the talks, compared with 30 before.",
            [("a person", "Lenders will get 42 cents")],
            id="who was briefed",
        ),
        pytest.param(
            "Nobody was hurt, the consul, Anna Reed, said on X. “We are safe,” she wrote.",
            [("Anna Reed", "Nobody was hurt"), ("she", "We are safe,")],
            id="said on X, a quotation",
        ),
        pytest.param("The minister ruled out a loan.", [("The minister", "a loan")], id="ruled out"),
        pytest.param(
            "The owner, Gulf Lines, let it be known that it would not pay.",
            [("Gulf Lines", "it would not pay")],
            id="let it be known",
        ),
        pytest.param(
            "The governor said on Friday prices would fall below nine euros.",
            [("The governor", "prices would fall below nine euros")],
            id="a bare subject behind a day",
        ),
        pytest.param("He told a crowd of about 500 in the town.", [], id="how many listened"),
        pytest.param("The motion was rejected by 91 votes to 72.", [], id="votes reject nothing"),
        pytest.param("He would not tell what they were accused of.", [], id="accused of nothing named"),
        pytest.param("The master defended the earlier count.", [("The master", "the earlier count")], id="earlier"),
        pytest.param("Q: Is the pier shut?", [], id="a question opens the text"),
    ],
)
def test_attributions_with_more_around_them(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "“We were 60,” said Anna Reed, president of the Pilots Union. The leader accused the board of neglect.",
            ["Anna Reed", "Anna Reed"],
            id="the leader",
        ),
        pytest.param(
            "A spokesman for the port, Otto Lee, has told us that “the gate holds”.", ["Otto Lee"], id="a spokesman for"
        ),
        pytest.param(
            "The Minister of Ports of Peru, Mr. Otto Reed, called the Minister of Ports of Chad, Ms. Anna Lee. "
            "The Minister voiced concern over the vote.",
            ["Mr. Otto Reed"],
            id="of two ministers the subject",
        ),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
    found = report(text)
    assert [None if one.cast is None else found.cast[one.cast].name for one in found.statements] == names
