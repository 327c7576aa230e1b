"""Who said what, phenomenon by phenomenon. Each row: the text, then (speaker, content) for every statement in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.statements import find_statements
from generator.lexicon.load import load_lexicon
from generator.model.findings import DateMention, Statement, StatementKind
from generator.model.span import Span, printed
from generator.text.document import analyse

Told = tuple[str | None, str]


def statements(text: str, dates: tuple[DateMention, ...] = ()) -> tuple[Statement, ...]:
    lexicon = load_lexicon()
    return find_statements(analyse(text, lexicon), (), dates, lexicon)


def told(text: str) -> list[Told]:
    return [
        (None if one.speaker is None else one.speaker.of(text), printed(text, one.spans)) for one in statements(text)
    ]


DIRECT = [
    pytest.param("“The pier is shut,” Reed said.", [("Reed", "The pier is shut,")], id="content before"),
    pytest.param("“The pier is shut,” said Reed.", [("Reed", "The pier is shut,")], id="verb before speaker"),
    pytest.param("Reed said: “The pier is shut.”", [("Reed", "The pier is shut.")], id="colon"),
    pytest.param("Reed said, “The pier is shut.”", [("Reed", "The pier is shut.")], id="comma"),
    pytest.param('"The pier is shut," Reed said.', [("Reed", "The pier is shut,")], id="straight marks"),
    pytest.param("«The pier is shut», Reed said.", [("Reed", "The pier is shut")], id="guillemets"),
    pytest.param("„The pier is shut“, Reed said.", [("Reed", "The pier is shut")], id="German marks"),
    pytest.param("“Is it shut?” Reed asked.", [("Reed", "Is it shut?")], id="question before a capital"),
    pytest.param("“Is it shut?” she asked.", [("she", "Is it shut?")], id="question before a pronoun"),
    pytest.param(
        "“The pier is shut,” Reed said. “It stays shut.”",
        [("Reed", "The pier is shut, It stays shut.")],
        id="split by a full attribution",
    ),
    pytest.param("“The pier,” Reed said, “is shut.”", [("Reed", "The pier, is shut.")], id="split inside the sentence"),
    pytest.param(
        "“We lost it,” Reed said two days after the storm, “and we will build it again.”",
        [("Reed", "We lost it, and we will build it again.")],
        id="split around a time",
    ),
    pytest.param(
        "“The pier is shut,” said Reed, the harbour master, “and it stays shut.”",
        [("Reed", "The pier is shut, and it stays shut.")],
        id="split around an apposition",
    ),
    pytest.param(
        "“We lost the pier,” Reed said.\n\n“We will build it again before the winter.”",
        [("Reed", "We lost the pier,"), ("Reed", "We will build it again before the winter.")],
        id="the next paragraph goes on",
    ),
    pytest.param(
        "“We lost the pier,” Reed said. “It was old.\n\n“It will be built again before the winter.”",
        [("Reed", "We lost the pier, It was old. It will be built again before the winter.")],
        id="mark left open over a paragraph",
    ),
    pytest.param(
        "“We lost the pier.\n\n“We will build it again,” Reed said.",
        [("Reed", "We lost the pier. We will build it again,")],
        id="speaker named at the end of the second paragraph",
    ),
    pytest.param(
        "Reed praised the pier. “It was the pride of the whole town.”",
        [("Reed", "the pier"), ("Reed", "It was the pride of the whole town.")],
        id="quotation beside a report",
    ),
    pytest.param(
        "“We lost it,” Reed said, referring to the pier. “It was the pride of the town.”",
        [("Reed", "We lost it, It was the pride of the town."), ("Reed", "the pier")],
        id="quotation goes on behind a participle",
    ),
    pytest.param("‘The pier is shut,’ Reed said.", [("Reed", "The pier is shut,")], id="single marks"),
    pytest.param("''The pier is shut,'' Reed said.", [("Reed", "The pier is shut,")], id="doubled apostrophes"),
    pytest.param("Reed: “The pier is shut.”", [("Reed", "The pier is shut.")], id="only a colon"),
    pytest.param("Reed: The pier is shut", [("Reed", "The pier is shut")], id="headline with a colon"),
    pytest.param(
        "The pier is gone. pic.twitter.com/a1b2 — Dunmore Port (@dunmoreport) May 2, 2030",
        [("Dunmore Port", "The pier is gone.")],
        id="embedded post",
    ),
    pytest.param(
        "We thank the crews. #pier pic.twitter.com/a1b2\n\n— Dunmore Port (@dunmoreport) May 2, 2030",
        [("Dunmore Port", "We thank the crews. #pier")],
        id="post with its signature apart",
    ),
    pytest.param(
        'Reed rejected the charge: "I was never there."',
        [("Reed", "I was never there.")],
        id="a colon behind what is answered",
    ),
    pytest.param(
        "Reed was blunt and said:\n\n“The pier is shut.”",
        [("Reed", "The pier is shut.")],
        id="colon before a paragraph",
    ),
]

INDIRECT = [
    pytest.param("Reed said that the pier was shut.", [("Reed", "the pier was shut")], id="that"),
    pytest.param("Reed said the pier was shut.", [("Reed", "the pier was shut")], id="no that"),
    pytest.param("The pier was shut, Reed said.", [("Reed", "The pier was shut")], id="content before"),
    pytest.param("The pier was shut, said Reed.", [("Reed", "The pier was shut")], id="inverted"),
    pytest.param(
        "The pier, Reed said, was shut.", [("Reed", "The pier was shut")], id="content around the attribution"
    ),
    pytest.param("As Reed noted, the pier was shut.", [("Reed", "the pier was shut")], id="as Reed noted"),
    pytest.param("Reed told reporters that the pier was shut.", [("Reed", "the pier was shut")], id="tell somebody"),
    pytest.param(
        "Reed told the harbour committee the pier was shut.", [("Reed", "the pier was shut")], id="tell without that"
    ),
    pytest.param(
        "Reed urged anglers to stay away.", [("Reed", "anglers to stay away")], id="urge somebody to do something"
    ),
    pytest.param("Reed called on anglers to stay away.", [("Reed", "anglers to stay away")], id="call on"),
    pytest.param("Reed called for a new pier.", [("Reed", "a new pier")], id="call for"),
    pytest.param("Reed accused the owners of neglect.", [("Reed", "the owners of neglect")], id="accuse of"),
    pytest.param("Reed described the pier as a ruin.", [("Reed", "the pier as a ruin")], id="describe as"),
    pytest.param("Reed warned that the pier would fall.", [("Reed", "the pier would fall")], id="warn that"),
    pytest.param("Reed denied that the pier was safe.", [("Reed", "the pier was safe")], id="denial keeps its verb"),
    pytest.param("Reed pointed out that the pier was old.", [("Reed", "the pier was old")], id="point out"),
    pytest.param("Reed asked whether the pier was safe.", [("Reed", "whether the pier was safe")], id="ask whether"),
    pytest.param("Reed vowed to rebuild the pier.", [("Reed", "to rebuild the pier")], id="vow to"),
    pytest.param("Reed confirmed several leaks.", [("Reed", "several leaks")], id="confirm a thing"),
    pytest.param(
        "Reed said the pier was shut, adding that it was old.",
        [("Reed", "the pier was shut"), ("Reed", "it was old")],
        id="adding that",
    ),
    pytest.param(
        "Reed said the pier was shut, but added that it could be saved.",
        [("Reed", "the pier was shut"), ("Reed", "it could be saved")],
        id="but added",
    ),
    pytest.param("According to Reed, the pier was shut.", [("Reed", "the pier was shut")], id="according to, in front"),
    pytest.param("The pier was shut, according to Reed.", [("Reed", "The pier was shut")], id="according to, behind"),
    pytest.param("The pier was shut, as per harbour records.", [("harbour records", "The pier was shut")], id="as per"),
    pytest.param("It is reported that the pier was shut.", [(None, "the pier was shut")], id="nobody speaks"),
    pytest.param(
        "He quoted Reed as saying that the pier was shut.", [("Reed", "the pier was shut")], id="quote as saying"
    ),
    pytest.param(
        "Reed was quoted as saying the pier was shut.", [("Reed", "the pier was shut")], id="quoted as saying"
    ),
    pytest.param("Reed issued a statement saying it was shut.", [("Reed", "it was shut")], id="a statement saying"),
    pytest.param("Reed responded by saying that it was shut.", [("Reed", "it was shut")], id="by saying"),
    pytest.param("He met Lee and said the pier was shut.", [("He", "the pier was shut")], id="joined verb"),
    pytest.param(
        "The pier, which guards say fell in May, was old.", [("guards", "fell in May")], id="inside a relative clause"
    ),
    pytest.param("Reed told anglers to stay away.", [("Reed", "anglers to stay away")], id="tell to"),
    pytest.param("Others, however, say it is shut.", [("Others", "it is shut")], id="however"),
    pytest.param("Reed told them it was shut this week.", [("Reed", "it was shut this week")], id="tell a pronoun"),
    pytest.param(
        "Noting that it was shut, Reed said nobody came.",
        [("Reed", "it was shut"), ("Reed", "nobody came")],
        id="opening participle",
    ),
    pytest.param(
        "Two piers fell but Reed admitted that a third was saved.",
        [("Reed", "a third was saved")],
        id="behind a clause",
    ),
    pytest.param(
        "Lee said two piers fell, but Reed admitted that a third was saved.",
        [("Lee", "two piers fell"), ("Reed", "a third was saved")],
        id="two clauses joined",
    ),
    pytest.param("Reed told DPN it was shut.", [("Reed", "it was shut")], id="tell an agency that it"),
    pytest.param("Reed told DPN the pier went down.", [("Reed", "the pier went down")], id="tell an agency a fact"),
    pytest.param("The board put the bill at 40 million.", [("The board", "the bill at 40 million")], id="put at"),
    pytest.param("Reed called him a coward.", [("Reed", "him a coward")], id="call somebody something"),
    pytest.param("A survey showed a narrow lead.", [("A survey", "a narrow lead")], id="a document shows a thing"),
    pytest.param("Reed went on to say that it was shut.", [("Reed", "it was shut")], id="went on to say"),
    pytest.param("Reed said, however, that it was shut.", [("Reed", "it was shut")], id="however behind the verb"),
    pytest.param("Reed said, if asked, he would go.", [("Reed", "if asked, he would go")], id="condition in front"),
    pytest.param(
        "Reed says he would sit down and tell them the truth.",
        [("Reed", "he would sit down and tell them the truth")],
        id="bare verb joined inside",
    ),
    pytest.param("As reported by the Dunmore Post, two boats sank.", [("the Dunmore Post", "two boats sank")], id="as"),
    pytest.param(
        "Two boats sank, among them a tug, detailed the officer.",
        [("the officer", "Two boats sank, among them a tug")],
        id="inverted behind an enumeration",
    ),
    pytest.param("Reed was quoted by DPN as saying it was shut.", [("Reed", "it was shut")], id="quoted by somebody"),
    pytest.param("Reed has sought to clarify that it was shut.", [("Reed", "it was shut")], id="sought to clarify"),
    pytest.param(
        "It was announced by the board that the pier was shut.", [("the board", "the pier was shut")], id="passive"
    ),
    pytest.param("“Old boats” would sink, Reed said after the storm.", [("Reed", "“Old boats” would sink")], id="tail"),
]

MIXED = [
    pytest.param(
        "Reed said the pier was “a ruin”.", [("Reed", "the pier was “a ruin”")], id="quoted phrase at the end"
    ),
    pytest.param(
        "Reed said it is time to “start again” before the storms.",
        [("Reed", "it is time to “start again” before the storms")],
        id="quoted phrase inside",
    ),
    pytest.param(
        "Reed said that “we must not sail” and that boats were old.",
        [("Reed", "“we must not sail” and that boats were old")],
        id="quotation goes on with that",
    ),
    pytest.param(
        "For the Harbour Board, a new pier “is no luxury”.",
        [("the Harbour Board", "a new pier “is no luxury”")],
        id="for the board",
    ),
]

SPEAKERS = [
    pytest.param("The harbour master, who retires in May, said the pier was shut.", "The harbour master", id="clause"),
    pytest.param("Anna Reed, 42, mayor of Dunmore, Ohio, said the pier was shut.", "Anna Reed", id="appositions"),
    pytest.param(
        "A spokesman for the harbour board said the pier was shut.", "A spokesman for the harbour board", id="of"
    ),
    pytest.param("On Monday, Reed said the pier was shut.", "Reed", id="behind an opening adjunct"),
    pytest.param("Reed has long said the pier was shut.", "Reed", id="has long said"),
    pytest.param("For his part, the mayor of Dunmore said: “It is shut.”", "the mayor of Dunmore", id="for his part"),
    pytest.param("Reed on Monday said the pier was shut.", "Reed", id="before a day"),
    pytest.param("Harbour officials said the pier was shut.", "Harbour officials", id="description"),
    pytest.param("“It is shut,” said Reed, the harbour master.", "Reed", id="behind an inverted verb"),
    pytest.param("She said the pier was shut.", "She", id="pronoun"),
    pytest.param("@dunmoreport tweeted that the pier was shut.", "@dunmoreport", id="handle"),
    pytest.param("Lena and Otto Reed said the pier was shut.", "Lena and Otto Reed", id="two people"),
    pytest.param("Guards closed it, the mayor, Otto Reed, told parliament.", "Otto Reed", id="behind a whole clause"),
    pytest.param("The US embassy said the pier was shut.", "The US embassy", id="a name that looks like a pronoun"),
    pytest.param("Anna Reed, who said the pier was shut, left.", "who", id="relative pronoun"),
    pytest.param("The harbour board, which called the pier “unsafe”, met.", "which", id="which"),
    pytest.param("A guard, Otto Reed, said the pier was shut.", "Otto Reed", id="name as an aside"),
    pytest.param("Eight years ago, he met Lee and said the pier was shut.", "he", id="behind an opening time"),
    pytest.param(
        "Alarmed by the flood, Mayor Reed, 42, said the pier was shut.", "Mayor Reed", id="behind a participle"
    ),
    pytest.param("Dunmore (Ohio) police said the pier was shut.", "Dunmore (Ohio) police", id="bracket inside a name"),
    pytest.param("Anglers reached by phone said the pier was shut.", "Anglers", id="reached by phone"),
    pytest.param("The pier was shut, port staff and anglers said.", "port staff and anglers", id="two descriptions"),
    pytest.param("The board — and some anglers — say the pier is shut.", "The board", id="aside between dashes"),
    pytest.param("Reed (who owns two boats) said the pier was shut.", "Reed", id="aside in brackets"),
    pytest.param("According to figures from the Harbour Board, it lost money.", "the Harbour Board", id="figures from"),
    pytest.param("For her rival, the vote “was stolen”.", "her rival", id="whose rival"),
    pytest.param(
        "The board has in the last few days announced a ban.", "The board", id="behind a time inside the verb"
    ),
    pytest.param("He handed in a note, which argued that it was shut.", "which", id="which argued"),
    pytest.param("Reed, citing the harbour board, said the pier was shut.", "Reed", id="citing somebody"),
    pytest.param("Reed, quoted by the Coast Wire, said the pier was shut.", "Reed", id="quoted by somebody"),
    pytest.param("Otto “Pike” Reed said the pier was shut.", "Otto “Pike” Reed", id="nickname in marks"),
]

NOT_SAID = [
    pytest.param("Reed did not say whether the pier was shut.", id="denied"),
    pytest.param("If Reed says the pier is shut, we leave.", id="condition"),
    pytest.param("Reed could say the pier was shut.", id="possibility"),
    pytest.param("Reed believes the pier is shut.", id="belief"),
    pytest.param("Reed hopes that the pier opens.", id="hope"),
    pytest.param("Reed was told the pier was shut.", id="passive"),
    pytest.param("The so-called “ghost pier” drew crowds.", id="scare quote"),
    pytest.param("They watched “The Long Pier” in silence.", id="title of a work"),
    pytest.param("The confirmed cases rose in May.", id="participle before a noun"),
    pytest.param("Their claims were old.", id="noun behind a possessive"),
    pytest.param("They toured the United States.", id="part of a name"),
    pytest.param("In the '70s the anglers' pier was busy.", id="apostrophes"),
    pytest.param("Fire in Dunmore: nine boats burn", id="headline with its place"),
    pytest.param("The storm left nine anglers confirmed dead.", id="participle before a state"),
    pytest.param("As the strike went on, the pier closed its gates.", id="a thing that goes on"),
    pytest.param("The film has faced ridicule online.", id="noun behind its verb"),
    pytest.param("Please tell us if the pier is shut.", id="request to the reader"),
]


@pytest.mark.parametrize(("text", "expected"), [*DIRECT, *INDIRECT, *MIXED])
def test_a_statement_is_found_with_its_speaker(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speaker_is_the_phrase_printed_beside_the_cue(text: str, speaker: str) -> None:
    assert [who for who, _ in told(text)] == [speaker]


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("“The pier is shut,” Reed said.", StatementKind.DIRECT, id="all in marks"),
        pytest.param("Reed said the pier was “a ruin”.", StatementKind.MIXED, id="some in marks"),
        pytest.param("Reed said the pier was shut.", StatementKind.INDIRECT, id="none in marks"),
    ],
)
def test_the_kind_is_the_share_inside_quotation_marks(text: str, kind: StatementKind) -> None:
    assert [one.kind for one in statements(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        pytest.param("Reed said in a statement that the pier was shut.", "statement", id="in a statement"),
        pytest.param("“It is shut,” Reed wrote on Twitter on Monday.", "Twitter", id="on Twitter"),
        pytest.param("“It is shut,” Reed told a daily press briefing.", "press briefing", id="told a briefing"),
        pytest.param("Reed said the statement was false.", None, id="a statement inside the content"),
    ],
)
def test_the_medium_is_read_from_the_attribution(text: str, medium: str | None) -> None:
    assert [one.medium for one in statements(text)] == [medium]


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        pytest.param("Reed said on Thursday that the pier was shut.", "2030-05-02", id="behind the verb"),
        pytest.param("Reed on Thursday said the pier was shut.", "2030-05-02", id="in front of the verb"),
        pytest.param("“It is shut,” said Reed on Thursday.", "2030-05-02", id="behind an inverted speaker"),
        pytest.param("On Thursday, Reed said the pier was shut.", "2030-05-02", id="opening"),
        pytest.param("In a statement on Thursday, Reed said it was shut.", "2030-05-02", id="opening with a medium"),
        pytest.param("After the Thursday vote, Reed said it was shut.", None, id="a day of something else"),
        pytest.param("Reed said the pier was shut on Thursday.", None, id="a day of the content"),
    ],
)
def test_the_day_is_read_from_the_attribution(text: str, said_on: str | None) -> None:
    at = text.index("Thursday")
    dates = (DateMention(span=Span(at, at + len("Thursday")), date="2030-05-02"),)
    assert [one.said_on for one in statements(text, dates)] == [said_on]


def test_names_tell_where_a_speaker_ends() -> None:
    text = "Two boats sank, reported the newspaper The Dunmore Post."
    at = text.index("The Dunmore Post")
    lexicon = load_lexicon()
    (one,) = find_statements(analyse(text, lexicon), (Span(at, len(text) - 1),), (), lexicon)
    assert one.speaker is not None
    assert one.speaker.of(text) == "the newspaper The Dunmore Post"


def test_a_name_is_preferred_to_what_describes_it() -> None:
    text = "“It is shut,” said the guard's brother, Otto Reed, on Friday."
    at = text.index("Otto Reed")
    lexicon = load_lexicon()
    (one,) = find_statements(analyse(text, lexicon), (Span(at, at + len("Otto Reed")),), (), lexicon)
    assert one.speaker is not None
    assert one.speaker.of(text) == "Otto Reed"


def test_whom_somebody_speaks_for_is_kept() -> None:
    text = "Reed, on behalf of the harbour board, said the pier was shut."
    (one,) = statements(text)
    assert one.on_behalf_of is not None
    assert (one.speaker and one.speaker.of(text), one.on_behalf_of.of(text)) == ("Reed", "the harbour board")


def test_a_post_is_direct_speech_of_its_account() -> None:
    (one,) = statements("The pier is gone. https://pier.example/1 — Dunmore Port (@dunmoreport) May 2, 2030")
    assert (one.kind, one.rule) == (StatementKind.DIRECT, "mark/post")


def test_a_statement_told_inside_another_points_at_it() -> None:
    text = "The board said that a guard reported that the pier had burned."
    outer, inner = statements(text)
    assert (outer.outer, inner.outer) == (None, 0)
    assert inner.speaker is not None
    assert inner.speaker.of(text) == "a guard"


@pytest.mark.parametrize("group", load_lexicon().speech.groups, ids=lambda group: group.name)
def test_verb_groups_find_what_they_promise(group: object) -> None:
    for sentence in getattr(group, "matches"):  # noqa: B009 - the group is one of the lexicon's entries
        assert told(sentence), sentence
    for sentence in getattr(group, "rejects"):  # noqa: B009
        assert not told(sentence), sentence


@pytest.mark.parametrize("phrase", load_lexicon().speech.phrases, ids=lambda phrase: phrase.name)
def test_source_phrases_find_what_they_promise(phrase: object) -> None:
    for sentence in getattr(phrase, "matches"):  # noqa: B009
        assert told(sentence), sentence
    for sentence in getattr(phrase, "rejects"):  # noqa: B009
        assert not told(sentence), sentence


WORDS = [
    "Reed",
    "said",
    "that",
    "the",
    "pier",
    "“",
    "”",
    '"',
    ",",
    ".",
    "she",
    "told",
    "and",
    "added",
    ":",
    "\n\n",
    "to",
    "was",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_span_lies_in_the_text(text: str) -> None:
    for one in statements(text):
        for span in (*one.spans, *filter(None, (one.cue, one.speaker))):
            assert 0 <= span.start < span.end <= len(text)
