"""A storm on an invented coast, told by four outlets."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from generator.model.briefing import Briefing, FindingKind, Reading
from generator.model.findings import ActorKind, Extent, StatementKind
from generator.model.reasons import in_words
from tests.resolve.reports import Draft, briefing

PERSON, BODY = ActorKind.PERSON, ActorKind.ORGANIZATION


def harbour() -> Draft:
    text = (
        "Port captain Yelena Rakhmetova met Harbour Minister Omar Qadhi on Monday. “We need more boats and better "
        "radios before winter,” Rakhmetova said.\n\nThe Coast Guard said 14 sailors drowned."
    )
    return (
        Draft("harbour", text, published="2031-03-03")
        .actor("Yelena Rakhmetova", "Rakhmetova", role="Port captain")
        .actor("Omar Qadhi", role="Harbour Minister")
        .actor("Coast Guard", kind=BODY)
        .says("Yelena Rakhmetova", "We need more boats and better radios before winter,", StatementKind.DIRECT)
        .says("Coast Guard", "14 sailors drowned")
        .counts("14", "sailors", "killed")
    )


def gazette() -> Draft:
    text = (
        "Port captain Elena Rakhmatova met Harbour Minister Lena Brandt on Monday. “We need more boats and better "
        "phones before winter,” Rakhmatova said.\n\nMayor Pia Sund said the bridge would stay closed.\n\n"
        "The Coast Guard said 11 seafarers drowned and 60 homes were flooded."
    )
    return (
        Draft("gazette", text, published="2031-03-04")
        .actor("Elena Rakhmatova", "Rakhmatova", role="Port captain")
        .actor("Lena Brandt", role="Harbour Minister")
        .actor("Pia Sund", role="Mayor")
        .actor("Coast Guard", kind=BODY)
        .says("Elena Rakhmatova", "We need more boats and better phones before winter,", StatementKind.DIRECT)
        .says("Pia Sund", "the bridge would stay closed")
        .counts("11", "seafarers", "killed")
        .counts("60", "homes", "flooded")
    )


def courier() -> Draft:
    text = "COURIER (Norwire) - Captain Yelena Rakhmetova thanked crews. In one hour 3 sailors drowned, she said."
    return (
        Draft("courier", text, agency="Norwire", publisher="Courier")
        .actor("Yelena Rakhmetova")
        .counts("3", "sailors", "killed", extent=Extent.WINDOW)
    )


def unrelated() -> Draft:
    text = "Chess champion Bo Lindqvist beat Ana Duarte in 40 moves. “I was lucky this time,” Lindqvist said."
    return (
        Draft("chess", text)
        .actor("Bo Lindqvist", "Lindqvist", role="Chess champion")
        .actor("Ana Duarte")
        .says("Bo Lindqvist", "I was lucky this time,", StatementKind.DIRECT)
    )


def findings(made: Briefing, kind: FindingKind) -> list[str]:
    return [finding.sentence for finding in made.findings if finding.kind is kind]


@pytest.fixture(scope="module")
def storm() -> Briefing:
    return briefing([harbour(), gazette(), courier()])


def test_two_spellings_in_one_office_are_one_person(storm: Briefing) -> None:
    captain = next(actor for actor in storm.actors if actor.id == "yelena-rakhmetova")
    assert set(captain.forms) == {"Yelena Rakhmetova", "Elena Rakhmatova", "Rakhmetova", "Rakhmatova"}
    assert captain.because


def test_two_spellings_are_told(storm: Briefing) -> None:
    assert findings(storm, FindingKind.NAME_VARIANT) == ["Yelena Rakhmetova is also spelled Elena Rakhmatova."]


def test_two_ministers_at_one_meeting_are_a_conflict(storm: Briefing) -> None:
    (conflict,) = (one for one in storm.findings if one.kind is FindingKind.ROLE_CONFLICT)
    assert "Omar Qadhi" in conflict.sentence
    assert "Lena Brandt" in conflict.sentence
    assert "named beside the same person, Yelena Rakhmetova" in in_words(conflict.reasons)


def test_counts_of_one_population_are_compared_over_synonyms(storm: Briefing) -> None:
    (difference,) = (one for one in storm.findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert difference.sentence == "Articles differ on how many sailors were killed: 3, 11 or 14."
    assert difference.reading is Reading.SCOPE
    assert difference.origins == 3


def test_changed_words_of_a_quotation_are_told(storm: Briefing) -> None:
    (wording,) = findings(storm, FindingKind.WORDING_DIFFERENCE)
    assert "radios" in wording
    assert "phones" in wording


def test_a_credit_is_a_derivation_of_its_article_alone(storm: Briefing) -> None:
    (credit,) = (one for one in storm.findings if one.kind is FindingKind.DERIVATION)
    assert credit.sentence == "The text is credited to Norwire."
    assert len(credit.articles) == 1


def test_what_one_article_alone_has_is_told(storm: Briefing) -> None:
    single = findings(storm, FindingKind.SINGLE_SOURCE)
    assert any("Pia Sund" in sentence for sentence in single)
    assert any("60 homes" in sentence for sentence in single)


def test_evidence_is_printed_words_and_short(storm: Briefing) -> None:
    text = {article.id: article.text for article in storm.articles}
    for finding in storm.findings:
        for one in finding.evidence:
            assert one.text == " ".join(span.of(text[one.article]) for span in one.spans)
            assert len(one.text) <= 400


def test_the_order_of_the_articles_changes_nothing() -> None:
    drafts = [harbour(), gazette(), courier(), unrelated()]
    first = briefing(drafts)
    assert all(briefing(order) == first for order in permutations(drafts))


def test_an_unrelated_article_changes_no_id(storm: Briefing) -> None:
    more = briefing([harbour(), gazette(), courier(), unrelated()])
    assert ids(storm) < ids(more)


def test_one_more_statement_in_an_article_changes_no_id(storm: Briefing) -> None:
    more = harbour().says("Omar Qadhi", "Coast Guard said")
    more.statements.insert(0, more.statements.pop())
    assert ids(storm) <= ids(briefing([more, gazette(), courier()]))


def ids(made: Briefing) -> set[tuple[str, str]]:
    return {
        *(("actor", one.id) for one in made.actors),
        *(("mention", mention.anchor) for one in made.actors for mention in one.mentions),
        *(("statement", one.id) for one in made.statements),
        *(("group", one.group or "") for one in made.statements),
        *(("figure", one.id) for one in made.figures),
        *(("measure", one.group or "") for one in made.figures),
        *(("finding", one.id) for one in made.findings),
        *(("origin", one.id) for one in made.origins),
        *(("event", one.anchor) for one in made.events),
    }


def test_a_voice_whose_name_opens_another_word_is_shown_by_its_own_mention() -> None:
    text = "ABC sent a crew to Dalby. “Twenty ABCNews vans were waiting there all night,” it said."
    crew = Draft("crew", text).actor("ABC", kind=BODY).says("ABC", "Twenty ABCNews vans were waiting there all night,")
    crew.statements = [replace(crew.statements[0], speaker=crew.at("it said"))]
    made = briefing([crew, unrelated()])
    assert "Only one article cites ABC." in findings(made, FindingKind.SINGLE_SOURCE)
