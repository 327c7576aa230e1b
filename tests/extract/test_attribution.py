from decimal import Decimal

import pytest

from generator.extract.actors import find_cast
from generator.extract.attribution import attribute
from generator.lexicon.load import load_lexicon
from generator.model.findings import ActorKind, Comparator, Extent, Figure, Statement, StatementKind
from generator.model.span import Span
from generator.text.document import analyse


def span_of(text: str, words: str) -> Span:
    """Return where `words` stand in a text the last time."""
    start = text.rindex(words)
    return Span(start, start + len(words))


def said(text: str, speaker: str) -> Statement:
    return Statement(
        spans=(Span(0, 1),),
        kind=StatementKind.INDIRECT,
        rule="test",
        speaker=span_of(text, speaker) if speaker else None,
    )


def who(text: str, *speakers: str) -> str | None:
    """Return whom the last of some speakers stands for."""
    lexicon = load_lexicon()
    document = analyse(text, lexicon)
    statements = tuple(said(text, speaker) for speaker in speakers)
    cast, spoken, _ = attribute(document, find_cast(document, lexicon), statements, (), lexicon)
    index = spoken[-1].cast
    return None if index is None else cast[index].name


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param("Marta Silva left. Silva said no.", "Silva", "Marta Silva", id="surname"),
        pytest.param("Marta Silva left. Ms. Silva said no.", "Ms. Silva", "Marta Silva", id="honorific"),
        pytest.param(
            "Mayor Juan Diaz's spokesman Omar Haddad said no.",
            "Mayor Juan Diaz's spokesman Omar Haddad",
            "Omar Haddad",
            id="the owner does not speak",
        ),
        pytest.param(
            "Ana Ruiz met Omar Haddad. Omar Haddad, an aide to Ana Ruiz, said no.",
            "Omar Haddad, an aide to Ana Ruiz",
            "Omar Haddad",
            id="the complement does not speak",
        ),
        pytest.param(
            "A spokesman for Mayor Ana Ruiz said no.",
            "A spokesman for Mayor Ana Ruiz",
            "spokesman for Mayor Ana Ruiz",
            id="a spokesman for somebody with an office",
        ),
        pytest.param(
            "The wife of Senator Juan Diaz said no.",
            "The wife of Senator Juan Diaz",
            "wife of Senator Juan Diaz",
            id="the wife of somebody with an office",
        ),
        pytest.param(
            "A lawyer for Mayor Ana Ruiz left. The lawyer said no.",
            "The lawyer",
            "lawyer",
            id="the mayor is no lawyer",
        ),
        pytest.param(
            "Peru's Health Ministry said no.", "Peru's Health Ministry", "Health Ministry", id="the owned body"
        ),
        pytest.param("Peru said no.", "Peru", "Peru", id="a country speaks"),
        pytest.param(
            "Ana Ruiz led. The Ruiz campaign said no.", "The Ruiz campaign", "Ruiz campaign", id="named after her"
        ),
    ],
)
def test_a_name_in_the_speaker_leads_to_its_actor(text: str, speaker: str, name: str) -> None:
    assert who(text, speaker) == name


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param(
            "The mayor's spokesman Omar Haddad met Ana Ruiz. Then the spokesman said no.",
            "the spokesman",
            "Omar Haddad",
            id="office",
        ),
        pytest.param(
            "Spokeswoman Ana Ruiz was late. The spokesperson said no.",
            "The spokesperson",
            "Ana Ruiz",
            id="variant of an office",
        ),
        pytest.param(
            "Chilean President Omar Haddad met Kenyan President Ana Ruiz. The Chilean president said no.",
            "The Chilean president",
            "Omar Haddad",
            id="country decides between two",
        ),
        pytest.param(
            "The Health Ministry met. Then the ministry said no.", "the ministry", "Health Ministry", id="body"
        ),
        pytest.param(
            "President Ester Banda won. The head of state said no.", "The head of state", "Ester Banda", id="of state"
        ),
        pytest.param(
            "Permanent Secretary Otieno Mboya left. The PS said no.", "The PS", "Otieno Mboya", id="an office cut short"
        ),
        pytest.param(
            "The operator, Gulf Lines, waited. The operator said no.", "The operator", "Gulf Lines", id="apposition"
        ),
        pytest.param(
            "Gulf Lines, the owner of the port, waited. The owner said no.", "The owner", "Gulf Lines", id="set behind"
        ),
        pytest.param(
            "The commander of the base, General Otto Reiner, said no.",
            "The commander of the base",
            "Otto Reiner",
            id="named behind with a title",
        ),
        pytest.param(
            "The newspaper The Kivu Gazette said no.", "The newspaper", "Kivu Gazette", id="named without a comma"
        ),
        pytest.param("The operator, Gulf Lines, said no.", "The operator", "Gulf Lines", id="named right behind"),
        pytest.param(
            "Gulf Lines waited. The Gulf Lines company said no.", "The Gulf Lines company", "Gulf Lines", id="its kind"
        ),
        pytest.param(
            "The chief of the mission of the Arab League, Pieter Claes, left. The chief of the mission said no.",
            "The chief of the mission",
            "Pieter Claes",
            id="an office with its body",
        ),
        pytest.param(
            "The transport ministry met. Then the ministry said no.", "the ministry", "transport ministry", id="small"
        ),
        pytest.param(
            "Spokesman Omar Haddad left. A police spokesman said no.",
            "A police spokesman",
            "police spokesman",
            id="somebody new",
        ),
        pytest.param(
            "It was over, a source at the port said.", "a source at the port", "source at the port", id="nobody named"
        ),
    ],
)
def test_a_description_leads_to_whom_it_describes(text: str, speaker: str, name: str) -> None:
    assert who(text, speaker) == name


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param(
            "Rain fell, according to the latest count of the Ministry of Health.",
            "the latest count of the Ministry of Health",
            "Ministry of Health",
            id="a count of a body",
        ),
        pytest.param("Health Ministry data shows no.", "Health Ministry data", "Health Ministry", id="compound"),
        pytest.param(
            "Mayor Ana Ruiz left. A report of the mayor said no.", "A report of the mayor", "Ana Ruiz", id="an office"
        ),
        pytest.param(
            "The quake was weak, the U.S. Rock Survey (USRS) said. The USRS waited.",
            "the U.S. Rock Survey (USRS)",
            "U.S. Rock Survey",
            id="article and brackets",
        ),
        pytest.param("It was, a report said, over.", "a report", "report", id="nobody behind it"),
    ],
)
def test_information_leads_to_who_stands_behind_it(text: str, speaker: str, name: str) -> None:
    assert who(text, speaker) == name


