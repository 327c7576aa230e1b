import pytest

from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.read.article import make_article
from generator.read.metadata import NOTHING
from generator.read.raw import Raw

ENGLISH = "The ferry sank off the islands on Sunday, and forty people who had been on board were brought to the port. "
RUSSIAN = "Паром затонул у берегов острова в воскресенье, сообщил начальник порта, и поиски людей продолжаются. "
CHINESE = "渡轮周日在桑给巴尔附近沉没，港口负责人说，船上有四十人，搜救仍在继续。"
GERMAN = (
    "Die Fähre sank am Sonntag vor der Insel, vierzig Menschen konnten gerettet werden, sagte der Leiter des Hafens. "
)


def read(text: str) -> Article:
    return make_article("a.txt", text.encode(), Raw(text=text), NOTHING, load_lexicon())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(ENGLISH * 8, "en", id="English"),
        pytest.param(RUSSIAN * 8, None, id="Russian"),
        pytest.param(CHINESE * 20, None, id="Chinese, without blanks"),
        pytest.param(GERMAN * 8, None, id="German, in the same letters"),
        pytest.param(ENGLISH * 8 + RUSSIAN * 2, "en", id="English that quotes Russian"),
        pytest.param(RUSSIAN, "en", id="too short to tell"),
    ],
)
def test_only_a_text_in_the_language_of_the_lexicon_is_called_so(text: str, language: str | None) -> None:
    assert read(text).language == language
