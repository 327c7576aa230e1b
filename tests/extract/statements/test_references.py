"""Whom a speaker stands for in its article. Each row: the text, then the name its last speaker leads to."""

from __future__ import annotations

import pytest

from tests.extract.statements.telling import report

GENDER_AND_PLACE = [
    pytest.param("Ana Ruiz met Omar Haddad. She said it sank.", "Ana Ruiz", id="the woman of two"),
    pytest.param("Ana Ruiz met Omar Haddad. He said it sank.", "Omar Haddad", id="the man of two"),
    pytest.param("Ana Ruiz thanked Elena Petrova. She said it sank.", "Ana Ruiz", id="subject before object"),
    pytest.param("Ana Ruiz was met by Elena Petrova. She said it sank.", "Ana Ruiz", id="passive subject"),
    pytest.param(
        "After talks with Elena Petrova, Ana Ruiz left. She said it sank.", "Ana Ruiz", id="name inside an opening"
    ),
    pytest.param("Elena Petrova’s lawyer, Ana Ruiz, left. She said it sank.", "Ana Ruiz", id="owner is no subject"),
    pytest.param("Ana Ruiz’s brother left. She said it sank.", "Ana Ruiz", id="owner where nobody else fits"),
    pytest.param("Ana Ruiz lost. Elena Petrova won. She said it sank.", "Elena Petrova", id="the nearer sentence"),
    pytest.param("“It sank,” Ana Ruiz said. She added that it was old.", "Ana Ruiz", id="who spoke goes on"),
    pytest.param(
        "Ana Ruiz said Elena Petrova had left. She added that it sank.", "Ana Ruiz", id="who spoke, not who is told of"
    ),
    pytest.param(
        "Ana Ruiz said Elena Petrova had claimed it sank. She added that it was old.",
        "Ana Ruiz",
        id="outer speaker, not inner",
    ),
    pytest.param("Ana Ruiz said she had told the crew it sank.", "Ana Ruiz", id="she inside what she says"),
    pytest.param("As she told reporters on Friday, Ana Ruiz will stay.", "Ana Ruiz", id="pronoun before its name"),
    pytest.param(
        "“It sank,” she said. Ana Ruiz, the mayor, had been on board.", "Ana Ruiz", id="name in the next sentence"
    ),
    pytest.param("The mayor of Dunmore, Ana Ruiz, left. She said it sank.", "Ana Ruiz", id="apposed name"),
    pytest.param(
        "“It sank,” said Omar Haddad, the mayor.\n\nBanda, who was away, came back. “It is sad,” he said.",
        "Banda",
        id="a bare name that opens the paragraph",
    ),
    pytest.param("Mr. Okoro met Ms. Banda. He said it sank.", "Mr. Okoro", id="honorifics tell"),
]
QUOTED = [
    pytest.param("“I told them it sank,” Ana Ruiz said.", "Ana Ruiz", id="I is who speaks"),
    pytest.param("“We warned that it would sink,” Ana Ruiz said.", "Ana Ruiz", id="we is who speaks"),
]
BODIES = [
    pytest.param("Gulf Lines closed the pier. It said the pier sank.", "Gulf Lines", id="it is the subject"),
    pytest.param("Gulf Lines closed the pier. They said it sank.", "Gulf Lines", id="they is a body"),
    pytest.param("The Health Ministry met. The ministry said it sank.", "Health Ministry", id="the ministry"),
    pytest.param("Gulf Lines closed the pier. The company said it sank.", "Gulf Lines", id="the company"),
    pytest.param("Peru closed the border. It said the road was shut.", "Peru", id="a country as subject"),
    pytest.param("Police closed the pier. They said it sank.", "Police", id="police are they"),
]
DESCRIBED = [
    pytest.param("Spokesman Omar Haddad left. The spokesman said it sank.", "Omar Haddad", id="spokesman"),
    pytest.param("Health Minister Ana Ruiz left. The minister said it sank.", "Ana Ruiz", id="minister"),
    pytest.param("Ana Ruiz, a former teacher, left. The former teacher said it sank.", "Ana Ruiz", id="former teacher"),
    pytest.param("Ana Ruiz, 54, left. The 54-year-old said it sank.", "Ana Ruiz", id="the one of that age"),
    pytest.param("Swedish diver Lars Berg left. The Swede said it sank.", "Lars Berg", id="the Swede"),
    pytest.param("Otto Reed’s spokesman, Omar Haddad, said it sank.", "Omar Haddad", id="spokesman of another"),
    pytest.param("Mayor Otto Reed’s spokesman Omar Haddad said it sank.", "Omar Haddad", id="spokesman without comma"),
    pytest.param("Ana Ruiz met residents who said it sank.", "residents", id="who leads to its head"),
    pytest.param("Ana Ruiz met Omar Haddad, who said it sank.", "Omar Haddad", id="who leads to a name"),
]
TOLD_BEFORE = [
    pytest.param("Ana Ruiz’s campaign said it sank. The campaign said no.", "Ana Ruiz’s campaign", id="the campaign"),
    pytest.param("A port official said it sank. The official said no.", "port official", id="the official"),
]
BY_THEMSELVES = [
    pytest.param("A port official and a tax official said it sank. An official said no.", "official", id="another"),
    pytest.param("Spokesman Omar Haddad left. The spokeswoman said it sank.", "spokeswoman", id="the other gender"),
    pytest.param("A witness said it sank.", "witness", id="indefinite"),
    pytest.param("Gulf Lines closed the pier. A company said it sank.", "company", id="indefinite company"),
    pytest.param("The Port Authority met. The company said it sank.", "company", id="an authority is no company"),
]
LEFT_OPEN = [
    pytest.param("Ana Ruiz and Elena Petrova left. She said it sank.", id="one of two women"),
    pytest.param("The board thanked Ana Ruiz and Elena Petrova. She said it sank.", id="one of two objects"),
    pytest.param("Ana Ruiz met Elena Petrova when she announced the ban.", id="either in one sentence"),
    pytest.param("Ana Ruiz and Omar Haddad left. They said it sank.", id="two people are no actor"),
    pytest.param("Omar Haddad left. She said it sank.", id="nobody of that gender"),
    pytest.param("Ana Ruiz was killed on Friday. She said it sank.", id="the dead do not speak"),
    pytest.param("The body of Ana Ruiz was found. She said it sank.", id="a body does not speak"),
    pytest.param("Gulf Lines sued Omani Shipping Company. It sank, the firm said.", id="two firms"),
    pytest.param("Ana Ruiz, 54, met Elena Petrova, 54. The 54-year-old said it sank.", id="two of one age"),
    pytest.param("She said it sank.", id="nobody is named"),
    pytest.param("The pier closed. It said the pier sank.", id="a thing does not speak"),
]


