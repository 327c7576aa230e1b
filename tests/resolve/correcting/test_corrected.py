"""An editor's entries change what they are about, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

from generator.errors import BrokenCorrectionsError
from generator.lexicon.load import load_lexicon
from generator.model.article import Folder
from generator.model.briefing import Actor, AttributedFigure, AttributedStatement, Basis, Briefing, FindingKind, Reading
from generator.model.corrections import Audited
from generator.pipeline import brief
from generator.read.corrections import read_corrections

LEXICON = load_lexicon("en")


def corrected(folder: Folder, tmp_path: Path, text: str) -> Briefing:
    (tmp_path / "corrections.yml").write_text(text, encoding="utf-8")
    return brief(replace(folder, corrections=read_corrections(tmp_path, LEXICON)[0]), LEXICON)


def actor(briefing: Briefing, spelling: str) -> Actor:
    (found,) = (one for one in briefing.actors if spelling in one.forms)
    return found


def statement(briefing: Briefing, words: str) -> AttributedStatement:
    texts = {one.id: one.text for one in briefing.articles}
    (found,) = (
        one
        for one in briefing.statements
        if words in " ".join(span.of(texts[one.article]) for span in one.statement.spans)
    )
    return found


def figure(briefing: Briefing, printed: str, file: str) -> AttributedFigure:
    texts = {one.id: one.text for one in briefing.articles if one.file == file}
    (found,) = (
        one
        for one in briefing.figures
        if one.article in texts and one.figure.spans[0].of(texts[one.article]) == printed
    )
    return found


def only(briefing: Briefing) -> Audited:
    (one,) = briefing.corrections
    return one


def bare(briefing: Briefing) -> Briefing:
    return replace(briefing, corrections=())


def test_a_note_changes_nothing_else(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "- {article: post.txt, note: 'Seen in print.'}\n")
    assert only(made).applies
    assert bare(made) == base


def test_two_actors_become_one_under_the_id_of_the_first(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    kept, gone = actor(base, "Vera Sollis"), actor(base, "Piet Anders")
    made = corrected(folder, tmp_path, "- {actor: Vera Sollis, same_as: Piet Anders}\n")
    one = actor(made, "Piet Anders")
    assert one == actor(made, "Vera Sollis")
    assert one.id == kept.id
    assert [why.text for why in one.because[-1].because] == ["an editor says so"]
    assert gone.id not in {other.id for other in made.actors}
    assert FindingKind.ROLE_CONFLICT in {found.kind for found in base.findings}
    assert FindingKind.ROLE_CONFLICT not in {found.kind for found in made.findings}


def test_a_spelling_taken_apart_is_an_actor_of_its_own(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    whole = actor(base, "Stephan Lindner")
    made = corrected(folder, tmp_path, "- {actor: Stefan Lindner, split: Stephan Lindner}\n")
    apart, rest = actor(made, "Stephan Lindner"), actor(made, "Stefan Lindner")
    assert apart.id == "stephan-lindner"
    assert rest.id == whole.id
    assert {*apart.mentions, *rest.mentions} == set(whole.mentions)
    assert statement(made, "eleven boats").speaker == apart.id
    assert statement(made, "whole west quay").speaker == rest.id


def test_a_name_takes_the_place_of_the_printed_ones_and_the_id_stays(
    folder: Folder, base: Briefing, tmp_path: Path
) -> None:
    before = actor(base, "Stephan Lindner")
    made = corrected(folder, tmp_path, "- {actor: Stephan Lindner, name: Stefan K. Lindner}\n")
    after = actor(made, "Stephan Lindner")
    assert (after.id, after.name) == (before.id, "Stefan K. Lindner")
    assert after.forms == before.forms
    assert only(made).was == (before.name,)
    assert [one.sentence for one in made.findings] == [one.sentence for one in base.findings]


def test_a_role_that_is_not_held_makes_no_conflict(folder: Folder, tmp_path: Path) -> None:
    made = corrected(
        folder, tmp_path, "- {actor: Piet Anders, not_role: Finance Minister, role: Deputy Finance Minister}\n"
    )
    (role,) = actor(made, "Piet Anders").roles
    assert (role.title, role.evidence) == ("Deputy Finance Minister", ())
    assert FindingKind.ROLE_CONFLICT not in {found.kind for found in made.findings}


def test_a_role_that_an_article_prints_has_its_words_as_evidence(folder: Folder, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "- {actor: Tom Okafor, role: the brother of the mayor, in: wire.txt}\n")
    found = {role.title: role.evidence for role in actor(made, "Tom Okafor").roles}
    assert [one.text for one in found["the brother of the mayor"]] == ["the brother of the mayor"]


@pytest.mark.parametrize(
    ("speaker", "called"),
    [
        pytest.param("Stefan Lindner", "stefan-lindner", id="one whom the article names"),
        pytest.param("Vera Sollis", "vera-sollis", id="one whom another article names"),
        pytest.param("nobody", None, id="nobody"),
    ],
)
def test_a_statement_has_the_speaker_an_editor_names(
    folder: Folder, tmp_path: Path, speaker: str, called: str | None
) -> None:
    made = corrected(folder, tmp_path, f"- {{statement: must stay away from the pier, speaker: {speaker}}}\n")
    found = statement(made, "must stay away")
    assert found.speaker == called
    assert only(made).was == ("Tom Okafor",)
    if called is not None:
        assert found.chain[-1] == actor(made, speaker).name


def test_a_value_is_compared_as_the_editor_reads_it(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    before = [one for one in base.findings if one.kind is FindingKind.FIGURE_DIFFERENCE]
    assert any("14" in one.sentence for one in before)
    made = corrected(folder, tmp_path, "- {figure: 14 sailors, value: 12, by: desk}\n")
    found = figure(made, "14", "wire.txt")
    assert (found.figure.low, found.figure.high) == (Decimal(12), Decimal(12))
    assert only(made).was == ("14",)
    assert not any("14" in one.sentence for one in made.findings if one.kind is FindingKind.FIGURE_DIFFERENCE)


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        pytest.param("value: [10, 12]", "low", Decimal(10), id="range"),
        pytest.param("bound: at least", "comparator", ">=", id="bound"),
        pytest.param("event: killed", "event", "killed", id="event"),
        pytest.param("event: none", "event", None, id="no event"),
        pytest.param("counted: reporters", "counted", "reporters", id="counted"),
    ],
)
def test_a_figure_is_read_as_an_editor_says(
    folder: Folder, tmp_path: Path, change: str, field: str, value: object
) -> None:
    made = corrected(folder, tmp_path, f"- {{figure: 12 sailors, in: post.txt, {change}}}\n")
    assert only(made).applies
    item = figure(made, "12", "post.txt")
    found = getattr(item.figure, field)
    text = next(one.text for one in made.articles if one.id == item.article)
    told = found.of(text) if field == "counted" else getattr(found, "value", found)
    assert told == value


def test_what_is_hidden_is_gone_with_what_rests_on_it(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    gone = figure(base, "14", "wire.txt")
    made = corrected(folder, tmp_path, "- {figure: 14 sailors, hide: yes, why: misheard}\n")
    assert gone.id not in {one.id for one in made.figures}
    assert all(one.anchor != gone.id for found in made.findings for one in found.evidence)
    assert (made.statements, made.actors, made.origins) == (base.statements, base.actors, base.origins)
    assert {one.id for one in made.figures} == {one.id for one in base.figures} - {gone.id}


def test_a_hidden_actor_speaks_nowhere(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    gone = actor(base, "Piet Anders")
    made = corrected(folder, tmp_path, "- {actor: Piet Anders, hide: yes, why: a misprint}\n")
    assert gone.id not in {one.id for one in made.actors}
    assert all(one.speaker != gone.id for one in made.statements)
    assert all("Anders" not in one.sentence for one in made.findings)
    assert [one for one in base.actors if one.id != gone.id] == list(made.actors)


def test_a_finding_has_the_reading_an_editor_gives_it(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    (before,) = (one for one in base.findings if one.kind is FindingKind.ROLE_CONFLICT)
    made = corrected(folder, tmp_path, f"- {{finding: {before.id}, reading: update}}\n")
    (after,) = (one for one in made.findings if one.kind is FindingKind.ROLE_CONFLICT)
    assert after == replace(before, reading=Reading.UPDATE, why_reading=after.why_reading)
    assert after.why_reading is not None
    assert after.why_reading.text == "an editor reads it so"
    assert only(made).was == ("conflict",)


def test_a_hidden_finding_leaves_all_others(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    gone = base.findings[0]
    made = corrected(folder, tmp_path, f"- {{finding: {gone.id}, hide: yes, why: trivial}}\n")
    assert made.findings == base.findings[1:]


def test_an_outlet_is_named_by_an_editor(folder: Folder, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "- {article: post.txt, outlet: Ellery Post}\n")
    (article,) = (one for one in made.articles if one.file == "post.txt")
    assert article.publisher == "Ellery Post"
    assert {one.chain[0] for one in made.statements if one.article == article.id} == {"Ellery Post"}


def test_articles_are_one_origin_or_their_own_as_an_editor_says(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    ids = {one.file: one.id for one in base.articles}
    assert len(base.origins) == len(ids)
    together = corrected(folder, tmp_path, "- {article: wire.txt, one_origin_with: [ledger.txt, post.txt]}\n")
    (origin,) = together.origins
    assert (set(origin.articles), origin.basis) == (set(ids.values()), Basis.EDITOR)
    assert {one.origins for one in together.findings} == {1}
    own = corrected(folder, tmp_path, "- {article: wire.txt, own_origin: yes}\n")
    assert {one.articles for one in own.origins} == {one.articles for one in base.origins}


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        pytest.param("{actor: Nemo, name: X}", "no actor has this id or is spelled so", id="no such actor"),
        pytest.param("{statement: s-0000000000, note: x}", "no statement has this id or these words", id="no id"),
        pytest.param("{figure: 99, note: x}", "no figure has this id or these words", id="no figure"),
        pytest.param("{finding: d-0, note: x}", "no finding has this id or these words", id="no finding"),
        pytest.param("{article: x.txt, note: x}", "no article has this id, file or title", id="no article"),
        pytest.param("{figure: sailors, note: x}", "no figure has", id="words without the number"),
        pytest.param("{finding: Only one article, note: x}", "where one is meant: d-", id="several findings"),
        pytest.param("{figure: 12 sailors, counted: elephants}", "does not print this", id="not printed"),
        pytest.param("{actor: Vera Sollis, same_as: Vera Sollis}", "they are one actor already", id="itself"),
        pytest.param("{actor: Vera Sollis, split: Sollis}", "is not spelled so there", id="no such spelling"),
        pytest.param("{actor: Vera Sollis, split: Vera Sollis}", "nothing would be left", id="all of it"),
        pytest.param("{actor: Vera Sollis, not_role: Queen}", "no article prints this role", id="no such role"),
        pytest.param("{statement: whole west quay, speaker: Nemo}", "no actor has", id="no such speaker"),
        pytest.param("{article: post.txt, one_origin_with: post.txt}", "a copy of itself", id="one alone"),
    ],
)
def test_an_entry_that_does_not_apply_is_kept_with_the_reason_and_changes_nothing(
    folder: Folder, base: Briefing, tmp_path: Path, entry: str, fault: str
) -> None:
    made = corrected(folder, tmp_path, f"- {entry}\n")
    assert fault in (only(made).fault or "")
    assert bare(made) == base


def test_an_entry_applies_whole_or_not_at_all(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "- {actor: Vera Sollis, same_as: Piet Anders, not_role: Queen}\n")
    assert not only(made).applies
    assert bare(made) == base


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param("- {figure: 14 sailors, value: 1}\n- {figure: 14 sailors, value: 2}\n", "value", id="two values"),
        pytest.param("- {actor: Vera Sollis, name: A}\n- {actor: vera-sollis, name: B}\n", "name", id="two names"),
        pytest.param(
            "- {statement: whole west quay, speaker: Vera Sollis}\n- {statement: the whole west, speaker: nobody}\n",
            "speaker",
            id="two speakers",
        ),
        pytest.param("- {article: post.txt, outlet: A}\n- {article: post.txt, outlet: B}\n", "outlet", id="outlets"),
        pytest.param(
            "- {article: post.txt, own_origin: yes}\n- {article: wire.txt, one_origin_with: post.txt}\n",
            "own_origin",
            id="own and shared",
        ),
        pytest.param(
            "- {actor: Stefan Lindner, split: Stephan Lindner}\n- {actor: Stefan Lindner, same_as: Stephan Lindner}\n",
            "split",
            id="apart and together",
        ),
        pytest.param(
            "- {actor: Vera Sollis, role: Queen}\n- {actor: Vera Sollis, role: Mayor}\n"
            "- {actor: vera-sollis, not_role: Finance Minister}\n- {actor: Vera Sollis, role: finance minister}\n",
            "role",
            id="held and not held",
        ),
    ],
)
def test_entries_that_contradict_each_other_stop_the_build(folder: Folder, tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(BrokenCorrectionsError) as raised:
        corrected(folder, tmp_path, text)
    (line,) = raised.value.refused
    assert f"{key}: contradicts the entry on line" in line


MANY = (
    "- {actor: Vera Sollis, same_as: Piet Anders, note: 'one person'}\n",
    "- {actor: piet-anders, name: Vera Anders Sollis}\n",
    "- {actor: Stefan Lindner, split: Stephan Lindner}\n",
    "- {statement: whole west quay, speaker: Vera Anders Sollis}\n",
    "- {figure: 14 sailors, value: 12}\n",
)


def test_the_order_of_entries_changes_nothing(folder: Folder, tmp_path: Path) -> None:
    first, *others = (bare(corrected(folder, tmp_path, "".join(order))) for order in list(permutations(MANY))[::17])
    assert all(one == first for one in others)


def test_the_ids_of_what_is_not_corrected_stay(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "".join(MANY))
    assert {one.id for one in made.statements} == {one.id for one in base.statements}
    assert {one.id for one in made.figures} == {one.id for one in base.figures}
    assert {one.id for one in base.actors} - {one.id for one in made.actors} == {"piet-anders"}
    assert {one.id for one in made.actors} - {one.id for one in base.actors} == {"stephan-lindner"}


def test_a_role_is_taken_from_the_named_article_alone(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    entry = "- {actor: Piet Anders, not_role: Finance Minister, in: wire.txt}\n"
    made = corrected(folder, tmp_path, "- {actor: Piet Anders, same_as: Vera Sollis}\n" + entry)
    (role,) = actor(made, "Piet Anders").roles
    files = {one.id: one.file for one in made.articles}
    assert {files[one.article] for one in role.evidence} == {"ledger.txt"}
    alone = corrected(folder, tmp_path, entry)
    assert "none of those named" in (only(alone).fault or "")
    assert bare(alone) == base


def test_two_entries_of_one_say_both_apply_and_tell_what_was_read(folder: Folder, tmp_path: Path) -> None:
    text = (
        "- {figure: 14 sailors, value: 12}\n- {figure: 14 sailors, value: 12, by: desk}\n"
        "- {actor: Piet Anders, not_role: Finance Minister}\n- {actor: Piet Anders, not_role: finance minister}\n"
    )
    made = corrected(folder, tmp_path, text)
    assert [one.was for one in made.corrections] == [("14",), ("14",), (None,), (None,)]
    assert all(one.applies for one in made.corrections)


def test_a_finding_is_meant_as_it_is_without_corrections(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    gone = next(one for one in base.findings if one.kind is FindingKind.ROLE_CONFLICT)
    made = corrected(
        folder,
        tmp_path,
        f'- {{finding: "{gone.sentence}", note: x}}\n- {{actor: Piet Anders, not_role: Finance Minister}}\n',
    )
    noted = made.corrections[0]
    assert noted.fault == f"“{gone.sentence}”: the finding is gone through the entry on line 2"


def test_the_reading_before_is_that_without_corrections(folder: Folder, base: Briefing, tmp_path: Path) -> None:
    before = next(one for one in base.findings if one.kind is FindingKind.FIGURE_DIFFERENCE and "14" in one.sentence)
    assert before.reading is not None
    made = corrected(
        folder,
        tmp_path,
        f"- {{finding: {before.id}, reading: scope}}\n- {{figure: 14 sailors, value: 13, bound: about}}\n",
    )
    assert made.corrections[0].was == (before.reading.value,)


def test_an_unknown_speaker_is_met_with_how_to_name_nobody(folder: Folder, tmp_path: Path) -> None:
    made = corrected(folder, tmp_path, "- {statement: whole west quay, speaker: the spokesman}\n")
    assert "to name nobody, write speaker: nobody" in (only(made).fault or "")
