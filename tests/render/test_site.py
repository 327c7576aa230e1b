import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

import frontmatter
import pytest

from generator.model.briefing import AttributedStatement, Briefing, FindingKind, Phrase
from generator.model.span import Span
from generator.render.mark import is_generated
from generator.render.site import render_site
from generator.text.folding import slug

SUMMARY = PurePosixPath("harbour-fire/index.md")
LINK = re.compile(r"\]\(([\w./-]+\.md)(?:#([\w-]+))?\)")
ID = re.compile(r'\bid="([^"]+)"|\{ #([\w-]+) \}')


@pytest.fixture
def pages(briefing: Briefing) -> dict[PurePosixPath, str]:
    return render_site([briefing])


def anchors(page: str) -> list[str]:
    return [one or other for one, other in ID.findall(page)]


def test_a_briefing_has_a_summary_a_page_for_each_article_and_actor_and_its_data(
    pages: dict[PurePosixPath, str],
) -> None:
    assert sorted(map(str, pages)) == [
        "harbour-fire/actors/ada-lindquist.md",
        "harbour-fire/actors/ada-lindqvist.md",
        "harbour-fire/actors/lindqvist.md",
        "harbour-fire/actors/port-ellery.md",
        "harbour-fire/actors/tom-okafor.md",
        "harbour-fire/articles/at-least-11-boats-burned-at-port-000002.md",
        "harbour-fire/articles/boats-burn-000003.md",
        "harbour-fire/articles/nine-boats-lost-in-harbour-fire-000001.md",
        "harbour-fire/briefing.json",
        "harbour-fire/index.md",
        "index.md",
    ]


def test_every_page_is_marked_as_generated(pages: dict[PurePosixPath, str]) -> None:
    assert [name for name, text in pages.items() if not is_generated(text.encode())] == []


def test_every_link_leads_to_a_place_that_is_there(pages: dict[PurePosixPath, str]) -> None:
    dead = []
    for name, text in pages.items():
        for target, anchor in LINK.findall(text):
            parts: list[str] = []
            for part in (name.parent / target).parts:
                parts = parts[:-1] if part == ".." else [*parts, part]
            page = pages.get(PurePosixPath(*parts))
            if page is None or (anchor and anchor not in anchors(page)):
                dead.append((str(name), target, anchor))
    assert dead == []


def test_an_id_stands_once_on_a_page(pages: dict[PurePosixPath, str]) -> None:
    twice = {str(name): [one for one in anchors(text) if anchors(text).count(one) > 1] for name, text in pages.items()}
    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_the_data_lead_to_highlights_of_the_articles(pages: dict[PurePosixPath, str]) -> None:
    data = json.loads(pages[SUMMARY.with_name("briefing.json")])
    items = [*data["statements"], *data["figures"], *(one for found in data["findings"] for one in found["evidence"])]
    for item in items:
        address, anchor = item["page"].split("#")
        assert anchor in anchors(pages[PurePosixPath("harbour-fire") / (address.rstrip("/") + ".md")])


def test_every_address_in_the_data_of_the_sample_leads_to_its_place(sample: Briefing) -> None:
    pages = render_site([sample])
    data = json.loads(pages[PurePosixPath(sample.name) / "briefing.json"])
    items = [*data["articles"], *data["actors"], *data["statements"], *data["figures"], *data["events"]]
    items += [one for found in data["findings"] for one in found["evidence"]]
    there = {
        str(name.relative_to(sample.name)): set(anchors(text)) for name, text in pages.items() if len(name.parts) > 1
    }
    wanted = [one["page"].partition("#") for one in items]
    assert [one for one in wanted if one[2] and one[2] not in there[one[0].rstrip("/") + ".md"]] == []
    spelled = {f"actors/{slug(name['form'])}.md" for actor in data["actors"] for name in actor["names"]}
    assert spelled - there.keys() == set()


def test_an_id_stands_once_on_a_page_of_the_sample(sample: Briefing) -> None:
    pages = {str(name): anchors(text) for name, text in render_site([sample]).items() if name.suffix == ".md"}
    assert [name for name, ids in pages.items() if len(ids) != len(set(ids))] == []


