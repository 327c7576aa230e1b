"""People told of one by one: who is told of, what became of them, and who is one and the same."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.report import extract_report
from generator.extract.victims import find_victims
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.findings import Victim
from generator.text.document import analyse

LEXICON = load_lexicon()


def victims(text: str) -> tuple[Victim, ...]:
    return extract_report(Article(id="a", file="a", sha256="", text=text, language="en"), LEXICON).victims


def told(text: str) -> list[tuple[str, str]]:
    """Return what became of each person, and the first passage that tells of them."""
    return [(one.event, one.tellings[0].span.of(text)) for one in victims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A man was shot dead in Dalby.", [("killed", "A man was shot dead")], id="done to"),
        pytest.param(
            "A 31-year-old bus driver died on Monday.", [("killed", "A 31-year-old bus driver died")], id="age"
        ),
        pytest.param("The 31-year-old was wounded.", [("injured", "The 31-year-old was wounded")], id="age alone"),
        pytest.param(
            "Raiders stormed the inn, killing Oleg Marsh, 34, and a cook.",
            [("killed", "killing Oleg Marsh, 34"), ("killed", "killing Oleg Marsh, 34, and a cook")],
            id="list behind a verb",
        ),
        pytest.param(
            "A woman and her daughter were hurt.",
            [("injured", "A woman and her daughter were hurt"), ("injured", "her daughter were hurt")],
            id="list ahead of a verb",
        ),
        pytest.param("Police mourned the death of Oleg Marsh.", [("killed", "death of Oleg Marsh")], id="act of"),
        pytest.param("The porter's murder shook Dalby.", [("killed", "The porter's murder")], id="owner of an act"),
        pytest.param(
            "He shot a clerk, then turned the gun on himself.",
            [("injured", "shot a clerk"), ("killed", "He shot a clerk, then turned the gun on himself")],
            id="who harms himself",
        ),
        pytest.param(
            "The son of the owner was shot.", [("injured", "The son of the owner was shot")], id="past whose he is"
        ),
    ],
)
def test_a_person_is_told_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nobody was hurt.", id="nobody"),
        pytest.param("A clerk was not injured.", id="denied"),
        pytest.param("A clerk was nearly killed.", id="nearly"),
        pytest.param("A clerk could have died.", id="may have been"),
        pytest.param("He threatened to kill a clerk.", id="threat"),
        pytest.param("Raiders shot at a clerk.", id="missed"),
        pytest.param("A clerk shot a film in Dalby.", id="subject of another verb"),
        pytest.param("Two clerks were hurt.", id="a printed number"),
        pytest.param("A clerk said that 20 were hurt.", id="a number in between"),
        pytest.param("He said that 20 members of the crew were hurt and later died.", id="a count of long"),
        pytest.param("A clerk's murder trial began.", id="whose trial it is"),
    ],
)
def test_nobody_is_told_of(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        pytest.param("A man was shot on Monday. The victim died later.", ["killed"], id="the victim"),
        pytest.param("A man was shot. Oleg Marsh, 34, died in hospital.", ["killed"], id="named further on"),
        pytest.param("A man was shot. Another man was shot in Lima.", ["injured", "injured"], id="another"),
        pytest.param("A man was shot. A woman was stabbed.", ["injured", "injured"], id="man and woman"),
        pytest.param("A boy was hurt. A man, 40, was hurt.", ["injured", "injured"], id="boy and man"),
        pytest.param(
            "A clerk was hurt but is expected to survive. A cook died.", ["injured", "killed"], id="who lives"
        ),
        pytest.param(
            "Oleg Marsh was killed. Ina Feld was killed. Marsh died at once.", ["killed", "killed"], id="two names"
        ),
    ],
)
def test_one_person_counts_once(text: str, events: list[str]) -> None:
    assert [one.event for one in victims(text)] == events


WORDS = st.sampled_from(
    [
        "A man",
        "the victim",
        "Oleg Marsh",
        "was shot",
        "died",
        "killing",
        "her son",
        "another",
        ",",
        ".",
        "and",
        "34",
        "“",
    ]
)


@given(st.lists(WORDS, max_size=40))
@settings(max_examples=60, deadline=None)
def test_every_passage_lies_in_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for one in find_victims(analyse(text, LEXICON), (), (), LEXICON):
        assert one.tellings
        assert all(0 <= telling.span.start < telling.span.end <= len(text) for telling in one.tellings)
        assert one.event in {telling.event for telling in one.tellings}


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("a man and ", id="endless list"),
        pytest.param("was shot ", id="endless verbs"),
        pytest.param("a man was shot. ", id="endless victims"),
        pytest.param("killing a man, ", id="endless clauses"),
    ],
)
def test_hostile_text_takes_time_in_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        document = analyse((piece * length)[: length * 8], LEXICON)
        start = process_time()
        find_victims(document, (), (), LEXICON)
        return process_time() - start

    seconds(100)
    assert seconds(4000) < 12 * (seconds(1000) + 0.05)
