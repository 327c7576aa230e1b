"""Word lists about names that carry judgment, each proven by lines that it takes and lines that it leaves."""

import pytest

from generator.extract.actors import find_cast
from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.text.document import analyse


def names_in(text: str) -> list[str]:
    lexicon = load_lexicon()
    return [one.name for one in find_cast(analyse(text, lexicon), lexicon)]


def speaker_of(text: str) -> str | None:
    """Return the actor who makes the one statement of a text."""
    report = extract_report(Article(id="a", file="a", sha256="", text=text), load_lexicon())
    (cast,) = {one.cast for one in report.statements}
    return None if cast is None else report.cast[cast].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Figures from the Ports Board show that the quay is empty.", "Ports Board", id="takes figures"),
        pytest.param(
            "According to a tally of the Ports Board, nine piers are shut.", "Ports Board", id="takes a tally"
        ),
        pytest.param(
            "Friends of the Ports Board said that the quay is empty.", "Friends of the Ports Board", id="leaves friends"
        ),
    ],
)
def test_information_leads_to_whoever_gives_it(text: str, name: str) -> None:
    assert speaker_of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("A shopkeeper said that the road was shut.", "shopkeeper", id="takes a shopkeeper"),
        pytest.param("Two villagers said that the road was shut.", "villagers", id="takes villagers"),
        pytest.param("A puddle said that the road was shut.", None, id="leaves a puddle"),
        pytest.param("The gravel said that the road was shut.", None, id="leaves gravel"),
    ],
)
def test_who_can_speak(text: str, name: str | None) -> None:
    assert speaker_of(text) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Then the ferry Lady Grace left Rome.", ["Rome"], id="takes a ferry"),
        pytest.param("Then the trawler Anna Lind left Rome.", ["Rome"], id="takes a trawler named after somebody"),
        pytest.param("Then the baker Anna Lind left Rome.", ["Anna Lind", "Rome"], id="leaves a baker"),
    ],
)
def test_the_name_behind_a_ship_is_no_actor(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Anna Lind wrote it on Telegram.", ["Anna Lind"], id="takes what is written on"),
        pytest.param("Then Telegram resigned.", ["Telegram"], id="leaves one that acts"),
    ],
)
def test_a_platform_is_no_actor_unless_it_acts(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("They met Salim al-Harthi. Harthi left.", ["Salim al-Harthi"], id="takes al"),
        pytest.param("They met Yusuf el-Amrani. Amrani left.", ["Yusuf el-Amrani"], id="takes el"),
        pytest.param("They met Anna Roy-Larue. Larue left.", ["Anna Roy-Larue", "Larue"], id="leaves a double name"),
    ],
)
def test_a_name_is_filed_without_its_tied_particle(text: str, names: list[str]) -> None:
    assert names_in(text) == names