def test_every_item_has_its_place_on_the_summary(briefing: Briefing, pages: dict[PurePosixPath, str]) -> None:
    wanted = {one.id for one in briefing.statements} | {one.id for one in briefing.figures}
    wanted |= (
        {one.id for one in briefing.findings}
        | {f"actor-{actor.id}" for actor in briefing.actors}
        | {"g-quay", "m-boats"}
    )
    assert wanted - set(anchors(pages[SUMMARY])) == set()


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("3 articles · 1 outlet named, 2 not · 2 independent origins", id="coverage"),
        pytest.param("probably an update", id="the reading of a difference"),
        pytest.param("Why we think so: same place and day", id="the reason"),
        pytest.param('“We lost the <em class="b-odd">whole</em> west quay,”]', id="differing words, in printed marks"),
        pytest.param(
            '<span>[we lost <em class="b-odd">all of</em> the west quay]', id="no marks where none were printed"
        ),
        pytest.param("“officials”", id="a speaker without a name in the printed words"),
        pytest.param('<span class="b-bound">at least</span> [11]', id="a bound in words"),
        pytest.param("no number given", id="a vague word is no number"),
        pytest.param("Not used</span> <span>empty&#46;txt&#58; nothing in it", id="what was skipped"),
        pytest.param("Untitled&#58; “At least 11 boats burned", id="an article without a title"),
    ],
)
def test_the_summary_says(words: str, pages: dict[PurePosixPath, str]) -> None:
    assert words in pages[SUMMARY]


def test_the_summary_keeps_its_order(pages: dict[PurePosixPath, str]) -> None:
    places = [pages[SUMMARY].index(f"{{ #{one} }}") for one in (
        "differences", "figures", "actors", "statements", "one-source", "articles",
    )]  # fmt: skip
    assert places == sorted(places)


def test_an_article_tells_what_it_holds_in_its_front_matter(pages: dict[PurePosixPath, str]) -> None:
    name = PurePosixPath("harbour-fire/articles/nine-boats-lost-in-harbour-fire-000001.md")
    told: dict[str, Any] = frontmatter.loads(pages[name]).metadata
    assert told["title"] == "Nine boats lost in harbour fire"
    assert (told["outlet"], told["author"], told["date"]) == ("Ellery Post", "Iris Vane", "2031-03-03T18:20")
    assert told["url"] == "https://post.example/fire?page=1"
    assert told["tags"] == ["Ada Lindqvist", "Port Ellery"]
    assert [one["text"] for one in told["statements"]] == [
        "Nine boats sank at Port Ellery", "We lost the whole west quay,",
    ]  # fmt: skip
    assert (told["source_file"], told["source_sha256"]) == ("post.txt", "1" * 64)


def test_what_an_article_does_not_tell_is_not_named(pages: dict[PurePosixPath, str]) -> None:
    page = next(text for name, text in pages.items() if name.name.startswith("at-least"))
    assert "not named in the text; Source\N{NO-BREAK SPACE}2 in this briefing" in page
    assert page.count("not named in the text") == 2
    assert "not dated in the text" in page


def test_the_address_of_another_spelling_leads_to_the_actor(pages: dict[PurePosixPath, str]) -> None:
    page = pages[PurePosixPath("harbour-fire/actors/ada-lindquist.md")]
    assert frontmatter.loads(page)["moved_to"] == "ada-lindqvist"
    assert "[Ada Lindqvist](../actors/ada-lindqvist.md)" in page


def test_a_spelling_of_two_actors_leads_to_neither_by_itself(briefing: Briefing) -> None:
    ada, port, tom = briefing.actors
    tom = replace(tom, mentions=tuple(replace(one, form="Lindqvist") for one in tom.mentions))
    page = render_site([replace(briefing, actors=(ada, port, tom))])[PurePosixPath("harbour-fire/actors/lindqvist.md")]
    assert "moved_to" not in frontmatter.loads(page)
    assert page.count("../actors/") == 2


