from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from generator.extract.parsed import parsed_statements, with_parsed
from generator.extract.report import extract_report
from generator.lexicon.load import load_lexicon
from generator.model.article import Article
from generator.model.findings import Statement, StatementKind
from generator.model.span import Span
from generator.text.document import analyse
from generator.text.parses import Node


@dataclass(frozen=True)
class Written:
    """A parser that knows one sentence: a word, its relation and the word it hangs on, each on a line."""

    lines: str
    name: str = "en_toy-1.0"

    def parse(self, text: str) -> Sequence[Node]:
        rows = [line.split() for line in self.lines.strip().splitlines()]
        words = [word for word, *_ in rows]
        nodes, at = [], 0
        for word, relation, head in rows:
            at = text.index(word, at)
            nodes.append(Node(at, at + len(word), word, relation, words.index(head)))
            at += len(word)
        return nodes


BESIDE = """
The det ferry
ferry nsubj sank
sank ccomp guessed
, punct guessed
Reed nsubj guessed
guessed ROOT guessed
. punct guessed
"""
AHEAD = """
Reed nsubj claimed
, punct Reed
who nsubj keeps
keeps relcl Reed
piers dobj keeps
, punct Reed
claimed ROOT claimed
that mark sank
it nsubj sank
sank ccomp claimed
"""
AROUND = """
It nsubj sank
, punct sank
Reed nsubj claims
claims parataxis sank
, punct sank
sank ROOT sank
fast advmod sank
"""
DENIED = """
Reed nsubj claim
did aux claim
n't neg claim
claim ROOT claim
it nsubj sank
sank ccomp claim
"""
MODAL = """
Reed nsubj claim
might aux claim
claim ROOT claim
it nsubj sank
sank ccomp claim
"""
NO_SPEECH = """
Reed nsubj built
built ROOT built
what ccomp built
"""


@pytest.mark.parametrize(
    ("text", "lines", "speaker", "content"),
    [
        pytest.param(
            "Reed, who keeps piers, claimed that it sank", AHEAD, "Reed", ["it sank"], id="clause with marker"
        ),
        pytest.param("It, Reed claims, sank fast", AROUND, "Reed", ["It", "sank fast"], id="aside inside the clause"),
    ],
)
def test_the_clause_of_a_verb_of_speech_is_reported(text: str, lines: str, speaker: str, content: list[str]) -> None:
    (one,) = parsed_statements(analyse(text, load_lexicon()), Written(lines), load_lexicon())
    assert one.speaker is not None
    assert one.speaker.of(text) == speaker
    assert [span.of(text) for span in one.spans] == content
    assert one.rule == "en_toy-1.0/claim"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Reed didn't claim it sank", DENIED, id="denied"),
        pytest.param("Reed might claim it sank", MODAL, id="only possible"),
        pytest.param("Reed built what", NO_SPEECH, id="no verb of speech"),
        pytest.param("The ferry sank, Reed guessed.", BESIDE, id="a guess"),
    ],
)
def test_what_nobody_says_is_no_statement(text: str, lines: str) -> None:
    assert parsed_statements(analyse(text, load_lexicon()), Written(lines), load_lexicon()) == ()


def test_what_the_rules_read_they_keep() -> None:
    text = "Reed, who keeps piers, claimed that it sank"
    article = Article(id="a", file="a", sha256="", text=text, language="en")
    alone = extract_report(article, load_lexicon()).statements
    assert alone
    assert extract_report(article, load_lexicon(), Written(AHEAD)).statements == alone


def test_what_only_the_parse_shows_is_added_in_order_and_says_so() -> None:
    text = "It, Reed claims, sank fast. “Never,” Moss said."
    later = Statement(spans=(Span(29, 34),), kind=StatementKind.DIRECT, rule="verb/say")
    inner = Statement(spans=(Span(29, 31),), kind=StatementKind.DIRECT, rule="verb/say", outer=0)
    lexicon = load_lexicon()
    added, first, second = with_parsed(analyse(text, lexicon), (later, inner), Written(AROUND), lexicon)
    assert (added.rule, added.kind, added.outer) == ("en_toy-1.0/claim", StatementKind.INDIRECT, None)
    assert (first, second.outer) == (later, 1)
