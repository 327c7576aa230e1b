"""One name has one kind over all articles."""

from __future__ import annotations

import pytest

from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article, Folder
from generator.model.briefing import Briefing
from generator.resolve.briefing import resolve_briefing

LEXICON = load_lexicon("en")


def read(*texts: str, publisher: str | None = None, author: str | None = None) -> Briefing:
    articles = tuple(
        Article(
            id=f"a{number}",
            file=f"{number}.txt",
            sha256="",
            text=text,
            publisher=publisher,
            author=author,
            language="en",
        )
        for number, text in enumerate(texts)
    )
    reports = [extract_report(one, LEXICON) for one in articles]
    return resolve_briefing(Folder(name="test", title="Test", articles=articles), reports, LEXICON)


def kinds(found: Briefing, name: str) -> list[str]:
    return [actor.kind.value for actor in found.actors if actor.name == name]


@pytest.mark.parametrize(
    ("texts", "name", "expected"),
    [
        pytest.param(
            ("Norvex denied that the tank had leaked.", "They saw the company Norvex closing its gate."),
            "Norvex",
            ["organization"],
            id="a company that denies is a company",
        ),
        pytest.param(
            (
                "The managers of Norvex left.",
                'The engineers of Norvex left.\n\n@NorvexPress: "We are sorry."',
                "They saw the company Norvex closing.",
            ),
            "Norvex",
            ["organization"],
            id="managers of a company are of no place",
        ),
        pytest.param(
            ("Kolvara mourned on Sunday.", "The bridge near Kolvara fell.", "A storm was heading for Kolvara."),
            "Kolvara",
            ["place"],
            id="a town that mourns is a town",
        ),
        pytest.param(
            ("KOLVARA (Meridian) - The bridge fell.", "Trains stopped in Kolvara. Buses left Kolvara."),
            "Kolvara",
            ["place"],
            id="a town in capitals",
        ),
        pytest.param(
            ("They met Mr. Norvex on Sunday.", "They saw the company Norvex closing its gate."),
            "Norvex",
            ["person", "organization"],
            id="a person and a company of one name",
        ),
    ],
)
def test_articles_agree_on_what_a_name_stands_for(texts: tuple[str, ...], name: str, expected: list[str]) -> None:
    assert sorted(kinds(read(*texts), name)) == sorted(expected)


def test_an_outlet_is_never_a_person() -> None:
    text = (
        "According to the report of Mirva Haltsek, the Minister of Ports, Ms. Ona Kaldi, in a talk on Sunday resigned."
    )
    found = read(text, publisher="Mirva Haltsek")
    assert kinds(found, "Mirva Haltsek") == ["organization"]
    assert not [role for actor in found.actors if actor.name == "Mirva Haltsek" for role in actor.roles]
    assert [role.title for actor in found.actors if actor.name == "Ona Kaldi" for role in actor.roles] == [
        "Minister of Ports"
    ]


def test_who_publishes_under_their_own_name_stays_a_person() -> None:
    found = read("Then Marta Silva resigned.", publisher="Marta Silva", author="Marta Silva")
    assert kinds(found, "Marta Silva") == ["person"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("U.S. Harbour Survey", "US Harbour Survey", id="stops of an abbreviation"),
        pytest.param("Ministry of the Defense", "Defence Ministry", id="British and American letters"),
    ],
)
def test_one_body_spelled_in_two_ways_is_one(one: str, other: str) -> None:
    found = read(f"The {one} said the pier was safe.", f"The {other} said the pier was closed.")
    assert [actor.kind.value for actor in found.actors if {m.form for m in actor.mentions} == {one, other}] == [
        "organization"
    ]