def test_each_carrier_of_an_utterance_keeps_its_own_details(briefing: Briefing) -> None:
    def told(item: AttributedStatement) -> AttributedStatement:
        if item.article != "a-wire-000002" or item.group is None:
            return item
        return replace(
            item, chain=("outlet", "Ellery Radio", "Lindqvist"), statement=replace(item.statement, medium="radio")
        )

    statements = tuple(told(item) for item in briefing.statements)
    page = render_site([replace(briefing, statements=statements)])[SUMMARY]
    quay = page[page.index('id="g-quay"') :].split("</div>")[0]
    first, second = (line for line in quay.splitlines() if "quay" in line and "[" in line)
    assert "quoted · 3 March 2031</span>" in first
    assert "reported · 3 March 2031 · via radio · as told by Ellery Radio</span>" in second


def test_the_first_screen_leads_to_figures_and_differences(pages: dict[PurePosixPath, str]) -> None:
    first = pages[SUMMARY].split("## Where sources differ")[0]
    assert "[Destroyed&#58; boats](#m-boats)" in first
    assert re.search(r"\[Nine\]\([^)]+\)</span> <span class=\"b-quiet\">1 article</span>", first)
    assert re.search(r"at least \[11\]\([^)]+\)</span> <span class=\"b-quiet\">2 articles</span>", first)
    assert re.search(r"- \[figure-difference&#58; Nine boats sank &#47; At least 11 boats burned\.?[^]]*\]\(#d-", first)


def test_long_lists_are_folded_and_whole(briefing: Briefing) -> None:
    tom = next(one for one in briefing.actors if one.id == "tom-okafor")
    crew = tuple(replace(tom, id=f"crew-{number:02}", name=f"Crew {number:02}", doubts=()) for number in range(12))
    page = render_site([replace(briefing, actors=(*briefing.actors, *crew))])[SUMMARY]
    shown, folded = page.split("<summary>8 more people</summary>")
    assert "Crew 04" in shown
    assert "Crew 05" not in shown
    assert all(f"Crew {number:02}" in folded for number in range(5, 12))


def test_what_one_source_alone_has_is_told_with_its_words(briefing: Briefing) -> None:
    finding = next(one for one in briefing.findings if one.kind is FindingKind.SINGLE_SOURCE)
    words = "The minister, Tom Okafor, called on owners to stay away"
    start = next(one for one in briefing.articles if one.id == "a-wire-000002").text.index(words)
    evidence = replace(finding.evidence[0], spans=(Span(start, start + len(words)),), text=words)
    told = replace(finding, summary=(Phrase("Only one article cites "), Phrase("Tom Okafor", 0)), evidence=(evidence,))
    page = render_site([replace(briefing, findings=(told,))])[SUMMARY]
    assert "Only one article cites [Tom Okafor](" in page
    assert f'<span class="b-quote">[{words}](' in page


def test_speakers_without_a_name_stand_together_however_they_are_written(briefing: Briefing) -> None:
    last = briefing.statements[-1]
    speaker = last.statement.speaker
    assert speaker is not None
    copy = next(one for one in briefing.articles if one.id == last.article)
    text = copy.text.replace("officials", "Officials")
    twin = replace(copy, id="a-twin-000004", file="twin.txt", text=text)
    origin = replace(briefing.origins[0], id="o-twin", articles=(twin.id,))
    page = render_site(
        [
            replace(
                briefing,
                articles=(*briefing.articles, twin),
                statements=(*briefing.statements, replace(last, id="s-twin", article=twin.id)),
                origins=(*briefing.origins, origin),
            )
        ]
    )[SUMMARY]
    assert anchors(page).count("said-by-words-officials") == 1
    assert "s-twin" in anchors(page)


def test_the_list_counts_each_briefing(pages: dict[PurePosixPath, str]) -> None:
    page = pages[PurePosixPath("index.md")]
    assert "[Harbour fire at Port Ellery](harbour-fire/index.md)" in page
    assert "5 statements · 4 figures · 3 actors · 2 differences" in page


def test_nothing_found_is_a_page_all_the_same(briefing: Briefing) -> None:
    empty = replace(briefing, actors=(), statements=(), figures=(), findings=(), events=(), skipped=())
    assert "do not contradict" in render_site([empty])[SUMMARY]