@pytest.mark.parametrize(
    "speaker",
    ["recent", "well", "unrest", "more than that", "three days after the storm"],
)
def test_words_that_cannot_speak_make_no_actor(speaker: str) -> None:
    assert who(f"It was over, {speaker} said.", speaker) is None


def test_a_description_ends_with_its_noun() -> None:
    assert who("Neighbours reached by phone said no.", "Neighbours reached by phone") == "Neighbours"


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param("Ana Ruiz met Omar Haddad. She said no.", "She", "Ana Ruiz", id="feminine"),
        pytest.param("Ana Ruiz met Omar Haddad. He said no.", "He", "Omar Haddad", id="masculine"),
        pytest.param("Mr. Okafor met Ms. Tanaka. She said no.", "She", "Ms. Tanaka", id="by honorific"),
        pytest.param("Spokeswoman Okonjo met Tanaka. She said no.", "She", "Okonjo", id="by office"),
        pytest.param("Rain fell. She said no.", "She", None, id="nobody there"),
        pytest.param("Ana Ruiz fell. I've no idea.", "I've", None, id="the first person, contracted"),
    ],
)
def test_a_pronoun_takes_the_subject_before_it(text: str, speaker: str, name: str | None) -> None:
    assert who(text, speaker) == name


def test_a_pronoun_prefers_who_spoke_last() -> None:
    text = "Pedro Diaz left. Omar Haddad said so, like Juan Ruiz. He said no."
    assert who(text, "Omar Haddad", "He") == "Omar Haddad"


@pytest.mark.parametrize(
    ("first", "pronoun", "name"),
    [
        pytest.param("The Ports Board", "it", "Ports Board", id="it is a body"),
        pytest.param("Rescuers", "they", "Rescuers", id="they are a group"),
        pytest.param("Omar Haddad", "it", None, id="it is no person"),
    ],
)
def test_a_pronoun_of_a_body_takes_who_spoke_last(first: str, pronoun: str, name: str | None) -> None:
    assert who(f"{first} said the road was shut. Then {pronoun} said more.", first, pronoun) == name


@pytest.mark.parametrize(
    ("break_", "extent", "name"),
    [
        pytest.param(" ", Extent.INCREMENT, "Rescuers", id="another twenty go on"),
        pytest.param(" ", Extent.TOTAL, None, id="a total is the writer's"),
        pytest.param("\n\n", Extent.INCREMENT, None, id="a new paragraph does not go on"),
    ],
)
def test_a_figure_that_adds_to_a_count_goes_on_with_its_source(break_: str, extent: Extent, name: str | None) -> None:
    lexicon = load_lexicon()
    text = f"Rescuers said that 12 sailors died.{break_}Another 20 are missing."
    document = analyse(text, lexicon)
    statement = Statement(
        spans=(span_of(text, "12 sailors died"),),
        kind=StatementKind.INDIRECT,
        rule="test",
        speaker=span_of(text, "Rescuers"),
    )
    number = Figure(
        spans=(span_of(text, "20"),),
        low=Decimal(20),
        high=Decimal(20),
        comparator=Comparator.EXACTLY,
        rule="test",
        extent=extent,
    )
    cast, _, figures = attribute(document, find_cast(document, lexicon), (statement,), (number,), lexicon)
    assert (None if figures[0].cast is None else cast[figures[0].cast].name) == name