def led_to(text: str) -> str | None:
    """Return the name of the actor that the last printed speaker of a text stands for."""
    found = report(text)
    last = max(
        (one for one in found.statements if one.speaker is not None), key=lambda one: one.speaker or one.spans[0]
    )
    return None if last.cast is None else found.cast[last.cast].name


@pytest.mark.parametrize(("text", "name"), [*GENDER_AND_PLACE, *BODIES, *DESCRIBED, *TOLD_BEFORE, *BY_THEMSELVES])
def test_a_speaker_leads_to_its_actor(text: str, name: str) -> None:
    assert led_to(text) == name


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_a_speaker_of_thin_evidence_is_left_as_printed(text: str) -> None:
    assert led_to(text) is None


@pytest.mark.parametrize(("text", "name"), QUOTED)
def test_who_speaks_of_themselves_is_who_is_quoted(text: str, name: str) -> None:
    found = report(text)
    assert {None if one.cast is None else found.cast[one.cast].name for one in found.statements} == {name}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("Ana Ruiz said it sank.", "phrase/name", id="name"),
        pytest.param("A witness said it sank.", "phrase/itself", id="description of its own"),
        pytest.param("Spokesman Omar Haddad left. The spokesman said it sank.", "phrase/office", id="office"),
        pytest.param("Gulf Lines closed the pier. The company said it sank.", "phrase/body", id="body"),
        pytest.param("Ana Ruiz, 54, left. The 54-year-old said it sank.", "phrase/trait", id="age"),
        pytest.param("“It sank,” Ana Ruiz said. She added that it was old.", "pronoun/spoke-last", id="who spoke"),
        pytest.param("Ana Ruiz left. She said it sank.", "pronoun/subject", id="subject"),
        pytest.param("The board thanked Ana Ruiz. She said it sank.", "pronoun/only", id="only one who fits"),
        pytest.param("As she told reporters on Friday, Ana Ruiz will stay.", "pronoun/ahead", id="named later"),
        pytest.param("Ana Ruiz said she had told the crew it sank.", "pronoun/own-words", id="of oneself"),
        pytest.param("Ana Ruiz and Elena Petrova left. She said it sank.", "open/several-fit", id="several"),
        pytest.param("Omar Haddad left. She said it sank.", "open/nobody-fits", id="nobody"),
    ],
)
def test_the_rule_says_why_a_speaker_leads_there_or_is_left_open(text: str, rule: str) -> None:
    found = report(text)
    last = max(
        (one for one in found.statements if one.speaker is not None), key=lambda one: one.speaker or one.spans[0]
    )
    assert last.reference == rule