def test_days_to_come_are_none_that_a_briefing_covers(briefing: Briefing) -> None:
    (told,) = briefing.events
    ahead = replace(told, date="2031-03-19", anchor="v-2")
    summary = render_site([replace(briefing, events=(told, ahead))])[SUMMARY]
    covered = next(line for line in summary.splitlines() if "events of" in line)
    assert "events of 3 March 2031 " in covered


def test_a_card_tells_why_how_it_is_read_and_how_surely(pages: dict[PurePosixPath, str]) -> None:
    card = pages[SUMMARY].split("figure · probably an update", 1)[1].split("</div>")[0]
    assert "Why we think so: same place and day." in card
    assert '<span class="b-sure">Probably an update</span>: the later count.' in card
    assert '<span class="b-sure">Likely</span>: not every article prints it.' in card


def test_every_list_of_findings_tells_how_surely(sample: Briefing) -> None:
    page = render_site([sample])[PurePosixPath(sample.name) / "index.md"]
    listed = page.split("### Names spelled differently")[1].split("## Figures side by side")[0]
    reasons = [line for line, mark in pairwise(listed.splitlines()) if mark == "{ .b-because }"]
    assert reasons
    assert all('<span class="b-sure">' in line for line in reasons)


def test_an_actor_tells_why_its_spellings_are_one(pages: dict[PurePosixPath, str]) -> None:
    page = pages[SUMMARY.parent / "actors/ada-lindqvist.md"]
    (tie,) = (line for line in page.splitlines() if "the names sound the same; the same office" in line)
    assert re.match(r"- \[Ada Lindqvist\]\([^)]+\), \[Ada Lindquist\]\([^)]+\): ", tie)


def test_who_may_be_the_same_is_told_with_what_speaks_against_it(pages: dict[PurePosixPath, str]) -> None:
    page = pages[SUMMARY.parent / "actors/tom-okafor.md"].split("## Possibly the same")[1]
    assert "For it: they share a surname. Against it: another bears that name too." in page


def test_a_figure_tells_through_whom_it_came(briefing: Briefing) -> None:
    through = tuple(
        replace(one, chain=("Ellery Post", "Coastwire", "Ada Lindqvist"), reporter="ada-lindqvist")
        for one in briefing.figures
    )
    page = render_site([replace(briefing, figures=through)])[SUMMARY]
    assert '<span class="b-bound">as told by Coastwire</span>' in page


def test_a_statement_of_nobody_named_keeps_its_agency(briefing: Briefing) -> None:
    nobody = replace(
        briefing.statements[-1],
        speaker=None,
        chain=("Ellery Post", "Coastwire"),
        statement=replace(briefing.statements[-1].statement, speaker=None),
    )
    page = render_site([replace(briefing, statements=(*briefing.statements[:-1], nobody))])[SUMMARY]
    assert "as told by Coastwire" in page


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        pytest.param("2031-03-03", "3 March 2031</span>", id="a day"),
        pytest.param("2031-03", 'March 2031 <span class="b-quiet">month only</span></span>', id="a month"),
        pytest.param("2031", '2031 <span class="b-quiet">year only</span></span>', id="a year"),
    ],
)
def test_the_timeline_tells_the_day_as_precisely_as_the_text(date: str, shown: str, briefing: Briefing) -> None:
    page = render_site([replace(briefing, events=(replace(briefing.events[0], date=date),))])[SUMMARY]
    (line,) = (line for line in page.splitlines() if "b-day" in line)
    assert f'<span class="b-day">{shown}' in line
    assert line.endswith('<span class="b-quiet">reported 3 March 2031</span>')


def test_what_was_still_to_come_is_told_so(briefing: Briefing) -> None:
    page = render_site([replace(briefing, events=(replace(briefing.events[0], date="2031-03-09"),))])[SUMMARY]
    assert "reported 3 March 2031; then still to come" in page


def test_the_same_words_of_one_day_stand_once_with_all_who_print_them(briefing: Briefing) -> None:
    event = briefing.events[0]
    copy = replace(event, article=briefing.articles[2].id, anchor="v-2")
    page = render_site([replace(briefing, events=(event, copy))])[SUMMARY]
    (line,) = (line for line in page.splitlines() if "b-day" in line)
    assert line.endswith('<span class="b-quiet">reported 3–4 March 2031</span>')
