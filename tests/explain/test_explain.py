"""Whatever stands on a page can be asked after, and the answer tells how it came about."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.explain.catalog import catalog, explanations, nearest
from generator.explain.sheet import Line, Sheet, entry, sheet
from generator.explain.terminal import LABEL, WIDTH, laid_out
from generator.model.briefing import Briefing, FindingKind
from generator.render.addresses import article_page
from generator.render.export import as_data
from generator.render.site import render_site
from tests.storm import ARTICLES, briefing_of

POINTERS = ("id", "group", "origin", "article", "speaker", "reported_by", "actor")
OURS = {  # sections of the pages, which no item has made
    "actors", "agreements", "articles", "differences", "figures", "lone-figures", "one-source", "possibly", "roles",
    "spellings", "statements",
}  # fmt: skip


def told(asked: str, briefing: Briefing) -> str:
    (found,) = explanations(asked, [briefing])
    return laid_out(found)


def side(text: str, label: str) -> str:
    """Return what stands beside a label, in one line."""
    lines = text.splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith(label))
    last = next((at for at in range(first + 1, len(lines)) if not lines[at].startswith(" ")), len(lines))
    return " ".join(line[LABEL:].strip() for line in lines[first:last])


def pointers(value: object) -> set[str]:
    if isinstance(value, list):
        return {one for item in value for one in pointers(item)}
    if not isinstance(value, dict):
        return set()
    named = {value[key] for key in POINTERS if isinstance(value.get(key), str)}
    pages = {value["page"]} if "page" in value else set()
    return named | pages | {one for item in value.values() for one in pointers(item)}


def test_every_id_of_the_export_is_explained(storm: Briefing) -> None:
    asked = pointers(json.loads(json.dumps(as_data(storm))))
    assert len(asked) > 50
    assert [one for one in sorted(asked) if not explanations(one, [storm])] == []


def test_every_id_of_the_pages_is_explained(storm: Briefing) -> None:
    pages = "\n".join(text for name, text in render_site([storm]).items() if name.suffix == ".md")
    asked = set(re.findall(r'\bid="([^"]+)"', pages)) - OURS
    assert len(asked) > 30
    assert [one for one in sorted(asked) if not explanations(one, [storm]) and not one.startswith("said-by-")] == []


def test_no_line_is_wider_than_promised(storm: Briefing) -> None:
    for telling in catalog(storm).values():
        assert max(map(len, laid_out(telling()).splitlines())) <= WIDTH


def test_a_statement_tells_rule_word_list_speaker_chain_and_copies(storm: Briefing) -> None:
    item = next(one for one in storm.statements if one.statement.rule == "verb/tell")
    text = told(item.id, storm)
    assert "gazette.txt" in side(text, "printed in")
    assert "[“We lost three boats in one night" in side(text, "printed in").replace("[We", "[“We")
    found = re.search(r"speech_verbs\.yml, line (\d+)", side(text, "found by"))
    assert found
    data = (files("generator.lexicon") / "data/en/speech_verbs.yml").read_text(encoding="utf-8").splitlines()
    assert '"tell"' in data[int(found[1]) - 1]
    assert "cue “told”" in side(text, "found by")
    assert "printed as “Mr. Qadhi”" in side(text, "speaker")
    assert side(text, "came through") == "The Harlow Gazette > Omar Qadhi"
    assert "+1.00 same speaker: the same speaker" in re.sub(r"\s+", " ", side(text, "same words"))
    assert "is quoted in different words" in side(text, "findings")


def test_a_figure_tells_how_it_was_read_and_what_it_is_compared_with(storm: Briefing) -> None:
    item = next(one for one in storm.figures if one.figure.low == 14)
    text = told(item.id, storm)
    assert "counted: “sailors”" in side(text, "read as")
    assert "event: killed" in side(text, "read as")
    assert "same event: the same befell those counted: killed" in side(text, "same measure")


def test_an_actor_tells_why_its_spellings_are_one(storm: Briefing) -> None:
    text = told("elena-rakhmatova", storm)
    assert "“Elena Rakhmatova” = “Yelena Rakhmetova”" in side(text, "taken for one")
    assert "-0.28 other vowel" in re.sub(r"\s+", " ", side(text, "taken for one"))
    assert "one article uses both" in side(told("omar-qadhi", storm), "taken for one")


def test_a_doubt_tells_what_speaks_for_it_and_against(storm: Briefing) -> None:
    text = re.sub(r"\s+", " ", side(told("viktor-petrov", storm), "possibly"))
    assert text.startswith("Petrov (petrov)")
    assert "+0.50 bare name" in text
    assert "against: more than one person here may be meant by that name" in text


@pytest.mark.parametrize("kind", FindingKind)
def test_a_finding_tells_why_how_sure_and_from_which_words(kind: FindingKind, sample: Briefing) -> None:
    found = [one for one in sample.findings if one.kind is kind]
    assert found
    for finding in found:
        text = told(finding.id, sample)
        assert side(text, "because")
        assert finding.why_sure is not None
        assert finding.why_sure.text in side(text, "how sure")
        assert (finding.reading is None) == (finding.why_reading is None)
        assert side(text, "rests on").count("characters") == len(finding.evidence)


def test_an_update_tells_what_makes_it_one(storm: Briefing) -> None:
    finding = next(one for one in storm.findings if one.kind is FindingKind.FIGURE_DIFFERENCE)
    assert side(told(finding.id, storm), "reading").endswith("update: the higher counts are the later ones")


def test_an_address_and_a_file_name_will_do(storm: Briefing) -> None:
    article = storm.articles[0]
    item = next(one for one in storm.statements if one.article == article.id)
    assert told(f"https://news.example/storm/{article_page(article, item.id)}", storm) == told(item.id, storm)
    assert told(article.file, storm) == told(article.id, storm)
    assert told("actors/omar-qadhi.md", storm) == told("omar-qadhi", storm)


def test_the_address_of_another_spelling_will_do(storm: Briefing) -> None:
    assert told("actors/yelena-rakhmetova/", storm) == told("elena-rakhmatova", storm)


def test_an_unknown_id_leads_to_the_nearest(storm: Briefing) -> None:
    assert explanations("omar-qadi", [storm]) == []
    assert nearest("omar-qadi", [storm]) == ["omar-qadhi"]
    assert nearest("zzzzzzzzzzzzzzzzzzzzzz", [storm]) == []


def test_an_id_of_two_briefings_is_told_of_both(storm: Briefing) -> None:
    assert len(explanations("omar-qadhi", [storm, replace(storm, name="again")])) == 2


@given(text=st.text(max_size=300), weight=st.sampled_from(["", "+0.30", "·"]), depth=st.integers(0, 2))
def test_no_text_can_steer_the_terminal(text: str, weight: str, depth: int) -> None:
    shown = laid_out(sheet(text, "statement", [entry("says", [Line(text, weight, depth)])]))
    assert all(char.isprintable() or char == "\n" for char in shown)
    body = shown.split("\n")[2:]
    assert all(len(line) <= WIDTH for line in body)


def test_a_side_without_lines_is_left_out() -> None:
    assert sheet("x", "y", [entry("empty", [None])]) == Sheet("x", "y", ())


def test_a_figure_of_a_group_tells_how_the_others_join(tmp_path: Path) -> None:
    texts = {**ARTICLES, "post.txt": ARTICLES["post.txt"] + "\nBy then 12 sailors had been killed off Harlow Bay.\n"}
    briefing = briefing_of(tmp_path, texts)
    (group,) = (one for one in briefing.groups if len(one.members) > 2)
    for member in group.members:
        text = " ".join(told(member, briefing).split())
        assert [one for one in group.because if f"{one.one} = {one.other}" not in text] == []
