"""Who is one actor over several articles, on texts read by the real extractor."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.report import extract_report
from generator.model.article import Article, Folder
from generator.model.briefing import Actor
from generator.model.findings import ActorKind, Report
from generator.resolve.briefing import resolve_briefing
from tests.resolve.reports import LEXICON


def report(name: str, text: str) -> Report:
    return extract_report(Article(id=f"a-{name}", file=f"{name}.txt", sha256="", text=text, language="en"), LEXICON)


def actors(*texts: str) -> tuple[Actor, ...]:
    """Return the actors of a briefing of these texts."""
    return resolved([report(str(number), text) for number, text in enumerate(texts)])


def resolved(reports: list[Report]) -> tuple[Actor, ...]:
    folder = Folder(name="storm", title="Storm", articles=tuple(one.article for one in reports))
    return resolve_briefing(folder, reports, LEXICON).actors


def people(*texts: str) -> list[set[str]]:
    return [set(actor.forms) for actor in actors(*texts) if actor.kind is ActorKind.PERSON]


def bodies(*texts: str) -> list[set[str]]:
    return [set(actor.forms) for actor in actors(*texts) if actor.kind is ActorKind.ORGANIZATION]


@pytest.mark.parametrize("words", [", better known as", ", whose real name is", ", also known as", ", alias"])
def test_a_text_may_say_that_two_names_are_one_person(words: str) -> None:
    first = f"The mayor met Faris Hamid{words} Abu Layth, on Monday. Abu Layth said that the road was shut."
    second = "Abu Layth told reporters that the road was shut."
    third = "Faris Hameed left Dalby on Friday, the police said."
    assert people(first, second, third) == [{"Abu Layth", "Faris Hameed", "Faris Hamid"}]


def test_a_surname_of_two_people_in_one_article_is_left_open() -> None:
    text = "Anna Orlov arrived on Monday. Viktor Orlov left on Tuesday. Orlov said that the road was shut."
    found = actors(text)
    assert [set(actor.forms) for actor in found] == [{"Anna Orlov"}, {"Orlov"}, {"Viktor Orlov"}]
    assert next(actor for actor in found if actor.name == "Orlov").possibly == ("anna-orlov", "viktor-orlov")


def test_a_surname_of_two_people_in_two_articles_is_left_open() -> None:
    texts = (
        "Anna Orlov arrived on Monday.",
        "Viktor Orlov left on Tuesday.",
        "The road is shut, Orlov said on Friday.",
    )
    assert {"Orlov"} in people(*texts)


def test_a_surname_that_an_honorific_tells_apart_is_not_open() -> None:
    text = "Anna Orlov met Viktor Orlov. Mr. Orlov spoke. Ms. Orlov left."
    assert people(text) == [{"Anna Orlov", "Ms. Orlov"}, {"Mr. Orlov", "Viktor Orlov"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("George H. W. Reed", "George W. Reed", id="initials"),
        pytest.param("Jonas Reed Jr", "Jonas Reed", id="a son"),
    ],
)
def test_namesakes_of_one_article_are_two_people(one: str, other: str) -> None:
    assert people(f"{one} met reporters on Monday. {other} stayed at home.") in ([{one}, {other}], [{other}, {one}])


def test_names_contrasted_in_one_sentence_are_two_people() -> None:
    assert len(people("Karim Harisi, the captain, told Karim Harthi, another captain, to wait.")) == 2


def test_two_spellings_are_not_joined_through_a_third_name_that_fits_both() -> None:
    texts = (
        "Mayor Ivan Petrov said on Monday that the road was shut.",
        "Mayor Igor Petrov said on Tuesday that the road was open.",
        "Mayor I. Petrov said on Friday that the road was shut again.",
    )
    assert not any({"Ivan Petrov", "Igor Petrov"} <= forms for forms in people(*texts))


def test_a_body_is_one_under_its_acronym_its_name_and_another_name() -> None:
    texts = (
        "The UN refugee agency said that 40 people had left.",
        "UNHCR said that 50 people had left.",
        "The National Security Committee (KNB) denied it.",
        "The KNB denied it again.",
    )
    assert bodies(*texts) == [{"KNB", "National Security Committee"}, {"UN refugee agency", "UNHCR"}]


def test_a_ministry_is_that_of_the_country_the_articles_are_about() -> None:
    texts = (
        "Kenya closed its border. The Kenyan Interior Ministry said that four people had died in Kenya.",
        "The Ministry of the Interior said that four people had died in Kenya.",
        "Uganda's Interior Ministry sent help to Kenya, officials in Kenya said.",
    )
    found = bodies(*texts)
    assert {"Kenyan Interior Ministry", "Ministry of the Interior"} in found
    assert len(found) == 2


def test_a_mission_is_apart_from_its_country_and_from_what_it_is_sent_to() -> None:
    text = "The Permanent Mission of Kenya to the United Nations said it was late, and the United Nations agreed."
    assert len(bodies(text)) == 2


STORIES = [
    report("a", "Mayor Ana Ruíz said on Monday that 12 people had died. Ruíz thanked the Red Cross."),
    report("b", "Ana Ruiz, the mayor, said on Tuesday that 14 people had died. Viktor Orlov was hurt."),
    report("c", "Anna Orlov and Victor Orlov left Dalby. Orlov said that the road was shut, the Red Cross said."),
    report("d", "Mr. Orlov said no. The Kenyan Health Ministry and the Ministry of Health denied it."),
]
UNRELATED = report("z", "Prime Minister Salwa Haddad opened a school in Norholt. The Norholt Bank paid, Haddad said.")


@settings(deadline=None, max_examples=12)
@given(st.permutations(STORIES))
def test_the_order_of_the_articles_changes_no_actor(stories: list[Report]) -> None:
    assert resolved(stories) == resolved(STORIES)


def test_an_unrelated_article_changes_no_actor_and_no_id() -> None:
    before, after = resolved(STORIES), resolved([*STORIES, UNRELATED])
    assert {(actor.id, actor.name) for actor in before} < {(actor.id, actor.name) for actor in after}


def test_a_namesake_of_another_kind_changes_no_id() -> None:
    """A town called as a person is takes another address; the person's stays."""
    person = report("a", "Mayor Marta Silva said that the road was shut.")
    company = report("z", "The company Marta Silva built the road, the Dalby Post said.")
    kept = {actor.id for actor in resolved([person]) if actor.kind is ActorKind.PERSON}
    assert kept <= {actor.id for actor in resolved([person, company])}