def test_no_speaker_no_actor() -> None:
    assert who("Rain fell.", "") is None


def test_who_is_met_only_as_a_speaker_joins_the_cast_once() -> None:
    lexicon = load_lexicon()
    text = "It was over, a source at the port said. It was not, a source at the port said."
    document = analyse(text, lexicon)
    first = text.index("a source")
    statements = (
        said(text, "a source at the port"),
        Statement(spans=(Span(0, 1),), kind=StatementKind.DIRECT, rule="test", speaker=Span(first, first + 20)),
    )
    cast, _, _ = attribute(document, (), statements, (), lexicon)
    assert [(one.name, one.kind, len(one.mentions)) for one in cast] == [("source at the port", ActorKind.GROUP, 2)]


def test_a_figure_belongs_to_the_innermost_statement_and_its_speaker() -> None:
    lexicon = load_lexicon()
    text = "Ana Ruiz said that police reported 12 dead in all."
    document = analyse(text, lexicon)
    outer = Statement(
        spans=(span_of(text, "police reported 12 dead in all"),),
        kind=StatementKind.INDIRECT,
        rule="test",
        speaker=span_of(text, "Ana Ruiz"),
    )
    inner = Statement(
        spans=(span_of(text, "12 dead in all"),),
        kind=StatementKind.INDIRECT,
        rule="test",
        speaker=span_of(text, "police"),
    )
    number = Figure(
        spans=(span_of(text, "12"),), low=Decimal(12), high=Decimal(12), comparator=Comparator.EXACTLY, rule="test"
    )
    cast, _, figures = attribute(document, find_cast(document, lexicon), (outer, inner), (number,), lexicon)
    assert figures[0].statement == 1
    assert figures[0].reporter == inner.speaker
    assert figures[0].cast is not None
    assert cast[figures[0].cast].name == "police"


@pytest.mark.parametrize("mark", ["'", "’"])
@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The fair is off, said Mayor Juan Diaz's lawyer, Omar Haddad. He went on.",
            "Mayor Juan Diaz's lawyer",
            id="z",
        ),
        pytest.param(
            "It is off, said Carlos Cortes' lawyer, Omar Haddad. He went on.", "Carlos Cortes' lawyer", id="s"
        ),
        pytest.param("It is off, said Juan Diaz's brother, Omar Haddad. He went on.", "Juan Diaz's brother", id="kin"),
        pytest.param("Omar Haddad, Mayor Juan Diaz's lawyer, said no. He went on.", "Omar Haddad", id="the name first"),
    ],
)
def test_the_owner_of_a_description_is_not_the_speaker(text: str, speaker: str, mark: str) -> None:
    text, speaker = text.replace("'", mark), speaker.replace("'", mark)
    assert who(text, speaker) == "Omar Haddad"
    assert who(text, speaker, "He") == "Omar Haddad"


@pytest.mark.parametrize("speaker", ["Diaz's spokesman", "Juan Diaz’s spokesman"])
def test_somebody_without_a_name_is_described_and_goes_on(speaker: str) -> None:
    text = f"Mayor Juan Diaz stayed at home. {speaker} said no. He went on."
    assert who(text, speaker) == speaker
    assert who(text, speaker, "He") == speaker


@pytest.mark.parametrize("speaker", ["The Under-Secretary-General", "The UN Secretary-General"])
def test_a_title_alone_is_nobody_by_name(speaker: str) -> None:
    lexicon = load_lexicon()
    text = f"{speaker} said no."
    document = analyse(text, lexicon)
    cast, spoken, _ = attribute(document, find_cast(document, lexicon), (said(text, speaker),), (), lexicon)
    assert spoken[0].cast is not None
    assert cast[spoken[0].cast].kind is ActorKind.GROUP


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param(
            "WHO chief calls for calm\n\nOmar Haddad, director of the WHO, met Ana Ruiz, a WHO spokeswoman.",
            "WHO chief",
            "Omar Haddad",
            id="a director",
        ),
        pytest.param("The WHO chief said no. Omar Haddad is mayor.", "The WHO chief", "WHO chief", id="nobody leads"),
        pytest.param(
            "Police chief Ana Ruiz left. Omar Haddad, director of the WHO, stayed. The police chief said no.",
            "The police chief",
            "Ana Ruiz",
            id="a chief by title",
        ),
        pytest.param(
            "It is off, according to the spokesman, Omar Haddad.",
            "the spokesman",
            "Omar Haddad",
            id="the name at the end",
        ),
    ],
)
def test_the_chief_of_a_body_is_who_leads_it(text: str, speaker: str, name: str) -> None:
    assert who(text, speaker) == name
